import { render } from 'preact';
import type { PageHead, PageIndex } from '../page-content.ts';
import { App } from './app.tsx';
import { createBlocks } from './blocks.ts';
import { listCases } from './cases.ts';
import { createGiveWay } from './give-way.ts';
import { createOutputSearch } from './search-outputs.ts';

/** Blocks of the index stand before this script, so the page starts while the cases are still read. */
async function start(root: HTMLElement): Promise<void> {
  const blocks = createBlocks(document);
  const head = await blocks.read<PageHead>('head');
  if (head === undefined) throw new Error('this file has no report in it');
  const index: PageIndex[] = [];
  for (let number = 0; ; number += 1) {
    const block = await blocks.read<PageIndex>(`index-${number}`);
    if (block === undefined) break;
    index.push(block);
  }
  const cases = listCases(index, head.suites);
  const ports = { giveWay: createGiveWay(), now: () => performance.now() };
  const search = createOutputSearch(blocks, ports);
  render(<App head={head} cases={cases} blocks={blocks} search={search} />, root);
  document.documentElement.dataset['ready'] = 'true';
}

const root = document.getElementById('app');
if (root !== null)
  start(root).catch((error: unknown) => {
    root.textContent = `This report cannot be shown here: ${String(error)}. It needs a browser of 2023 or newer.`;
  });
