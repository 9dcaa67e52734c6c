import { describeWeight } from '../../../wording/format.ts';
import type { PageCase, PageSuite } from '../page-content.ts';
import { type ListedCase, outcomeWords } from './cases.ts';
import { SafeLink, Text } from './text.tsx';
import { Terms } from './waivers.tsx';

/** Undefined until the block of the case is unpacked. */
export type Loaded = PageCase | 'missing' | undefined;

/** How a case went, its name, and what people noted of it. */
export function CaseHead({
  listed,
  suite,
  suites,
  one,
}: {
  readonly listed: ListedCase;
  readonly suite: PageSuite;
  readonly suites: number;
  readonly one: Loaded;
}) {
  const weight = typeof one === 'object' ? describeWeight(one.weight) : undefined;
  const source = typeof one === 'object' ? readSource(one.source) : undefined;
  return (
    <header class="case-head">
      <p class={`case-outcome outcome-${listed.outcome}`}>
        <b>{outcomeWords[listed.outcome]}</b>
        <span>{typeof one === 'object' ? describeTrials(listed, one) : ''}</span>
      </p>
      <h2>
        <bdi>
          <Text of={listed.id} />
        </bdi>
      </h2>
      <p class="case-facts">
        {suites > 1 && <Fact name="suite" value={suite.name} />}
        {listed.pinned && <span class="pin">pinned</span>}
        {listed.severity !== null && <Fact name="severity" value={listed.severity} />}
        {weight !== undefined && <span>{weight}</span>}
        {listed.owner !== null && <Fact name="owner" value={listed.owner} />}
        {listed.tags.map((tag) => (
          <span key={tag} class="tag">
            <Text of={tag} />
          </span>
        ))}
        {source !== undefined && (
          <span class="source">
            {source.system !== undefined && <Text of={`${source.system}: `} />}
            <SafeLink to={source.place} />
          </span>
        )}
      </p>
      {!listed.counted && (
        <p class="left-out">
          It was in flight when enough was known: it counts for{' '}
          {listed.pinned ? 'its pin alone' : 'nothing'}.
        </p>
      )}
      {listed.waiver !== undefined && (
        <p class="note">
          Waived <Terms of={listed.waiver} />: <Text of={listed.waiver.reason} />
        </p>
      )}
      {typeof one === 'object' && one.note !== null && (
        <p class="note">
          <Text of={one.note} />
        </p>
      )}
    </header>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span>
      {name}{' '}
      <b>
        <Text of={value} />
      </b>
    </span>
  );
}

function describeTrials(
  { confirmed, outcome }: ListedCase,
  { passes, trials, flip_rate: rate }: PageCase,
): string {
  const { baseline, candidate } = passes;
  if (trials.length < 2) return outcome === 'relapse' || outcome === 'fix' ? 'in one trial' : '';
  const doubt =
    (outcome === 'relapse' || outcome === 'fix') && confirmed !== true ? 'not confirmed; ' : '';
  const flips = rate === null || rate === 0 ? '' : `, flip rate ${Math.round(rate * 1000) / 10}%`;
  return `${doubt}baseline ${baseline.passed}/${baseline.trials}, candidate ${candidate.passed}/${candidate.trials} trials passed${flips}`;
}

function readSource(
  source: unknown,
): { readonly system?: string; readonly place: string } | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(source, key);
    return typeof value === 'string' ? value : undefined;
  };
  const place = text('url') ?? text('trace_id');
  const system = text('system');
  if (place === undefined) return system === undefined ? undefined : { place: system };
  return system === undefined ? { place } : { place, system };
}
