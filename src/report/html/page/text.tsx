import type { ComponentChildren } from 'preact';
import { splitHidden, toSafeLink } from './visible-text.ts';
import type { DiffPart } from './word-diff.ts';

/** Text that others wrote: never markup, and what would not be seen is shown by its name. */
export function Text({ of }: { readonly of: string }) {
  return (
    <>
      {splitHidden(of).map((part, position) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <span key={position} class="hidden-character" title="a character that is not seen">
            {part.name}
          </span>
        ),
      )}
    </>
  );
}

/** One side of a comparison, with what the other side does not have marked. */
export function MarkedText({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <>
      {parts.map(({ text, changed }, position) =>
        changed ? (
          <mark key={position}>
            <Text of={text} />
          </mark>
        ) : (
          <Text key={position} of={text} />
        ),
      )}
    </>
  );
}

/** JSON of so many characters stays on one line. */
const oneLine = 72;

/** Any JSON, as text. */
export function Json({ of }: { readonly of: unknown }) {
  const short = JSON.stringify(of);
  const text = short.length <= oneLine ? short : JSON.stringify(of, null, 2);
  return (
    <pre class="code">
      <Text of={typeof of === 'string' ? of : text} />
    </pre>
  );
}

/** A link to a plain https address, else its text. */
export function SafeLink({ to }: { readonly to: string }) {
  const href = toSafeLink(to);
  if (href === undefined) return <Text of={to} />;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <Text of={to} />
    </a>
  );
}

/** A part that opens. */
export function Fold({
  title,
  open,
  onOpen,
  children,
}: {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      open={open ?? false}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      <div class="fold">{children}</div>
    </details>
  );
}
