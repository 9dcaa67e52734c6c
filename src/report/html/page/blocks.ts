import type {
  PageCase,
  PageCases,
  PageExchanges,
  PagePlaces,
  PageRequests,
} from '../page-content.ts';

/** Reads blocks of the document, unpacked when they are asked for. */
export interface Blocks {
  /** @returns undefined where the document has no such block */
  read<T>(name: string): Promise<T | undefined>;
  readCase(number: number): Promise<PageCase | undefined>;
  /** @returns undefined where it was left out */
  readExchanges(number: number): Promise<PageExchanges | undefined>;
  places(): Promise<PagePlaces | undefined>;
}

/** Blocks that are kept unpacked: those around what is being read. */
const kept = 6;

export function createBlocks(document: Document): Blocks {
  const recent = new Map<string, Promise<unknown>>();
  const whole = new Promise<void>((done) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => done(), { once: true });
    else done();
  });
  const read = async <T>(name: string): Promise<T | undefined> => {
    const element = document.getElementById(name);
    return element === null ? undefined : JSON.parse(await unpack(element.textContent ?? ''));
  };
  const readRecent = async <T>(name: string): Promise<T | undefined> => {
    const known = recent.get(name) ?? read<T>(name);
    recent.delete(name);
    recent.set(name, known);
    for (const oldest of recent.keys()) if (recent.size > kept) recent.delete(oldest);
    return known as Promise<T | undefined>;
  };
  let placesRead: Promise<PagePlaces | undefined> | undefined;
  const places = async (): Promise<PagePlaces | undefined> => {
    // The last block; it is there once all is.
    await whole;
    placesRead ??= read<PagePlaces>('places');
    return placesRead;
  };
  return {
    read,
    places,
    async readCase(number) {
      const block = (await places())?.cases[number];
      if (block === undefined) return undefined;
      return (await readRecent<PageCases>(`cases-${block}`))?.[number];
    },
    async readExchanges(number) {
      const block = (await places())?.requests[number];
      if (block === undefined || block === null) return undefined;
      return (await readRecent<PageRequests>(`requests-${block}`))?.[number];
    },
  };
}

/** Text of gzip in Base64. */
async function unpack(base64: string): Promise<string> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
