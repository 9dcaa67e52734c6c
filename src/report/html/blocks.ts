import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/**
 * JSON as a block of the page: gzip in Base64, inside of a script of a type that no browser executes. The text of
 * models cannot end the element, since Base64 has no `<`.
 * @param name ours: letters, digits and dashes
 */
export async function renderBlock(name: string, json: string): Promise<string> {
  const packed = await compress(Buffer.from(json, 'utf8'));
  return `<script type="application/gzip" id="${name}">${packed.toString('base64')}</script>\n`;
}

/** Limits of a block: small enough to be unpacked while a reader presses a key. */
const fullBlock = { cases: 200, characters: 1_000_000 } as const;

/** Gathers the JSON of cases into blocks, in the order in which they are added. */
export interface BlockGatherer {
  /** Number of the block that the next case goes into. */
  readonly block: number;
  /** @returns the JSON of a block that has become full */
  add(caseNumber: number, json: string): string | undefined;
  /** @returns the JSON of what is left; undefined where nothing is */
  finish(): string | undefined;
}

export function createBlockGatherer(): BlockGatherer {
  let block = 0;
  let entries: string[] = [];
  let characters = 0;
  const take = (): string => {
    const json = `{${entries.join(',')}}`;
    block += 1;
    entries = [];
    characters = 0;
    return json;
  };
  return {
    get block() {
      return block;
    },
    add(caseNumber, json) {
      entries.push(`"${caseNumber}":${json}`);
      characters += json.length;
      const isFull = entries.length >= fullBlock.cases || characters >= fullBlock.characters;
      return isFull ? take() : undefined;
    },
    finish: () => (entries.length === 0 ? undefined : take()),
  };
}
