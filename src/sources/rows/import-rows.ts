import { type EvalCase, evalCaseSchema } from '../../dataset/eval-case.ts';
import { isRecord } from '../../document/is-record.ts';
import type { FileContent } from '../../document/lines.ts';
import { renderPath } from '../../document/schema-problems.ts';
import type { Position, Problem } from '../../errors.ts';
import { formatPlural } from '../../wording/format.ts';
import type { Fields } from '../fields.ts';
import type { Notice } from '../notice.ts';
import { type ImportFormat, resolveFormat } from './format.ts';
import { readSource, type SourceFile } from './read-source.ts';
import { type Conversion, computeRowId, nameRow, type SourceRow } from './row.ts';

/** Cases made of somebody else's rows, and everything that did not become part of them. */
export interface ImportedRows {
  readonly format: ImportFormat;
  readonly cases: readonly EvalCase[];
  /** Rows that became no case, each with its reason. */
  readonly skipped: readonly Problem[];
  /** Parts of rows that were left out or changed, each told once with the number of rows. */
  readonly notices: readonly Problem[];
}

/**
 * Imports rows of promptfoo, LangSmith, Braintrust, OpenAI evals or DeepEval. Nothing is lost silently. Rows without
 * an id are named by a hash of their content, so that importing again changes nothing.
 * @throws ConfigurationError when the file cannot be read, or its format is not plain
 */
export async function importRows(source: {
  readonly format: ImportFormat | 'auto';
  readonly file: string;
  readonly chunks: FileContent;
}): Promise<ImportedRows> {
  const content = await readSource(source);
  const { format, convert } = resolveFormat(source, content);
  const skipped: Problem[] = [...content.problems];
  const notices = createNotices();
  for (const notice of describeAround(content)) notices.add(notice, { file: source.file });
  const cases = new Map<string, ImportedCase>();
  for (const row of applyDefaults(content)) {
    const result = finishRow(row, convert(row.fields));
    const earlier = result.kind === 'case' ? cases.get(result.evalCase.id) : undefined;
    if (result.kind === 'skipped') skipped.push(result.problem);
    else if (earlier !== undefined) skipped.push(describeRepeated(row, earlier));
    else {
      cases.set(result.evalCase.id, { evalCase: result.evalCase, row });
      for (const notice of result.notices) notices.add(notice, row.where);
    }
  }
  return {
    format,
    cases: [...cases.values()].map(({ evalCase }) => evalCase),
    skipped,
    notices: [...notices.list(), ...describeUnexpecting([...cases.values()])],
  };
}

interface ImportedCase {
  readonly evalCase: EvalCase;
  readonly row: SourceRow;
}

function describeRepeated(row: SourceRow, { evalCase, row: earlier }: ImportedCase): Problem {
  const { line } = earlier.where;
  const there = earlier.name ?? (line === undefined ? 'an earlier row' : `line ${line}`);
  return {
    what: nameRow(row.name, `the id "${evalCase.id}" was there before, in ${there}`),
    where: row.where,
    remedy: 'give this row an id of its own, unless it is a copy of that one',
  };
}

/** Cases that most scorers can do nothing with: counted at the end, where nobody misses it. */
function describeUnexpecting(cases: readonly ImportedCase[]): readonly Problem[] {
  const bare = cases.filter(({ evalCase }) => (evalCase.expected ?? null) === null);
  const [first] = bare;
  if (first === undefined) return [];
  const have = bare.length === 1 ? 'has' : 'have';
  return [
    {
      what: `${bare.length} of ${formatPlural(cases.length, 'case')} ${have} nothing to compare with: there is no "expected" (first here)`,
      where: first.row.where,
      remedy:
        'add "expected" to them, or score them by what needs none, such as a judge, a regex or a json_schema',
    },
  ];
}

type Finished =
  | { readonly kind: 'case'; readonly evalCase: EvalCase; readonly notices: readonly Notice[] }
  | { readonly kind: 'skipped'; readonly problem: Problem };

function finishRow(row: SourceRow, conversion: Conversion): Finished {
  const { where, name } = row;
  if (conversion.kind === 'skipped') {
    const { what, remedy } = conversion;
    return { kind: 'skipped', problem: { what: nameRow(name, what), where, remedy } };
  }
  const { fields, notices } = conversion;
  const checked = evalCaseSchema.safeParse({
    ...fields,
    id: fields['id'] ?? computeRowId(row.fields),
  });
  if (checked.success) return { kind: 'case', evalCase: checked.data, notices };
  const reasons = checked.error.issues.map(
    (issue) => `${renderPath(issue.path) ?? 'the row'}: ${issue.message}`,
  );
  const what = nameRow(name, `this row makes no case: ${reasons.join('; ')}`);
  return { kind: 'skipped', problem: { what, where, remedy: 'mend these fields of the row' } };
}

/** `defaultTest` of promptfoo holds for every row that does not say otherwise; assertions add up. */
function applyDefaults(content: SourceFile): readonly SourceRow[] {
  const defaults = content.around['defaultTest'];
  if (!isRecord(defaults)) return content.rows;
  const merge = (name: string, own: unknown): unknown => {
    const common = defaults[name];
    if (Array.isArray(common)) return [...(Array.isArray(own) ? own : []), ...common];
    return isRecord(common) && (own === undefined || isRecord(own))
      ? { ...common, ...own }
      : (own ?? common);
  };
  return content.rows.map(({ fields, ...place }) => {
    const names = [...new Set([...Object.keys(fields), ...Object.keys(defaults)])];
    const merged: Fields = Object.fromEntries(
      names.map((name) => [name, merge(name, fields[name])]),
    );
    return { ...place, fields: merged };
  });
}

function describeAround(content: SourceFile): readonly Notice[] {
  return Object.keys(content.around)
    .filter((name) => name !== 'defaultTest')
    .map((name) => ({
      what: `"${name.slice(0, 60)}" is not imported`,
      remedy: 'prompts, models and gates of a suite are written in pawl.yml',
    }));
}

/** The same thing said of a thousand rows is said once. */
function createNotices(): {
  readonly add: (notice: Notice, where: Position) => void;
  readonly list: () => readonly Problem[];
} {
  const found = new Map<string, { notice: Notice; where: Position; rows: number }>();
  return {
    add: (notice, where) => {
      const known = found.get(notice.what);
      if (known === undefined) found.set(notice.what, { notice, where, rows: 1 });
      else known.rows += 1;
    },
    list: () =>
      [...found.values()].map(({ notice, where, rows }) => ({
        what: rows === 1 ? notice.what : `${notice.what} (${rows} times, first here)`,
        where,
        remedy: notice.remedy,
      })),
  };
}
