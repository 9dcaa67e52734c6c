import { createHmac, timingSafeEqual } from 'node:crypto';

/** Puts a code on lines that are kept, so that a line which Pawl did not write passes for none of its own. */
export interface Seal {
  /**
   * @param line a JSON object
   * @param binding what the line speaks of: it opens for nothing else
   * @returns the object with the code as its last member
   */
  close(line: string, binding: string): string;
  /** The line as it was before; undefined when the code is missing or wrong. Never throws. */
  open(line: string, binding: string): string | undefined;
}

/** The last member of a closed line: HMAC-SHA256, base64url. */
const code = /,"mac":"([A-Za-z0-9_-]{43})"\}$/;

/** A code on nothing, and none asked for; what others closed can be read. */
export const noSeal: Seal = {
  close: (line) => line,
  open: (line) => line.replace(code, '}'),
};

/**
 * A code by HMAC-SHA256 (RFC 2104) over the line as it stands and what it speaks of.
 * @param secret any text that an attacker cannot guess
 */
export function createSeal(secret: string): Seal {
  const key = createHmac('sha256', secret).update('pawl recordings 1').digest();
  const compute = (line: string, binding: string): Buffer =>
    createHmac('sha256', key).update(binding).update('\n').update(line).digest();
  return {
    close: (line, binding) =>
      `${line.slice(0, -1)},"mac":"${compute(line, binding).toString('base64url')}"}`,
    open(line, binding) {
      const [written, found] = code.exec(line) ?? [];
      if (written === undefined || found === undefined) return undefined;
      const opened = `${line.slice(0, -written.length)}}`;
      const claimed = Buffer.from(found, 'base64url');
      return timingSafeEqual(claimed, compute(opened, binding)) ? opened : undefined;
    },
  };
}
