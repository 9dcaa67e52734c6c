import { posix } from 'node:path';
import { z } from 'zod';
import { validateDocument } from '../document/schema-problems.ts';
import { type LocatedDocument, parseYamlDocument } from '../document/yaml-document.ts';

/** Longest time for which a relapse is accepted, in days. */
export const longestWaiver = 180;

const millisecondsOfDay = 86_400_000;

/** A day of the calendar, in UTC. */
const daySchema = z.iso.date('write a date as 2026-12-31');
const commitMessage = 'the full id of the commit that was judged';

/** A relapse that a maintainer accepts for a while. */
const waiverSchema = z
  .strictObject({
    suite: z.string().min(1),
    case: z.string().min(1),
    reason: z.string().trim().min(1, 'say why the relapse is accepted').max(500),
    accepted_by: z.string().trim().min(1, 'say who accepts it').max(100),
    accepted: daySchema,
    /** The last day on which it holds. */
    expires: daySchema,
    /** The variant that it was accepted for; with any other it does not hold. */
    candidate: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "the candidate's fingerprint, as the JSON report has it"),
    /** What the case asked and expected then; where it is left out, the waiver holds for any case of that id. */
    case_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'the hash of the case, as case_hashes of the JSON report has it')
      .optional(),
    sha: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, commitMessage),
  })
  .superRefine(({ accepted, expires }, context) => {
    const days = (Date.parse(expires) - Date.parse(accepted)) / millisecondsOfDay;
    if (days >= 0 && days <= longestWaiver) return;
    context.addIssue({
      code: 'custom',
      path: ['expires'],
      message:
        days < 0
          ? 'it ends before it was accepted'
          : `a relapse is accepted for at most ${longestWaiver} days; accept it again when they are over`,
    });
  });

/** pawl.waivers.yml. */
export const waiversSchema = z.strictObject({
  version: z.literal(1, { error: 'the version of this format is 1' }),
  waivers: z.array(waiverSchema).superRefine((waivers, context) => {
    const seen = new Set<string>();
    for (const [index, waiver] of waivers.entries()) {
      const key = JSON.stringify([waiver.suite, waiver.case]);
      if (seen.has(key))
        context.addIssue({
          code: 'custom',
          path: [index, 'case'],
          message: 'this case of this suite is waived above already; keep one of the two',
        });
      seen.add(key);
    }
  }),
});

export type Waiver = z.output<typeof waiverSchema>;

/** Where the waivers of a configuration stand: beside it. */
export function resolveWaiversFile(configFile: string): string {
  return posix.join(posix.dirname(configFile), 'pawl.waivers.yml');
}

/** Waivers with the means to say where each part of them is written. */
export interface LocatedWaivers {
  readonly waivers: readonly Waiver[];
  readonly document: LocatedDocument;
}

/**
 * Parses pawl.waivers.yml.
 * @throws ConfigurationError with every problem, each with file, line, column and remedy
 */
export function parseWaivers(source: {
  readonly file: string;
  readonly text: string;
}): LocatedWaivers {
  const document = parseYamlDocument(source);
  return { waivers: validateDocument(document, waiversSchema).waivers, document };
}

/** The day of a time, in UTC, as waivers write it. */
export function formatDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
