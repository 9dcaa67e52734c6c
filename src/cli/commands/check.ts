import { checkRevision } from '../../check-revision.ts';
import { createPlanPorts } from '../../default-ports.ts';
import { ConfigurationError, type Problem, renderProblem } from '../../errors.ts';
import { toRepositoryPath } from '../../revision/repository-path.ts';
import { formatPlural } from '../../wording/format.ts';
import { openRepository, openRevision } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';

const kinds = { config: 'string', at: 'string' } as const;

/** `pawl check`: everything that is wrong with configuration, prompts and datasets, at once. Calls no model. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'check', args, kinds });
  const repository = await openRepository(terminal, { orFolder: values.at === undefined });
  const revision = await openRevision(values.at ?? 'worktree', repository);
  const configFile = toRepositoryPath(values.config ?? 'pawl.yml', {
    folder: terminal.folder,
    root: repository.root,
  });
  if (!(await revision.exists(configFile))) {
    throw ConfigurationError.of(
      `there is no ${configFile} at ${revision.label}`,
      'write one with "pawl init", or name yours with --config',
    );
  }
  const ports = createPlanPorts({
    environment: terminal.environment,
    recordedPath: undefined,
    today: new Date(),
  });
  const found = await checkRevision({ revision, configFile }, ports);
  if (found.problems.length > 0) {
    for (const problem of found.problems.toSorted(byPlace))
      tell(terminal.stderr, renderProblem(problem));
    terminal.stderr.write(`${formatPlural(found.problems.length, 'problem')}\n`);
    return exitCodes.usage;
  }
  tell(
    terminal.stdout,
    `${configFile}: ${formatPlural(found.suites, 'suite')}, ${formatPlural(found.cases, 'case')}, no problem`,
  );
  return exitCodes.pass;
}

function byPlace(a: Problem, b: Problem): number {
  return (
    (a.where?.file ?? '').localeCompare(b.where?.file ?? '') ||
    (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
    (a.where?.column ?? 0) - (b.where?.column ?? 0)
  );
}
