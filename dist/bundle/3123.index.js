export const id = 3123;
export const ids = [3123];
export const modules = {

/***/ 42878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ braintrustAnswers),
/* harmony export */   KI: () => (/* binding */ resolveProject),
/* harmony export */   QR: () => (/* binding */ queryPath),
/* harmony export */   mC: () => (/* binding */ openBraintrustClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52143);
/* harmony import */ var _request_pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34807);
/* harmony import */ var _rest_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93436);
/* harmony import */ var _source_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);






/** Where queries go, whose rate is limited more than that of all else. */
const queryPath = '/btql';
const defaultUrls = { api: 'https://api.braintrust.dev', app: 'https://www.braintrust.dev' };
/** About what it allows to queries of logs. */
const rateLimit = { requests: 20, perMs: 60_000 };
function openBraintrustClient({ baseUrl = defaultUrls.api, apiKey }, ports) {
    const options = {
        ...ports,
        name: 'Braintrust',
        baseUrl: baseUrl.replace(/\/+$/, ''),
        headers: { authorization: `Bearer ${apiKey}` },
        secrets: [apiKey],
        keyVariable: 'BRAINTRUST_API_KEY',
    };
    const plain = (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)(options);
    const querying = (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)({ ...options, pace: (0,_request_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .createRequestPace */ .h)(rateLimit, ports) });
    return {
        request: (request) => (request.path === queryPath ? querying : plain).request(request),
    };
}
/** What `parseAnswer` is told of its answers. */
const braintrustAnswers = {
    name: 'Braintrust',
    remedy: 'check that the address is that of its API (the data plane), not of its pages',
};
const projectSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), org_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() });
const projectsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ objects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(projectSchema) });
const organizationSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** @throws ConfigurationError where there is no such project */
async function resolveProject(client, { project, appUrl = defaultUrls.app }) {
    const { id, org_id } = await findProject(client, project);
    const organization = org_id ? await findOrganization(client, org_id) : undefined;
    if (organization === undefined)
        return { id, rowUrl: undefined };
    const page = `${appUrl.replace(/\/+$/, '')}/app/${encodeURIComponent(organization)}/object`;
    return { id, rowUrl: `${page}?object_type=project_logs&object_id=${id}&id=` };
}
/** Its name, which its pages are under; a key for one project need not see it. */
async function findOrganization(client, id) {
    const { status, body } = await client.request({
        method: 'GET',
        path: `/v1/organization/${id}`,
        accept: [400, 403, 404],
    });
    return status === 200 ? organizationSchema.safeParse(body).data?.name : undefined;
}
async function findProject(client, project) {
    if ((0,_loose_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isUuid */ .O1)(project)) {
        const { body } = await client.request({ method: 'GET', path: `/v1/project/${project}` });
        return (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...braintrustAnswers, schema: projectSchema });
    }
    const { body } = await client.request({
        method: 'GET',
        path: '/v1/project',
        query: { project_name: project },
    });
    const { objects } = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...braintrustAnswers, schema: projectsSchema });
    const found = objects.find(({ name }) => name === project);
    if (found !== undefined)
        return found;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`Braintrust has no project "${project}" that this key can see`, 'check the name, and the organization of the key (BRAINTRUST_API_KEY)');
}


/***/ }),

/***/ 18892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VX: () => (/* binding */ composeFaultFilter),
/* harmony export */   _N: () => (/* binding */ composeTraceFilter),
/* harmony export */   tO: () => (/* binding */ composeQuery)
/* harmony export */ });
/* harmony import */ var _failure_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);

/** The body of one page of a query: whole rows of the logs of a project, or of an experiment. */
function composeQuery(options) {
    const { from, id, filter, limit, cursor } = options;
    return {
        query: {
            select: [{ op: 'star' }],
            from: {
                op: 'function',
                name: { op: 'ident', name: [from] },
                args: [{ op: 'literal', value: id }],
            },
            ...(cursor === undefined ? {} : { cursor }),
            limit,
            ...(filter === undefined ? {} : { filter }),
        },
        use_columnstore: false,
        // What was written a moment ago counts too.
        brainstore_realtime: true,
    };
}
/**
 * Rows that may be what a query calls a failure; undefined where nothing makes one. A query without bounds of time
 * reads all of a project, so there is always one.
 * @param laterMs milliseconds that steps of a trace may start after its first
 */
function composeFaultFilter(query, laterMs) {
    const faults = query.everything === true
        ? [{ op: 'eq', left: field('is_root'), right: { op: 'literal', value: true } }]
        : [
            ...query.rules.map(composeRule),
            ...(query.errors ? [{ op: 'isnotnull', expr: field('error') }] : []),
        ];
    if (faults.length === 0)
        return undefined;
    const { until } = query;
    const end = until === undefined
        ? []
        : [compare('lt', ['created'], new Date(until.getTime() + laterMs).toISOString())];
    return {
        op: 'and',
        children: [composeSince(query.since, 0), ...end, { op: 'or', children: faults }],
    };
}
/** All rows of some traces. @param earlierMs milliseconds that their first step may be before the window */
function composeTraceFilter(rootSpanIds, { since, earlierMs }) {
    const roots = compare('in', ['root_span_id'], rootSpanIds);
    return { op: 'and', children: [composeSince(since, earlierMs), roots] };
}
function composeSince(since, earlierMs) {
    const first = Math.max(0, (since?.getTime() ?? 0) - earlierMs);
    return compare('ge', ['created'], new Date(first).toISOString());
}
/** Labels are texts that an application writes into the metadata: scores are numbers here. */
function composeRule(rule) {
    if (rule.kind === 'label')
        return compare('in', ['metadata', rule.name], rule.labels);
    const { below, above } = (0,_failure_query_js__WEBPACK_IMPORTED_MODULE_0__/* .findSuspectScores */ .ob)(rule);
    const score = ['scores', rule.name];
    return { op: 'or', children: [compare('lt', score, below), compare('gt', score, above)] };
}
/** A field, by the path of its names, compared with a value. */
function compare(op, name, value) {
    return { op, left: { op: 'ident', name }, right: { op: 'literal', value } };
}
function field(name) {
    return { op: 'ident', name: [name] };
}


/***/ }),

/***/ 23123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBraintrustSource: () => (/* binding */ openBraintrustSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/tally.js
var sources_tally = __webpack_require__(60264);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/sources/braintrust/braintrust-api.js
var braintrust_api = __webpack_require__(42878);
// EXTERNAL MODULE: ./lib/sources/braintrust/compose-query.js
var compose_query = __webpack_require__(18892);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/chat-messages.js
var chat_messages = __webpack_require__(13815);
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
;// CONCATENATED MODULE: ./lib/sources/braintrust/read-row.js







/** A row as a step of its trace. */
function readRow(row, options) {
    return {
        id: row.span_id,
        parentId: row.span_parents?.at(0),
        startedAt: startOf(row),
        endedAt: (0,loose_values/* secondsToUtc */.B$)(row.metrics?.['end']),
        feedback: readFeedback(row, options.rules),
        error: readError(row.error),
        tags: row.tags ?? [],
        outputText: (0,read_output/* readOutputText */.f)(row.output),
        reading: row.span_attributes?.type === 'llm' ? readCall(row, options.rowUrl) : undefined,
    };
}
function readCall(row, rowUrl) {
    const input = (0,read_input/* readInput */.R)(row.input);
    if (input.kind === 'unreadable')
        return { ...input, id: row.id };
    const { model: responded, ...output } = (0,read_output/* readOutput */.o)(row.output);
    const { model, provider, tools, ...mixed } = (0,loose_values/* asFields */.qI)(row.metadata);
    const { parameters, others } = (0,payload_parameters/* splitParameters */.N)(mixed);
    const { start, end, ...metrics } = (0,loose_values/* asFields */.qI)(row.metrics);
    const [startSeconds, endSeconds] = [(0,loose_values/* firstNumber */.Uz)(start), (0,loose_values/* firstNumber */.Uz)(end)];
    const call = {
        id: row.id,
        traceId: row.root_span_id,
        url: rowUrl === undefined ? undefined : `${rowUrl}${encodeURIComponent(row.id)}`,
        startedAt: startOf(row),
        latencyMs: startSeconds === undefined || endSeconds === undefined
            ? undefined
            : Math.round((endSeconds - startSeconds) * 1_000),
        promptName: row.span_attributes?.name ?? undefined,
        model: {
            requested: (0,loose_values/* firstText */.ou)(input.model, model),
            responded,
            provider: (0,loose_values/* firstText */.ou)(provider),
        },
        parameters: { ...parameters, ...input.parameters },
        messages: input.messages,
        tools: input.tools.length > 0 ? input.tools : (0,loose_values/* asList */.DD)(tools),
        output,
        usage: {
            input: (0,loose_values/* firstNumber */.Uz)(metrics['prompt_tokens']),
            output: (0,loose_values/* firstNumber */.Uz)(metrics['completion_tokens']),
            cached: (0,loose_values/* firstNumber */.Uz)(metrics['prompt_cached_tokens']),
        },
        costUsd: (0,loose_values/* firstNumber */.Uz)(metrics['estimated_cost']),
        tags: row.tags ?? [],
        metadata: others,
    };
    return { kind: 'call', call };
}
/** When the step began; when it was written, where its log does not tell. */
function startOf(row) {
    return (0,loose_values/* secondsToUtc */.B$)(row.metrics?.['start']) ?? (0,loose_values/* toUtc */.yT)(row.created);
}
/** Scores, labels in the metadata, comments, and a correction, all of which stand on the row itself. */
function readFeedback(row, rules) {
    const scores = Object.entries((0,loose_values/* asFields */.qI)(row.scores)).flatMap(([name, score]) => typeof score === 'number' ? [{ name, score, by: 'unknown' }] : []);
    const labels = rules.flatMap(({ kind, name }) => {
        const label = kind === 'label' ? row.metadata?.[name] : undefined;
        return typeof label === 'string' ? [{ name, label, by: 'unknown' }] : [];
    });
    const comments = (0,loose_values/* asList */.DD)(row.comments).flatMap((entry) => {
        const inner = (0,loose_values/* asFields */.qI)(entry)['comment'];
        const comment = (0,loose_values/* firstText */.ou)(entry, inner, (0,loose_values/* asFields */.qI)(inner)['text'], (0,loose_values/* asFields */.qI)(entry)['text']);
        return comment === undefined ? [] : [{ name: 'comment', comment, by: 'person' }];
    });
    const correction = readCorrection(row);
    const corrections = correction === undefined ? [] : [{ name: 'expected', correction, by: 'unknown' }];
    return [...scores, ...labels, ...comments, ...corrections];
}
/** What was expected, where it is not what came. */
function readCorrection({ expected, output }) {
    if ((0,fields/* isEmpty */.I)(expected))
        return undefined;
    const wanted = (0,chat_messages/* answerText */.yy)(expected) ?? expected;
    const given = (0,read_output/* readOutputText */.f)(output) ?? output;
    return JSON.stringify(wanted) === JSON.stringify(given) ? undefined : wanted;
}
function readError(error) {
    if (error === null || error === undefined)
        return undefined;
    if (typeof error === 'string')
        return error;
    return (0,loose_values/* firstText */.ou)((0,loose_values/* asFields */.qI)(error)['message']) ?? ((0,is_record/* isRecord */.u)(error) ? JSON.stringify(error) : '');
}

;// CONCATENATED MODULE: ./lib/sources/braintrust/row.js

const row_text = schemas/* string */.YjP().nullish();
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
/** One span of a project's logs. */
const logRowSchema = schemas/* object */.Ikc({
    /** Of the row; the ids of spans tie a trace together. */
    id: schemas/* string */.YjP().min(1),
    span_id: schemas/* string */.YjP().min(1),
    root_span_id: schemas/* string */.YjP().min(1),
    span_parents: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    created: row_text,
    input: schemas/* unknown */.L5J().optional(),
    output: schemas/* unknown */.L5J().optional(),
    /** What should have been answered, where somebody wrote that down. */
    expected: schemas/* unknown */.L5J().optional(),
    error: schemas/* unknown */.L5J().optional(),
    scores: mapping,
    comments: schemas/* unknown */.L5J().optional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    metadata: mapping,
    /** `start` and `end` in seconds since 1970, `prompt_tokens` and so on. */
    metrics: mapping,
    span_attributes: schemas/* object */.Ikc({ name: row_text, type: row_text }).nullish(),
});

;// CONCATENATED MODULE: ./lib/sources/braintrust/open-braintrust-source.js








/** Traces of one query; all of their rows are held. */
const tracesTogether = 50;
/**
 * Braintrust's logs: asks for the rows that may be failures, then for all rows of their traces, since people judge the
 * root, which holds what the application was given, and the messages are on the call below it.
 */
function openBraintrustSource(options, ports) {
    const client = (0,braintrust_api/* openBraintrustClient */.mC)(options, ports);
    const tally = (0,sources_tally/* createTally */.X)();
    return {
        system: 'braintrust',
        notices: () => tally.list(),
        async *readTraces(query) {
            const filter = (0,compose_query/* composeFaultFilter */.VX)(query, walk_traces/* traceMarginMs */.E1);
            if (filter === undefined)
                return;
            const reading = {
                client,
                tally,
                query,
                project: await (0,braintrust_api/* resolveProject */.KI)(client, options),
                pageSize: options.pageSize ?? 1_000,
            };
            yield* (0,walk_traces/* walkTraces */.M2)(findFaults(reading, filter), {
                size: tracesTogether,
                read: (ids) => readTraces(reading, ids),
                onProgress: ports.onProgress,
            });
        },
    };
}
async function* findFaults(reading, filter) {
    for await (const rows of queryLogs(reading, filter))
        yield rows.map(({ root_span_id }) => root_span_id);
}
async function readTraces(reading, ids) {
    const { query, project } = reading;
    const { rowUrl } = project;
    const byRoot = new Map();
    const filter = (0,compose_query/* composeTraceFilter */._N)(ids, { since: query.since, earlierMs: walk_traces/* traceMarginMs */.E1 });
    for await (const rows of queryLogs(reading, filter))
        for (const row of rows)
            byRoot.set(row.root_span_id, [...(byRoot.get(row.root_span_id) ?? []), row]);
    return [...byRoot].map(([id, rows]) => ({
        id,
        feedback: [],
        spans: rows.map((row) => readRow(row, { rowUrl, rules: query.rules })),
    }));
}
const pageSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    cursor: schemas/* string */.YjP().nullish(),
});
async function* queryLogs({ client, tally, project, pageSize }, filter) {
    let cursor;
    do {
        const { body } = await client.request({
            method: 'POST',
            path: braintrust_api/* queryPath */.QR,
            body: (0,compose_query/* composeQuery */.tO)({
                from: 'project_logs',
                id: project.id,
                filter,
                limit: pageSize,
                cursor,
            }),
            repeatable: true,
        });
        const page = (0,rest_answers/* parseAnswer */.W)(body, { ...braintrust_api/* braintrustAnswers */.CX, schema: pageSchema });
        yield (0,rest_answers/* readRows */.a)(page.data, { schema: logRowSchema, tally, what: 'a row that is no span' });
        // A cursor may come with the last rows too; after an empty page there is nothing more.
        cursor = page.data.length === 0 ? undefined : (page.cursor ?? undefined);
    } while (cursor !== undefined);
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
