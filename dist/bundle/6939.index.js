export const id = 6939;
export const ids = [6939];
export const modules = {

/***/ 1062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure),
/* harmony export */   j: () => (/* binding */ readResponsesAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2360);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48925);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85401);





const contentPartSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
const outputItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(contentPartSchema).nullish(),
    call_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() });
const responseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    object: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
    incomplete_details: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() }).nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(outputItemSchema),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    service_tier: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    usage: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
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
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'JSON that is not a response');
    const response = parsed.data;
    throwUnlessEnded(response, asked);
    const parts = response.output
        .filter((item) => item.type === 'message')
        .flatMap((item) => item.content ?? []);
    if (parts.length > 0 && !parts.some((part) => readableParts.has(part.type)))
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'a message in parts of an unknown type');
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
        usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .convertResponsesUsage */ .x7)(response.usage),
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
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m(kind, (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(message, secret), { retryable });
        }
        case 'cancelled':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('server', `${provider} cancelled the response`, { retryable: true });
        case 'in_progress':
        case 'queued':
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', `${provider} has not finished (${response.status}); background responses are not read`, { retryable: false, possiblyBilled: true });
        case 'completed':
        case 'incomplete':
        // A compatible host that reports no status.
        case null:
        case undefined:
            if (response.object === 'error')
                throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'an error');
            (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfError */ .w)(response.error, asked);
            return;
        default:
            throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'a response of an unknown status');
    }
}
/** The codes with which OpenAI says why it has no answer. */
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

/***/ 56939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenaiResponsesProvider: () => (/* binding */ createOpenaiResponsesProvider),
/* harmony export */   createResponsesTranslator: () => (/* binding */ createResponsesTranslator)
/* harmony export */ });
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23208);
/* harmony import */ var _openai_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26004);
/* harmony import */ var _openai_responses_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
/* harmony import */ var _openai_responses_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13395);




/** The words of the Responses API. */
function createResponsesTranslator(provider) {
    return {
        compose: (request) => (0,_openai_responses_request_js__WEBPACK_IMPORTED_MODULE_3__.composeResponsesBody)(request, provider),
        read: _openai_responses_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readResponsesAnswer */ .j,
        readFailure: _openai_client_js__WEBPACK_IMPORTED_MODULE_1__/* .readFilteredPrompt */ .ag,
    };
}
/** OpenAI itself, over the Responses API. */
function createOpenaiResponsesProvider(options) {
    const post = (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createOpenaiPost */ .vd)(options);
    return (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpProvider */ .En)(options, {
        ...createResponsesTranslator(options.endpoint.provider),
        send: (call) => post('/responses', call),
    });
}


/***/ })

};
