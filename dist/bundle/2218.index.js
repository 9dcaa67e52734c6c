export const id = 2218;
export const ids = [2218,6939,9549];
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


/***/ }),

/***/ 22218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOpenaiBatchProvider: () => (/* binding */ createOpenaiBatchProvider)
});

// EXTERNAL MODULE: ./lib/providers/batch-answer.js
var batch_answer = __webpack_require__(14521);
// EXTERNAL MODULE: ./lib/providers/http-batch-provider.js + 2 modules
var http_batch_provider = __webpack_require__(12204);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/providers/batch-id.js
var batch_id = __webpack_require__(9290);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/openai-responses-answer.js
var openai_responses_answer = __webpack_require__(1062);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
;// CONCATENATED MODULE: ./lib/providers/openai-batch-answer.js






const faultSchema = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullish(),
    line: schemas/* number */.aig().nullish(),
});
const batchSchema = schemas/* looseObject */._H3({
    id: batch_id/* hostIdSchema */.r,
    status: schemas/* string */.YjP(),
    output_file_id: batch_id/* hostIdSchema */.r.nullish(),
    error_file_id: batch_id/* hostIdSchema */.r.nullish(),
    request_counts: schemas/* looseObject */._H3({ completed: batch_id/* countSchema */.v, failed: batch_id/* countSchema */.v, total: batch_id/* countSchema */.v })
        .nullish()
        // Counts are for showing: nonsense in them must not hide where the batch stands.
        .catch(undefined),
    errors: schemas/* looseObject */._H3({ data: schemas/* array */.YOg(faultSchema).nullish() })
        .nullish()
        .catch(undefined),
});
function parseBatch(body, { provider }) {
    const parsed = batchSchema.safeParse(body);
    if (!parsed.success)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'JSON that is not a batch');
    return parsed.data;
}
/** @throws ProviderError: malformed */
function parseOpenaiBatchId(body, asked) {
    return parseBatch(body, asked).id;
}
/**
 * Where a batch stands, and the files that hold its results.
 * @throws ProviderError: malformed, also for a status that nobody documents
 */
function parseOpenaiBatch(body, asked) {
    const batch = parseBatch(body, asked);
    const fileIds = [batch.output_file_id, batch.error_file_id].filter((id) => id != null);
    return { state: readState(batch, asked), fileIds };
}
const fileSchema = schemas/* looseObject */._H3({ id: batch_id/* hostIdSchema */.r });
/** The id of an uploaded file. @throws ProviderError: malformed */
function parseOpenaiFile(body, { provider }) {
    const parsed = fileSchema.safeParse(body);
    if (!parsed.success)
        throw (0,damaged_answer/* describeMalformed */.H)(provider, 'JSON that is not a file');
    return parsed.data.id;
}
function readState(batch, asked) {
    const { completed: succeeded, failed: errored, total } = batch.request_counts ?? {};
    const counts = { succeeded, errored, total };
    switch (batch.status) {
        case 'validating':
        case 'in_progress':
        case 'finalizing':
        case 'cancelling': {
            const completed = succeeded === undefined || errored === undefined ? undefined : succeeded + errored;
            return { kind: 'running', completed, total };
        }
        case 'completed':
            return { kind: 'ended', ...counts };
        case 'expired':
        case 'cancelled':
            return { kind: batch.status, ...counts };
        case 'failed':
            return { kind: 'failed', reason: describeRefusal(batch, asked) };
        default:
            throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, 'a batch of an unknown status');
    }
}
function describeRefusal({ errors }, { provider, secret }) {
    const faults = errors?.data ?? [];
    const [first] = faults;
    if (first === undefined)
        return `${provider} refused the batch without a reason`;
    const where = first.line == null ? '' : ` at line ${first.line}`;
    const more = faults.length > 1 ? `, and ${faults.length - 1} more` : '';
    const said = first.message ?? first.code ?? 'no message';
    return (0,redact/* redact */.E$)(`${provider} refused the batch${where}: ${said}`, secret) + more;
}
const lineSchema = schemas/* looseObject */._H3({
    custom_id: schemas/* string */.YjP(),
    response: schemas/* looseObject */._H3({
        status_code: schemas/* number */.aig().int(),
        request_id: schemas/* string */.YjP().nullish(),
        body: schemas/* unknown */.L5J(),
    })
        .nullish(),
    error: faultSchema.nullish(),
});
/** A line of the output file or of the error file; they have the same shape. */
const readOpenaiItem = (value, asked) => {
    const parsed = lineSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { custom_id: customId, response, error } = parsed.data;
    // An answer says more than what is said beside it.
    if (response != null) {
        const { status_code: status, body, request_id } = response;
        const requestId = request_id ?? undefined;
        return { customId, item: { kind: 'answer', answer: { status, body, requestId } } };
    }
    return error == null ? undefined : { customId, item: readFailure(error, asked) };
};
function readFailure({ code, message }, { provider, secret }) {
    switch (code) {
        case 'batch_expired':
            return { kind: 'expired' };
        case 'batch_cancelled':
        case 'batch_canceled':
            return { kind: 'cancelled' };
        default: {
            const { kind, retryable } = (0,openai_responses_answer/* classifyFailure */.X)(code ?? '');
            const said = `${provider} failed (${code ?? 'no code'}): ${message ?? 'no message'}`;
            const error = new providers_provider/* ProviderError */.m(kind, (0,redact/* redact */.E$)(said, secret), { retryable });
            return { kind: 'errored', error };
        }
    }
}

// EXTERNAL MODULE: ./lib/providers/openai-chat.js + 1 modules
var openai_chat = __webpack_require__(19549);
// EXTERNAL MODULE: ./lib/providers/openai-client.js
var openai_client = __webpack_require__(26004);
// EXTERNAL MODULE: ./lib/providers/openai-responses.js
var openai_responses = __webpack_require__(56939);
;// CONCATENATED MODULE: ./lib/providers/openai-batch.js






/** As OpenAI documents them for its Batch API. */
const limits = { requests: 50_000, bytes: 200_000_000 };
/** OpenAI's Batch API over either of its protocols, and hosts that have copied it. A batch has one model. */
function createOpenaiBatchProvider(options) {
    const { endpoint } = options;
    const { address, translator } = resolveProtocol(options);
    const connect = (call) => createBatchClient(options, call);
    const retrieve = (id, link) => link.ask({
        step: 'inspect',
        send: (call) => connect(call).batches.retrieve(id, { signal: call.signal }),
        parse: parseOpenaiBatch,
    });
    return (0,http_batch_provider/* createHttpBatchProvider */.C)(options, {
        limits,
        translator,
        readItem: readOpenaiItem,
        groupOf: ({ model }) => String(model),
        composeLine: (customId, body) => ({ custom_id: customId, method: 'POST', url: address, body }),
        submit: async ({ lines }, link) => {
            const file = new File(lines.map((line) => `${JSON.stringify(line)}\n`), 'batch.jsonl', { type: 'application/jsonl' });
            const input_file_id = await link.ask({
                step: 'upload',
                send: (call) => connect(call).files.create({ file, purpose: 'batch' }, { signal: call.signal }),
                parse: parseOpenaiFile,
            });
            return link.ask({
                step: 'create',
                send: (call) => connect(call).batches.create({ input_file_id, endpoint: address, completion_window: '24h' }, { signal: call.signal }),
                parse: parseOpenaiBatchId,
            });
        },
        inspect: async (id, link) => (await retrieve(id, link)).state,
        downloadResults: async function* (id, link) {
            const { state, fileIds } = await retrieve(id, link);
            if (state.kind === 'running')
                throw (0,batch_answer/* describeRunning */.R)(endpoint.provider);
            for (const fileId of fileIds)
                yield* link.download((call) => connect(call).files.content(fileId, { signal: call.signal }));
        },
        cancel: (id, link) => link.ask({
            step: 'cancel',
            send: (call) => connect(call).batches.cancel(id, { signal: call.signal }),
            parse: () => undefined,
        }),
    });
}
function resolveProtocol({ endpoint: { protocol, provider } }) {
    return protocol === 'openai-responses'
        ? { address: '/v1/responses', translator: (0,openai_responses.createResponsesTranslator)(provider) }
        : { address: '/v1/chat/completions', translator: (0,openai_chat.createChatTranslator)(provider) };
}
/** A client for one call; its limit is above ours, which counts to the last byte. */
function createBatchClient(options, { fetch }) {
    const ports = { ...options.ports, timeoutMs: options.transferTimeoutMs };
    const send = (input, init) => fetch(input, init);
    // Without `Response` on it the SDK would find out by a call whether this fetch can send forms.
    return (0,openai_client/* createOpenaiClient */.uW)({ ...options, ports }, Object.assign(send, { Response }));
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


/***/ }),

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
