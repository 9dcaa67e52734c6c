import type { CaseReport, Report } from '../../src/report/report.ts';
import {
  makeCase,
  makeCounts,
  makeIdleSuite,
  makeMetric,
  makeOutput,
  makeReport,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';

const stops = { refused: 0, truncated: 0, empty: 0, errored: 0 };

const refund = makeCase('refund-window-es', {
  pinned: true,
  severity: 'critical',
  owner: 'support-platform',
  tags: ['lang:es', 'refunds'],
  note: 'Promised in writing after INC-2041; legal reads this one.',
  source_url: 'https://example.com/incidents/INC-2041',
  source_system: 'phoenix',
  source_captured_at: '2026-03-04T09:12:00Z',
  input: 'Compré unas botas hace dos meses. ¿Todavía puedo devolverlas?',
  expected: 'refunds close after 30 days',
  metrics: [
    {
      name: 'resolution',
      baseline: 1,
      candidate: 0,
      reason: 'tells the customer that a return is possible at any time; the window is 30 days',
    },
  ],
  baseline: makeOutput('El plazo de devolución es de 30 días desde la entrega.'),
  candidate: makeOutput('Puede devolver el producto cuando quiera, sin ningún límite de tiempo.'),
});

const orderStatus = makeCase('order-status-json', {
  severity: 'high',
  owner: '@acme/orders',
  tags: ['lang:es', 'json'],
  input: '{"order_id":"A-1042","question":"¿Dónde está mi pedido?"}',
  expected: { order_id: 'A-1042', status: 'shipped' },
  metrics: [
    { name: 'resolution', baseline: 1, candidate: 0, reason: 'the status is missing' },
    {
      name: 'valid_json',
      baseline: 1,
      candidate: 0,
      reason: "must have required property 'status'",
    },
  ],
  baseline: makeOutput('{"order_id": "A-1042", "status": "shipped"}'),
  candidate: makeOutput('```json\n{"order_id": "A-1042"}\n```'),
});

const angry = makeCase('angry-customer-07', {
  tags: ['lang:es'],
  source_system: 'langsmith',
  input: '¡Es la tercera vez que escribo! ¿Hay alguna persona ahí?',
  expected: 'escalates to a person',
  metrics: [
    { name: 'resolution', baseline: 1, candidate: 0, reason: 'refused instead of escalating' },
  ],
  baseline: makeOutput('Lamento mucho lo ocurrido. Le paso con una persona de mi equipo.', {
    tool_calls: [{ name: 'escalate', arguments: '{"queue":"human","priority":1}' }],
    stop: 'tool_call',
  }),
  candidate: makeOutput('', { stop: 'refused' }),
});

const longAnswer = makeCase('return-label-02', {
  severity: 'low',
  tags: ['lang:en'],
  input: `Hello,\nI asked for a label a week ago.\n${'It was for the blue chair. '.repeat(20)}\nWhen does it come?`,
  expected: 'names the carrier and the date',
  metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason: 'no date is given' }],
  baseline: makeOutput(`Your label was sent. ${'It can be used at any post office. '.repeat(60)}`),
  candidate: makeOutput(`A label is on its way. ${'Please be patient with us. '.repeat(80)}`, {
    stop: 'truncated',
  }),
});

const fixes: readonly CaseReport[] = [1, 2, 3, 4].map((number) =>
  makeCase(`late-parcel-0${number}`, {
    tags: ['lang:en'],
    metrics: [
      { name: 'resolution', baseline: 0, candidate: 1, reason: 'promised a date that has passed' },
    ],
    baseline: makeOutput('Your parcel arrives yesterday.'),
    candidate: makeOutput('Your parcel is late; I have asked the carrier.'),
  }),
);

const pinReason = '1 pinned case relapsed, whatever the average says: refund-window-es';

const failReason =
  'resolution 91.0% → 84.5% (−6.5 pp, 95% −11.5 to −2.2): regressed (p = 0.004, 17 relapses against 4 fixes)';

const others: readonly CaseReport[] = Array.from({ length: 13 }, (_, index) =>
  makeCase(`returns-es-${String(index + 1).padStart(2, '0')}`, {
    tags: ['lang:es', 'refunds'],
    input: '¿Puedo devolverlo?',
    expected: 'refunds close after 30 days',
    metrics: [
      { name: 'resolution', baseline: 1, candidate: 0, reason: 'names no window for the return' },
    ],
    baseline: makeOutput('Tiene 30 días para devolverlo.'),
    candidate: makeOutput('Puede devolverlo, por supuesto.'),
  }),
);

/** Looks cheap and fine on average, and breaks a promise that was made once before. */
export const fail: Report = makeReport({
  verdict: 'fail',
  failed: true,
  reasons: [pinReason, failReason],
  notices: ['The gate of valid_json was weakened in head and is ignored: base governs.'],
  suites: [
    makeSuite({
      verdict: 'fail',
      reasons: [pinReason, failReason],
      counts: makeCounts({
        cases: 200,
        pairs: 200,
        both_pass: 165,
        relapses: 17,
        fixes: 4,
        both_fail: 14,
      }),
      metrics: [
        makeMetric({
          candidate: 0.845,
          delta: -0.065,
          interval: { low: -0.1149, high: -0.0222, level: 0.95 },
          p_value: 0.0041,
          worst_delta: -0.106,
          relapses: 17,
          fixes: 4,
          verdict: 'regressed',
        }),
        makeMetric({
          name: 'valid_json',
          baseline: 0.995,
          candidate: 1,
          delta: 0.005,
          interval: { low: -0.0139, high: 0.0278, level: 0.95 },
          p_value: 0.5,
          worst_delta: -0.0084,
          fixes: 1,
        }),
        makeMetric({
          name: 'escalation',
          primary: false,
          direction: 'lower',
          baseline: 0.04,
          candidate: 0.045,
          delta: 0.005,
          interval: { low: -0.012, high: 0.024, level: 0.95 },
          p_value: 0.812,
          worst_delta: null,
          margin: null,
          verdict: 'not_gated',
          not_applicable: 12,
          pairs: 188,
        }),
      ],
      gates: [
        { name: 'pins', verdict: 'fail', reason: pinReason },
        { name: 'resolution', verdict: 'fail', reason: failReason },
        { name: 'cost', verdict: 'pass', reason: 'cost −61%; at most +10% is accepted' },
        {
          name: 'latency_p95',
          verdict: 'pass',
          reason: 'latency p95 +12%; at most +25% is accepted',
        },
      ],
      stops: { baseline: stops, candidate: { ...stops, refused: 4, truncated: 1 } },
      relapses: [longAnswer, ...others, angry, orderStatus, refund],
      fixes: [...fixes],
      pinned_failing: ['warranty-transfer-it'],
    }),
  ],
});

const passReason =
  'resolution 89.0% → 91.0% (+2.0 pp, 95% +0.1 to +5.0): at worst +0.6 pp (one-sided 95%), within the margin of 5 pp';

/** Better and cheaper. */
export const pass: Report = makeReport({
  reasons: [passReason, 'cost −61%; at most +10% is accepted', '0 relapses; at most 2 accepted'],
  suites: [
    makeSuite({
      counts: makeCounts({ cases: 200, pairs: 200, both_pass: 178, fixes: 4, both_fail: 18 }),
      metrics: [
        makeMetric({
          baseline: 0.89,
          candidate: 0.91,
          delta: 0.02,
          interval: { low: 0.0008, high: 0.0503, level: 0.95 },
          p_value: 0.0625,
          worst_delta: 0.0064,
          fixes: 4,
          verdict: 'improved',
        }),
        makeMetric({
          name: 'tone',
          primary: false,
          unit: 'score',
          baseline: 0.71,
          candidate: 0.65,
          delta: -0.06,
          interval: { low: -0.09, high: -0.02, level: 0.95 },
          worst_delta: null,
          method: 'paired t',
          margin: null,
          verdict: 'not_gated',
        }),
      ],
      gates: [
        { name: 'relapses', verdict: 'pass', reason: '0 relapses; at most 2 accepted' },
        { name: 'resolution', verdict: 'pass', reason: passReason },
        { name: 'cost', verdict: 'pass', reason: 'cost −61%; at most +10% is accepted' },
      ],
      fixes: [...fixes],
    }),
  ],
});

const undecided =
  'resolution 90.0% → 88.3% (−1.7 pp, 95% −10.0 to +6.0): 2 relapses and 1 fix in 60 cases decide neither way at a margin of 5 pp; with as many changes from case to case it takes about 160 cases';

/** Too few cases to say; a prompt edit on the same model, whose price is unknown. */
export const inconclusive: Report = makeReport({
  verdict: 'inconclusive',
  reasons: [undecided],
  budget: { spent_usd: null, max_usd: null, max_calls: 2000 },
  suites: [
    makeSuite({
      verdict: 'inconclusive',
      reasons: [undecided],
      baseline: makeVariant('ollama/llama4:70b', { fingerprint: 'f1' }),
      candidate: makeVariant('ollama/llama4:70b', {
        fingerprint: 'f2',
        parameters: { max_output_tokens: 800, temperature: 0.2 },
      }),
      counts: makeCounts({
        cases: 60,
        pairs: 60,
        both_pass: 52,
        relapses: 2,
        fixes: 1,
        both_fail: 5,
      }),
      metrics: [
        makeMetric({
          baseline: 0.9,
          candidate: 0.8833,
          delta: -0.0167,
          interval: { low: -0.0998, high: 0.06, level: 0.95 },
          p_value: 0.625,
          worst_delta: -0.0818,
          pairs: 60,
          relapses: 2,
          fixes: 1,
          verdict: 'inconclusive',
        }),
      ],
      gates: [{ name: 'resolution', verdict: 'inconclusive', reason: undecided }],
      cost: {
        ...makeIdleSuite('x', 'unchanged').cost,
        unknown: ['ollama/llama4:70b is in no price table'],
      },
      relapses: [
        makeCase('gift-card-03', { expected: 'the balance is 20 €' }),
        makeCase('gift-card-11', { expected: 'the balance is 35 €' }),
      ],
      fixes: fixes.slice(0, 1),
    }),
  ],
});

const missing = [
  '9 cases of 200 could not be replayed on both sides',
  '3 cases of 200 could not be scored',
];

/** The provider went away in the middle. */
export const incomplete: Report = makeReport({
  verdict: 'incomplete',
  failed: true,
  reasons: missing,
  notices: ['Stopped sending to api.openai.com after 5 failures in a row.'],
  calls: {
    planned: 400,
    made: 421,
    retried: 24,
    from_recordings: 0,
    from_earlier_replays: 0,
    possibly_billed_twice: 2,
  },
  suites: [
    makeSuite({
      verdict: 'incomplete',
      reasons: missing,
      counts: makeCounts({
        cases: 200,
        pairs: 188,
        both_pass: 170,
        relapses: 1,
        both_fail: 17,
        unscored: 3,
        errored: 9,
      }),
      metrics: [
        makeMetric({
          candidate: 0.904,
          delta: -0.0053,
          interval: { low: -0.0295, high: 0.0148, level: 0.95 },
          worst_delta: null,
          pairs: 188,
          relapses: 1,
          unscored: 3,
          verdict: 'incomplete',
        }),
      ],
      gates: missing.map((reason) => ({
        name: 'evidence',
        verdict: 'incomplete' as const,
        reason,
      })),
      candidate: makeVariant('openai/gpt-5.4-mini', {
        served_models: ['gpt-5.4-mini-2026-03-17'],
        served_tiers: ['flex'],
      }),
      stops: { baseline: { ...stops, errored: 1 }, candidate: { ...stops, errored: 8 } },
      relapses: [makeCase('gift-card-03', { expected: 'the balance is 20 €' })],
      errors: [
        {
          case: 'late-parcel-01',
          role: 'candidate',
          message: 'overloaded (status 529), given up after 4 attempts',
          cases: 8,
        },
        { case: 'gift-card-09', role: 'baseline', message: 'no answer within 60 s', cases: 1 },
        {
          case: 'tone-02',
          role: 'judge',
          message: 'the answer of the judge is not readable',
          cases: 3,
        },
      ],
    }),
  ],
});

const noCalls = {
  planned: 0,
  made: 0,
  retried: 0,
  from_recordings: 0,
  from_earlier_replays: 0,
  possibly_billed_twice: 0,
};

export const unchanged: Report = makeReport({
  duration_ms: 340,
  suites: [makeIdleSuite('support-reply', 'unchanged'), makeIdleSuite('triage', 'unchanged')],
  calls: noCalls,
  budget: { spent_usd: 0, max_usd: 5, max_calls: null },
});

const newReason =
  'this suite is new, so there is no baseline to compare with; it guards from the next change on';

/** The change that adopts Pawl: nothing to compare with yet. */
export const newSuite: Report = makeReport({
  verdict: 'inconclusive',
  duration_ms: 340,
  reasons: [newReason],
  suites: [makeIdleSuite('triage', 'new', { verdict: 'inconclusive', reasons: [newReason] })],
  calls: noCalls,
  budget: { spent_usd: 0, max_usd: 5, max_calls: null },
});

/** A suite is added beside others. */
export const newBesideOthers: Report = makeReport({
  verdict: 'inconclusive',
  reasons: [`triage: ${newReason}`],
  suites: [
    makeSuite({ name: 'greeting' }),
    makeIdleSuite('billing', 'unchanged'),
    makeIdleSuite('triage', 'new', { verdict: 'inconclusive', reasons: [newReason] }),
  ],
});

const down = 'openai: the connection failed';
const consequences = [
  '30 cases of 30 could not be replayed on both sides',
  'resolution was scored in no case',
  'cost could not be compared: no pair was completed',
];

/** The provider does not answer at all. */
export const outage: Report = makeReport({
  verdict: 'incomplete',
  failed: true,
  reasons: consequences,
  calls: {
    planned: 60,
    made: 60,
    retried: 50,
    from_recordings: 0,
    from_earlier_replays: 0,
    possibly_billed_twice: 60,
  },
  suites: [
    makeSuite({
      ...makeIdleSuite('support-reply', 'unchanged'),
      status: 'compared',
      verdict: 'incomplete',
      reasons: consequences,
      counts: makeCounts({ cases: 30, errored: 30 }),
      baseline: makeVariant('openai/gpt-4.1-2025-04-14', { served_models: [], served_tiers: [] }),
      candidate: makeVariant('openai/gpt-5.4-mini', { served_models: [], served_tiers: [] }),
      metrics: [
        makeMetric({
          baseline: null,
          candidate: null,
          delta: null,
          interval: null,
          p_value: null,
          worst_delta: null,
          pairs: 0,
          verdict: 'incomplete',
        }),
      ],
      gates: consequences.map((reason, index) => ({
        name: ['evidence', 'resolution', 'cost'][index] ?? 'cost',
        verdict: 'incomplete' as const,
        reason,
      })),
      stops: { baseline: { ...stops, errored: 30 }, candidate: { ...stops, errored: 30 } },
      errors: [
        { case: 'refund-window-es', role: 'baseline', message: down, cases: 30 },
        { case: 'refund-window-es', role: 'candidate', message: down, cases: 30 },
      ],
    }),
  ],
});

const removedReason =
  'removed in this change; to allow that, land "removable: true" in the suite on base first';

/** One of each, in an order that the comment has to mend. */
export const manySuites: Report = makeReport({
  verdict: 'fail',
  failed: true,
  reasons: [
    `support-reply: ${pinReason}`,
    `support-reply: ${failReason}`,
    `billing: ${removedReason}`,
  ],
  suites: [
    makeIdleSuite('triage', 'unchanged'),
    makeSuite({ name: 'greeting' }),
    makeIdleSuite('billing', 'removed', { verdict: 'fail', reasons: [removedReason] }),
    // The report lists some of 17 relapses, as it does with thousands.
    ...fail.suites.map((suite) => ({ ...suite, relapses: suite.relapses.slice(-3) })),
    ...inconclusive.suites.map((suite) => ({ ...suite, name: 'gift_cards' })),
    makeIdleSuite('translate', 'new', { verdict: 'inconclusive', reasons: [newReason] }),
  ],
});

/** 500 relapses with outputs of 20,000 characters, and twelve suites beside them. */
export const huge: Report = makeReport({
  verdict: 'fail',
  failed: true,
  reasons: ['500 relapses; at most 0 accepted'],
  suites: [
    makeSuite({
      verdict: 'fail',
      reasons: ['500 relapses; at most 0 accepted'],
      counts: makeCounts({
        cases: 600,
        pairs: 600,
        both_pass: 90,
        relapses: 500,
        fixes: 4,
        both_fail: 6,
      }),
      relapses: Array.from({ length: 500 }, (_, index) =>
        makeCase(`case-${String(index + 1).padStart(3, '0')}`, {
          pinned: index % 100 === 99,
          baseline: makeOutput('Right 😀 '.repeat(2500), { left_out_characters: 1234 }),
          candidate: makeOutput('Wrong ``` 😡 '.repeat(1600)),
        }),
      ),
      fixes: [...fixes],
    }),
    ...Array.from({ length: 12 }, (_, index) => makeSuite({ name: `passing-${index + 1}` })),
  ],
});
