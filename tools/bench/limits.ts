import { createChangeRepository } from '../processes/change-repository.ts';
import { runCompare } from '../processes/compare-process.ts';
import {
  forkLimitedLlm,
  type LimitedLlmOptions,
  type LimitedSeen,
} from '../servers/limited-llm-process.ts';
import { composeChange } from './change-files.ts';
import { type Finding, toPercent } from './finding.ts';

/** Of what the limit allows, at least; of the calls, at most. */
const allowed = { used: 0.95, refused: 0.01 };
/** A minute of the limit takes this many seconds here. */
const minuteSeconds = 6;
const concurrency = 20;
const answerMs = 100;
/** 600 requests of such a minute, or tokens, in a bucket that holds what a second allows. */
const perMinute = { requests: 600, tokens: 140_000 };
const cases = { requests: 950, tokens: 1_200 };

/** What the built command line makes of a limit that is lower than what it could send. */
export async function findLimits(): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const unit of ['requests', 'tokens'] as const)
    for (const headers of [true, false]) findings.push(await findLimit({ unit, headers }));
  return findings;
}

async function findLimit(kind: Pick<LimitedLlmOptions, 'unit' | 'headers'>): Promise<Finding> {
  const { unit, headers } = kind;
  const perSecond = perMinute[unit] / minuteSeconds;
  const seen = await measureLimit({ ...kind, perSecond, burst: Math.round(perSecond), answerMs });
  const used = seen.used / seen.allowed;
  const refused = seen.refused / seen.sent;
  const what = `limit of ${perSecond.toFixed(0)} ${unit} a second, ${headers ? 'told by headers' : 'not told'}`;
  return {
    cells: [
      `${what}: used in ${(seen.milliseconds / 1000).toFixed(0)} s; refused ${toPercent(refused)}, at most ${toPercent(allowed.refused)}`,
      toPercent(used),
      '100%',
      used.toFixed(2),
      `≥ ${allowed.used.toFixed(2)}`,
    ],
    ...(used < allowed.used || refused > allowed.refused
      ? {
          failure: `${what}: ${toPercent(used)} of it used, ${toPercent(refused)} of the calls refused`,
        }
      : {}),
  };
}

/** @throws Error when the comparison does not end with every case measured */
async function measureLimit(options: LimitedLlmOptions): Promise<LimitedSeen> {
  const server = await forkLimitedLlm(options);
  const repository = createChangeRepository(composeChange(concurrency, cases[options.unit]));
  try {
    const { exitCode, stdout, stderr } = await runCompare({ repository, serverUrl: server.url });
    if (exitCode !== 0) throw new Error(`pawl compare ended with ${exitCode}:\n${stdout}${stderr}`);
    return await server.readSeen();
  } finally {
    repository.remove();
    server.stop();
  }
}
