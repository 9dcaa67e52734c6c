export const id = 9549;
export const ids = [9549];
export const modules = {

/***/ 12713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeChatBody: () => (/* binding */ composeChatBody)
/* harmony export */ });
/* harmony import */ var _openai_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86622);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15858);


/** Hosts that have replaced `max_tokens`; others (Mistral for one) refuse the new name. */
const knowsMaxCompletionTokens = new Set([
    'openai',
    'openai-chat',
    'azure',
    'openrouter',
]);
/** Hosts that tell a developer role from a system role; others refuse the word. */
const knowsDeveloperRole = new Set([
    'openai',
    'openai-chat',
    'azure',
    'openrouter',
]);
/**
 * The body of `POST /chat/completions`.
 * @param provider decides between the dialects of the hosts that speak this protocol
 */
function composeChatBody(request, provider) {
    const { values, problems } = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParameters */ ._A)(request.parameters);
    const missing = values.top_k === undefined
        ? []
        : [(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingField */ .Yh)('top_k', 'the OpenAI protocol', 'put it under extra')];
    const limit = knowsMaxCompletionTokens.has(provider) ? 'max_completion_tokens' : 'max_tokens';
    const merged = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)({
        model: request.model,
        messages: request.messages.map((message) => mapMessage(message, provider)),
        [limit]: values.max_output_tokens,
        temperature: values.temperature,
        top_p: values.top_p,
        stop: values.stop,
        seed: values.seed,
        reasoning_effort: values.effort,
        service_tier: values.service_tier,
        frequency_penalty: values.frequency_penalty,
        presence_penalty: values.presence_penalty,
        tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
        tool_choice: mapToolChoice(values.tool_choice),
        parallel_tool_calls: values.parallel_tool_calls,
        response_format: mapResponseSchema(request.responseSchema),
    }, values.extra);
    return {
        body: merged.body,
        problems: [
            ...problems,
            ...missing,
            ...(0,_openai_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .findRefusedSampling */ .p)({ provider, model: request.model }, values),
            ...merged.problems,
            ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .findMessageProblems */ .vP)(request.messages),
        ],
    };
}
function mapMessage(message, provider) {
    const { role, content } = message;
    switch (role) {
        case 'tool':
            return { role, content, tool_call_id: message.toolCallId ?? '' };
        case 'assistant': {
            const calls = message.toolCalls ?? [];
            if (calls.length === 0)
                return { role, content };
            return {
                role,
                content: content === '' ? null : content,
                tool_calls: calls.map((call) => ({
                    id: call.id,
                    type: 'function',
                    function: { name: call.name, arguments: call.argumentsText },
                })),
            };
        }
        case 'developer':
            return { role: knowsDeveloperRole.has(provider) ? 'developer' : 'system', content };
        case 'system':
        case 'user':
            return { role, content };
    }
}
function mapTool(tool) {
    return {
        type: 'function',
        function: {
            name: tool.name,
            parameters: { ...tool.parameters },
            ...(tool.description === undefined ? {} : { description: tool.description }),
            ...(tool.strict === undefined ? {} : { strict: tool.strict }),
        },
    };
}
function mapToolChoice(choice) {
    if (choice === undefined)
        return undefined;
    return choice.kind === 'tool'
        ? { type: 'function', function: { name: choice.name } }
        : choice.kind;
}
function mapResponseSchema(wanted) {
    if (wanted === undefined)
        return undefined;
    if (wanted.schema === undefined)
        return { type: 'json_object' };
    return {
        type: 'json_schema',
        json_schema: {
            name: wanted.name,
            schema: { ...wanted.schema },
            ...(wanted.strict === undefined ? {} : { strict: wanted.strict }),
        },
    };
}


/***/ }),

/***/ 19549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChatTranslator: () => (/* binding */ createChatTranslator),
  createOpenaiChatProvider: () => (/* binding */ createOpenaiChatProvider)
});

// EXTERNAL MODULE: ./lib/providers/http-provider.js
var http_provider = __webpack_require__(23208);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/providers/classify-error.js
var classify_error = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/usage.js
var providers_usage = __webpack_require__(85401);
;// CONCATENATED MODULE: ./lib/providers/openai-chat-answer.js





/** Some hosts (Mistral's reasoning models) send parts; only those of type text are the answer. */
const contentSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullish() })).transform((parts) => parts
        .filter((part) => part.type === 'text')
        .map((part) => part.text ?? '')
        .join('')),
])
    .nullish();
/** Text as the protocol says; an object from hosts that parse it early. */
const argumentsSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform((value) => JSON.stringify(value)),
])
    .nullish();
const toolCallSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().nullish(),
    function: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), arguments: argumentsSchema }),
});
const messageSchema = schemas/* looseObject */._H3({
    content: contentSchema,
    refusal: schemas/* string */.YjP().nullish(),
    tool_calls: schemas/* array */.YOg(toolCallSchema).nullish(),
    function_call: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), arguments: argumentsSchema }).nullish(),
});
const choiceSchema = schemas/* looseObject */._H3({
    message: messageSchema,
    finish_reason: schemas/* string */.YjP().nullish(),
    /** OpenRouter's, where the host behind it failed in the middle. */
    error: schemas/* unknown */.L5J().optional(),
});
const completionSchema = schemas/* looseObject */._H3({
    choices: schemas/* array */.YOg(choiceSchema).min(1),
    error: schemas/* unknown */.L5J().optional(),
    model: schemas/* string */.YjP().nullish(),
    service_tier: schemas/* string */.YjP().nullish(),
    usage: schemas/* unknown */.L5J().optional(),
});
/** An error inside a 200, as OpenRouter sends when the host behind it fails. */
const errorSchema = schemas/* looseObject */._H3({
    error: schemas/* looseObject */._H3({ code: schemas/* number */.aig().int().min(400).max(599) }),
});
/**
 * Reads a chat completion.
 * @throws ProviderError when it is none, or carries an error
 */
function readChatAnswer(body, answer, asked) {
    const { provider } = asked;
    const parsed = completionSchema.safeParse(body);
    if (!parsed.success)
        throw describeUnreadable(body, answer, asked);
    const { choices, model, service_tier, usage } = parsed.data;
    const [choice] = choices;
    if (choice === undefined)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'no choice');
    (0,damaged_answer/* throwIfError */.w)(parsed.data.error, asked);
    (0,damaged_answer/* throwIfError */.w)(choice.error, asked);
    throwIfBroken(choice, provider);
    const { message } = choice;
    const text = message.content ?? '';
    const toolCalls = readToolCalls(message);
    const refusal = message.refusal ?? '';
    return {
        text: text === '' ? refusal : text,
        toolCalls,
        stop: refusal !== ''
            ? { kind: 'refused' }
            : computeStop(choice.finish_reason, { called: toolCalls.length > 0, empty: text === '' }),
        usage: (0,providers_usage/* convertChatUsage */.X3)(usage, provider),
        billedUsd: (0,providers_usage/* readBilledUsd */.d3)(usage, provider),
        servedModel: model ?? undefined,
        servedTier: service_tier ?? undefined,
        requestId: answer.requestId,
        latencyMs: answer.latencyMs,
        raw: body,
    };
}
function readToolCalls(message) {
    const legacy = message.function_call == null ? [] : [{ id: undefined, function: message.function_call }];
    return [...(message.tool_calls ?? []), ...legacy].map((call, index) => ({
        id: call.id ?? `call_${index}`,
        name: call.function.name,
        argumentsText: call.function.arguments ?? '',
    }));
}
/** Ollama gives no reason for complete answers; a reason nobody documents is kept in the raw response. */
function computeStop(reason, found) {
    switch (reason) {
        case 'length':
        case 'model_length':
        case 'max_tokens':
            return { kind: 'truncated' };
        case 'content_filter':
            return { kind: 'refused', category: 'content_filter' };
        default:
            // stop, tool_calls, function_call, or none: what was sent says which.
            if (found.called)
                return { kind: 'tool_call' };
            return { kind: found.empty ? 'empty' : 'complete' };
    }
}
/** Reasons of OpenRouter, vLLM and SGLang that mean: the answer broke off, and what came of it is no answer. */
const brokenReasons = new Set([
    'error',
    'abort',
    'aborted',
    'cancelled',
    'canceled',
]);
function throwIfBroken(choice, provider) {
    const { message, finish_reason: reason } = choice;
    // DeepSeek's own word for being overloaded.
    if (reason === 'insufficient_system_resource')
        throw new providers_provider/* ProviderError */.m('server', `${provider} broke off the answer (${reason})`, {
            retryable: true,
            possiblyBilled: true,
        });
    if (reason != null && brokenReasons.has(reason.toLowerCase()))
        throw (0,damaged_answer/* describeMalformed */.H)(provider, `an answer that broke off (${reason})`);
    const isBlank = message.content == null && !message.refusal && readToolCalls(message).length === 0;
    if (isBlank && !reason)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'a message without content and without a reason to stop');
}
function describeUnreadable(body, answer, asked) {
    const failed = errorSchema.safeParse(body);
    if (!failed.success)
        return (0,damaged_answer/* describeMalformed */.H)(asked.provider, 'JSON that is not a chat completion');
    return (0,classify_error/* classifyHttpFailure */.ZZ)({ ...answer, ...asked, body, status: failed.data.error.code });
}

// EXTERNAL MODULE: ./lib/providers/openai-chat-request.js
var openai_chat_request = __webpack_require__(12713);
// EXTERNAL MODULE: ./lib/providers/openai-client.js
var openai_client = __webpack_require__(26004);
;// CONCATENATED MODULE: ./lib/providers/openai-chat.js




/** The words of Chat Completions in the dialect of a host. */
function createChatTranslator(provider) {
    return {
        compose: (request) => (0,openai_chat_request.composeChatBody)(request, provider),
        read: readChatAnswer,
        readFailure: openai_client/* readFilteredPrompt */.ag,
    };
}
/** Any host that speaks Chat Completions. */
function createOpenaiChatProvider(options) {
    const post = (0,openai_client/* createOpenaiPost */.vd)(options);
    return (0,http_provider/* createHttpProvider */.En)(options, {
        ...createChatTranslator(options.endpoint.provider),
        send: (call) => post('/chat/completions', call),
    });
}


/***/ })

};
