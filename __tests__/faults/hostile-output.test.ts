import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hostileTexts } from '../report/hostile-texts.ts';
import { findActing } from '../report/inert-markdown.ts';
import { flatten, parseMarkdown } from '../report/parse-markdown.ts';
import { canary, findKeys } from '../support/canary.ts';
import { type GithubServer, startGithubServer } from '../support/github-server.ts';
import {
  type LlmAnswer,
  type LlmCall,
  type LlmServer,
  startLlmServer,
} from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runEvent } from '../support/run-event.ts';
import { configOf, prompt } from '../support/shop.ts';

jest.setTimeout(120_000);

const encoded = (text: string) => Buffer.from(text);
const keys = [
  `my key is ${canary}`,
  encoded(canary).toString('base64'),
  encoded(`a${canary} and more`).toString('base64'),
  encoded(`ab${canary} and more`).toString('base64url'),
  encoded(canary).toString('hex'),
  encodeURIComponent(canary),
];
/** What is answered to the candidate, in the order of the cases; long ones show no more than short ones. */
const answers = [...keys, ...hostileTexts.filter(({ length }) => length < 300)];
/** What the provider says in errors to the candidate, in the cases after those. */
const refusals = answers.filter((_, index) => index % 10 === 3);
/** Addresses of the job, which are ours. */
const ourLinks = ['https://github.com/acme/shop/actions/runs/42'];
const number = 7;

let llm: LlmServer;
let github: GithubServer;
let repository: TestRepository;
let run: Awaited<ReturnType<typeof runEvent>>;
/** Of the same run once more. */
let again: typeof run;

/** One case for each, whose other fields say the same. */
function composeDataset(): string {
  return [...answers, ...refusals]
    .map((text, index) => {
      const words = text.toWellFormed() || 'nothing';
      return JSON.stringify({
        id: `case-${index}`,
        input: { question: `Question ${index}? ${words}` },
        expected: `Answer ${index}`,
        ...(findKeys([{ place: '', bytes: text }]).length > 0
          ? { input: { question: `Question ${index}?` } }
          : {
              owner: words.slice(0, 100),
              note: words,
              tags: [words.trim().slice(0, 60) || 'tag'],
            }),
      });
    })
    .join('\n');
}

function answer({ model, messages }: LlmCall): LlmAnswer {
  const index = Number(/Question (\d+)\?/.exec(messages.at(-1)?.content ?? '')?.[1]);
  if (!model.includes('mini')) return { text: `Answer ${index}` };
  const text = answers[index];
  if (text === undefined)
    return { status: 400, error: { message: refusals[index - answers.length] ?? '' } };
  if (text === '') return {};
  return {
    text: `${text}\n${text}`,
    ...(index % 5 === 4
      ? { toolCalls: [{ name: 'say', arguments: JSON.stringify({ text }) }] }
      : {}),
  };
}

beforeAll(async () => {
  repository = createRepository();
  const config = (model: string) => configOf({ model });
  const base = repository.commit({
    'prompts/shop.txt': prompt,
    'data/shop.jsonl': composeDataset(),
    'pawl.yml': config('openai/gpt-4.1-2025-04-14'),
  });
  repository.git('checkout', '--quiet', '-b', 'update');
  const head = repository.commit({ 'pawl.yml': config('openai/gpt-4.1-mini-2025-04-14') });
  github = await startGithubServer({ heads: { [number]: head } });
  llm = await startLlmServer({ answer });
  const repo = { full_name: 'acme/shop' };
  const payload = {
    pull_request: {
      number,
      base: { sha: base, ref: 'main', repo },
      head: { sha: head, ref: 'update', repo },
    },
  };
  const start = () =>
    runEvent(
      { folder: repository.root, github, llm },
      {
        name: 'pull_request',
        payload,
        inputs: { check: 'false', cache: 'false' },
        environment: {
          OPENAI_API_KEY: canary,
          GITHUB_STATE: join(repository.root, '.git', 'state'),
        },
      },
    );
  writeFileSync(join(repository.root, '.git', 'state'), '');
  run = await start();
  again = await start();
});
afterAll(async () => {
  await Promise.all([github.close(), llm.stop()]);
  repository.remove();
});

const comment = () => github.comments(number).at(0)?.body ?? '';
/** Our own marks, once each. */
function findMarks(): readonly string[] {
  const marks = comment().match(/<!-- *pawl:[^>]*-->/gi) ?? [];
  expect(marks.map((mark) => /pawl:(\w+)/.exec(mark)?.[1])).toEqual(['comment', 'commit', 'part']);
  return marks;
}
/** What a runner obeys, in the order of the log. */
const commandsIn = (log: string) =>
  log.split(/\r\n|\r|\n/).flatMap((line) => /^\s*::([\w-]+)/.exec(line)?.[1] ?? []);

describe('faults: hostile output', () => {
  it('row 31: a model echoes the key → redacted in every sink and encoding', () => {
    const sinks = [run.log, run.summary, run.report ?? '', run.junit, run.sarif, comment()];
    // The runner keeps these lines to itself.
    const shown = sinks.map((text) => text.replace(/^::add-mask::.*$/gm, ''));
    expect(findKeys(shown.map((bytes, index) => ({ place: `sink ${index}`, bytes })))).toEqual([]);
    expect(run.report?.match(/\[redacted\]/g)?.length).toBeGreaterThanOrEqual(keys.length);
    expect(run.summary).toContain('my key is [redacted]');
  });

  it('row 32: `::set-output` in an output → the verdict and its outputs are the real ones', () => {
    expect(run.code).toBe(1);
    expect(Object.keys(run.outputs).toSorted()).toEqual(
      [
        ...['cost-delta-usd', 'fixes', 'html-path', 'junit-path', 'relapses', 'report-path'],
        ...['sarif-path', 'verdict'],
      ].toSorted(),
    );
    expect(run.outputs['verdict']).toBe('incomplete');
    expect(commandsIn(run.log)).not.toContain('set-output');
  });

  it('row 33: `##[add-mask]` within a line → the verdict is still put out', () => {
    expect(run.log).not.toContain('##[');
    const masks = [...run.log.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) => mask);
    const values = Object.values(run.outputs);
    expect(masks.filter((mask) => values.some((value) => value.includes(mask)))).toEqual([]);
    expect(masks.every((mask) => mask.length >= 8)).toBe(true);
  });

  it('row 34: `::stop-commands::` in an output → later annotations work', () => {
    const commands = commandsIn(run.log);
    expect([...new Set(commands)].toSorted()).toEqual(['add-mask', 'error']);
    expect(commands.lastIndexOf('error')).toBe(commands.length - 1);
    expect(commands.filter((command) => command === 'error').length).toBeGreaterThan(5);
  });

  it('row 35: `@org/team`, `&#64;` and full-width @ → nobody is notified', () => {
    for (const markdown of [comment(), run.summary])
      expect(findActing(markdown, { comments: findMarks(), links: ourLinks })).toEqual([]);
    const code = flatten(parseMarkdown(run.summary)).filter(({ type }) => type === 'code');
    expect(code.some(({ value }) => value?.includes('@org/team'))).toBe(true);
  });

  it('row 36: an image with an address → inert', () => {
    for (const markdown of [comment(), run.summary])
      expect(flatten(parseMarkdown(markdown)).filter(({ type }) => /^image/.test(type))).toEqual(
        [],
      );
    expect(run.summary).toContain('![](https://x.example/?q=secret)');
  });

  it('row 37: `</details>`, `<!--`, a forged marker → the layout is intact, and there is one comment', () => {
    expect(again.code).toBe(run.code);
    expect(github.comments(number)).toHaveLength(1);
    expect(comment().startsWith('<!-- pawl:comment default -->\n')).toBe(true);
    expect(findMarks()).toHaveLength(3);
    const tags = flatten(parseMarkdown(comment())).flatMap(({ type, value = '' }) =>
      type === 'html' ? (value.match(/<\/?(?:details|summary)>/g) ?? []) : [],
    );
    const count = (tag: string) => tags.filter((found) => found === tag).length;
    expect(count('<details>')).toBeGreaterThan(0);
    expect(count('<details>')).toBe(count('</details>'));
    expect(count('<summary>')).toBe(count('</summary>'));
  });

  it('row 38: bidi, tag and zero-width characters → stripped, and it is said', () => {
    const unseen = /[\u061C\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]/u;
    for (const text of [comment(), run.summary, run.log, run.junit, run.sarif, run.report])
      expect(text).not.toMatch(unseen);
    expect(run.summary).toContain('invisible characters removed');
  });

  it('row 39: 200 backticks → the fence outgrows them', () => {
    expect(run.report).toContain('`'.repeat(200));
    // A long line is broken, as a block has no room for it.
    const quoted = flatten(parseMarkdown(run.summary)).filter(
      ({ type, value }) => type === 'code' && value?.includes('`'.repeat(64)),
    );
    expect(quoted.length).toBeGreaterThan(0);
  });
});
