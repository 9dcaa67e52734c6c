import { compact, type Fields } from '../fields.ts';
import type { Notice } from '../notice.ts';
import { readCaseInput } from './case-input.ts';
import { type Conversion, createTaker } from './row.ts';

/** Names under which items usually keep the right answer, most telling first. */
const answerNames = [
  'expected',
  'ideal',
  'expected_output',
  'reference_answer',
  'correct_label',
  'ground_truth',
  'reference',
  'label',
];

/** OpenAI's evals: `{item, sample}` of the API, and `{input, ideal}` of the open-source library. */
export function convertOpenAiEvalsRow(fields: Fields): Conversion {
  const row = createTaker(fields);
  const item = row.takeMapping('item');
  const source = { system: 'openai-evals' };
  if (item !== undefined) {
    const answer = answerNames.find((name) => Object.hasOwn(item, name));
    const { id, ...variables } = item;
    const input = readCaseInput(variables);
    if (input.kind === 'skipped') return input;
    const value = answer === undefined ? undefined : item[answer];
    const { expected, notices } = answer === 'ideal' ? readIdeal(value) : asGiven(value);
    return {
      kind: 'case',
      fields: compact({ id: row.take('id') ?? id, ...input.fields, expected, source }),
      notices: [...input.notices, ...describeAnswer(answer), ...notices, ...row.leftBehind()],
    };
  }
  const input = readCaseInput(row.take('input'));
  if (input.kind === 'skipped') return input;
  const { expected, notices } = readIdeal(row.take('ideal'));
  const metadata = row.takeMapping('metadata');
  const id = row.take('id');
  return {
    kind: 'case',
    fields: compact({ id, ...input.fields, expected, source, metadata }),
    notices: [...input.notices, ...notices, ...row.leftBehind()],
  };
}

interface Answer {
  readonly expected: unknown;
  readonly notices: readonly Notice[];
}

const asGiven = (expected: unknown): Answer => ({ expected, notices: [] });

/** The library accepts any one of a list, where `contains` of ours asks for every text of it. */
function readIdeal(ideal: unknown): Answer {
  if (!Array.isArray(ideal)) return asGiven(ideal);
  const [only, ...others]: readonly unknown[] = ideal;
  if (others.length === 0) return asGiven(only);
  return {
    expected: ideal,
    notices: [
      {
        what: '"ideal" is a list of answers of which any will do, and is kept as a list',
        remedy:
          'write contains_any: "{{expected}}" in pawl.yml; contains asks for all of them, equals for the list itself',
      },
    ],
  };
}

function describeAnswer(name: string | undefined): readonly Notice[] {
  return [
    name === undefined
      ? {
          what: 'no field of the item is known to be the right answer',
          remedy:
            'compare with a variable in pawl.yml, such as equals: "{{answer}}", or add "expected"',
        }
      : {
          what: `the item's "${name}" is the expected value, and stays a variable`,
          remedy: 'if another field is the right answer, name that one: equals: "{{its_name}}"',
        },
  ];
}
