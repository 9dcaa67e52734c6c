import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { FollowedOutcome } from '../comparison/follow-cases.ts';
import { formatDay, type Waiver } from '../config/waivers.ts';
import { computeCaseHash } from '../dataset/case-hash.ts';
import type { StandingWaiver } from './resolve-waivers.ts';

/** What became of a waiver in a comparison. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly state: 'used' | 'unused' | 'expired' | 'not_in_force';
  /** Why it is so, in words that follow its case. */
  readonly why: string;
}

interface Facts {
  readonly comparison: Pick<SuiteComparison, 'relapses' | 'pinsBroken'>;
  /** How each waived case went. */
  readonly outcomes: ReadonlyMap<string, FollowedOutcome>;
  /** Fingerprint of the candidate that was replayed. */
  readonly candidate: string;
  readonly today: Date;
}

/** Which waivers lift a relapse. One that is not in force says why, and so does one that nothing needs. Pure. */
export function judgeWaivers(
  waivers: readonly StandingWaiver[],
  facts: Facts,
): readonly JudgedWaiver[] {
  const { relapses, pinsBroken } = facts.comparison;
  const relapsed = new Map(
    [...relapses, ...pinsBroken].map(({ evalCase }) => [evalCase.id, evalCase]),
  );
  return waivers.map(({ waiver, standing }) => {
    const today = formatDay(facts.today);
    if (waiver.expires < today)
      return { waiver, state: 'expired', why: `it held until ${waiver.expires}` };
    if (standing.kind === 'not_in_force')
      return { waiver, state: 'not_in_force', why: standing.why };
    if (waiver.accepted > today)
      return { waiver, state: 'not_in_force', why: 'it is dated on a day that is yet to come' };
    if (waiver.candidate !== facts.candidate)
      return { waiver, state: 'not_in_force', why: 'it was accepted for another candidate' };
    const evalCase = relapsed.get(waiver.case);
    if (evalCase === undefined)
      return { waiver, state: 'unused', why: describeUnused(facts.outcomes.get(waiver.case)) };
    if (waiver.case_hash !== undefined && waiver.case_hash !== computeCaseHash(evalCase))
      return { waiver, state: 'not_in_force', why: 'the case was edited after it was accepted' };
    const why =
      standing.from === 'base'
        ? 'base has it'
        : 'this change brings it, as base allows by waivers.accept_from';
    return { waiver, state: 'used', why };
  });
}

/** Ids of the cases whose relapse is lifted. */
export function listWaived(waivers: readonly JudgedWaiver[]): ReadonlySet<string> {
  return new Set(waivers.flatMap(({ waiver, state }) => (state === 'used' ? [waiver.case] : [])));
}

function describeUnused(outcome: FollowedOutcome | undefined): string {
  switch (outcome) {
    case undefined:
    case 'gone':
      return 'there is no such case in the dataset; remove it';
    case 'not_replayed':
      return 'the case was not reached, since the replay was decided before';
    case 'errored':
    case 'unscored':
      return 'the case has no result in this replay';
    case 'flaky':
      return 'the case is flaky, and no relapse; it can be removed';
    case 'pass':
    case 'fail':
    case 'fix':
    case 'relapse':
      return 'the case did not relapse; it can be removed';
  }
}
