import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows of a list that are drawn: those that can be seen, and some around them. */
export interface ListWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
}

const beyond = 12;

/** All rows have one height, so that what is drawn follows from where the list is scrolled to. */
export function useListWindow(rows: number, rowHeight: number): ListWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    const onScroll = () => setTop(element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);
  // A list that became shorter has no place where it was scrolled to.
  useEffect(() => {
    const element = scroller.current;
    if (element !== null) setTop(element.scrollTop);
  }, [rows]);
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
  return {
    scroller,
    first: Math.min(first, Math.max(0, rows - 1)),
    end: Math.min(rows, Math.ceil((top + height) / rowHeight) + beyond),
    reveal: (row) => {
      const element = scroller.current;
      if (element === null) return;
      const start = row * rowHeight;
      if (start < element.scrollTop) element.scrollTop = start;
      else if (start + rowHeight > element.scrollTop + element.clientHeight)
        element.scrollTop = start + rowHeight - element.clientHeight;
    },
  };
}
