export const id = 4951;
export const ids = [4951];
export const modules = {

/***/ 44226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   Y: () => (/* binding */ maxLineBytes)
/* harmony export */ });
/** Bytes of one line; a case or an answer with a long document fits, a file without line ends does not fill the memory. */
const maxLineBytes = 20_000_000;
const lineFeed = 10;
const carriageReturn = 13;
/** Lines of a file, numbered from 1; a byte order mark and CR before LF are dropped. Holds one line at a time. */
async function* readLines(content) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 0;
    let pending = [];
    let size = 0;
    const finish = (last) => {
        number += 1;
        const isTooLong = size + last.length > maxLineBytes;
        const bytes = isTooLong ? last : Buffer.concat([...pending, last]);
        pending = [];
        size = 0;
        return isTooLong ? { number, text: undefined, fault: 'too_long' } : decode(bytes);
    };
    const decode = (bytes) => {
        try {
            const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
            const text = decoder.decode(bytes.subarray(0, end));
            return { number, text };
        }
        catch {
            return { number, text: undefined, fault: 'not_utf8' };
        }
    };
    for await (const chunk of typeof content === 'string' ? [content] : content) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        let start = 0;
        for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
            yield finish(bytes.subarray(start, end));
            start = end + 1;
        }
        const rest = bytes.subarray(start);
        size += rest.length;
        if (size <= maxLineBytes)
            pending.push(rest);
        else
            pending = [];
    }
    if (size > 0)
        yield finish(new Uint8Array());
}


/***/ }),

/***/ 74951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnthropicBatchProvider: () => (/* binding */ createAnthropicBatchProvider)
});

// EXTERNAL MODULE: ./lib/providers/anthropic.js + 1 modules
var anthropic = __webpack_require__(43320);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/providers/batch-id.js
var batch_id = __webpack_require__(9290);
// EXTERNAL MODULE: ./lib/providers/classify-error.js
var classify_error = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
;// CONCATENATED MODULE: ./lib/providers/anthropic-batch-answer.js




const batchSchema = schemas/* looseObject */._H3({
    id: batch_id/* hostIdSchema */.r,
    processing_status: schemas/* string */.YjP(),
    cancel_initiated_at: schemas/* string */.YjP().nullish(),
    request_counts: schemas/* looseObject */._H3({
        processing: batch_id/* countSchema */.v,
        succeeded: batch_id/* countSchema */.v,
        errored: batch_id/* countSchema */.v,
        canceled: batch_id/* countSchema */.v,
        expired: batch_id/* countSchema */.v,
    })
        .nullish()
        // Counts are for showing: nonsense in them must not hide where the batch stands.
        .catch(undefined),
});
/** @throws ProviderError: malformed */
function parseAnthropicBatchId(body, asked) {
    return parseBatch(body, asked).id;
}
function parseBatch(body, { provider }) {
    const parsed = batchSchema.safeParse(body);
    if (!parsed.success)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'JSON that is not a batch');
    return parsed.data;
}
/**
 * Anthropic knows one end, whatever became of the items; their counts tell which.
 * @throws ProviderError: malformed, also for a status that nobody documents
 */
function parseAnthropicState(body, asked) {
    const batch = parseBatch(body, asked);
    const counts = batch.request_counts ?? undefined;
    const done = counts && counts.succeeded + counts.errored + counts.canceled + counts.expired;
    const total = counts && counts.processing + (done ?? 0);
    switch (batch.processing_status) {
        case 'in_progress':
        case 'canceling':
            // The counts stay 0 until the end, which says nothing.
            return { kind: 'running', completed: done === 0 ? undefined : done, total };
        case 'ended': {
            const kind = (counts?.expired ?? 0) > 0
                ? 'expired'
                : (counts?.canceled ?? 0) > 0
                    ? 'cancelled'
                    : 'ended';
            return { kind, succeeded: counts?.succeeded, errored: counts?.errored, total };
        }
        default:
            throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, 'a batch of an unknown status');
    }
}
const lineSchema = schemas/* looseObject */._H3({
    custom_id: schemas/* string */.YjP(),
    result: schemas/* looseObject */._H3({
        type: schemas/* string */.YjP(),
        message: schemas/* unknown */.L5J().optional(),
        error: schemas/* unknown */.L5J().optional(),
    }),
});
/** A line of the results. */
const readAnthropicItem = (value, asked) => {
    const parsed = lineSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { custom_id: customId, result } = parsed.data;
    switch (result.type) {
        case 'succeeded': {
            const answer = { status: 200, body: result.message, requestId: undefined };
            return { customId, item: { kind: 'answer', answer } };
        }
        case 'errored':
            return { customId, item: readFailure(result.error, asked) };
        case 'expired':
            return { customId, item: { kind: 'expired' } };
        case 'canceled':
            return { customId, item: { kind: 'cancelled' } };
        default:
            return undefined;
    }
};
/** The status with which each type comes in a live call, as Anthropic documents its errors. */
const statusOfType = new Map([
    ['invalid_request_error', 400],
    ['authentication_error', 401],
    ['billing_error', 402],
    ['permission_error', 403],
    ['not_found_error', 404],
    ['request_too_large', 413],
    ['rate_limit_error', 429],
    ['api_error', 500],
    ['timeout_error', 504],
    ['overloaded_error', 529],
]);
function readFailure(body, { provider, secret }) {
    const status = statusOfType.get((0,classify_error/* readErrorBody */.Nk)(body).type) ?? 500;
    const headers = new Headers();
    const error = (0,classify_error/* classifyHttpFailure */.ZZ)({ provider, status, headers, body, text: '', secret });
    return { kind: 'errored', error };
}

// EXTERNAL MODULE: ./lib/providers/anthropic-client.js
var anthropic_client = __webpack_require__(16536);
// EXTERNAL MODULE: ./lib/providers/anthropic-sampling.js
var anthropic_sampling = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/providers/batch-answer.js
var batch_answer = __webpack_require__(14521);
// EXTERNAL MODULE: ./lib/providers/http-batch-provider.js + 2 modules
var http_batch_provider = __webpack_require__(12204);
;// CONCATENATED MODULE: ./lib/providers/anthropic-batch.js






/** As Anthropic documents them for Message Batches; what stands around the items is taken off. */
const limits = { requests: 100_000, bytes: 256_000_000 - 1_000 };
/**
 * Anthropic's Message Batches, and hosts that have copied them. The API version holds for a whole batch, and only
 * an older one takes sampling parameters, so requests with and without them go into separate batches.
 */
function createAnthropicBatchProvider(options) {
    const { provider } = options.endpoint;
    const connect = ({ fetch }, withSampling = false) => (0,anthropic_client/* createAnthropicClient */.a)(
    // The SDK's limit is above ours, which counts to the last byte.
    { ...options, ports: { ...options.ports, timeoutMs: options.transferTimeoutMs } }, { fetch, withSampling });
    const inspect = (id, link) => link.ask({
        step: 'inspect',
        send: (call) => connect(call).messages.batches.retrieve(id, {}, { signal: call.signal }),
        parse: parseAnthropicState,
    });
    return (0,http_batch_provider/* createHttpBatchProvider */.C)(options, {
        limits,
        translator: anthropic.anthropicTranslator,
        readItem: readAnthropicItem,
        groupOf: (body) => ((0,anthropic_sampling/* usesSampling */.iu)(body) ? withSamplingGroup : 'current'),
        composeLine: (customId, body) => ({ custom_id: customId, params: body }),
        submit: ({ group, lines }, link) => link.ask({
            step: 'create',
            send: (call) => connect(call, group === withSamplingGroup).post('/v1/messages/batches', {
                body: { requests: lines },
                signal: call.signal,
            }),
            parse: parseAnthropicBatchId,
        }),
        inspect,
        downloadResults: async function* (id, link) {
            if ((await inspect(id, link)).kind === 'running')
                throw (0,batch_answer/* describeRunning */.R)(provider);
            // `results` of the SDK would throw at a damaged line, and call whatever address `results_url` names.
            yield* link.download((call) => connect(call)
                .get(`/v1/messages/batches/${encodeURIComponent(id)}/results`, { signal: call.signal })
                .asResponse());
        },
        cancel: (id, link) => link.ask({
            step: 'cancel',
            send: (call) => connect(call).messages.batches.cancel(id, {}, { signal: call.signal }),
            parse: () => undefined,
        }),
    });
}
const withSamplingGroup = 'with sampling parameters';


/***/ }),

/***/ 14521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readResultLine),
/* harmony export */   R: () => (/* binding */ describeRunning)
/* harmony export */ });
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23208);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48925);



/** Reads a line of results; whatever is wrong with it becomes an errored result. Never throws. */
function readResultLine(line, protocol, asked) {
    if (line.text === undefined)
        return describeDamaged(undefined, line.fault === 'too_long' ? 'is too long' : 'is not UTF-8', asked);
    const { text } = line;
    const value = parseJson(text);
    const found = value === undefined ? undefined : protocol.readItem(value, asked);
    if (found === undefined)
        return describeDamaged(salvageId(text), value === undefined ? 'is not JSON' : 'is no result', asked);
    const customId = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(found.customId, asked.secret);
    if (found.item.kind !== 'answer')
        return { customId, outcome: found.item };
    const answer = { ...found.item.answer, headers: new Headers(), text, latencyMs: undefined };
    return { customId, outcome: readAnswer(answer, protocol.translator, asked) };
}
function readAnswer(answer, translator, asked) {
    try {
        const completion = (0,_http_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .readSafely */ .FD)(translator, answer, asked);
        const servedTier = resolveTier(completion.servedTier);
        return { kind: 'completed', completion: { ...completion, servedTier } };
    }
    catch (error) {
        if (error instanceof _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m)
            return { kind: 'errored', error };
        throw error;
    }
}
/** What hosts report in a batch for the tier that it was served at. */
const unremarkableTiers = new Set([
    'auto',
    'default',
    'standard',
    'on_demand',
]);
/** A tier that says something else is kept, so that it is priced as what it is, or not at all. */
function resolveTier(reported) {
    return reported === undefined || unremarkableTiers.has(reported.toLowerCase())
        ? 'batch'
        : reported;
}
function describeDamaged(customId, what, asked) {
    return {
        customId: customId === undefined ? undefined : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(customId, asked.secret),
        outcome: {
            kind: 'errored',
            error: new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', `${asked.provider}: a line of the batch's results ${what}`, 
            // Asking for the same file again gives the same line.
            { retryable: false, possiblyBilled: true }),
        },
    };
}
/** The id that a broken line starts with. Only there: further on, what looks like one may be the model's words. */
function salvageId(text) {
    const start = /^\s*\{\s*(?:"id"\s*:\s*"[^"\\]*"\s*,\s*)?"custom_id"\s*:\s*"([^"\\]+)"/;
    return start.exec(text)?.[1];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The error for results that are not there yet. */
function describeRunning(provider) {
    return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('invalid_request', `${provider} has not finished the batch; collect it when inspect says that it is over`, { retryable: false });
}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hostIdSchema),
/* harmony export */   v: () => (/* binding */ countSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Ids of batches and files, which go into addresses. */
const hostIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w-]{1,200}$/);
/** A count of items. */
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();


/***/ }),

/***/ 12204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createHttpBatchProvider)
});

// EXTERNAL MODULE: ./lib/providers/batch-answer.js
var batch_answer = __webpack_require__(14521);
// EXTERNAL MODULE: ./lib/document/lines.js
var lines = __webpack_require__(44226);
// EXTERNAL MODULE: ./lib/providers/classify-error.js
var classify_error = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/providers/http-exchange.js + 1 modules
var http_exchange = __webpack_require__(77347);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/providers/http-stream.js



/**
 * Downloads a file through an SDK, chunk by chunk as the reader takes them. The time limit is on each wait for the
 * host, so that a reader may take its time. The SDK gets the answer without its body: some would read it whole.
 * @param options.maxBytes of the whole file after decompression
 * @throws ProviderError: as `exchange`, and by status; after a part of the file too
 */
async function* streamChunks(options) {
    const { asked, ports, maxBytes } = options;
    let reader;
    const divert = async (input, init) => {
        const response = await ports.fetch(input, init);
        if (!response.ok || response.redirected || response.body === null)
            return response;
        reader = response.body.getReader();
        return new Response(null, { status: response.status, headers: response.headers });
    };
    try {
        const answer = await (0,http_exchange/* exchange */.cv)({ ...options, ports: { ...ports, fetch: divert } });
        (0,http_exchange/* requireWhole */.Z7)(answer, asked);
        let received = 0;
        while (reader !== undefined) {
            const { done, value } = await readWithin(reader, options);
            if (done)
                return;
            received += value.byteLength;
            if (received > maxBytes)
                throw describeTooLong(asked.provider, maxBytes);
            yield value;
        }
    }
    finally {
        // Frees the connection when the reader leaves early; an answer that is over minds nothing.
        reader?.cancel().catch(() => undefined);
    }
}
async function readWithin(reader, { asked, ports, signal }) {
    const { provider } = asked;
    const stop = Promise.withResolvers();
    const cancel = () => stop.reject((0,http_exchange/* describeCancelled */.v6)(provider, false));
    const timer = setTimeout(() => stop.reject((0,http_exchange/* describeTimeout */.by)(provider, ports.timeoutMs)), ports.timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted)
        cancel();
    try {
        return await Promise.race([reader.read(), stop.promise]);
    }
    catch (error) {
        if (error instanceof providers_provider/* ProviderError */.m)
            throw error;
        if (signal.aborted)
            throw (0,http_exchange/* describeCancelled */.v6)(provider, false);
        throw (0,classify_error/* classifyTransportFailure */.uT)(provider, error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
    }
}
function describeTooLong(provider, maxBytes) {
    return new providers_provider/* ProviderError */.m('malformed', `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`, { retryable: false });
}

;// CONCATENATED MODULE: ./lib/providers/batch-link.js





/** @param signal ends every call that is made over the link */
function createBatchLink(options, signal) {
    const { endpoint, apiKey, ports } = options;
    const asked = { provider: endpoint.provider, secret: apiKey };
    return {
        ask: async ({ step, send, parse }) => {
            const transfers = step === 'upload' || step === 'create';
            const timeoutMs = transfers ? options.transferTimeoutMs : ports.timeoutMs;
            try {
                const answer = await (0,http_exchange/* exchange */.cv)({
                    asked,
                    ports: { ...ports, timeoutMs },
                    signal,
                    send: (fetch) => send({ fetch, signal }),
                });
                throwIfAbsent(step, answer, options);
                return parse((0,http_exchange/* requireJson */.sG)(answer, asked), asked);
            }
            catch (error) {
                throw step === 'create' ? error : withoutBill(error);
            }
        },
        download: async function* (send) {
            try {
                yield* (0,lines/* readLines */.S)(streamChunks({
                    asked,
                    ports,
                    signal,
                    maxBytes: options.maxResultBytes,
                    send: (fetch) => send({ fetch, signal }),
                }));
            }
            catch (error) {
                throw withoutBill(describeLost(error, endpoint.provider));
            }
        },
    };
}
/** Statuses with which hosts say that they know no such address. */
const absentStatuses = new Set([404, 405, 501]);
function throwIfAbsent(step, answer, options) {
    const { provider, baseUrl } = options.endpoint;
    const { status } = answer;
    if (step === 'upload' || step === 'create') {
        if (!absentStatuses.has(status) || (0,classify_error/* readErrorBody */.Nk)(answer.body).code === 'model_not_found')
            return;
        throw new providers_provider/* ProviderError */.m('invalid_request', `${provider}: the host ${new URL(baseUrl).origin} has no batch API (it answered ${status}); replay without --mode batch`, { retryable: false, status });
    }
    if (status === 404)
        throw describeGone(provider);
}
function describeLost(error, provider) {
    return error instanceof providers_provider/* ProviderError */.m && error.status === 404 ? describeGone(provider) : error;
}
function describeGone(provider) {
    return new providers_provider/* ProviderError */.m('invalid_request', `${provider} does not know the batch, or no longer has its results; use the key of the project that submitted it, or submit it again`, { retryable: false, status: 404 });
}
/** Looking at a batch, or uploading what no batch uses yet, costs nothing, whatever becomes of the call. */
function withoutBill(error) {
    if (!(error instanceof providers_provider/* ProviderError */.m) || !error.possiblyBilled)
        return error;
    const { kind, message, retryable, status, retryAfterMs } = error;
    return new providers_provider/* ProviderError */.m(kind, message, { retryable, status, retryAfterMs, cause: error });
}

// EXTERNAL MODULE: ./lib/providers/http-provider.js
var http_provider = __webpack_require__(23208);
;// CONCATENATED MODULE: ./lib/providers/http-batch-provider.js




/** Makes a batch provider of a protocol; every way to fail ends as a ProviderError. */
function createHttpBatchProvider(options, protocol) {
    const { provider, baseUrl } = options.endpoint;
    const asked = { provider, secret: options.apiKey };
    const compose = (request) => composeForBatch(protocol.translator, request);
    return {
        name: provider,
        origin: new URL(baseUrl).origin,
        limits: protocol.limits,
        findUnsupported: (request) => compose({ ...request, messages: [] }).problems,
        groupOf: (request) => protocol.groupOf(compose(request).body),
        measure: ({ customId, request }) => measureLine(protocol.composeLine(customId, compose(request).body)),
        submit: async (items, { signal }) => {
            const batch = composeBatch(items, { protocol, compose, provider });
            const id = await protocol.submit(batch, createBatchLink(options, signal));
            return { id, items: items.length };
        },
        inspect: (id, { signal }) => protocol.inspect(id, createBatchLink(options, signal)),
        collect: async function* (id, { signal }) {
            for await (const line of protocol.downloadResults(id, createBatchLink(options, signal)))
                if (line.text?.trim() !== '')
                    yield (0,batch_answer/* readResultLine */.Q)(line, protocol, asked);
        },
        cancel: (id, { signal }) => protocol.cancel(id, createBatchLink(options, signal)),
    };
}
/** Tiers that a request may name in a batch: they mean the ordinary one. */
const ordinaryTiers = new Set(['auto', 'default', 'standard_only']);
function composeForBatch(translator, request) {
    const { body, problems } = translator.compose(request);
    const { service_tier: tier } = body;
    if (tier === undefined || ordinaryTiers.has(tier))
        return { body, problems };
    return {
        body,
        problems: [
            ...problems,
            {
                name: 'service_tier',
                reason: 'a batch is served at a tier of its own',
                remedy: 'remove service_tier from parameters, or replay without --mode batch',
            },
        ],
    };
}
/** The line break that parts the items is counted. */
function measureLine(line) {
    return Buffer.byteLength(JSON.stringify(line)) + 1;
}
/** @throws ProviderError for items that are no batch, before anything is sent */
function composeBatch(items, options) {
    const { protocol, compose, provider } = options;
    const groups = new Set();
    const lines = items.map(({ customId, request }) => {
        const { body, problems } = compose(request);
        if (problems.length > 0)
            throw (0,http_provider/* describeProblems */.yg)(provider, request, problems);
        groups.add(protocol.groupOf(body));
        return protocol.composeLine(customId, body);
    });
    const { limits } = protocol;
    const [group] = groups;
    const bytes = lines.reduce((sum, line) => sum + measureLine(line), 0);
    const fault = group === undefined
        ? 'has no items'
        : groups.size > 1
            ? 'mixes requests that cannot share one'
            : new Set(items.map(({ customId }) => customId)).size < items.length
                ? 'has an id twice'
                : items.length > limits.requests || bytes > limits.bytes
                    ? `is larger than ${limits.requests} requests and ${limits.bytes} bytes`
                    : undefined;
    if (group === undefined || fault !== undefined)
        throw new providers_provider/* ProviderError */.m('invalid_request', `${provider}: the batch ${fault}; split the items with computeBatches`, { retryable: false });
    return { group, lines };
}


/***/ })

};
