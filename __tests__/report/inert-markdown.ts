import { flatten, type MarkdownNode, parseMarkdown } from './parse-markdown.ts';

/** Tags that our renderings are made of, and text between them. */
const ourTags =
  /^(?:<details>|<\/details>|<summary>|<\/summary>|<code>|<\/code>|<b>|<\/b>|<em>|<\/em>|<br>|[^<>])*$/;
/** What GitHub would act on in text, and what would not be seen. */
const acting = [
  /[@＠﹫](?!\u200B)/u,
  /#\d/,
  /GH-\d/i,
  /:\/\//,
  /www\./i,
  /(?:mailto|xmpp):/i,
  /:[\w+-]+:/,
  /(?![\t\n])\p{Cc}/u,
  /[\u061C\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]/u,
];
const ourLanguages = [null, undefined, 'json', 'sh', 'diff'];

/**
 * What is wrong in Markdown that holds words of others, as GitHub reads it: links, images, foreign tags, blocks in a
 * language, math, mentions, references, emoji, controls. Collected, since thousands of assertions are slow.
 * @param options.comments HTML comments of ours
 * @param options.links addresses that we link to
 */
export function findActing(
  markdown: string,
  options: { readonly comments: readonly string[]; readonly links?: readonly string[] },
): readonly string[] {
  return [
    ...(markdown.isWellFormed() ? [] : ['a lone surrogate']),
    ...flatten(parseMarkdown(markdown)).flatMap((node) => findInNode(node, markdown, options)),
  ];
}

function findInNode(
  node: MarkdownNode,
  markdown: string,
  { comments, links = [] }: Parameters<typeof findActing>[1],
): readonly string[] {
  const { type, value = '', lang, url = '', position } = node;
  if (type === 'link' && links.includes(url)) return [];
  if (/^(link|image|definition|footnote|delete|thematicBreak)/.test(type))
    return [`${type} ${url}`];
  if (type === 'listItem' && typeof node.checked === 'boolean') return ['a task'];
  if (type === 'code' && !ourLanguages.includes(lang)) return [`code in ${lang}`];
  if (type === 'html' && comments.includes(value)) return [];
  if (type === 'html' && !ourTags.test(value)) return [`tags: ${value}`];
  if (type !== 'text' && type !== 'html') return [];
  const source = markdown.slice(position?.start.offset, position?.end.offset);
  const isMath =
    type === 'text' && /(?<!\\)\$/.test(source) && !/^[^$]*\$[\d.,]+[^$]*$/.test(source);
  // Mentions and references are not looked for in code; in raw HTML our own entities are still written out.
  const read = value.replace(/<code>.*?<\/code>/g, '').replaceAll('&#8203;', '\u200B');
  return [
    ...(isMath ? [`math: ${source}`] : []),
    ...acting
      .filter((pattern) => pattern.test(read))
      .map((pattern) => `${pattern} in ${type}: ${read}`),
  ];
}

/**
 * The tree without its words: kinds of nodes, depths, languages, addresses, tags. Runs of text are one, and a code
 * span is one however it is written.
 */
export function readShape(markdown: string): unknown {
  return shapeOf(parseMarkdown(markdown));
}

function shapeOf({ type, children, ...node }: MarkdownNode): unknown {
  switch (type) {
    case 'html':
      return `html ${(node.value?.match(/<[^>]*>/g) ?? []).join('')}`;
    case 'code':
      return `code ${node.lang ?? ''}`;
    case 'heading':
      return [`heading ${node.depth}`, ...shapeChildren(children)];
    case 'link':
      return [`link ${node.url}`, ...shapeChildren(children)];
    default:
      return children === undefined ? type : [type, ...shapeChildren(children)];
  }
}

function shapeChildren(children: readonly MarkdownNode[] = []): readonly unknown[] {
  const shapes: unknown[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'html' && child.value === '</code>') {
      // Whatever stands in it is text, which is looked at elsewhere.
      const start = shapes.lastIndexOf('html <code>');
      shapes.splice(start, shapes.length - start, 'inlineCode');
      continue;
    }
    if (child.type === 'text' && children[index - 1]?.type === 'text') continue;
    shapes.push(shapeOf(child));
  }
  return shapes;
}
