export const id = 1812;
export const ids = [1812,1153];
export const modules = {

/***/ 53592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gatherBatches)
/* harmony export */ });
/** Items in their order, in batches; one batch is held at a time. */
async function* gatherBatches(items, bounds) {
    let batch = [];
    let bytes = 0;
    for await (const item of items) {
        const size = Buffer.byteLength(JSON.stringify(item));
        if (batch.length >= bounds.items || (batch.length > 0 && bytes + size > bounds.bytes)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(item);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 27746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ composeChatCall),
/* harmony export */   K: () => (/* binding */ composeChatMessage)
/* harmony export */ });
/* harmony import */ var _sources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);

/** A message in the shape of chat logs. */
function composeChatMessage({ role, content, toolCalls, toolCallId }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({
        role,
        content,
        tool_calls: toolCalls?.map(composeChatCall),
        tool_call_id: toolCallId,
    });
}
/** A call of a tool in that shape. */
function composeChatCall({ id, name, argumentsText }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({ id, type: 'function', function: { name, arguments: argumentsText } });
}


/***/ }),

/***/ 94319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parsePartialSuccess)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./lib/experiments/otlp-answer.js

const otlp_answer_all = { rejectedSpans: 0, errorMessage: '' };
const answerSchema = classic_schemas/* object */.Ikc({
    partialSuccess: classic_schemas/* object */.Ikc({ rejectedSpans: number().default(0), errorMessage: classic_schemas/* string */.YjP().default('') })
        .nullish(),
});
/** An answer that is none of the protocol's is as good as an empty one: the status says that all was taken. */
function parsePartialSuccess(answer) {
    return answerSchema.safeParse(answer).data?.partialSuccess ?? otlp_answer_all;
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOtlpSink: () => (/* binding */ openOtlpSink)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
// EXTERNAL MODULE: ./lib/sources/otlp/protobuf-codec.js + 1 modules
var protobuf_codec = __webpack_require__(61153);
// EXTERNAL MODULE: ./lib/sources/source-client.js + 2 modules
var source_client = __webpack_require__(577);
// EXTERNAL MODULE: ./lib/experiments/batches.js
var batches = __webpack_require__(53592);
// EXTERNAL MODULE: ./lib/experiments/otlp-address.js
var otlp_address = __webpack_require__(37832);
// EXTERNAL MODULE: ./lib/experiments/otlp-answer.js + 1 modules
var otlp_answer = __webpack_require__(94319);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/sources/spans/read-feedback.js
var read_feedback = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/experiments/otlp-values.js
var otlp_values = __webpack_require__(15504);
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
        'gen_ai.operation.name': (0,otlp_values/* text */.Qq)('chat'),
        'gen_ai.provider.name': (0,otlp_values/* text */.Qq)(provider),
        'gen_ai.request.model': (0,otlp_values/* text */.Qq)(model),
        ...composeParameters(variant.parameters),
        'gen_ai.usage.input_tokens': (0,otlp_values/* whole */.WQ)(usage?.input),
        'gen_ai.usage.output_tokens': (0,otlp_values/* whole */.WQ)(usage?.output),
        'gen_ai.usage.cache_read.input_tokens': (0,otlp_values/* whole */.WQ)(usage?.cached),
        'gen_ai.input.messages': messages && (0,otlp_values/* json */.Pq)(messages.map(composeMessage)),
        ...(outcome.kind === 'completed' ? composeAnswer(outcome) : { 'error.type': (0,otlp_values/* text */.Qq)('_OTHER') }),
    };
}
function composeParameters(parameters) {
    const { max_output_tokens: longest, seed, stop } = parameters;
    const number = (name) => {
        const value = parameters[name];
        return typeof value === 'number' ? (0,otlp_values/* real */.x)(value) : undefined;
    };
    const stops = (Array.isArray(stop) ? stop : [stop]).filter((one) => typeof one === 'string');
    return {
        'gen_ai.request.max_tokens': typeof longest === 'number' ? (0,otlp_values/* whole */.WQ)(longest) : undefined,
        'gen_ai.request.temperature': number('temperature'),
        'gen_ai.request.top_p': number('top_p'),
        'gen_ai.request.frequency_penalty': number('frequency_penalty'),
        'gen_ai.request.presence_penalty': number('presence_penalty'),
        'gen_ai.request.seed': typeof seed === 'number' ? (0,otlp_values/* whole */.WQ)(seed) : undefined,
        'gen_ai.request.stop_sequences': (0,otlp_values/* texts */.Te)(stops),
    };
}
function composeAnswer({ text: answer, toolCalls, stop }) {
    const reason = finishReasons[stop] ?? stop;
    const parts = [
        ...(answer === '' ? [] : [{ type: 'text', content: answer }]),
        ...toolCalls.map(composeCall),
    ];
    return {
        'gen_ai.response.finish_reasons': (0,otlp_values/* texts */.Te)([reason]),
        'gen_ai.output.messages': (0,otlp_values/* json */.Pq)([{ role: 'assistant', parts, finish_reason: reason }]),
    };
}
function composeMessage({ role, content, toolCalls = [], toolCallId }) {
    if (role === 'tool')
        return { role, parts: [{ type: 'tool_call_response', id: toolCallId, response: content }] };
    const said = content === '' ? [] : [{ type: 'text', content }];
    return { role, parts: [...said, ...toolCalls.map(composeCall)] };
}
/** Arguments stay the text that the model wrote. */
function composeCall({ id, name, argumentsText }) {
    return { type: 'tool_call', id, name, arguments: argumentsText };
}
/** A score as the event by which OpenTelemetry tells of an evaluation. */
function composeEvaluationEvent(score) {
    return {
        'gen_ai.evaluation.name': (0,otlp_values/* text */.Qq)(score.name),
        'gen_ai.evaluation.score.value': score.kind === 'scored' ? (0,otlp_values/* real */.x)(score.value) : undefined,
        'gen_ai.evaluation.score.label': score.kind === 'unscored' ? (0,otlp_values/* text */.Qq)('unscored') : undefined,
        'gen_ai.evaluation.explanation': (0,otlp_values/* text */.Qq)(score.reason),
    };
}

// EXTERNAL MODULE: ./lib/experiments/chat-message.js
var chat_message = __webpack_require__(27746);
;// CONCATENATED MODULE: ./lib/experiments/open-inference-attributes.js


/** What OpenInference's conventions say of a trial. */
function composeOpenInference(trial, { variant }) {
    const { messages, outcome, usage, costUsd, tags, scores } = trial;
    return {
        'openinference.span.kind': (0,otlp_values/* text */.Qq)('LLM'),
        'llm.model_name': (0,otlp_values/* text */.Qq)(variant.model),
        'llm.invocation_parameters': (0,otlp_values/* json */.Pq)({ model: variant.model, ...variant.parameters }),
        ...composeInput(messages),
        ...(outcome.kind === 'completed' ? composeOutput(outcome) : {}),
        'llm.token_count.prompt': (0,otlp_values/* whole */.WQ)(usage?.input),
        'llm.token_count.completion': (0,otlp_values/* whole */.WQ)(usage?.output),
        'llm.token_count.total': usage && (0,otlp_values/* whole */.WQ)(usage.input + usage.output),
        'llm.token_count.prompt_details.cache_read': (0,otlp_values/* whole */.WQ)(usage?.cached),
        'llm.cost.total': (0,otlp_values/* real */.x)(costUsd),
        'tag.tags': (0,otlp_values/* texts */.Te)(tags),
        ...Object.assign({}, ...scores.map(composeAnnotation)),
    };
}
function composeInput(messages) {
    if (messages === undefined)
        return {};
    return {
        'input.value': (0,otlp_values/* json */.Pq)({ messages: messages.map(chat_message/* composeChatMessage */.K) }),
        'input.mime_type': (0,otlp_values/* text */.Qq)('application/json'),
        ...Object.assign({}, ...messages.map(flattenMessage)),
    };
}
function flattenMessage(message, index) {
    const prefix = `llm.input_messages.${index}.message`;
    return {
        [`${prefix}.role`]: (0,otlp_values/* text */.Qq)(message.role),
        [`${prefix}.content`]: (0,otlp_values/* text */.Qq)(message.content),
        [`${prefix}.tool_call_id`]: (0,otlp_values/* text */.Qq)(message.toolCallId),
        ...flattenCalls(prefix, message.toolCalls ?? []),
    };
}
function composeOutput({ text: answer, toolCalls }) {
    const prefix = 'llm.output_messages.0.message';
    return {
        'output.value': (0,otlp_values/* text */.Qq)(answer),
        'output.mime_type': (0,otlp_values/* text */.Qq)('text/plain'),
        [`${prefix}.role`]: (0,otlp_values/* text */.Qq)('assistant'),
        [`${prefix}.content`]: (0,otlp_values/* text */.Qq)(answer),
        ...flattenCalls(prefix, toolCalls),
    };
}
function flattenCalls(prefix, calls) {
    return Object.assign({}, ...calls.map(({ id, name, argumentsText }, index) => {
        const place = `${prefix}.tool_calls.${index}.tool_call`;
        return {
            [`${place}.id`]: (0,otlp_values/* text */.Qq)(id),
            [`${place}.function.name`]: (0,otlp_values/* text */.Qq)(name),
            [`${place}.function.arguments`]: (0,otlp_values/* text */.Qq)(argumentsText),
        };
    }));
}
/** A score as something that was said of the span. */
function composeAnnotation(score, index) {
    const prefix = `annotations.${index}.annotation`;
    return {
        [`${prefix}.name`]: (0,otlp_values/* text */.Qq)(score.name),
        [`${prefix}.annotator_kind`]: (0,otlp_values/* text */.Qq)('CODE'),
        [`${prefix}.score`]: score.kind === 'scored' ? (0,otlp_values/* real */.x)(score.value) : undefined,
        [`${prefix}.label`]: score.kind === 'unscored' ? (0,otlp_values/* text */.Qq)('unscored') : undefined,
        [`${prefix}.explanation`]: (0,otlp_values/* text */.Qq)(score.reason),
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
    const end = (0,otlp_values/* toNanoseconds */.r2)(start + latencyMs);
    return {
        ...computeIds(experiment.name, trial),
        name: `chat ${experiment.variant.model}`,
        kind: 3,
        startTimeUnixNano: (0,otlp_values/* toNanoseconds */.r2)(start),
        endTimeUnixNano: end,
        attributes: (0,otlp_values/* listAttributes */.uw)({
            ...composeOpenInference(trial, experiment),
            ...composeGenAi(trial, experiment),
            metadata: (0,otlp_values/* json */.Pq)(composeMetadata(trial, experiment)),
        }),
        events: scores.map((score) => ({
            timeUnixNano: end,
            name: read_feedback/* evaluationEvent */.Rc,
            attributes: (0,otlp_values/* listAttributes */.uw)(composeEvaluationEvent(score)),
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

;// CONCATENATED MODULE: ./lib/experiments/otlp-sink.js











/** Of the spans of one request: receivers often take no more than 4 MB. */
const bounds = { items: 200, bytes: 2_000_000 };
const otlp_sink_name = 'The collector';
/**
 * Sends every trial of a replay as a span to a collector over OTLP/HTTP, with the attributes of OpenInference and of
 * OpenTelemetry's GenAI conventions. The same trial has the same ids each time; a collector tells nothing of what it had
 * already, so all that it takes counts as written.
 */
function openOtlpSink(options, ports) {
    const { endpoint, headers } = options;
    const client = (0,source_client/* createSourceClient */.D)({
        ...ports,
        name: otlp_sink_name,
        baseUrl: new URL(endpoint).origin,
        headers,
        secrets: [...listSecrets(headers), ...new URL(endpoint).searchParams.values()],
        keyVariable: otlp_address/* otlpHeadersVariable */.K,
    });
    return {
        system: 'otlp',
        async write(experiment) {
            let written = 0;
            for await (const spans of (0,batches/* gatherBatches */.g)(listSpans(experiment), bounds)) {
                await send(client, options, spans);
                written += spans.length;
            }
            return { written, kept: 0 };
        },
    };
}
async function* listSpans(experiment) {
    for await (const trial of experiment.trials)
        yield composeSpan(trial, experiment);
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
    const bytes = isJson
        ? Buffer.from(JSON.stringify(exported))
        : (0,protobuf_codec.encodeMessage)(exported, 'ExportTraceServiceRequest');
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
    const { rejectedSpans, errorMessage } = (0,otlp_answer/* parsePartialSuccess */.A)(decodeAnswer(body, isJson));
    if (rejectedSpans === 0)
        return;
    const why = (0,redact/* redactAll */.$I)(errorMessage, listSecrets(options.headers));
    throw new errors/* EvidenceError */.oe([
        {
            what: `${otlp_sink_name} at ${endpoint} did not take ${rejectedSpans} of ${spans.length} spans: ${why}`,
            remedy: 'see what it says, then run this again: a span that it has is not sent as another',
        },
    ]);
}
function composeExport({ version, resource }, spans) {
    const told = { 'service.name': 'pawl', 'service.version': version, ...resource };
    const attributes = (0,otlp_values/* listAttributes */.uw)(Object.fromEntries(Object.entries(told).map(([key, value]) => [key, (0,otlp_values/* text */.Qq)(value)])));
    return {
        resourceSpans: [
            { resource: { attributes }, scopeSpans: [{ scope: { name: 'pawl', version }, spans }] },
        ],
    };
}
/** What the bytes of an answer tell; undefined where they tell nothing. */
function decodeAnswer(body, isJson) {
    if (!(body instanceof Uint8Array))
        return undefined;
    try {
        return isJson
            ? JSON.parse(Buffer.from(body).toString('utf8'))
            : (0,protobuf_codec.decodeMessage)(body, 'ExportTraceServiceResponse');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 15504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   r2: () => (/* binding */ toNanoseconds),
/* harmony export */   uw: () => (/* binding */ listAttributes),
/* harmony export */   x: () => (/* binding */ real)
/* harmony export */ });
function listAttributes(values) {
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [] : [{ key, value }]);
}
function text(value) {
    // Half of a pair of surrogates is in no UTF-8, and a collector may refuse the whole request for it.
    return value === undefined ? undefined : { stringValue: value.toWellFormed() };
}
function texts(values) {
    return values.length === 0
        ? undefined
        : { arrayValue: { values: values.map((value) => text(value)) } };
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
/** Nanoseconds since 1970 of milliseconds, which may be parts of one. */
function toNanoseconds(milliseconds) {
    return String(BigInt(Math.round(milliseconds * 1_000)) * 1000n);
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

/***/ 61153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeMessage: () => (/* binding */ decodeMessage),
  encodeMessage: () => (/* binding */ encodeMessage)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(82180);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
;// CONCATENATED MODULE: ./lib/sources/otlp/protobuf-messages.js
const one = (name, type) => ({ name, type, repeated: false });
const many = (name, message) => ({
    name,
    type: { message },
    repeated: true,
});
const nested = (name, message) => one(name, { message });
const fields = (numbered) => new Map(Object.entries(numbered).map(([number, field]) => [Number(number), field]));
/** The messages of opentelemetry-proto 1.9 that an export of traces or logs is made of, and those that answer it. */
const protobufMessages = {
    ExportTraceServiceRequest: fields({ 1: many('resourceSpans', 'ResourceSpans') }),
    ResourceSpans: fields({
        1: nested('resource', 'Resource'),
        2: many('scopeSpans', 'ScopeSpans'),
        3: one('schemaUrl', 'string'),
    }),
    ScopeSpans: fields({
        1: nested('scope', 'InstrumentationScope'),
        2: many('spans', 'Span'),
        3: one('schemaUrl', 'string'),
    }),
    Span: fields({
        1: one('traceId', 'id'),
        2: one('spanId', 'id'),
        3: one('traceState', 'string'),
        4: one('parentSpanId', 'id'),
        5: one('name', 'string'),
        6: one('kind', 'int32'),
        7: one('startTimeUnixNano', 'fixed64'),
        8: one('endTimeUnixNano', 'fixed64'),
        9: many('attributes', 'KeyValue'),
        10: one('droppedAttributesCount', 'uint32'),
        11: many('events', 'Event'),
        12: one('droppedEventsCount', 'uint32'),
        13: many('links', 'Link'),
        14: one('droppedLinksCount', 'uint32'),
        15: nested('status', 'Status'),
        16: one('flags', 'fixed32'),
    }),
    Event: fields({
        1: one('timeUnixNano', 'fixed64'),
        2: one('name', 'string'),
        3: many('attributes', 'KeyValue'),
        4: one('droppedAttributesCount', 'uint32'),
    }),
    Link: fields({
        1: one('traceId', 'id'),
        2: one('spanId', 'id'),
        3: one('traceState', 'string'),
        4: many('attributes', 'KeyValue'),
        5: one('droppedAttributesCount', 'uint32'),
        6: one('flags', 'fixed32'),
    }),
    Status: fields({ 2: one('message', 'string'), 3: one('code', 'int32') }),
    ExportTraceServiceResponse: fields({ 1: nested('partialSuccess', 'ExportTracePartialSuccess') }),
    ExportTracePartialSuccess: fields({
        1: one('rejectedSpans', 'int64'),
        2: one('errorMessage', 'string'),
    }),
    ExportLogsServiceRequest: fields({ 1: many('resourceLogs', 'ResourceLogs') }),
    ResourceLogs: fields({
        1: nested('resource', 'Resource'),
        2: many('scopeLogs', 'ScopeLogs'),
        3: one('schemaUrl', 'string'),
    }),
    ScopeLogs: fields({
        1: nested('scope', 'InstrumentationScope'),
        2: many('logRecords', 'LogRecord'),
        3: one('schemaUrl', 'string'),
    }),
    LogRecord: fields({
        1: one('timeUnixNano', 'fixed64'),
        2: one('severityNumber', 'int32'),
        3: one('severityText', 'string'),
        5: nested('body', 'AnyValue'),
        6: many('attributes', 'KeyValue'),
        7: one('droppedAttributesCount', 'uint32'),
        8: one('flags', 'fixed32'),
        9: one('traceId', 'id'),
        10: one('spanId', 'id'),
        11: one('observedTimeUnixNano', 'fixed64'),
        12: one('eventName', 'string'),
    }),
    Resource: fields({
        1: many('attributes', 'KeyValue'),
        2: one('droppedAttributesCount', 'uint32'),
    }),
    InstrumentationScope: fields({
        1: one('name', 'string'),
        2: one('version', 'string'),
        3: many('attributes', 'KeyValue'),
        4: one('droppedAttributesCount', 'uint32'),
    }),
    KeyValue: fields({ 1: one('key', 'string'), 2: nested('value', 'AnyValue') }),
    AnyValue: fields({
        1: one('stringValue', 'string'),
        2: one('boolValue', 'bool'),
        3: one('intValue', 'int64'),
        4: one('doubleValue', 'double'),
        5: nested('arrayValue', 'ArrayValue'),
        6: nested('kvlistValue', 'KeyValueList'),
        7: one('bytesValue', 'bytes'),
    }),
    ArrayValue: fields({ 1: many('values', 'AnyValue') }),
    KeyValueList: fields({ 1: many('values', 'KeyValue') }),
    /** Why an export was refused, as gRPC's own status: google.rpc.Status. */
    RpcStatus: fields({ 1: one('code', 'int32'), 2: one('message', 'string') }),
};

;// CONCATENATED MODULE: ./lib/sources/otlp/protobuf-codec.js




/** Messages within messages; a value that was logged on purpose has fewer. */
const deepest = 100;
const wireTypes = {
    string: binary_encoding/* WireType */.O0.LengthDelimited,
    bool: binary_encoding/* WireType */.O0.Varint,
    double: binary_encoding/* WireType */.O0.Bit64,
    uint32: binary_encoding/* WireType */.O0.Varint,
    int32: binary_encoding/* WireType */.O0.Varint,
    fixed32: binary_encoding/* WireType */.O0.Bit32,
    int64: binary_encoding/* WireType */.O0.Varint,
    fixed64: binary_encoding/* WireType */.O0.Bit64,
    id: binary_encoding/* WireType */.O0.LengthDelimited,
    bytes: binary_encoding/* WireType */.O0.LengthDelimited,
};
const wireTypeOf = ({ type }) => typeof type === 'string' ? wireTypes[type] : binary_encoding/* WireType */.O0.LengthDelimited;
/**
 * A message in protobuf as its JSON, the way the collector writes it. Fields that are not known are left out.
 * @param name of `protobufMessages`
 * @throws Error when the bytes are no such message
 */
function decodeMessage(bytes, name, depth = 0) {
    if (depth > deepest)
        throw new Error('the message is nested too deep');
    const message = findMessage(name);
    const reader = new binary_encoding/* BinaryReader */.V5(bytes);
    const decoded = {};
    while (reader.pos < reader.len) {
        const [number, wireType] = reader.tag();
        const field = message.get(number);
        if (field === undefined) {
            reader.skip(wireType, number);
            continue;
        }
        const { type, repeated } = field;
        if (wireType !== wireTypeOf(field))
            throw new Error(`the field ${field.name} is not what it should be`);
        const value = typeof type === 'string'
            ? decodeScalar(reader, type)
            : decodeMessage(reader.bytes(), type.message, depth + 1);
        const known = decoded[field.name];
        if (!repeated)
            decoded[field.name] = value;
        else if (Array.isArray(known))
            known.push(value);
        else
            decoded[field.name] = [value];
    }
    return decoded;
}
/**
 * The bytes of a message that is given as its JSON; fields that it has not, and those that are not known, are left out.
 * @param name of `protobufMessages`
 */
function encodeMessage(message, name) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    writeMessage(writer, message, name);
    return writer.finish();
}
function findMessage(name) {
    const message = protobufMessages[name];
    if (message === undefined)
        throw new Error(`there is no message ${name}`);
    return message;
}
function decodeScalar(reader, type) {
    switch (type) {
        case 'string':
            return reader.string();
        case 'bool':
            return reader.bool();
        case 'double': {
            const number = reader.double();
            return Number.isFinite(number) ? number : String(number);
        }
        case 'uint32':
            return reader.uint32();
        case 'int32':
            return reader.int32();
        case 'fixed32':
            return reader.fixed32();
        case 'int64':
            return String(reader.int64());
        case 'fixed64':
            return String(reader.fixed64());
        case 'id':
            return Buffer.from(reader.bytes()).toString('hex');
        case 'bytes':
            return Buffer.from(reader.bytes()).toString('base64');
    }
}
function writeMessage(writer, message, name) {
    const values = new Map(Object.entries(message));
    for (const [number, field] of findMessage(name)) {
        const value = values.get(field.name);
        for (const one of field.repeated ? (0,loose_values/* asList */.DD)(value) : [value]) {
            if (one === undefined)
                continue;
            writer.tag(number, wireTypeOf(field));
            writeValue(writer, one, field.type);
        }
    }
}
function writeValue(writer, value, type) {
    if (typeof type === 'string') {
        writeScalar(writer, value, type);
        return;
    }
    writer.fork();
    if ((0,is_record/* isRecord */.u)(value))
        writeMessage(writer, value, type.message);
    writer.join();
}
function writeScalar(writer, value, type) {
    switch (type) {
        case 'string':
            return writer.string(String(value));
        case 'bool':
            return writer.bool(value === true);
        case 'double':
            return writer.double(Number(value));
        case 'uint32':
            return writer.uint32(Number(value));
        case 'int32':
            return writer.int32(Number(value));
        case 'fixed32':
            return writer.fixed32(Number(value));
        case 'int64':
            return writer.int64(String(value));
        case 'fixed64':
            return writer.fixed64(String(value));
        case 'id':
            return writer.bytes(Buffer.from(String(value), 'hex'));
        case 'bytes':
            return writer.bytes(Buffer.from(String(value), 'base64'));
    }
}


/***/ }),

/***/ 17221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   E2: () => (/* binding */ gatherTree),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   cW: () => (/* binding */ readStructured),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52143);



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
    return (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(...names.map((name) => attributes[name]));
}
/** The first of the attributes that is a number, or a number as text. */
function numberAt(attributes, ...names) {
    return (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(...names.map((name) => attributes[name]));
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
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7009);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52143);
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
        score: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(fields['gen_ai.evaluation.score.value']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.score.label', 'gen_ai.evaluation.label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.explanation'),
        by: 'unknown',
        at: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtc */ .yT)(at),
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
        score: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(fields['score']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'explanation'),
        by: nameAnnotator(fields['annotator_kind']),
        ...(metadata.kind === 'value' && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(metadata.value) && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .I)(metadata.value)
            ? { metadata: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .compact */ .o)(metadata.value) }
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


/***/ })

};
