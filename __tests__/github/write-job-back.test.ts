import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parseInputs } from '../../src/github/inputs.ts';
import { writeJobBack } from '../../src/github/write-job-back.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { makeReport } from '../support/reports.ts';

let collector: Collector;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(() => collector.stop());

const write = (foreign: 'approved' | 'unprivileged' | undefined, systems: string) =>
  writeJobBack(
    {
      inputs: parseInputs((name) => (name === 'write-back' ? systems : '')),
      environment: { RUNNER_TEMP: '/nowhere', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
      signal: new AbortController().signal,
    },
    makeReport(),
    { foreign },
  );

it.each(['approved', 'unprivileged'] as const)('writes nothing of a fork (%s)', async (foreign) => {
  expect(await write(foreign, 'otlp')).toEqual(makeReport());
  expect(collector.exports).toEqual([]);
});

it('writes nothing where nothing is named, and tells what it could not read', async () => {
  expect(await write(undefined, '')).toEqual(makeReport());
  const { experiments, ...rest } = await write(undefined, 'otlp');
  expect({ ...rest, experiments: [] }).toEqual(makeReport());
  expect(experiments).toEqual([
    expect.objectContaining({
      system: 'otlp',
      error: expect.stringContaining('the logs of the replay'),
    }),
  ]);
});
