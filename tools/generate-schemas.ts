/**
 * Writes the JSON Schemas that editors and other programs use, from the zod schemas that Pawl itself parses
 * with. Usage: npm run schemas [-- FOLDER]; the folder is schema/ unless named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { configSchema } from '../src/config/schema.ts';
import { waiversSchema } from '../src/config/waivers.ts';
import { evalCaseSchema } from '../src/dataset/eval-case.ts';
import { applicationAnswerSchema } from '../src/providers/application-message.ts';
import { recordingRowSchema } from '../src/providers/recording-row.ts';
import { reportSchema } from '../src/report/report.ts';

/** One published schema: what it describes, and whether people write it (input) or Pawl does (output). */
interface PublishedSchema {
  readonly file: string;
  readonly title: string;
  readonly schema: z.ZodType;
  readonly io: 'input' | 'output';
}

const published: readonly PublishedSchema[] = [
  { file: 'pawl.schema.json', title: 'pawl.yml', schema: configSchema, io: 'input' },
  {
    file: 'waivers.schema.json',
    title: 'pawl.waivers.yml',
    schema: waiversSchema,
    io: 'input',
  },
  {
    file: 'case.schema.json',
    title: 'A case: one line of a dataset',
    schema: evalCaseSchema,
    io: 'input',
  },
  {
    file: 'recording.schema.json',
    title: 'A recording: one line',
    schema: recordingRowSchema,
    io: 'input',
  },
  {
    file: 'answer.schema.json',
    title: 'An answer of an application: one line, or the body of a response',
    schema: applicationAnswerSchema,
    io: 'input',
  },
  { file: 'report.schema.json', title: 'Pawl report', schema: reportSchema, io: 'output' },
];

const folder = process.argv[2] ?? 'schema';
mkdirSync(folder, { recursive: true });
for (const { file, title, schema, io } of published) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io,
    unrepresentable: 'any',
  });
  writeFileSync(join(folder, file), `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`);
}
