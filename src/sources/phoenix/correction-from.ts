import { ConfigurationError } from '../../errors.ts';
import type { PhoenixAnnotation } from './phoenix-rows.ts';

/** Where a team writes what should have been answered: annotations of Phoenix have no field of their own for it. */
export type CorrectionFrom =
  | {
      /** The explanation is the right answer itself, not a comment on the wrong one. */
      readonly kind: 'explanation';
      /** Of annotations with this name; undefined: of all that people made, since others explain their scores. */
      readonly annotation: string | undefined;
    }
  | {
      readonly kind: 'metadata';
      /** Of the annotation's metadata. */
      readonly key: string;
    };

/** @throws ConfigurationError unless it is `explanation`, `explanation.ANNOTATION` or `metadata.KEY` */
export function parseCorrectionFrom(written: string): CorrectionFrom {
  const [, kind, name] = /^(explanation|metadata)(?:\.(.+))?$/s.exec(written) ?? [];
  if (kind === 'explanation') return { kind, annotation: name };
  if (kind === 'metadata' && name !== undefined) return { kind, key: name };
  throw ConfigurationError.of(
    `a correction is to be read from "${written}"`,
    'write explanation for what people explain, explanation.NAME for annotations of that name, or metadata.KEY for a key of their metadata',
  );
}

/** What the annotation says should have been answered; undefined where it does not. */
export function readCorrection(
  annotation: PhoenixAnnotation,
  from: CorrectionFrom | undefined,
): unknown {
  switch (from?.kind) {
    case undefined:
      return undefined;
    case 'explanation':
      return isMeant(annotation, from.annotation)
        ? annotation.result?.explanation || undefined
        : undefined;
    case 'metadata': {
      const fields = annotation.metadata ?? {};
      return Object.hasOwn(fields, from.key) ? (fields[from.key] ?? undefined) : undefined;
    }
  }
}

function isMeant(annotation: PhoenixAnnotation, name: string | undefined): boolean {
  return name === undefined ? annotation.annotator_kind === 'HUMAN' : annotation.name === name;
}
