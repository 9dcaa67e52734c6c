/** In a narrow window, what is shown of it. */
export type Screen = 'overview' | 'list';

/** Leads from one screen to the other where there is room for one. */
export function Screens({
  screen,
  cases,
  onScreen,
}: {
  /** Undefined on a case, which is part of the list. */
  readonly screen: Screen | undefined;
  readonly cases: number;
  readonly onScreen: (screen: Screen) => void;
}) {
  return (
    <nav class="screens">
      <button
        type="button"
        aria-pressed={screen === 'overview'}
        onClick={() => onScreen('overview')}
      >
        Overview
      </button>
      <button type="button" aria-pressed={screen !== 'overview'} onClick={() => onScreen('list')}>
        Cases <b>{cases.toLocaleString('en-US')}</b>
      </button>
    </nav>
  );
}
