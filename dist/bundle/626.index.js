export const id = 626;
export const ids = [626];
export const modules = {

/***/ 26004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFilteredPrompt),
/* harmony export */   v: () => (/* binding */ createOpenaiPost)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98193);
/* harmony import */ var _classify_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88533);
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23101);



/**
 * Posts bodies through the openai SDK, each by a client that serves no other call meanwhile, so that what its
 * fetch sees is kept apart. Clients are used again: making one costs about 0.1 ms while the process is young.
 */
function createOpenaiPost(options) {
    const idle = [];
    return async (path, { body, signal, fetch }) => {
        const slot = idle.pop() ?? createSlot(options);
        slot.fetch = fetch;
        try {
            return await slot.client.post(path, { body, signal });
        }
        finally {
            idle.push(slot);
        }
    };
}
function createSlot(options) {
    const { endpoint, apiKey, environment, ports } = options;
    const vendor = endpoint.provider === 'openai' || endpoint.provider === 'openai-chat';
    const client = new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        baseURL: endpoint.baseUrl,
        // The SDK demands one; without a key the header is taken out below.
        apiKey: apiKey ?? 'none',
        adminAPIKey: null,
        organization: vendor ? (environment['OPENAI_ORG_ID'] ?? null) : null,
        project: vendor ? (environment['OPENAI_PROJECT_ID'] ?? null) : null,
        maxRetries: 0,
        timeout: (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSdkTimeout */ .d6)(ports),
        logLevel: 'off',
        fetch: (input, init) => slot.fetch(input, init),
        defaultHeaders: (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .composeDefaultHeaders */ .YG)(options, { variable: 'OPENAI_CUSTOM_HEADERS', vendor }),
    });
    const slot = { client, fetch: ports.fetch };
    return slot;
}
/** Azure answers 400 where its filter stops a prompt: the model was not asked, and the case is refused. */
function readFilteredPrompt(answer) {
    if (answer.status !== 400 || (0,_classify_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readErrorBody */ .Nk)(answer.body).code !== 'content_filter')
        return undefined;
    return {
        text: '',
        toolCalls: [],
        stop: { kind: 'refused', category: 'content_filter' },
        usage: undefined,
        requestId: answer.requestId,
        latencyMs: answer.latencyMs,
        raw: answer.body,
    };
}


/***/ }),

/***/ 13395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeResponsesBody: () => (/* binding */ composeResponsesBody)
/* harmony export */ });
/* harmony import */ var _openai_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86622);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15858);


const fieldsOnlyOfChat = ['seed', 'stop', 'frequency_penalty', 'presence_penalty'];
/**
 * The body of `POST /responses`.
 * @param provider decides which model names mean OpenAI's own models
 */
function composeResponsesBody(request, provider) {
    const { values, problems } = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParameters */ ._A)(request.parameters);
    const missing = [
        ...fieldsOnlyOfChat
            .filter((name) => values[name] !== undefined)
            .map((name) => (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingField */ .Yh)(name, "OpenAI's Responses API", provider === 'openai'
            ? 'name the model openai-chat/… to use Chat Completions'
            : 'set protocol: openai-chat for this provider')),
        ...(values.top_k === undefined
            ? []
            : [(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingField */ .Yh)('top_k', 'the OpenAI protocol', 'put it under extra')]),
    ];
    const merged = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)({
        model: request.model,
        input: request.messages.flatMap(mapMessage),
        max_output_tokens: values.max_output_tokens,
        temperature: values.temperature,
        top_p: values.top_p,
        reasoning: values.effort === undefined ? undefined : { effort: values.effort },
        service_tier: values.service_tier,
        tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
        tool_choice: mapToolChoice(values.tool_choice),
        parallel_tool_calls: values.parallel_tool_calls,
        text: mapResponseSchema(request.responseSchema),
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
function mapMessage(message) {
    const { role, content } = message;
    if (role === 'tool')
        return [{ type: 'function_call_output', call_id: message.toolCallId ?? null, output: content }];
    const calls = (message.toolCalls ?? []).map((call) => ({
        type: 'function_call',
        call_id: call.id,
        name: call.name,
        arguments: call.argumentsText,
    }));
    // An assistant turn that only calls tools has no text of its own.
    return calls.length > 0 && content === '' ? calls : [{ role, content }, ...calls];
}
function mapTool(tool) {
    return {
        type: 'function',
        name: tool.name,
        parameters: { ...tool.parameters },
        // This API makes tools strict when nothing is said; the prompt file said nothing, which means not strict.
        strict: tool.strict ?? false,
        ...(tool.description === undefined ? {} : { description: tool.description }),
    };
}
function mapToolChoice(choice) {
    if (choice === undefined)
        return undefined;
    return choice.kind === 'tool' ? { type: 'function', name: choice.name } : choice.kind;
}
function mapResponseSchema(wanted) {
    if (wanted === undefined)
        return undefined;
    if (wanted.schema === undefined)
        return { format: { type: 'json_object' } };
    return {
        format: {
            type: 'json_schema',
            name: wanted.name,
            schema: { ...wanted.schema },
            ...(wanted.strict === undefined ? {} : { strict: wanted.strict }),
        },
    };
}


/***/ }),

/***/ 84626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenaiResponsesProvider: () => (/* binding */ createOpenaiResponsesProvider)
});

// EXTERNAL MODULE: ./lib/providers/http-provider.js + 1 modules
var http_provider = __webpack_require__(23101);
// EXTERNAL MODULE: ./lib/providers/openai-client.js
var openai_client = __webpack_require__(26004);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
// EXTERNAL MODULE: ./lib/providers/usage.js
var usage = __webpack_require__(85401);
;// CONCATENATED MODULE: ./lib/providers/openai-responses-answer.js





const contentPartSchema = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().nullish(),
    refusal: schemas/* string */.YjP().nullish(),
});
const outputItemSchema = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    content: schemas/* array */.YOg(contentPartSchema).nullish(),
    call_id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    arguments: schemas/* string */.YjP().nullish(),
});
const failureSchema = schemas/* looseObject */._H3({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() });
const responseSchema = schemas/* looseObject */._H3({
    object: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    error: schemas/* unknown */.L5J().optional(),
    incomplete_details: schemas/* looseObject */._H3({ reason: schemas/* string */.YjP().nullish() }).nullish(),
    output: schemas/* array */.YOg(outputItemSchema),
    model: schemas/* string */.YjP().nullish(),
    service_tier: schemas/* string */.YjP().nullish(),
    usage: schemas/* unknown */.L5J().optional(),
});
const readableParts = new Set(['output_text', 'refusal']);
/**
 * Reads a response of the Responses API.
 * @throws ProviderError when it is no such response, or says that it failed
 */
function readResponsesAnswer(body, answer, asked) {
    const { provider } = asked;
    const parsed = responseSchema.safeParse(body);
    if (!parsed.success)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'JSON that is not a response');
    const response = parsed.data;
    throwUnlessEnded(response, asked);
    const parts = response.output
        .filter((item) => item.type === 'message')
        .flatMap((item) => item.content ?? []);
    if (parts.length > 0 && !parts.some((part) => readableParts.has(part.type)))
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'a message in parts of an unknown type');
    const text = parts.map((part) => (part.type === 'output_text' ? part.text : '') ?? '').join('');
    const refusal = parts.map((part) => part.refusal ?? '').join('');
    const toolCalls = response.output
        .filter((item) => item.type === 'function_call')
        .map((item, index) => ({
        id: item.call_id ?? item.id ?? `call_${index}`,
        name: item.name ?? '',
        argumentsText: item.arguments ?? '',
    }));
    return {
        text: text === '' ? refusal : text,
        toolCalls,
        stop: computeStop(response, {
            refused: parts.some((part) => part.type === 'refusal'),
            called: toolCalls.length > 0,
            empty: text === '',
        }),
        usage: (0,usage/* convertResponsesUsage */.x7)(response.usage),
        servedModel: response.model ?? undefined,
        servedTier: response.service_tier ?? undefined,
        requestId: answer.requestId,
        latencyMs: answer.latencyMs,
        raw: body,
    };
}
function computeStop(response, found) {
    if (found.refused)
        return { kind: 'refused' };
    if (response.status === 'incomplete') {
        const reason = response.incomplete_details?.reason;
        return reason === 'content_filter'
            ? { kind: 'refused', category: reason }
            : { kind: 'truncated' };
    }
    if (response.output.some(isCutShort))
        return { kind: 'truncated' };
    if (found.called)
        return { kind: 'tool_call' };
    return { kind: found.empty ? 'empty' : 'complete' };
}
/** A message or a call that says it is unfinished is so, whatever is said of the whole response. */
function isCutShort({ type, status }) {
    return ((type === 'message' || type === 'function_call') &&
        (status === 'incomplete' || status === 'in_progress'));
}
function throwUnlessEnded(response, asked) {
    const { provider, secret } = asked;
    switch (response.status) {
        case 'failed': {
            const failure = failureSchema.safeParse(response.error).data;
            const code = failure?.code ?? 'no code';
            const { kind, retryable } = classifyFailure(code);
            const message = `${provider} failed (${code}): ${failure?.message ?? 'no message'}`;
            throw new providers_provider/* ProviderError */.m(kind, (0,redact/* redact */.E)(message, secret), { retryable });
        }
        case 'cancelled':
            throw new providers_provider/* ProviderError */.m('server', `${provider} cancelled the response`, { retryable: true });
        case 'in_progress':
        case 'queued':
            throw new providers_provider/* ProviderError */.m('malformed', `${provider} has not finished (${response.status}); background responses are not read`, { retryable: false, possiblyBilled: true });
        case 'completed':
        case 'incomplete':
        // A compatible host that reports no status.
        case null:
        case undefined:
            if (response.object === 'error')
                throw (0,damaged_answer/* describeMalformed */.H)(provider, 'an error');
            (0,damaged_answer/* throwIfError */.w)(response.error, asked);
            return;
        default:
            throw (0,damaged_answer/* describeMalformed */.H)(provider, 'a response of an unknown status');
    }
}
function classifyFailure(code) {
    switch (code) {
        case 'rate_limit_exceeded':
            return { kind: 'rate_limited', retryable: true };
        case 'server_error':
        case 'vector_store_timeout':
            return { kind: 'server', retryable: true };
        default:
            return { kind: 'invalid_request', retryable: false };
    }
}

// EXTERNAL MODULE: ./lib/providers/openai-responses-request.js
var openai_responses_request = __webpack_require__(13395);
;// CONCATENATED MODULE: ./lib/providers/openai-responses.js




/** OpenAI itself, over the Responses API. */
function createOpenaiResponsesProvider(options) {
    const post = (0,openai_client/* createOpenaiPost */.v)(options);
    return (0,http_provider/* createHttpProvider */.En)(options, {
        compose: (request) => (0,openai_responses_request.composeResponsesBody)(request, options.endpoint.provider),
        send: (call) => post('/responses', call),
        read: readResponsesAnswer,
        readFailure: openai_client/* readFilteredPrompt */.a,
    });
}


/***/ }),

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findRefusedSampling)
/* harmony export */ });
/** Reasoning models that reason unless told otherwise: the o series and the first gpt-5 (not gpt-5-chat, not 5.1 and later). */
const alwaysReasons = /^(o1|o3|o4)(-|$)|^gpt-5(-(mini|nano|pro|codex))?(-\d{4}-\d{2}-\d{2})?$/;
/** Provider names under which the model speaks for itself; elsewhere a name may be a deployment or a namesake. */
const openaiHosts = new Set(['openai', 'openai-chat']);
/**
 * Sampling parameters that OpenAI refuses: with an effort other than none, and for models that always reason.
 * Only what is documented is reported; anything else goes out as it is and the provider's 400 speaks.
 * The default, 1, is accepted everywhere.
 */
function findRefusedSampling(request, values) {
    const { effort } = values;
    const effortRefuses = effort !== undefined &&
        effort !== 'none' &&
        (openaiHosts.has(request.provider) || request.provider === 'azure');
    const modelRefuses = effort === undefined && openaiHosts.has(request.provider) && alwaysReasons.test(request.model);
    if (!effortRefuses && !modelRefuses)
        return [];
    const reason = effortRefuses
        ? `OpenAI refuses it together with effort: ${effort}`
        : `${request.model} reasons, and reasoning models refuse it`;
    return ['temperature', 'top_p']
        .filter((name) => values[name] !== undefined && values[name] !== 1)
        .map((name) => ({
        name,
        reason,
        remedy: effortRefuses
            ? `remove ${name} from parameters, or set effort: none where the model allows it`
            : `remove ${name} from parameters, or choose a model that does not reason`,
    }));
}


/***/ })

};
