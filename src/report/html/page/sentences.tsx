import { Text } from './text.tsx';

/** A list of sentences; nothing where there are none. */
export function Sentences({
  of,
  class: name,
}: {
  readonly of: readonly string[];
  readonly class: string;
}) {
  if (of.length === 0) return null;
  return (
    <ul class={name}>
      {of.map((sentence) => (
        <li key={sentence}>
          <Text of={sentence} />
        </li>
      ))}
    </ul>
  );
}
