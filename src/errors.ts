/** A position in a file that a person can open; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing that is wrong: what, where, and how to mend it. Never holds a secret or model text. */
export interface Problem {
  readonly what: string;
  readonly where?: Position | undefined;
  readonly remedy: string;
  /** The variables of the environment that are not set, where that is the problem. */
  readonly missingVariables?: readonly string[] | undefined;
}

/** `file:line:column: what` and, on a line of its own, the remedy. */
export function renderProblem(problem: Problem): string {
  const { where } = problem;
  const place =
    where === undefined
      ? ''
      : `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')}: `;
  return `${place}${problem.what}\n  → ${problem.remedy}`;
}

/** Base of everything that Pawl throws on purpose. A verdict is never thrown. */
export class PawlError extends Error {
  override readonly name: string = 'PawlError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(renderProblem).join('\n'), options);
    this.problems = problems;
  }
}

/** Usage, configuration or input that must be mended before anything is spent: exit code 2. */
export class ConfigurationError extends PawlError {
  override readonly name = 'ConfigurationError';

  /** The error for one problem. */
  static of(what: string, remedy: string, where?: Position, cause?: unknown): ConfigurationError {
    return new ConfigurationError([{ what, remedy, where }], { cause });
  }
}

/** Evidence could not be collected (for example the trial log could not be written): exit code 3. */
export class EvidenceError extends PawlError {
  override readonly name = 'EvidenceError';
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return String(error);
}

/**
 * Runs every task, and only then tells what is wrong: no problem hides another.
 * @throws ConfigurationError with the problems of all tasks; any other error at once
 */
export async function gatherProblems<T>(
  tasks: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const settled = await Promise.allSettled(tasks.map((task) => task()));
  const problems: Problem[] = [];
  const values: T[] = [];
  for (const outcome of settled) {
    if (outcome.status === 'fulfilled') values.push(outcome.value);
    else if (outcome.reason instanceof ConfigurationError)
      problems.push(...outcome.reason.problems);
    else throw outcome.reason;
  }
  // Two tasks may meet the same problem, such as a key that both sides need.
  const distinct = new Map(problems.map((problem) => [renderProblem(problem), problem]));
  if (distinct.size > 0) throw new ConfigurationError([...distinct.values()]);
  return values;
}

/**
 * Places what a task complains of, where it does not know the line itself: a file that is missing, a name that
 * nobody knows. The place is where the file or name is written.
 * @throws ConfigurationError with the places put in
 */
export async function placeProblems<T>(where: Position, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const problems = error.problems.map((problem) =>
      problem.where?.line === undefined ? { ...problem, where } : problem,
    );
    throw new ConfigurationError(problems, { cause: error });
  }
}
