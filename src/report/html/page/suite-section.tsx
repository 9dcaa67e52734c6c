import type { Outcome, PageSuite } from '../page-content.ts';
import {
  countOutcomes,
  type ListedCase,
  outcomeOrder,
  outcomePlurals,
  outcomeWords,
} from './cases.ts';
import { Certainty } from './certainty.tsx';
import { LatencyChart } from './latency-chart.tsx';
import { MetricTable } from './metric-table.tsx';
import { RequestShapes } from './request-shapes.tsx';
import { ScoreCostChart } from './score-cost-chart.tsx';
import { Sentences } from './sentences.tsx';
import { SliceTable } from './slice-table.tsx';
import { Text } from './text.tsx';
import { Waivers } from './waivers.tsx';

const idleWords: Readonly<Partial<Record<PageSuite['status'], string>>> = {
  unchanged: 'Nothing changed in this suite, so nothing was replayed.',
  new: 'This suite is new: there is nothing to compare with yet.',
  removed: 'This suite is gone in head.',
};

/** Everything about one suite but its cases. */
export function SuiteSection({
  suite,
  cases,
  heading,
  reasoned,
  onOutcome,
  onTag,
  onCase,
}: {
  readonly suite: PageSuite;
  /** Of the suite, those that count for nothing too. */
  readonly cases: readonly ListedCase[];
  readonly heading: boolean;
  /** Whether its own reasons are told here. */
  readonly reasoned: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onTag: (tag: string) => void;
  readonly onCase: (number: number) => void;
}) {
  const counted = cases.filter((listed) => listed.counted);
  return (
    <section class="suite">
      {heading && (
        <h2>
          <Text of={suite.name} /> <b class={`verdict verdict-${suite.verdict}`}>{suite.verdict}</b>
        </h2>
      )}
      <Variants suite={suite} />
      {idleWords[suite.status] !== undefined && <p>{idleWords[suite.status]}</p>}
      {reasoned && <Sentences of={suite.reasons} class="reasons" />}
      <Sentences of={suite.warnings} class="warnings" />
      {counted.length > 0 && <OutcomeBar cases={counted} onOutcome={onOutcome} />}
      <Waivers waivers={suite.waivers} cases={cases} onCase={onCase} />
      {suite.rows.length > 0 && <MetricTable suite={suite} />}
      <div class="charts">
        <ScoreCostChart suite={suite} />
        <LatencyChart suite={suite} cases={counted} />
      </div>
      <SliceTable suite={suite} onTag={onTag} />
      <Errors suite={suite} />
      <RequestShapes suite={suite} />
      <Certainty suite={suite} />
    </section>
  );
}

/** What is compared: one line where both sides share it. */
function Variants({ suite: { baseline, candidate, size } }: { readonly suite: PageSuite }) {
  const before = baseline?.model;
  const after = candidate?.model;
  const prompt = candidate?.prompt ?? baseline?.prompt ?? null;
  return (
    <p class="variants">
      {before !== undefined && (
        <span class="role-baseline">
          <Text of={before} />
        </span>
      )}
      {after !== undefined && after !== before && (
        <>
          {before !== undefined && ' → '}
          <span class="role-candidate">
            <Text of={after} />
          </span>
        </>
      )}
      {prompt !== null && (
        <span class="prompt">
          <Text of={prompt} />
        </span>
      )}
      <span class="size">{size}</span>
    </p>
  );
}

/** How cases went, in the proportions in which they did. */
function OutcomeBar({
  cases,
  onOutcome,
}: {
  readonly cases: readonly ListedCase[];
  readonly onOutcome: (outcome: Outcome) => void;
}) {
  const counts = countOutcomes(cases);
  const present = outcomeOrder.filter((outcome) => counts[outcome] > 0);
  return (
    <div class="outcome-bar">
      <div class="bars" aria-hidden="true">
        {present.map((outcome) => (
          <i key={outcome} class={`outcome-${outcome}`} style={{ flexGrow: counts[outcome] }} />
        ))}
      </div>
      <p>
        {present.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class={`link count outcome-${outcome}`}
            onClick={() => onOutcome(outcome)}
          >
            <i class="dot" /> <b>{counts[outcome].toLocaleString('en-US')}</b>{' '}
            {counts[outcome] === 1 ? outcomeWords[outcome] : outcomePlurals[outcome]}
          </button>
        ))}
      </p>
    </div>
  );
}

function Errors({ suite: { errors } }: { readonly suite: PageSuite }) {
  if (errors.length === 0) return null;
  return (
    <section>
      <h3>Errors</h3>
      <ul class="errors">
        {errors.map(({ role, message, cases, case: example }) => (
          <li key={`${role} ${message}`}>
            <b>{cases}</b> {cases === 1 ? 'case' : 'cases'}, {role}: <Text of={message} />{' '}
            <small>
              for example <Text of={example} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
