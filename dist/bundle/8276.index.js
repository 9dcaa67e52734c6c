export const id = 8276;
export const ids = [8276];
export const modules = {

/***/ 27746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ composeChatMessage)
/* harmony export */ });
/* harmony import */ var _sources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);

/** A message in the shape of chat logs. */
function composeChatMessage({ role, content, toolCalls, toolCallId }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({
        role,
        content,
        tool_calls: toolCalls?.map(({ id, name, argumentsText }) => ({
            id,
            type: 'function',
            function: { name, arguments: argumentsText },
        })),
        tool_call_id: toolCallId,
    });
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOtlpSink: () => (/* binding */ openOtlpSink)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
// EXTERNAL MODULE: ./lib/sources/source-client.js + 2 modules
var source_client = __webpack_require__(577);
// EXTERNAL MODULE: ./lib/experiments/otlp-address.js
var otlp_address = __webpack_require__(37832);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(82180);
;// CONCATENATED MODULE: ./lib/experiments/otlp-protobuf.js

/** The bytes of an ExportTraceServiceRequest (opentelemetry-proto 1, trace and common). */
function encodeExport({ resourceSpans: [{ resource, scopeSpans }], }) {
    const [{ scope, spans }] = scopeSpans;
    return write((request) => request.message(1, (resourceSpan) => {
        resourceSpan.message(1, (message) => message.attributes(1, resource.attributes));
        resourceSpan.message(2, (scopeSpan) => {
            scopeSpan.message(1, (message) => {
                message.text(1, scope.name);
                message.text(2, scope.version);
            });
            for (const span of spans)
                scopeSpan.message(2, (message) => writeSpan(message, span));
        });
    }));
}
function writeSpan(message, span) {
    message.id(1, span.traceId);
    message.id(2, span.spanId);
    message.text(5, span.name);
    message.number(6, span.kind);
    message.time(7, span.startTimeUnixNano);
    message.time(8, span.endTimeUnixNano);
    message.attributes(9, span.attributes);
    for (const event of span.events)
        message.message(11, (inner) => writeEvent(inner, event));
    for (const { traceId, spanId } of span.links)
        message.message(13, (link) => {
            link.id(1, traceId);
            link.id(2, spanId);
        });
    message.message(15, (status) => {
        if (span.status.message !== undefined)
            status.text(2, span.status.message);
        status.number(3, span.status.code);
    });
}
function writeEvent(message, event) {
    message.time(1, event.timeUnixNano);
    message.text(2, event.name);
    message.attributes(3, event.attributes);
}
function writeValue(writer, value) {
    if ('stringValue' in value)
        writer.tag(1, binary_encoding/* WireType */.O0.LengthDelimited).string(value.stringValue);
    else if ('boolValue' in value)
        writer.tag(2, binary_encoding/* WireType */.O0.Varint).bool(value.boolValue);
    else if ('intValue' in value)
        writer.tag(3, binary_encoding/* WireType */.O0.Varint).int64(value.intValue);
    else if ('doubleValue' in value)
        writer.tag(4, binary_encoding/* WireType */.O0.Bit64).double(value.doubleValue);
    else {
        writer.tag(5, binary_encoding/* WireType */.O0.LengthDelimited).fork();
        for (const entry of value.arrayValue.values) {
            writer.tag(1, binary_encoding/* WireType */.O0.LengthDelimited).fork();
            writeValue(writer, entry);
            writer.join();
        }
        writer.join();
    }
}
function write(compose) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    const fork = (field, inner) => {
        writer.tag(field, binary_encoding/* WireType */.O0.LengthDelimited).fork();
        inner();
        writer.join();
    };
    const message = {
        message: (field, inner) => fork(field, () => inner(message)),
        text: (field, value) => void writer.tag(field, binary_encoding/* WireType */.O0.LengthDelimited).string(value),
        number: (field, value) => void writer.tag(field, binary_encoding/* WireType */.O0.Varint).int32(value),
        time: (field, value) => void writer.tag(field, binary_encoding/* WireType */.O0.Bit64).fixed64(value),
        id: (field, value) => void writer.tag(field, binary_encoding/* WireType */.O0.LengthDelimited).bytes(Buffer.from(value, 'hex')),
        attributes: (field, attributes) => {
            for (const { key, value } of attributes)
                fork(field, () => {
                    message.text(1, key);
                    fork(2, () => writeValue(writer, value));
                });
        },
    };
    compose(message);
    return writer.finish();
}
/** What an ExportTraceServiceResponse says. @throws Error when the bytes are none */
function decodePartialSuccess(bytes) {
    const found = { rejectedSpans: 0, errorMessage: '' };
    readFields(bytes, (field, response) => {
        if (field !== 1)
            return false;
        readFields(response.bytes(), (inner, partial) => {
            if (inner === 1)
                found.rejectedSpans = Number(partial.int64());
            else if (inner === 2)
                found.errorMessage = partial.string();
            else
                return false;
            return true;
        });
        return true;
    });
    return found;
}
/** @param read whether it has read the field */
function readFields(bytes, read) {
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    while (reader.pos < reader.len) {
        const [field, wireType] = reader.tag();
        if (!read(field, reader))
            reader.skip(wireType, field);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/sources/spans/read-feedback.js
var read_feedback = __webpack_require__(74396);
;// CONCATENATED MODULE: ./lib/experiments/otlp-values.js
function listAttributes(values) {
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [{ key, value }]);
}
function otlp_values_text(value) {
    // Half of a pair of surrogates is in no UTF-8, and a collector may refuse the whole request for it.
    return value === undefined ? undefined : { stringValue: value.toWellFormed() };
}
function texts(values) {
    return values.length === 0
        ? undefined
        : { arrayValue: { values: values.map((value) => otlp_values_text(value)) } };
}
function json(value) {
    return { stringValue: JSON.stringify(value) };
}
/** A whole number, such as of tokens. */
function whole(value) {
    return value === undefined ? undefined : { intValue: String(Math.round(value)) };
}
function real(value) {
    return value === undefined ? undefined : { doubleValue: value };
}

;// CONCATENATED MODULE: ./lib/experiments/gen-ai-attributes.js

/** Where OpenTelemetry has no word of its own, ours stays. */
const finishReasons = {
    complete: 'stop',
    empty: 'stop',
    truncated: 'length',
    refused: 'content_filter',
};
/** What OpenTelemetry's GenAI conventions say of a trial. */
function composeGenAi(trial, { variant }) {
    const { messages, outcome, usage } = trial;
    // An application is no model of a provider.
    const [, provider, model = variant.model] = /^([\w.-]+)\/(\S+)$/.exec(variant.model) ?? [];
    return {
        'gen_ai.operation.name': otlp_values_text('chat'),
        'gen_ai.provider.name': otlp_values_text(provider),
        'gen_ai.request.model': otlp_values_text(model),
        ...composeParameters(variant.parameters),
        'gen_ai.usage.input_tokens': whole(usage?.input),
        'gen_ai.usage.output_tokens': whole(usage?.output),
        'gen_ai.usage.cache_read.input_tokens': whole(usage?.cached),
        'gen_ai.input.messages': messages && json(messages.map(composeMessage)),
        ...(outcome.kind === 'completed' ? composeAnswer(outcome) : { 'error.type': otlp_values_text('_OTHER') }),
    };
}
function composeParameters(parameters) {
    const { max_output_tokens: longest, seed, stop } = parameters;
    const number = (name) => {
        const value = parameters[name];
        return typeof value === 'number' ? real(value) : undefined;
    };
    const stops = (Array.isArray(stop) ? stop : [stop]).filter((one) => typeof one === 'string');
    return {
        'gen_ai.request.max_tokens': typeof longest === 'number' ? whole(longest) : undefined,
        'gen_ai.request.temperature': number('temperature'),
        'gen_ai.request.top_p': number('top_p'),
        'gen_ai.request.frequency_penalty': number('frequency_penalty'),
        'gen_ai.request.presence_penalty': number('presence_penalty'),
        'gen_ai.request.seed': typeof seed === 'number' ? whole(seed) : undefined,
        'gen_ai.request.stop_sequences': texts(stops),
    };
}
function composeAnswer({ text: answer, toolCalls, stop }) {
    const reason = finishReasons[stop] ?? stop;
    const parts = [
        ...(answer === '' ? [] : [{ type: 'text', content: answer }]),
        ...toolCalls.map(composeCall),
    ];
    return {
        'gen_ai.response.finish_reasons': texts([reason]),
        'gen_ai.output.messages': json([{ role: 'assistant', parts, finish_reason: reason }]),
    };
}
function composeMessage({ role, content, toolCalls = [], toolCallId }) {
    if (role === 'tool')
        return { role, parts: [{ type: 'tool_call_response', id: toolCallId, response: content }] };
    const said = content === '' ? [] : [{ type: 'text', content }];
    return { role, parts: [...said, ...toolCalls.map(composeCall)] };
}
/** Arguments stay the text that the model wrote. */
function composeCall(call) {
    return { type: 'tool_call', id: call.id, name: call.name, arguments: call.argumentsText };
}
/** A score as the event by which OpenTelemetry tells of an evaluation. */
function composeEvaluationEvent(score) {
    return {
        'gen_ai.evaluation.name': otlp_values_text(score.name),
        'gen_ai.evaluation.score.value': score.kind === 'scored' ? real(score.value) : undefined,
        'gen_ai.evaluation.score.label': score.kind === 'unscored' ? otlp_values_text('unscored') : undefined,
        'gen_ai.evaluation.explanation': otlp_values_text(score.reason),
    };
}

// EXTERNAL MODULE: ./lib/experiments/chat-message.js
var chat_message = __webpack_require__(27746);
;// CONCATENATED MODULE: ./lib/experiments/open-inference-attributes.js


/** What OpenInference's conventions say of a trial. */
function composeOpenInference(trial, { variant }) {
    const { messages, outcome, usage, costUsd, tags, scores } = trial;
    return {
        'openinference.span.kind': otlp_values_text('LLM'),
        'llm.model_name': otlp_values_text(variant.model),
        'llm.invocation_parameters': json({ model: variant.model, ...variant.parameters }),
        ...composeInput(messages),
        ...(outcome.kind === 'completed' ? composeOutput(outcome) : {}),
        'llm.token_count.prompt': whole(usage?.input),
        'llm.token_count.completion': whole(usage?.output),
        'llm.token_count.total': usage && whole(usage.input + usage.output),
        'llm.token_count.prompt_details.cache_read': whole(usage?.cached),
        'llm.cost.total': real(costUsd),
        'tag.tags': texts(tags),
        ...Object.assign({}, ...scores.map(composeAnnotation)),
    };
}
function composeInput(messages) {
    if (messages === undefined)
        return {};
    return {
        'input.value': json({ messages: messages.map(chat_message/* composeChatMessage */.K) }),
        'input.mime_type': otlp_values_text('application/json'),
        ...Object.assign({}, ...messages.map(flattenMessage)),
    };
}
function flattenMessage(message, index) {
    const prefix = `llm.input_messages.${index}.message`;
    return {
        [`${prefix}.role`]: otlp_values_text(message.role),
        [`${prefix}.content`]: otlp_values_text(message.content),
        [`${prefix}.tool_call_id`]: otlp_values_text(message.toolCallId),
        ...flattenCalls(prefix, message.toolCalls ?? []),
    };
}
function composeOutput({ text: answer, toolCalls, }) {
    const prefix = 'llm.output_messages.0.message';
    return {
        'output.value': otlp_values_text(answer),
        'output.mime_type': otlp_values_text('text/plain'),
        [`${prefix}.role`]: otlp_values_text('assistant'),
        [`${prefix}.content`]: otlp_values_text(answer),
        ...flattenCalls(prefix, toolCalls),
    };
}
function flattenCalls(prefix, calls) {
    return Object.assign({}, ...calls.map(({ id, name, argumentsText }, index) => {
        const place = `${prefix}.tool_calls.${index}.tool_call`;
        return {
            [`${place}.id`]: otlp_values_text(id),
            [`${place}.function.name`]: otlp_values_text(name),
            [`${place}.function.arguments`]: otlp_values_text(argumentsText),
        };
    }));
}
/** A score as something that was said of the span. */
function composeAnnotation(score, index) {
    const prefix = `annotations.${index}.annotation`;
    return {
        [`${prefix}.name`]: otlp_values_text(score.name),
        [`${prefix}.annotator_kind`]: otlp_values_text('CODE'),
        [`${prefix}.score`]: score.kind === 'scored' ? real(score.value) : undefined,
        [`${prefix}.label`]: score.kind === 'unscored' ? otlp_values_text('unscored') : undefined,
        [`${prefix}.explanation`]: otlp_values_text(score.reason),
    };
}

;// CONCATENATED MODULE: ./lib/experiments/otlp-span.js






/**
 * A trial as a span that is a trace by itself, in the words of both conventions. Its ids come from the replay, the case
 * and the number of the trial, so that sending it again names the same span.
 */
function composeSpan(trial, experiment) {
    const { outcome, startedAt = experiment.startedAt, latencyMs = 0, scores } = trial;
    const start = Date.parse(startedAt);
    const end = toNanoseconds(start + latencyMs);
    return {
        ...computeIds(experiment.name, trial),
        name: `chat ${experiment.variant.model}`,
        kind: 3,
        startTimeUnixNano: toNanoseconds(start),
        endTimeUnixNano: end,
        attributes: listAttributes({
            ...composeOpenInference(trial, experiment),
            ...composeGenAi(trial, experiment),
            metadata: json(composeMetadata(trial, experiment)),
        }),
        events: scores.map((score) => ({
            timeUnixNano: end,
            name: read_feedback/* evaluationEvent */.Rc,
            attributes: listAttributes(composeEvaluationEvent(score)),
        })),
        links: listLinks(trial),
        status: outcome.kind === 'errored' ? { code: 2, message: outcome.message } : { code: 1 },
    };
}
/** Ids of 16 and 8 bytes in hexadecimal. */
function computeIds(replay, { caseId, trial }) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([replay, caseId, trial]))
        .digest('hex');
    return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) };
}
function composeMetadata({ caseId, trial, source }, { name, suite, variant, git }) {
    return (0,fields/* compact */.o)({
        experiment: name,
        suite,
        role: variant.role,
        fingerprint: variant.fingerprint,
        base: git.base,
        head: git.head,
        repository: git.repository,
        case: caseId,
        trial,
        source: source?.url ?? source?.id,
    });
}
/** The call in production that the case came from, where it is a span. */
function listLinks({ source }) {
    const { traceId = '', id: spanId = '' } = source ?? {};
    return /^[0-9a-f]{32}$/.test(traceId) && /^[0-9a-f]{16}$/.test(spanId)
        ? [{ traceId, spanId }]
        : [];
}
function toNanoseconds(milliseconds) {
    return String(BigInt(Math.round(milliseconds * 1_000)) * 1000n);
}

;// CONCATENATED MODULE: ./lib/experiments/otlp-spans.js










/** Spans of one request, and bytes of their JSON: receivers often take no more than 4 MB. */
const batch = { spans: 200, bytes: 2_000_000 };
const otlp_spans_name = 'The collector';
/**
 * Sends every trial of a replay as a span to a collector over OTLP/HTTP, with the attributes of OpenInference and of
 * OpenTelemetry's GenAI conventions. The same trial has the same ids each time; a collector tells nothing of what it had
 * already, so all that it takes counts as written.
 */
function openOtlpSink(options, ports) {
    const { endpoint, headers } = options;
    const client = (0,source_client/* createSourceClient */.D)({
        ...ports,
        name: otlp_spans_name,
        baseUrl: new URL(endpoint).origin,
        headers,
        secrets: [...listSecrets(headers), ...new URL(endpoint).searchParams.values()],
        keyVariable: otlp_address/* otlpHeadersVariable */.K,
    });
    return {
        system: 'otlp',
        async write(experiment) {
            let written = 0;
            let spans = [];
            let bytes = 0;
            const flush = async () => {
                if (spans.length > 0)
                    await send(client, options, spans);
                written += spans.length;
                [spans, bytes] = [[], 0];
            };
            for await (const trial of experiment.trials) {
                const span = composeSpan(trial, experiment);
                const size = JSON.stringify(span).length;
                if (spans.length >= batch.spans || bytes + size > batch.bytes)
                    await flush();
                spans.push(span);
                bytes += size;
            }
            await flush();
            return { written, kept: 0 };
        },
    };
}
/** A key with and without the `Bearer` before it. */
function listSecrets(headers) {
    return Object.values(headers).flatMap((value) => [value, ...value.split(' ').slice(1)]);
}
async function send(client, options, spans) {
    const { endpoint, protocol, isCompressed } = options;
    const { pathname, search } = new URL(endpoint);
    const isJson = protocol === 'http/json';
    const exported = composeExport(options, spans);
    const bytes = isJson ? Buffer.from(JSON.stringify(exported)) : encodeExport(exported);
    const type = isJson ? 'application/json' : 'application/x-protobuf';
    const { body } = await client.request({
        method: 'POST',
        path: `${pathname}${search}`,
        body: isCompressed ? await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(bytes) : bytes,
        headers: {
            accept: type,
            'content-type': type,
            ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
        },
        answer: 'bytes',
        repeatable: true,
    });
    const { rejectedSpans, errorMessage } = readAnswer(body, isJson);
    if (rejectedSpans === 0)
        return;
    const why = (0,redact/* redactAll */.$I)(errorMessage, listSecrets(options.headers));
    throw new errors/* EvidenceError */.oe([
        {
            what: `${otlp_spans_name} at ${endpoint} did not take ${rejectedSpans} of ${spans.length} spans: ${why}`,
            remedy: 'see what it says, then run this again: a span that it has is not sent as another',
        },
    ]);
}
function composeExport({ version, resource }, spans) {
    const told = { 'service.name': 'pawl', 'service.version': version, ...resource };
    const attributes = listAttributes(Object.fromEntries(Object.entries(told).map(([key, value]) => [key, otlp_values_text(value)])));
    return {
        resourceSpans: [
            { resource: { attributes }, scopeSpans: [{ scope: { name: 'pawl', version }, spans }] },
        ],
    };
}
const partialSchema = schemas/* object */.Ikc({
    partialSuccess: schemas/* object */.Ikc({ rejectedSpans: coerce/* number */.ai().default(0), errorMessage: schemas/* string */.YjP().default('') })
        .nullish(),
});
/** An answer that is none of the protocol's is as good as an empty one: the status says that all was taken. */
function readAnswer(body, isJson) {
    const nothing = { rejectedSpans: 0, errorMessage: '' };
    if (!(body instanceof Uint8Array) || body.length === 0)
        return nothing;
    try {
        if (!isJson)
            return decodePartialSuccess(body);
        const answer = JSON.parse(Buffer.from(body).toString('utf8'));
        return partialSchema.parse(answer).partialSuccess ?? nothing;
    }
    catch {
        return nothing;
    }
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   o: () => (/* binding */ compact)
/* harmony export */ });
/** Whether a value says nothing: null, an empty text, list or mapping. */
function isEmpty(value) {
    if (value === null || value === undefined || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** The fields that have a value. */
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 17221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   E2: () => (/* binding */ gatherTree),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   cW: () => (/* binding */ readStructured),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yT: () => (/* binding */ toUtc)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);


/** The JSON of a text. */
function parseJson(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'broken' };
    }
}
/** A structured attribute: the value itself, or JSON as text. */
function readStructured(value) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .I)(value))
        return { kind: 'nothing' };
    return typeof value === 'string' ? parseJson(value) : { kind: 'value', value };
}
/**
 * What stands under a name as one value: structured, JSON as text, or a tree of the flat names below it, where
 * `a.0.b` is `{0: {b}}`.
 */
function gatherTree(attributes, name) {
    const own = readStructured(attributes[name]);
    if (own.kind !== 'nothing')
        return own;
    const prefix = `${name}.`;
    const root = Object.create(null);
    const planted = new Set([root]);
    for (const [key, value] of Object.entries(attributes)) {
        if (!key.startsWith(prefix) || value === undefined || value === null)
            continue;
        plant({ root, planted, path: key.slice(prefix.length).split('.'), value });
    }
    return Object.keys(root).length === 0 ? { kind: 'nothing' } : { kind: 'value', value: root };
}
/** Sets a value deep in the tree; values of others, and what stands there already, stay as they are. */
function plant(options) {
    const { root, planted, path, value } = options;
    let node = root;
    for (const segment of path.slice(0, -1)) {
        const next = node[segment];
        if (next === undefined) {
            const made = Object.create(null);
            planted.add(made);
            node[segment] = made;
            node = made;
        }
        else if ((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(next) && planted.has(next))
            node = next;
        else
            return;
    }
    const last = path.at(-1) ?? '';
    node[last] ??= value;
}
/**
 * Entries of a list, or of a mapping by index. Where an index is missing, one entry is undefined: an instrumentation
 * had no room for it.
 */
function entriesOf(node) {
    if (Array.isArray(node))
        return node;
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(node))
        return [];
    const indices = Object.keys(node)
        .filter((key) => /^\d+$/.test(key))
        .map(Number)
        .sort((left, right) => left - right);
    const entries = indices.map((index) => node[String(index)]);
    return indices.every((index, place) => index === place) ? entries : [...entries, undefined];
}
/** The first of the attributes that is a text and not empty. */
function textAt(attributes, ...names) {
    for (const name of names) {
        const value = attributes[name];
        if (typeof value === 'string' && value !== '')
            return value;
    }
    return undefined;
}
/** The first of the attributes that is a number, or a number as text. */
function numberAt(attributes, ...names) {
    for (const name of names) {
        const number = toNumber(attributes[name]);
        if (number !== undefined)
            return number;
    }
    return undefined;
}
function toNumber(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : (value ?? undefined);
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
/** ISO 8601 in UTC; undefined for what is no moment. */
function toUtc(moment) {
    const at = moment === undefined ? Number.NaN : Date.parse(moment);
    return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ readFeedback),
/* harmony export */   Lu: () => (/* binding */ readEvaluation),
/* harmony export */   Rc: () => (/* binding */ evaluationEvent),
/* harmony export */   f3: () => (/* binding */ readTraceFeedback),
/* harmony export */   wi: () => (/* binding */ nameAnnotator)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7009);
/* harmony import */ var _attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17221);



/** Name of the event by which OpenTelemetry tells of an evaluation. */
const evaluationEvent = 'gen_ai.evaluation.result';
/** What was said of the step itself: annotations among its attributes, evaluations among its events. */
function readFeedback({ attributes, events }) {
    return [
        ...readAnnotations(attributes, ''),
        ...events.flatMap((event) => readEvaluation(event) ?? []),
    ];
}
/** What a step's attributes say of its whole trace. */
function readTraceFeedback({ attributes }) {
    return readAnnotations(attributes, 'trace.');
}
/** The evaluation that an event or a log record tells of; undefined for any other. */
function readEvaluation({ name, at, attributes, body }) {
    if (name !== evaluationEvent)
        return undefined;
    const fields = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body) ? { ...body, ...attributes } : attributes;
    const called = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.name');
    if (called === undefined)
        return undefined;
    return {
        name: called,
        score: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumber */ .Ro)(fields['gen_ai.evaluation.score.value']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.score.label', 'gen_ai.evaluation.label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.explanation'),
        by: 'unknown',
        at: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toUtc */ .yT)(at),
    };
}
function readAnnotations(attributes, prefix) {
    return ['annotation', 'evaluation'].flatMap((kind) => {
        const tree = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherTree */ .E2)(attributes, `${prefix}${kind}s`);
        const entries = tree.kind === 'value' ? (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(tree.value) : [];
        return entries.flatMap((entry) => {
            if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry))
                return [];
            const fields = entry[kind];
            return readAnnotation((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(fields) ? fields : entry) ?? [];
        });
    });
}
function readAnnotation(fields) {
    const name = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'name');
    if (name === undefined)
        return undefined;
    const metadata = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readStructured */ .cW)(fields['metadata']);
    return {
        name,
        score: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumber */ .Ro)(fields['score']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'explanation'),
        by: nameAnnotator(fields['annotator_kind']),
        ...(metadata.kind === 'value' && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(metadata.value) && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .I)(metadata.value)
            ? { metadata: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .o)(metadata.value) }
            : {}),
    };
}
/** Who said it, from OpenInference's kinds. */
function nameAnnotator(kind) {
    switch (kind) {
        case 'HUMAN':
            return 'person';
        case 'LLM':
            return 'model';
        case 'CODE':
            return 'code';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
