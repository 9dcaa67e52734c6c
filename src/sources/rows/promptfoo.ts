import { isRecord } from '../../document/is-record.ts';
import { compact, type Fields } from '../fields.ts';
import type { Notice } from '../notice.ts';
import { readCaseInput } from './case-input.ts';
import { type Conversion, createTaker } from './row.ts';

/** Assertions whose value is what a scorer compares with. */
const expectedTypes = ['equals', 'contains', 'icontains'];
/** What to write in pawl.yml instead of an assertion. */
const counterparts: Readonly<Record<string, string>> = {
  'is-json': 'json_valid, or json_schema for its schema',
  'contains-json': 'json_valid with extract',
  regex: 'regex',
  'contains-all': 'contains with a list',
  'contains-any': 'contains_any',
  'icontains-all': 'contains with a list and ignore_case',
  'icontains-any': 'contains_any with ignore_case',
  'starts-with': 'regex with ^',
  levenshtein: 'similarity',
  similar: 'similarity, which compares letters and not meanings',
  'is-refusal': 'refusal',
  'word-count': 'length with the unit words',
  'llm-rubric': 'judge',
  'g-eval': 'judge',
  factuality: 'judge',
  'model-graded-closedqa': 'judge',
  'is-valid-openai-tools-call': 'tool_call',
  'tool-call-f1': 'tool_call',
  latency: 'the gate latency_p95',
  cost: 'the gate cost',
};

/** A test of promptfoo: `{description, vars, assert, metadata}`. */
export function convertPromptfooTest(fields: Fields): Conversion {
  const row = createTaker(fields);
  const variables = row.take('vars') ?? {};
  const input = readCaseInput(isRecord(variables) ? { ...variables } : undefined);
  if (input.kind === 'skipped') return input;
  const assertions = readAssertions(row.take('assert'));
  return {
    kind: 'case',
    fields: compact({
      id: row.take('id'),
      ...input.fields,
      expected: assertions.expected,
      note: row.takeText('description'),
      source: { system: 'promptfoo' },
      metadata: row.takeMapping('metadata'),
    }),
    notices: [
      ...input.notices,
      ...describeVariables(variables),
      ...assertions.notices,
      ...row.leftBehind(),
    ],
  };
}

/** Columns of a CSV of tests: `__expected`, `__expected1` …, `__description`, `__metadata:key`; others are vars. */
export function convertPromptfooCsvRow(cells: Fields): Conversion {
  const vars: Record<string, unknown> = {};
  const metadata: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const assertions: Fields[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const text = String(cell);
    if (/^__expected\d*$/.test(name)) assertions.push(...parseCell(text));
    else if (name.startsWith('__metadata:')) metadata[name.slice('__metadata:'.length)] = text;
    else if (name === '__description') others['description'] = text;
    else if (name.startsWith('__')) others[name] = text;
    else vars[name] = text;
  }
  return convertPromptfooTest({ ...others, vars, metadata, assert: assertions });
}

/** `contains: text` is an assertion of that type, a bare text is `equals`. */
function parseCell(text: string): readonly Fields[] {
  if (text.trim() === '') return [];
  const [, type = '', value = ''] =
    /^([a-z][a-z0-9-]*)(?:\([^)]*\))?(?::\s*(.*))?$/s.exec(text) ?? [];
  const base = type.replace(/^not-/, '');
  const isKnown =
    counterpartOf(base) !== undefined ||
    ['javascript', 'fn', 'eval', 'python', 'grade', 'file'].includes(base);
  return [isKnown ? { type, value } : { type: 'equals', value: text }];
}

/** The scorer of ours that an assertion comes down to. */
function counterpartOf(type: string): string | undefined {
  const base = type.replace(/^not-/, '');
  const isOwn = expectedTypes.includes(base);
  const known = isOwn ? base.replace(/^icontains$/, 'contains with ignore_case') : undefined;
  const found = known ?? (Object.hasOwn(counterparts, base) ? counterparts[base] : undefined);
  return found !== undefined && base !== type ? `${found}, with not: true` : found;
}

function readAssertions(value: unknown): {
  readonly expected: unknown;
  readonly notices: readonly Notice[];
} {
  const assertions = Array.isArray(value) ? value.filter(isRecord) : [];
  const source = assertions.find(
    (entry) => isComparison(entry) && findObstacle(entry['value']) === undefined,
  );
  const notices = assertions.map((entry): Notice => {
    const type = String(entry['type']).slice(0, 60);
    const counterpart = counterpartOf(type);
    if (entry === source)
      return {
        what: `the value of an assertion "${type}" is the expected one`,
        remedy: `add a metric to the suite: ${counterpart}, given "{{expected}}"`,
      };
    const obstacle = isComparison(entry) ? findObstacle(entry['value']) : undefined;
    if (obstacle !== undefined)
      return {
        what: `an assertion "${type}" is not imported, because its value ${obstacle.what}`,
        remedy: obstacle.remedy,
      };
    return {
      what: `an assertion "${type}" is not imported`,
      remedy:
        counterpart === undefined
          ? 'Pawl has no such scorer; a judge with a rubric may do'
          : `add a metric to the suite: ${counterpart}`,
    };
  });
  return { expected: source?.['value'], notices };
}

/** Whether an assertion compares with a value that could be the expected one. */
function isComparison(entry: Fields): boolean {
  return expectedTypes.includes(String(entry['type'])) && entry['value'] !== undefined;
}

/** What keeps the value of an assertion from being compared with as it stands. */
function findObstacle(value: unknown): Notice | undefined {
  if (typeof value !== 'string') return undefined;
  if (/\{\{|\{%/.test(value))
    return {
      what: 'is a template ({{…}} or {%…%})',
      remedy:
        'add a metric with the template, such as equals: "{{name}}" (variables only, without filters), or write what it comes to under "expected"',
    };
  if (value.startsWith('file://'))
    return {
      what: 'is in another file (file://…)',
      remedy: 'write the content of that file under "expected"',
    };
  return undefined;
}

function describeVariables(variables: unknown): readonly Notice[] {
  if (!isRecord(variables))
    return [
      { what: 'vars is not a mapping and is not imported', remedy: 'write the variables out' },
    ];
  const values = Object.entries(variables);
  return [
    ...values
      .filter(([, value]) => Array.isArray(value))
      .map(([name]) => ({
        what: `the list "${name.slice(0, 60)}" stays one value, where promptfoo would make a test of each item`,
        remedy: 'write one case for each item if that was meant',
      })),
    ...values
      .filter(([, value]) => typeof value === 'string' && value.includes('{{'))
      .map(([name]) => ({
        what: `the braces in the variable "${name.slice(0, 60)}" stay as they are`,
        remedy: 'write the value out; variables are not templates',
      })),
  ];
}
