import { commandHelp, overview } from './cli/help.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from './cli/terminal.ts';
import { closestWord } from './document/schema-problems.ts';
import { EvidenceError, PawlError, renderProblem } from './errors.ts';
import { pawlVersion } from './version.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each command is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./cli/commands/init.ts')).runInit,
  check: async () => (await import('./cli/commands/check.ts')).runCheck,
  plan: async () => (await import('./cli/commands/plan.ts')).runPlan,
  compare: async () => (await import('./cli/commands/compare.ts')).runCompare,
  shard: async () => (await import('./cli/commands/shard.ts')).runShard,
  merge: async () => (await import('./cli/commands/merge.ts')).runMerge,
  waive: async () => (await import('./cli/commands/waive.ts')).runWaive,
  curate: async () => (await import('./cli/commands/curate.ts')).runCurate,
  dataset: async () => (await import('./cli/commands/dataset.ts')).runDataset,
  ab: async () => (await import('./cli/commands/ab.ts')).runAb,
  demo: async () => (await import('./cli/commands/demo.ts')).runDemo,
  record: async () => (await import('./cli/commands/record.ts')).runRecord,
  import: async () => (await import('./cli/commands/import.ts')).runImport,
};

/**
 * The command line.
 * @returns the exit code: 0 pass, 1 fail, 2 usage or configuration, 3 incomplete
 */
export async function run(terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = terminal.args;
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${pawlVersion}\n`);
    return exitCodes.pass;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.stdout.write((args[0] === undefined ? undefined : commandHelp[args[0]]) ?? overview);
    return name === undefined ? exitCodes.usage : exitCodes.pass;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const meant = closestWord(name, Object.keys(commands));
    tell(
      terminal.stderr,
      `pawl: there is no command "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}\n`,
    );
    terminal.stderr.write(overview);
    return exitCodes.usage;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.stdout.write(commandHelp[name] ?? overview);
    return exitCodes.pass;
  }
  try {
    const command = await load();
    return await command(args, terminal);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    for (const problem of error.problems) tell(terminal.stderr, renderProblem(problem));
    return error instanceof EvidenceError ? exitCodes.incomplete : exitCodes.usage;
  }
}
