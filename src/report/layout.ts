import type { Report } from './report.ts';

/** How much of a report is shown. */
export interface Layout {
  /** Flaky cases are left out with the list of fixes. */
  readonly fixes: 'outputs' | 'lines' | 'count';
  /** Relapses with outputs, counted over all suites, the worst suite first. */
  readonly relapseOutputs: number;
  /** Relapses with outputs or a line of their own. */
  readonly relapseLines: number;
  readonly passingSuites: 'tables' | 'lines' | 'count';
  /** Warnings, and ids of failing pinned cases, for each suite. */
  readonly warnings: number;
  /** Kinds of error for each suite. */
  readonly errors: number;
  readonly evidence: 'full' | 'reproduce' | 'none';
  /** Suites that don't pass. */
  readonly openSuites: number;
  readonly reasons: number;
}

/** The sizes that a report is cut down from. */
export interface Extent {
  readonly relapses: number;
  readonly openSuites: number;
}

/** Everything, outputs of fixes only where asked for. */
export function fullLayout(extent: Extent, fixes: 'outputs' | 'lines'): Layout {
  return {
    fixes,
    relapseOutputs: extent.relapses,
    relapseLines: extent.relapses,
    passingSuites: 'tables',
    warnings: 20,
    errors: 20,
    evidence: 'full',
    openSuites: extent.openSuites,
    reasons: 10,
  };
}

/** From `count - 1` down to `least`. */
function countDown(count: number, least: number): number[] {
  return Array.from({ length: Math.max(0, count - least) }, (_, index) => count - 1 - index);
}

/** Relapses whose outputs outlast the tables of passing suites: they are what the comment is for. */
const lastOutputs = 10;

/**
 * What is left out when there is no room, in this order; each step is a list of ever smaller layouts:
 * 1. outputs of fixes, then the lists of flaky cases and fixes; 2. outputs of relapses, from the last to the eleventh;
 * 3. lines of relapses beyond 20; 4. tables of passing suites, then their lines; 5. warnings, waivers and errors
 * beyond 3 of a suite; 6. outputs of the first ten relapses; 7. how sure it is, and where the replay was written back;
 * 8. lines of relapses; 9. suites, from the last to the first; 10. reasons. The headline is never left out.
 */
const steps: readonly ((layout: Layout) => readonly Layout[])[] = [
  (layout) =>
    (['outputs', 'lines', 'count'] as const)
      .slice(layout.fixes === 'outputs' ? 1 : 2)
      .map((fixes) => ({ ...layout, fixes })),
  (layout) =>
    countDown(layout.relapseOutputs, lastOutputs).map((relapseOutputs) => ({
      ...layout,
      relapseOutputs,
    })),
  (layout) =>
    countDown(layout.relapseLines, 20).map((relapseLines) => ({ ...layout, relapseLines })),
  (layout) => (['lines', 'count'] as const).map((passingSuites) => ({ ...layout, passingSuites })),
  (layout) => [{ ...layout, warnings: 3, errors: 3 }],
  (layout) =>
    countDown(layout.relapseOutputs, 0).map((relapseOutputs) => ({ ...layout, relapseOutputs })),
  (layout) => (['reproduce', 'none'] as const).map((evidence) => ({ ...layout, evidence })),
  (layout) =>
    countDown(layout.relapseLines, 0).map((relapseLines) => ({ ...layout, relapseLines })),
  (layout) => countDown(layout.openSuites, 0).map((openSuites) => ({ ...layout, openSuites })),
  (layout) => countDown(layout.reasons, 0).map((reasons) => ({ ...layout, reasons })),
];

/**
 * The rendering with the largest layout that `fits`, found step by step; within a step by bisection, since
 * smaller layouts give shorter texts. When nothing fits, the rendering with the smallest layout.
 */
export function fitLayout(
  full: Layout,
  render: (layout: Layout) => string,
  fits: (text: string) => boolean,
): string {
  let layout = full;
  let text = render(layout);
  for (const step of steps) {
    if (fits(text)) return text;
    const choices = step(layout);
    const smallest = choices.at(-1);
    if (smallest === undefined) continue;
    layout = smallest;
    text = render(layout);
    if (fits(text)) return findLargest(choices, render, fits);
  }
  return text;
}

/** The first of ever smaller choices that fits; the last is known to. */
function findLargest(
  choices: readonly Layout[],
  render: (layout: Layout) => string,
  fits: (text: string) => boolean,
): string {
  let [low, high] = [0, choices.length - 1];
  let best = '';
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const choice = choices[middle];
    if (choice === undefined) break;
    const text = render(choice);
    if (fits(text)) {
      best = text;
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  return best;
}

/** One sentence for each thing that the layout leaves out of what `full` shows; empty when nothing. */
export function describeLeftOut(layout: Layout, full: Layout, report: Report): readonly string[] {
  const outputs = full.relapseOutputs - layout.relapseOutputs;
  const lines = full.relapseLines - layout.relapseLines;
  const suites = full.openSuites - layout.openSuites;
  return [
    ...describeShortLists(layout, full, report),
    ...(outputs > 0 ? [`outputs of ${outputs} of ${full.relapseOutputs} relapses`] : []),
    ...(lines > 0 ? [`${lines} of ${full.relapseLines} relapses`] : []),
    ...(layout.passingSuites !== full.passingSuites ? ['tables of passing suites'] : []),
    ...(layout.errors < full.errors ? ['warnings, waivers and errors beyond 3 of a suite'] : []),
    ...(layout.evidence !== full.evidence ? ['how sure this is'] : []),
    ...(layout.evidence === 'none' && report.experiments.length > 0
      ? ['where the replay was written back']
      : []),
    ...(suites > 0 ? [`${suites} of ${full.openSuites} suites that do not pass`] : []),
    ...(layout.reasons < full.reasons && report.reasons.length > layout.reasons ? ['reasons'] : []),
  ];
}

function describeShortLists(layout: Layout, full: Layout, { suites }: Report): readonly string[] {
  if (layout.fixes === full.fixes) return [];
  const hasFixes = suites.some(({ fixes }) => fixes.length > 0);
  if (layout.fixes === 'lines') return hasFixes ? ['outputs of fixes'] : [];
  const hasFlaky = suites.some(({ flaky }) => flaky.length > 0);
  if (hasFixes && hasFlaky) return ['the lists of flaky cases and fixes'];
  return [
    ...(hasFixes ? ['the list of fixes'] : []),
    ...(hasFlaky ? ['the list of flaky cases'] : []),
  ];
}
