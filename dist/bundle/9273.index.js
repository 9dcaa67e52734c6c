export const id = 9273;
export const ids = [9273];
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

/***/ 52143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ secondsToUtc),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   Uz: () => (/* binding */ firstNumber),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   yT: () => (/* binding */ toUtc)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);

/** A mapping; an empty one for anything else. */
function asFields(value) {
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {};
}
/** A list; an empty one for anything else. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The first that is a text with something in it. */
function firstText(...values) {
    return values.find((value) => typeof value === 'string' && value !== '');
}
/** Whether a text is an id as systems give them, where a name could stand too. */
function isUuid(text) {
    return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
/** The first that is a number, or a text of one. */
function firstNumber(...values) {
    for (const value of values) {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number))
            return number;
    }
    return undefined;
}
/** ISO 8601 in UTC; a time that names no zone is taken for UTC. Undefined for anything that is no time. */
function toUtc(time) {
    if (typeof time !== 'string' || time === '')
        return undefined;
    const date = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
/** The same of seconds since 1970. */
function secondsToUtc(seconds) {
    if (typeof seconds !== 'number')
        return undefined;
    const date = new Date(seconds * 1_000);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}


/***/ }),

/***/ 24210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ readAnyValue),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);


/** Deeper than anything that was logged on purpose. */
const deepest = 64;
/** A field by its name in protobuf's JSON, or by its name in the definition: both are written. */
function pick(fields, camel, snake) {
    return fields[camel] ?? fields[snake];
}
/** Attributes as a plain record; of a name that is there twice, the last. A plain mapping is read as one already. */
function readAttributes(value) {
    if ((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return value;
    if (!Array.isArray(value))
        return {};
    return Object.fromEntries(readPairs(value, 0));
}
/**
 * A value of protobuf's JSON as a plain one. Whole numbers come as numbers or texts, and stay texts where a number
 * would not hold them; bytes stay the text they were written as.
 */
function readAnyValue(value, depth = 0) {
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return value ?? null;
    if (depth > deepest)
        return null;
    const text = pick(value, 'stringValue', 'string_value');
    if (text !== undefined)
        return text;
    const whole = pick(value, 'intValue', 'int_value');
    if (whole !== undefined)
        return readWhole(whole);
    const number = pick(value, 'doubleValue', 'double_value');
    if (number !== undefined)
        return typeof number === 'string' ? Number(number) : number;
    const flag = pick(value, 'boolValue', 'bool_value');
    if (flag !== undefined)
        return flag === true || flag === 'true';
    const list = pick(value, 'arrayValue', 'array_value');
    if (list !== undefined)
        return listValues(list).map((entry) => readAnyValue(entry, depth + 1));
    const mapping = pick(value, 'kvlistValue', 'kvlist_value');
    if (mapping !== undefined)
        return Object.fromEntries(readPairs(listValues(mapping), depth + 1));
    return pick(value, 'bytesValue', 'bytes_value') ?? null;
}
/** A list without entries is written without its `values`. */
function listValues(holder) {
    const values = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(holder) ? holder['values'] : holder;
    return Array.isArray(values) ? values : [];
}
function readPairs(entries, depth) {
    return entries.flatMap((entry) => {
        if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry) || typeof entry['key'] !== 'string')
            return [];
        return [[entry['key'], readAnyValue(entry['value'], depth)]];
    });
}
function readWhole(value) {
    if (typeof value !== 'string')
        return value;
    const number = Number(value);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(value.trim()) || !Number.isSafeInteger(number) ? value : number;
}


/***/ }),

/***/ 85271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ parseRecord),
  o$: () => (/* binding */ readOtlpLog),
  QA: () => (/* binding */ readOtlpSpan),
  xd: () => (/* binding */ readTraceId)
});

// UNUSED EXPORTS: readStatus

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/otlp/any-value.js
var any_value = __webpack_require__(24210);
;// CONCATENATED MODULE: ./lib/sources/otlp/record-id.js
const zeros = /^0*$/;
const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
/**
 * An id as lower-case hexadecimal, the way OTLP writes it; protobuf's own JSON writes base64. Others are kept as they
 * are. Undefined for none: empty, or zeros only.
 * @param bytes of the id, 16 for a trace and 8 for a span
 */
function readId(value, bytes) {
    if (typeof value !== 'string' || zeros.test(value))
        return undefined;
    if (value.length === 2 * bytes && /^[0-9a-f]+$/i.test(value))
        return value.toLowerCase();
    if (!isBase64(value, bytes))
        return value;
    const hex = Buffer.from(value, 'base64').toString('hex');
    return zeros.test(hex) ? undefined : hex;
}
function isBase64(value, bytes) {
    const digits = Math.ceil((bytes * 4) / 3);
    const padded = Math.ceil(bytes / 3) * 4;
    return (value.length === padded || value.length === digits) && base64.test(value);
}

;// CONCATENATED MODULE: ./lib/sources/otlp/read-record.js




/** The JSON of a record; undefined where it is damaged. */
function parseRecord(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return (0,is_record/* isRecord */.u)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** A span as protobuf's JSON has it. Undefined where its ids are missing. */
function readOtlpSpan(fields) {
    const traceId = readTraceId(fields);
    const spanId = readId((0,any_value/* pick */.Up)(fields, 'spanId', 'span_id'), 8);
    if (traceId === undefined || spanId === undefined)
        return undefined;
    const { name, events } = fields;
    return {
        traceId,
        spanId,
        parentId: readId((0,any_value/* pick */.Up)(fields, 'parentSpanId', 'parent_span_id'), 8),
        name: typeof name === 'string' ? name : '',
        startedAt: readMoment((0,any_value/* pick */.Up)(fields, 'startTimeUnixNano', 'start_time_unix_nano')),
        endedAt: readMoment((0,any_value/* pick */.Up)(fields, 'endTimeUnixNano', 'end_time_unix_nano')),
        status: readStatus(fields['status']),
        attributes: (0,any_value/* readAttributes */.wb)(fields['attributes']),
        events: Array.isArray(events) ? events.filter(is_record/* isRecord */.u).map(readEvent) : [],
        droppedAttributes: (0,loose_values/* firstNumber */.Uz)((0,any_value/* pick */.Up)(fields, 'droppedAttributesCount', 'dropped_attributes_count')),
    };
}
function readTraceId(fields) {
    return readId((0,any_value/* pick */.Up)(fields, 'traceId', 'trace_id'), 16);
}
function readOtlpLog(fields) {
    const attributes = (0,any_value/* readAttributes */.wb)(fields['attributes']);
    const name = (0,any_value/* pick */.Up)(fields, 'eventName', 'event_name') || attributes['event.name'];
    const at = readMoment((0,any_value/* pick */.Up)(fields, 'timeUnixNano', 'time_unix_nano')) ??
        readMoment((0,any_value/* pick */.Up)(fields, 'observedTimeUnixNano', 'observed_time_unix_nano'));
    return {
        traceId: readTraceId(fields),
        spanId: readId((0,any_value/* pick */.Up)(fields, 'spanId', 'span_id'), 8),
        event: {
            name: typeof name === 'string' ? name : '',
            at,
            attributes,
            body: (0,any_value/* readAnyValue */.On)(fields['body']),
        },
    };
}
function readEvent(fields) {
    const { name } = fields;
    return {
        name: typeof name === 'string' ? name : '',
        at: readMoment((0,any_value/* pick */.Up)(fields, 'timeUnixNano', 'time_unix_nano')),
        attributes: (0,any_value/* readAttributes */.wb)(fields['attributes']),
    };
}
/** By number, number as text, or name. */
function readStatus(value) {
    const { code, message } = (0,is_record/* isRecord */.u)(value) ? value : {};
    const name = String(code ?? '').toUpperCase();
    const isError = name === '2' || name.endsWith('ERROR');
    const isOk = name === '1' || name.endsWith('OK');
    return {
        code: isError ? 'error' : isOk ? 'ok' : 'unset',
        message: typeof message === 'string' && message !== '' ? message : undefined,
    };
}
/** Nanoseconds since 1970, as text or number. Undefined for none, which is 0, and for what no date can be. */
function readMoment(value) {
    const isWritten = typeof value === 'string' && /^\d{1,20}$/.test(value);
    if (!isWritten && typeof value !== 'number')
        return undefined;
    const milliseconds = isWritten
        ? Number(BigInt(value) / 1000000n)
        : Math.floor(Number(value) / 1e6);
    if (!(milliseconds > 0 && milliseconds < 8.64e15))
        return undefined;
    return new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 99273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultOtlpPort: () => (/* binding */ defaultOtlpPort),
  serveOtlp: () => (/* binding */ serveOtlp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/sources/otlp/export-log.js


/**
 * Opens the file to append to, or makes it, for its user alone: it will hold what people wrote. A line that an earlier
 * crash has cut is ended first.
 * @throws ConfigurationError when it cannot be written
 */
async function openExportLog(path) {
    const handle = await (0,promises_.open)(path, 'a+', 0o600).catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`${path} cannot be written`, 'give a file in a folder that is there, and that you may write to', undefined, cause);
    });
    let isCut = await endsWithinLine(handle);
    let last = Promise.resolve();
    const write = async (line) => {
        const bytes = Buffer.concat([Buffer.from(isCut ? '\n' : ''), line, Buffer.from('\n')]);
        isCut = true;
        // `appendFile` writes in pieces, between which another process may write to the file.
        for (let done = 0; done < bytes.length;)
            done += (await handle.write(bytes, done)).bytesWritten;
        isCut = false;
    };
    return {
        append: (line) => {
            const writing = last.then(() => write(line));
            last = writing.catch(() => undefined);
            return writing;
        },
        close: async () => {
            await last;
            await handle.close();
        },
    };
}
async function endsWithinLine(handle) {
    const facts = await handle.stat();
    if (!facts.isFile() || facts.size === 0)
        return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
    return buffer[0] !== 0x0a;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/spans/is-model-call.js
var is_model_call = __webpack_require__(45351);
// EXTERNAL MODULE: ./lib/sources/otlp/any-value.js
var any_value = __webpack_require__(24210);
// EXTERNAL MODULE: ./lib/sources/otlp/read-record.js + 1 modules
var read_record = __webpack_require__(85271);
;// CONCATENATED MODULE: ./lib/sources/otlp/receive-export.js







const unzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Undefined for a type that OTLP does not have; a web page cannot send the two that it has without being asked. */
function findFormat({ headers }) {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type === 'application/json')
        return 'json';
    return type === 'application/x-protobuf' ? 'protobuf' : undefined;
}
/** Reads one export, and makes it the line that the collector would write. */
async function receiveExport(request, options) {
    const { kind, format, maxBytes } = options;
    const body = await readBody(request, maxBytes);
    if (!Buffer.isBuffer(body))
        return body;
    try {
        const { fields, line } = format === 'json' ? parseJson(body) : await parseProtobuf(body, kind);
        return { kind: 'export', line, counts: countRecords(fields, kind) };
    }
    catch (error) {
        return refuse(400, `the body is no export of ${kind} in ${format}: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function refuse(status, message) {
    return { kind: 'refused', status, message };
}
async function readBody(request, maxBytes) {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (encoding !== 'gzip' && encoding !== 'identity')
        return refuse(415, `the encoding ${encoding} is not understood; send gzip or none`);
    const tooLarge = refuse(413, `an export may have ${maxBytes} bytes; send smaller batches`);
    const parts = [];
    let size = 0;
    // The answer is sent on the same connection, so that it may not be closed when the body is too long.
    for await (const part of request.iterator({ destroyOnReturn: false })) {
        size += part.length;
        if (size > maxBytes)
            return tooLarge;
        parts.push(part);
    }
    const body = Buffer.concat(parts);
    if (encoding === 'identity')
        return body;
    try {
        return await unzip(body, { maxOutputLength: maxBytes });
    }
    catch (error) {
        const isLong = (0,is_record/* isRecord */.u)(error) && error['code'] === 'ERR_BUFFER_TOO_LARGE';
        return isLong ? tooLarge : refuse(400, `the body is no gzip: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The bytes are kept, since parsing would lose digits of whole numbers; line feeds stand only between tokens. */
function parseJson(body) {
    const fields = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (!(0,is_record/* isRecord */.u)(fields))
        throw new Error('it is no mapping');
    const line = Buffer.from(body);
    for (const [at, byte] of line.entries())
        if (byte === 0x0a || byte === 0x0d)
            line[at] = 0x20;
    return { fields, line };
}
/** Protobuf is loaded when somebody sends it. */
async function parseProtobuf(body, kind) {
    const { decodeMessage } = await Promise.all(/* import() */[__webpack_require__.e(9799), __webpack_require__.e(1153)]).then(__webpack_require__.bind(__webpack_require__, 61153));
    const fields = decodeMessage(body, kind === 'traces' ? 'ExportTraceServiceRequest' : 'ExportLogsServiceRequest');
    return { fields, line: Buffer.from(JSON.stringify(fields)) };
}
/** @throws Error where the mapping has not what such an export has */
function countRecords(fields, kind) {
    const outer = kind === 'traces'
        ? (0,any_value/* pick */.Up)(fields, 'resourceSpans', 'resource_spans')
        : (0,any_value/* pick */.Up)(fields, 'resourceLogs', 'resource_logs');
    if (outer === undefined && Object.keys(fields).length > 0)
        throw new Error(`it holds no ${kind === 'traces' ? 'resourceSpans' : 'resourceLogs'}`);
    const scopes = listRecords(outer).flatMap((entry) => kind === 'traces'
        ? listRecords((0,any_value/* pick */.Up)(entry, 'scopeSpans', 'scope_spans'))
        : listRecords((0,any_value/* pick */.Up)(entry, 'scopeLogs', 'scope_logs')));
    if (kind === 'logs') {
        const logs = scopes.flatMap((scope) => listRecords((0,any_value/* pick */.Up)(scope, 'logRecords', 'log_records')));
        return { spans: 0, calls: 0, logs: logs.length };
    }
    const spans = scopes.flatMap((scope) => listRecords(scope['spans']));
    const calls = spans.filter((fields) => {
        const span = (0,read_record/* readOtlpSpan */.QA)(fields);
        return span !== undefined && (0,is_model_call/* isModelCall */._)(span);
    });
    return { spans: spans.length, calls: calls.length, logs: 0 };
}
const listRecords = (value) => Array.isArray(value) ? value.filter(is_record/* isRecord */.u) : [];

;// CONCATENATED MODULE: ./lib/sources/otlp/serve-otlp.js




const defaultOtlpPort = 4318;
const host = '127.0.0.1';
const largestExport = 64_000_000;
/** Milliseconds for what is on its way at the end. */
const graceMs = 2_000;
const signals = {
    '/v1/traces': 'traces',
    '/v1/logs': 'logs',
    '/v1/metrics': 'metrics',
};
/**
 * An OTLP/HTTP endpoint on this machine's loopback, for recording an application as it runs. Metrics are taken and
 * thrown away, so that an SDK that sends all three does not complain.
 * @throws ConfigurationError when the port is taken or the file cannot be written
 */
async function serveOtlp(options) {
    const log = await openExportLog(options.file);
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(request, response, { ...options, log }).catch((error) => {
            options.onFault(error);
            response.destroy();
        });
    });
    try {
        await listen(server, options.port);
    }
    catch (error) {
        await log.close();
        throw error;
    }
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : options.port;
    return {
        url: `http://${host}:${port}`,
        close: async () => {
            await closeServer(server);
            await log.close();
        },
    };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
    }).catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`port ${port} of ${host} cannot be listened on: ${(0,errors/* messageOf */.bD)(cause)}`, 'stop what has it, which may be a collector, or give another with --port', undefined, cause);
    });
}
async function closeServer(server) {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    clearTimeout(timer);
}
async function answer(request, response, options) {
    const format = findFormat(request);
    const refuse = (status, message) => {
        // What is left of the body is not read; the connection cannot be used again.
        response.setHeader('connection', 'close');
        return respond(response, { status, message, format: format ?? 'json' });
    };
    const signal = signals[request.url?.split('?')[0] ?? ''];
    if (!isLocal(request))
        return refuse(403, 'this endpoint is for this machine alone');
    if (signal === undefined)
        return refuse(404, `send to ${Object.keys(signals).join(', ')}`);
    if (request.method !== 'POST')
        return refuse(405, 'send by POST');
    if (format === undefined)
        return refuse(415, 'send application/json or application/x-protobuf');
    if (signal === 'metrics') {
        request.resume();
        return respond(response, { status: 200, format });
    }
    const { maxExportBytes: maxBytes = largestExport, log } = options;
    const received = await receiveExport(request, { kind: signal, format, maxBytes });
    if (received.kind === 'refused')
        return refuse(received.status, received.message);
    try {
        await log.append(received.line);
    }
    catch (error) {
        options.onFault(error);
        return refuse(503, 'the export could not be written; send it again');
    }
    options.onExport(received.counts);
    return respond(response, { status: 200, format });
}
/** A page of the web that had its own name lead here would say that name. */
function isLocal({ headers }) {
    return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
}
/** Codes of gRPC's status: what cannot be used, and what may be sent again. */
const statusCodes = { invalid: 3, unavailable: 14 };
async function respond(response, told) {
    const { status, format, message } = told;
    const code = status === 503 ? statusCodes.unavailable : statusCodes.invalid;
    const type = format === 'json' ? 'application/json' : 'application/x-protobuf';
    const body = format === 'json'
        ? JSON.stringify(message === undefined ? {} : { code, message })
        : message === undefined
            ? ''
            : (await Promise.all(/* import() */[__webpack_require__.e(9799), __webpack_require__.e(1153)]).then(__webpack_require__.bind(__webpack_require__, 61153))).encodeMessage({ code, message }, 'RpcStatus');
    response.writeHead(status, {
        'content-type': type,
        ...(status === 503 ? { 'retry-after': '5' } : {}),
    });
    response.end(body);
}


/***/ }),

/***/ 45351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isModelCall)
/* harmony export */ });
const operations = [
    'chat',
    'text_completion',
    'completion',
    'generate_content',
];
const content = /^gen_ai\.(prompt|completion|input\.messages|output\.messages)(\.|$)/;
const contentEvent = /^gen_ai\.(content\.(prompt|completion)|(system|user|assistant|tool)\.message|choice)$/;
/**
 * Whether the step is one call to a model, and no agent, tool, chain or embedding around or beside it. Where no
 * convention names its kind, one that asked for a model and holds messages is one.
 */
function isModelCall({ attributes, events }) {
    const kind = attributes['openinference.span.kind'];
    if (typeof kind === 'string')
        return kind.toUpperCase() === 'LLM';
    const operation = attributes['gen_ai.operation.name'] ?? attributes['llm.request.type'];
    if (operation !== undefined)
        return operations.includes(operation);
    if (attributes['traceloop.span.kind'] !== undefined)
        return false;
    const asksModel = ['gen_ai.request.model', 'llm.model_name', 'llm.request.model_name'].some((name) => attributes[name] !== undefined);
    return (asksModel &&
        (Object.keys(attributes).some((name) => content.test(name) || name.startsWith('llm.input_messages')) ||
            events.some(({ name }) => contentEvent.test(name))));
}


/***/ })

};
