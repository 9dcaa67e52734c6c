export const id = 8748;
export const ids = [8748];
export const modules = {

/***/ 53592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gatherBatches)
/* harmony export */ });
/** Items in their order, in batches; one batch is held at a time. */
async function* gatherBatches(items, bounds) {
    let batch = [];
    let bytes = 0;
    for await (const item of items) {
        const size = Buffer.byteLength(JSON.stringify(item));
        if (batch.length >= bounds.items || (batch.length > 0 && bytes + size > bounds.bytes)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(item);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

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

/***/ 88748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLangfuseSink: () => (/* binding */ openLangfuseSink)
});

// UNUSED EXPORTS: composeItem, composeScores

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/langfuse/langfuse-api.js
var langfuse_api = __webpack_require__(68300);
// EXTERNAL MODULE: ./lib/sources/langfuse/observation.js
var observation = __webpack_require__(82428);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/experiments/batches.js
var batches = __webpack_require__(53592);
// EXTERNAL MODULE: ./lib/experiments/compose-trial.js
var compose_trial = __webpack_require__(92777);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/experiments/otlp-values.js
var otlp_values = __webpack_require__(15504);
// EXTERNAL MODULE: ./lib/experiments/stable-id.js
var stable_id = __webpack_require__(35515);
;// CONCATENATED MODULE: ./lib/experiments/langfuse-spans.js





/** Of a trial: a trace of one span. In OpenTelemetry's length: 16 and 8 bytes. */
function nameTrace({ name }, { caseId, trial }) {
    const hex = (part) => (0,stable_id/* computeStableId */._)('langfuse', name, caseId, String(trial), part).replaceAll('-', '');
    return { traceId: hex('trace'), spanId: hex('span').slice(0, 16) };
}
/** Of a case in the project: an item belongs to one dataset alone. */
function nameItem({ dataset }, { caseId }) {
    return (0,stable_id/* computeStableId */._)('langfuse', dataset.name, caseId);
}
/** Trials as OTLP: each a generation with the attributes by which Langfuse knows an experiment. */
function composeSpans(trials, options) {
    return {
        resourceSpans: [
            {
                resource: { attributes: (0,otlp_values/* listAttributes */.uw)({ 'service.name': (0,otlp_values/* text */.Qq)('pawl') }) },
                scopeSpans: [
                    { scope: { name: 'pawl' }, spans: trials.map((trial) => composeSpan(trial, options)) },
                ],
            },
        ],
    };
}
function composeSpan(trial, { experiment, ids }) {
    const { traceId, spanId } = nameTrace(experiment, trial);
    const { startedAt, endedAt } = (0,compose_trial/* placeInTime */.eV)(trial, experiment);
    const { outcome } = trial;
    return {
        traceId,
        spanId,
        name: experiment.suite,
        kind: 1,
        startTimeUnixNano: (0,otlp_values/* toNanoseconds */.r2)(Date.parse(startedAt)),
        endTimeUnixNano: (0,otlp_values/* toNanoseconds */.r2)(Date.parse(endedAt)),
        attributes: (0,otlp_values/* listAttributes */.uw)({
            ...describeCall(trial, experiment),
            ...describeItem(trial, { experiment, ids, spanId }),
        }),
        status: outcome.kind === 'errored' ? { code: 2, message: outcome.message } : { code: 1 },
    };
}
function describeCall(trial, experiment) {
    const { outcome, usage, costUsd } = trial;
    const { model, parameters } = experiment.variant;
    const metadata = Object.entries((0,loose_values/* asFields */.qI)((0,compose_trial/* composeTrialMetadata */.w1)(trial))).map(([name, value]) => [`langfuse.observation.metadata.${name}`, write(value)]);
    return {
        'langfuse.environment': (0,otlp_values/* text */.Qq)(observation/* experimentEnvironment */.Rd),
        'langfuse.trace.name': (0,otlp_values/* text */.Qq)(experiment.suite),
        'langfuse.observation.type': (0,otlp_values/* text */.Qq)('generation'),
        'langfuse.observation.input': write((0,compose_trial/* composeSent */.vF)(trial) ?? (0,compose_trial/* composeInput */.zN)(trial)),
        'langfuse.observation.output': write((0,compose_trial/* composeOutput */.AG)(trial)),
        'langfuse.observation.model.name': (0,otlp_values/* text */.Qq)(model),
        'langfuse.observation.model.parameters': write(parameters),
        'langfuse.observation.usage_details': usage &&
            write({
                input: usage.input - usage.cached,
                input_cached_tokens: usage.cached,
                output: usage.output,
            }),
        'langfuse.observation.cost_details': costUsd === undefined ? undefined : write({ total: costUsd }),
        ...(outcome.kind === 'errored'
            ? {
                'langfuse.observation.level': (0,otlp_values/* text */.Qq)('ERROR'),
                'langfuse.observation.status_message': (0,otlp_values/* text */.Qq)(outcome.message),
            }
            : {}),
        ...Object.fromEntries(metadata),
    };
}
function describeItem(trial, options) {
    const { experiment, ids, spanId } = options;
    return {
        'langfuse.experiment.id': (0,otlp_values/* text */.Qq)(ids.experimentId),
        'langfuse.experiment.name': (0,otlp_values/* text */.Qq)(experiment.name),
        'langfuse.experiment.description': (0,otlp_values/* text */.Qq)(experiment.verdict.summary),
        'langfuse.experiment.metadata': write((0,compose_trial/* composeExperimentMetadata */.Jk)(experiment)),
        'langfuse.experiment.dataset.id': (0,otlp_values/* text */.Qq)(ids.datasetId),
        'langfuse.experiment.item.id': (0,otlp_values/* text */.Qq)(nameItem(experiment, trial)),
        'langfuse.experiment.item.expected_output': write(trial.expected),
        'langfuse.experiment.item.root_observation_id': (0,otlp_values/* text */.Qq)(spanId),
    };
}
/** Langfuse takes texts as they are and everything else as JSON. */
function write(value) {
    return typeof value === 'string' || value === undefined ? (0,otlp_values/* text */.Qq)(value) : (0,otlp_values/* json */.Pq)(value);
}

// EXTERNAL MODULE: ./lib/experiments/otlp-answer.js + 1 modules
var otlp_answer = __webpack_require__(94319);
;// CONCATENATED MODULE: ./lib/experiments/langfuse-sink.js











/** Of one request of spans. */
const bounds = { items: 200, bytes: 1_000_000 };
/** Milliseconds before this writing that an earlier one of the same replay is looked for. */
const lookBackMs = 366 * 86_400_000;
/** Cases and scores go one by one; so many at the same time. */
const together = 8;
/**
 * Writes a replay as an experiment of Langfuse: its cases as items of a dataset, its trials as traces of one
 * generation, its scores. All ids come from what is written, and the traces come last: a trial whose trace is there
 * has all of it. Traces show up a moment after they were sent; sent again, they are the same traces.
 */
function openLangfuseSink(options, ports) {
    // Without this, what is sent shows up a quarter of an hour later.
    const headers = { 'x-langfuse-ingestion-version': '4' };
    const client = (0,langfuse_api/* openLangfuseClient */.vo)({ ...options, headers }, ports);
    return {
        system: 'langfuse',
        async write(experiment) {
            if (options.project !== undefined)
                await (0,langfuse_api/* checkProject */.sh)(client, options.project);
            const dataset = await createDataset(client, experiment);
            const experimentId = (0,stable_id/* computeStableId */._)('langfuse', experiment.name);
            const place = { client, experiment, ids: { experimentId, datasetId: dataset.id } };
            const known = await listKnown(place);
            let [written, kept] = [0, 0];
            for await (const trials of (0,batches/* gatherBatches */.g)(experiment.trials, bounds)) {
                const fresh = trials.filter((trial) => !known.has(nameTrace(experiment, trial).traceId));
                kept += trials.length - fresh.length;
                if (fresh.length > 0)
                    await writeTrials(place, fresh);
                written += fresh.length;
            }
            const page = `${(0,langfuse_api/* trimBaseUrl */.Jg)(options.baseUrl)}/project/${dataset.projectId}`;
            return { written, kept, url: `${page}/datasets/${dataset.id}/runs/${experimentId}` };
        },
    };
}
const datasetSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), projectId: schemas/* string */.YjP() });
/** Makes the dataset, or finds the one of that name. */
async function createDataset(client, { dataset }) {
    const { body } = await client.request({
        method: 'POST',
        path: '/api/public/v2/datasets',
        body: { name: dataset.name },
        repeatable: true,
    });
    return (0,rest_answers/* parseAnswer */.W)(body, { ...langfuse_api/* langfuseAnswers */.JL, schema: datasetSchema });
}
const itemsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ traceId: schemas/* string */.YjP() }));
/** Ids of the traces of the experiment that are there. */
async function listKnown({ client, experiment, ids }) {
    const earliest = new Date(Date.parse(experiment.startedAt) - lookBackMs).toISOString();
    const { experimentId } = ids;
    const pages = (0,langfuse_api/* readPages */.n4)(client, {
        path: '/api/public/experiment-items',
        query: { fields: 'core', experimentId, fromStartTime: earliest, limit: 100 },
    });
    const known = new Set();
    for await (const rows of pages)
        for (const { traceId } of (0,rest_answers/* parseAnswer */.W)(rows, { ...langfuse_api/* langfuseAnswers */.JL, schema: itemsSchema }))
            known.add(traceId);
    return known;
}
async function writeTrials(place, trials) {
    const { client, experiment, ids } = place;
    await postEach(client, '/api/public/dataset-items', (0,compose_trial/* pickTrialOfEachCase */.YN)(trials).map((trial) => composeItem(trial, experiment)));
    const scores = trials.flatMap((trial) => composeScores(trial, experiment));
    await postEach(client, '/api/public/scores', scores);
    const { body } = await client.request({
        method: 'POST',
        path: '/api/public/otel/v1/traces',
        body: composeSpans(trials, { experiment, ids }),
        repeatable: true,
    });
    checkAccepted(body);
}
async function postEach(client, path, bodies) {
    for (const part of (0,walk_traces/* splitList */.ry)(bodies, together))
        await Promise.all(part.map((body) => client.request({ method: 'POST', path, body, repeatable: true })));
}
/** A case as an item of the dataset. */
function composeItem(trial, experiment) {
    const { caseId, expected, source, tags } = trial;
    return {
        id: nameItem(experiment, trial),
        datasetName: experiment.dataset.name,
        input: (0,compose_trial/* composeInput */.zN)(trial),
        ...(expected === undefined ? {} : { expectedOutput: expected }),
        metadata: { case: caseId, tags, ...(source === undefined ? {} : { source }) },
        ...(source?.system === 'langfuse' && source.traceId !== undefined
            ? { sourceTraceId: source.traceId }
            : {}),
    };
}
/** The scores of a trial, each with an id of its own. */
function composeScores(trial, experiment) {
    const { traceId, spanId } = nameTrace(experiment, trial);
    return (0,compose_trial/* listKnownScores */.Z5)(trial).map(({ name, value, reason }) => ({
        id: (0,stable_id/* computeStableId */._)('langfuse', traceId, name),
        traceId,
        observationId: spanId,
        name,
        value,
        dataType: 'NUMERIC',
        environment: observation/* experimentEnvironment */.Rd,
        ...(reason === undefined ? {} : { comment: reason }),
    }));
}
/** OTLP tells of what it refuses within an answer of success. */
function checkAccepted(body) {
    const { rejectedSpans, errorMessage } = (0,otlp_answer/* parsePartialSuccess */.A)(body);
    if (rejectedSpans === 0)
        return;
    throw new errors/* EvidenceError */.oe([
        {
            what: `Langfuse refused ${rejectedSpans} trials: ${errorMessage.slice(0, 200)}`,
            remedy: 'run this again: what was taken is not written twice',
        },
    ]);
}


/***/ }),

/***/ 94319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parsePartialSuccess)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./lib/experiments/otlp-answer.js

const otlp_answer_all = { rejectedSpans: 0, errorMessage: '' };
const answerSchema = classic_schemas/* object */.Ikc({
    partialSuccess: classic_schemas/* object */.Ikc({ rejectedSpans: number().default(0), errorMessage: classic_schemas/* string */.YjP().default('') })
        .nullish(),
});
/** An answer that is none of the protocol's is as good as an empty one: the status says that all was taken. */
function parsePartialSuccess(answer) {
    return answerSchema.safeParse(answer).data?.partialSuccess ?? otlp_answer_all;
}


/***/ }),

/***/ 15504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   r2: () => (/* binding */ toNanoseconds),
/* harmony export */   uw: () => (/* binding */ listAttributes),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
function listAttributes(values) {
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [{ key, value }]);
}
function text(value) {
    // Half of a pair of surrogates is in no UTF-8, and a collector may refuse the whole request for it.
    return value === undefined ? undefined : { stringValue: value.toWellFormed() };
}
function texts(values) {
    return values.length === 0
        ? undefined
        : { arrayValue: { values: values.map((value) => text(value)) } };
}
function json(value) {
    return { stringValue: JSON.stringify(value) };
}
/** A whole number, such as of tokens. */
function whole(value) {
    return value === undefined ? undefined : { intValue: String(Math.round(value)) };
}
function real(value) {
    return value === undefined ? undefined : { doubleValue: value };
}
/** Nanoseconds since 1970 of milliseconds, which may be parts of one. */
function toNanoseconds(milliseconds) {
    return String(BigInt(Math.round(milliseconds * 1_000)) * 1000n);
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

/***/ 68300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ langfuseAnswers),
/* harmony export */   Jg: () => (/* binding */ trimBaseUrl),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   sh: () => (/* binding */ checkProject),
/* harmony export */   vo: () => (/* binding */ openLangfuseClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _rest_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93436);
/* harmony import */ var _source_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);




const defaultBaseUrl = 'https://cloud.langfuse.com';
function openLangfuseClient(options, ports) {
    const { publicKey, secretKey } = options;
    const credentials = Buffer.from(`${publicKey}:${secretKey}`).toString('base64');
    return (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)({
        ...ports,
        name: 'Langfuse',
        baseUrl: trimBaseUrl(options.baseUrl),
        headers: { ...options.headers, authorization: `Basic ${credentials}` },
        secrets: [secretKey, credentials],
        keyVariable: 'LANGFUSE_SECRET_KEY and LANGFUSE_PUBLIC_KEY',
    });
}
/** Without a trailing slash; its pages are there too. */
function trimBaseUrl(baseUrl = defaultBaseUrl) {
    return baseUrl.replace(/\/+$/, '');
}
/** What `parseAnswer` is told of its answers. */
const langfuseAnswers = {
    name: 'Langfuse',
    remedy: 'check that the address is that of Langfuse, and its version: v4 or later',
};
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    meta: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ cursor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() }),
});
/** The rows of a list, by page, as long as there is a cursor. */
async function* readPages(client, { path, query }) {
    let cursor;
    do {
        const { body } = await client.request({ method: 'GET', path, query: { ...query, cursor } });
        const page = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...langfuseAnswers, schema: pageSchema });
        yield page.data;
        cursor = page.meta.cursor || undefined;
    } while (cursor !== undefined);
}
const projectsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) });
/** @throws ConfigurationError where the keys are those of another project */
async function checkProject(client, project) {
    const { body } = await client.request({ method: 'GET', path: '/api/public/projects' });
    const { data } = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...langfuseAnswers, schema: projectsSchema });
    if (data.some(({ id, name }) => id === project || name === project))
        return;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the keys are for the project ${data.map(({ name }) => `"${name}"`).join(', ')} of Langfuse, not for "${project}"`, 'set LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY to keys of that project, or leave the project out');
}


/***/ }),

/***/ 82428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ scoreFields),
/* harmony export */   Rd: () => (/* binding */ experimentEnvironment),
/* harmony export */   Si: () => (/* binding */ observationFields),
/* harmony export */   Y4: () => (/* binding */ scoreSchema),
/* harmony export */   yB: () => (/* binding */ observationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish();
/** One step of a trace, with the groups of `observationFields`. */
const observationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    traceId: text,
    parentObservationId: text,
    projectId: text,
    type: text,
    name: text,
    level: text,
    statusMessage: text,
    environment: text,
    startTime: text,
    endTime: text,
    /** Raw text, as are outputs: JSON where it was JSON. */
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    model: text,
    modelParameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    usageDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    totalCost: number,
    promptName: text,
    /** Seconds. */
    latency: number,
    /** Of the whole trace. */
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
});
/** Where SDKs, and Pawl, put experiments: those are no production. */
const experimentEnvironment = 'sdk-experiment';
/** Groups of fields; the core is always there. */
const observationFields = 'core,basic,io,metadata,model,usage,prompt,metrics,trace_context';
/** What somebody or something said. */
const scoreSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    dataType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
    source: text,
    timestamp: text,
    environment: text,
    comment: text,
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('trace'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('observation'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), traceId: text }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('session'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('experiment'), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]),
});
/** Groups of fields beyond the core. */
const scoreFields = 'details,subject';


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
