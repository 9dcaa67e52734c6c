export const id = 3320;
export const ids = [3320,7334];
export const modules = {

/***/ 16536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createAnthropicClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86625);
/* harmony import */ var _anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19698);
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23208);



/**
 * A client that calls the endpoint and nothing else, and never retries.
 * @param call.withSampling speak the older API version, which takes sampling parameters
 */
function createAnthropicClient(options, call) {
    const { endpoint, apiKey, ports } = options;
    return new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__/* .Anthropic */ .N({
        baseURL: endpoint.baseUrl,
        // Given in code, so that the SDK looks for no other credential on this machine.
        apiKey: apiKey ?? 'none',
        maxRetries: 0,
        timeout: (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .computeSdkTimeout */ .d6)(ports),
        logLevel: 'off',
        openTelemetry: false,
        fetch: call.fetch,
        defaultHeaders: {
            ...(0,_http_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .composeDefaultHeaders */ .YG)(options, {
                variable: 'ANTHROPIC_CUSTOM_HEADERS',
                vendor: endpoint.provider === 'anthropic',
            }),
            // Gateways written for earlier SDKs read this header; Anthropic takes either.
            ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
            ...(call.withSampling ? { 'anthropic-version': _anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .versionWithSampling */ ._f } : {}),
        },
    });
}


/***/ }),

/***/ 87334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeAnthropicBody: () => (/* binding */ composeAnthropicBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
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
  anthropicTranslator: () => (/* binding */ anthropicTranslator),
  createAnthropicProvider: () => (/* binding */ createAnthropicProvider)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
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

// EXTERNAL MODULE: ./lib/providers/anthropic-client.js
var anthropic_client = __webpack_require__(16536);
// EXTERNAL MODULE: ./lib/providers/anthropic-request.js
var anthropic_request = __webpack_require__(87334);
// EXTERNAL MODULE: ./lib/providers/anthropic-sampling.js
var anthropic_sampling = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/providers/http-provider.js
var http_provider = __webpack_require__(23208);
;// CONCATENATED MODULE: ./lib/providers/anthropic.js





/** The words of the Messages API. */
const anthropicTranslator = {
    compose: anthropic_request.composeAnthropicBody,
    read: readAnthropicAnswer,
};
/**
 * Anthropic, over the Messages API. Where `max_output_tokens` is not set, 4096 is sent, since this API demands a
 * limit. A request with sampling parameters goes out under API version 2023-06-01, the last to take them.
 */
function createAnthropicProvider(options) {
    return (0,http_provider/* createHttpProvider */.En)(options, {
        ...anthropicTranslator,
        send: (call) => post(options, call),
    });
}
/** `post` rather than `messages.create`, which prints to stderr at every call of a model near retirement. */
function post(options, call) {
    const client = (0,anthropic_client/* createAnthropicClient */.a)(options, {
        fetch: call.fetch,
        withSampling: (0,anthropic_sampling/* usesSampling */.iu)(call.body),
    });
    return client.post('/v1/messages', { body: call.body, signal: call.signal });
}


/***/ }),

/***/ 77347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v6: () => (/* binding */ describeCancelled),
  by: () => (/* binding */ describeTimeout),
  cv: () => (/* binding */ exchange),
  sG: () => (/* binding */ requireJson),
  Z7: () => (/* binding */ requireWhole)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/classify-error.js
var classify_error = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/providers/receive-answer.js



/**
 * Sends a request and reads its answer whatever the status; a redirect is not followed.
 * @throws ProviderError: redirected, malformed; else what fetch or the transport throws
 */
async function receive(provider, ports, sent) {
    const { input, init, signal } = sent;
    const { transport, maxBodyBytes: maxBytes } = ports;
    const body = init?.method?.toUpperCase() === 'POST' ? init.body : undefined;
    if (transport === undefined || typeof input !== 'string' || typeof body !== 'string')
        return receiveByFetch(provider, ports, sent);
    const arrival = await transport(input, { headers: new Headers(init?.headers), body, signal });
    const { status, headers } = arrival;
    if (isRedirect(status)) {
        arrival.body.destroy();
        throw describeRedirect(provider, status);
    }
    const collector = new TextCollector({ provider, status, maxBytes });
    return { status, headers, text: await readStream(arrival.body, collector) };
}
async function receiveByFetch(provider, { fetch, maxBodyBytes: maxBytes }, { input, init, signal }) {
    // `manual` rather than `error`: it is not followed either, and it can be told from a broken connection.
    const response = await fetch(input, { ...init, redirect: 'manual', signal });
    const { status, headers, body } = response;
    if (response.redirected || response.type === 'opaqueredirect' || isRedirect(status)) {
        await body?.cancel();
        throw describeRedirect(provider, status);
    }
    const collector = new TextCollector({ provider, status, maxBytes });
    return { status, headers, text: body === null ? '' : await readWebStream(body, collector) };
}
const isRedirect = (status) => status >= 300 && status < 400;
function describeRedirect(provider, status) {
    return new providers_provider/* ProviderError */.m('redirected', `${provider} sent the call elsewhere (status ${status}); it was not followed, so no key left for another host`, { retryable: false, status });
}
/** Gathers a body up to a size. */
class TextCollector {
    #received = 0;
    #chunks = [];
    #of;
    constructor(of) {
        this.#of = of;
    }
    /** @throws ProviderError malformed */
    add(chunk) {
        const { provider, status, maxBytes } = this.#of;
        this.#received += chunk.byteLength;
        if (this.#received > maxBytes)
            throw new providers_provider/* ProviderError */.m('malformed', `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`, { retryable: false, status, possiblyBilled: true });
        this.#chunks.push(chunk);
    }
    /** @throws ProviderError malformed */
    end() {
        const { provider, status } = this.#of;
        const bytes = Buffer.concat(this.#chunks, this.#received);
        // What a failure says is only shown, so there a bad byte must not hide the status.
        if (status >= 200 && status <= 299 && !(0,external_node_buffer_.isUtf8)(bytes))
            throw (0,damaged_answer/* describeMalformed */.H)(provider, 'bytes that are not UTF-8');
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    }
}
/** By events, since iterating costs more than all the rest of reading. */
function readStream(body, collector) {
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            reject(error);
            // And with it the connection.
            body.destroy();
        };
        const attempt = (step) => {
            try {
                step();
            }
            catch (error) {
                fail(error);
            }
        };
        body
            .on('data', (chunk) => attempt(() => collector.add(chunk)))
            .on('end', () => attempt(() => resolve(collector.end())))
            .on('error', fail)
            .on('close', () => fail(new Error('the connection was closed before the end')));
    });
}
async function readWebStream(body, collector) {
    const reader = body.getReader();
    try {
        for (let part = await reader.read(); !part.done; part = await reader.read())
            collector.add(part.value);
        return collector.end();
    }
    catch (error) {
        reader.cancel().catch(() => undefined);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
;// CONCATENATED MODULE: ./lib/providers/http-exchange.js






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
        throw new providers_provider/* ProviderError */.m('invalid_request', (0,redact/* redact */.E$)(`${provider}: the request could not be built: ${(0,errors/* messageOf */.bD)(error)}`, secret), { retryable: false });
    }
    throw new providers_provider/* ProviderError */.m('malformed', `${provider}: the SDK made no call`, { retryable: false });
}
/** @throws ProviderError unless the status is 200 or 201 */
function requireWhole(answer, asked) {
    if (answer.status < 200 || answer.status > 299)
        throw (0,classify_error/* classifyHttpFailure */.ZZ)({ ...answer, ...asked });
    // 202 has no answer yet, 203 was changed on the way, 206 is a part.
    if (answer.status > 201)
        throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, `status ${answer.status}, which is not a whole answer`);
}
/** @throws ProviderError unless the status is 200 or 201 and the body is JSON */
function requireJson(answer, asked) {
    requireWhole(answer, asked);
    if (typeof answer.body !== 'object' || answer.body === null)
        throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, answer.text.trimStart().startsWith('<') ? 'an HTML page' : 'something that is not JSON');
    return answer.body;
}
function createAttemptFetch(provider, ports, attempt) {
    return async (input, init) => {
        const stop = new AbortController();
        const caller = init?.signal;
        let isLate = false;
        const timer = setTimeout(() => {
            isLate = true;
            stop.abort();
        }, ports.timeoutMs);
        const cancel = () => stop.abort();
        caller?.addEventListener('abort', cancel);
        if (caller?.aborted)
            cancel();
        const startedAt = ports.now();
        try {
            const answer = await receive(provider, ports, { input, init, signal: stop.signal });
            attempt.answer = describeAnswer(answer, ports.now() - startedAt);
            return composeResponse(answer);
        }
        catch (error) {
            attempt.failure =
                error instanceof providers_provider/* ProviderError */.m
                    ? error
                    : caller?.aborted
                        ? describeCancelled(provider, true)
                        : isLate
                            ? describeTimeout(provider, ports.timeoutMs)
                            : (0,classify_error/* classifyTransportFailure */.uT)(provider, error, originOf(input));
            throw attempt.failure;
        }
        finally {
            clearTimeout(timer);
            caller?.removeEventListener('abort', cancel);
        }
    };
}
function originOf(input) {
    return new URL(input instanceof Request ? input.url : input).origin;
}
/**
 * The answer for the SDK. Its text is at hand already, so that neither streams nor bytes are made of it again, which
 * takes more of the processor than all the rest of the SDK.
 */
function composeResponse({ status, headers, text }) {
    const kept = new Headers(headers);
    // The text is decoded; lengths and encodings of the wire no longer apply.
    kept.delete('content-encoding');
    kept.delete('content-length');
    return Object.assign(new Response(null, { status, headers: kept }), {
        text: async () => text,
        json: async () => JSON.parse(text),
    });
}
function describeAnswer({ status, headers, text }, latencyMs) {
    const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
    return { status, headers, text, requestId, latencyMs, body: undefined };
}
/** The error for a host that took longer than it may. */
function describeTimeout(provider, timeoutMs) {
    return new providers_provider/* ProviderError */.m('timeout', `${provider} did not finish within ${timeoutMs / 1000} s`, {
        retryable: true,
        possiblyBilled: true,
    });
}
/** @param sent the request had left, so it may be billed */
function describeCancelled(provider, sent) {
    return new providers_provider/* ProviderError */.m('cancelled', `the call of ${provider} was cancelled`, {
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
/* harmony export */   FD: () => (/* binding */ readSafely),
/* harmony export */   YG: () => (/* binding */ composeDefaultHeaders),
/* harmony export */   d6: () => (/* binding */ computeSdkTimeout),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77347);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76991);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48925);





/** Makes a provider of a protocol: compose, send once, read; every way to fail ends as a ProviderError. */
function createHttpProvider(options, protocol) {
    const { endpoint, ports } = options;
    return {
        name: endpoint.provider,
        origin: new URL(endpoint.baseUrl).origin,
        account: `${new URL(endpoint.baseUrl).origin} ${endpoint.apiKeyEnv ?? ''}`,
        findUnsupported: (request) => protocol.compose({ ...request, messages: [] }).problems,
        complete: async (request, { signal }) => {
            const { provider } = endpoint;
            const { body, problems } = protocol.compose(request);
            if (problems.length > 0)
                throw describeProblems(provider, request, problems);
            const asked = { provider, model: request.model, secret: options.apiKey };
            const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)({
                asked,
                ports,
                signal,
                send: (fetch) => protocol.send({ body, signal, fetch }),
            });
            return readSafely(protocol, answer, asked);
        },
    };
}
/**
 * The completion that an answer is, without the key.
 * @throws ProviderError and nothing else
 */
function readSafely(translator, answer, asked) {
    try {
        const completion = translator.readFailure?.(answer) ??
            translator.read((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .requireJson */ .sG)(answer, asked), answer, asked);
        const clean = (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactCompletion */ .sq)(completion, { answerText: answer.text, secret: asked.secret });
        return { ...clean, rateLimits: (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRateLimits */ .I)(answer.headers) };
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m)
            throw error;
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('malformed', (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(`${asked.provider}: the answer could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, asked.secret), { retryable: false, possiblyBilled: true, cause: error });
    }
}
/** The error for a request that cannot be said in the provider's words. */
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

/***/ 15858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ describeMissingField),
  vP: () => (/* binding */ findMessageProblems),
  bW: () => (/* binding */ mergeExtra),
  _A: () => (/* binding */ parseParameters)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
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
