export const id = 4880;
export const ids = [4880];
export const modules = {

/***/ 31833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KeyTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const wordsOfKey = 4;
const hexId = /^[0-9a-f]{32}$/;
/**
 * Numbers ids in the order in which they come, from 0. Holds 16 bytes of each: the id of a trace itself, a hash of
 * others; so a million of them take some 40 MB rather than 150.
 */
class KeyTable {
    /** Four words a key, in order of arrival. */
    #keys = new Uint32Array(wordsOfKey * 1_024);
    /** Place by hash: number of the key + 1, or 0. */
    #slots = new Uint32Array(4_096);
    #size = 0;
    #word = new Uint32Array(wordsOfKey);
    get size() {
        return this.#size;
    }
    /** @returns the number of the id, which it may have had already */
    add(id) {
        const slot = this.#find(id);
        const known = this.#slots[slot] ?? 0;
        if (known > 0)
            return known - 1;
        if (this.#size * wordsOfKey === this.#keys.length)
            this.#keys = double(this.#keys);
        this.#keys.set(this.#word, this.#size * wordsOfKey);
        this.#size += 1;
        this.#slots[slot] = this.#size;
        if (this.#size * 2 > this.#slots.length)
            this.#rehash();
        return this.#size - 1;
    }
    /** @returns the number of the id, or -1 */
    find(id) {
        return this.#size === 0 ? -1 : (this.#slots[this.#find(id)] ?? 0) - 1;
    }
    /** The slot where the id is, or would be. */
    #find(id) {
        writeKey(id, this.#word);
        const mask = this.#slots.length - 1;
        let slot = mix(this.#word, 0) & mask;
        for (;;) {
            const number = this.#slots[slot] ?? 0;
            if (number === 0 || this.#isSame(number - 1))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    #isSame(number) {
        const at = number * wordsOfKey;
        const word = this.#word;
        const keys = this.#keys;
        return (keys[at] === word[0] &&
            keys[at + 1] === word[1] &&
            keys[at + 2] === word[2] &&
            keys[at + 3] === word[3]);
    }
    #rehash() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        const mask = this.#slots.length - 1;
        for (let number = 0; number < this.#size; number += 1) {
            let slot = mix(this.#keys, number * wordsOfKey) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = number + 1;
        }
    }
}
function writeKey(id, into) {
    const hex = hexId.test(id) ? id : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id).digest('hex');
    for (let word = 0; word < wordsOfKey; word += 1)
        into[word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16);
}
/** Ids may count up, so every bit has to reach the low ones (the finalizer of MurmurHash3). */
function mix(words, at) {
    let hash = 0;
    for (let word = 0; word < wordsOfKey; word += 1) {
        hash = Math.imul(hash ^ (words[at + word] ?? 0), 0x85ebca6b);
        hash ^= hash >>> 13;
        hash = Math.imul(hash, 0xc2b2ae35);
        hash ^= hash >>> 16;
    }
    return hash >>> 0;
}
function double(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createNumberColumn)
/* harmony export */ });
/** Typed arrays by the numbers that they hold. */
const kinds = { uint32: Uint32Array, int32: Int32Array, float64: Float64Array };
/**
 * A list of numbers of which there may be very many. As an array it would take two to three times the memory, and
 * every time that it grows leave a copy behind, which is garbage that is not soon collected.
 * @param kind of its numbers; others are cut to fit, as in a typed array
 * @param capacity numbers for which there is room from the start
 */
function createNumberColumn(kind, capacity = 256) {
    const create = kinds[kind];
    let numbers = new create(Math.max(1, capacity));
    let length = 0;
    return {
        get length() {
            return length;
        },
        push(value) {
            if (length === numbers.length) {
                const larger = new create(Math.ceil(length * growth));
                larger.set(numbers);
                numbers = larger;
            }
            numbers[length] = value;
            length += 1;
            return length - 1;
        },
        at: (position) => (position < length ? numbers[position] : undefined),
        list: () => numbers.subarray(0, length),
    };
}
const growth = 1.5;


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

/***/ 24880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOtlpSource: () => (/* binding */ openOtlpSource)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/select-failures.js
var select_failures = __webpack_require__(57950);
;// CONCATENATED MODULE: ./lib/sources/spans/join-nested-calls.js
/**
 * Makes one call of two that are one: an SDK tells of its call itself, below the step by which an instrumentation tells
 * of it. The outer stays a call unless only the inner can be replayed; the other becomes a step of no account. An error
 * of the inner is none where the outer went well: it was tried again. A call below a call that sent something else is
 * a call of its own.
 */
function joinNestedCalls(spans) {
    const byId = new Map(spans.map((span) => [span.id, span]));
    const inners = Map.groupBy(spans.filter(({ reading }) => reading !== undefined), ({ parentId }) => parentId ?? '');
    for (const { id } of spans) {
        const inner = byId.get(id);
        const outer = byId.get(inner?.parentId ?? '');
        if (inner === undefined || outer === undefined || inner === outer)
            continue;
        const isOnly = inners.get(outer.id)?.length === 1;
        const kept = chooseKept(outer, { inner, isOnly });
        if (kept === 'both')
            continue;
        const feedback = [...outer.feedback, ...inner.feedback];
        const nothing = { feedback: [], error: undefined, reading: undefined };
        byId.set(inner.id, kept === 'inner' ? { ...inner, feedback, error: outer.error } : { ...inner, ...nothing });
        byId.set(outer.id, kept === 'inner' ? { ...outer, ...nothing } : { ...outer, feedback });
    }
    return [...byId.values()];
}
function chooseKept(outer, { inner, isOnly }) {
    if (outer.reading === undefined || inner.reading === undefined)
        return 'both';
    if (inner.reading.kind === 'unreadable')
        return 'outer';
    if (outer.reading.kind === 'unreadable')
        return isOnly ? 'inner' : 'both';
    const [sent, sentAgain] = [outer.reading.call, inner.reading.call].map(({ messages }) => JSON.stringify(messages));
    return sent === sentAgain ? 'outer' : 'both';
}

// EXTERNAL MODULE: ./lib/sources/spans/read-feedback.js
var read_feedback = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/sources/spans/read-metadata.js
var read_metadata = __webpack_require__(17254);
// EXTERNAL MODULE: ./lib/sources/spans/read-span.js + 7 modules
var read_span = __webpack_require__(10701);
// EXTERNAL MODULE: ./lib/sources/otlp/read-record.js + 1 modules
var read_record = __webpack_require__(85271);
;// CONCATENATED MODULE: ./lib/sources/otlp/assemble-trace.js





/** One trace of its records. Undefined where none of them is a span that can be read. */
function assembleTrace(records) {
    const spans = readSpans(records);
    const [first] = spans.values();
    if (first === undefined)
        return undefined;
    const logs = readLogs(records, first.traceId);
    const byResponse = mapResponses(spans);
    const events = new Map();
    const feedback = [...spans.values()].flatMap(read_feedback/* readTraceFeedback */.f3);
    for (const log of logs) {
        const owner = byResponse.get((0,read_metadata/* readResponseId */.J)(log.event.attributes) ?? '') ?? log.spanId;
        const evaluation = (0,read_feedback/* readEvaluation */.Lu)(log.event);
        const known = owner === undefined ? undefined : events.get(owner);
        if (known !== undefined)
            known.push(log.event);
        else if (owner !== undefined)
            events.set(owner, [log.event]);
        else if (evaluation !== undefined)
            feedback.push(evaluation);
    }
    const read = [...spans.values()].map((span) => withoutRepeats((0,read_span/* readSpan */.F)(addEvents(span, events.get(span.spanId)))));
    return {
        id: first.traceId,
        spans: [...joinNestedCalls(read), ...listMissing(spans, events)],
        feedback: distinct(feedback),
    };
}
/** A span that was exported again, because the answer to the export was lost, or first when it had only begun. */
function readSpans(records) {
    const spans = new Map();
    for (const { kind, bytes } of records) {
        const fields = kind === 'span' ? (0,read_record/* parseRecord */.Hh)(bytes) : undefined;
        const span = fields === undefined ? undefined : (0,read_record/* readOtlpSpan */.QA)(fields);
        if (span === undefined)
            continue;
        const known = spans.get(span.spanId);
        if (known === undefined || (span.endedAt ?? '') >= (known.endedAt ?? ''))
            spans.set(span.spanId, span);
    }
    return spans;
}
/**
 * Records in the order of their time. One that stands in two exports was sent twice; within one export two that are
 * the same are two, such as a message that was said again.
 */
function readLogs(records, traceId) {
    const seen = new Map();
    const logs = records.flatMap(({ kind, bytes, place }) => {
        if (kind !== 'log')
            return [];
        const text = bytes.toString('latin1');
        if ((seen.get(text) ?? place) !== place)
            return [];
        seen.set(text, place);
        const fields = (0,read_record/* parseRecord */.Hh)(bytes);
        if (fields === undefined)
            return [];
        const log = (0,read_record/* readOtlpLog */.o$)(fields);
        // An evaluation may come from a trace of its own, where its step is another.
        return [log.traceId === traceId ? log : { ...log, spanId: undefined }];
    });
    return logs.toSorted((a, b) => (a.event.at ?? '').localeCompare(b.event.at ?? ''));
}
function mapResponses(spans) {
    const byResponse = new Map();
    for (const { spanId, attributes } of spans.values()) {
        const id = (0,read_metadata/* readResponseId */.J)(attributes);
        if (id !== undefined)
            byResponse.set(id, spanId);
    }
    return byResponse;
}
function addEvents(span, events) {
    return events === undefined ? span : { ...span, events: [...span.events, ...events] };
}
/** Steps of which there is nothing but what was said of them. */
function listMissing(spans, events) {
    return [...events].flatMap(([id, own]) => {
        const feedback = own.flatMap((event) => (0,read_feedback/* readEvaluation */.Lu)(event) ?? []);
        return spans.has(id) || feedback.length === 0
            ? []
            : [{ id, feedback: distinct(feedback), tags: [] }];
    });
}
function withoutRepeats(span) {
    return { ...span, feedback: distinct(span.feedback) };
}
function distinct(feedback) {
    return [...new Map(feedback.map((one) => [JSON.stringify(one), one])).values()];
}

// EXTERNAL MODULE: ./lib/columns/key-table.js
var key_table = __webpack_require__(31833);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/sources/otlp/may-matter.js
/**
 * What can be told of a record from its bytes, before its JSON is parsed. Each may say yes where the answer is no,
 * never the other way round.
 */
const escapeStart = Buffer.from('\\u00');
/** Escapes of letters, digits, full stop and underscore: a name that is looked for may be written with them. */
const escapedName = /^(2e|3\d|5f|[46][0-9a-f]|[57][0-9a])$/i;
const statusCode = Buffer.from('"code"');
const feedbackNames = ['annotation', 'evaluation'].map((name) => Buffer.from(name));
const evaluationName = Buffer.from('gen_ai.evaluation');
const contentName = Buffer.from('gen_ai.');
const responseName = Buffer.from('gen_ai.response.id');
const traceNames = ['traceId"', 'trace_id"'].map((name) => Buffer.from(name));
const escapeLength = 6;
function mayHaveFailed(bytes) {
    return hasErrorCode(bytes) || hasEscapedName(bytes);
}
/** Whether a span may hold feedback of its own. */
function mayHaveFeedback(bytes) {
    return feedbackNames.some((name) => bytes.includes(name)) || hasEscapedName(bytes);
}
/** Whether a log record may tell of an evaluation. */
function mayBeEvaluation(bytes) {
    return bytes.includes(evaluationName) || hasEscapedName(bytes);
}
/** Whether a log record may tell what was asked, answered or said of it. */
function mayTellOfCall(bytes) {
    return bytes.includes(contentName) || hasEscapedName(bytes);
}
function mayHaveResponse(bytes) {
    return bytes.includes(responseName) || hasEscapedName(bytes);
}
/** The id of the record's trace as it is written. `unclear`: its JSON has to be parsed, as where it links to others. */
function findWrittenTrace(bytes) {
    if (hasEscapedName(bytes))
        return { kind: 'unclear' };
    const places = traceNames.flatMap((name) => {
        const first = bytes.indexOf(name);
        if (first === -1)
            return [];
        return bytes.indexOf(name, first + 1) === -1 ? [first + name.length] : [first, first];
    });
    const [place] = places;
    if (place === undefined)
        return { kind: 'none' };
    if (places.length > 1)
        return { kind: 'unclear' };
    const id = /^\s*:\s*"([^"\\]*)"/.exec(bytes.toString('latin1', place, place + 80))?.[1];
    return id === undefined ? { kind: 'unclear' } : { kind: 'written', id };
}
/** A status with the code of an error: 2, or a name. */
function hasErrorCode(bytes) {
    for (let at = bytes.indexOf(statusCode); at !== -1; at = bytes.indexOf(statusCode, at + statusCode.length)) {
        const start = at + statusCode.length;
        if (/^\s*(:\s*(2|"|$)|$)/.test(bytes.toString('latin1', start, start + 32)))
            return true;
    }
    return false;
}
function hasEscapedName(bytes) {
    for (let at = bytes.indexOf(escapeStart); at !== -1; at = bytes.indexOf(escapeStart, at + escapeLength)) {
        const digits = bytes.toString('latin1', at + escapeStart.length, at + escapeLength);
        if (escapedName.test(digits))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/sources/otlp/written-trace.js


/** The trace of a record, without parsing its JSON where that can be told from its bytes. */
function readWrittenTrace(bytes) {
    const written = findWrittenTrace(bytes);
    if (written.kind === 'none')
        return { kind: 'none' };
    const fields = written.kind === 'unclear' ? (0,read_record/* parseRecord */.Hh)(bytes) : { traceId: written.id };
    if (fields === undefined)
        return { kind: 'damaged' };
    const id = (0,read_record/* readTraceId */.xd)(fields);
    return id === undefined ? { kind: 'none' } : { kind: 'trace', id };
}

;// CONCATENATED MODULE: ./lib/sources/otlp/choose-traces.js







/** The traces that may hold a failure, and the answers that feedback names in place of its step. */
class ChosenTraces {
    traces = new key_table/* KeyTable */.a();
    responses = new key_table/* KeyTable */.a();
    /** Number of the trace by number of the response. */
    #traceOfResponse = [];
    /** @returns the number of the trace that holds the answer; -1 for none that is chosen */
    findByResponse(id) {
        return this.#traceOfResponse[this.responses.find(id)] ?? -1;
    }
    placeResponse(id, traceId) {
        const number = this.responses.find(id);
        if (number !== -1)
            this.#traceOfResponse[number] = this.traces.add(traceId);
    }
}
/** Looks at each record once, and remembers the traces with bad feedback or an error; or all, where all are wanted. */
function createChooser(options) {
    const { query, chosen, faults } = options;
    const judge = (feedback) => feedback !== undefined && (query.everything === true || (0,failure_query/* isSuspect */.W3)(feedback, query.rules));
    return ({ kind, bytes }) => {
        if (kind === 'span' && query.everything === true)
            return chooseAny(bytes, chosen);
        if (!(kind === 'span' ? mayMatter(bytes, query) : mayBeEvaluation(bytes)))
            return true;
        const fields = (0,read_record/* parseRecord */.Hh)(bytes);
        if (fields === undefined)
            return false;
        if (kind === 'log') {
            chooseByLog((0,read_record/* readOtlpLog */.o$)(fields), { judge, chosen });
            return true;
        }
        const span = (0,read_record/* readOtlpSpan */.QA)(fields);
        if (span === undefined)
            faults.add('steps without an id of their own or of their trace');
        else if (!isBefore(span, query) && isFaulty(span, { query, judge }))
            chosen.traces.add(span.traceId);
        return true;
    };
}
/** @returns false where the JSON of the span is damaged */
function chooseAny(bytes, chosen) {
    const trace = readWrittenTrace(bytes);
    if (trace.kind === 'trace')
        chosen.traces.add(trace.id);
    return trace.kind !== 'damaged';
}
/** Finds the traces of the answers that feedback named. */
function createResponseFinder(chosen) {
    return ({ kind, bytes }) => {
        if (kind !== 'span' || !mayHaveResponse(bytes))
            return true;
        const fields = (0,read_record/* parseRecord */.Hh)(bytes);
        if (fields === undefined)
            return false;
        const span = (0,read_record/* readOtlpSpan */.QA)(fields);
        const id = span && (0,read_metadata/* readResponseId */.J)(span.attributes);
        if (span !== undefined && id !== undefined)
            chosen.placeResponse(id, span.traceId);
        return true;
    };
}
function mayMatter(bytes, { rules, errors }) {
    return (errors && mayHaveFailed(bytes)) || (rules.length > 0 && mayHaveFeedback(bytes));
}
function isFaulty(span, options) {
    const { query, judge } = options;
    return ((query.errors && span.status.code === 'error') ||
        (0,read_feedback/* readFeedback */.CN)(span).some(judge) ||
        (0,read_feedback/* readTraceFeedback */.f3)(span).some(judge));
}
/** A trace starts no later than its steps. */
function isBefore({ startedAt }, { since }) {
    return since !== undefined && startedAt !== undefined && Date.parse(startedAt) < since.getTime();
}
function chooseByLog(log, options) {
    const { judge, chosen } = options;
    if (!judge((0,read_feedback/* readEvaluation */.Lu)(log.event)))
        return;
    if (log.traceId !== undefined)
        chosen.traces.add(log.traceId);
    const response = (0,read_metadata/* readResponseId */.J)(log.event.attributes);
    if (response !== undefined)
        chosen.responses.add(response);
}

;// CONCATENATED MODULE: ./lib/sources/otlp/collect-records.js





/** Looks at each record once, and keeps where those of the chosen traces are. */
function createCollector(options) {
    const { chosen, store } = options;
    return (record, file) => {
        const { kind, bytes } = record;
        if (kind === 'log' && !mayTellOfCall(bytes))
            return true;
        const trace = readWrittenTrace(bytes);
        if (trace.kind === 'damaged')
            return false;
        const own = trace.kind === 'trace' ? chosen.traces.find(trace.id) : -1;
        if (own !== -1)
            store.add(own, { record, file });
        if (kind === 'span' || chosen.responses.size === 0)
            return true;
        const other = findEvaluatedTrace(bytes, chosen);
        if (other !== -1 && other !== own)
            store.add(other, { record, file });
        return true;
    };
}
/** The trace of the answer that an evaluation names; an evaluator may log from a trace of its own. */
function findEvaluatedTrace(bytes, chosen) {
    const fields = mayBeEvaluation(bytes) ? (0,read_record/* parseRecord */.Hh)(bytes) : undefined;
    if (fields === undefined)
        return -1;
    const log = (0,read_record/* readOtlpLog */.o$)(fields);
    if ((0,read_feedback/* readEvaluation */.Lu)(log.event) === undefined)
        return -1;
    const response = (0,read_metadata/* readResponseId */.J)(log.event.attributes);
    return response === undefined ? -1 : chosen.findByResponse(response);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/sources/otlp/find-log-files.js



/** What the collector's file exporter and people name such files; rotated ones have a date before the ending. */
const logName = /\.(json|jsonl|ndjson)(\.gz)?$/i;
/**
 * The files that are meant: each path itself, or the logs in it where it is a folder, in order of their names.
 * @throws ConfigurationError for a path that is not there, is no file that can be read twice, or a folder without logs
 */
async function findLogFiles(paths) {
    const found = [];
    for (const path of paths)
        found.push(...(await findIn(path)));
    if (found.length === 0)
        throw errors/* ConfigurationError */.j1.of('no file was given', 'name the files that the collector wrote');
    return [...new Set(found)];
}
async function findIn(path) {
    const what = await (0,promises_.stat)(path).catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`${path} cannot be read`, 'give the file or folder that the collector writes to', undefined, cause);
    });
    if (what.isFile())
        return [path];
    if (!what.isDirectory())
        throw errors/* ConfigurationError */.j1.of(`${path} is no file, and its spans are read more than once`, 'write it to a file first, and give that');
    const names = (await (0,promises_.readdir)(path)).filter((name) => logName.test(name)).sort();
    if (names.length === 0)
        throw errors/* ConfigurationError */.j1.of(`the folder ${path} holds no file that ends in .json, .jsonl or .ndjson, or these with .gz`, 'give the folder that the collector writes to, or name the files');
    return names.map((name) => (0,external_node_path_.join)(path, name));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/sources/otlp/log-file.js





const chunkBytes = 1 << 20;
const gzipMark = [0x1f, 0x8b];
const zstandardMark = [0x28, 0xb5, 0x2f, 0xfd];
/** @throws ConfigurationError when it cannot be read, or is compressed in another way than gzip */
async function openLogFile(path) {
    const handle = await (0,promises_.open)(path, 'r').catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`${path} cannot be read`, 'check that you may read it', undefined, cause);
    });
    const { size } = await handle.stat();
    const start = Buffer.alloc(8);
    await handle.read(start, 0, start.length, 0);
    if (hasMark(start, zstandardMark) || hasMark(start.subarray(4), zstandardMark)) {
        await handle.close();
        throw errors/* ConfigurationError */.j1.of(`${path} is compressed with zstd`, 'decompress it, or set no compression in the file exporter of the collector');
    }
    const isPlain = !hasMark(start, gzipMark);
    return {
        path,
        size,
        isPlain,
        readChunks: ({ onRead, onCut }) => {
            const chunks = readPlain({ handle, size, onRead });
            return isPlain ? chunks : decompress(chunks, onCut);
        },
        readAt: (offset, length) => readExactly({ handle, path, offset, length }),
        close: () => handle.close(),
    };
}
const hasMark = (bytes, mark) => mark.every((byte, at) => bytes[at] === byte);
async function* readPlain(file) {
    const { handle, size, onRead } = file;
    const chunk = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(1, size)));
    for (let offset = 0; offset < size;) {
        const wanted = Math.min(chunk.length, size - offset);
        const { bytesRead } = await handle.read(chunk, 0, wanted, offset);
        if (bytesRead === 0)
            return;
        offset += bytesRead;
        onRead(bytesRead);
        yield chunk.subarray(0, bytesRead);
    }
}
/** Several gzips after another, as log rotation makes them, are one text; one that ends too early ends there. */
async function* decompress(chunks, onCut) {
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // An error of the source comes out of the iteration below.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(copyChunks(chunks)), gunzip, () => undefined);
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (error) {
        if (!isGzipError(error))
            throw error;
        onCut();
    }
}
/** A chunk is written over by the next one. */
async function* copyChunks(chunks) {
    for await (const chunk of chunks)
        yield Buffer.from(chunk);
}
function isGzipError(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
function readExactly(wanted) {
    const { handle, path, offset, length } = wanted;
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
        const read = (0,external_node_fs_.readSync)(handle.fd, bytes, done, length - done, offset + done);
        if (read === 0)
            throw new errors/* EvidenceError */.oe([
                {
                    what: `${path} has become shorter while it was read`,
                    remedy: 'run this again on a copy that nothing writes to',
                },
            ]);
        done += read;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/sources/otlp/reading-faults.js
/** What was seen in files and could not be used. */
class ReadingFaults {
    /** Lines that are damaged, by file; a line is met in each pass. */
    #damaged = new Map();
    #counts = new Map();
    #cut = new Set();
    addDamage(file, line) {
        const lines = this.#damaged.get(file) ?? new Set();
        if (lines.size < mostLines)
            lines.add(line);
        this.#damaged.set(file, lines);
    }
    /** A gzip that is damaged, from where on nothing is read. */
    addCut(file) {
        this.#cut.add(file);
    }
    /** @param what such as `steps without an id`; the same words for the same cause */
    add(what) {
        this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
    }
    describe() {
        return [
            ...[...this.#damaged].map(([file, lines]) => describeLines(file, lines)),
            ...[...this.#cut].map((file) => `${file} is damaged gzip, and was read up to the damage`),
            ...[...this.#counts].map(([what, count]) => `${what}, left out: ${count}`),
        ];
    }
}
/** Enough to tell that a file is damaged all over. */
const mostLines = 100_000;
function describeLines(file, lines) {
    const first = [...lines].reduce((least, line) => Math.min(least, line));
    const count = lines.size >= mostLines ? `at least ${lines.size}` : String(lines.size);
    return lines.size === 1
        ? `${file}:${first}: the line is damaged; what stands whole in it was read`
        : `${file}: ${count} lines are damaged, the first is ${first}; what stands whole in them was read`;
}

// EXTERNAL MODULE: ./lib/columns/number-column.js
var number_column = __webpack_require__(80957);
;// CONCATENATED MODULE: ./lib/sources/otlp/record-index.js

/** Places of records by the number of their trace, in columns: some 30 bytes each. */
class RecordIndex {
    #traces = (0,number_column/* createNumberColumn */.A)('uint32');
    #offsets = (0,number_column/* createNumberColumn */.A)('float64');
    #lengths = (0,number_column/* createNumberColumn */.A)('uint32');
    #lines = (0,number_column/* createNumberColumn */.A)('uint32');
    /** The lowest bit tells the kind, the others the file. */
    #files = (0,number_column/* createNumberColumn */.A)('uint32');
    get size() {
        return this.#traces.length;
    }
    add(trace, record) {
        this.#traces.push(trace);
        this.#offsets.push(record.offset);
        this.#lengths.push(record.length);
        this.#lines.push(record.line);
        this.#files.push(record.file * 2 + (record.kind === 'log' ? 1 : 0));
    }
    /** Records of each trace that has any, by the number of the trace, in the order in which they came. */
    *listByTrace() {
        const trace = this.#traces.list();
        const traceOf = (at) => trace[at ?? 0] ?? 0;
        const order = Uint32Array.from({ length: this.size }, (_, at) => at);
        order.sort((left, right) => traceOf(left) - traceOf(right) || left - right);
        for (let start = 0; start < order.length;) {
            let end = start + 1;
            while (end < order.length && traceOf(order[end]) === traceOf(order[start]))
                end += 1;
            yield [...order.subarray(start, end)].map((at) => this.#read(at));
            start = end;
        }
    }
    #read(at) {
        const file = this.#files.at(at) ?? 0;
        return {
            kind: file % 2 === 1 ? 'log' : 'span',
            file: file >>> 1,
            offset: this.#offsets.at(at) ?? 0,
            length: this.#lengths.at(at) ?? 0,
            line: this.#lines.at(at) ?? 0,
        };
    }
}

;// CONCATENATED MODULE: ./lib/sources/otlp/record-store.js




/**
 * Records of the chosen traces. A plain file is read again where it lies; what comes out of a gzip is put into a
 * temporary file that only its user can read.
 */
class RecordStore {
    index = new RecordIndex();
    #files;
    #spill;
    constructor(files, spill) {
        this.#files = files;
        this.#spill = spill;
    }
    static async open(files, temporaryFolder) {
        const needsSpill = files.some(({ isPlain }) => !isPlain);
        return new RecordStore(files, needsSpill ? await openSpill(temporaryFolder) : undefined);
    }
    add(trace, options) {
        const { record, file } = options;
        const { kind, bytes, line } = record;
        const isPlain = this.#files[file]?.isPlain ?? true;
        const offset = isPlain ? record.offset : (this.#spill?.append(bytes) ?? record.offset);
        this.index.add(trace, { kind, file, offset, length: bytes.length, line });
    }
    read({ file, offset, length }) {
        const log = this.#files[file];
        if (log?.isPlain === true)
            return log.readAt(offset, length);
        return this.#spill?.readAt(offset, length) ?? Buffer.alloc(0);
    }
    async close() {
        await this.#spill?.remove();
        this.#spill = undefined;
    }
}
async function openSpill(parent) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'pawl-otlp-'));
    const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'records'), 'wx+', 0o600);
    let size = 0;
    return {
        append: (bytes) => {
            const offset = size;
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(descriptor, bytes, done, bytes.length - done, offset + done);
            size += bytes.length;
            return offset;
        },
        readAt: (offset, length) => {
            const bytes = Buffer.alloc(length);
            for (let done = 0; done < length;) {
                const read = (0,external_node_fs_.readSync)(descriptor, bytes, done, length - done, offset + done);
                if (read === 0)
                    break;
                done += read;
            }
            return bytes;
        },
        remove: async () => {
            (0,external_node_fs_.closeSync)(descriptor);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/otlp/export-path.js
const recordNames = new Map([
    ['spans', 'span'],
    ['logRecords', 'log'],
    ['log_records', 'log'],
]);
const scopeName = /^(scope|instrumentation_?library)_?(spans|logs)$/i;
const exportName = /^resource_?(spans|logs|metrics)$/i;
/**
 * Where in an export the scanner stands, by the names of the lists and mappings around it: spans are
 * `resourceSpans[].scopeSpans[].spans[]`, whatever is around that.
 */
class ExportPath {
    /** Name of each list and mapping that is open; empty where it has none. */
    #open = [];
    #name = '';
    #exports = 0;
    get depth() {
        return this.#open.length;
    }
    /** Exports that were seen, those of metrics included. */
    get exports() {
        return this.#exports;
    }
    /** The text before a colon. */
    rename(name) {
        this.#name = name;
    }
    /** @returns the kind of the record that a mapping is, if it is one: it is not opened */
    open(kind) {
        const record = kind === 'mapping' ? this.#findRecord() : undefined;
        if (record !== undefined)
            return record;
        if (kind === 'list' && exportName.test(this.#name))
            this.#exports += 1;
        this.#open.push(this.#name);
        this.#name = '';
        return undefined;
    }
    /** @returns whether anything was open */
    close() {
        this.#name = '';
        return this.#open.pop() !== undefined;
    }
    reset() {
        this.#open.length = 0;
        this.#name = '';
    }
    #findRecord() {
        const open = this.#open;
        const kind = recordNames.get(open.at(-1));
        const isInside = scopeName.test(open.at(-3) ?? '') && exportName.test(open.at(-5) ?? '');
        return kind !== undefined && isInside ? kind : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/otlp/string-end.js
const quote = 0x22;
const backslash = 0x5c;
/** Bytes that are looked at one by one before the native search is called, which costs more for a short text. */
const closeBy = 32;
/**
 * Where a text of JSON ends.
 * @param from within the text, at a byte that is not escaped
 * @returns place of the closing quote; `to` when there is none before it, `to + 1` when the byte at `to` is escaped
 */
function findStringEnd(bytes, from, to) {
    let at = from;
    while (at < to) {
        for (const near = Math.min(to, at + closeBy); at < near; at += 1) {
            const byte = bytes[at];
            if (byte === quote)
                return at;
            if (byte === backslash)
                at += 1;
        }
        if (at >= to)
            return at;
        const found = bytes.indexOf(quote, at);
        const end = found === -1 || found > to ? to : found;
        if (!isEscaped(bytes, at, end))
            return end;
        at = end + 1;
    }
    return at;
}
/** Whether an odd number of backslashes stands before the place. */
function isEscaped(bytes, from, place) {
    let before = place;
    while (before > from && bytes[before - 1] === backslash)
        before -= 1;
    return (place - before) % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/sources/otlp/export-scanner.js


/** Bytes. A call with a context of a million tokens fits. */
const longestRecord = 64_000_000;
/** Bytes of a first line that may open an indented document rather than be an export that was cut. */
const longestOpening = 64;
const longestName = 64;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const export_scanner_quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const closeList = 0x5d;
const openMapping = 0x7b;
const closeMapping = 0x7d;
const exportStart = Buffer.from('{"resource');
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Takes spans and log records out of exports as their bytes arrive: a line may hold one span or ten thousand, and no
 * more than one of them is held. Lines as the collector's file exporter writes them, or one indented document.
 */
class ExportScanner {
    #handlers;
    #longestRecord;
    #path = new ExportPath();
    /** Whether a line feed ends what is open. Undefined: not seen yet. */
    #isByLine;
    #offset = 0;
    #line = 1;
    #lineStart = 0;
    #inString = false;
    /** Whether the next byte is escaped, at the edge of two chunks. */
    #isNextEscaped = false;
    #isSkipping = false;
    #name = '';
    /** Lists and mappings that are open within a record, itself included; 0: outside. */
    #nesting = 0;
    #record = {
        kind: 'span',
        offset: 0,
        line: 1,
    };
    /** Of the record, from earlier chunks. */
    #parts = [];
    #held = 0;
    constructor(handlers, options = {}) {
        this.#handlers = handlers;
        this.#longestRecord = options.longestRecord ?? longestRecord;
    }
    /** Exports that were seen, those of metrics included. */
    get exports() {
        return this.#path.exports;
    }
    /** @param chunk may be written over afterwards */
    feed(chunk) {
        let at = this.#offset === 0 && chunk.indexOf(byteOrderMark) === 0 ? byteOrderMark.length : 0;
        while (at < chunk.length) {
            const found = chunk.indexOf(lineFeed, at);
            const end = found === -1 ? chunk.length : found;
            if (this.#isNewExport(chunk, at)) {
                this.#isByLine = true;
                this.#reportDamage({ skip: false });
            }
            this.#scan(chunk, at, end);
            if (found !== -1)
                this.#endLine(this.#offset + found);
            at = end + 1;
        }
        if (this.#nesting > 0)
            this.#hold(chunk);
        this.#offset += chunk.length;
    }
    /** After the last chunk. */
    end() {
        if (this.#path.depth > 0 || this.#inString)
            this.#reportDamage({ skip: false });
    }
    #scan(chunk, from, to) {
        let at = from;
        if (this.#isNextEscaped && at < to) {
            this.#isNextEscaped = false;
            at += 1;
        }
        while (at < to && !this.#isSkipping) {
            if (this.#inString)
                at = this.#passString(chunk, at, to);
            else if (this.#nesting > 0)
                at = this.#passRecord(chunk, at, to);
            else
                at = this.#passPath(chunk, at, to);
        }
    }
    #passString(chunk, from, to) {
        const end = findStringEnd(chunk, from, to);
        if (this.#nesting === 0 && this.#name.length <= longestName)
            this.#name += chunk.toString('latin1', from, Math.min(end, to, from + longestName + 1));
        this.#inString = end >= to;
        this.#isNextEscaped = end > to;
        return end + 1;
    }
    /** The body of a record, of which only the end matters here. */
    #passRecord(chunk, from, to) {
        let nesting = this.#nesting;
        let at = from;
        for (; at < to; at += 1) {
            switch (chunk[at]) {
                case export_scanner_quote: {
                    const end = findStringEnd(chunk, at + 1, to);
                    if (end >= to) {
                        this.#inString = true;
                        this.#isNextEscaped = end > to;
                    }
                    at = end;
                    break;
                }
                case openList:
                case openMapping:
                    nesting += 1;
                    break;
                case closeList:
                case closeMapping:
                    nesting -= 1;
                    if (nesting === 0) {
                        this.#nesting = 0;
                        this.#finishRecord(chunk, at + 1);
                        return at + 1;
                    }
                    break;
                default:
            }
        }
        this.#nesting = nesting;
        return at;
    }
    /** What is around records. */
    #passPath(chunk, at, to) {
        switch (chunk[at]) {
            case export_scanner_quote:
                if (this.#path.depth === 0)
                    return this.#refuseLine(to);
                this.#inString = true;
                this.#name = '';
                break;
            case colon:
                this.#path.rename(this.#name);
                break;
            case comma:
                this.#path.rename('');
                break;
            case openList:
                this.#path.open('list');
                break;
            case openMapping:
                this.#open(this.#path.open('mapping'), at);
                break;
            case closeList:
            case closeMapping:
                if (!this.#path.close())
                    return this.#refuseLine(to);
                break;
            case tab:
            case carriageReturn:
            case space:
                break;
            default:
                if (this.#path.depth === 0)
                    return this.#refuseLine(to);
        }
        return at + 1;
    }
    #open(kind, at) {
        if (kind === undefined)
            return;
        this.#nesting = 1;
        this.#record = { kind, offset: this.#offset + at, line: this.#line };
    }
    #finishRecord(chunk, end) {
        const { kind, offset, line } = this.#record;
        const start = Math.max(0, offset - this.#offset);
        const last = chunk.subarray(start, end);
        const isOversized = this.#held + last.length > this.#longestRecord;
        const bytes = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
        this.#forgetParts();
        this.#path.rename('');
        if (isOversized)
            this.#handlers.onOversized(line);
        else
            this.#handlers.onRecord({ kind, bytes, offset, line });
    }
    #hold(chunk) {
        const part = chunk.subarray(Math.max(0, this.#record.offset - this.#offset));
        this.#held += part.length;
        if (this.#held > this.#longestRecord)
            this.#parts = [];
        else
            this.#parts.push(Buffer.from(part));
    }
    #forgetParts() {
        this.#parts = [];
        this.#held = 0;
    }
    #endLine(offset) {
        const isOpen = this.#path.depth > 0;
        if (isOpen)
            this.#isByLine ??= this.#inString || offset - this.#lineStart > longestOpening;
        else if (!this.#isSkipping && offset > this.#lineStart)
            this.#isByLine ??= true;
        if (this.#inString || (isOpen && this.#isByLine === true))
            this.#reportDamage({ skip: false });
        this.#isSkipping = false;
        this.#line += 1;
        this.#lineStart = offset + 1;
    }
    /** In a document, whose lines are indented, an export at the start of a line tells that the one before has no end. */
    #isNewExport(chunk, at) {
        return (this.#path.depth > 0 &&
            this.#offset + at === this.#lineStart &&
            chunk.subarray(at, at + exportStart.length).equals(exportStart));
    }
    #refuseLine(to) {
        this.#reportDamage({ skip: true });
        return to;
    }
    #reportDamage({ skip }) {
        this.#path.reset();
        this.#forgetParts();
        this.#nesting = 0;
        this.#inString = false;
        this.#isNextEscaped = false;
        this.#isSkipping = skip;
        this.#handlers.onDamage(this.#line);
    }
}

;// CONCATENATED MODULE: ./lib/sources/otlp/scan-files.js

/** Reads all files once, from start to end. */
async function scanFiles(options) {
    const { files, faults, signal, onProgress, bytes, onRecord } = options;
    let done = bytes.before;
    let spans = 0;
    let exports = 0;
    for (const [number, file] of files.entries()) {
        const onDamage = (line) => faults.addDamage(file.path, line);
        const scanner = new ExportScanner({
            onRecord: (record) => {
                if (record.kind === 'span')
                    spans += 1;
                if (!onRecord(record, number))
                    onDamage(record.line);
            },
            onDamage,
            onOversized: () => faults.add('steps or log records of more than 64 MB'),
        });
        const chunks = file.readChunks({
            onRead: (count) => {
                done += count;
            },
            onCut: () => faults.addCut(file.path),
        });
        for await (const chunk of chunks) {
            signal.throwIfAborted();
            scanner.feed(chunk);
            onProgress({ spans, bytes: { done, total: bytes.total } });
        }
        scanner.end();
        exports += scanner.exports;
    }
    return { exports, spans };
}

;// CONCATENATED MODULE: ./lib/sources/otlp/open-otlp-source.js











/** Bytes of all records of a trace. What is longer is no request of a user but an id that was used for all of them. */
const longestTrace = 128_000_000;
/**
 * Files of the OpenTelemetry collector as a source of failures. They are read two or three times from start to end,
 * since neither the steps of a trace nor what was said of them stand together: for the traces with a failure, for
 * the places of their records, and between, where feedback names the id of an answer, for its trace. Then each trace
 * is read from those places, so that no more than one is held.
 */
function openOtlpSource(options, ports) {
    const { paths, temporaryFolder = (0,external_node_os_.tmpdir)() } = options;
    let faults = new ReadingFaults();
    return {
        system: 'otlp',
        readTraces: async function* (query) {
            faults = new ReadingFaults();
            const files = [];
            let store;
            try {
                for (const path of await findLogFiles(paths))
                    files.push(await openLogFile(path));
                const reading = { files, faults, ports };
                const chosen = await chooseTraces(reading, query);
                store = await RecordStore.open(files, temporaryFolder);
                await collectRecords(reading, { chosen, store });
                yield* readChosen(reading, { store, query });
            }
            finally {
                await store?.close();
                await Promise.all(files.map((file) => file.close()));
            }
        },
        notices: () => faults.describe(),
    };
}
/** One of the readings, 0 first. */
function composeScan({ files, faults, ports }, pass) {
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const bytes = { before: pass.number * size, total: pass.of * size };
    return { files, faults, bytes, signal: ports.signal, onProgress: ports.onProgress };
}
async function chooseTraces(reading, query) {
    const chosen = new ChosenTraces();
    const { faults, files } = reading;
    const seen = await scanFiles({
        ...composeScan(reading, { number: 0, of: 2 }),
        onRecord: createChooser({ query, chosen, faults }),
    });
    if (seen.exports === 0 && files.some(({ size }) => size > 0))
        throw errors/* ConfigurationError */.j1.of(`${files.map(({ path }) => path).join(', ')}: there is no export of OpenTelemetry in JSON`, 'give what the file exporter of the collector writes with "format: json", one export a line');
    if (chosen.responses.size > 0)
        await scanFiles({
            ...composeScan(reading, { number: 1, of: 3 }),
            onRecord: createResponseFinder(chosen),
        });
    return chosen;
}
async function collectRecords(reading, options) {
    const { chosen, store } = options;
    if (chosen.traces.size === 0)
        return;
    const of = chosen.responses.size > 0 ? 3 : 2;
    await scanFiles({
        ...composeScan(reading, { number: of - 1, of }),
        onRecord: createCollector({ chosen, store }),
    });
}
function* readChosen({ faults, ports }, { store, query }) {
    const readRecord = (record) => ({
        kind: record.kind,
        bytes: store.read(record),
        place: `${record.file}:${record.line}`,
    });
    for (const records of store.index.listByTrace()) {
        ports.signal.throwIfAborted();
        if (records.reduce((sum, { length }) => sum + length, 0) > longestTrace) {
            faults.add('traces of more than 128 MB');
            continue;
        }
        const trace = assembleTrace(records.map(readRecord));
        if (trace === undefined)
            faults.add('traces of which the files hold feedback, but no step');
        else if (!isAboutModels(trace))
            faults.add('traces that hold no call to a model');
        else if ((0,select_failures/* isInWindow */.o)(trace, query))
            yield trace;
    }
}
/** Files of a whole system hold errors of everything; feedback is about what a user saw. */
function isAboutModels({ spans, feedback }) {
    return (feedback.length > 0 ||
        spans.some((span) => span.reading !== undefined || span.feedback.length > 0));
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

/***/ 57950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ selectFailures),
/* harmony export */   o: () => (/* binding */ isInWindow)
/* harmony export */ });
/* harmony import */ var _failure_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);

/**
 * Failures of one trace. Feedback often stands at the root while the call that can be replayed is below it, so from
 * each step with bad feedback or an error it goes down to the call whose text is the step's own output, else to the
 * last one. A call is selected once, however much was said of it.
 */
function selectFailures(trace, query) {
    if (!isInWindow(trace, query) || !hasTags(trace, query))
        return [];
    const tree = plantTree(trace);
    const refused = [];
    const faults = listFaults(trace, {
        query,
        refuse: (what, id) => refused.push({ kind: 'refused', id, what }),
    });
    const byCall = new Map();
    for (const fault of faults) {
        const span = findCall(tree, fault.span);
        if (span === undefined) {
            refused.push({
                kind: 'refused',
                id: fault.span?.id ?? trace.id,
                what: 'the trace holds no call to a model',
            });
            continue;
        }
        const known = byCall.get(span.id);
        if (known === undefined)
            byCall.set(span.id, { span, faults: [fault] });
        else
            known.faults.push(fault);
    }
    const selected = [...byCall.values()].flatMap(({ span, faults: own }) => composeFailure({ trace, tree, span, faults: own, query }));
    return [...selected, ...refused];
}
function composeFailure(found) {
    const { trace, tree, span, faults, query } = found;
    const { reading } = span;
    if (reading === undefined)
        return [];
    if (reading.kind === 'unreadable')
        return [{ kind: 'refused', id: reading.id, what: reading.what }];
    const { call } = reading;
    if (!fitsModel(call, query) || !fitsPrompt(call, query))
        return [];
    const bad = faults.flatMap((fault) => (fault.bad === undefined ? [] : [fault.bad]));
    const said = [...listAncestors(tree, span)].flatMap((step) => step.feedback);
    const feedback = [...new Set([...bad, ...said, ...trace.feedback])];
    const error = faults.find((fault) => fault.error !== undefined)?.error;
    const correction = findCorrection(feedback);
    return [
        {
            kind: 'failure',
            failure: {
                call,
                feedback,
                severity: Math.max(...faults.map((fault) => fault.severity)),
                ...(error === undefined ? {} : { error }),
                ...(correction === undefined ? {} : { correction }),
            },
        },
    ];
}
/** The latest correction; where none has a time, the last. */
function findCorrection(feedback) {
    const corrected = feedback.filter(({ correction }) => (correction ?? undefined) !== undefined);
    return corrected.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).at(-1)?.correction;
}
function listFaults(trace, options) {
    const { query, refuse } = options;
    const faults = [];
    const judge = (span, feedback) => {
        for (const rule of query.rules) {
            const judgement = (0,_failure_query_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFeedback */ .TU)(rule, feedback);
            if (judgement.kind === 'off_scale')
                refuse(`a score of "${rule.name}" is outside the scale that was given`, span?.id ?? trace.id);
            if (judgement.kind === 'bad')
                faults.push({ span, severity: judgement.severity, bad: feedback, error: undefined });
        }
    };
    for (const feedback of trace.feedback)
        judge(undefined, feedback);
    for (const span of trace.spans) {
        for (const feedback of span.feedback)
            judge(span, feedback);
        if (query.errors && span.error !== undefined)
            faults.push({ span, severity: 1, bad: undefined, error: span.error });
    }
    return faults;
}
function plantTree({ spans }) {
    const byId = new Map(spans.map((span) => [span.id, span]));
    const children = new Map();
    for (const span of byId.values()) {
        if (span.parentId === undefined)
            continue;
        const known = children.get(span.parentId);
        if (known === undefined)
            children.set(span.parentId, [span]);
        else
            known.push(span);
    }
    return { byId, children, all: [...byId.values()] };
}
/** The step and those above it, upwards. A log may hold a circle, so no step is passed twice. */
function* listAncestors(tree, start) {
    const passed = new Set();
    for (let span = start; span !== undefined && !passed.has(span.id); span = span.parentId === undefined ? undefined : tree.byId.get(span.parentId)) {
        passed.add(span.id);
        yield span;
    }
}
/** The call that made what was judged: the step itself, or one below it, of the whole trace where no step is named. */
function findCall(tree, start) {
    if (start?.reading !== undefined)
        return start;
    const below = start === undefined ? tree.all : listBelow(tree, start);
    const calls = below.filter((span) => span.reading !== undefined).toSorted(byEnd);
    const text = start?.outputText ?? findRootOutput(tree, start);
    const same = text === undefined ? undefined : calls.findLast((span) => callText(span) === text);
    return same ?? calls.at(-1);
}
function findRootOutput(tree, start) {
    return start === undefined
        ? tree.all.find(({ parentId }) => parentId === undefined)?.outputText
        : undefined;
}
function callText({ reading }) {
    return reading?.kind === 'call' ? reading.call.output.text : undefined;
}
function listBelow(tree, start) {
    const found = new Set();
    const open = [start];
    for (let span = open.pop(); span !== undefined; span = open.pop())
        for (const child of tree.children.get(span.id) ?? []) {
            if (found.has(child))
                continue;
            found.add(child);
            open.push(child);
        }
    return [...found];
}
function byEnd(a, b) {
    return momentOf(a).localeCompare(momentOf(b));
}
const momentOf = ({ endedAt, startedAt }) => endedAt ?? startedAt ?? '';
/** Whether the trace starts in the window. Without a time nothing says that it does not. */
function isInWindow({ spans }, { since, until }) {
    const starts = spans.flatMap(({ startedAt }) => (startedAt === undefined ? [] : [startedAt]));
    const [first] = starts.toSorted();
    if (first === undefined)
        return true;
    const at = Date.parse(first);
    return (!(since !== undefined && at < since.getTime()) &&
        !(until !== undefined && at >= until.getTime()));
}
function hasTags({ spans }, { tags }) {
    return tags.every((tag) => spans.some((span) => span.tags.includes(tag) ||
        (span.reading?.kind === 'call' && span.reading.call.tags.includes(tag))));
}
function fitsModel({ model }, query) {
    return query.model === undefined || [model.requested, model.responded].includes(query.model);
}
function fitsPrompt({ promptName }, query) {
    return query.promptName === undefined || query.promptName === promptName;
}


/***/ })

};
