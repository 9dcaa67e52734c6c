import { resolve } from 'node:path';
import { type AbResult, computeAbTest } from '../../ab/ab-test.ts';
import { type Observation, observeTrace } from '../../ab/observe.ts';
import { ConfigurationError } from '../../errors.ts';
import { openSource } from '../../sources/open-source.ts';
import { abKinds, parseAbPlan } from '../ab-options.ts';
import { openNetworkPorts } from '../network-ports.ts';
import { parseArguments } from '../parse-arguments.ts';
import { describeAbTest } from '../present-ab.ts';
import { createReadingDisplay } from '../reading-display.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';
import { writeJson } from '../write-json.ts';

const mostFiles = 10_000;

/** `pawl ab`: an A/B test on real traffic, from its log. Asks no model. */
export async function runAb(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({
    command: 'ab',
    args,
    kinds: abKinds,
    positionals: mostFiles,
  });
  const asked = parseAbPlan(values, new Date());
  const display = createReadingDisplay(terminal.stderr);
  const source = await openSource(
    {
      system: asked.system,
      project: values.project,
      url: values.url,
      files: positionals.map((file) => resolve(terminal.folder, file)),
      correction: undefined,
      environment: terminal.environment,
    },
    { onProgress: display.show, ...openNetworkPorts(terminal) },
  );
  const observations: Observation[] = [];
  try {
    for await (const trace of source.readTraces(asked.query))
      observations.push(observeTrace(trace, asked.reading));
  } finally {
    display.stop();
  }
  const result = computeAbTest(observations, asked.plan);
  for (const notice of source.notices()) tell(terminal.stderr, notice);
  checkCounted(result, observations.length);
  checkBaseline(result, asked.plan.baseline);
  tell(terminal.stdout, describeAbTest(result, asked.plan).join('\n'));
  if (values.json !== undefined)
    await writeJson(result, {
      path: resolve(terminal.folder, values.json),
      shown: values.json,
    });
  return exitCodes.pass;
}

/** @throws ConfigurationError where nothing can be said, which is more often a slip than a finding */
function checkCounted({ variants, left }: AbResult, requests: number): void {
  const remedy = 'check the name, --since and the project';
  if (variants.every(({ rate, unknown }) => rate.trials + unknown === 0))
    throw ConfigurationError.of(
      left.withoutUnit > 0
        ? `${left.withoutUnit} of ${requests} requests tell a variant, and none its unit (--unit)`
        : `none of ${requests} requests says which variant it was (--variant)`,
      remedy,
    );
  if (variants.every(({ rate }) => rate.trials === 0))
    throw ConfigurationError.of(
      `none of ${requests} requests has the feedback that --good or --bad names`,
      remedy,
    );
}

/** @throws ConfigurationError where nobody met the baseline, which is more often misspelt than absent */
function checkBaseline({ variants }: AbResult, baseline: string): void {
  const found = variants.filter(({ rate, unknown }) => rate.trials + unknown > 0);
  if (found.some(({ name }) => name === baseline)) return;
  const names = found.map(({ name }) => name).slice(0, 20);
  throw ConfigurationError.of(
    `no request is of variant "${baseline}", the baseline`,
    `there are: ${names.join(', ')}`,
  );
}
