import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commandHelp } from '../../src/cli/help.ts';
import { scorerKinds } from '../../src/config/metric.ts';
import { configSchema } from '../../src/config/schema.ts';
import { waiversSchema } from '../../src/config/waivers.ts';
import { evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { applicationAnswerSchema } from '../../src/providers/application-message.ts';
import { hostAliases, knownHosts } from '../../src/providers/known-hosts.ts';
import { parseParameters } from '../../src/providers/parameters.ts';
import { recordingRowSchema } from '../../src/providers/recording-row.ts';
import { listProviderNames } from '../../src/providers/registry.ts';
import { reportSchema, suiteReportSchema } from '../../src/report/report.ts';
import { importFormats } from '../../src/sources/rows/format.ts';
import {
  findDeadLinks,
  isNamed,
  loadPages,
  loadSourcePages,
  readActionNames,
} from './doc-pages.ts';

const pages = loadPages();
const page = (name: string) => pages.filter(({ file }) => file === `docs/${name}.md`);
const textOf = (name: string) => page(name)[0]?.text ?? '';

describe('what the guide says', () => {
  it('has no link that leads nowhere', () => {
    expect(findDeadLinks([...pages, ...loadSourcePages()])).toEqual([]);
  });

  it('leads on each page of a system to the check that fails, by commands that there are', () => {
    const options = new Set(Object.values(commandHelp).flatMap((help) => help.match(/--[a-z-]+/g)));
    for (const { file, blocks } of loadSourcePages()) {
      const lines = blocks
        .filter(({ language }) => language === 'sh')
        .flatMap(({ text }) => text.split('\n'));
      const system = file.replace(/^.*\/|\.md$/g, '');
      expect(lines).toContainEqual(
        expect.stringMatching(
          new RegExp(`^pawl curate --from ${system} .*--bad ".+ (?:of|=) .+" --dataset `),
        ),
      );
      expect(lines).toContain('git add -N datasets && git diff -- datasets/support-reply.jsonl');
      expect(lines).toContain('pawl compare');
      const own = lines.filter((line) => /(?:^|\s)pawl /.test(line));
      const used = own.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
      expect(used.filter((option) => !options.has(option))).toEqual([]);
    }
  });

  it('has one row for each folder of the house', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${name}/`);
    const rows = [...textOf('architecture').matchAll(/^\| `([\w-]+\/)` \|/gm)].map(
      ([, name]) => name,
    );
    expect(rows.toSorted()).toEqual(folders.toSorted());
  });

  it('has a row for each input and output of the Action', () => {
    const { inputs, outputs } = readActionNames();
    const rows = textOf('workflow').split('\n');
    const absent = [...inputs, ...outputs].filter(
      (name) => !rows.some((row) => row.startsWith(`| \`${name}\` |`)),
    );
    expect(absent).toEqual([]);
  });

  const propertiesOf = (schema: z.ZodType): string[] => {
    const names = new Set<string>();
    JSON.stringify(
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      (key, value) => {
        if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
        return value;
      },
    );
    return [...names];
  };

  it.each([
    {
      topic: 'keys of pawl.yml',
      on: ['configuration', 'metrics', 'applications'],
      names: propertiesOf(configSchema),
    },
    { topic: 'keys of pawl.waivers.yml', on: ['waivers'], names: propertiesOf(waiversSchema) },
    { topic: 'fields of a case', on: ['datasets'], names: propertiesOf(evalCaseSchema) },
    { topic: 'formats of import', on: ['datasets'], names: importFormats },
    { topic: 'scorers', on: ['metrics'], names: scorerKinds },
    { topic: 'provider names', on: ['providers'], names: listProviderNames() },
    {
      topic: 'fields of a recording',
      on: ['providers'],
      names: propertiesOf(recordingRowSchema),
    },
    {
      topic: 'fields of an answer',
      on: ['applications', 'providers'],
      names: propertiesOf(applicationAnswerSchema),
    },
    {
      topic: 'commands and options',
      on: ['command-line'],
      names: Object.entries(commandHelp).flatMap(([command, help]) => [
        `pawl ${command}`,
        ...(help.match(/--[a-z][a-z-]*/g) ?? []),
      ]),
    },
    {
      topic: 'fields of the report',
      on: ['report'],
      names: [...Object.keys(reportSchema.shape), ...Object.keys(suiteReportSchema.shape)],
    },
  ])('names all $topic', ({ on, names }) => {
    expect(names.length).toBeGreaterThan(0);
    const where = on.flatMap(page);
    expect(names.filter((name) => !isNamed(name, where))).toEqual([]);
  });

  it('has an example of every scorer under a heading of its own', () => {
    const [metrics] = page('metrics');
    for (const kind of scorerKinds) expect(metrics?.anchors).toContain(kind);
  });

  it('gives the address, key and variable of every provider', () => {
    const environment = {
      AZURE_OPENAI_ENDPOINT: 'https://a',
      AWS_REGION: 'r',
      GOOGLE_CLOUD_PROJECT: 'p',
      GOOGLE_CLOUD_LOCATION: 'l',
    };
    for (const [name, host] of Object.entries(knownHosts)) {
      const row = textOf('providers')
        .split('\n')
        .find((line) => line.startsWith(`| \`${name}\``));
      const variable = host.baseUrlEnv ?? `${name.toUpperCase()}_BASE_URL`;
      expect(row).toContain(`\`${variable}\``);
      expect(row).toContain(host.apiKeyEnv ?? 'none');
      if (!['azure', 'bedrock', 'vertex'].includes(name))
        expect(row).toContain(`\`${host.composeBaseUrl(environment)}\``);
    }
    for (const [alias, name] of Object.entries(hostAliases))
      expect(textOf('providers')).toContain(`| \`${name}\`, \`${alias}\` |`);
  });

  it('names parameters that exist', () => {
    const rows =
      textOf('prompts')
        .split('## Parameters')[1]
        ?.match(/^\| `.*$/gm) ?? [];
    const names = rows.flatMap((row) => row.split('|')[1]?.match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(10);
    const unknown = names.filter((name) =>
      parseParameters({ [name]: null }).problems.some(({ reason }) => /no parameter/.test(reason)),
    );
    expect(unknown).toEqual([]);
  });
});
