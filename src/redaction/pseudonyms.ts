import type { RedactionKind } from './kinds.ts';

/**
 * Stands for the n-th thing of a kind in a case, n from 1: of the same shape, so that the case still makes sense, and
 * of nobody. None of them is found again as something to be replaced.
 */
export function composePseudonym(kind: RedactionKind, n: number): string {
  switch (kind) {
    case 'secret':
      return `[secret-${n}]`;
    case 'email':
      return `person${n}@example.com`;
    case 'iban':
      return `XX00 0000 0000 ${pad(n, 4)}`;
    case 'card':
      return `0000 0000 0000 ${pad(n, 4)}`;
    case 'national id':
      return `ID-${pad(n, 4)}`;
    case 'phone':
      // 555-0100 to 555-0199 belong to nobody in any area.
      return `+1 ${202 + Math.floor(n / 100)}-555-01${pad(n % 100, 2)}`;
    case 'ip address':
      return `192.0.2.${n % 256}`;
    case 'name':
      return `Person-${n}`;
    case 'pattern':
      return `[redacted-${n}]`;
  }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Every pseudonym that there is, so that what was redacted before is left as it is. */
export const pseudonymPattern =
  /\[(?:secret|redacted)-\d+\]|\bperson\d+@example\.com\b|\bXX00 0000 0000 \d{4}\b|\b0000 0000 0000 \d{4}\b|\bID-\d{4}\b|\+1 \d{3}-555-01\d\d\b|\b192\.0\.2\.\d{1,3}\b|\bPerson-\d+\b/g;
