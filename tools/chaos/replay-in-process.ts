import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryRevision } from '../../__tests__/support/revision.ts';
import { createPorts } from '../../src/default-ports.ts';
import { PawlError } from '../../src/errors.ts';
import { evaluateChange } from '../../src/evaluate-change.ts';
import type { ChangePorts } from '../../src/replay-change.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { composeChange, hosts } from './change-files.ts';
import { createFate, listArrived } from './fate.ts';
import { interruptAnswers } from './interruption.ts';
import { readFiles } from './kept-files.ts';
import type { AskedCall, Outcome, Replay } from './observation.ts';
import { observeProviders } from './observe-provider.ts';
import { createProviderScript } from './provider-script.ts';
import { type Interruption, patientMs, type Scenario } from './scenario.ts';
import { guard, type Stage } from './stage.ts';

/** Waits are so many times shorter than real ones. */
const clockSpeed = 500;

export interface ReplayOptions {
  readonly scenario: Scenario;
  readonly stage: Stage;
  /** 0-based number of the replay in its run. */
  readonly number: number;
  readonly interruption: Interruption;
  /** For files of this replay; there. */
  readonly folder: string;
  readonly known: ReadonlySet<number>;
  readonly key: string;
}

/** `evaluateChange` with the real ports over real HTTP, on a clock that hurries. */
export async function replayInProcess(
  options: ReplayOptions & {
    readonly keptFolder: string;
    /** Where the kept files of a crash are left; not there. */
    readonly leftFolder: string;
  },
): Promise<Replay> {
  const { scenario, stage, interruption, folder, keptFolder, leftFolder } = options;
  const { key } = options;
  const script = createProviderScript(scenario, { replay: options.number, url: stage.url, key });
  const asked: AskedCall[] = [];
  const stop = new AbortController();
  const ports = createChaosPorts(scenario, { ...options, asked, signal: stop.signal });
  const fate = createFate({ keptFolder, leftFolder, protocol: scenario.protocol, asked, stop });
  stage.setAnswer(interruptAnswers(script.answer, interruption, fate), key);
  const outcome = await observe(evaluate(scenario, ports), stop);
  const crashed = fate.hasCrashed();
  const files = new Map([
    ...readFiles(crashed ? leftFolder : keptFolder),
    ...(crashed ? [] : [['trials.jsonl', readLog(folder)] as const]),
    ...renderAll(outcome),
  ]);
  return {
    served: script.served,
    asked,
    outcome: crashed && outcome.kind === 'report' ? { kind: 'crashed' } : outcome,
    files,
    delivered: crashed
      ? fate.listSettled()
      : listDelivered(scenario, { asked, served: script.served, signal: stop.signal }),
    interrupted: stop.signal.aborted,
    known: options.known,
  };
}

/** Everything that came back; and where nobody stopped waiting, what was sent has arrived. */
function listDelivered(
  { timeoutMs }: Scenario,
  replay: {
    readonly asked: readonly AskedCall[];
    readonly served: Replay['served'];
    readonly signal: AbortSignal;
  },
): Set<number> {
  const arrived = listArrived(replay.asked);
  if (replay.signal.aborted || timeoutMs < patientMs) return arrived;
  const sent = replay.served.filter(({ completes }) => completes).map(({ index }) => index);
  return new Set([...arrived, ...sent]);
}

function createChaosPorts(
  scenario: Scenario,
  options: ReplayOptions & {
    readonly keptFolder: string;
    readonly asked: AskedCall[];
    readonly signal: AbortSignal;
  },
): ChangePorts {
  const { variable, path } = hosts[scenario.protocol];
  const ports = createPorts({
    environment: {
      [`${variable}_BASE_URL`]: `${options.stage.url}${path}`,
      [`${variable}_API_KEY`]: options.key,
    },
    recordedPath: undefined,
    today: new Date(),
    trialLogFile: join(options.folder, 'trials.jsonl'),
    keptFolder: options.keptFolder,
    recordingsSecret: scenario.sealed ? 'a secret of the recordings' : undefined,
    signal: options.signal,
    onProgress: () => undefined,
  });
  const { clock } = ports;
  return {
    ...ports,
    openProvider: observeProviders(ports.openProvider, { ...scenario, asked: options.asked }),
    clock: {
      now: () => clock.now() * clockSpeed,
      sleep: (milliseconds, signal) => clock.sleep(milliseconds / clockSpeed, signal),
    },
  };
}

function evaluate(scenario: Scenario, ports: ChangePorts): Promise<Report> {
  const { base, head } = composeChange(scenario);
  return evaluateChange(
    {
      base: createMemoryRevision('base', base),
      head: createMemoryRevision('head', head),
      rules: undefined,
      configFile: 'pawl.yml',
      only: [],
      models: { baseline: undefined, candidate: undefined },
      baselineOnly: false,
      maxUsd: undefined,
      allowEndpoints: [],
      seed: 1,
      fresh: false,
      failOnInconclusive: false,
      notices: [],
      pawlVersion: 'chaos',
      reproduce: 'npm run chaos',
    },
    ports,
  );
}

async function observe(work: Promise<Report>, stop: AbortController): Promise<Outcome> {
  try {
    const report = await guard(work);
    if (report !== 'hung') return { kind: 'report', report };
    stop.abort(new Error('hung'));
    return { kind: 'hung' };
  } catch (error) {
    if (error instanceof PawlError) return { kind: 'refused', message: error.message };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'broke', message };
  }
}

function readLog(folder: string): string {
  return readFileSync(join(folder, 'trials.jsonl'), 'latin1');
}

/** Everything that a reader may be shown. */
function renderAll(outcome: Outcome): readonly (readonly [string, string])[] {
  if (outcome.kind === 'refused' || outcome.kind === 'broke') return [['error', outcome.message]];
  if (outcome.kind !== 'report') return [];
  const { report } = outcome;
  return [
    ['report.json', renderJson(report)],
    ['comment.md', renderComment(report)],
    ['summary.md', renderSummary(report)],
    ['terminal.txt', renderTerminal(report, { width: 100, color: false })],
  ];
}
