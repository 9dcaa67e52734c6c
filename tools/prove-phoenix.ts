/**
 * Goes the whole way on a real Phoenix server from PyPI, on loopback with SQLite: an application with the OpenInference
 * instrumentation logs its calls, people annotate them, the built command line makes cases of what they disliked and
 * replays them, the replay is written back as experiments and as spans, and all of it is read again through the API.
 * Prints what it found. Exits 1 where something is not as it must be, and 0 with `skipped: …` where there is no Python
 * or no PyPI.
 *
 *   npm run build && npm run prove:phoenix [-- --venv FOLDER]   (the folder keeps the installed Phoenix for the next time)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLlmServer } from '../__tests__/support/llm-server.ts';
import { createRepository } from '../__tests__/support/repository.ts';
import { runDist } from '../__tests__/support/run-dist.ts';
import { answerCustomer, compare, composeFiles, curate } from './phoenix/curate-and-compare.ts';
import { logRequests } from './phoenix/log-requests.ts';
import { createPhoenixReader } from './phoenix/phoenix-reader.ts';
import { installPhoenix, startPhoenix } from './phoenix/phoenix-server.ts';
import { prompts } from './phoenix/support-desk.ts';
import { tell } from './phoenix/tell.ts';
import { checkWriteBack, composeEnvironment } from './phoenix/write-back.ts';

const project = 'support';
const { values } = parseArgs({ options: { venv: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'pawl-phoenix-'));
try {
  const installed = await installPhoenix(resolve(values.venv ?? join(folder, 'venv')));
  if (installed.kind === 'installed') await prove(installed.program);
  else console.log(`skipped: Phoenix could not be installed (${installed.why})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prove(program: string): Promise<void> {
  const server = await startPhoenix(program, join(folder, 'phoenix'));
  const llm = await startLlmServer({ answer: ({ messages }) => answerCustomer(messages) });
  const repository = createRepository();
  const { url: phoenixUrl, version } = server;
  try {
    tell(`Phoenix ${version} from PyPI runs at ${phoenixUrl}`);
    const reader = createPhoenixReader(phoenixUrl);
    const providerUrl = `${llm.url}/v1`;
    const answered = await logRequests({ reader, providerUrl, phoenixUrl, project });
    const run = (args: readonly string[]) =>
      runDist('cli.js', {
        args,
        folder: repository.root,
        environment: {
          ...composeEnvironment(phoenixUrl),
          OPENAI_BASE_URL: providerUrl,
          OPENAI_API_KEY: 'loopback',
        },
      });
    repository.commit(composeFiles(prompts.mended));
    await curate(run, { repository, phoenixUrl, project, answered });
    await checkWriteBack(reader, () => compare(run, repository));
    console.log('everything is as it must be');
  } finally {
    await Promise.all([server.stop(), llm.stop()]);
    repository.remove();
  }
}
