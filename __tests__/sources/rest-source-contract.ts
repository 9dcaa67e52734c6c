import { afterEach, describe, expect, test } from '@jest/globals';
import type { FailureSource } from '../../src/sources/failure-source.ts';
import type { Selected } from '../../src/sources/select-failures.ts';
import type { RestSourcePorts } from '../../src/sources/source-client.ts';
import {
  at,
  idOf,
  type LogServer,
  traceOf,
  type World,
  type WorldSpan,
} from '../support/logs/logged-world.ts';
import { startRestServer } from '../support/rest-server.ts';
import { createSourcePorts, queryOf, readAll, selectAll } from '../support/source-ports.ts';

/** A system whose logs are read over REST, and what its API can tell. */
export interface RestSourceUnderTest {
  readonly startServer: (world: World) => Promise<LogServer>;
  readonly open: (
    server: { readonly url: string; readonly key: string },
    options: { readonly pageSize?: number; readonly project?: string },
    ports: RestSourcePorts,
  ) => FailureSource;
  readonly keyVariable: string;
  /** Whether steps have steps below them. */
  readonly hasTrees: boolean;
  /** Whether failed calls are logged. */
  readonly hasErrors: boolean;
  readonly hasCorrections: boolean;
  readonly hasComments: boolean;
  /** The notice for damaged rows. */
  readonly damaged: RegExp;
  /** The page of a call, where the loopback server has pages. */
  readonly url?: RegExp;
  /** Where a project is named rather than told by the key. */
  readonly unknownProject?: RegExp;
}

/** What holds of every source over REST. */
export function describeRestSource(name: string, system: RestSourceUnderTest): void {
  const { hasTrees } = system;
  let server: LogServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  /** A span that people judge: the root where there is one. */
  const judged = (number: number) => idOf(number * 10 + (hasTrees ? 0 : 1));
  const bad = (number: number, change: Partial<World['feedback'][number]> = {}) => ({
    spanId: judged(number),
    name: 'user_score',
    score: 0,
    at: at(number + 60),
    ...change,
  });
  const good = (number: number) => bad(number, { score: 1 });
  const spansOf = (number: number, change?: Partial<WorldSpan>) =>
    hasTrees ? traceOf(number, change) : standAlone(traceOf(number, change));
  const open = async (world: World, options: { readonly pageSize?: number } = {}) => {
    server = await system.startServer(world);
    const ports = createSourcePorts();
    return { source: system.open(server, options, ports), ports, server };
  };
  const askedOf = (selected: readonly Selected[]) =>
    selected.map((one) =>
      one.kind === 'failure' ? one.failure.call.messages.at(-1)?.['content'] : one.what,
    );

  describe(`${name}: what it reads`, () => {
    test('goes from the feedback to the call, with all that its log tells', async () => {
      const world = { spans: [...spansOf(1)], feedback: [bad(1)] };
      const { source, ports } = await open(world);
      const [selected] = await selectAll(source, queryOf());
      if (selected?.kind !== 'failure')
        throw new Error(`not selected: ${JSON.stringify(selected)}`);
      const { call, feedback } = selected.failure;
      expect(call).toMatchObject({
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Where is parcel 1?' },
        ],
        output: { text: 'In Bonn.', toolCalls: [] },
        parameters: { temperature: 0.2 },
        tools: [{ type: 'function', function: { name: 'find' } }],
        usage: { input: 120, output: 8, cached: 100 },
        startedAt: at(1),
        ...(system.url === undefined ? {} : { url: expect.stringMatching(system.url) }),
      });
      expect(Object.values(call.model)).toContain(hasTrees ? 'gpt-x' : 'gpt-x-2026-01-01');
      expect(feedback).toEqual([expect.objectContaining({ name: 'user_score', score: 0 })]);
      expect(ports.progress.at(-1)).toEqual({ spans: hasTrees ? 2 : 1 });
      expect(source.notices()).toEqual([]);
    });

    test('asks the server for what may be bad, and leaves the rest there', async () => {
      const world = {
        spans: [1, 2, 3].flatMap((number) => spansOf(number)),
        feedback: [good(1), bad(2), bad(3, { name: 'other_score' })],
      };
      const { source } = await open(world);
      const traces = await readAll(source, queryOf());
      expect(traces.map(({ spans }) => spans[0]?.id)).toEqual([expect.stringContaining(judged(2))]);
    });

    test('brings every trace once where everything is wanted, and what was said of it', async () => {
      const world = {
        spans: [1, 2, 3].flatMap((number) => spansOf(number)),
        feedback: [good(1), bad(2)],
      };
      const { source } = await open(world, { pageSize: 2 });
      const traces = await readAll(source, queryOf({ everything: true }));
      const scores = traces.map(({ spans, feedback }) =>
        [...feedback, ...spans.flatMap((span) => span.feedback)].map(({ score }) => score),
      );
      expect(scores.toSorted()).toEqual([[], [0], [1]]);
      const withoutRules = await readAll(source, queryOf({ everything: true, rules: [] }));
      expect(withoutRules.map(({ id }) => id)).toEqual(traces.map(({ id }) => id));
    });

    test('reads every page, and each trace once', async () => {
      const numbers = [1, 2, 3, 4, 5, 6, 7];
      const world = {
        spans: numbers.flatMap((number) => spansOf(number)),
        feedback: numbers.flatMap((number) => [bad(number), bad(number, { score: 0.1 })]),
      };
      const { source } = await open(world, { pageSize: 2 });
      const asked = askedOf(await selectAll(source, queryOf()));
      expect(asked.toSorted()).toEqual(numbers.map((number) => `Where is parcel ${number}?`));
    });

    test('reads nothing where nothing makes a failure', async () => {
      const { source, server: at } = await open({ spans: [...spansOf(1)], feedback: [bad(1)] });
      expect(await readAll(source, queryOf({ rules: [] }))).toEqual([]);
      expect(at.requests).toEqual([]);
    });

    test('reads all traces of the window and the tags where all are wanted, the good ones too', async () => {
      const numbers = [1, 2, 3, 4];
      const world = {
        spans: numbers.flatMap((number) =>
          spansOf(number).map((span) => ({ ...span, tags: number === 4 ? ['test'] : ['live'] })),
        ),
        feedback: [good(1), bad(2)],
      };
      const { source } = await open(world, { pageSize: 2 });
      const query = queryOf({ everything: true, tags: ['live'], since: new Date(at(2)) });
      const traces = await readAll(source, query);
      const seen = traces.flatMap(({ spans }) => spans.map(({ id }) => id));
      for (const number of [2, 3])
        expect(seen).toContainEqual(expect.stringContaining(judged(number)));
      expect(seen).not.toContainEqual(expect.stringContaining(judged(1)));
    });

    test('keeps to the window, whose end leaves out', async () => {
      const numbers = [1, 2, 3];
      const world = {
        spans: numbers.flatMap((number) => spansOf(number)),
        feedback: numbers.map((number) => bad(number)),
      };
      const { source } = await open(world);
      const window = { since: new Date(at(2)), until: new Date(at(3)) };
      expect(askedOf(await selectAll(source, queryOf(window)))).toEqual(['Where is parcel 2?']);
    });

    test('finds feedback that came long after the window, when it is asked again', async () => {
      const world: World = { spans: [...spansOf(1)], feedback: [] };
      const { source } = await open(world);
      const window = queryOf({ since: new Date(at(0)), until: new Date(at(5)) });
      expect(await selectAll(source, window)).toEqual([]);
      world.feedback.push(bad(1, { at: at(3 * 24 * 60) }));
      expect(askedOf(await selectAll(source, window))).toEqual(['Where is parcel 1?']);
    });

    test('finds scores off the scale that was given, which are refused and not passed over', async () => {
      const world = {
        spans: [1, 2, 3].flatMap((number) => spansOf(number)),
        feedback: [bad(1, { score: 5 }), bad(2, { score: -1 }), good(3)],
      };
      const { source } = await open(world);
      const what = 'a score of "user_score" is outside the scale that was given';
      expect(askedOf(await selectAll(source, queryOf()))).toEqual([what, what]);
    });

    test('finds labels', async () => {
      const world = {
        spans: [1, 2].flatMap((number) => spansOf(number)),
        feedback: [
          { spanId: judged(1), name: 'verdict', label: 'wrong', at: at(9) },
          { spanId: judged(2), name: 'verdict', label: 'fine', at: at(9) },
        ],
      };
      const { source } = await open(world);
      const rules = [{ kind: 'label' as const, name: 'verdict', labels: ['wrong', 'rude'] }];
      expect(askedOf(await selectAll(source, queryOf({ rules })))).toEqual(['Where is parcel 1?']);
    });

    test('keeps names and texts that are made to break a query', async () => {
      const hostile = `a"b') OR 1=1 -- \\ {"x": [‮ ,&=#%`;
      const world = {
        spans: [...spansOf(1, { input: [{ role: 'user', content: hostile }] }), ...spansOf(2)],
        feedback: [bad(1, { name: hostile }), bad(2)],
      };
      const { source } = await open(world);
      const [rule] = queryOf().rules;
      if (rule === undefined) throw new Error('no rule');
      const query = queryOf({ rules: [{ ...rule, name: hostile }] });
      expect(askedOf(await selectAll(source, query))).toEqual([hostile]);
    });

    test('takes the first of several choices, and the arguments of calls as they were written', async () => {
      const call = {
        id: 'c1',
        type: 'function',
        function: { name: 'find', arguments: '{ "a":1 }' },
      };
      const output = [
        { index: 0, message: { role: 'assistant', content: null, tool_calls: [call] } },
        { index: 1, message: { role: 'assistant', content: 'In Rome.' } },
      ];
      const { source } = await open({ spans: [...spansOf(1, { output })], feedback: [bad(1)] });
      expect(await selectAll(source, queryOf())).toMatchObject([
        { kind: 'failure', failure: { call: { output: { toolCalls: [call] } } } },
      ]);
    });

    test.each<[string, unknown, string]>([
      [
        'an image',
        [
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: 'data:image/png;x' } }],
          },
        ],
        'the input holds a part that is not text',
      ],
      [
        'a cut text',
        [{ role: 'user', content: 'Where is... [truncated]' }],
        'the input is truncated',
      ],
      ['no input', [], 'the log holds no input'],
    ])('refuses to make a case of %s', async (_, input, what) => {
      const { source } = await open({ spans: [...spansOf(1, { input })], feedback: [bad(1)] });
      expect(await selectAll(source, queryOf())).toMatchObject([{ kind: 'refused', what }]);
    });
  });

  if (system.hasComments)
    test(`${name}: keeps comments`, async () => {
      const world = { spans: [...spansOf(1)], feedback: [bad(1, { comment: 'It is in Rome.' })] };
      const { source } = await open(world);
      const [selected] = await selectAll(source, queryOf());
      expect(JSON.stringify(selected)).toContain('It is in Rome.');
    });

  if (system.hasCorrections)
    test(`${name}: keeps what should have been answered`, async () => {
      const world = { spans: [...spansOf(1)], feedback: [bad(1, { correction: 'In Rome.' })] };
      const { source } = await open(world);
      expect(await selectAll(source, queryOf())).toMatchObject([
        { kind: 'failure', failure: { correction: 'In Rome.' } },
      ]);
    });

  if (system.hasErrors)
    test(`${name}: finds what ended with an error, when that counts`, async () => {
      const error = 'RateLimitError: slow down';
      const world = { spans: [...spansOf(1, { error }), ...spansOf(2)], feedback: [] };
      const { source } = await open(world);
      expect(await selectAll(source, queryOf())).toEqual([]);
      expect(await selectAll(source, queryOf({ errors: true }))).toMatchObject([
        { kind: 'failure', failure: { error, severity: 1 } },
      ]);
    });

  if (hasTrees && system.hasErrors)
    test(`${name}: leaves out a trace that began before the window, though its error is within`, async () => {
      const error = 'timeout';
      const world = { spans: [...traceOf(1, { error, startedAt: at(30) })], feedback: [] };
      const { source } = await open(world);
      const within = { rules: [], errors: true, since: new Date(at(0)) };
      expect(await selectAll(source, queryOf(within))).toHaveLength(1);
      expect(await selectAll(source, queryOf({ ...within, since: new Date(at(20)) }))).toEqual([]);
    });

  if (hasTrees)
    test(`${name}: comes to an end where the steps of a trace go round in a circle`, async () => {
      const [root, call] = traceOf(1);
      if (root === undefined || call === undefined) throw new Error('no trace');
      const world = { spans: [{ ...root, parentId: call.id }, call], feedback: [bad(1)] };
      const { source } = await open(world);
      expect(askedOf(await selectAll(source, queryOf()))).toEqual(['Where is parcel 1?']);
    });

  describe(`${name}: what goes wrong`, () => {
    test('counts damaged rows, and reads the others', async () => {
      const world = { spans: [...spansOf(1)], feedback: [bad(1)], isDamaged: true };
      const { source } = await open(world);
      expect(askedOf(await selectAll(source, queryOf()))).toEqual(['Where is parcel 1?']);
      expect(source.notices().join('\n')).toMatch(system.damaged);
    });

    test('waits as long as it is asked to when it asks too often', async () => {
      let refusals = 1;
      const world: World = {
        spans: [...spansOf(1)],
        feedback: [bad(1)],
        intercept: () =>
          refusals-- > 0
            ? { status: 429, headers: { 'retry-after': '7' }, body: { detail: 'slow down' } }
            : undefined,
      };
      const { source, ports } = await open(world);
      expect(await selectAll(source, queryOf())).toHaveLength(1);
      expect(ports.waits).toContain(7_000);
    });

    test('says which variable holds the key when the key is refused, and does not say the key', async () => {
      server = await system.startServer({ spans: [], feedback: [] });
      const key = 'a-key-that-nobody-knows';
      const source = system.open({ url: server.url, key }, {}, createSourcePorts());
      const failed = readAll(source, queryOf());
      await expect(failed).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining(`set ${system.keyVariable}`),
      });
      await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining(key) });
    });

    test('takes no key along a redirect', async () => {
      const elsewhere = await startRestServer(() => ({ body: {} }));
      const intercept = () => ({ status: 307, headers: { location: elsewhere.url } });
      const { source } = await open({ spans: [], feedback: [], intercept });
      await expect(readAll(source, queryOf())).rejects.toThrow('not sent along a redirect');
      expect(elsewhere.requests).toEqual([]);
      await elsewhere.stop();
    });

    test('says what to do when the answer is of something else', async () => {
      const { source } = await open({ spans: [], feedback: [], intercept: () => ({ body: 17 }) });
      await expect(readAll(source, queryOf())).rejects.toThrow('check that the address is');
    });

    const { unknownProject } = system;
    if (unknownProject !== undefined)
      test('says so when there is no such project', async () => {
        server = await system.startServer({ spans: [], feedback: [] });
        const source = system.open(server, { project: 'suport' }, createSourcePorts());
        await expect(readAll(source, queryOf())).rejects.toThrow(unknownProject);
      });
  });
}

/** A call that is a trace by itself. */
function standAlone(spans: readonly WorldSpan[]): readonly WorldSpan[] {
  return spans.flatMap(({ parentId, ...span }) =>
    parentId === undefined ? [] : [{ ...span, traceId: span.id }],
  );
}
