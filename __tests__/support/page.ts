import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CaseRow } from '../../src/report/html/case-row.ts';
import { composePage } from '../../src/report/html/compose-page.ts';
import { templateMarks } from '../../src/report/html/page-template.ts';
import { openLogs } from '../../src/report/html/read-logs.ts';
import type { Report } from '../../src/report/report.ts';

/** A case as a test tells it: what both sides answered in one trial. */
export interface ToldCase {
  readonly id: string;
  readonly outcome: CaseRow['outcome'];
  readonly baseline?: string;
  readonly candidate?: string;
  readonly reason?: string;
  readonly raw?: unknown;
  /** What a judge said of both sides, in one answer or in several attempts. */
  readonly judge?: readonly string[];
  readonly facts?: Partial<CaseRow>;
}

const pass = (outcome: CaseRow['outcome'], side: 'baseline' | 'candidate'): 'pass' | 'fail' => {
  if (outcome === 'relapse') return side === 'baseline' ? 'pass' : 'fail';
  if (outcome === 'fix') return side === 'baseline' ? 'fail' : 'pass';
  return outcome === 'pass' ? 'pass' : 'fail';
};

/** Writes the two logs of a suite `support` with the metric `resolution`. @returns their files */
export async function writeLogs(cases: Iterable<ToldCase>) {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-page-'));
  const files = { caseLog: join(folder, 'cases.jsonl'), trialLog: join(folder, 'trials.jsonl') };
  let rows: string[] = [];
  let answers: string[] = [];
  const flush = async (): Promise<void> => {
    await appendFile(files.caseLog, rows.join(''));
    await appendFile(files.trialLog, answers.join(''));
    rows = [];
    answers = [];
  };
  let offset = 0;
  const append = (row: unknown) => {
    const line = `${JSON.stringify(row)}\n`;
    const place = { offset, length: Buffer.byteLength(line) };
    offset += place.length;
    answers.push(line);
    return place;
  };
  const judge = (told: ToldCase) =>
    (told.judge ?? []).map((output) =>
      append({
        case: `${told.id}#judge:resolution:0`,
        model: 'openai/judge',
        output,
        stop: 'complete',
        trial_log: {
          role: 'judge',
          endpoint: 'openai-chat http://127.0.0.1',
          raw: { said: output },
        },
      }),
    );
  const answer = (told: ToldCase, side: 'baseline' | 'candidate', judged: unknown) => {
    const outcome = pass(told.outcome, side);
    const value = outcome === 'pass' ? 1 : 0;
    const reason = told.reason ?? `it is ${value}`;
    const place = append({
      case: told.id,
      model: 'openai/m',
      trial: 0,
      output: told[side] ?? `the ${side} of ${told.id}`,
      tool_calls: [],
      stop: 'complete',
      latency_ms: 100,
      usage: { input_tokens: 10, output_tokens: 5, cached_input_tokens: 0, reasoning_tokens: 0 },
      trial_log: {
        endpoint: 'openai-chat http://127.0.0.1',
        messages: [{ role: 'user', content: `asked ${told.id}` }],
        parameters: { temperature: 0 },
        raw: told.raw ?? { id: told.id },
        scores: { resolution: { kind: 'scored', value, reason, answers: judged } },
      },
    });
    const at: [number, number] = [place.offset, place.length];
    const latency = side === 'baseline' ? 900 + (offset % 400) : 400 + (offset % 300);
    return {
      at,
      outcome,
      scores: [value],
      latency_ms: latency,
      cost_usd: 0.001,
      cost_unknown: null,
    };
  };
  for (const told of cases) {
    const judged = told.judge === undefined ? undefined : judge(told);
    const row: CaseRow = {
      suite: 'support',
      id: told.id,
      outcome: told.outcome,
      confirmed: null,
      counted: true,
      shown: 0,
      pinned: false,
      severity: null,
      owner: null,
      tags: [],
      note: null,
      weight: null,
      source: null,
      summary: `asked ${told.id}`,
      input: `asked ${told.id}`,
      messages: null,
      expected: null,
      expectations: null,
      passes: {
        baseline: { passed: pass(told.outcome, 'baseline') === 'pass' ? 1 : 0, trials: 1 },
        candidate: { passed: pass(told.outcome, 'candidate') === 'pass' ? 1 : 0, trials: 1 },
      },
      flip_rate: null,
      trials: [
        {
          trial: 0,
          fresh: false,
          baseline: answer(told, 'baseline', judged),
          candidate: answer(told, 'candidate', judged),
        },
      ],
      ...told.facts,
    };
    rows.push(`${JSON.stringify(row)}\n`);
    if (rows.length === 1_000) await flush();
  }
  await flush();
  return files;
}

/** A page without a script, where only blocks matter. */
export const bareTemplate = `<title>${templateMarks.title}</title>${templateMarks.index}${templateMarks.cases}`;

/** The page of these cases as text. */
export async function composeText(
  report: Report,
  cases: Iterable<ToldCase>,
  options: { readonly template?: string; readonly limitBytes?: number } = {},
): Promise<string> {
  const files = await writeLogs(cases);
  const logs = await openLogs(files);
  const { template = bareTemplate, ...limit } = options;
  let text = '';
  for await (const piece of composePage({
    report,
    template,
    logs,
    trialLogFile: files.trialLog,
    ...limit,
  }))
    text += piece;
  await logs.close();
  await rm(dirname(files.caseLog), { recursive: true, force: true });
  return text;
}

/** A block of a page, unpacked. */
export function readBlock<T>(html: string, name: string): T {
  const found = new RegExp(`id="${name}">([^<]*)</script>`).exec(html)?.[1];
  if (found === undefined) throw new Error(`the page has no block ${name}`);
  return JSON.parse(gunzipSync(Buffer.from(found, 'base64')).toString('utf8'));
}

/** The page as it was built. */
export const readBuiltPage = (): Promise<string> => readFile('dist/report.html', 'utf8');

/** Chromium of this machine: `PAWL_CHROMIUM`, or where distributions put it; undefined where there is none. */
export function findChromium(): string | undefined {
  return [
    process.env['PAWL_CHROMIUM'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path !== '' && existsSync(path));
}
