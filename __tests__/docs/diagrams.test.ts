import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CodeBlock, loadPages } from './doc-pages.ts';

const diagrams = loadPages().flatMap(({ blocks }) =>
  blocks.filter(({ language }) => language === 'mermaid'),
);
const on = (page: string): CodeBlock => {
  const found = diagrams.find((diagram) => diagram.page === page);
  if (found === undefined) throw new Error(`there is no diagram on ${page}`);
  return found;
};

let parseDiagram: (text: string) => Promise<unknown>;
beforeAll(async () => {
  // Mermaid cleans labels with a library that asks for a document even where nothing is drawn.
  const { window } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  parseDiagram = (text) => mermaid.parse(text);
}, 60_000);

/** Arrows of a flowchart by the ids of their ends, with what stands on them. */
function listArrows({ text }: CodeBlock) {
  const node = String.raw`(\w+)(?:\[.*?\]|\(\[.*?\]\))?`;
  const arrow = new RegExp(`^\\s*${node} (?:-- "([^"]+)" )?--> ${node}$`);
  return text.split('\n').flatMap((line) => {
    const [, from, label, to] = arrow.exec(line) ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to, label }];
  });
}

describe('the diagrams of the guide', () => {
  it('show the architecture, the permissions and the boundary of trust', () => {
    expect(diagrams.map(({ page }) => page).toSorted()).toEqual([
      'docs/architecture.md',
      'docs/permissions.md',
      'docs/threat-model.md',
    ]);
  });

  it.each(diagrams.map((diagram) => [diagram.page, diagram.text] as const))(
    '%s has one that can be drawn',
    async (_, text) => {
      await expect(parseDiagram(text)).resolves.toMatchObject({ diagramType: 'flowchart-v2' });
    },
  );

  it.each([
    ['a bracket that is left open', 'flowchart LR\n  a["x" --> b'],
    ['no kind of diagram', 'flowchat LR\n  a --> b'],
    ['an arrow to nothing', 'flowchart LR\n  a -->'],
  ])('would not be drawn with %s', async (_, text) => {
    await expect(parseDiagram(text)).rejects.toThrow();
  });
});

/** Files of a folder of `src`, or of the root but its entries and the ground that everything may stand on. */
function listSources(id: string): readonly string[] {
  const others = new Set(['main.ts', 'post.ts', 'cli.ts', 'bundle.ts', 'errors.ts', 'version.ts']);
  const root = readdirSync('src').filter((name) => name.endsWith('.ts'));
  if (id === 'main') return ['src/main.ts'];
  if (id === 'entry') return ['src/cli.ts'];
  if (id === 'story') return root.filter((name) => !others.has(name)).map((name) => `src/${name}`);
  return readdirSync(`src/${id}`, { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', id, name))
    .filter((file) => statSync(file).isFile());
}

describe('the diagram of the architecture', () => {
  const arrows = listArrows(on('docs/architecture.md'));

  it('has arrows', () => expect(arrows.length).toBeGreaterThan(15));
  it.each(arrows.map(({ from, to }) => [from, to] as const))(
    '%s leans on %s, and not the other way round',
    (from, to) => {
      const imports = (one: string, other: string): boolean => {
        const targets = new Set(listSources(other));
        return listSources(one).some((file) =>
          [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].some(
            ([, path]) => targets.has(join(file, '..', path ?? '')),
          ),
        );
      };
      expect(imports(from, to)).toBe(true);
      expect(imports(to, from)).toBe(false);
    },
  );
});

describe('the diagram of the permissions', () => {
  it('has what the workflows ask for, each permission of each job', () => {
    const workflow = z.object({
      jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
    });
    const asked = ['pull-request.yml', 'publish.yml'].flatMap((name) => {
      const { jobs } = workflow.parse(parse(readFileSync(`docs/workflows/${name}`, 'utf8')));
      return Object.entries(jobs).flatMap(([job, { permissions }]) =>
        Object.entries(permissions).map(([scope, value]) => `${job} ${scope}: ${value}`),
      );
    });
    const drawn = listArrows(on('docs/permissions.md')).map(
      ({ from, label }) => `${from} ${label}`,
    );
    expect(drawn.toSorted()).toEqual(asked.toSorted());
  });
});
