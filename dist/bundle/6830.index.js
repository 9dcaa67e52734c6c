export const id = 6830;
export const ids = [6830];
export const modules = {

/***/ 27746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ composeChatCall),
/* harmony export */   K: () => (/* binding */ composeChatMessage)
/* harmony export */ });
/* harmony import */ var _sources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);

/** A message in the shape of chat logs. */
function composeChatMessage({ role, content, toolCalls, toolCallId }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({
        role,
        content,
        tool_calls: toolCalls?.map(composeChatCall),
        tool_call_id: toolCallId,
    });
}
/** A call of a tool in that shape. */
function composeChatCall({ id, name, argumentsText }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({ id, type: 'function', function: { name, arguments: argumentsText } });
}


/***/ }),

/***/ 92777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ composeOutput),
/* harmony export */   Jk: () => (/* binding */ composeExperimentMetadata),
/* harmony export */   YN: () => (/* binding */ pickTrialOfEachCase),
/* harmony export */   Z5: () => (/* binding */ listKnownScores),
/* harmony export */   eV: () => (/* binding */ placeInTime),
/* harmony export */   vF: () => (/* binding */ composeSent),
/* harmony export */   w1: () => (/* binding */ composeTrialMetadata),
/* harmony export */   zN: () => (/* binding */ composeInput)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _chat_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27746);


/** One trial of each case: all of them tell the same of it. */
function pickTrialOfEachCase(trials) {
    return [...new Map(trials.map((trial) => [trial.caseId, trial])).values()];
}
/** What the case asks, as a mapping: some systems take nothing else. */
function composeInput({ input }) {
    if (Array.isArray(input))
        return { messages: input };
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(input) ? input : { input };
}
/** The conversation as it was sent, in the shape of chat logs; undefined where nothing was. */
function composeSent({ messages }) {
    return messages?.map(_chat_message_js__WEBPACK_IMPORTED_MODULE_1__/* .composeChatMessage */ .K);
}
/** What came out, as a message; undefined of a trial that errored. */
function composeOutput({ outcome }) {
    if (outcome.kind === 'errored')
        return undefined;
    const { text, toolCalls } = outcome;
    return {
        role: 'assistant',
        content: text,
        ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls.map(_chat_message_js__WEBPACK_IMPORTED_MODULE_1__/* .composeChatCall */ .B) }),
    };
}
/** What names a trial, and tells of it what has no place of its own. */
function composeTrialMetadata(trial) {
    const { caseId, trial: number, outcome, costUsd, source } = trial;
    const unscored = trial.scores.flatMap((score) => score.kind === 'unscored' ? [[score.name, score.reason]] : []);
    return {
        case: caseId,
        trial: number,
        ...(outcome.kind === 'completed' ? { stop: outcome.stop } : {}),
        ...(costUsd === undefined ? {} : { cost_usd: costUsd }),
        ...(source === undefined ? {} : { source }),
        ...(unscored.length === 0 ? {} : { unscored: Object.fromEntries(unscored) }),
    };
}
/** What is known of the whole experiment. */
function composeExperimentMetadata(experiment) {
    const { suite, variant, git, verdict, baselineName } = experiment;
    return {
        suite,
        role: variant.role,
        model: variant.model,
        fingerprint: variant.fingerprint,
        parameters: variant.parameters,
        base: git.base ?? null,
        head: git.head ?? null,
        ...(git.repository === undefined ? {} : { repository: git.repository }),
        ...(baselineName === undefined ? {} : { baseline_experiment: baselineName }),
        verdict: verdict.kind,
        verdict_summary: verdict.summary,
    };
}
/** Scores that are numbers: an unknown one is written as a reason, never as 0. */
function listKnownScores({ scores }) {
    return scores.filter((score) => score.kind === 'scored');
}
/**
 * When a trial began and ended, within the experiment: systems refuse what is outside of it. A trial that was
 * answered from a recording began with the experiment.
 */
function placeInTime({ startedAt, latencyMs = 0 }, experiment) {
    const [first, last] = [Date.parse(experiment.startedAt), Date.parse(experiment.endedAt)];
    const clamp = (time) => Math.min(Math.max(time, first), Math.max(first, last));
    const start = clamp(startedAt === undefined ? first : Date.parse(startedAt));
    const end = clamp(start + latencyMs);
    return { startedAt: new Date(start).toISOString(), endedAt: new Date(end).toISOString() };
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPhoenixSink: () => (/* binding */ openPhoenixSink)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/phoenix/phoenix-api.js
var phoenix_api = __webpack_require__(21724);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/experiments/compose-trial.js
var compose_trial = __webpack_require__(92777);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/experiments/chat-message.js
var chat_message = __webpack_require__(27746);
;// CONCATENATED MODULE: ./lib/experiments/phoenix-payloads.js



/** In the metadata of examples that we wrote: others are not ours to change. */
const caseMark = 'pawl_case';
/** The example says what both variants have in common, so that it stays as it is whichever is written. */
function composeExample(trial) {
    const { caseId, input, expected, tags, source, messages = [] } = trial;
    return {
        id: caseId,
        inputFrom: input === undefined ? 'request' : 'case',
        input: input === undefined
            ? { messages: dropInstructions(messages).map(chat_message/* composeChatMessage */.K) }
            : wrap(input, 'input'),
        output: expected === undefined ? {} : wrap(expected, 'expected'),
        metadata: (0,fields/* compact */.o)({
            [caseMark]: caseId,
            tags: tags.length > 0 ? tags : undefined,
            source: source === undefined ? undefined : (0,fields/* compact */.o)({ ...source }),
        }),
        spanId: source?.system === 'phoenix' ? source.id : undefined,
    };
}
function wrap(value, name) {
    return (0,is_record/* isRecord */.u)(value) ? value : { [name]: value };
}
/** The prompt's own instructions stand in front of a case's conversation, and differ between variants. */
function dropInstructions(messages) {
    const start = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer');
    return start < 0 ? [] : messages.slice(start);
}
/** @param replayStartedAt stands in where the trial does not say when it was */
function composeRun(trial, replayStartedAt) {
    const { outcome, startedAt = replayStartedAt, latencyMs = 0 } = trial;
    return {
        output: composeOutput(outcome),
        start_time: startedAt,
        end_time: new Date(Date.parse(startedAt) + latencyMs).toISOString(),
        ...(outcome.kind === 'errored' ? { error: outcome.message } : {}),
    };
}
/** A plain answer is a plain text, which reads best. */
function composeOutput(outcome) {
    if (outcome.kind === 'errored')
        return null;
    const { text, toolCalls, stop } = outcome;
    if (toolCalls.length === 0 && stop === 'complete')
        return text;
    const calls = toolCalls.map(({ name, argumentsText }) => ({ name, arguments: argumentsText }));
    return { content: text, tool_calls: calls, stop };
}
/** An unknown score is a label, never a number. */
function composeEvaluation(score) {
    return score.kind === 'scored'
        ? (0,fields/* compact */.o)({ score: score.value, explanation: score.reason })
        : { label: 'unscored', explanation: score.reason };
}

;// CONCATENATED MODULE: ./lib/experiments/phoenix-dataset.js







/** Examples of one upload. */
const uploadSize = 1_000;
const datasetsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }));
const examplesSchema = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        version_id: schemas/* string */.YjP(),
        examples: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            node_id: schemas/* string */.YjP(),
            input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
            output: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
            metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        })),
    }),
});
/**
 * Adds the examples that a dataset lacks, and brings those up to date that we wrote and whose case has changed since.
 * What others wrote stays, under a case's id too.
 */
async function fillDataset(client, { name, examples }) {
    const before = await readDataset(client, name);
    const known = new Map(before?.examples.map((example) => [example.id, example]));
    const due = examples.filter((example) => {
        const stored = known.get(example.id);
        return stored === undefined || isOutdated(stored, example);
    });
    for (const part of (0,walk_traces/* splitList */.ry)(due, uploadSize))
        await appendExamples(client, { name, part });
    const now = due.length === 0 ? before : await readDataset(client, name);
    if (now === undefined)
        throw new errors/* EvidenceError */.oe([
            {
                what: `Phoenix does not show the dataset "${name}" that was just written`,
                remedy: 'check that the key may read datasets, then run this again',
            },
        ]);
    return {
        id: now.id,
        versionId: now.version_id,
        exampleIds: new Map(now.examples.map((example) => [example.id, example.node_id])),
    };
}
/** Of an input that is what one variant sent nothing is compared: each variant would write it anew. */
function isOutdated(before, example) {
    if (before.metadata[caseMark] !== example.id)
        return false;
    const isComparable = example.inputFrom === 'case';
    const tell = ({ input, output }) => (0,canonical_json/* renderCanonicalJson */.R)([isComparable ? input : null, output]);
    return tell(before) !== tell(example);
}
/** Undefined where there is none of that name. */
async function readDataset(client, name) {
    const request = { path: '/v1/datasets', query: { name, limit: 100 } };
    for await (const rows of (0,phoenix_api/* readPages */.n4)(client, request)) {
        const datasets = (0,rest_answers/* parseAnswer */.W)(rows, { ...phoenix_api/* phoenixAnswers */.jY, schema: datasetsSchema });
        const found = datasets.find((dataset) => dataset.name === name);
        if (found !== undefined)
            return { ...(await readExamples(client, found.id)), id: found.id };
    }
    return undefined;
}
async function readExamples(client, id) {
    const { body } = await client.request({
        method: 'GET',
        path: `/v1/datasets/${encodeURIComponent(id)}/examples`,
    });
    return (0,rest_answers/* parseAnswer */.W)(body, { ...phoenix_api/* phoenixAnswers */.jY, schema: examplesSchema }).data;
}
/** `append` with ids leaves what is equal alone; `update` would delete every example that is not named. */
async function appendExamples(client, { name, part }) {
    await client.request({
        method: 'POST',
        path: '/v1/datasets/upload',
        query: { sync: true },
        body: {
            name,
            action: 'append',
            inputs: part.map(({ input }) => input),
            outputs: part.map(({ output }) => output),
            metadata: part.map(({ metadata }) => metadata),
            example_ids: part.map(({ id }) => id),
            span_ids: part.map(({ spanId }) => spanId ?? null),
        },
        repeatable: true,
    });
}

;// CONCATENATED MODULE: ./lib/experiments/phoenix-runs.js




const runsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    dataset_example_id: schemas/* string */.YjP(),
    repetition_number: schemas/* number */.aig(),
    error: schemas/* string */.YjP().nullish(),
}));
const detailsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    example_id: schemas/* string */.YjP(),
    repetition_number: schemas/* number */.aig(),
    annotations: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
}));
/** The answer to a request that makes something. */
const createdSchema = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
const keyOf = (exampleId, repetition) => `${repetition} ${exampleId}`;
async function readStoredRuns(client, experimentId) {
    const path = `/v1/experiments/${encodeURIComponent(experimentId)}`;
    // 404: it has no runs yet.
    const { body = [] } = await client.request({
        method: 'GET',
        path: `${path}/json`,
        accept: [404],
    });
    const details = (0,rest_answers/* parseAnswer */.W)(body, { ...phoenix_api/* phoenixAnswers */.jY, schema: detailsSchema });
    const evaluated = new Map(details.map((run) => [
        keyOf(run.example_id, run.repetition_number),
        new Set(run.annotations.map(({ name }) => name)),
    ]));
    const stored = new Map();
    for await (const rows of (0,phoenix_api/* readPages */.n4)(client, { path: `${path}/runs`, query: { limit: 200 } }))
        for (const run of (0,rest_answers/* parseAnswer */.W)(rows, { ...phoenix_api/* phoenixAnswers */.jY, schema: runsSchema })) {
            const key = keyOf(run.dataset_example_id, run.repetition_number);
            stored.set(key, {
                id: run.id,
                hasFailed: (run.error ?? undefined) !== undefined,
                evaluated: evaluated.get(key) ?? new Set(),
            });
        }
    return stored;
}
/**
 * Adds a trial, or what is missing of its scores. A run that failed gives way to one that did not; every other stays
 * as it is.
 */
async function writeRun(client, { experimentId, stored, run, }) {
    const known = stored.get(keyOf(run.exampleId, run.repetition));
    if (known !== undefined && !(known.hasFailed && run.payload.error === undefined)) {
        await evaluateRun(client, run, known);
        return 'kept';
    }
    const id = await createRun(client, experimentId, run);
    if (id !== undefined) {
        await evaluateRun(client, run, { id, evaluated: new Set() });
        return 'written';
    }
    // Somebody else has written it since.
    const other = await findRun(client, experimentId, run);
    if (other !== undefined)
        await evaluateRun(client, run, other);
    return 'kept';
}
async function findRun(client, experimentId, { exampleId, repetition }) {
    return (await readStoredRuns(client, experimentId)).get(keyOf(exampleId, repetition));
}
/** Its id; undefined where a run without an error is there already. */
async function createRun(client, experimentId, { exampleId, repetition, payload }) {
    const { status, body } = await client.request({
        method: 'POST',
        path: `/v1/experiments/${encodeURIComponent(experimentId)}/runs`,
        body: { dataset_example_id: exampleId, repetition_number: repetition, ...payload },
        accept: [409],
        repeatable: true,
    });
    if (status === 409)
        return undefined;
    return (0,rest_answers/* parseAnswer */.W)(body, { ...phoenix_api/* phoenixAnswers */.jY, schema: createdSchema }).data.id;
}
/** Adds the scores that the run lacks. */
async function evaluateRun(client, { payload, scores }, { id, evaluated }) {
    const { end_time: at } = payload;
    for (const score of scores.filter(({ name }) => !evaluated.has(name)))
        await client.request({
            method: 'POST',
            path: '/v1/experiment_evaluations',
            body: {
                experiment_run_id: id,
                name: score.name,
                annotator_kind: 'CODE',
                start_time: at,
                end_time: at,
                result: composeEvaluation(score),
            },
            repeatable: true,
        });
}

;// CONCATENATED MODULE: ./lib/experiments/phoenix-sink.js









/** Requests in flight at a time. */
const together = 8;
/**
 * Shows replays in Phoenix: cases as examples of a dataset, each variant as an experiment, trials as its runs, scores as
 * their evaluations. An experiment is of one version of its dataset, so first all cases are written, then the trials.
 */
function openPhoenixSink(address, ports) {
    const client = (0,phoenix_api/* openPhoenixClient */.zU)(address, ports);
    return {
        system: 'phoenix',
        async write(experiment) {
            const { examples, trials } = await gatherTrials(experiment);
            if (trials.length === 0)
                return { written: 0, kept: 0 };
            const { name } = experiment.dataset;
            const dataset = await fillDataset(client, { name, examples });
            const repetitions = trials.reduce((most, { trial }) => Math.max(most, trial + 1), 1);
            const { id, stored } = await openExperiment(client, { experiment, dataset, repetitions });
            const counts = { written: 0, kept: 0 };
            for (const part of (0,walk_traces/* splitList */.ry)(trials, together)) {
                const runs = part.map((trial) => composeHeldRun(trial, dataset));
                const outcomes = runs.map((run) => writeRun(client, { experimentId: id, stored, run }));
                for (const outcome of await Promise.all(outcomes))
                    counts[outcome] += 1;
            }
            const page = `/datasets/${encodeURIComponent(dataset.id)}/compare`;
            const url = `${(0,phoenix_api/* trimBaseUrl */.Jg)(address.baseUrl)}${page}?experimentId=${encodeURIComponent(id)}`;
            return { url, ...counts };
        },
    };
}
async function gatherTrials(experiment) {
    const examples = new Map();
    const whole = new Set();
    const trials = [];
    for await (const trial of experiment.trials) {
        const { caseId, scores } = trial;
        // A trial that failed before anything was sent may not know the messages.
        if (!examples.has(caseId) || !whole.has(caseId))
            examples.set(caseId, composeExample(trial));
        if (trial.messages !== undefined)
            whole.add(caseId);
        trials.push({
            caseId,
            trial: trial.trial,
            scores,
            payload: composeRun(trial, experiment.startedAt),
        });
    }
    return { examples: [...examples.values()], trials };
}
/** @throws EvidenceError where the dataset did not take the case */
function composeHeldRun({ caseId, trial, scores, payload }, { exampleIds }) {
    const exampleId = exampleIds.get(caseId);
    if (exampleId !== undefined)
        return { exampleId, repetition: trial + 1, payload, scores };
    throw new errors/* EvidenceError */.oe([
        {
            what: `Phoenix did not take the case "${caseId}" into its dataset`,
            remedy: 'give the case another id, or delete what has this id there',
        },
    ]);
}
const experimentsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }));
/** The experiment of that name, made where it is missing. */
async function openExperiment(client, { experiment, dataset, repetitions, }) {
    const path = `/v1/datasets/${encodeURIComponent(dataset.id)}/experiments`;
    for await (const rows of (0,phoenix_api/* readPages */.n4)(client, { path, query: { limit: 100 } })) {
        const found = (0,rest_answers/* parseAnswer */.W)(rows, { ...phoenix_api/* phoenixAnswers */.jY, schema: experimentsSchema }).find(({ name }) => name === experiment.name);
        if (found !== undefined)
            return { id: found.id, stored: await readStoredRuns(client, found.id) };
    }
    const { body } = await client.request({
        method: 'POST',
        path,
        body: {
            name: experiment.name,
            description: experiment.verdict.summary,
            metadata: {
                ...(0,compose_trial/* composeExperimentMetadata */.Jk)(experiment),
                // It has no fields of its own for them.
                started_at: experiment.startedAt,
                ended_at: experiment.endedAt,
            },
            version_id: dataset.versionId,
            repetitions,
        },
    });
    const { data } = (0,rest_answers/* parseAnswer */.W)(body, { ...phoenix_api/* phoenixAnswers */.jY, schema: createdSchema });
    return { id: data.id, stored: new Map() };
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   o: () => (/* binding */ compact)
/* harmony export */ });
/** Whether a value says nothing: null, an empty text, list or mapping. */
function isEmpty(value) {
    if (value === null || value === undefined || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** The fields that have a value. */
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 69812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ traceMarginMs),
/* harmony export */   M2: () => (/* binding */ walkTraces),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/** Milliseconds that a step of a trace may start before or after its first one; what is further off is not looked for. */
const traceMarginMs = 86_400_000;
/**
 * The traces of pages of ids, each once: a page may name a trace several times, since several of its steps can be
 * bad, and pages may overlap. Only ids are held.
 */
async function* walkTraces(pages, { size, read, onProgress }) {
    const seen = new Set();
    let spans = 0;
    for await (const page of pages) {
        const fresh = [...new Set(page)].filter((id) => !seen.has(id));
        for (const ids of splitList(fresh, size)) {
            for (const id of ids)
                seen.add(id);
            for (const trace of await read(ids)) {
                spans += trace.spans.length;
                onProgress({ spans });
                yield trace;
            }
        }
    }
}
/** Parts of at most `size` entries, in order. */
function splitList(list, size) {
    const parts = [];
    for (let start = 0; start < list.length; start += size)
        parts.push(list.slice(start, start + size));
    return parts;
}


/***/ })

};
