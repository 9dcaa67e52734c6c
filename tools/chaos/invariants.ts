import { parseUsd } from '../../src/pricing/money.ts';
import type { SuiteReport } from '../../src/report/report.ts';
import { findSecretForms } from './key-forms.ts';
import {
  type Observation,
  parseCompletionIds,
  type Replay,
  type ServedCall,
} from './observation.ts';
import { patientMs, type Scenario } from './scenario.ts';

/** What must hold after every run: a name, and what contradicts it, one sentence each. Pure. */
export interface Invariant {
  readonly name: string;
  readonly find: (observation: Observation) => readonly string[];
}

export const invariants: readonly Invariant[] = [
  { name: 'no false pass', find: findFalsePasses },
  { name: 'spend never over the cap', find: findOverspending },
  { name: 'no completed trial lost', find: findLost },
  { name: 'no answered request repeated', find: findRepeated },
  { name: 'no key in any file', find: findKeys },
  { name: 'always ends, with a verdict or a PawlError', find: findBroken },
];

/** Trials that only tell whether a flip holds, of each case on each side. */
const freshTrials = 2;

function findFalsePasses({ scenario, replays }: Observation): readonly string[] {
  return replays.flatMap(({ outcome }, number) => {
    if (outcome.kind !== 'report') return [];
    const served = replays.slice(0, number + 1).flatMap((replay) => replay.served);
    const { report } = outcome;
    const passing = report.suites.filter(({ verdict }) => verdict === 'pass');
    const contradictions =
      report.verdict === 'pass' && passing.length < report.suites.length
        ? ['the change passes, and one of its suites does not']
        : [];
    return [
      ...contradictions,
      ...passing.flatMap((suite) => findUnfounded(suite, scenario, served)),
    ].map((what) => `replay ${number + 1}: ${what}`);
  });
}

/** What a suite that passes lacks. */
function findUnfounded(
  { name, counts, replay }: SuiteReport,
  scenario: Scenario,
  served: readonly ServedCall[],
): readonly string[] {
  const own = served.filter(({ suite, completes }) => suite === name && completes);
  const count = (role: string, caseId: string) =>
    own.filter((call) => call.role === role && call.caseId === caseId).length;
  const ids = Array.from({ length: scenario.cases }, (_, index) => `case-${index}`);
  const answered = ids.filter((id) =>
    ['baseline', 'candidate'].every((role) => count(role, id) >= scenario.trials),
  );
  const wanted = replay?.stopped_early === true ? counts.cases : scenario.cases;
  const missing = wanted - answered.length;
  const baseline = own.filter(({ role }) => role === 'baseline');
  const drop = baseline.filter(({ right }) => right).length / Math.max(1, baseline.length);
  return [
    ...(missing > 0 ? [`${name} passes, and ${missing} cases lack an answer on a side`] : []),
    ...(counts.errored + counts.unscored > 0
      ? [`${name} passes with ${counts.errored} errored and ${counts.unscored} unscored cases`]
      : []),
    ...(counts.cases < wanted ? [`${name} passes on ${counts.cases} of ${wanted} cases`] : []),
    ...(scenario.truth === 'worse' && drop > scenario.margin / 100
      ? [`${name} passes, and the candidate is wrong in every case`]
      : []),
  ];
}

function findOverspending({ scenario, replays }: Observation): readonly string[] {
  const { maxUsd, maxCalls } = scenario;
  const maxPico = maxUsd === undefined ? undefined : parseUsd(String(maxUsd));
  return replays.flatMap(({ served }, number) => {
    const billed = served.reduce((sum, { billedPico }) => sum + billedPico, 0n);
    return [
      ...(maxPico !== undefined && billed > maxPico
        ? [`replay ${number + 1}: billed ${billed} pico-dollars of ${maxPico}`]
        : []),
      ...(maxCalls !== undefined && served.length > maxCalls
        ? [`replay ${number + 1}: ${served.length} calls of ${maxCalls}`]
        : []),
    ];
  });
}

function findLost({ scenario, replays }: Observation): readonly string[] {
  return replays.flatMap(({ delivered, files }, number) => {
    const kept = parseCompletionIds([...files.values()].join('\n'), scenario.protocol);
    const lost = [...delivered].filter((index) => !kept.has(index));
    return lost.length === 0
      ? []
      : [`replay ${number + 1}: ${lost.length} completions are in no file: ${lost.join(', ')}`];
  });
}

function findRepeated({ scenario, replays }: Observation): readonly string[] {
  const [first, second] = replays;
  if (first === undefined || second === undefined) return [];
  const repeated =
    first.asked !== undefined && second.asked !== undefined
      ? findAskedAgain(first.asked, second)
      : findServedAgain(scenario, first, second);
  return repeated.map((what) => `asked again, though it was answered and kept: ${what}`);
}

function findAskedAgain(
  before: NonNullable<Replay['asked']>,
  { asked, known }: Replay,
): readonly string[] {
  const answered = new Set(
    before
      .filter(
        ({ usable, completion }) => usable && completion !== undefined && known.has(completion),
      )
      .map(({ key }) => key),
  );
  return [...new Set(asked?.map(({ key }) => key))].filter((key) => answered.has(key));
}

/**
 * The wire does not say which trial is asked for, so there are only too many of a case to be seen. Where the caller
 * soon gives up, what was sent need not have arrived, and is rightly asked again.
 */
function findServedAgain(
  { trials, timeoutMs }: Scenario,
  first: Replay,
  { served, known }: Replay,
): readonly string[] {
  if (timeoutMs < patientMs) return [];
  const counts = new Map<string, number>();
  const whole = [...first.served.filter(({ index }) => known.has(index)), ...served];
  for (const { role, suite, caseId, completes } of whole) {
    if (role === 'judge' || !completes) continue;
    const name = `${suite} ${role} ${caseId}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) =>
    count > trials + freshTrials ? [`${name}: ${count} answers`] : [],
  );
}

function findKeys({ scenario, replays }: Observation): readonly string[] {
  return replays.flatMap(({ files }, number) =>
    [...files].flatMap(([name, text]) =>
      scenario.keys
        .flatMap((key) => findSecretForms(text, key))
        .map((form) => `replay ${number + 1}: the key stands in ${name}, ${form}`),
    ),
  );
}

function findBroken({ replays }: Observation): readonly string[] {
  return replays.flatMap(({ outcome }, number) => {
    if (outcome.kind === 'hung') return [`replay ${number + 1}: did not end`];
    if (outcome.kind === 'broke') return [`replay ${number + 1}: ${outcome.message}`];
    return [];
  });
}
