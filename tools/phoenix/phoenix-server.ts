import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The releases that are read and written. */
const requirement = 'arize-phoenix>=20.3,<21';
/** Milliseconds: for the first start, which lays out its database; and to end. */
const patience = { start: 180_000, stop: 15_000 };

export type Installed =
  | { readonly kind: 'installed'; readonly program: string }
  | { readonly kind: 'absent'; readonly why: string };

export interface PhoenixServer {
  readonly url: string;
  /** What its answers say that it is. */
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** Phoenix in a Python environment of its own, made where the folder has none. */
export async function installPhoenix(folder: string): Promise<Installed> {
  const program = join(folder, 'bin', 'phoenix');
  if (existsSync(program)) return { kind: 'installed', program };
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', folder],
    [join(folder, 'bin', 'pip'), 'install', '--quiet', requirement],
  ] as const) {
    const { code, output } = await run(command, args);
    if (code !== 0) return { kind: 'absent', why: `${command}: ${lastLine(output)}` };
  }
  return { kind: 'installed', program };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  return new Promise((done) => {
    child.on('error', ({ message }) => done({ code: null, output: message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Starts it on loopback, with SQLite in the folder. @throws Error with the end of its log where it does not come up */
export async function startPhoenix(program: string, folder: string): Promise<PhoenixServer> {
  mkdirSync(folder, { recursive: true });
  const [port, grpcPort] = [await findPort(), await findPort()];
  const args = ['--host', '127.0.0.1', '--port', String(port), '--grpc-port', String(grpcPort)];
  const child = spawn(program, ['serve', ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      PHOENIX_WORKING_DIR: folder,
      PHOENIX_TELEMETRY_ENABLED: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log = `${log}${chunk.toString('utf8')}`.slice(-4_000);
    });
  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + patience.start;
  while (performance.now() < until && child.exitCode === null) {
    const version = await askVersion(url);
    if (version !== undefined) return { url, version, stop: () => stop(child) };
    await delay(500);
  }
  await stop(child);
  throw new Error(`Phoenix did not come up:\n${log}`);
}

async function askVersion(url: string): Promise<string | undefined> {
  try {
    const { ok, headers } = await fetch(`${url}/v1/projects`);
    return ok ? (headers.get('x-phoenix-server-version') ?? 'unknown') : undefined;
  } catch {
    return undefined;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), patience.stop);
  await ended;
  clearTimeout(late);
}

function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      // A TCP server's address is always this record.
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
