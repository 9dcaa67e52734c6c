import { isRecord } from '../document/is-record.ts';
import { positionedProblems } from '../document/schema-problems.ts';
import type { LocatedDocument } from '../document/yaml-document.ts';
import { ConfigurationError, type Position, type Problem } from '../errors.ts';
import { caseIdSchema, type EvalCase, evalCaseSchema } from './eval-case.ts';
import { type DatasetSource, readRows } from './read-rows.ts';

/** A case and where it starts. */
export interface LocatedCase {
  readonly evalCase: EvalCase;
  readonly where: Position;
}

/** A dataset without problems, at least one case in it. */
export interface LoadedDataset {
  readonly file: string;
  readonly cases: readonly EvalCase[];
  /** Where the case of this id starts; only the file for an id that is not there. */
  positionOf(id: string): Position;
}

/** Problems shown one by one; the others are counted. */
const maxProblems = 50;
/**
 * Cases of a dataset in the order of the file: `.jsonl` or `.ndjson` as a stream, `.yaml`, `.yml`, `.json` (a list,
 * or a list under `cases`) and `.csv` whole. What is wrong is reported, at most 50 problems and then how many more;
 * the cases that are right are yielded all the same.
 */
export async function* readDataset(
  source: DatasetSource & { readonly onProblem: (problem: Problem) => void },
): AsyncGenerator<LocatedCase> {
  const problems = createProblemCounter(source);
  const { onProblem } = problems;
  /** Line of each id. */
  const seen = new Map<string, number | undefined>();
  let rows = 0;
  try {
    for await (const row of readRows({ ...source, onProblem })) {
      rows += 1;
      const evalCase = checkRow(row, problems);
      // A row that is wrong otherwise has its id all the same.
      const id = readId(row.value);
      if (id === undefined) continue;
      if (!seen.has(id)) {
        const where = row.positionOf([]);
        seen.set(id, where.line);
        if (evalCase !== undefined) yield { evalCase, where };
      } else
        onProblem({
          what: `the id "${id}" is already used in line ${seen.get(id)}`,
          where: row.positionOf(problems.isFull() ? [] : ['id']),
          remedy: 'give each case an id of its own; ids keep a case comparable over time',
        });
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    error.problems.forEach(onProblem);
  }
  if (rows === 0 && problems.count() === 0)
    onProblem({
      what: 'the dataset has no cases',
      where: { file: source.file, line: 1, column: 1 },
      remedy: 'add at least one case, such as {"id": "first", "input": {"question": "…"}}',
    });
  problems.finish();
}

/**
 * The whole dataset.
 * @throws ConfigurationError with every problem (50 in full, the others counted)
 */
export async function loadDataset(source: DatasetSource): Promise<LoadedDataset> {
  const problems: Problem[] = [];
  const cases: EvalCase[] = [];
  const places = new Map<string, Position>();
  const onProblem = (problem: Problem): void => void problems.push(problem);
  for await (const { evalCase, where } of readDataset({ ...source, onProblem })) {
    cases.push(evalCase);
    places.set(evalCase.id, where);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  const { file } = source;
  return { file, cases, positionOf: (id) => places.get(id) ?? { file } };
}

interface ProblemCounter {
  readonly onProblem: (problem: Problem) => void;
  readonly count: () => number;
  /** Whether further problems are only counted, so that nobody needs to describe them. */
  readonly isFull: () => boolean;
  readonly finish: () => void;
}

function createProblemCounter(
  source: DatasetSource & { readonly onProblem: (problem: Problem) => void },
): ProblemCounter {
  let count = 0;
  return {
    onProblem: (problem) => {
      count += 1;
      if (count <= maxProblems) source.onProblem(problem);
    },
    count: () => count,
    isFull: () => count >= maxProblems,
    finish: () => {
      if (count > maxProblems)
        source.onProblem({
          what: `and ${count - maxProblems} more problems`,
          where: { file: source.file },
          remedy: 'mend those above first; many may have one cause',
        });
    },
  };
}

function readId(value: unknown): string | undefined {
  const id = caseIdSchema.safeParse(isRecord(value) ? value['id'] : undefined);
  return id.success ? id.data : undefined;
}

function checkRow(row: LocatedDocument, problems: ProblemCounter): EvalCase | undefined {
  const result = evalCaseSchema.safeParse(row.value);
  if (result.success) return result.data;
  if (problems.isFull())
    for (const issue of result.error.issues)
      problems.onProblem({ what: issue.message, remedy: 'change the value to fit' });
  else
    positionedProblems({ error: result.error, document: row, schema: evalCaseSchema }).forEach(
      problems.onProblem,
    );
  return undefined;
}
