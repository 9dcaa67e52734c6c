export const id = 392;
export const ids = [392];
export const modules = {

/***/ 74983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether the value is a mapping, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 88533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ readErrorBody),
/* harmony export */   ZZ: () => (/* binding */ classifyHttpFailure),
/* harmony export */   uT: () => (/* binding */ classifyTransportFailure)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34933);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48925);





/** Codes of OpenAI and Anthropic that mean: no money, and waiting does not help. */
const quotaCodes = new Set([
    'insufficient_quota',
    'credit_balance_exhausted',
    'organization_spend_limit_exceeded',
    'project_spend_limit_exceeded',
    'organization_usage_limit_exceeded',
    'billing_hard_limit_reached',
    'billing_not_active',
    'enforced_spend_limit_reached',
    'contract_spend_limit_reached',
    'linked_organization_spend_limit_reached',
    'linked_organization_billing_unavailable',
]);
/** Classifies an answer by its status, headers and error code. Pure. */
function classifyHttpFailure(failure) {
    const { code, type, message } = readErrorBody(failure.body);
    const outOfMoney = [code, type].some((word) => word !== undefined && quotaCodes.has(word));
    const kind = outOfMoney
        ? 'quota'
        : code === 'model_not_found' && failure.status < 500
            ? 'model_not_found'
            : kindOfStatus(failure.status);
    const said = message ?? describeText(failure.text);
    const unnamed = kind === 'model_not_found' && !said.includes(failure.model);
    const asked = unnamed ? ` (it was asked for the model ${failure.model})` : '';
    return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m(kind, (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(`${failure.provider} answered ${failure.status}${said === '' ? '' : `: ${said}`}${asked}`, failure.secret) + (kind === 'invalid_request' ? suggestParameters(failure.body, said) : ''), {
        status: failure.status,
        retryable: kind !== 'quota' && readRetryable(failure),
        retryAfterMs: parseRetryAfter(failure.headers),
        // A gateway that gave up says nothing about whether the model behind it answered.
        possiblyBilled: failure.status === 504 || failure.status === 408,
    });
}
function kindOfStatus(status) {
    switch (status) {
        case 401:
        case 403:
            return 'authentication';
        case 402:
            return 'quota';
        case 404:
        case 410:
            return 'model_not_found';
        case 408:
        case 504:
            return 'timeout';
        case 429:
            return 'rate_limited';
        case 503:
        case 529:
            return 'overloaded';
        default:
            return status >= 500 || status === 409 ? 'server' : 'invalid_request';
    }
}
function readRetryable({ status, headers }) {
    const told = headers.get('x-should-retry');
    if (told === 'true')
        return true;
    if (told === 'false')
        return false;
    return status === 408 || status === 409 || status === 429 || status >= 500;
}
/** A wait of more than a day is not a wait. */
const longestWaitMs = 24 * 60 * 60 * 1000;
/**
 * How long the provider asks to wait, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date.
 * A date is read against the answer's own `date` header, so that clocks need not agree.
 * @returns undefined when nothing sensible was said
 */
function parseRetryAfter(headers) {
    const milliseconds = readNumber(headers.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return checkWait(milliseconds);
    const after = headers.get('retry-after');
    const seconds = readNumber(after);
    if (seconds !== undefined)
        return checkWait(seconds * 1000);
    if (after === null)
        return undefined;
    return checkWait(Date.parse(after) - Date.parse(headers.get('date') ?? ''));
}
function readNumber(text) {
    return text !== null && /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
function checkWait(milliseconds) {
    return milliseconds >= 0 && milliseconds <= longestWaitMs ? milliseconds : undefined;
}
/** Reads `{error: {…}}`, `{error: "…"}`, `{message, code}`, `{detail}` and a list of one of these (Gemini). */
function readErrorBody(body) {
    const outer = Array.isArray(body) ? body[0] : body;
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(outer))
        return { message: undefined, code: undefined, type: undefined };
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(outer['error']) ? outer['error'] : outer;
    const details = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(inner['details']) ? inner['details'] : {};
    return {
        message: readText(inner['message']) ?? readText(outer['error']) ?? readText(outer['detail']),
        code: readText(details['error_code']) ?? readText(inner['code']),
        type: readText(inner['type']),
    };
}
/** What to do about a parameter that the provider refuses and Pawl did not know of. */
function suggestParameters(body, said) {
    const outer = Array.isArray(body) ? body[0] : body;
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(outer) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(outer['error']) ? outer['error'] : {};
    const { param } = inner;
    const named = typeof param === 'string' && /^[\w.]{1,40}$/.test(param) ? `"${param}"` : undefined;
    if (named === undefined && !/\bparameters?\b/i.test(said))
        return '';
    return ` (take ${named ?? 'it'} out of parameters in pawl.yml or the prompt file, or give it a value that this model takes)`;
}
function readText(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    if (typeof value === 'object' && value !== null)
        return JSON.stringify(value);
    return undefined;
}
function describeText(text) {
    return text.trimStart().startsWith('<') ? 'an HTML page' : text;
}
/** Codes of failures in which nothing reached the provider. */
const beforeSending = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Node's own limits on waiting for headers and between parts of a body. */
const nodeTimeouts = new Set([
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/**
 * Classifies what fetch throws when no answer, or only a part of one, arrived.
 * @param origin scheme, host and port that were called, for the message
 */
function classifyTransportFailure(provider, cause, origin) {
    const code = findCode(cause);
    if (code !== undefined && nodeTimeouts.has(code))
        return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('timeout', `${provider} stopped answering (${code})`, {
            retryable: true,
            possiblyBilled: true,
            cause,
        });
    if (code?.startsWith('Z_') || code?.startsWith('HPE_'))
        return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('malformed', `${provider} sent a broken answer (${code})`, {
            retryable: true,
            possiblyBilled: true,
            cause,
        });
    if (code === _endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedAddressCode */ .CN)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('connection', `${provider}: nothing was sent, since ${describeInnermost(cause)} (let a maintainer allow it: --allow-endpoint ${origin ?? 'URL'}; in the Action: the input allow-endpoints)`, { retryable: false, cause });
    // A certificate or a URL does not mend itself.
    const permanent = code !== undefined &&
        (/CERT|ERR_TLS|ERR_SSL|SELF_SIGNED/.test(code) || code === 'ERR_INVALID_URL');
    return new _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .ProviderError */ .m('connection', `${provider}: the connection${origin === undefined ? '' : ` to ${origin}`} failed (${code ?? describeInnermost(cause)})`, {
        retryable: !permanent,
        possiblyBilled: !permanent && (code === undefined || !beforeSending.has(code)),
        cause,
    });
}
/** The last cause in a few words; fetch's own message is always the same. */
function describeInnermost(error) {
    let current = error;
    for (let depth = 0; depth < 8 && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(current) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(current['cause']); depth += 1)
        current = current['cause'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(current).slice(0, 80);
}
function findCode(error) {
    let current = error;
    for (let depth = 0; depth < 8 && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(current); depth += 1) {
        if (typeof current['code'] === 'string')
            return current['code'];
        current = current['cause'];
    }
    return undefined;
}


/***/ }),

/***/ 2360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeMalformed),
/* harmony export */   w: () => (/* binding */ throwIfError)
/* harmony export */ });
/* harmony import */ var _classify_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88533);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48925);



/** The error for a 2xx answer that cannot be read; it was answered, so it was probably billed. */
function describeMalformed(provider, what) {
    return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', `${provider} answered with ${what}`, {
        retryable: true,
        possiblyBilled: true,
    });
}
/**
 * Refuses an answer that carries an error: what stands beside it is not what the model would have said.
 * @param error the field `error` as it came; null and what is empty mean none
 * @throws ProviderError: malformed
 */
function throwIfError(error, asked) {
    if (!error)
        return;
    const said = (0,_classify_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorBody */ .Nk)({ error }).message;
    const what = `an error inside of the answer${said === undefined ? '' : `: ${said}`}`;
    throw describeMalformed(asked.provider, (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(what, asked.secret));
}


/***/ }),

/***/ 34933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ reservedAddressCode),
/* harmony export */   fs: () => (/* binding */ recordedAddress),
/* harmony export */   nU: () => (/* binding */ isReservedAddress),
/* harmony export */   vY: () => (/* binding */ renderAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** What `renderAddress` gives for recordings. */
const recordedAddress = 'recorded';
/** Protocol and base URL: what names an endpoint where its answers are kept. */
function renderAddress(endpoint) {
    return endpoint.kind === 'recorded'
        ? recordedAddress
        : `${endpoint.protocol} ${endpoint.baseUrl}`;
}
/** Networks behind the one who asks: an address there means something else on every machine. Loopback is not in it. */
const reservedNetworks = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    // Azure answers every machine of its own here, the hosted runners of GitHub too.
    '168.63.129.16/32',
    // Link-local: the metadata of every cloud, credentials included.
    '169.254.0.0/16',
    '172.16.0.0/12',
    // Oracle's metadata.
    '192.0.0.0/24',
    '192.168.0.0/16',
];
function createReservedList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of reservedNetworks) {
        const [address = '', prefix] = network.split('/');
        list.addSubnet(address, Number(prefix), 'ipv4');
        // The same network behind NAT64.
        list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), 'ipv6');
    }
    list.addAddress('::', 'ipv6');
    list.addSubnet('fc00::', 7, 'ipv6');
    list.addSubnet('fe80::', 10, 'ipv6');
    list.addSubnet('fec0::', 10, 'ipv6');
    return list;
}
const reserved = createReservedList();
/** Code of the error with which a connection to such an address is refused. */
const reservedAddressCode = 'ERR_RESERVED_ADDRESS';
/**
 * Whether an address is private, link-local or otherwise no host of the internet; IPv4 inside of IPv6 too.
 * @param address as the resolver or a URL writes it, with or without brackets; false for a name
 */
function isReservedAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    return family !== 0 && reserved.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 23101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YG: () => (/* binding */ composeDefaultHeaders),
  d6: () => (/* binding */ computeSdkTimeout),
  En: () => (/* binding */ createHttpProvider)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/classify-error.js
var classify_error = __webpack_require__(88533);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
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
        throw new providers_provider/* ProviderError */.m('invalid_request', (0,redact/* redact */.E)(`${provider}: the request could not be built: ${(0,errors/* messageOf */.bD)(error)}`, secret), { retryable: false });
    }
    throw new providers_provider/* ProviderError */.m('malformed', `${provider}: the SDK made no call`, { retryable: false });
}
/** @throws ProviderError unless the status is 200 or 201 and the body is JSON */
function requireJson(answer, asked) {
    if (answer.status < 200 || answer.status > 299)
        throw (0,classify_error/* classifyHttpFailure */.ZZ)({ ...answer, ...asked });
    // 202 has no answer yet, 203 was changed on the way, 206 is a part.
    if (answer.status > 201)
        throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, `status ${answer.status}, which is not a whole answer`);
    if (typeof answer.body !== 'object' || answer.body === null)
        throw (0,damaged_answer/* describeMalformed */.H)(asked.provider, answer.text.trimStart().startsWith('<') ? 'an HTML page' : 'something that is not JSON');
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
                error instanceof providers_provider/* ProviderError */.m
                    ? error
                    : caller?.aborted
                        ? describeCancelled(provider, true)
                        : deadline.signal.aborted
                            ? describeTimeout(provider, ports.timeoutMs)
                            : (0,classify_error/* classifyTransportFailure */.uT)(provider, error, originOf(input));
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
    return new providers_provider/* ProviderError */.m('redirected', `${provider} sent the call elsewhere (status ${response.status}); it was not followed, so no key left for another host`, { retryable: false, status: response.status });
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
            throw (0,damaged_answer/* describeMalformed */.H)(provider, 'bytes that are not UTF-8');
        }
    };
    let text = '';
    let received = 0;
    // Leaving the loop by a throw cancels the stream, and with it the connection.
    for await (const chunk of response.body) {
        received += chunk.byteLength;
        if (received > maxBytes)
            throw new providers_provider/* ProviderError */.m('malformed', `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`, { retryable: false, status: response.status, possiblyBilled: true });
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
    return new providers_provider/* ProviderError */.m('timeout', `${provider} did not finish within ${timeoutMs / 1000} s`, {
        retryable: true,
        possiblyBilled: true,
    });
}
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

;// CONCATENATED MODULE: ./lib/providers/http-provider.js




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
            const answer = await exchange({
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
        const completion = protocol.readFailure?.(answer) ?? protocol.read(requireJson(answer, asked), answer, asked);
        return (0,redact/* redactCompletion */.s)(completion, { answerText: answer.text, secret: asked.secret });
    }
    catch (error) {
        if (error instanceof providers_provider/* ProviderError */.m)
            throw error;
        throw new providers_provider/* ProviderError */.m('malformed', (0,redact/* redact */.E)(`${asked.provider}: the answer could not be read: ${(0,errors/* messageOf */.bD)(error)}`, asked.secret), { retryable: false, possiblyBilled: true, cause: error });
    }
}
function describeProblems(provider, request, problems) {
    const list = problems.map(({ name, reason, remedy }) => `${name}: ${reason} (${remedy})`);
    return new providers_provider/* ProviderError */.m('invalid_request', `${provider}: case ${request.caseId} cannot be sent. ${list.join('; ')}`, { retryable: false });
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


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** A failed call, classified once, by the adapter that saw it. */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    retryable;
    status;
    /** Milliseconds that the provider asks to wait; undefined when it said nothing sensible. */
    retryAfterMs;
    /** The request may have been billed although no answer arrived. */
    possiblyBilled;
    constructor(kind, message, details) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.retryable = details.retryable;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.possiblyBilled = details.possiblyBilled ?? false;
    }
}


/***/ }),

/***/ 48925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   s: () => (/* binding */ redactCompletion)
/* harmony export */ });
const longestMessage = 400;
const replacement = '[redacted]';
/** Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. */
const shortestKey = 8;
/**
 * A provider's words made fit for an error message: one line, no control characters, at most 400 characters, and
 * without the key.
 */
function redact(text, secret) {
    const withoutKey = secret === undefined ? text : replaceForms(text, composeKeyForms(secret));
    const line = withoutKey.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line.slice(0, longestMessage * 2));
    return characters.length > longestMessage
        ? `${characters.slice(0, longestMessage - 1).join('')}…`
        : line;
}
/**
 * A completion without the key that it was asked for with, wherever a host may have echoed it: as it is, in
 * Base64, or encoded for a URL or for JSON. Keys of fewer than 8 characters are left alone.
 * @param options.answerText the body that the completion was read from
 */
function redactCompletion(completion, options) {
    const { answerText, secret } = options;
    if (secret === undefined || secret.length < shortestKey)
        return completion;
    const forms = composeKeyForms(secret);
    const clean = (text) => replaceForms(text, forms);
    const cleanIfAny = (text) => (text === undefined ? undefined : clean(text));
    // The id comes from a header, so the body says nothing about it.
    const requestId = cleanIfAny(completion.requestId);
    // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
    if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms))
        return { ...completion, requestId };
    const { stop } = completion;
    return {
        ...completion,
        text: clean(completion.text),
        toolCalls: completion.toolCalls.map(({ id, name, argumentsText }) => ({
            id: clean(id),
            name: clean(name),
            argumentsText: clean(argumentsText),
        })),
        stop: stop.kind === 'refused' ? { ...stop, category: cleanIfAny(stop.category) } : stop,
        servedModel: cleanIfAny(completion.servedModel),
        servedTier: cleanIfAny(completion.servedTier),
        requestId,
        raw: cleanValue(completion.raw, clean),
    };
}
/** The ways in which a key is written, longest first, so that padding goes with what it pads. */
function composeKeyForms(secret) {
    // The other forms of a short key are two or three letters, which stand in any text.
    if (secret.length < shortestKey)
        return secret === '' ? [] : [secret];
    const base64 = Buffer.from(secret).toString('base64');
    const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
    const encoded = [secret, base64].map((text) => encodeURIComponent(text.toWellFormed()));
    const forms = new Set([
        secret,
        JSON.stringify(secret).slice(1, -1),
        ...[base64, base64Url].flatMap((text) => [text, text.replace(/=+$/, '')]),
        ...encoded,
        ...encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
    ]);
    // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
    const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}
function replaceForms(text, forms) {
    return forms.reduce((rest, form) => rest.replaceAll(form, replacement), text);
}
/** Escapes could hide a form from a look at the JSON text, so those that need not be there count as one. */
function mayHoldForm(json, forms) {
    return forms.some((form) => json.includes(form)) || /\\(?:u00|\/)/.test(json);
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), cleanValue(part, clean)]));
}


/***/ }),

/***/ 85401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ convertAnthropicUsage),
/* harmony export */   X3: () => (/* binding */ convertChatUsage),
/* harmony export */   d3: () => (/* binding */ readBilledUsd),
/* harmony export */   x7: () => (/* binding */ convertResponsesUsage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Missing, negative, fractional and NaN counts fail here, and the whole usage becomes unknown. */
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const part = tokens.nullish().transform((count) => count ?? 0);
const cacheWriteDetails = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ttl_30m_tokens: part, ttl_12h_tokens: part }).nullish();
const responsesUsageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    input_tokens: tokens,
    output_tokens: tokens,
    input_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        cached_tokens: part,
        cache_write_tokens: part,
        cache_write_tokens_details: cacheWriteDetails,
    })
        .nullish(),
    output_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ reasoning_tokens: part }).nullish(),
});
/** Usage of the Responses API; its totals already include their parts. */
function convertResponsesUsage(reported) {
    const parsed = responsesUsageSchema.safeParse(reported);
    if (!parsed.success)
        return undefined;
    const { input_tokens, output_tokens, input_tokens_details, output_tokens_details } = parsed.data;
    return checkParts({
        inputTokens: input_tokens,
        cachedInputTokens: input_tokens_details?.cached_tokens ?? 0,
        cacheWriteTokens: splitOpenaiWrites(input_tokens_details),
        outputTokens: output_tokens,
        reasoningTokens: output_tokens_details?.reasoning_tokens ?? 0,
    });
}
const chatUsageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    total_tokens: tokens.nullish(),
    prompt_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        cached_tokens: part,
        cache_write_tokens: part,
        cache_write_tokens_details: cacheWriteDetails,
    })
        .nullish(),
    completion_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ reasoning_tokens: part }).nullish(),
});
/** Hosts whose `completion_tokens` leaves out the reasoning that `total_tokens` counts, and that they bill. */
const reasoningBesideCompletion = new Set(['gemini', 'vertex', 'xai']);
/** Usage of Chat Completions. */
function convertChatUsage(reported, provider) {
    const parsed = chatUsageSchema.safeParse(reported);
    if (!parsed.success)
        return undefined;
    const { prompt_tokens, completion_tokens, total_tokens, ...details } = parsed.data;
    const reasoning = details.completion_tokens_details?.reasoning_tokens ?? 0;
    const beside = reasoningBesideCompletion.has(provider) && total_tokens != null
        ? Math.max(0, total_tokens - prompt_tokens - completion_tokens)
        : 0;
    return checkParts({
        inputTokens: prompt_tokens,
        cachedInputTokens: details.prompt_tokens_details?.cached_tokens ?? 0,
        cacheWriteTokens: splitOpenaiWrites(details.prompt_tokens_details),
        outputTokens: completion_tokens + beside,
        reasoningTokens: Math.max(reasoning, beside),
    });
}
const anthropicUsageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    input_tokens: tokens,
    output_tokens: tokens,
    cache_creation_input_tokens: part,
    cache_read_input_tokens: part,
    cache_creation: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ephemeral_1h_input_tokens: part }).nullish(),
    output_tokens_details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ thinking_tokens: part }).nullish(),
});
/** Usage of the Messages API, whose `input_tokens` leaves out what was read from and written to the cache. */
function convertAnthropicUsage(reported) {
    const parsed = anthropicUsageSchema.safeParse(reported);
    if (!parsed.success)
        return undefined;
    const usage = parsed.data;
    const written = usage.cache_creation_input_tokens;
    const hours1 = usage.cache_creation?.ephemeral_1h_input_tokens ?? 0;
    if (hours1 > written)
        return undefined;
    return checkParts({
        inputTokens: usage.input_tokens + written + usage.cache_read_input_tokens,
        cachedInputTokens: usage.cache_read_input_tokens,
        cacheWriteTokens: { minutes5: written - hours1, minutes30: 0, hours1, hours12: 0 },
        outputTokens: usage.output_tokens,
        reasoningTokens: usage.output_tokens_details?.thinking_tokens ?? 0,
    });
}
/** Thirty minutes is the lifetime that applies when the split is not reported. */
function splitOpenaiWrites(details) {
    const written = details?.cache_write_tokens ?? 0;
    const hours12 = details?.cache_write_tokens_details?.ttl_12h_tokens ?? 0;
    return { minutes5: 0, minutes30: written - hours12, hours1: 0, hours12 };
}
/** A part that exceeds its total is nonsense, and a price computed from it would be too. */
function checkParts(usage) {
    const written = Object.values(usage.cacheWriteTokens);
    const inputParts = usage.cachedInputTokens + written.reduce((sum, count) => sum + count, 0);
    if (written.some((count) => count < 0))
        return undefined;
    if (inputParts > usage.inputTokens || usage.reasoningTokens > usage.outputTokens)
        return undefined;
    return usage;
}
const openrouterCostSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    is_byok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
});
/**
 * What OpenRouter says it billed: dollars as decimal text. With the user's own key at the vendor (`is_byok`) the
 * amount is only OpenRouter's fee, so it says nothing about the cost.
 */
function readBilledUsd(reported, provider) {
    if (provider !== 'openrouter')
        return undefined;
    const parsed = openrouterCostSchema.safeParse(reported);
    if (!parsed.success || parsed.data.is_byok === true)
        return undefined;
    return renderDecimal(parsed.data.cost);
}
/** The shortest decimal text of a finite number ≥ 0, without an exponent: 1.2e-7 is 0.00000012. */
function renderDecimal(value) {
    const [mantissa = '', exponent] = String(value).split('e');
    if (exponent === undefined)
        return mantissa;
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = whole + fraction;
    const point = whole.length + Number(exponent);
    if (point <= 0)
        return `0.${'0'.repeat(-point)}${digits}`;
    return digits.padEnd(point, '0');
}


/***/ })

};
