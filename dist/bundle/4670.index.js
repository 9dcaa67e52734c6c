export const id = 4670;
export const ids = [4670];
export const modules = {

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ composeApplicationMessage),
/* harmony export */   hb: () => (/* binding */ readApplicationAnswer)
/* harmony export */ });
/* unused harmony export applicationAnswerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74983);
/* harmony import */ var _damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2360);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _recording_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79928);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85401);






/** What an application gets for one trial: a body, or a line. Pure. */
function composeApplicationMessage(request) {
    const { caseId, trial, messages, parameters, application } = request;
    return {
        id: caseId,
        trial,
        input: application?.input,
        ...(messages.length === 0 ? {} : { messages: messages.map(composeChatMessage) }),
        ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    };
}
/** As chat logs and datasets write it. */
function composeChatMessage(message) {
    const { role, content, toolCalls = [], toolCallId } = message;
    return {
        role,
        content,
        ...(toolCalls.length === 0
            ? {}
            : {
                tool_calls: toolCalls.map((call) => ({
                    id: call.id,
                    type: 'function',
                    function: { name: call.name, arguments: call.argumentsText },
                })),
            }),
        ...(toolCallId === undefined ? {} : { tool_call_id: toolCallId }),
    };
}
const row = _recording_row_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingRowSchema */ .DY.shape;
/** An answer is a recording without the model's name. Unknown keys are errors: a misspelt `tool_call` must not be lost. */
const applicationAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Of the case; in the answer to a POST it may be left out. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()]).transform(String).optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    tool_calls: row.tool_calls,
    stop: row.stop,
    usage: row.usage,
    latency_ms: row.latency_ms,
    served_model: row.served_model,
    served_tier: row.served_tier,
    request_id: row.request_id,
    /** What this trial cost, in dollars; beats what is computed from the usage. */
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().optional(),
    /** Why there is no answer. */
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), retryable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false) }),
    ])
        .optional(),
})
    .refine((answer) => (answer.output === undefined) !== (answer.error === undefined), {
    message: 'an answer has either "output", a text, or "error"',
});
/**
 * The completion that an answer stands for. Pure.
 * @param value parsed JSON
 * @throws ProviderError: malformed; for an error that the application reports server, or invalid_request where asking
 *   again is no use
 */
function readApplicationAnswer(value, request, { provider, redact }) {
    const parsed = applicationAnswerSchema.safeParse(dropNulls(value));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
        const what = `something that is no answer (${place}${issue?.message ?? ''})`;
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, redact(what));
    }
    const { id, trial, error, output = '', cost_usd: cost, ...rest } = parsed.data;
    if ((id ?? request.caseId) !== request.caseId || (trial ?? request.trial) !== request.trial)
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'the id or the trial of another request');
    if (error !== undefined) {
        const { message, retryable } = typeof error === 'string' ? { message: error, retryable: false } : error;
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m(retryable ? 'server' : 'invalid_request', redact(`${provider} reports: ${message}`), { retryable, possiblyBilled: true });
    }
    return {
        ...(0,_recording_row_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecordingRow */ .Ux)({ ...rest, output }),
        billedUsd: cost === undefined ? undefined : (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDecimal */ .sx)(cost),
        raw: value,
    };
}
/** Many programs write null for what they do not say. */
function dropNulls(value) {
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value)
        ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
        : value;
}


/***/ }),

/***/ 94670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createServiceProvider: () => (/* binding */ createServiceProvider)
/* harmony export */ });
/* harmony import */ var _application_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37774);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77347);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48925);



/** An application behind an address: each trial is one POST. */
function createServiceProvider(options) {
    const { endpoint, apiKey, ports } = options;
    const asked = { provider: endpoint.provider, secret: apiKey };
    const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    };
    return {
        name: endpoint.provider,
        origin: new URL(endpoint.url).origin,
        account: `${new URL(endpoint.url).origin} ${endpoint.apiKeyEnv ?? ''}`,
        findUnsupported: () => [],
        complete: async (request, { signal }) => {
            const body = JSON.stringify((0,_application_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeApplicationMessage */ .KN)(request));
            const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)({
                asked,
                ports,
                signal,
                send: async (fetch) => {
                    await fetch(endpoint.url, { method: 'POST', headers, body, signal });
                },
            });
            const completion = (0,_application_message_js__WEBPACK_IMPORTED_MODULE_0__/* .readApplicationAnswer */ .hb)((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .requireJson */ .sG)(answer, asked), request, {
                provider: endpoint.provider,
                redact: (text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(text, apiKey),
            });
            return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactCompletion */ .sq)({
                ...completion,
                latencyMs: completion.latencyMs ?? answer.latencyMs,
                requestId: completion.requestId ?? answer.requestId,
            }, { answerText: answer.text, secret: apiKey });
        },
    };
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

/***/ 79928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ recordingRowSchema),
/* harmony export */   Ux: () => (/* binding */ readRecordingRow),
/* harmony export */   f: () => (/* binding */ parseRecording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** One line of a file of recordings. Unknown keys are errors: a misspelt `trail` must not become trial 0. */
const recordingRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()]).transform(String),
    /** As the provider names it, or `provider/model`. */
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
        /** JSON text as the model wrote it, or the object itself. */
        arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).transform((value) => JSON.stringify(value)),
        ]),
    }))
        .optional(),
    /** 0-based. A row answers this trial and no other, or one answer would pass for many independent ones. */
    trial: count.default(0),
    /** First 12 to 64 hex digits of the hash of the request; a row without it answers any request. */
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{12,64}$/, 'the first 12 or more hex digits of the hash of the request')
        .optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'truncated', 'refused', 'tool_call', 'empty']).optional(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input_tokens: count,
        output_tokens: count,
        cached_input_tokens: count.default(0),
        reasoning_tokens: count.default(0),
        /** Written to a cache, by lifetime; part of input_tokens. */
        cache_write_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            minutes5: count.default(0),
            minutes30: count.default(0),
            hours1: count.default(0),
            hours12: count.default(0),
        })
            .prefault({}),
    })
        .refine((usage) => usage.cached_input_tokens <= usage.input_tokens &&
        usage.reasoning_tokens <= usage.output_tokens, {
        message: 'cached input and reasoning are parts of their totals, so they cannot exceed them',
    })
        .optional(),
    served_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    served_tier: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What the provider says it billed, in dollars, where it says so. */
    billed_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?(e-?\d+)?$/i, 'an amount in dollars as text')
        .optional(),
    /** What the trial log keeps beside; not read here. */
    trial_log: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** The completion that a row stands for. Pure. */
function readRecordingRow(row) {
    const { usage } = row;
    const toolCalls = (row.tool_calls ?? []).map((call, index) => ({
        id: `call_${index}`,
        name: call.name,
        argumentsText: call.arguments,
    }));
    return {
        text: row.output,
        toolCalls,
        stop: { kind: row.stop ?? deduceStop(row.output, toolCalls.length > 0) },
        usage: usage === undefined
            ? undefined
            : {
                inputTokens: usage.input_tokens,
                cachedInputTokens: usage.cached_input_tokens,
                cacheWriteTokens: usage.cache_write_tokens,
                outputTokens: usage.output_tokens,
                reasoningTokens: usage.reasoning_tokens,
            },
        servedModel: row.served_model,
        servedTier: row.served_tier,
        requestId: row.request_id,
        billedUsd: row.billed_usd,
        latencyMs: row.latency_ms,
        raw: row,
    };
}
/** The completion that a parsed line of JSON stands for; undefined when it is no recording. Pure. */
function parseRecording(value) {
    const { data: row } = recordingRowSchema.safeParse(value);
    return row && readRecordingRow(row);
}
function deduceStop(output, called) {
    if (called)
        return 'tool_call';
    return output === '' ? 'empty' : 'complete';
}


/***/ })

};
