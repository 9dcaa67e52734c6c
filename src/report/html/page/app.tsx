import { useRef, useState } from 'preact/hooks';
import type { PageHead } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import type { ListedCase } from './cases.ts';
import { Help } from './help.tsx';
import { ListPane } from './list-pane.tsx';
import { Masthead } from './masthead.tsx';
import { composeReadingKeys } from './reading-keys.ts';
import { useReadingPane } from './reading-pane.tsx';
import { Screens } from './screens.tsx';
import type { OutputSearch } from './search-outputs.ts';
import { useTheme } from './theme.ts';
import { useKeys } from './use-keys.ts';
import { useReading } from './use-reading.ts';

/** The whole page: the decision, the list of cases, and beside it the overview or a case. */
export function App({
  head,
  cases,
  blocks,
  search,
}: {
  readonly head: PageHead;
  readonly cases: readonly ListedCase[];
  readonly blocks: Blocks;
  readonly search: OutputSearch;
}) {
  const [theme, toggleTheme] = useTheme();
  const [marked, setMarked] = useState(true);
  const [isHelping, setHelping] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const reading = useReading({ head, cases }, search);
  const { chosen, screen, select } = reading;
  useKeys({
    ...composeReadingKeys(reading, searchField),
    d: () => setMarked((before) => !before),
    t: toggleTheme,
    '?': () => setHelping(true),
  });
  const pane = useReadingPane(reading, { head, cases, blocks, marked });
  return (
    <div class="app" data-screen={chosen === undefined ? screen : 'case'}>
      <Masthead head={head} theme={theme} onTheme={toggleTheme} onHelp={() => setHelping(true)} />
      <Screens
        screen={chosen === undefined ? screen : undefined}
        cases={cases.length}
        onScreen={(wanted) => {
          reading.setScreen(wanted);
          select(null);
        }}
      />
      <ListPane
        suites={head.suites}
        cases={cases}
        listed={reading.listed}
        selected={reading.selected}
        filter={reading.filter}
        matches={reading.matches}
        progress={reading.progress}
        searchField={searchField}
        onFilter={reading.narrow}
        onShowAll={reading.showAll}
        onSelect={select}
      />
      {pane}
      {isHelping && <Help onClose={() => setHelping(false)} />}
    </div>
  );
}
