import { useState } from 'preact/hooks';
import type { PageExchanges } from '../page-content.ts';
import type { Blocks } from './blocks.ts';

/** What was sent for a case and what came back, unpacked when somebody asks for it. */
export interface AskedExchanges {
  /** Undefined until it was asked for and unpacked. */
  readonly found: PageExchanges | 'left_out' | undefined;
  readonly load: () => void;
}

export function useExchanges(blocks: Blocks, number: number): AskedExchanges {
  const [read, setRead] = useState<{
    readonly number: number;
    readonly found: PageExchanges | 'left_out';
  }>();
  const found = read?.number === number ? read.found : undefined;
  return {
    found,
    load: () => {
      if (found !== undefined) return;
      blocks
        .readExchanges(number)
        .then((exchanges) => setRead({ number, found: exchanges ?? 'left_out' }));
    },
  };
}
