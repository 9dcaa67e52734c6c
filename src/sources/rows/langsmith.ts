import { isRecord } from '../../document/is-record.ts';
import { answerText } from '../chat-messages.ts';
import { compact, type Fields, isEmpty } from '../fields.ts';
import type { Notice } from '../notice.ts';
import { readCaseInput, refuseInput } from './case-input.ts';
import { type Conversion, createTaker } from './row.ts';

/** LangSmith's examples: `{id, inputs, reference_outputs | outputs, metadata, split}`. */
export function convertLangSmithRow(fields: Fields): Conversion {
  const row = createTaker(fields);
  const files = ['attachments', 'attachment_urls'].find((name) => !isEmpty(row.take(name)));
  if (files !== undefined) return refuseInput(`there are ${files}, which cannot be replayed`);
  const input = readCaseInput(row.take('inputs'));
  if (input.kind === 'skipped') return input;
  const outputs = row.take('reference_outputs') ?? row.take('outputs');
  const expected = unwrapOutputs(outputs);
  const split = row.take('split');
  const tags = (Array.isArray(split) ? split : [split]).filter((tag) => typeof tag === 'string');
  const source = compact({
    system: 'langsmith',
    trace_id: row.takeText('source_run_id'),
    captured_at: row.takeText('created_at'),
  });
  const metadata = row.takeMapping('metadata');
  const id = row.take('id');
  return {
    kind: 'case',
    fields: compact({ id, ...input.fields, expected: expected.value, tags, source, metadata }),
    notices: [...input.notices, ...expected.notices, ...row.leftBehind()],
  };
}

/** Outputs are always a mapping there; one answer in it is what scorers are to compare with. */
function unwrapOutputs(outputs: unknown): {
  readonly value: unknown;
  readonly notices: readonly Notice[];
} {
  const answer = answerText(outputs);
  if (answer !== undefined) return { value: answer, notices: [] };
  const [only, ...others] = isRecord(outputs) ? Object.entries(outputs) : [];
  if (only === undefined || others.length > 0) return { value: outputs, notices: [] };
  const [name, value] = only;
  return {
    value: answerText(value) ?? value,
    notices: [
      {
        what: `outputs hold only "${name.slice(0, 60)}": its value is the expected one`,
        remedy:
          'name it as "{{expected}}" in pawl.yml; where a scorer is to see the mapping, write it back under "expected"',
      },
    ],
  };
}
