import type { RefObject } from 'preact';
import type { KeyActions } from './use-keys.ts';
import type { Reading } from './use-reading.ts';

/** What keys do to where a reader is. */
export function composeReadingKeys(
  reading: Reading,
  searchField: RefObject<HTMLInputElement | null>,
): KeyActions {
  const { pane, select } = reading;
  const step = (by: number, event: KeyboardEvent) => stepTo(reading, { by, event });
  return {
    j: (event) => step(1, event),
    k: (event) => step(-1, event),
    ArrowDown: (event) => {
      if (!isInPane(pane.current)) step(1, event);
    },
    ArrowUp: (event) => {
      if (!isInPane(pane.current)) step(-1, event);
    },
    Enter: (event) => {
      const row = event.target instanceof HTMLElement ? event.target.dataset['case'] : undefined;
      if (event.target instanceof HTMLInputElement) step(0, event);
      else if (row !== undefined || event.target === document.body) {
        if (row !== undefined) select(Number(row));
        event.preventDefault();
        pane.current?.focus();
      }
    },
    Escape: () => leave(reading),
    '/': (event) => {
      event.preventDefault();
      reading.setScreen('list');
      searchField.current?.focus();
      searchField.current?.select();
    },
  };
}

function stepTo(
  { listed, selected, select }: Reading,
  { by, event }: { readonly by: number; readonly event: KeyboardEvent },
): void {
  event.preventDefault();
  const place = listed.findIndex(({ number }) => number === selected);
  const next = listed[place === -1 ? 0 : Math.min(listed.length - 1, Math.max(0, place + by))];
  if (next === undefined) return;
  select(next.number);
  requestAnimationFrame(() => focusRow(next.number));
}

/** One step out: of the search, of what is read, of the case, and last of the filter. */
function leave({ filter, narrow, pane, selected, select, showAll }: Reading): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement) {
    if (filter.query === '') activeElement.blur();
    else narrow({ query: '' });
  } else if (selected !== null && isInPane(pane.current)) focusRow(selected);
  else if (selected !== null) select(null);
  else showAll();
}

function isInPane(pane: HTMLElement | null): boolean {
  return pane?.contains(document.activeElement) === true;
}

function focusRow(number: number): void {
  document.querySelector<HTMLElement>(`[data-case="${number}"]`)?.focus({ preventScroll: true });
}
