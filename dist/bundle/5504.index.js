export const id = 5504;
export const ids = [5504];
export const modules = {

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

/***/ 25504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLangfuseSource: () => (/* binding */ openLangfuseSource)
});

// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/tally.js
var sources_tally = __webpack_require__(60264);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/sources/langfuse/observation.js
var observation = __webpack_require__(82428);
;// CONCATENATED MODULE: ./lib/sources/langfuse/compose-queries.js


/**
 * Queries for the scores that a rule may call bad: numbers and booleans are two kinds of score, each with its own
 * bounds. Scores come after what they are about, so the window has a start alone.
 */
function composeScoreQueries(rule, { since, limit }) {
    const common = {
        fields: observation/* scoreFields */.EX,
        limit,
        // Its lists are parted by commas, which a name may hold; what comes is compared once more.
        name: rule.name.includes(',') ? undefined : rule.name,
        fromTimestamp: since?.toISOString(),
    };
    if (rule.kind === 'label') {
        const value = rule.labels.some((label) => label.includes(',')) ? undefined : rule.labels.join();
        return [{ ...common, dataType: 'CATEGORICAL', value }];
    }
    const { bad } = rule;
    const { below, above } = (0,failure_query/* findSuspectScores */.ob)(rule);
    // Bounds are part of what the API asks for, and the good end of the scale is not wanted.
    const valueMax = bad.side === 'below' ? below : -computeNextAbove(-below);
    const valueMin = bad.side === 'below' ? computeNextAbove(above) : above;
    const flags = [true, false].filter((flag) => Number(flag) <= valueMax || Number(flag) >= valueMin);
    return [
        { ...common, dataType: 'NUMERIC', valueMax },
        { ...common, dataType: 'NUMERIC', valueMin },
        ...(flags.length > 0 ? [{ ...common, dataType: 'BOOLEAN', value: flags.join() }] : []),
    ];
}
/**
 * A query for steps that ended with an error, or for all steps where everything is wanted.
 * @param options.laterMs as steps of a trace may start after its first
 */
function composeErrorQuery({ since, until, tags, everything }, { limit, laterMs }) {
    const from = since?.toISOString();
    const to = until === undefined ? undefined : new Date(until.getTime() + laterMs).toISOString();
    if (tags.length === 0)
        return {
            fields: 'core',
            limit,
            level: everything === true ? undefined : 'ERROR',
            fromStartTime: from,
            toStartTime: to,
        };
    // With a filter, its other parameters count for nothing.
    const filter = [
        ...(everything === true
            ? []
            : [{ type: 'string', column: 'level', operator: '=', value: 'ERROR' }]),
        { type: 'arrayOptions', column: 'tags', operator: 'all of', value: tags },
        ...(from === undefined ? [] : [composeTime('>=', from)]),
        ...(to === undefined ? [] : [composeTime('<', to)]),
    ];
    return { fields: 'core', limit, filter: JSON.stringify(filter) };
}
/** The next double above: a bound that leaves the number itself out. */
function computeNextAbove(value) {
    if (value === 0)
        return Number.MIN_VALUE;
    const bits = new BigInt64Array(new Float64Array([value]).buffer);
    bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
    return new Float64Array(bits.buffer)[0] ?? value;
}
function composeTime(operator, value) {
    return { type: 'datetime', column: 'startTime', operator, value };
}

// EXTERNAL MODULE: ./lib/sources/langfuse/langfuse-api.js
var langfuse_api = __webpack_require__(68300);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/payload/parameters.js
var payload_parameters = __webpack_require__(41323);
// EXTERNAL MODULE: ./lib/sources/payload/read-input.js + 1 modules
var read_input = __webpack_require__(10883);
// EXTERNAL MODULE: ./lib/sources/payload/read-output.js
var read_output = __webpack_require__(24601);
;// CONCATENATED MODULE: ./lib/sources/langfuse/read-observation.js





/** An observation as a step of its trace. */
function readObservation(observation, options) {
    const isCall = observation.type === 'GENERATION';
    return {
        id: observation.id,
        parentId: observation.parentObservationId ?? undefined,
        startedAt: (0,loose_values/* toUtc */.yT)(observation.startTime),
        endedAt: (0,loose_values/* toUtc */.yT)(observation.endTime),
        feedback: options.feedback,
        error: observation.level === 'ERROR' ? (observation.statusMessage ?? '') : undefined,
        tags: observation.tags ?? [],
        outputText: (0,read_output/* readOutputText */.f)(unwrapText(observation.output)),
        reading: isCall ? readCall(observation, options) : undefined,
    };
}
function readCall(observation, { baseUrl, tally }) {
    const { id, traceId, projectId, usageDetails: usage } = observation;
    const input = (0,read_input/* readInput */.R)(observation.input);
    if (input.kind === 'unreadable')
        return { ...input, id };
    const { model: responded, ...output } = (0,read_output/* readOutput */.o)(observation.output);
    const parameters = (0,payload_parameters/* pickParameters */.m)((0,loose_values/* asFields */.qI)(unwrapText(observation.modelParameters)));
    const page = `${baseUrl}/project/${projectId}/traces/${traceId}?observation=${encodeURIComponent(id)}`;
    const call = {
        id,
        traceId: traceId ?? undefined,
        url: projectId && traceId ? page : undefined,
        startedAt: (0,loose_values/* toUtc */.yT)(observation.startTime),
        latencyMs: observation.latency == null ? undefined : Math.round(observation.latency * 1_000),
        promptName: observation.promptName ?? observation.name ?? undefined,
        model: { requested: input.model ?? observation.model ?? undefined, responded },
        parameters: { ...parameters, ...input.parameters },
        messages: input.messages,
        tools: input.tools,
        output,
        usage: {
            input: sumUsage(usage, /input/),
            output: sumUsage(usage, /output/),
            cached: (0,loose_values/* firstNumber */.Uz)(usage?.['input_cached_tokens'], usage?.['cache_read_input_tokens'], usage?.['input_cache_read']),
        },
        costUsd: observation.totalCost ?? undefined,
        tags: observation.tags ?? [],
        metadata: readMetadata(observation.metadata, tally),
    };
    return { kind: 'call', call };
}
/** Its kinds of usage leave each other out: `input` does not count what `input_cached_tokens` does. */
function sumUsage(usage, kind) {
    const counts = Object.entries(usage ?? {}).flatMap(([name, count]) => kind.test(name) && typeof count === 'number' ? [count] : []);
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
/** Length at which its API cuts values of metadata. */
const cutLength = 200;
/** Values that may have been cut are left out: half of one is worse than none. */
function readMetadata(metadata, tally) {
    return (0,fields/* compact */.o)(Object.fromEntries(Object.entries((0,loose_values/* asFields */.qI)(unwrapText(metadata))).map(([name, value]) => {
        const isCut = typeof value === 'string' && value.length >= cutLength;
        if (isCut)
            tally.count('a long value of metadata, which Langfuse cuts');
        return [name, isCut ? undefined : value];
    })));
}
/** Inputs and outputs arrive as the raw text of their JSON. */
function unwrapText(value) {
    const parsed = (0,read_input/* parseWithin */.n)(value);
    return parsed.kind === 'value' ? parsed.value : value;
}
/** What was said. A correction is a kind of score of its own; booleans are 1 and 0. */
function readScore({ dataType, value, source, ...score }) {
    const text = typeof value === 'string' && value !== '' ? value : undefined;
    const isWord = dataType === 'CATEGORICAL';
    return {
        name: score.name,
        score: typeof value === 'string' ? undefined : Number(value),
        label: isWord ? text : undefined,
        correction: dataType === 'CORRECTION' ? text : undefined,
        comment: (dataType === 'TEXT' ? text : undefined) ?? (score.comment || undefined),
        by: source === 'ANNOTATION' ? 'person' : source === 'EVAL' ? 'model' : 'unknown',
        at: (0,loose_values/* toUtc */.yT)(score.timestamp),
        metadata: score.metadata ?? undefined,
    };
}

;// CONCATENATED MODULE: ./lib/sources/langfuse/open-langfuse-source.js







/** Traces that are asked for at the same time. */
const tracesTogether = 8;
/** The most that the API gives of scores. */
const maximumScores = 100;
/**
 * Langfuse's traces, from the feedback: asks for the scores that a rule may call bad and for steps that failed, then
 * for whole traces with all that was said of them.
 */
function openLangfuseSource(options, ports) {
    const tally = (0,sources_tally/* createTally */.X)();
    const reading = {
        client: (0,langfuse_api/* openLangfuseClient */.vo)(options, ports),
        tally,
        baseUrl: (0,langfuse_api/* trimBaseUrl */.Jg)(options.baseUrl),
        pageSize: options.pageSize ?? 100,
    };
    return {
        system: 'langfuse',
        notices: () => tally.list(),
        async *readTraces(query) {
            if (query.rules.length === 0 && !query.errors && query.everything !== true)
                return;
            if (options.project !== undefined)
                await (0,langfuse_api/* checkProject */.sh)(reading.client, options.project);
            yield* (0,walk_traces/* walkTraces */.M2)(findFaults(reading, query), {
                size: tracesTogether,
                read: (ids) => readTraces(reading, ids),
                onProgress: ports.onProgress,
            });
        },
    };
}
async function* findFaults(reading, query) {
    const { pageSize, tally } = reading;
    const limit = Math.min(pageSize, maximumScores);
    const rules = query.everything === true ? [] : query.rules;
    for (const rule of rules)
        for (const asked of composeScoreQueries(rule, { since: query.since, limit }))
            for await (const scores of listScores(reading, asked)) {
                const said = scores.filter(({ name, environment }) => name === rule.name && environment !== observation/* experimentEnvironment */.Rd);
                for (const { subject } of said)
                    if (subject.kind === 'session')
                        tally.count('a score of a session, not of a trace');
                yield said.flatMap((score) => findTrace(score) ?? []);
            }
    if (query.errors || query.everything === true)
        for await (const failed of listObservations(reading, composeErrorQuery(query, { limit: pageSize, laterMs: walk_traces/* traceMarginMs */.E1 })))
            yield failed.flatMap(({ traceId }) => traceId ?? []);
}
function findTrace({ subject }) {
    if (subject.kind === 'trace')
        return subject.id;
    return subject.kind === 'observation' ? (subject.traceId ?? undefined) : undefined;
}
async function readTraces(reading, ids) {
    const { baseUrl, tally } = reading;
    const traces = await Promise.all(ids.map((id) => readSteps(reading, id)));
    const scores = [];
    const asked = { traceId: ids.join(), fields: observation/* scoreFields */.EX, limit: maximumScores };
    for await (const page of listScores(reading, asked))
        scores.push(...page);
    const saidOf = (kind, id) => scores.filter(({ subject }) => subject.kind === kind && subject.id === id).map(readScore);
    return ids.flatMap((id, index) => {
        const steps = traces[index] ?? [];
        if (steps.some(({ environment }) => environment === observation/* experimentEnvironment */.Rd))
            return [];
        const spans = steps.map((step) => readObservation(step, { baseUrl, tally, feedback: saidOf('observation', step.id) }));
        return [{ id, spans, feedback: saidOf('trace', id) }];
    });
}
async function readSteps(reading, traceId) {
    const steps = [];
    const asked = { traceId, fields: observation/* observationFields */.Si, limit: reading.pageSize };
    for await (const page of listObservations(reading, asked))
        steps.push(...page);
    return steps;
}
async function* listScores({ client, tally }, query) {
    for await (const rows of (0,langfuse_api/* readPages */.n4)(client, { path: '/api/public/v3/scores', query }))
        yield (0,rest_answers/* readRows */.a)(rows, { schema: observation/* scoreSchema */.Y4, tally, what: 'a row that is no score' });
}
async function* listObservations({ client, tally }, query) {
    const what = 'a row that is no observation';
    for await (const rows of (0,langfuse_api/* readPages */.n4)(client, { path: '/api/public/v2/observations', query }))
        yield (0,rest_answers/* readRows */.a)(rows, { schema: observation/* observationSchema */.yB, tally, what });
}


/***/ }),

/***/ 43945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normalizeMessages)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);

/**
 * Messages as SDKs of vendors take them, in the shape of chat logs: LangChain's serialized messages, the items of
 * OpenAI's Responses API, and the parts for tools of Anthropic and the AI SDK. What is in that shape already, or in
 * none of these, stays as it is. Hidden reasoning is left out: no vendor takes it back from another model.
 */
function normalizeMessages(list) {
    const messages = [];
    for (const entry of list) {
        if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry)) {
            messages.push(entry);
            continue;
        }
        for (const message of normalizeEntry(unwrapLangChain(entry))) {
            const last = messages.at(-1);
            if (isBareCall(message) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(last) && last['role'] === 'assistant')
                messages[messages.length - 1] = joinCalls(last, message);
            else
                messages.push(message);
        }
    }
    return messages;
}
const langChainRoles = {
    System: 'system',
    Human: 'user',
    AI: 'assistant',
    Tool: 'tool',
};
/** `{lc: 1, type: 'constructor', id: [..., 'HumanMessage'], kwargs: {...}}` → its fields with a role. */
function unwrapLangChain(entry) {
    const { id, kwargs } = entry;
    if (entry['type'] !== 'constructor' || !Array.isArray(id) || !(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(kwargs))
        return entry;
    const name = String(id.at(-1)).replace(/Message(Chunk)?$/, '');
    const role = Object.hasOwn(langChainRoles, name) ? langChainRoles[name] : kwargs['role'];
    const { content, tool_call_id, additional_kwargs: raw } = kwargs;
    // The vendor's own calls have the arguments as the model wrote them.
    const calls = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(raw) ? raw['tool_calls'] : undefined;
    return { role, content, tool_call_id, tool_calls: calls ?? kwargs['tool_calls'] };
}
function normalizeEntry(entry) {
    switch (entry['type']) {
        case 'reasoning':
            return [];
        case 'function_call':
            return [
                {
                    role: 'assistant',
                    content: null,
                    tool_calls: [
                        { id: entry['call_id'], name: entry['name'], arguments: entry['arguments'] },
                    ],
                },
            ];
        case 'function_call_output':
            return [
                { role: 'tool', tool_call_id: entry['call_id'], content: asContent(entry['output']) },
            ];
        case 'message': {
            // An item of the Responses API; its id and status belong to the log.
            const { role, content } = entry;
            return normalizeParts({ role, content });
        }
        default:
            return normalizeParts(entry);
    }
}
/** A message whose parts hold calls of tools, their results, or hidden reasoning. */
function normalizeParts(entry) {
    const { content } = entry;
    if (!Array.isArray(content))
        return [entry];
    const kept = [];
    const calls = [];
    const results = [];
    for (const part of content) {
        const type = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(part) ? part['type'] : undefined;
        if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(part) || typeof type !== 'string')
            kept.push(part);
        else if (type === 'tool_use' || type === 'tool-call')
            calls.push(readCall(part));
        else if (type === 'tool_result' || type === 'tool-result')
            results.push(readResult(part));
        else if (!['thinking', 'redacted_thinking', 'reasoning'].includes(type))
            kept.push(part);
    }
    if (calls.length + results.length === 0)
        return [{ ...entry, content: kept }];
    const own = { ...entry, content: kept, ...(calls.length > 0 ? { tool_calls: calls } : {}) };
    return kept.length + calls.length > 0 ? [...results, own] : results;
}
function readCall(part) {
    const { id, toolCallId, name, toolName, input, args } = part;
    return { id: id ?? toolCallId, name: name ?? toolName, arguments: input ?? args ?? {} };
}
function readResult(part) {
    const { tool_use_id, toolCallId, content, output, result } = part;
    const wrapped = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(output) && output['value'] !== undefined ? output['value'] : output;
    return {
        role: 'tool',
        tool_call_id: tool_use_id ?? toolCallId,
        content: asContent(content ?? wrapped ?? result),
    };
}
/** Text and parts stay; anything else is written as JSON, as the vendor's SDK did. */
function asContent(value) {
    return typeof value === 'string' || Array.isArray(value) || value === undefined
        ? value
        : JSON.stringify(value);
}
/** Calls that the Responses API lists one by one belong to the answer before them. */
function isBareCall(message) {
    return message['role'] === 'assistant' && message['content'] === null && 'tool_calls' in message;
}
function joinCalls(last, { tool_calls }) {
    const before = Array.isArray(last['tool_calls']) ? last['tool_calls'] : [];
    return { ...last, tool_calls: [...before, ...(Array.isArray(tool_calls) ? tool_calls : [])] };
}


/***/ }),

/***/ 41323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ splitParameters),
/* harmony export */   m: () => (/* binding */ pickParameters)
/* harmony export */ });
/** Fields of a request that are not sent as parameters, or are kept in a place of their own. */
const otherFields = new Set([
    'messages',
    'input',
    'instructions',
    'system',
    'prompt',
    'model',
    'model_name',
    'tools',
    'functions',
    'stream',
    'stream_options',
    'store',
    'metadata',
    '_type',
]);
/** Names by which vendors take parameters; of a mapping that holds other things too, only these are parameters. */
const parameterNames = new Set([
    'temperature',
    'top_p',
    'top_k',
    'max_tokens',
    'max_completion_tokens',
    'max_output_tokens',
    'maxTokens',
    'maxOutputTokens',
    'stop',
    'stop_sequences',
    'seed',
    'n',
    'logprobs',
    'top_logprobs',
    'logit_bias',
    'presence_penalty',
    'frequency_penalty',
    'reasoning_effort',
    'reasoning',
    'verbosity',
    'thinking',
    'tool_choice',
    'parallel_tool_calls',
    'response_format',
    'text',
    'service_tier',
]);
/** Parameters of the body of a request: all that is not its conversation, model or tools. */
function pickParameters(request) {
    return pick(request, (name) => !otherFields.has(name));
}
/** Parameters among other things that somebody logged beside them, and those other things. */
function splitParameters(mixed) {
    return {
        parameters: pick(mixed, (name) => parameterNames.has(name)),
        others: pick(mixed, (name) => !parameterNames.has(name)),
    };
}
function pick(fields, isWanted) {
    return Object.fromEntries(Object.entries(fields).filter(([name, value]) => isWanted(name) && value !== null && value !== undefined));
}


/***/ }),

/***/ 10883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseWithin),
  R: () => (/* binding */ readInput)
});

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/chat-messages.js
var chat_messages = __webpack_require__(13815);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/sources/payload/normalize-messages.js
var normalize_messages = __webpack_require__(43945);
// EXTERNAL MODULE: ./lib/sources/payload/parameters.js
var parameters = __webpack_require__(41323);
;// CONCATENATED MODULE: ./lib/sources/payload/truncation.js

/**
 * What loggers put where they cut: Langfuse's SDKs `<truncated due to size exceeding limit>` in the place of the
 * whole field, others `[truncated]` or `... (truncated)` at the end of a text.
 */
const cut = /(?:^<truncated[^>]{0,80}>|[[(<]\s*truncated[^\])>]{0,40}[\])>]|(?:\.\.\.|…)\s*truncated)$/i;
/** Whether a logger left out a part of a value, or of anything in it. */
function isTruncated(value) {
    if (typeof value === 'string')
        return cut.test(value.slice(-120).trimEnd());
    if (Array.isArray(value))
        return value.some(isTruncated);
    return (0,is_record/* isRecord */.u)(value) && Object.values(value).some(isTruncated);
}

;// CONCATENATED MODULE: ./lib/sources/payload/read-input.js






/**
 * Reads a logged input: a conversation, a text, or the body of a request of the SDK of OpenAI (Chat Completions or
 * Responses) or Anthropic; each may be JSON within a text, and LangChain wraps a conversation into one more list.
 */
function readInput(value) {
    const parsed = parseWithin(value);
    if (parsed.kind === 'cut' || isTruncated(parsed.value))
        return unreadable('the input is truncated');
    const logged = parsed.value;
    if ((0,fields/* isEmpty */.I)(logged))
        return unreadable('the log holds no input');
    if (!(0,is_record/* isRecord */.u)(logged))
        return readConversation(logged, {});
    const { messages, input, prompt, system, instructions } = logged;
    const parts = [messages, input, prompt].filter((part) => part !== undefined);
    const conversation = parts.find((part) => !(0,fields/* isEmpty */.I)(part));
    if (conversation === undefined && parts.length > 0)
        return unreadable('the log holds no input');
    return readConversation(conversation, logged, system ?? instructions);
}
function readConversation(value, request, system) {
    const list = typeof value === 'string' ? [{ role: 'user', content: value }] : unwrapList(value);
    const before = (0,fields/* isEmpty */.I)(system) ? [] : [{ role: 'system', content: system }];
    const entries = list === undefined ? [] : (0,normalize_messages/* normalizeMessages */.m)([...before, ...list]);
    if (!(0,chat_messages/* isConversation */.Iy)(entries))
        return unreadable('the input is not a conversation');
    const converted = (0,chat_messages/* convertMessages */._0)(entries);
    if (converted.kind === 'refused' || entries.some(holdsMedia))
        return unreadable(converted.kind === 'refused'
            ? `the input ${converted.what.replace(/^messages\[\d+\] /, '')}`
            : 'the input holds a part that is not text');
    const { tools, model } = request;
    return {
        kind: 'input',
        messages: converted.messages,
        parameters: (0,parameters/* pickParameters */.m)(request),
        tools: Array.isArray(tools) ? tools : [],
        model: typeof model === 'string' ? model : undefined,
    };
}
function unreadable(what) {
    return { kind: 'unreadable', what };
}
function unwrapList(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
}
/** Langfuse puts a reference in the place of an image or a sound within a text. */
function holdsMedia({ content }) {
    return typeof content === 'string' && content.includes('@@@langfuseMedia:');
}
/** A value that may be JSON in a text; JSON that breaks off was cut by whoever logged it. */
function parseWithin(value) {
    if (typeof value !== 'string' || !/^\s*[[{"]/.test(value))
        return { kind: 'value', value };
    try {
        return { kind: 'value', value: JSON.parse(value) };
    }
    catch {
        const isJson = /^\s*(?:\[\s*)?\{\s*"[^"]{1,60}"\s*:/.test(value);
        return isJson ? { kind: 'cut' } : { kind: 'value', value };
    }
}


/***/ }),

/***/ 24601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readOutputText),
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74983);
/* harmony import */ var _chat_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13815);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7009);
/* harmony import */ var _normalize_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43945);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10883);





/**
 * Reads a logged answer: a text, a message, the first of several choices, or the body of an answer of the SDK of
 * OpenAI (Chat Completions or Responses), Anthropic or LangChain; each may be JSON within a text.
 */
function readOutput(value) {
    const parsed = (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWithin */ .n)(value);
    const logged = parsed.kind === 'value' ? parsed.value : value;
    return { ...readAnswer(logged), model: findModel(logged) };
}
/** What a step that is no call gave back, where that is one text: the text that a user was shown. */
function readOutputText(value) {
    const { text } = readOutput(value);
    if (text !== undefined || !(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
        return text;
    const fields = Object.values(value);
    return fields.length === 1 ? readOutput(fields[0]).text : undefined;
}
function readAnswer(value) {
    if (typeof value === 'string')
        return { text: value, toolCalls: [] };
    const first = findFirst(value);
    const list = (0,_normalize_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeMessages */ .m)(Array.isArray(first) ? first : [first]);
    if ((0,_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .isConversation */ .Iy)(list))
        return joinMessages(list);
    if ((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(first) && typeof first['text'] === 'string')
        return { text: first['text'], toolCalls: [] };
    return { text: undefined, toolCalls: [] };
}
/** Goes down from the body of an answer to the message of its first choice, or to its items. */
function findFirst(value) {
    if (Array.isArray(value)) {
        const [first] = value;
        const isItem = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(first) && ['message', 'function_call', 'reasoning'].includes(String(first['type']));
        return isItem && !(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(first['message']) ? value : findFirst(first);
    }
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
        return value;
    for (const name of ['choices', 'generations', 'output', 'message'])
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .I)(value[name]) && typeof value[name] === 'object')
            return findFirst(value[name]);
    // Anthropic's answer says its role, LangChain's older one only its text.
    return value;
}
/** An answer of several items is one message: its texts one after the other, and all its calls. */
function joinMessages(list) {
    const converted = (0,_chat_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .convertMessages */ ._0)(list);
    if (converted.kind === 'refused')
        return { text: undefined, toolCalls: [] };
    const texts = converted.messages.flatMap(({ content }) => typeof content === 'string' && content !== '' ? [content] : []);
    const calls = converted.messages.flatMap(({ tool_calls }) => Array.isArray(tool_calls) ? tool_calls.filter(_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u) : []);
    return { text: texts.length > 0 ? texts.join('\n') : undefined, toolCalls: calls };
}
/** OpenAI and Anthropic name the model in the answer; LangChain in `llm_output` or in the message's metadata. */
function findModel(value) {
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(value))
        return undefined;
    const [generation] = [value['generations']].flat(2);
    const message = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(generation) ? generation['message'] : value['message'];
    const kwargs = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(message) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(message['kwargs']) ? message['kwargs'] : message;
    const metadata = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(kwargs) ? kwargs['response_metadata'] : value['response_metadata'];
    const named = [value, value['llm_output'], metadata].flatMap((place) => (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(place) ? [place['model'], place['model_name']] : []);
    return named.find((name) => typeof name === 'string' && name !== '');
}


/***/ }),

/***/ 60264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
function createTally() {
    const counts = new Map();
    return {
        count(what) {
            counts.set(what, (counts.get(what) ?? 0) + 1);
        },
        list: () => [...counts].map(([what, count]) => `${count} × ${what}`),
    };
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
