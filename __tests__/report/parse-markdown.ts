import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What the tests look at in a Markdown tree. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly lang?: string | null | undefined;
  readonly url?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** The tree of GitHub Flavored Markdown, with literal autolinks and tables. */
export function parseMarkdown(text: string): MarkdownNode {
  return unified().use(remarkParse).use(remarkGfm).parse(text) as MarkdownNode;
}

/** All nodes, in document order. */
export function flatten(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** The text that a reader sees, without the zero-width spaces that keep GitHub from linking. */
export function readText(node: MarkdownNode): string {
  return flatten(node)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => value ?? '')
    .join('')
    .replaceAll('\u200B', '');
}
