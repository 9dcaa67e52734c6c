export const id = 8254;
export const ids = [8254];
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
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74983);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76991);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48925);
/* harmony import */ var _reserved_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13625);






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
    const { model } = failure;
    const unnamed = kind === 'model_not_found' && model !== undefined && !said.includes(model);
    const asked = unnamed ? ` (it was asked for the model ${model})` : '';
    return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m(kind, (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(`${failure.provider} answered ${failure.status}${said === '' ? '' : `: ${said}`}${asked}`, failure.secret) + (kind === 'invalid_request' ? suggestParameters(failure.body, said) : ''), {
        status: failure.status,
        retryable: kind !== 'quota' && readRetryable(failure),
        retryAfterMs: parseRetryAfter(failure.headers),
        rateLimits: (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRateLimits */ .I)(failure.headers),
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
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(outer))
        return { message: undefined, code: undefined, type: undefined };
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(outer['error']) ? outer['error'] : outer;
    const details = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(inner['details']) ? inner['details'] : {};
    return {
        message: readText(inner['message']) ?? readText(outer['error']) ?? readText(outer['detail']),
        code: readText(details['error_code']) ?? readText(inner['code']),
        type: readText(inner['type']),
    };
}
/** What to do about a parameter that the provider refuses and Pawl did not know of. */
function suggestParameters(body, said) {
    const outer = Array.isArray(body) ? body[0] : body;
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(outer) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(outer['error']) ? outer['error'] : {};
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
        return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('timeout', `${provider} stopped answering (${code})`, {
            retryable: true,
            possiblyBilled: true,
            cause,
        });
    if (code?.startsWith('Z_') || code?.startsWith('HPE_'))
        return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('malformed', `${provider} sent a broken answer (${code})`, {
            retryable: true,
            possiblyBilled: true,
            cause,
        });
    if (code === _reserved_address_js__WEBPACK_IMPORTED_MODULE_3__/* .reservedAddressCode */ .C)
        return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('connection', `${provider}: nothing was sent, since ${describeInnermost(cause)} (let a maintainer allow it: --allow-endpoint ${origin ?? 'URL'}; in the Action: the input allow-endpoints)`, { retryable: false, cause });
    // A certificate or a URL does not mend itself.
    const permanent = code !== undefined &&
        (/CERT|ERR_TLS|ERR_SSL|SELF_SIGNED/.test(code) || code === 'ERR_INVALID_URL');
    return new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('connection', `${provider}: the connection${origin === undefined ? '' : ` to ${origin}`} failed (${code ?? describeInnermost(cause)})`, {
        retryable: !permanent,
        possiblyBilled: !permanent && (code === undefined || !beforeSending.has(code)),
        cause,
    });
}
/** The last cause in a few words; fetch's own message is always the same. */
function describeInnermost(error) {
    let current = error;
    for (let depth = 0; depth < 8 && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(current) && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(current['cause']); depth += 1)
        current = current['cause'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(current).slice(0, 80);
}
function findCode(error) {
    let current = error;
    for (let depth = 0; depth < 8 && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(current); depth += 1) {
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
    throw describeMalformed(asked.provider, (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(what, asked.secret));
}


/***/ }),

/***/ 50135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortestKey),
/* harmony export */   J: () => (/* binding */ composeKeyForms)
/* harmony export */ });
/**
 * Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. A mask on something
 * as short as `pass` would also make the runner drop the output `verdict`.
 */
const shortestKey = 8;
/**
 * The ways in which a key is written: as it is, in Base64 or hexadecimal, alone or within other text, and encoded for a
 * URL or for JSON. Longest first, so that padding goes with what it pads.
 */
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
        ...composeInnerForms(secret),
    ]);
    // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
    const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}
/**
 * A key within encoded text, where what stands around it decides how it is aligned: Base64 at each of the three offsets,
 * without the letters that its neighbours share, and hexadecimal.
 */
function composeInnerForms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        // Three bytes are four letters; a letter that a neighbour's bits are in is left out.
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        return text.slice(Math.ceil((offset * 8) / 6), end);
    });
    const hex = bytes.toString('hex');
    const forms = inner.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
    return [...forms, hex, hex.toUpperCase()];
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
    /** Empty where the provider told none, or nothing was answered. */
    rateLimits;
    /** The request may have been billed although no answer arrived. */
    possiblyBilled;
    constructor(kind, message, details) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.retryable = details.retryable;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.rateLimits = details.rateLimits ?? [];
        this.possiblyBilled = details.possiblyBilled ?? false;
    }
}


/***/ }),

/***/ 76991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseRateLimits)
/* harmony export */ });
/* unused harmony export parseDuration */
/** What each family of headers counts, by the word in its name. */
const families = {
    openai: { requests: 'requests', tokens: 'tokens' },
    anthropic: {
        requests: 'requests',
        tokens: 'tokens',
        'input-tokens': 'input_tokens',
        'output-tokens': 'output_tokens',
    },
};
/**
 * The limits that an answer tells of: `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` with resets such as
 * `6m0s` (OpenAI and hosts like it), and `anthropic-ratelimit-{requests,tokens,…}-{limit,remaining,reset}` with
 * resets as RFC 3339, which are read against the answer's own `date`, since clocks need not agree. Pure.
 * @returns only limits of which something sensible was said
 */
function parseRateLimits(headers) {
    const openai = Object.entries(families.openai).map(([word, kind]) => composeLimit(kind, {
        limit: headers.get(`x-ratelimit-limit-${word}`),
        remaining: headers.get(`x-ratelimit-remaining-${word}`),
        resetMs: parseDuration(headers.get(`x-ratelimit-reset-${word}`)),
        resetFrom: 'arrival',
    }));
    const answeredAt = Date.parse(headers.get('date') ?? '');
    const anthropic = Object.entries(families.anthropic).map(([word, kind]) => {
        const name = `anthropic-ratelimit-${word}`;
        return composeLimit(kind, {
            limit: headers.get(`${name}-limit`),
            remaining: headers.get(`${name}-remaining`),
            resetMs: parseInstant(headers.get(`${name}-reset`), answeredAt),
            resetFrom: 'answer',
        });
    });
    return [...openai, ...anthropic].filter((limit) => limit !== undefined);
}
function composeLimit(kind, told) {
    const limit = parseUnits(told.limit);
    const remaining = parseUnits(told.remaining);
    if (limit === undefined && remaining === undefined)
        return undefined;
    return { kind, limit, remaining, resetMs: told.resetMs, resetFrom: told.resetFrom };
}
/** @returns undefined for what is no whole number; some hosts say -1 where there is no limit */
function parseUnits(text) {
    return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
}
const unitMs = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/**
 * A length of time in milliseconds, as Go writes it (`6m0s`, `1s`, `120ms`, `1h2m3.5s`), or bare seconds.
 * @returns undefined for anything else
 */
function parseDuration(text) {
    const trimmed = text?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(trimmed))
        return Number(trimmed) * 1_000;
    if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(trimmed))
        return undefined;
    return [...trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0);
}
/** Dates of HTTP have whole seconds, so an instant may seem to be up to one second past. */
function parseInstant(text, answeredAt) {
    if (text === null)
        return undefined;
    const wait = Date.parse(text) - answeredAt;
    return Number.isFinite(wait) && wait > -1_000 ? Math.max(0, wait) : undefined;
}


/***/ }),

/***/ 48925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ redactAll),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Ub: () => (/* binding */ cleanCompletion),
/* harmony export */   Z2: () => (/* binding */ mayHoldForm),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   ql: () => (/* binding */ replaceForms),
/* harmony export */   sq: () => (/* binding */ redactCompletion)
/* harmony export */ });
/* harmony import */ var _key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);

const longestMessage = 400;
const replacement = '[redacted]';
/**
 * A provider's words made fit for an error message: one line, no control characters, at most 400 characters, and
 * without the key.
 */
function redact(text, secret) {
    return redactAll(text, secret === undefined ? [] : [secret]);
}
/** As `redact`, without any of several keys. */
function redactAll(text, secrets) {
    const withoutKey = secrets.reduce((rest, secret) => replaceForms(rest, (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret)), text);
    const line = withoutKey.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line.slice(0, longestMessage * 2));
    return characters.length > longestMessage
        ? `${characters.slice(0, longestMessage - 1).join('')}…`
        : line;
}
/**
 * A completion without the key that it was asked for with, wherever a host may have echoed it: as it is, in
 * Base64 or hexadecimal, alone or within other text, or encoded for a URL or for JSON. Keys of fewer than 8 characters are left alone.
 * @param options.answerText the body that the completion was read from
 */
function redactCompletion(completion, options) {
    const { answerText, secret } = options;
    if (secret === undefined || secret.length < _key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestKey */ .A)
        return completion;
    const forms = (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret);
    const clean = (text) => replaceForms(text, forms);
    // The id comes from a header, so the body says nothing about it.
    const requestId = completion.requestId === undefined ? undefined : clean(completion.requestId);
    // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
    if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms))
        return { ...completion, requestId };
    return { ...cleanCompletion(completion, clean), requestId };
}
/** Everything of a completion that is a text, rewritten. */
function cleanCompletion(completion, clean) {
    const cleanIfAny = (text) => (text === undefined ? undefined : clean(text));
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
        requestId: cleanIfAny(completion.requestId),
        raw: cleanValue(completion.raw, clean),
    };
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
/* harmony export */   sx: () => (/* binding */ renderDecimal),
/* harmony export */   x7: () => (/* binding */ convertResponsesUsage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

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
