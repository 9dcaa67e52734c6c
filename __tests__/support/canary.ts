import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gunzipSync, inflateRawSync, zstdDecompressSync } from 'node:zlib';

/** A key that must not be seen anywhere. */
export const canary = 'sk-canary-0123456789';

/** Shorter ones stand in for a key where none is needed. */
const shortestKey = 12;

/** Something that was left behind, and where. */
interface Trace {
  readonly place: string;
  readonly bytes: Buffer | string;
}

/**
 * Looks for keys in what was left behind: as they are, in Base64 alone or within other text, in hexadecimal, encoded for
 * an address or for JSON.
 * @returns a line for each key that was found: where, and in which form
 */
export function findKeys(
  traces: Iterable<Trace>,
  keys: readonly string[] = [canary],
): readonly string[] {
  const forms = keys.flatMap(listForms);
  return [...traces].flatMap(({ place, bytes }) => {
    const all = unpack(Buffer.from(bytes));
    const looked = [all, ...unpackWithin(all.toString('latin1'))];
    return forms
      .filter(({ text }) => looked.some((part) => part.includes(text)))
      .map(({ name }) => `a key ${name} in ${place}`);
  });
}

/** @throws when a key is in any of them; a test that ends a stage fails by it */
export function expectNoKeys(traces: Iterable<Trace>, keys?: readonly string[]): void {
  const found = findKeys(traces, keys);
  if (found.length > 0) throw new Error(found.join('\n'));
}

function listForms(key: string): readonly { readonly name: string; readonly text: string }[] {
  const bytes = Buffer.from(key);
  // Without the letters that hold bits of what stands before and after it.
  const inner = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)),
  );
  const hex = bytes.toString('hex');
  return [
    { name: 'as it is', text: key },
    { name: 'encoded for an address', text: encodeURIComponent(key) },
    { name: 'escaped for JSON', text: JSON.stringify(key).slice(1, -1) },
    { name: 'in hexadecimal', text: hex },
    { name: 'in hexadecimal', text: hex.toUpperCase() },
    ...inner.flatMap((text) => [
      { name: 'in Base64', text },
      { name: 'in Base64 for an address', text: text.replaceAll('+', '-').replaceAll('/', '_') },
    ]),
  ].filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
}

/** Archives of the cache are compressed. */
function unpack(bytes: Buffer): Buffer {
  try {
    if (bytes.readUInt16BE() === 0x1f8b) return gunzipSync(bytes);
    if (bytes.readUInt32LE() === 0xfd2fb528) return zstdDecompressSync(bytes);
  } catch {
    // Too short, or damaged by the test: it is looked at as it is.
  }
  return bytes;
}

/** Data of the HTML report is Base64 of gzip, and what the comment remembers Base64 of deflated JSON. */
function unpackWithin(text: string): readonly Buffer[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)].flatMap(([packed]) => {
    const bytes = Buffer.from(packed.replaceAll('-', '+').replaceAll('_', '/'), 'base64');
    try {
      if (packed.startsWith('H4sI')) return [gunzipSync(bytes)];
      const inflated = inflateRawSync(bytes);
      return inflated.length > 0 ? [inflated] : [];
    } catch {
      // It was some other word.
      return [];
    }
  });
}

/** Every plain file below a folder, but for the objects of git, which tests write themselves. */
export function* readTraces(folder: string): Generator<Trace> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (!entry.isFile() || /\.git[/\\]objects\b/.test(entry.parentPath)) continue;
    const file = join(entry.parentPath, entry.name);
    yield { place: join(basename(folder), relative(folder, file)), bytes: readFileSync(file) };
  }
}

/** What a process of the built `dist` left behind: its output, its working folder, and what its runner keeps. */
export function* readProcessTraces(
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
  {
    folder,
    environment = {},
  }: { readonly folder: string; readonly environment?: Readonly<Record<string, string>> },
): Generator<Trace> {
  // The runner keeps these lines to itself.
  yield { place: 'stdout', bytes: stdout.replace(/^::add-mask::.*$/gm, '') };
  yield { place: 'stderr', bytes: stderr };
  const { RUNNER_TEMP, TMPDIR, GITHUB_OUTPUT } = environment;
  const output = GITHUB_OUTPUT === undefined ? undefined : dirname(GITHUB_OUTPUT);
  const folders = new Set(
    [folder, RUNNER_TEMP, TMPDIR, output].filter((path) => path !== undefined),
  );
  for (const each of folders) {
    const isWithin = [...folders].some(
      (other) => other !== each && `${each}/`.startsWith(`${other}/`),
    );
    if (!isWithin) yield* readTraces(each);
  }
}

/** Values of the environment that are keys. */
export function listKeys(environment: Readonly<Record<string, string>> = {}): readonly string[] {
  const given = Object.entries(environment)
    .filter(([name, value]) => name.endsWith('_API_KEY') && value.length >= shortestKey)
    .map(([, value]) => value);
  return [...new Set([canary, ...given])];
}
