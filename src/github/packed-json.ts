import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';

/** Characters that are unpacked at most: a comment has no more. */
const maximumLength = 65_536;
/** Bytes that they may unpack to: so many characters can hold a bomb. */
const maximumBytes = 512 * 1024;

/** JSON, deflated, in base64url, so that nothing in it can end an HTML comment or look like another line of ours. */
export function packJson(value: unknown): string {
  return deflateRawSync(Buffer.from(JSON.stringify(value)), { level: 9 }).toString('base64url');
}

/** Undefined for what is damaged, forged beyond form or too large. */
export function unpackJson<T>(packed: string, schema: z.ZodType<T>): T | undefined {
  if (packed.length > maximumLength || !/^[A-Za-z0-9_-]+$/.test(packed)) return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), {
      maxOutputLength: maximumBytes,
    });
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}
