import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LlmAnswer, LlmCall } from '../../__tests__/support/llm-server.ts';
import { type Task, tasks } from './tasks.ts';

const questionSchema = z.object({ id: z.string(), prompt: z.string(), expected: z.string() });
const generationSchema = z.object({
  case: z.string(),
  model: z.string(),
  output: z.string(),
  output_tokens: z.number().int(),
});

export type Question = z.output<typeof questionSchema>;
type Generation = z.output<typeof generationSchema>;

/** LLMDrift's data, read from its folder. */
export interface Generations {
  readonly questions: (folder: Task['folder']) => readonly Question[];
  /** What the model of the call said to its prompt in 2023; 404 for anything else. */
  readonly answer: (call: LlmCall) => LlmAnswer;
  /** Sum of the output tokens of a model over a task. */
  readonly countOutputTokens: (folder: Task['folder'], model: string) => number;
}

/** @throws Error naming file and line when a row is not what it should be */
export function loadGenerations(folder: string): Generations {
  const names = [...new Set(tasks.map((task) => task.folder))];
  const questions = new Map(
    names.map((name) => [name, readRows(join(folder, name, 'cases.jsonl'), questionSchema)]),
  );
  const generations = new Map(
    names.map((name) => [
      name,
      readRows(join(folder, name, 'completions.jsonl'), generationSchema),
    ]),
  );
  const byPrompt = new Map<string, Generation>();
  for (const [name, rows] of generations) {
    const prompts = new Map(questions.get(name)?.map(({ id, prompt }) => [id, prompt]));
    for (const row of rows) {
      const prompt = prompts.get(row.case);
      if (prompt !== undefined) byPrompt.set(toKey(row.model, prompt), row);
    }
  }
  return {
    questions: (name) => questions.get(name) ?? [],
    answer: ({ model, messages }) => {
      const prompt = messages.map(({ content }) => content).join('\n');
      const found = byPrompt.get(toKey(model, prompt));
      if (found === undefined)
        return { status: 404, error: { message: `${model} was not asked this in 2023` } };
      // The input was not counted in 2023; four characters a token is usual for English.
      const input = Math.ceil(prompt.length / 4);
      return { text: found.output, usage: { input, output: found.output_tokens } };
    },
    countOutputTokens: (name, model) =>
      (generations.get(name) ?? [])
        .filter((row) => row.model === model)
        .reduce((sum, row) => sum + row.output_tokens, 0),
  };
}

const toKey = (model: string, prompt: string) => `${model}\n${prompt}`;

function readRows<Row>(file: string, schema: z.ZodType<Row>): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`${file}:${index + 1} is not a row of LLMDrift`, { cause });
    }
  });
}
