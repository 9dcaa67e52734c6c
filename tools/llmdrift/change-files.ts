import type { SequentialMode } from '../../src/config/sequential.ts';
import type { Files } from '../processes/change-repository.ts';
import type { Generations } from './generations.ts';
import { type Task, tasks } from './tasks.ts';

/**
 * The authors' rules. PRIME pads every word with brackets after replacing commas and full stops by spaces, and
 * looks for `[yes]`, then `[no]`, without regard to case. HAPPY compares the content of the first `boxed{…}`;
 * without one the answer is wrong.
 */
const metrics: Readonly<Record<Task['folder'], string>> = {
  prime: String.raw`
      correct:
        label:
          labels:
            "yes": '(?:^|[\s,.\[])yes(?:[\s,.\]]|$)'
            "no": '(?:^|[\s,.\[])no(?:[\s,.\]]|$)'
        ignore_case: true
        primary: true`,
  'happy-number': String.raw`
      correct:
        equals: "{{expected}}"
        extract: {regex: 'boxed\{([^}]*)\}'}
        extract_expected: {regex: 'boxed\{([^}]*)\}'}
        ignore_case: true
        missing: fail
        primary: true`,
};

/** PRIME asks of primes and composites alike; how a model does on one says nothing of the other. */
const tagsOf = (folder: Task['folder'], expected: string): readonly string[] =>
  folder === 'prime' ? [expected === 'yes' ? 'prime' : 'composite'] : [];

/** Base pins the models of March 2023; head, by an edit of pawl.yml and nothing else, those of June. */
export function composeChange(
  generations: Generations,
  sequential: SequentialMode,
): {
  readonly base: Files;
  readonly head: Files;
} {
  const datasets = [...new Set(tasks.map(({ folder }) => folder))].map((folder) => [
    `datasets/${folder}.jsonl`,
    generations
      .questions(folder)
      .map(({ id, prompt, expected }) => {
        const tags = tagsOf(folder, expected);
        return `${JSON.stringify({ id, input: { prompt }, expected, tags })}\n`;
      })
      .join(''),
  ]);
  return {
    base: {
      'pawl.yml': composeConfig('march', sequential),
      'prompts/question.txt': '{{prompt}}',
      ...Object.fromEntries(datasets),
    },
    head: { 'pawl.yml': composeConfig('june', sequential) },
  };
}

function composeConfig(month: 'march' | 'june', sequential: SequentialMode): string {
  const suites = tasks.map(
    (task) => `
  ${task.suite}:
    prompt: prompts/question.txt
    model: openai/${task[month]}
    dataset: datasets/${task.folder}.jsonl
    trials: 1
    sequential: ${sequential}
    metrics:${metrics[task.folder]}`,
  );
  return `version: 1\nsuites:${suites.join('')}\n`;
}
