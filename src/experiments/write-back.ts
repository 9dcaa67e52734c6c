import { messageOf, PawlError } from '../errors.ts';
import { type Logs, openLogs } from '../report/html/read-logs.ts';
import type { ExperimentReport, Report, SuiteReport } from '../report/report.ts';
import type { RestPorts } from '../sources/source-client.ts';
import type { Environment } from '../sources/system-environment.ts';
import type { VariantRole } from '../variant/variant.ts';
import type { ExperimentSink, ReplayExperiment } from './experiment-sink.ts';
import { openSink } from './open-sink.ts';
import { readTrials } from './read-trials.ts';
import type { SinkSystem } from './sink-systems.ts';
import { nameExperiment } from './stable-id.ts';

export interface WriteBackOptions extends RestPorts {
  readonly systems: readonly SinkSystem[];
  readonly environment: Environment;
  /** Of Pawl. */
  readonly version: string;
  /** `owner/name`. */
  readonly repository?: string | undefined;
  readonly caseLogFile: string;
  readonly trialLogFile: string;
}

/** Milliseconds for all systems together: a check waits for it. */
const patienceMs = 300_000;

/**
 * Writes what was replayed where the team looks: each side of each suite becomes an experiment. What could not be
 * written is told, and changes no verdict; nothing is thrown.
 * @returns the report with a line for each experiment
 */
export async function writeBack(report: Report, options: WriteBackOptions): Promise<Report> {
  const suites = report.suites.filter(({ replay }) => replay !== null);
  if (options.systems.length === 0 || suites.length === 0) return report;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patienceMs)]);
  const experiments: ExperimentReport[] = [];
  let logs: Logs | undefined;
  try {
    logs = await openLogs({ caseLog: options.caseLogFile, trialLog: options.trialLogFile });
    for (const system of options.systems)
      experiments.push(
        ...(await writeSystem(system, { report, suites, logs, ...options, signal })),
      );
  } catch (error) {
    for (const system of options.systems)
      experiments.push(describeFailure(system, `the logs of the replay: ${messageOf(error)}`));
  } finally {
    await logs?.close();
  }
  return { ...report, experiments: [...report.experiments, ...experiments] };
}

interface Writing extends WriteBackOptions {
  readonly report: Report;
  readonly suites: readonly SuiteReport[];
  readonly logs: Logs;
}

async function writeSystem(
  system: SinkSystem,
  writing: Writing,
): Promise<readonly ExperimentReport[]> {
  const written: ExperimentReport[] = [];
  try {
    const sink = await openSink(system, writing);
    for (const suite of writing.suites)
      for await (const one of writeSuite(sink, { suite, ...writing })) written.push(one);
  } catch (error) {
    written.push(describeFailure(system, describeError(error)));
  }
  return written;
}

/** What is safe to show of an error. */
function describeError(error: unknown): string {
  return error instanceof PawlError
    ? error.problems.map(({ what, remedy }) => `${what} (${remedy})`).join('; ')
    : messageOf(error);
}

function describeFailure(system: SinkSystem, error: string): ExperimentReport {
  return { system, suite: null, role: null, name: null, url: null, written: 0, kept: 0, error };
}

/** The baseline first, since the candidate is compared with it. What was written is told also if what follows fails. */
async function* writeSuite(
  sink: ExperimentSink,
  writing: Writing & { readonly suite: SuiteReport },
): AsyncGenerator<ExperimentReport> {
  const { suite } = writing;
  let baselineName: string | undefined;
  const roles: readonly VariantRole[] =
    suite.status === 'baseline_only' ? ['baseline'] : ['baseline', 'candidate'];
  for (const role of roles) {
    const experiment = composeExperiment(writing, { role, baselineName });
    if (experiment === undefined) continue;
    const { url = null, ...counts } = await sink.write(experiment);
    const { name } = experiment;
    yield {
      system: sink.system,
      suite: suite.name,
      role,
      name,
      url,
      ...counts,
      error: null,
    };
    if (role === 'baseline') baselineName = name;
  }
}

function composeExperiment(
  { report, suite, logs, repository }: Writing & { readonly suite: SuiteReport },
  { role, baselineName }: { readonly role: VariantRole; readonly baselineName: string | undefined },
): ReplayExperiment | undefined {
  const variant = suite[role];
  if (variant === null) return undefined;
  const git = {
    base: report.base.sha ?? undefined,
    head: report.head.sha ?? undefined,
    repository,
  };
  const { model, fingerprint, parameters } = variant;
  const named = { role, model, fingerprint, parameters };
  const started = Date.parse(report.created_at);
  return {
    name: nameExperiment({ suite: suite.name, git, variant: named }),
    suite: suite.name,
    baselineName,
    dataset: { name: `pawl ${suite.name}` },
    variant: named,
    git,
    startedAt: new Date(started).toISOString(),
    endedAt: new Date(started + report.duration_ms).toISOString(),
    verdict: { kind: suite.verdict, summary: suite.reasons[0] ?? suite.verdict },
    trials: readTrials(logs, { suite: suite.name, role }),
  };
}
