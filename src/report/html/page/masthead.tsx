import type { PageHead } from '../page-content.ts';
import { Text } from './text.tsx';

/** The decision, in the words of the comment. */
export function Masthead({
  head: { headline, report },
  theme,
  onTheme,
  onHelp,
}: {
  readonly head: PageHead;
  readonly theme: 'light' | 'dark';
  readonly onTheme: () => void;
  readonly onHelp: () => void;
}) {
  const decision = `Pawl: ${report.verdict}.`;
  const rest = headline.startsWith(decision) ? headline.slice(decision.length).trim() : headline;
  return (
    <header class={`masthead verdict-${report.verdict}`}>
      <h1>
        <b class="decision">{decision}</b>{' '}
        <span>
          <Text of={rest} />
        </span>
      </h1>
      <p class="tools">
        <button type="button" class="plain-button" onClick={onTheme}>
          {theme === 'dark' ? 'Light' : 'Dark'}
        </button>
        <button type="button" class="plain-button" aria-label="Help: keys" onClick={onHelp}>
          ?
        </button>
      </p>
    </header>
  );
}
