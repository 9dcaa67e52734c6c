import { answerText } from '../chat-messages.ts';
import { compact, type Fields } from '../fields.ts';
import { readCaseInput } from './case-input.ts';
import { type Conversion, createTaker } from './row.ts';

/** Braintrust's dataset rows and logs: `{id, input, expected, tags, metadata}`; a correction is `expected`. */
export function convertBraintrustRow(fields: Fields): Conversion {
  const row = createTaker(fields);
  const input = readCaseInput(row.take('input'));
  if (input.kind === 'skipped') return input;
  const expected = row.take('expected');
  const source = compact({
    system: 'braintrust',
    trace_id: row.takeText('root_span_id') ?? row.takeText('span_id'),
    captured_at: row.takeText('created'),
    feedback: row.takeMapping('scores'),
  });
  const tags = row.take('tags');
  const metadata = row.takeMapping('metadata');
  const id = row.take('id');
  return {
    kind: 'case',
    fields: compact({
      id,
      ...input.fields,
      expected: answerText(expected) ?? expected,
      tags,
      source,
      metadata,
    }),
    notices: [...input.notices, ...row.leftBehind()],
  };
}
