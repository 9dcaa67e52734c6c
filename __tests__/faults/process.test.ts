import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type FaultStage,
  failFirst,
  fiveCents,
  replayFault,
  right,
  stageFault,
} from '../support/fault-replay.ts';
import { answerTo } from '../support/shop.ts';

async function withStage(
  change: Parameters<typeof stageFault>[0],
  use: (stage: FaultStage) => Promise<void>,
): Promise<void> {
  const stage = await stageFault(change);
  try {
    await use(stage);
  } finally {
    await stage.stop();
  }
}

/** Lines of all recordings that are kept. */
function readRecordings({ repository }: FaultStage): readonly string[] {
  const folder = join(repository.root, '.git', 'pawl');
  const files = readdirSync(folder).filter((name) => name.endsWith('.recordings.jsonl'));
  return files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'));
}

describe('faults: the process, the disk and the clock', () => {
  it('row 57: ten times as many cases → streams; memory hardly grows, though the outputs are 10 KB each', async () => {
    const filler = ' '.repeat(10_000);
    const answer = (call: Parameters<typeof right>[0]) => ({
      text: `${answerTo(call.messages)}${filler}`,
    });
    // Little room for what is not collected yet: it would hide what is kept.
    const nodeOptions = '--max-old-space-size=64 --max-semi-space-size=4';
    const few = await replayFault({ count: 200, answer, nodeOptions });
    const many = await replayFault({ count: 2_000, answer, nodeOptions });
    expect(many.code).toBe(0);
    expect(many.calls.length).toBe(4_000);
    expect(many.report().suites[0]?.counts.both_pass).toBe(2_000);
    // Kept in memory, the 40 MB of outputs and as much of raw responses would not fit, and Node would die of it.
    expect(many.peakMegabytes - few.peakMegabytes).toBeLessThan(100);
  }, 60_000);

  it('row 76: SIGKILL in the middle → the next run ignores the partial line and pays only for the rest', async () => {
    await withStage(
      {
        count: 100,
        extra: 'concurrency: 10\n',
        answer: (call) => ({ ...right(call), delayMs: 20 }),
      },
      async (stage) => {
        let seen = 0;
        const { answer } = stage;
        let kill: (signal: NodeJS.Signals) => void = () => {};
        stage.answer = (call) => {
          seen += 1;
          if (seen === 120) kill('SIGKILL');
          return answer(call);
        };
        const killed = await stage.compare({
          onStart: (send) => {
            kill = send;
          },
        });
        expect(killed.code).toBeNull();
        expect(killed.hasReport).toBe(false);
        const whole = readRecordings(stage);
        expect(whole.length).toBeGreaterThan(50);
        cutLastLine(stage);
        const resumed = await stage.compare();
        expect(resumed.code).toBe(0);
        const reused = whole.length - 1;
        expect(resumed.report().calls).toMatchObject({
          made: 200 - reused,
          from_earlier_replays: reused,
        });
        expect(resumed.report().suites[0]?.warnings.join()).toContain('1 line of the evidence');
        expect(resumed.report().suites[0]?.counts.both_pass).toBe(100);
      },
    );
  });

  it('row 77: the disk is full → incomplete; what is kept is sound, and the next run goes on with it', async () => {
    await withStage({ count: 100, extra: 'concurrency: 4\n' }, async (stage) => {
      const full = await stage.compare({ maxFileBlocks: 64 });
      expect(full.code).toBe(3);
      expect(full.hasReport).toBe(false);
      expect(full.stderr).toMatch(/could not be written: .*(EFBIG|ENOSPC)/);
      expect(full.calls.length).toBeLessThan(200);
      const mended = await stage.compare();
      expect(mended.code).toBe(0);
      expect(mended.report().suites[0]?.counts.both_pass).toBe(100);
      const { made, from_earlier_replays: reused } = mended.report().calls;
      expect(reused).toBeGreaterThan(10);
      expect(made + reused).toBe(200);
      const rows = readRecordings(stage);
      // At most the line at which the disk was full is damaged.
      expect(rows.filter((row) => !isJson(row)).length).toBeLessThanOrEqual(1);
    });
  });

  it.each([
    ['forward', 86_400_000],
    ['back', -86_400_000],
  ])(
    'row 83: the clock jumps a day %s during a wait → the wait is as long as it was asked for',
    async (_, jump) => {
      const sent = new Date().toUTCString();
      const later = new Date(Date.parse(sent) + 1_000).toUTCString();
      const { code, report, stderr } = await replayFault({
        count: 2,
        preload: jumpClock(jump),
        answer: failFirst(1, {
          status: 429,
          // A date, against the clock of the one who says it.
          headers: { date: sent, 'retry-after': later },
          error: { message: 'slow down' },
        }),
      });
      expect(code).toBe(0);
      expect(report().calls).toMatchObject({ made: 5, retried: 1 });
      expect(report().duration_ms).toBeGreaterThan(990);
      expect(report().duration_ms).toBeLessThan(10_000);
      // The clock did jump, as the process itself saw it.
      const told = Date.parse(/^clock (.*)$/m.exec(stderr)?.[1] ?? '') - Date.now();
      expect(Math.abs(told - jump)).toBeLessThan(60_000);
    },
  );

  it('row 88: an unhandled rejection anywhere → exit code not 0, and no verdict', async () => {
    const { code, stdout, hasReport } = await replayFault({
      count: 40,
      answer: (call) => ({ ...right(call), delayMs: 100 }),
      preload: onThirdCall(`Promise.reject(new Error('nobody awaits this'))`),
    });
    expect(code).toBeGreaterThan(0);
    expect(hasReport).toBe(false);
    expect(stdout).not.toMatch(/pass/i);
  });

  it('row 88: an answer that never comes, and nothing left to wait for → exit code 3, and no verdict', async () => {
    const { code, hasReport } = await replayFault({ preload: forgetEverything });
    expect(code).toBe(3);
    expect(hasReport).toBe(false);
  });

  it.each([
    ['their worst case', 50, 20],
    ['a tenth of it', 5, 180],
  ])(
    'row 89: 50 calls at a time near the cap, each of which costs %s → never over',
    async (_, output, least) => {
      const { code, calls, report } = await replayFault({
        count: 200,
        extra: `${fiveCents}budget: {max_usd: 1.01}\n`,
        answer: (call) => ({ ...right(call), usage: { input: 10, output }, delayMs: 5 }),
      });
      expect(code).toBe(3);
      const billed = (calls.length * output * 1000) / 1e6;
      expect(billed).toBeLessThanOrEqual(1.01);
      expect(calls.length).toBeGreaterThanOrEqual(least);
      expect(report().budget.spent_usd).toBeCloseTo(billed, 6);
      expect(
        report()
          .suites[0]?.errors.map(({ message }) => message)
          .join(),
      ).toContain('max_usd');
    },
  );
});

/** As if the process had died in the middle of a write. */
function cutLastLine({ repository }: FaultStage): void {
  const folder = join(repository.root, '.git', 'pawl');
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.recordings.jsonl'));
  const rows = readFileSync(join(folder, file), 'utf8').trimEnd();
  writeFileSync(join(folder, file), rows.slice(0, rows.lastIndexOf('\n') + 100));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Half a second after the start, the clock on the wall is another. Monotonic time goes on. */
const jumpClock = (milliseconds: number): string => `
const Wall = Date;
const started = performance.now();
const now = () => Wall.now() + (performance.now() - started > 500 ? ${milliseconds} : 0);
globalThis.Date = class extends Wall {
  constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
  static now() { return now(); }
};
process.on('exit', () => process.stderr.write('clock ' + new Date().toISOString() + '\\n'));
`;

const onThirdCall = (code: string): string => `
const http = require('node:http');
const send = http.request;
let calls = 0;
http.request = (...asked) => { calls += 1; if (calls === 3) { ${code} } return send(...asked); };
require('node:module').syncBuiltinESMExports();
`;

const forgetEverything = `
const wait = setTimeout;
globalThis.setTimeout = (...asked) => wait(...asked).unref();
require('node:http').request = () => ({ on() { return this; }, end() {} });
require('node:module').syncBuiltinESMExports();
`;
