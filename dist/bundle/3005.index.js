export const id = 3005;
export const ids = [3005];
export const modules = {

/***/ 93005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenAiSource: () => (/* binding */ openOpenAiSource)
});

// UNUSED EXPORTS: composeListQuery

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/source-client.js + 2 modules
var source_client = __webpack_require__(577);
// EXTERNAL MODULE: ./lib/sources/tally.js
var sources_tally = __webpack_require__(60264);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/payload/parameters.js
var parameters = __webpack_require__(41323);
// EXTERNAL MODULE: ./lib/sources/payload/read-input.js + 1 modules
var read_input = __webpack_require__(10883);
// EXTERNAL MODULE: ./lib/sources/payload/read-output.js
var read_output = __webpack_require__(24601);
;// CONCATENATED MODULE: ./lib/sources/openai/read-stored-completion.js




/**
 * A completion as the one step of its trace.
 * @param options.messages undefined where they could not all be read
 * @param options.pageUrl address of its page without its id; undefined where there are no pages
 */
function readStoredCompletion(completion, options) {
    const startedAt = (0,loose_values/* secondsToUtc */.B$)(completion.created);
    const tags = readTags(completion);
    const reading = readCall(completion, { ...options, startedAt, tags });
    return { id: completion.id, startedAt, tags, reading, feedback: options.feedback };
}
/**
 * What its metadata says under the names of rules: a number for a rule on a score, a text for one on labels. OpenAI
 * has no feedback; an application that learns of it writes it there.
 */
function readMetadataFeedback({ metadata }, rules) {
    return rules.flatMap(({ kind, name }) => {
        const value = metadata?.[name];
        if (value === undefined)
            return [];
        if (kind === 'label')
            return [{ name, label: value, by: 'unknown' }];
        const score = (0,loose_values/* firstNumber */.Uz)(value);
        return score === undefined ? [] : [{ name, score, by: 'unknown' }];
    });
}
function readCall(completion, known) {
    const { id, choices, usage, metadata, tools } = completion;
    const { messages, pageUrl, startedAt, tags } = known;
    if (messages === undefined)
        return { kind: 'unreadable', id, what: 'a message of the input is damaged' };
    const input = (0,read_input/* readInput */.R)(messages.map(composeMessage));
    if (input.kind === 'unreadable')
        return { ...input, id };
    const { text, toolCalls } = (0,read_output/* readOutput */.o)({ choices });
    return {
        kind: 'call',
        call: {
            id,
            url: pageUrl && `${pageUrl}${encodeURIComponent(id)}`,
            startedAt,
            model: { responded: completion.model ?? undefined, provider: 'openai' },
            parameters: (0,parameters/* splitParameters */.N)(completion).parameters,
            messages: input.messages,
            tools: tools ?? [],
            output: { text, toolCalls },
            usage: {
                input: usage?.prompt_tokens ?? undefined,
                output: usage?.completion_tokens ?? undefined,
                cached: usage?.prompt_tokens_details?.cached_tokens ?? undefined,
            },
            tags,
            metadata: metadata ?? {},
        },
    };
}
function composeMessage({ id, content_parts: parts, ...message }) {
    return parts === null || parts === undefined || parts.length === 0
        ? message
        : { ...message, content: parts };
}
/** OpenAI has no tags; in the metadata they stand with commas between. */
function readTags({ metadata }) {
    return (metadata?.['tags'] ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
}

;// CONCATENATED MODULE: ./lib/sources/openai/stored-completion.js

/** A completion that was made with `store: true`, as the list of them has it: with everything but its messages. */
const storedCompletionSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    /** Seconds since 1970. */
    created: schemas/* number */.aig(),
    model: schemas/* string */.YjP().nullish(),
    choices: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    tools: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    usage: schemas/* object */.Ikc({
        prompt_tokens: schemas/* number */.aig().nullish(),
        completion_tokens: schemas/* number */.aig().nullish(),
        prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: schemas/* number */.aig().nullish() }).nullish(),
    })
        .nullish(),
});
/** A message that was sent. Parts are in a field of their own, and `content` is null then. */
const storedMessageSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    role: schemas/* string */.YjP(),
    content_parts: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});

;// CONCATENATED MODULE: ./lib/sources/openai/open-openai-source.js







const defaultBaseUrl = 'https://api.openai.com/v1';
/**
 * Chat completions that were made with `store: true`, with feedback in their metadata. Calls that failed are not
 * stored, and each is a trace by itself. The newest come first, so a start of the window ends the reading.
 */
function openOpenAiSource(options, ports) {
    const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, '');
    const tally = (0,sources_tally/* createTally */.X)();
    const reading = {
        client: openClient({ ...options, baseUrl }, ports),
        tally,
        // Only OpenAI itself has pages of them; a gateway may have the API alone.
        pageUrl: /^https:\/\/(?:\w+\.)?api\.openai\.com\//.test(baseUrl)
            ? 'https://platform.openai.com/logs/'
            : undefined,
    };
    return {
        system: 'openai',
        notices: () => tally.list(),
        async *readTraces(query) {
            if (query.rules.length === 0 && query.everything !== true)
                return;
            let spans = 0;
            for await (const completion of listCompletions(reading, query, options.pageSize ?? 100)) {
                if (query.everything !== true && !mayBeBad(completion, query))
                    continue;
                const trace = await readTrace(reading, completion, query);
                spans += 1;
                ports.onProgress({ spans });
                yield trace;
            }
        },
    };
}
function openClient({ apiKey, baseUrl, project }, ports) {
    return (0,source_client/* createSourceClient */.D)({
        ...ports,
        name: 'OpenAI',
        baseUrl,
        headers: {
            authorization: `Bearer ${apiKey}`,
            ...(project === undefined ? {} : { 'openai-project': project }),
        },
        secrets: [apiKey],
        keyVariable: 'OPENAI_API_KEY',
    });
}
/** The parameters of a page of the list. It narrows by one value of metadata that is equal, and by the model. */
function composeListQuery({ rules, model, everything }, { limit, after }) {
    const [rule] = rules;
    const [label] = rule?.kind === 'label' ? rule.labels : [];
    const isOneLabel = everything !== true && rules.length === 1 && rule?.kind === 'label' && rule.labels.length === 1;
    return {
        limit,
        order: 'desc',
        after,
        model,
        ...(isOneLabel ? { [`metadata[${rule.name}]`]: label } : {}),
    };
}
async function* listCompletions({ client, tally }, query, limit) {
    const first = (query.since?.getTime() ?? 0) / 1_000;
    for (let after, more = true; more;) {
        const path = '/chat/completions';
        const page = await readPage(client, { path, query: composeListQuery(query, { limit, after }) });
        const what = 'a row that is no completion';
        for (const completion of (0,rest_answers/* readRows */.a)(page.rows, { schema: storedCompletionSchema, tally, what })) {
            // Its times are whole seconds.
            if (completion.created < Math.floor(first))
                return;
            yield completion;
        }
        after = page.last;
        more = page.more && after !== undefined;
    }
}
/** Whether a rule has something to say of it, so that it is worth asking for its messages. */
function mayBeBad(completion, { rules }) {
    return readMetadataFeedback(completion, rules).some((feedback) => (0,failure_query/* isSuspect */.W3)(feedback, rules));
}
async function readTrace({ client, pageUrl }, completion, { rules }) {
    const messages = [];
    const damaged = (0,sources_tally/* createTally */.X)();
    const path = `/chat/completions/${encodeURIComponent(completion.id)}/messages`;
    for (let after, more = true; more;) {
        const page = await readPage(client, { path, query: { limit: 100, order: 'asc', after } });
        const reading = { schema: storedMessageSchema, tally: damaged, what: 'a message' };
        messages.push(...(0,rest_answers/* readRows */.a)(page.rows, reading));
        after = page.last;
        more = page.more && after !== undefined;
    }
    const span = readStoredCompletion(completion, {
        messages: damaged.list().length > 0 ? undefined : messages,
        feedback: readMetadataFeedback(completion, rules),
        pageUrl,
    });
    return { id: completion.id, spans: [span], feedback: [] };
}
const pageSchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* unknown */.L5J()), has_more: schemas/* boolean */.zMY().nullish() });
const identified = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
async function readPage(client, request) {
    const { body } = await client.request({ method: 'GET', ...request });
    const page = (0,rest_answers/* parseAnswer */.W)(body, {
        schema: pageSchema,
        name: 'OpenAI',
        remedy: 'check that the address is that of its API, such as https://api.openai.com/v1',
    });
    const ids = page.data.flatMap((row) => identified.safeParse(row).data?.id ?? []);
    return { rows: page.data, more: page.has_more === true, last: ids.at(-1) };
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


/***/ })

};
