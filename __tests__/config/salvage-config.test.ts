import { describe, expect, it } from '@jest/globals';
import { salvageConfig } from '../../src/config/salvage-config.ts';
import { parseYamlDocument } from '../../src/document/yaml-document.ts';

const salvage = (metric: string, gate: string) =>
  salvageConfig(
    parseYamlDocument({
      file: 'pawl.yml',
      text: `version: 1
suites:
  reply:
    prompt: reply.txt
    dataset: reply.jsonl
    trials: 99
    metrics: {polite: ${metric}}
    gates: {polite: ${gate}, slices: {on_regression: ignore}}
`,
    }),
  );

describe('salvageConfig', () => {
  it('takes out the keys of a suite that cannot be read, and keeps the rest', () => {
    const suite = salvage('{contains: please}', '{margin: 3pp, floor: 80}')?.config.suites['reply'];
    expect(suite).toMatchObject({ dataset: 'reply.jsonl' });
    expect(suite?.trials).toBeUndefined();
    expect(suite?.gates.metrics).toMatchObject({ polite: { margin: 0.03, floor: undefined } });
    expect(suite?.gates.slices.fail).toBe(false);
  });

  it('keeps the name of a metric with a misspelt scorer, whatever bound its gate has', () => {
    const salvaged = salvage('{contain: sorry, direction: lower}', '{ceiling: 5%}');
    expect(salvaged?.unreadableMetrics).toEqual({ reply: ['polite'] });
    expect(salvaged?.config.suites['reply']?.metrics).toHaveLength(1);
  });
});
