export const id = 320;
export const ids = [320];
export const modules = {

/***/ 87334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeAnthropicBody: () => (/* binding */ composeAnthropicBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19698);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15858);



/** Tokens. Sent where `max_output_tokens` is not set, because this API demands a limit and knows no default. */
const defaultMaxTokens = 4096;
const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];
const effortSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(efforts);
const serviceTierSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'standard_only']);
const toolInputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** The body of `POST /v1/messages`. System and developer messages move into `system`, in their order. */
function composeAnthropicBody(request) {
    const { values, problems } = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParameters */ ._A)(request.parameters);
    const conversation = mapConversation(request.messages);
    const merged = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeExtra */ .bW)({
        model: request.model,
        messages: conversation.messages,
        system: mapSystem(request.messages),
        max_tokens: values.max_output_tokens,
        temperature: values.temperature,
        top_p: values.top_p,
        top_k: values.top_k,
        stop_sequences: values.stop,
        service_tier: values.service_tier,
        tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
        tool_choice: mapToolChoice(values),
        output_config: mapOutputConfig(values, request.responseSchema),
    }, values.extra);
    return {
        body: { max_tokens: defaultMaxTokens, ...merged.body },
        problems: [
            ...problems,
            ...findMissingFields(values, request.responseSchema),
            ...(0,_anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .findRefusedSampling */ .ph)(request.model, values),
            ...merged.problems,
            ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .findMessageProblems */ .vP)(request.messages),
            ...conversation.problems,
        ],
    };
}
function findMissingFields(values, wanted) {
    const api = "Anthropic's Messages API";
    const problems = ['seed', 'frequency_penalty', 'presence_penalty']
        .filter((name) => values[name] !== undefined)
        .map((name) => (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMissingField */ .Yh)(name, api));
    if (values.effort !== undefined && !effortSchema.safeParse(values.effort).success)
        problems.push({
            name: 'effort',
            reason: `${api} has no effort ${values.effort}`,
            remedy: `choose one of ${efforts.join(', ')}, or remove effort`,
        });
    if (values.service_tier !== undefined &&
        !serviceTierSchema.safeParse(values.service_tier).success)
        problems.push({
            name: 'service_tier',
            reason: `${api} has no service tier ${values.service_tier}`,
            remedy: 'choose auto or standard_only, or remove service_tier',
        });
    if (wanted !== undefined && wanted.schema === undefined)
        problems.push({
            name: 'response_schema',
            reason: `${api} has no mode for JSON without a schema`,
            remedy: 'give a JSON Schema, or ask for JSON in the prompt',
        });
    if (wanted?.strict === false)
        problems.push({
            name: 'response_schema.strict',
            reason: `${api} always enforces the schema`,
            remedy: 'remove strict: false from the response schema',
        });
    return problems;
}
function mapSystem(messages) {
    const texts = messages
        .filter(({ role, content }) => isSystem(role) && content !== '')
        .map(({ content }) => content);
    const [first] = texts;
    return texts.length > 1 ? texts.map((text) => ({ type: 'text', text })) : first;
}
function isSystem(role) {
    return role === 'system' || role === 'developer';
}
/** Turns of the same role that follow each other become one message; a tool's answer is the user's turn. */
function mapConversation(messages) {
    const turns = [];
    const problems = [];
    for (const message of messages) {
        if (isSystem(message.role))
            continue;
        const role = message.role === 'assistant' ? 'assistant' : 'user';
        const mapped = mapBlocks(message);
        problems.push(...mapped.problems);
        const last = turns.at(-1);
        if (last?.role === role)
            last.blocks.push(...mapped.blocks);
        else
            turns.push({ role, blocks: [...mapped.blocks] });
    }
    return {
        messages: turns.map(({ role, blocks }) => {
            const [only] = blocks;
            return {
                role,
                content: blocks.length === 1 && only?.type === 'text' ? only.text : blocks,
            };
        }),
        problems,
    };
}
function mapBlocks(message) {
    const { role, content, toolCallId } = message;
    if (role === 'tool')
        return {
            blocks: [{ type: 'tool_result', tool_use_id: toolCallId ?? '', content }],
            problems: [],
        };
    const blocks = [];
    const problems = [];
    const calls = message.toolCalls ?? [];
    // Empty text blocks are refused beside others; an empty turn is sent as it is, and the provider answers for it.
    if (content !== '' || calls.length === 0)
        blocks.push({ type: 'text', text: content });
    for (const call of calls) {
        const input = parseToolInput(call.argumentsText);
        if (input === undefined)
            problems.push({
                name: 'messages',
                reason: `the arguments of the tool call ${call.name} are not a JSON object, which this API needs`,
                remedy: 'correct the arguments in the conversation',
            });
        else
            blocks.push({ type: 'tool_use', id: call.id, name: call.name, input });
    }
    return { blocks, problems };
}
function parseToolInput(text) {
    try {
        return toolInputSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
function mapTool(tool) {
    return {
        name: tool.name,
        input_schema: { ...tool.parameters, type: 'object' },
        ...(tool.description === undefined ? {} : { description: tool.description }),
        ...(tool.strict === undefined ? {} : { strict: tool.strict }),
    };
}
function mapToolChoice(values) {
    const { tool_choice: choice, parallel_tool_calls: parallel } = values;
    if (choice?.kind === 'none')
        return { type: 'none' };
    const alone = parallel === undefined ? {} : { disable_parallel_tool_use: !parallel };
    switch (choice?.kind) {
        case 'tool':
            return { type: 'tool', name: choice.name, ...alone };
        case 'required':
            return { type: 'any', ...alone };
        case 'auto':
            return { type: 'auto', ...alone };
        case undefined:
            return parallel === undefined ? undefined : { type: 'auto', ...alone };
    }
}
function mapOutputConfig(values, wanted) {
    const effort = effortSchema.safeParse(values.effort).data;
    if (effort === undefined && wanted?.schema === undefined)
        return undefined;
    return {
        ...(effort === undefined ? {} : { effort }),
        ...(wanted?.schema === undefined
            ? {}
            : { format: { type: 'json_schema', schema: { ...wanted.schema } } }),
    };
}


/***/ }),

/***/ 19698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ versionWithSampling),
/* harmony export */   iu: () => (/* binding */ usesSampling),
/* harmony export */   ph: () => (/* binding */ findRefusedSampling)
/* harmony export */ });
/** The API version that still takes sampling parameters; 2026-10-21, which the SDK sends, refuses them. */
const versionWithSampling = '2023-06-01';
const samplingNames = ['temperature', 'top_p', 'top_k'];
/** Whether the request needs the older API version. Fields under `extra` count: they are sent too. */
function usesSampling(body) {
    return samplingNames.some((name) => name in body);
}
/**
 * Sampling parameters that the model refuses under every API version. 1 is the default of temperature and top_p
 * and is accepted.
 */
function findRefusedSampling(model, values) {
    if (!refusesSampling(model))
        return [];
    return samplingNames
        .filter((name) => values[name] !== undefined && (name === 'top_k' || values[name] !== 1))
        .map((name) => ({
        name,
        reason: `${model} refuses sampling parameters`,
        remedy: `remove ${name} from parameters, or choose an older model such as claude-sonnet-4-6`,
    }));
}
/**
 * Claude Opus 4.7 and later, Sonnet 5 and later, Haiku 5.5 and later, and every Fable and Mythos. Ids that do not
 * say their version are not judged here; the provider's own answer is.
 */
function refusesSampling(model) {
    if (/claude-(fable|mythos)(-|$)/.test(model))
        return true;
    // A date such as 20250514 is not a minor version.
    const found = /claude-(?:opus|sonnet|haiku)-(\d{1,2})(?:-(\d{1,2}))?(?![\d])/.exec(model);
    if (found === null)
        return false;
    const major = Number(found[1]);
    const minor = Number(found[2] ?? 0);
    return major > 4 || (major === 4 && minor >= 7);
}


/***/ }),

/***/ 43320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropicProvider: () => (/* binding */ createAnthropicProvider)
});

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 226 modules
var sdk_client = __webpack_require__(7766);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/usage.js
var usage = __webpack_require__(85401);
;// CONCATENATED MODULE: ./lib/providers/anthropic-answer.js



const blockSchema = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().nullish(),
    id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    input: schemas/* unknown */.L5J().optional(),
});
const messageSchema = schemas/* looseObject */._H3({
    type: schemas/* literal */.euz('message').nullish(),
    content: schemas/* array */.YOg(blockSchema),
    model: schemas/* string */.YjP().nullish(),
    stop_reason: schemas/* string */.YjP().nullish(),
    stop_details: schemas/* looseObject */._H3({ category: schemas/* string */.YjP().nullish(), explanation: schemas/* string */.YjP().nullish() })
        .nullish(),
    usage: schemas/* unknown */.L5J().optional(),
    error: schemas/* unknown */.L5J().optional(),
});
const tierSchema = schemas/* looseObject */._H3({ service_tier: schemas/* string */.YjP().nullish() });
const answerBlocks = new Set(['text', 'tool_use']);
/**
 * Reads a message of the Messages API.
 * @throws ProviderError when it is none
 */
function readAnthropicAnswer(body, answer, asked) {
    const { provider } = asked;
    const parsed = messageSchema.safeParse(body);
    if (!parsed.success)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'JSON that is not a message');
    const message = parsed.data;
    (0,damaged_answer/* throwIfError */.w)(message.error, asked);
    const text = message.content
        .map((block) => (block.type === 'text' ? block.text : '') ?? '')
        .join('');
    const toolCalls = message.content
        .filter((block) => block.type === 'tool_use')
        .map((block, index) => ({
        id: block.id ?? `call_${index}`,
        name: block.name ?? '',
        argumentsText: JSON.stringify(block.input ?? {}),
    }));
    // Null is what a stream says that has not ended, and what a gateway hands on that lost the end of it.
    if (message.stop_reason === null)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'a message that has not ended');
    if (!message.stop_reason && !message.content.some(({ type }) => answerBlocks.has(type)))
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'a message without content and without a reason to stop');
    const stop = computeStop(message, { called: toolCalls.length > 0, empty: text === '' });
    const explanation = stop.kind === 'refused' ? message.stop_details?.explanation : undefined;
    return {
        text: text === '' ? (explanation ?? '') : text,
        toolCalls,
        stop,
        usage: (0,usage/* convertAnthropicUsage */.TY)(message.usage),
        servedModel: message.model ?? undefined,
        servedTier: tierSchema.safeParse(message.usage).data?.service_tier ?? undefined,
        requestId: answer.requestId,
        latencyMs: answer.latencyMs,
        raw: body,
    };
}
function computeStop(message, found) {
    switch (message.stop_reason) {
        case 'refusal':
            return { kind: 'refused', category: message.stop_details?.category ?? undefined };
        case 'max_tokens':
        case 'model_context_window_exceeded':
        // A paused turn is an answer that is not finished.
        case 'pause_turn':
            return { kind: 'truncated' };
        default:
            // end_turn, stop_sequence, tool_use, none, or a reason nobody documents: what was sent says which.
            if (found.called)
                return { kind: 'tool_call' };
            return { kind: found.empty ? 'empty' : 'complete' };
    }
}

// EXTERNAL MODULE: ./lib/providers/anthropic-request.js
var anthropic_request = __webpack_require__(87334);
// EXTERNAL MODULE: ./lib/providers/anthropic-sampling.js
var anthropic_sampling = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/providers/http-provider.js + 1 modules
var http_provider = __webpack_require__(23101);
;// CONCATENATED MODULE: ./lib/providers/anthropic.js





/**
 * Anthropic, over the Messages API. Where `max_output_tokens` is not set, 4096 is sent, since this API demands a
 * limit. A request with sampling parameters goes out under API version 2023-06-01, the last to take them.
 */
function createAnthropicProvider(options) {
    return (0,http_provider/* createHttpProvider */.En)(options, {
        compose: anthropic_request.composeAnthropicBody,
        send: (call) => post(options, call),
        read: readAnthropicAnswer,
    });
}
/** `post` rather than `messages.create`, which prints to stderr at every call of a model near retirement. */
function post(options, call) {
    const { endpoint, apiKey, ports } = options;
    const client = new sdk_client/* Anthropic */.N({
        baseURL: endpoint.baseUrl,
        // Given in code, so that the SDK looks for no other credential on this machine.
        apiKey: apiKey ?? 'none',
        maxRetries: 0,
        timeout: (0,http_provider/* computeSdkTimeout */.d6)(ports),
        logLevel: 'off',
        openTelemetry: false,
        fetch: call.fetch,
        defaultHeaders: {
            ...(0,http_provider/* composeDefaultHeaders */.YG)(options, {
                variable: 'ANTHROPIC_CUSTOM_HEADERS',
                vendor: endpoint.provider === 'anthropic',
            }),
            // Gateways written for earlier SDKs read this header; Anthropic takes either.
            ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
            ...((0,anthropic_sampling/* usesSampling */.iu)(call.body) ? { 'anthropic-version': anthropic_sampling/* versionWithSampling */._f } : {}),
        },
    });
    return client.post('/v1/messages', { body: call.body, signal: call.signal });
}


/***/ })

};
