import type { ListedCase, PageWaiver } from './cases.ts';
import { Text } from './text.tsx';

/** Every waiver of a suite, in force or not. */
export function Waivers({
  waivers,
  cases,
  onCase,
}: {
  readonly waivers: readonly PageWaiver[];
  /** Of the suite. */
  readonly cases: readonly ListedCase[];
  readonly onCase: (number: number) => void;
}) {
  if (waivers.length === 0) return null;
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  return (
    <section class="waivers">
      <h3>
        Waivers <small>no pin and no limit on relapses counts what is waived; metrics do</small>
      </h3>
      <ul>
        {waivers.map((waiver) => (
          <li key={waiver.case}>
            <p>
              <CaseName id={waiver.case} number={numbers.get(waiver.case)} onCase={onCase} />{' '}
              <b class={`waiver-${waiver.state}`}>{stateWords[waiver.state]}</b>{' '}
              <small>
                <Text of={waiver.why} />
              </small>
            </p>
            <p>
              <Text of={waiver.reason} />
            </p>
            <p class="terms">
              <Terms of={waiver} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateWords: Readonly<Record<PageWaiver['state'], string>> = {
  used: 'in force',
  unused: 'unused',
  expired: 'expired',
  not_in_force: 'not in force',
};

/** A case that is not in this comparison leads nowhere. */
function CaseName({
  id,
  number,
  onCase,
}: {
  readonly id: string;
  readonly number: number | undefined;
  readonly onCase: (number: number) => void;
}) {
  const name = (
    <bdi>
      <Text of={id} />
    </bdi>
  );
  return number === undefined ? (
    name
  ) : (
    <button type="button" class="link" onClick={() => onCase(number)}>
      {name}
    </button>
  );
}

/** Until when, by whom, and for which commit. */
export function Terms({ of }: { readonly of: PageWaiver }) {
  return (
    <>
      until {of.expires}, by <Text of={of.accepted_by} /> on {of.accepted} at{' '}
      <code>{of.sha.slice(0, 12)}</code>
    </>
  );
}
