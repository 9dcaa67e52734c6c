import { useEffect } from 'preact/hooks';
import { type ListedCase, outcomeWords } from './cases.ts';
import { Text } from './text.tsx';
import { useListWindow } from './use-list-window.ts';

const rowHeight = 58;

/** Any number of cases; only those in sight are drawn. */
export function CaseList({
  cases,
  selected,
  onSelect,
}: {
  readonly cases: readonly ListedCase[];
  readonly selected: number | null;
  readonly onSelect: (number: number) => void;
}) {
  const { scroller, first, end, reveal } = useListWindow(cases.length, rowHeight);
  const position = selected === null ? -1 : cases.findIndex(({ number }) => number === selected);
  useEffect(() => {
    if (position >= 0) reveal(position);
  }, [position]);
  return (
    <div class="case-list" ref={scroller}>
      <ul style={{ height: `${cases.length * rowHeight}px` }}>
        {cases.slice(first, end).map((listed, offset) => (
          <Row
            key={listed.number}
            listed={listed}
            top={(first + offset) * rowHeight}
            place={[first + offset + 1, cases.length]}
            isSelected={listed.number === selected}
            isReachable={listed.number === selected || (position < 0 && first + offset === 0)}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </div>
  );
}

function Row({
  listed,
  top,
  place,
  isSelected,
  isReachable,
  onSelect,
}: {
  readonly listed: ListedCase;
  readonly top: number;
  readonly place: readonly [number, number];
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  readonly onSelect: (number: number) => void;
}) {
  const { id, outcome, pinned, waiver, summary, number } = listed;
  return (
    <li
      style={{ transform: `translateY(${top}px)` }}
      aria-posinset={place[0]}
      aria-setsize={place[1]}
    >
      <button
        type="button"
        data-case={number}
        class={`row outcome-${outcome}`}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onSelect(number)}
      >
        <span class="row-head">
          <i class="dot" />
          <bdi class="id">
            <Text of={id} />
          </bdi>
          {pinned && <span class="pin">pinned</span>}
          {waiver !== undefined && <span class="pin">waived</span>}
          <span class="outcome-word">{outcomeWords[outcome]}</span>
        </span>
        <bdi class="summary">
          <Text of={summary} />
        </bdi>
      </button>
    </li>
  );
}
