import { compact, type Fields } from '../fields.ts';
import type { Notice } from '../notice.ts';
import { readCaseInput } from './case-input.ts';
import { type Conversion, createTaker } from './row.ts';

/** DeepEval's goldens: `{input, expected_output, context, retrieval_context, expected_tools}`. */
export function convertDeepEvalRow(fields: Fields): Conversion {
  const row = createTaker(fields);
  const variables = compact({
    context: row.take('context'),
    retrieval_context: row.take('retrieval_context'),
  });
  const turns = row.take('turns');
  const input = readCaseInput(row.take('input') ?? turns, variables);
  if (input.kind === 'skipped') return input;
  const tools = row.take('expected_tools');
  const metadata = compact({ ...row.takeMapping('additional_metadata'), expected_tools: tools });
  const expected = row.take('expected_output') ?? row.take('expected_outcome');
  return {
    kind: 'case',
    fields: compact({
      id: row.take('id'),
      ...input.fields,
      expected,
      note: row.takeText('comments') ?? row.takeText('name'),
      source: { system: 'deepeval' },
      metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    }),
    notices: [...input.notices, ...describeTools(tools), ...row.leftBehind()],
  };
}

function describeTools(tools: unknown): readonly Notice[] {
  if (!Array.isArray(tools) || tools.length === 0) return [];
  return [
    {
      what: 'expected_tools is kept in metadata, where nothing scores it',
      remedy: 'add a metric of the kind tool_call to the suite',
    },
  ];
}
