import type { PageSuite } from '../page-content.ts';
import { Fold, Json, Text } from './text.tsx';

type Variant = NonNullable<PageSuite['candidate']>;
type Tool = Variant['tools'][number];

/** Whether a side's requests have tools or a response schema. */
export function hasShapes({ baseline, candidate }: PageSuite): boolean {
  return [baseline, candidate].some(
    (variant) => variant !== null && (variant.tools.length > 0 || variant.response_schema !== null),
  );
}

/** What is the same in every request of a variant: once where both sides share it. */
export function RequestShapes({ suite }: { readonly suite: PageSuite }) {
  if (!hasShapes(suite)) return null;
  const { baseline, candidate } = suite;
  const isShared =
    baseline !== null && candidate !== null && renderShape(baseline) === renderShape(candidate);
  return (
    <Fold
      title={`Tools and response schema${isShared ? ', the same on both sides' : baseline === null || candidate === null ? '' : ', which differ'}`}
    >
      {isShared ? (
        <Shape of={candidate} />
      ) : (
        <div class="sides">
          {(['baseline', 'candidate'] as const).map((role) => {
            const variant = suite[role];
            return (
              variant !== null && (
                <div key={role} class={`side side-${role}`}>
                  <h5 class={`role-${role}`}>{role}</h5>
                  <Shape of={variant} />
                </div>
              )
            );
          })}
        </div>
      )}
    </Fold>
  );
}

const renderShape = ({ tools, response_schema: schema }: Variant): string =>
  JSON.stringify([tools, schema]);

function Shape({ of: { tools, response_schema: schema } }: { readonly of: Variant }) {
  return (
    <div class="shape">
      {tools.map((tool, position) => (
        <ToolShape key={position} tool={tool} />
      ))}
      {tools.length === 0 && <p>no tools</p>}
      {schema === null ? (
        <p>no response schema</p>
      ) : (
        <>
          <h5>
            response schema <Text of={schema.name} />
            <Strict of={schema.strict} />
          </h5>
          {schema.schema === null ? <p>any JSON object</p> : <Json of={schema.schema} />}
        </>
      )}
    </div>
  );
}

function ToolShape({ tool }: { readonly tool: Tool }) {
  return (
    <>
      <h5>
        tool <Text of={tool.name} />
        <Strict of={tool.strict} />
      </h5>
      {tool.description !== null && (
        <p class="prose" dir="auto">
          <Text of={tool.description} />
        </p>
      )}
      <Json of={tool.parameters} />
    </>
  );
}

function Strict({ of }: { readonly of: boolean | null }) {
  return of === null ? null : <small>{of ? ' strict' : ' not strict'}</small>;
}
