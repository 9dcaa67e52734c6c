/**
 * Records fixtures/spans: an application of a shop, instrumented by packages that applications use, asks a provider on
 * loopback and exports to Pawl's own endpoint. Ids and times are those of the recording, so each one differs.
 *
 * Usage: npm run fixtures:spans
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveOtlp } from '../src/sources/otlp/serve-otlp.ts';
import { recordingNames } from './spans/recordings.ts';

const folder = resolve(import.meta.dirname, '../fixtures/spans');
mkdirSync(folder, { recursive: true });
for (const name of recordingNames) await record(name);

async function record(name: string): Promise<void> {
  const file = join(folder, `${name}.jsonl`);
  rmSync(file, { force: true });
  let spans = 0;
  const endpoint = await serveOtlp({
    file,
    port: 0,
    onExport: (counts) => {
      spans += counts.spans;
    },
    onFault: (error) => {
      throw error;
    },
  });
  // A process each: an instrumentation changes the module that it instruments.
  const child = fork(join(import.meta.dirname, 'spans/instrumented-shop.ts'), [name], {
    env: { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint.url },
  });
  const [exitCode] = await once(child, 'close');
  await endpoint.close();
  if (exitCode !== 0 || spans === 0) throw new Error(`${name} ended with ${exitCode}`);
  console.log(`${name}: ${spans} spans`);
}
