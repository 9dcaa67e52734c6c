import type { PageCase, PageCases } from '../page-content.ts';
import type { Blocks } from './blocks.ts';

/** Looks for a text in what the models answered. Blocks are unpacked once; then only their words are kept. */
export interface OutputSearch {
  /** Tells what was found after each block, until it is stopped. */
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

export function createOutputSearch(blocks: Blocks): OutputSearch {
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
        let told = 0;
        for (let block = 0; block < of && !stopped; block += 1) {
          for (const [number, text] of await load(block))
            if (text.includes(wanted)) found.add(number);
          const isDue = performance.now() - told >= tellEveryMs || block === of - 1;
          if (stopped || !isDue) continue;
          told = performance.now();
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
