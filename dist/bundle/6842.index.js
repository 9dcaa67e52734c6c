export const id = 6842;
export const ids = [6842];
export const modules = {

/***/ 26842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLangSmithSource: () => (/* binding */ openLangSmithSource)
});

// UNUSED EXPORTS: composeRunsQuery

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/tally.js
var sources_tally = __webpack_require__(60264);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/sources/langsmith/compose-filter.js

/**
 * The runs that may be what a query calls a failure, in LangSmith's filter language; undefined where nothing makes a
 * failure. Of everything each trace has one root. Labels are compared here alone: which values a key has is not among
 * what it can filter by.
 */
function composeFilter({ rules, errors, everything, }) {
    if (everything === true)
        return 'eq(is_root, true)';
    const faults = [...rules.map(composeRule), ...(errors ? ['eq(status, "error")'] : [])];
    const [first] = faults;
    return faults.length > 1 ? `or(${faults.join(', ')})` : first;
}
/**
 * A condition on any step of the trace. Tags may stand on different steps, and one condition is about one step, so of
 * several tags it asks for the first alone.
 */
function composeTreeFilter({ tags: [first] }) {
    return first === undefined ? undefined : `has(tags, ${quote(first)})`;
}
function composeRule(rule) {
    const key = `eq(feedback_key, ${quote(rule.name)})`;
    if (rule.kind === 'label')
        return key;
    const { below, above } = (0,failure_query/* findSuspectScores */.ob)(rule);
    return `and(${key}, or(lt(feedback_score, ${below}), gt(feedback_score, ${above})))`;
}
/** Texts are quoted as in JSON. */
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/sources/langsmith/langsmith-api.js
var langsmith_api = __webpack_require__(97004);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/payload/parameters.js
var parameters = __webpack_require__(41323);
// EXTERNAL MODULE: ./lib/sources/payload/read-input.js + 1 modules
var read_input = __webpack_require__(10883);
// EXTERNAL MODULE: ./lib/sources/payload/read-output.js
var read_output = __webpack_require__(24601);
;// CONCATENATED MODULE: ./lib/sources/langsmith/read-run.js




/** A run as a step of its trace. @param options.webUrl where its pages are, without a trailing slash */
function readRun(run, options) {
    const isCall = run.run_type?.toLowerCase() === 'llm';
    const failed = Boolean(run.error) || run.status?.toLowerCase() === 'error';
    return {
        id: run.id,
        parentId: run.parent_run_ids?.at(-1),
        startedAt: (0,loose_values/* toUtc */.yT)(run.start_time),
        endedAt: (0,loose_values/* toUtc */.yT)(run.end_time),
        feedback: options.feedback,
        error: failed ? (run.error ?? '') : undefined,
        tags: run.tags ?? [],
        outputText: (0,read_output/* readOutputText */.f)(run.outputs),
        reading: isCall ? readCall(run, options.webUrl) : undefined,
    };
}
function readCall(run, webUrl) {
    const input = (0,read_input/* readInput */.R)(run.inputs);
    if (input.kind === 'unreadable')
        return { ...input, id: run.id };
    const { model: responded, ...output } = (0,read_output/* readOutput */.o)(run.outputs);
    const logged = { ...(0,loose_values/* asFields */.qI)(run.extra?.['metadata']), ...run.metadata };
    const sent = {
        ...(0,loose_values/* asFields */.qI)(run.extra?.['invocation_params']),
        ...(0,loose_values/* asFields */.qI)(logged['ls_invocation_params']),
    };
    const call = {
        id: run.id,
        traceId: run.trace_id ?? undefined,
        url: run.app_path ? `${webUrl}${run.app_path}` : undefined,
        startedAt: (0,loose_values/* toUtc */.yT)(run.start_time),
        latencyMs: run.latency_seconds == null ? undefined : Math.round(run.latency_seconds * 1_000),
        promptName: run.name ?? undefined,
        model: {
            requested: input.model ?? (0,loose_values/* firstText */.ou)(sent['model'], sent['model_name'], logged['ls_model_name']),
            responded,
            provider: (0,loose_values/* firstText */.ou)(logged['ls_provider']),
        },
        parameters: { ...(0,parameters/* pickParameters */.m)(sent), ...input.parameters },
        messages: input.messages,
        tools: input.tools.length > 0 ? input.tools : (0,loose_values/* asList */.DD)(sent['tools']),
        output,
        usage: {
            input: run.prompt_tokens ?? undefined,
            output: run.completion_tokens ?? undefined,
            cached: run.prompt_token_details?.raw?.['cache_read'],
        },
        costUsd: (0,loose_values/* firstNumber */.Uz)(run.total_cost),
        tags: run.tags ?? [],
        metadata: Object.fromEntries(Object.entries(logged).filter(([name]) => !/^(?:ls_|revision_id$)/i.test(name))),
    };
    return { kind: 'call', call };
}
/** What was said of a run. Boolean scores are 1 and 0. */
function readRunFeedback(feedback) {
    const { score, value, correction } = feedback;
    return {
        name: feedback.key,
        score: score == null ? undefined : Number(score),
        label: typeof value === 'string' && value !== '' ? value : undefined,
        comment: feedback.comment || undefined,
        correction: correction ?? undefined,
        by: whoSaid(feedback.feedback_source?.type),
        at: (0,loose_values/* toUtc */.yT)(feedback.created_at),
    };
}
/** `app` is its own pages, where people annotate; by `api` anything can write. */
function whoSaid(type) {
    if (type === 'app')
        return 'person';
    return type === 'model' || type === 'auto_eval' ? 'model' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/sources/langsmith/run.js

const run_text = schemas/* string */.YjP().nullish();
const number = schemas/* number */.aig().nullish();
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
const details = schemas/* object */.Ikc({ raw: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).nullish() }).nullish();
/** One step of a trace, with the fields of `selectedFields`. */
const runSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    trace_id: run_text,
    /** From the root down to the direct parent. */
    parent_run_ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    name: run_text,
    run_type: run_text,
    status: run_text,
    error: run_text,
    start_time: run_text,
    end_time: run_text,
    latency_seconds: number,
    inputs: schemas/* unknown */.L5J().optional(),
    outputs: schemas/* unknown */.L5J().optional(),
    extra: mapping,
    metadata: mapping,
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    prompt_tokens: number,
    completion_tokens: number,
    prompt_token_details: details,
    total_cost: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    /** Path of its page, such as `/o/…/projects/p/…/r/…`. */
    app_path: run_text,
    feedback_stats: mapping,
});
/** All that `runSchema` reads; what is not selected is not answered. */
const selectedFields = [
    'ID',
    'TRACE_ID',
    'PARENT_RUN_IDS',
    'NAME',
    'RUN_TYPE',
    'STATUS',
    'ERROR',
    'START_TIME',
    'END_TIME',
    'LATENCY_SECONDS',
    'INPUTS',
    'OUTPUTS',
    'EXTRA',
    'METADATA',
    'TAGS',
    'PROMPT_TOKENS',
    'COMPLETION_TOKENS',
    'PROMPT_TOKEN_DETAILS',
    'TOTAL_COST',
    'APP_PATH',
    'FEEDBACK_STATS',
];
/** What somebody or something said of a run. */
const runFeedbackSchema = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP(),
    key: schemas/* string */.YjP().min(1),
    score: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()]).nullish(),
    value: schemas/* unknown */.L5J().optional(),
    comment: run_text,
    correction: schemas/* unknown */.L5J().optional(),
    created_at: run_text,
    feedback_source: schemas/* object */.Ikc({ type: run_text }).nullish(),
});

;// CONCATENATED MODULE: ./lib/sources/langsmith/open-langsmith-source.js








/** Traces that are asked for at the same time, and runs whose feedback is asked for together. */
const together = { traces: 8, feedback: 50 };
/** The most that the API gives of feedback. */
const feedbackPage = 100;
/**
 * LangSmith's traces: asks for the runs that may be failures, then for whole traces, since feedback stands on the
 * root and the call is below it, and for all that was said of their runs.
 */
function openLangSmithSource(options, ports) {
    const client = (0,langsmith_api/* openLangSmithClient */.ZP)(options, ports);
    const tally = (0,sources_tally/* createTally */.X)();
    return {
        system: 'langsmith',
        notices: () => tally.list(),
        async *readTraces(query) {
            const filter = composeFilter(query);
            if (filter === undefined)
                return;
            const reading = {
                client,
                tally,
                query,
                webUrl: (0,langsmith_api/* findWebUrl */.B2)(options.baseUrl),
                projectId: await (0,langsmith_api/* resolveProject */.KI)(client, options.project),
                pageSize: options.pageSize ?? 100,
            };
            yield* (0,walk_traces/* walkTraces */.M2)(findFaults(reading, filter), {
                size: together.traces,
                read: (ids) => readTraces(reading, ids),
                onProgress: ports.onProgress,
            });
        },
    };
}
/** The body of a query of runs. The API's own window is one day, so one is always given. */
function composeRunsQuery(options) {
    const { projectId, query, marginMs, pageSize, selects, cursor, ...narrowing } = options;
    const { since = new Date(0), until } = query;
    const earliest = Math.max(0, since.getTime() - marginMs.before);
    return {
        project_ids: [projectId],
        min_start_time: new Date(earliest).toISOString(),
        ...(until === undefined
            ? {}
            : { max_start_time: new Date(until.getTime() + marginMs.after).toISOString() }),
        ...Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined)),
        selects,
        page_size: pageSize,
        ...(cursor === undefined ? {} : { cursor }),
    };
}
/** Ids of the traces of runs that may be failures, by page. */
async function* findFaults(reading, filter) {
    const { projectId, query, pageSize } = reading;
    const pages = queryRuns(reading, {
        projectId,
        query,
        pageSize,
        filter,
        tree_filter: composeTreeFilter(query),
        marginMs: { before: 0, after: walk_traces/* traceMarginMs */.E1 },
        selects: ['ID', 'TRACE_ID', 'START_TIME'],
    });
    for await (const runs of pages)
        yield runs.map((run) => run.trace_id ?? run.id);
}
async function readTraces(reading, ids) {
    const traces = await Promise.all(ids.map((id) => readTraceRuns(reading, id)));
    const said = traces.flat().filter((run) => Object.keys(run.feedback_stats ?? {}).length > 0);
    const feedback = await readFeedback(reading, said);
    return ids.map((id, index) => ({
        id,
        feedback: [],
        spans: (traces[index] ?? []).map((run) => readRun(run, { webUrl: reading.webUrl, feedback: feedback.get(run.id) ?? [] })),
    }));
}
async function readTraceRuns(reading, traceId) {
    const { projectId, query } = reading;
    const runs = [];
    const pages = queryRuns(reading, {
        projectId,
        query,
        pageSize: reading.pageSize,
        trace_id: traceId,
        marginMs: { before: walk_traces/* traceMarginMs */.E1, after: walk_traces/* traceMarginMs */.E1 },
        selects: [...selectedFields],
    });
    for await (const page of pages)
        runs.push(...page);
    return runs;
}
const pageSchema = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    next_cursor: schemas/* string */.YjP().nullish(),
});
async function* queryRuns({ client, tally }, options) {
    let cursor;
    do {
        const { body } = await client.request({
            method: 'POST',
            path: '/api/v2/runs/query',
            body: composeRunsQuery({ ...options, cursor }),
            repeatable: true,
        });
        const page = (0,rest_answers/* parseAnswer */.W)(body, { ...langsmith_api/* langSmithAnswers */.Tg, schema: pageSchema });
        yield (0,rest_answers/* readRows */.a)(page.items ?? [], { schema: runSchema, tally, what: 'a row that is no run' });
        cursor = page.next_cursor || undefined;
    } while (cursor !== undefined);
}
/** All that was said of some runs, by run: also what came long after them. */
async function readFeedback({ client, tally }, runs) {
    const byRun = new Map();
    for (const part of (0,walk_traces/* splitList */.ry)(runs, together.feedback)) {
        const run = part.map(({ id }) => id);
        for (let offset = 0, size = feedbackPage; size === feedbackPage; offset += size) {
            const { body } = await client.request({
                method: 'GET',
                path: '/api/v1/feedback',
                query: { run, offset, limit: feedbackPage },
            });
            const rows = (0,rest_answers/* parseAnswer */.W)(body, { ...langsmith_api/* langSmithAnswers */.Tg, schema: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
            const what = 'a row that is no feedback';
            for (const said of (0,rest_answers/* readRows */.a)(rows, { schema: runFeedbackSchema, tally, what }))
                byRun.set(said.run_id, [...(byRun.get(said.run_id) ?? []), readRunFeedback(said)]);
            size = rows.length;
        }
    }
    return byRun;
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
