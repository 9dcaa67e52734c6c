import type { RE2JS } from 're2js';

import type { ScorerConfig } from '../config/metric.ts';
import { type Comparison, comparisonOf, quote, verdictOf } from './comparison.ts';
import { loadPatterns } from './pattern.ts';
import { plainText, type TextOptions } from './text.ts';

type LabelConfig = Extract<ScorerConfig, { kind: 'label' }>['value'];

interface Label {
  readonly name: string;
  readonly regex: RE2JS;
}

/**
 * `label`: reads the output as the first label, in the order of the list, whose pattern is found anywhere in
 * it, and compares that with the expected label. An output without a label has nothing to compare.
 */
export async function createLabel(config: LabelConfig, options: TextOptions): Promise<Comparison> {
  const compile = await loadPatterns(options);
  const labels: Label[] = [];
  const problems = [...findOrderProblems(config.labels)];
  for (const { label, pattern } of listLabels(config.labels)) {
    const compiled = compile(pattern);
    if (compiled.kind === 'compiled') labels.push({ name: label, regex: compiled.regex });
    else problems.push(`the pattern of label ${quote(label)} is invalid: ${compiled.problem}`);
  }
  return comparisonOf(
    config.expected,
    (value) => {
      const text = plainText.schema.safeParse(value).data;
      const expected = text === undefined ? undefined : readExpected(text, labels);
      if (expected === undefined) {
        const names = labels.map(({ name }) => quote(name)).join(', ');
        return {
          kind: 'invalid',
          problem: `the expectation is read as none of the labels ${names}`,
        };
      }
      return {
        kind: 'ready',
        compare: (output) => {
          const found = readLabel(output.text, labels);
          if (found === undefined) return { kind: 'missing', reason: 'no label was found' };
          const reason = `expected label ${quote(expected)}, read as ${quote(found)}`;
          return verdictOf(found === expected, reason);
        },
      };
    },
    { problems },
  );
}

function readLabel(text: string, labels: readonly Label[]): string | undefined {
  return labels.find(({ regex }) => regex.test(text))?.name;
}

/** A label by its name, whatever the case of its letters, or else read like an output. */
function readExpected(text: string, labels: readonly Label[]): string | undefined {
  const name = text.trim().toLowerCase();
  return labels.find((label) => label.name.toLowerCase() === name)?.name ?? readLabel(text, labels);
}

function listLabels(labels: LabelConfig['labels']) {
  if (isList(labels)) return labels;
  return Object.entries(labels).map(([label, pattern]) => ({ label, pattern }));
}

/** JavaScript lists whole-number keys of a map first, so such a map has lost the order it was written in. */
function findOrderProblems(labels: LabelConfig['labels']): readonly string[] {
  if (isList(labels)) return [];
  const names = Object.keys(labels);
  if (names.length === 0) return ['there are no labels'];
  const number = names.find((name) => /^\d+$/.test(name));
  if (number === undefined || names.length === 1) return [];
  return [
    `label ${number} is a number, so write labels as a list of {label, pattern} to keep their order`,
  ];
}

function isList(
  labels: LabelConfig['labels'],
): labels is Extract<LabelConfig['labels'], readonly unknown[]> {
  return Array.isArray(labels);
}
