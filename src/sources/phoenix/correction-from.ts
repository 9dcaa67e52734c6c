import { ConfigurationError } from '../../errors.ts';
import type { PhoenixAnnotation } from './phoenix-rows.ts';

/** Where a team writes what should have been answered: annotations of Phoenix have no field of their own for it. */
export type CorrectionFrom =
  | {
      /** The explanation is the right answer itself, not a comment on the wrong one. */
      readonly kind: 'explanation';
      /** Of annotations with this name. */
      readonly annotation: string;
    }
  | {
      readonly kind: 'metadata';
      /** Of the annotation's metadata. */
      readonly key: string;
    };

/** @throws ConfigurationError unless it is `explanation:ANNOTATION` or `metadata:KEY` */
export function parseCorrectionFrom(written: string): CorrectionFrom {
  const [, kind, name = ''] = /^(explanation|metadata):(.+)$/s.exec(written) ?? [];
  if (kind === 'explanation') return { kind, annotation: name };
  if (kind === 'metadata') return { kind, key: name };
  throw ConfigurationError.of(
    `a correction is to be read from "${written}"`,
    'write explanation:NAME for the explanation of annotations of that name, or metadata:KEY for a key of their metadata',
  );
}

/** What the annotation says should have been answered; undefined where it does not. */
export function readCorrection(
  { name, result, metadata }: PhoenixAnnotation,
  from: CorrectionFrom | undefined,
): unknown {
  switch (from?.kind) {
    case undefined:
      return undefined;
    case 'explanation':
      return name === from.annotation ? (result?.explanation ?? undefined) : undefined;
    case 'metadata': {
      const fields = metadata ?? {};
      return Object.hasOwn(fields, from.key) ? (fields[from.key] ?? undefined) : undefined;
    }
  }
}
