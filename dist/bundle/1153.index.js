export const id = 1153;
export const ids = [1153];
export const modules = {

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


/***/ })

};
