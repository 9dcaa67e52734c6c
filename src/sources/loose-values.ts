import { isRecord } from '../document/is-record.ts';
import type { Fields } from './fields.ts';

/** A mapping; an empty one for anything else. */
export function asFields(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** A list; an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first that is a text with something in it. */
export function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '');
}

/** Whether a text is an id as systems give them, where a name could stand too. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** The first that is a number, or a text of one. */
export function firstNumber(...values: readonly unknown[]): number | undefined {
  for (const value of values) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return undefined;
}

/** ISO 8601 in UTC; a time that names no zone is taken for UTC. Undefined for anything that is no time. */
export function toUtc(time: unknown): string | undefined {
  if (typeof time !== 'string' || time === '') return undefined;
  const date = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The same of seconds since 1970. */
export function secondsToUtc(seconds: unknown): string | undefined {
  if (typeof seconds !== 'number') return undefined;
  const date = new Date(seconds * 1_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
