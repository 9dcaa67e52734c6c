import { resolve } from 'node:path';
import { type Curated, curate } from '../../curation/curate.ts';
import { type GrowingDataset, openGrowingDataset } from '../../curation/dataset-file.ts';
import { createKnownCases, renderSkipped } from '../../curation/known-cases.ts';
import { openScratch } from '../../curation/scratch.ts';
import type { EvalCase } from '../../dataset/eval-case.ts';
import { renderDatasetLine } from '../../dataset/render-dataset-line.ts';
import { ConfigurationError } from '../../errors.ts';
import { createRedactor, type Redactor } from '../../redaction/redactor.ts';
import { toRepositoryPath } from '../../revision/repository-path.ts';
import type { SourceSystem } from '../../sources/logged-call.ts';
import { openSource } from '../../sources/open-source.ts';
import { loadConfig } from '../../variant/load-config.ts';
import { formatPlural } from '../../wording/format.ts';
import {
  curateKinds,
  parseChoice,
  parseQuery,
  parseRedact,
  parseSystem,
} from '../curate-options.ts';
import { openNetworkPorts } from '../network-ports.ts';
import { openRepository, openRevision } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { describeCase, describeCurated } from '../present-curated.ts';
import { createReadingDisplay } from '../reading-display.ts';
import { type Reviewed, reviewCases } from '../review-cases.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';

const mostFiles = 10_000;

/** `pawl curate`: failures of a production log as cases of a dataset. Asks no model. */
export async function runCurate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({
    command: 'curate',
    args,
    kinds: curateKinds,
    positionals: mostFiles,
  });
  const now = new Date();
  const system = parseSystem(values.from);
  const query = parseQuery(values, { system, now });
  const choice = parseChoice(values);
  const dataset = await openDataset(values.dataset, terminal);
  const redact = parseRedact(values.redact)
    ? await openRedactor(values.config ?? 'pawl.yml', terminal)
    : undefined;
  const display = createReadingDisplay(terminal.stderr);
  const source = await openSource(
    {
      system,
      project: values.project,
      url: values.url,
      files: positionals.map((file) => resolve(terminal.folder, file)),
      correction: values.correction,
      environment: terminal.environment,
    },
    { onProgress: display.show, ...openNetworkPorts(terminal) },
  );
  const scratch = await openScratch();
  try {
    const known = createKnownCases(dataset.cases, dataset.skipped);
    const curated = await curate({
      source,
      query,
      ...choice,
      redact,
      known,
      scratch,
      now: now.getTime(),
    });
    display.stop();
    tell(terminal.stderr, describeCurated(curated, source.notices()).join('\n'));
    return await offer(own(curated, values.owner), {
      dataset,
      redact,
      terminal,
      system,
      isPlain: values.plain,
      isDry: values['dry-run'],
    });
  } finally {
    display.stop();
    await scratch.close();
  }
}

function own(curated: Curated, owner: string | undefined): Curated['cases'] {
  if (owner === undefined) return curated.cases;
  return curated.cases.map((one) => ({ ...one, evalCase: { ...one.evalCase, owner } }));
}

async function openDataset(file: string | undefined, terminal: Terminal): Promise<GrowingDataset> {
  if (file === undefined)
    throw ConfigurationError.of(
      '--dataset is needed',
      'name the file that the cases are added to: --dataset datasets/NAME.jsonl',
    );
  return openGrowingDataset({ file, path: resolve(terminal.folder, file) });
}

/** With the names and patterns of pawl.yml, where there is one. */
async function openRedactor(config: string, terminal: Terminal): Promise<Redactor> {
  const repository = await openRepository(terminal, { orFolder: true });
  const revision = await openRevision('worktree', repository);
  const { root } = repository;
  const found = await loadConfig(
    revision,
    toRepositoryPath(config, { folder: terminal.folder, root }),
  );
  const rules = found?.config.redaction;
  return createRedactor({
    names: rules?.names ?? [],
    patterns: rules?.patterns ?? [],
    phoneRegion: rules?.phone_region,
  });
}

interface Offer {
  readonly dataset: GrowingDataset;
  readonly redact: Redactor | undefined;
  readonly terminal: Terminal;
  readonly system: SourceSystem;
  readonly isPlain: boolean;
  readonly isDry: boolean;
}

/** Shows the cases, asks where somebody is there to answer, and adds what is kept. */
async function offer(cases: Curated['cases'], options: Offer): Promise<ExitCode> {
  const { dataset, terminal, isDry } = options;
  if (cases.length === 0) return exitCodes.pass;
  const reviewed = await review(cases, options);
  if (isDry) {
    tell(terminal.stderr, 'nothing was written (--dry-run)');
    return exitCodes.pass;
  }
  const parts = [
    `${dataset.file}: ${formatPlural(reviewed.kept, 'case')} added`,
    ...(reviewed.skipped > 0
      ? [`${reviewed.skipped} skipped for good (${dataset.skippedFile})`]
      : []),
    ...(reviewed.left > 0 ? [`${reviewed.left} left for the next time`] : []),
  ];
  tell(
    terminal.stderr,
    `${parts.join(', ')}\n\nNext: git add -N ${dataset.file} && git diff -- ${dataset.file}`,
  );
  return exitCodes.pass;
}

async function review(cases: Curated['cases'], options: Offer): Promise<Reviewed> {
  const { dataset, terminal, system, isDry, isPlain, redact } = options;
  const { ask, stderr, stdout } = terminal;
  const append = async (added: readonly EvalCase[]) => {
    // Somebody else may have added the same since it was read.
    const ids = new Set(await dataset.readIds());
    await dataset.append(added.filter(({ id }) => !ids.has(id)).map(renderDatasetLine));
  };
  if (ask !== undefined && !isPlain && !isDry)
    return reviewCases(cases, {
      ask,
      screen: stderr,
      redact,
      keep: ({ evalCase }) => append([evalCase]),
      skip: ({ callIds }, why) => {
        const at = new Date().toISOString();
        const lines = callIds.map((id) => renderSkipped({ system, id, why, at }));
        return dataset.appendSkipped(lines);
      },
    });
  for (const one of cases) tell(stdout, describeCase(one).join('\n'));
  if (!isDry) await append(cases.map(({ evalCase }) => evalCase));
  return { kept: cases.length, skipped: 0, left: 0 };
}
