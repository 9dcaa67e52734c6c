import type { CaseReport, SuiteReport, WaiverReport } from './report.ts';

/** Waivers that lifted a relapse. */
export function listUsedWaivers({
  waivers,
}: Pick<SuiteReport, 'waivers'>): readonly WaiverReport[] {
  return waivers.filter(({ state }) => state === 'used');
}

/** The waiver that lifted this relapse. */
export function findUsedWaiver(
  suite: Pick<SuiteReport, 'waivers'>,
  { id }: Pick<CaseReport, 'id'>,
): WaiverReport | undefined {
  return listUsedWaivers(suite).find((waiver) => waiver.case === id);
}

/** What a waiver says, without its case: `until 2026-12-31, by Ann: the reason (base has it)`. Not escaped. */
export function describeUsedWaiver(waiver: WaiverReport): string {
  return `until ${waiver.expires}, by ${waiver.accepted_by}: ${waiver.reason} (${waiver.why})`;
}

const states = {
  used: 'in force',
  unused: 'unused',
  expired: 'expired',
  not_in_force: 'not in force',
} as const;

/** Why a waiver lifts nothing, without its case: `expired: it held until 2026-11-01`. Not escaped. */
export function describeIdleWaiver({ state, why }: WaiverReport): string {
  return `${states[state]}: ${why}`;
}
