import { afterEach, describe, expect, test } from '@jest/globals';
import type {
  ExperimentSink,
  ExperimentTrial,
  ReplayExperiment,
} from '../../src/experiments/experiment-sink.ts';
import type { RestPorts } from '../../src/sources/source-client.ts';
import type { ExperimentServer, Intercept } from '../support/experiments/shown-experiment.ts';
import { createSourcePorts } from '../support/source-ports.ts';

/** A system that replays are written to. */
export interface SinkUnderTest {
  readonly startServer: (intercept: Intercept) => Promise<ExperimentServer>;
  readonly open: (
    server: { readonly url: string; readonly key: string },
    ports: RestPorts,
  ) => ExperimentSink;
  readonly keyVariable: string;
  readonly url: RegExp;
  /** Trials that fill several requests, and the path of those requests. */
  readonly many: { readonly trials: number; readonly textLength: number; readonly path: RegExp };
}

/** A trial that was completed, with some fields changed. */
export function trialOf(
  caseId: string,
  trial: number,
  change: Partial<ExperimentTrial> = {},
): ExperimentTrial {
  return {
    caseId,
    trial,
    input: { order: 17 },
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Where is 17?' },
    ],
    expected: 'In Bonn.',
    tags: ['live'],
    outcome: {
      kind: 'completed',
      text: `answer ${trial} of ${caseId}`,
      toolCalls: [],
      stop: 'complete',
    },
    scores: [
      { kind: 'scored', name: 'resolution', value: 0.25, reason: 'it names the wrong town' },
      { kind: 'unscored', name: 'tone', reason: 'the judge could not be asked' },
    ],
    startedAt: '2026-11-20T10:00:01.000Z',
    latencyMs: 1_200,
    usage: { input: 120, cached: 100, output: 8 },
    costUsd: 0.0004,
    source: { system: 'langsmith', traceId: 't1', url: 'https://smith.test/t1' },
    ...change,
  };
}

export function experimentOf(
  trials: Iterable<ExperimentTrial>,
  change: Partial<ReplayExperiment> = {},
): ReplayExperiment {
  return {
    name: 'support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081',
    suite: 'support-reply',
    dataset: { name: 'support-reply' },
    variant: {
      role: 'candidate',
      model: 'openai/gpt-x',
      fingerprint: '9f86d081884c7d65',
      parameters: { temperature: 0 },
    },
    git: { base: '1a2b3c4', head: '5d6e7f8', repository: 'acme/shop' },
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:05:00.000Z',
    verdict: { kind: 'fail', summary: 'resolution fell by 12pp' },
    trials: streamOf(trials),
    ...change,
  };
}

async function* streamOf(trials: Iterable<ExperimentTrial>): AsyncGenerator<ExperimentTrial> {
  yield* trials;
}

const failed = { kind: 'errored', message: 'the provider did not answer' } as const;
const few = [
  trialOf('late-parcel', 0),
  trialOf('late-parcel', 1),
  trialOf('a "b" \\ {c} ‮', 0, { outcome: failed, scores: [], messages: undefined }),
];
const shownRows = [
  {
    caseId: 'a "b" \\ {c} ‮',
    trial: 0,
    text: undefined,
    error: failed.message,
    expected: 'In Bonn.',
    scores: {},
  },
  ...[0, 1].map((trial) => ({
    caseId: 'late-parcel',
    trial,
    text: `answer ${trial} of late-parcel`,
    error: undefined,
    expected: 'In Bonn.',
    scores: { resolution: 0.25 },
  })),
];

/** What holds of every system that replays are written to. */
export function describeSink(name: string, system: SinkUnderTest): void {
  let server: ExperimentServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  const start = async (intercept: Intercept = () => undefined) => {
    server = await system.startServer(intercept);
    return { server, sink: system.open(server, createSourcePorts()) };
  };

  describe(name, () => {
    test('shows each trial with what was answered, expected and scored; what is unscored has no number', async () => {
      const { server: loopback, sink } = await start();
      const written = await sink.write(experimentOf(few));
      expect(written).toEqual({ written: 3, kept: 0, url: expect.stringMatching(system.url) });
      expect(loopback.show()).toEqual([
        {
          name: 'support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081',
          dataset: 'support-reply',
          description: 'resolution fell by 12pp',
          baseline: undefined,
          rows: shownRows,
        },
      ]);
      expect(loopback.countCases('support-reply')).toBe(2);
    });

    test('adds nothing when the same replay is written again', async () => {
      const { server: loopback, sink } = await start();
      await sink.write(experimentOf(few));
      const before = loopback.show();
      // A job that is run again takes the same answers from its recordings, a day later.
      const later = { startedAt: '2026-11-21T10:00:00.000Z', endedAt: '2026-11-21T10:00:01.000Z' };
      const again = await sink.write(experimentOf(few, later));
      expect(again).toEqual({ written: 0, kept: 3, url: expect.stringMatching(system.url) });
      expect(loopback.show()).toEqual(before);
      expect(loopback.countCases('support-reply')).toBe(2);
    });

    test('keeps both variants apart, on the same cases, and tells which is compared with which', async () => {
      const { server: loopback, sink } = await start();
      const baselineName = 'support-reply 1a2b3c4..5d6e7f8 baseline 00000000';
      const role = { ...experimentOf([]).variant, role: 'baseline' as const };
      await sink.write(experimentOf(few, { name: baselineName, variant: role }));
      await sink.write(experimentOf(few, { baselineName }));
      expect(loopback.show().map(({ baseline }) => baseline)).toEqual([undefined, baselineName]);
      expect(loopback.show().map(({ rows }) => rows.length)).toEqual([3, 3]);
      expect(loopback.countCases('support-reply')).toBe(2);
    });

    test('writes the rest when it is run again after it broke off', async () => {
      let broken = true;
      let wrote = 0;
      const { sink, server: loopback } = await start(({ path }) => {
        if (system.many.path.test(path)) wrote += 1;
        return broken && wrote > 1 ? { status: 400, body: { message: 'no more' } } : undefined;
      });
      const trials = listMany(system);
      await expect(sink.write(experimentOf(trials))).rejects.toThrow('400');
      broken = false;
      const again = await sink.write(experimentOf(trials));
      expect(again.kept).toBeGreaterThan(0);
      expect(again.written + again.kept).toBe(trials.length);
      expect(loopback.show().flatMap(({ rows }) => rows)).toHaveLength(trials.length);
    });

    test('sends no request that is too large, and sends while it still reads', async () => {
      const { sink, server: loopback } = await start();
      const trials = listMany(system);
      const sent = () => loopback.requests.filter(({ path }) => system.many.path.test(path)).length;
      let sentBeforeTheLast = 0;
      async function* watch(): AsyncGenerator<ExperimentTrial> {
        for (const trial of trials) {
          sentBeforeTheLast = sent();
          yield trial;
        }
      }
      expect(await sink.write(experimentOf([], { trials: watch() }))).toMatchObject({
        written: trials.length,
      });
      expect(sentBeforeTheLast).toBeGreaterThan(0);
      expect(sent()).toBeGreaterThan(2);
      const sizes = loopback.requests.map(({ body }) => JSON.stringify(body ?? '').length);
      expect(Math.max(...sizes)).toBeLessThan(10_000_000);
    });

    test('says which variable holds the key when the key is refused', async () => {
      const { server: loopback } = await start();
      const sink = system.open({ url: loopback.url, key: 'another-key-0123' }, createSourcePorts());
      const writing = sink.write(experimentOf(few));
      await expect(writing).rejects.toThrow(`set ${system.keyVariable}`);
      await expect(writing).rejects.not.toThrow('another-key-0123');
      expect(loopback.show()).toEqual([]);
    });
  });
}

function listMany({ many }: SinkUnderTest): readonly ExperimentTrial[] {
  const text = 'x'.repeat(many.textLength);
  return Array.from({ length: many.trials }, (_, index) =>
    trialOf(`case-${index}`, 0, {
      outcome: { kind: 'completed', text, toolCalls: [], stop: 'complete' },
      scores: [],
    }),
  );
}
