import { useEffect, useRef } from 'preact/hooks';

/** What keys do; a key that is not named does what it does anyway. */
export type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys that mean something while a reader types. */
const whileTyping = new Set(['Escape', 'Enter', 'ArrowDown']);

/** Listens on the whole page. With a modifier, or in a field, keys are left alone. */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest('dialog') !== null) return;
      if (target instanceof HTMLSelectElement) return;
      if (target instanceof HTMLInputElement && !whileTyping.has(event.key)) return;
      current.current[event.key]?.(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
