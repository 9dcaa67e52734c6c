import type { PageCase, PageCases, PagePlaces } from '../page-content.ts';

/** Where outputs are. */
interface OutputBlocks {
  read<T>(name: string): Promise<T | undefined>;
  places(): Promise<PagePlaces | undefined>;
}

/**
 * Looks for a text in what the models answered, in slices that leave the page to its reader in between. Blocks are
 * unpacked once; then only their words are kept.
 */
export interface OutputSearch {
  /** Tells every now and then what was found so far, until it is stopped. */
  run(
    query: string,
    tell: (
      found: ReadonlySet<number>,
      progress: { readonly done: number; readonly of: number },
    ) => void,
  ): () => void;
}

/** The list is filtered anew each time that something is told. */
const tellEveryMs = 200;
/** Milliseconds of work after which keys and drawing come first: less than two frames. */
const sliceMs = 20;

/** @param ports.giveWay waits until keys that were pressed are answered; `now` is in milliseconds */
export function createOutputSearch(
  blocks: OutputBlocks,
  ports: { readonly giveWay: () => Promise<void>; readonly now: () => number },
): OutputSearch {
  const { giveWay, now } = ports;
  const words = new Map<number, ReadonlyMap<number, string>>();
  const load = async (block: number): Promise<ReadonlyMap<number, string>> => {
    const known = words.get(block);
    if (known !== undefined) return known;
    const cases = (await blocks.read<PageCases>(`cases-${block}`)) ?? {};
    const loaded = new Map(
      Object.entries(cases).map(([number, one]) => [Number(number), listWords(one)] as const),
    );
    words.set(block, loaded);
    return loaded;
  };
  return {
    run(query, tell) {
      let stopped = false;
      const search = async (): Promise<void> => {
        const wanted = query.trim().toLowerCase();
        const last = (await blocks.places())?.cases.reduce((most, one) => Math.max(most, one), -1);
        const of = (last ?? -1) + 1;
        const found = new Set<number>();
        let told = Number.NEGATIVE_INFINITY;
        let begun = now();
        for (let block = 0; block < of && !stopped; block += 1) {
          for (const [number, text] of await load(block))
            if (text.includes(wanted)) found.add(number);
          // Blocks that are unpacked already come at once, so without this nothing else would get its turn.
          if (now() - begun >= sliceMs) {
            await giveWay();
            begun = now();
          }
          const isDue = now() - told >= tellEveryMs || block === of - 1;
          if (stopped || !isDue) continue;
          told = now();
          tell(new Set(found), { done: block + 1, of });
        }
      };
      search();
      return () => {
        stopped = true;
      };
    },
  };
}

/** Everything of a case that can be read, in lower case. */
function listWords(one: PageCase): string {
  const answers = one.trials.flatMap(({ baseline, candidate }) => [baseline, candidate]);
  return [
    JSON.stringify(one.input ?? one.messages),
    one.note ?? '',
    ...answers.flatMap((side) =>
      'error' in side
        ? [side.message]
        : [
            side.text ?? '',
            ...side.tool_calls.map((call) => `${call.name} ${call.arguments}`),
            ...Object.values(side.scores).map(({ reason }) => reason ?? ''),
          ],
    ),
  ]
    .join('\n')
    .toLowerCase();
}
