export const id = 9549;
export const ids = [9549,2713];
export const modules = {

/***/ 53028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   s: () => (/* binding */ requireJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _classify_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88533);
/* harmony import */ var _damaged_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2360);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48925);





/**
 * Sends one request through an SDK and returns the answer whatever its status.
 * The SDK builds, signs and parses; redirects, the size of the body, the time limit and the latency are seen to in
 * the fetch it is given, so that they hold to the last byte.
 * @throws ProviderError: timeout, connection, redirected, malformed, cancelled, invalid_request
 */
async function exchange(options) {
    const { asked, ports, signal } = options;
    const { provider, secret } = asked;
    const attempt = { answer: undefined, failure: undefined };
    try {
        const parsed = await options.send(createAttemptFetch(provider, ports, attempt));
        const { answer } = attempt;
        if (answer !== undefined)
            // Some hosts send JSON under another content type, which the SDK hands on as text.
            return { ...answer, body: typeof parsed === 'object' ? parsed : parseJson(answer.text) };
    }
    catch (error) {
        if (attempt.failure !== undefined)
            throw attempt.failure;
        if (attempt.answer !== undefined)
            return { ...attempt.answer, body: parseJson(attempt.answer.text) };
        if (signal.aborted)
            throw describeCancelled(provider, false);
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('invalid_request', (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(`${provider}: the request could not be built: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, secret), { retryable: false });
    }
    throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', `${provider}: the SDK made no call`, { retryable: false });
}
/** @throws ProviderError unless the status is 200 or 201 and the body is JSON */
function requireJson(answer, asked) {
    if (answer.status < 200 || answer.status > 299)
        throw (0,_classify_error_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyHttpFailure */ .ZZ)({ ...answer, ...asked });
    // 202 has no answer yet, 203 was changed on the way, 206 is a part.
    if (answer.status > 201)
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMalformed */ .H)(asked.provider, `status ${answer.status}, which is not a whole answer`);
    if (typeof answer.body !== 'object' || answer.body === null)
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMalformed */ .H)(asked.provider, answer.text.trimStart().startsWith('<') ? 'an HTML page' : 'something that is not JSON');
    return answer.body;
}
function createAttemptFetch(provider, ports, attempt) {
    return async (input, init) => {
        const deadline = new AbortController();
        const timer = setTimeout(() => deadline.abort(), ports.timeoutMs);
        const caller = init?.signal;
        const signal = caller ? AbortSignal.any([caller, deadline.signal]) : deadline.signal;
        const startedAt = ports.now();
        try {
            // `manual` rather than `error`: it is not followed either, and it can be told from a broken connection.
            const response = await ports.fetch(input, { ...init, redirect: 'manual', signal });
            if (isRedirect(response))
                throw await refuseRedirect(provider, response);
            const text = await readText(provider, response, ports.maxBodyBytes);
            attempt.answer = describeAnswer(response, text, ports.now() - startedAt);
            return rebuildResponse(response, text);
        }
        catch (error) {
            attempt.failure =
                error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m
                    ? error
                    : caller?.aborted
                        ? describeCancelled(provider, true)
                        : deadline.signal.aborted
                            ? describeTimeout(provider, ports.timeoutMs)
                            : (0,_classify_error_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyTransportFailure */ .uT)(provider, error, originOf(input));
            throw attempt.failure;
        }
        finally {
            clearTimeout(timer);
        }
    };
}
function originOf(input) {
    return new URL(input instanceof Request ? input.url : input).origin;
}
function isRedirect(response) {
    return (response.redirected ||
        response.type === 'opaqueredirect' ||
        (response.status >= 300 && response.status < 400));
}
async function refuseRedirect(provider, response) {
    await response.body?.cancel();
    return new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('redirected', `${provider} sent the call elsewhere (status ${response.status}); it was not followed, so no key left for another host`, { retryable: false, status: response.status });
}
async function readText(provider, response, maxBytes) {
    if (response.body === null)
        return '';
    // What a failure says is only shown, so there a bad byte must not hide the status.
    const decoder = new TextDecoder('utf-8', { fatal: response.ok });
    const decode = (chunk) => {
        try {
            return decoder.decode(chunk, { stream: chunk !== undefined });
        }
        catch {
            throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMalformed */ .H)(provider, 'bytes that are not UTF-8');
        }
    };
    let text = '';
    let received = 0;
    // Leaving the loop by a throw cancels the stream, and with it the connection.
    for await (const chunk of response.body) {
        received += chunk.byteLength;
        if (received > maxBytes)
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('malformed', `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`, { retryable: false, status: response.status, possiblyBilled: true });
        text += decode(chunk);
    }
    return text + decode();
}
/** Statuses with which the Response constructor takes no body. */
const bodiless = new Set([204, 205, 304]);
function rebuildResponse(response, text) {
    const headers = new Headers(response.headers);
    // The text is decoded; lengths and encodings of the wire no longer apply.
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(bodiless.has(response.status) ? null : text, {
        status: response.status,
        statusText: response.statusText,
        headers,
    });
}
function describeAnswer(response, text, latencyMs) {
    const { headers, status } = response;
    const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
    return { status, headers, text, requestId, latencyMs, body: undefined };
}
function describeTimeout(provider, timeoutMs) {
    return new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('timeout', `${provider} did not finish within ${timeoutMs / 1000} s`, {
        retryable: true,
        possiblyBilled: true,
    });
}
function describeCancelled(provider, sent) {
    return new _provider_js__WEBPACK_IMPORTED_MODULE_3__/* .ProviderError */ .m('cancelled', `the call of ${provider} was cancelled`, {
        retryable: false,
        possiblyBilled: sent,
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 23208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ createHttpProvider),
/* harmony export */   YG: () => (/* binding */ composeDefaultHeaders),
/* harmony export */   d6: () => (/* binding */ computeSdkTimeout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53028);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48925);




/** Makes a provider of a protocol: compose, send once, read; every way to fail ends as a ProviderError. */
function createHttpProvider(options, protocol) {
    const { endpoint, ports } = options;
    return {
        name: endpoint.provider,
        origin: new URL(endpoint.baseUrl).origin,
        findUnsupported: (request) => protocol.compose({ ...request, messages: [] }).problems,
        complete: async (request, { signal }) => {
            const { provider } = endpoint;
            const { body, problems } = protocol.compose(request);
            if (problems.length > 0)
                throw describeProblems(provider, request, problems);
            const asked = { provider, model: request.model, secret: options.apiKey };
            const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)({
                asked,
                ports,
                signal,
                send: (fetch) => protocol.send({ body, signal, fetch }),
            });
            return readSafely(protocol, answer, asked);
        },
    };
}
function readSafely(protocol, answer, asked) {
    try {
        const completion = protocol.readFailure?.(answer) ?? protocol.read((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .requireJson */ .s)(answer, asked), answer, asked);
        return (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactCompletion */ .sq)(completion, { answerText: answer.text, secret: asked.secret });
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m)
            throw error;
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('malformed', (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(`${asked.provider}: the answer could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, asked.secret), { retryable: false, possiblyBilled: true, cause: error });
    }
}
function describeProblems(provider, request, problems) {
    const list = problems.map(({ name, reason, remedy }) => `${name}: ${reason} (${remedy})`);
    return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('invalid_request', `${provider}: case ${request.caseId} cannot be sent. ${list.join('; ')}`, { retryable: false });
}
/** The SDKs' own timer; later than ours, which also covers the body. */
function computeSdkTimeout(ports) {
    return ports.timeoutMs + 10_000;
}
/**
 * The SDKs add the headers of an environment variable to every call. They are meant for the vendor's own host, so
 * for any other host they are taken out again.
 * @returns default headers for the SDK: null removes one
 */
function composeDefaultHeaders(options, custom) {
    const lines = custom.vendor ? [] : (options.environment[custom.variable] ?? '').split('\n');
    const names = lines
        .map((line) => line
        .slice(0, Math.max(0, line.indexOf(':')))
        .trim()
        .toLowerCase())
        .filter((name) => name !== '');
    const { apiKey } = options;
    return {
        ...Object.fromEntries(names.map((name) => [name, null])),
        authorization: apiKey === undefined ? null : `Bearer ${apiKey}`,
    };
}


/***/ }),

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
  createOpenaiChatProvider: () => (/* binding */ createOpenaiChatProvider)
});

// EXTERNAL MODULE: ./lib/providers/http-provider.js
var http_provider = __webpack_require__(23208);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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




/** Any host that speaks Chat Completions. */
function createOpenaiChatProvider(options) {
    const post = (0,openai_client/* createOpenaiPost */.v)(options);
    return (0,http_provider/* createHttpProvider */.En)(options, {
        compose: (request) => (0,openai_chat_request.composeChatBody)(request, options.endpoint.provider),
        send: (call) => post('/chat/completions', call),
        read: readChatAnswer,
        readFailure: openai_client/* readFilteredPrompt */.a,
    });
}


/***/ }),

/***/ 26004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readFilteredPrompt),
/* harmony export */   v: () => (/* binding */ createOpenaiPost)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98193);
/* harmony import */ var _classify_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88533);
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23208);



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


/***/ }),

/***/ 15858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ describeMissingField),
  vP: () => (/* binding */ findMessageProblems),
  bW: () => (/* binding */ mergeExtra),
  _A: () => (/* binding */ parseParameters)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/providers/extra-fields.js
/**
 * Fields that `extra` may not carry, in any protocol: with one of them a call could cost more than was reserved
 * for it, ask for something else than the case, or reach a host or a store that nobody reviewed. The value is the
 * parameter that does the same within what Pawl knows.
 */
const barredFields = new Map([
    ['max_tokens', 'max_output_tokens'],
    ['max_completion_tokens', 'max_output_tokens'],
    ['max_output_tokens', 'max_output_tokens'],
    ['max_new_tokens', 'max_output_tokens'],
    ['service_tier', 'service_tier'],
    ...[
        // How often, and what, the model answers.
        ...['n', 'best_of', 'model', 'models', 'fallbacks', 'speed', 'inference_geo'],
        ...['modalities', 'audio', 'prediction', 'context_management', 'stream', 'stream_options'],
        // What it is asked.
        ...['prompt', 'input', 'messages', 'instructions', 'system', 'previous_response_id'],
        'conversation',
        // What it may call, look up or send elsewhere, each at a price of its own.
        ...['tools', 'functions', 'plugins', 'mcp_servers', 'container', 'data_sources'],
        ...['web_search_options', 'search_parameters', 'enable_search'],
        // Where the answer is kept, and what else a gateway adds.
        ...['background', 'store', 'extra_body'],
    ].map((field) => [field, undefined]),
]);
/** The fields that `extra` may not carry, in lower case. */
function listBarredFields() {
    return [...barredFields.keys()];
}
/**
 * What to do about a field that `extra` may not carry. Some hosts read field names without regard to case.
 * @returns undefined for a field that it may carry
 */
function findBarredRemedy(field) {
    const name = field.toLowerCase();
    if (!barredFields.has(name))
        return undefined;
    const parameter = barredFields.get(name);
    return parameter === undefined
        ? 'take it out: a replay has to know what a call can cost'
        : `use the parameter ${parameter}`;
}

;// CONCATENATED MODULE: ./lib/providers/parameters.js


const toolName = schemas/* string */.YjP().min(1);
const toolChoiceSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['auto', 'none', 'required']).transform((kind) => ({ kind })),
    schemas/* strictObject */.rej({ name: toolName })
        .transform(({ name }) => ({ kind: 'tool', name })),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('function'), name: toolName })
        .transform(({ name }) => ({ kind: 'tool', name })),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('function'), function: schemas/* strictObject */.rej({ name: toolName }) })
        .transform((written) => ({ kind: 'tool', name: written.function.name })),
], { error: 'it must be auto, none, required or {name: <tool>}' });
const parametersSchema = schemas/* strictObject */.rej({
    max_output_tokens: schemas/* number */.aig().int().positive().optional(),
    temperature: schemas/* number */.aig().min(0).optional(),
    top_p: schemas/* number */.aig().min(0).max(1).optional(),
    /** Anthropic only. */
    top_k: schemas/* number */.aig().int().min(0).optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())], {
        error: 'it must be a text or a list of texts',
    })
        .optional(),
    seed: schemas/* number */.aig().int().optional(),
    effort: schemas/* string */.YjP().min(1).optional(),
    service_tier: schemas/* string */.YjP().min(1).optional(),
    tool_choice: toolChoiceSchema.optional(),
    parallel_tool_calls: schemas/* boolean */.zMY().optional(),
    frequency_penalty: schemas/* number */.aig().optional(),
    presence_penalty: schemas/* number */.aig().optional(),
    extra: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/**
 * Checks names and types. A parameter is never dropped: what cannot be understood is a problem.
 * @returns no values at all when there is a problem, since nothing may be sent then
 */
function parseParameters(parameters) {
    const parsed = parametersSchema.safeParse(parameters);
    if (parsed.success)
        return { values: parsed.data, problems: [] };
    const problems = parsed.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(describeUnknown);
        const name = issue.path.join('.');
        return [{ name, reason: issue.message, remedy: `correct ${name} in parameters` }];
    });
    return { values: {}, problems };
}
function describeUnknown(name) {
    return {
        name,
        reason: 'Pawl knows no parameter of this name',
        remedy: findBarredRemedy(name) ??
            `put ${name} under extra to send it as it stands, or correct the name`,
    };
}
/** The problem of a parameter that a protocol has no field for. */
function describeMissingField(name, protocol, alternative) {
    return {
        name,
        reason: `${protocol} has no such field`,
        remedy: `remove ${name} from parameters${alternative === undefined ? '' : `, or ${alternative}`}`,
    };
}
/**
 * Adds the fields of `extra` to a body as they stand. They may not replace what the request already says, nor
 * change what the call can cost or where its data goes.
 * @param body undefined values count as absent
 */
function mergeExtra(body, extra) {
    const present = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const problems = Object.keys(extra ?? {}).flatMap((field) => {
        const name = `extra.${field}`;
        const remedy = findBarredRemedy(field);
        if (remedy !== undefined) {
            const reason = `${field} could change what a call costs, asks for or gives away`;
            return [{ name, reason, remedy }];
        }
        if (!Object.hasOwn(present, field))
            return [];
        const reason = `${field} is already set by another part of the request`;
        return [{ name, reason, remedy: `remove ${field} from extra` }];
    });
    return { body: problems.length > 0 ? present : { ...present, ...extra }, problems };
}
/** Every protocol ties a tool's answer to its call by id. */
function findMessageProblems(messages) {
    return messages
        .filter((message) => message.role === 'tool' && message.toolCallId === undefined)
        .slice(0, 1)
        .map(() => ({
        name: 'messages',
        reason: 'a message with the role tool does not say which call it answers',
        remedy: 'give the message a tool_call_id',
    }));
}


/***/ })

};
