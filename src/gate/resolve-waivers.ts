import type { Waiver } from '../config/waivers.ts';
import { renderCanonicalJson } from '../document/canonical-json.ts';

/** A waiver, and whether it may count for a change at all. */
export interface StandingWaiver {
  readonly waiver: Waiver;
  readonly standing:
    | { readonly kind: 'in_force'; readonly from: 'base' | 'head' }
    | { readonly kind: 'not_in_force'; readonly why: string };
}

/**
 * Base governs: a change cannot accept its own relapse. What it adds or edits counts once it is landed, or where base
 * accepts waivers of head; what it takes out does not count any more.
 * @param options.base where the change left its branch
 * @param options.rules the tip of that branch
 * @param options.acceptsHead whether base says so, and head is not a stranger's
 */
export function resolveWaivers(options: {
  readonly suite: string;
  readonly base: readonly Waiver[];
  readonly head: readonly Waiver[];
  readonly rules: readonly Waiver[];
  readonly acceptsHead: boolean;
}): readonly StandingWaiver[] {
  const { acceptsHead } = options;
  const [base, head, rules] = [
    byCase(options.base, options.suite),
    byCase(options.head, options.suite),
    byCase(options.rules, options.suite),
  ];
  const isBrought = (waiver: Waiver) =>
    !isSame(waiver, rules.get(waiver.case)) && !isSame(waiver, base.get(waiver.case));
  const brought = [...head.values()].filter(isBrought);
  const replaced = new Set(acceptsHead ? brought.map((waiver) => waiver.case) : []);
  const governing = [...rules.values()].filter((waiver) => !replaced.has(waiver.case));
  const takenOut = [...head.values()].filter(
    (waiver) => !isBrought(waiver) && !rules.has(waiver.case),
  );
  return [
    ...governing.map((waiver) =>
      base.has(waiver.case) && !head.has(waiver.case)
        ? refuse(waiver, 'this change takes it out, or has yet to be rebased on it')
        : admit(waiver, 'base'),
    ),
    ...brought.map((waiver) =>
      acceptsHead
        ? admit(waiver, 'head')
        : refuse(
            waiver,
            'it is not in force until it has landed on base: a change cannot accept its own relapse',
          ),
    ),
    ...takenOut.map((waiver) => refuse(waiver, 'base has taken it out')),
  ];
}

const admit = (waiver: Waiver, from: 'base' | 'head'): StandingWaiver => ({
  waiver,
  standing: { kind: 'in_force', from },
});

const refuse = (waiver: Waiver, why: string): StandingWaiver => ({
  waiver,
  standing: { kind: 'not_in_force', why },
});

/** No case of a suite is waived twice: the file is refused then. */
function byCase(waivers: readonly Waiver[], suite: string): ReadonlyMap<string, Waiver> {
  const own = waivers.filter((waiver) => waiver.suite === suite);
  return new Map(own.map((waiver) => [waiver.case, waiver]));
}

function isSame(one: Waiver, other: Waiver | undefined): boolean {
  return other !== undefined && renderCanonicalJson(one) === renderCanonicalJson(other);
}
