import type Handlebars from 'handlebars';

/** The tree that the library's parser gives. */
export type Program = ReturnType<typeof Handlebars.parse>;
export type Node = hbs.AST.Node;
export type PathExpression = hbs.AST.PathExpression;

export const isContent = (node: Node): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';

export const isMustache = (node: Node): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';

/** A block without `else` has no `inverse`, and `{{^x}}` alone no `program`, whatever the library's types say. */
export const isBlock = (
  node: Node,
): node is Omit<hbs.AST.BlockStatement, 'program' | 'inverse'> & {
  readonly program?: Program | undefined;
  readonly inverse?: Program | undefined;
} => node.type === 'BlockStatement';

export const isSubExpression = (node: Node): node is hbs.AST.SubExpression =>
  node.type === 'SubExpression';

export const isPath = (node: Node): node is PathExpression => node.type === 'PathExpression';

export const isLiteral = (node: Node): node is Node & { readonly value?: unknown } =>
  /Literal$/.test(node.type);

/** Every node of the tree, parents first. */
export function nodesOf(node: Node): readonly Node[] {
  const children: readonly (Node | undefined)[] = isBlock(node)
    ? [...node.params, node.program, node.inverse]
    : isMustache(node) || isSubExpression(node)
      ? node.params
      : isProgram(node)
        ? node.body
        : [];
  return [node, ...children.flatMap((child) => (child === undefined ? [] : nodesOf(child)))];
}

const isProgram = (node: Node): node is Program => node.type === 'Program';
