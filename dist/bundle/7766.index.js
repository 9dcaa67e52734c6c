export const id = 7766;
export const ids = [7766];
export const modules = {

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

/***/ 26004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ readFilteredPrompt),
/* harmony export */   uW: () => (/* binding */ createOpenaiClient),
/* harmony export */   vd: () => (/* binding */ createOpenaiPost)
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
    const client = createOpenaiClient(options, (input, init) => slot.fetch(input, init));
    const slot = { client, fetch: options.ports.fetch };
    return slot;
}
/** A client that calls the endpoint and nothing else, and never retries. */
function createOpenaiClient(options, fetch) {
    const { endpoint, apiKey, environment, ports } = options;
    const vendor = endpoint.provider === 'openai' || endpoint.provider === 'openai-chat';
    return new openai__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({
        baseURL: endpoint.baseUrl,
        // The SDK demands one; without a key the header is taken out below.
        apiKey: apiKey ?? 'none',
        adminAPIKey: null,
        organization: vendor ? (environment['OPENAI_ORG_ID'] ?? null) : null,
        project: vendor ? (environment['OPENAI_PROJECT_ID'] ?? null) : null,
        maxRetries: 0,
        timeout: (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSdkTimeout */ .d6)(ports),
        logLevel: 'off',
        fetch,
        defaultHeaders: (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .composeDefaultHeaders */ .YG)(options, { variable: 'OPENAI_CUSTOM_HEADERS', vendor }),
    });
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
