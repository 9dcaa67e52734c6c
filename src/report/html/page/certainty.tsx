import type { PageSuite } from '../page-content.ts';
import { Sentences } from './sentences.tsx';
import { Fold, Json, Text } from './text.tsx';

/** How the evidence came about, and what exactly was compared. */
export function Certainty({ suite }: { readonly suite: PageSuite }) {
  if (suite.replay === null) return null;
  return (
    <Fold title="How sure is this">
      <Sentences of={suite.course} class="plain" />
      <ul class="plain">
        {suite.metrics.map((metric) => (
          <li key={metric.name}>
            <Text of={`${metric.name}: ${metric.method}, ${metric.pairs} pairs`} />
            {metric.p_value !== null && `, p = ${Number(metric.p_value.toPrecision(2))}`}
          </li>
        ))}
        {suite.gates.map((gate) => (
          <li key={gate.name}>
            gate <Text of={`${gate.name}: ${gate.verdict}. ${gate.reason}`} />
          </li>
        ))}
      </ul>
      <h4>Variants</h4>
      <div class="sides">
        {(['baseline', 'candidate'] as const).map((role) => (
          <div key={role} class={`side side-${role}`}>
            <h5>{role}</h5>
            <Json of={withoutShape(suite[role])} />
          </div>
        ))}
      </div>
    </Fold>
  );
}

/** Tools and response schema have a place of their own. */
function withoutShape(variant: PageSuite['candidate']): unknown {
  if (variant === null) return null;
  const { tools: _tools, response_schema: _schema, ...facts } = variant;
  return facts;
}
