import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { flatten, type MarkdownNode, parseMarkdown, readText } from '../report/parse-markdown.ts';

/** A fenced block with the page that it stands on. */
export interface CodeBlock {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** A Markdown file of the guide. */
export interface DocPage {
  /** Path in the repository. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** Targets of links and images, as written. */
  readonly links: readonly string[];
  /** Anchors of headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  /** Everything that is written as code, inline or in blocks. */
  readonly code: string;
}

/** README.md and every page of docs/. */
export function loadPages(): readonly DocPage[] {
  const pages = readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  return ['README.md', ...pages].filter((file) => existsSync(file)).map(loadPage);
}

/** The pages of docs/sources/: one a system. */
export function loadSourcePages(): readonly DocPage[] {
  return readdirSync('docs/sources').map((name) => loadPage(`docs/sources/${name}`));
}

function loadPage(file: string): DocPage {
  const text = readFileSync(file, 'utf8');
  const nodes = flatten(parseMarkdown(text));
  const code = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode');
  return {
    file,
    text,
    blocks: nodes
      .filter(({ type }) => type === 'code')
      .map((node) => ({ page: file, language: node.lang ?? '', text: node.value ?? '' })),
    links: nodes
      .filter(({ type }) => type === 'link' || type === 'image')
      .map(({ url }) => url ?? ''),
    anchors: new Set(nodes.filter(({ type }) => type === 'heading').map(renderAnchor)),
    code: code.map(({ value }) => value ?? '').join('\n'),
  };
}

function renderAnchor(heading: MarkdownNode): string {
  return readText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Relative links that lead nowhere: to a missing file, or a heading that is not there. */
export function findDeadLinks(pages: readonly DocPage[]): readonly string[] {
  return pages.flatMap((page) =>
    page.links
      .filter((link) => !/^[a-z]+:/i.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path);
        if (!existsSync(file)) return true;
        const target = pages.find((other) => other.file === file);
        return anchor !== undefined && target?.anchors.has(anchor) !== true;
      })
      .map((link) => `${page.file}: ${link}`),
  );
}

/** Whether a name is written as code on one of the pages, as a word of its own. */
export function isNamed(name: string, pages: readonly DocPage[]): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`);
  return pages.some((page) => word.test(page.code));
}

const actionSchema = z.object({
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
});

/** Names of the inputs and outputs in action.yml. */
export function readActionNames(): {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
} {
  const { inputs, outputs } = actionSchema.parse(parse(readFileSync('action.yml', 'utf8')));
  return { inputs: Object.keys(inputs), outputs: Object.keys(outputs) };
}
