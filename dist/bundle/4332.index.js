export const id = 4332;
export const ids = [4332];
export const modules = {

/***/ 19610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readPlacedLines)
/* harmony export */ });
/** A trial with a context of a million tokens fits; a file without line feeds does not fill the memory. */
const longestLine = 200_000_000;
const lineFeed = 0x0a;
/**
 * Lines of a file as its bytes arrive; one line at a time is held. Only a line feed ends a line.
 * @param chunks each may be overwritten when the next is asked for
 */
async function* readPlacedLines(chunks, { maxLineBytes = longestLine } = {}) {
    let parts = [];
    let length = 0;
    let offset = 0;
    let number = 0;
    const take = (part) => {
        length += part.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(part);
    };
    const finish = () => {
        number += 1;
        const [first] = parts;
        // Most lines lie within one chunk, and a copy of each would be garbage outside of the heap.
        const bytes = length > maxLineBytes ? undefined : parts.length === 1 ? first : Buffer.concat(parts);
        const line = { number, offset, length, bytes };
        offset += length + 1;
        parts = [];
        length = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
            take(chunk.subarray(start, end));
            yield finish();
            start = end + 1;
        }
        if (start < chunk.length)
            take(Buffer.from(chunk.subarray(start)));
    }
    if (length > 0)
        yield finish();
}


/***/ }),

/***/ 83448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ computeRequestHash)
/* harmony export */ });
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);

/**
 * Names a request in recordings, where one model answers two versions of a prompt or of its parameters.
 * @returns SHA-256, 64 hex digits, of the request as JSON with sorted keys, absent members left out
 */
function computeRequestHash(request) {
    const { parameters, tools, responseSchema, application } = request;
    const messages = request.messages.map(({ role, content, toolCalls = [], toolCallId }) => ({
        role,
        content,
        toolCallId,
        toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    }));
    return (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ messages, parameters, tools, responseSchema, application });
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

/***/ 44332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecordedProvider: () => (/* binding */ createRecordedProvider)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/recording-row.js
var recording_row = __webpack_require__(79928);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/document/placed-lines.js
var placed_lines = __webpack_require__(19610);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/providers/recording-files.js



/** Linux's f_type of /proc and /sys, whose files look regular but are made up while they are read. */
const kernelFileSystems = new Set([0x9fa0, 0x62656572]);
/**
 * The file itself, or every `*.jsonl` of a folder in the order of their names. Nothing is opened: a pipe would
 * wait for a writer without end, and a device may have no end.
 * @throws ConfigurationError when there is none, or one that is not a regular file
 */
async function listRecordingFiles(path) {
    const found = await readStats(path);
    if (!found.isDirectory()) {
        await requireRegular(path, found);
        return [path];
    }
    const files = (await inform(path, (0,promises_.readdir)(path)))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => (0,external_node_path_.join)(path, name));
    if (files.length === 0)
        throw errors/* ConfigurationError */.j1.of('there are no recordings in this folder', 'put files that end in .jsonl there, or give another path', { file: path });
    for (const file of files)
        await requireRegular(file, await readStats(file));
    return files;
}
async function requireRegular(file, found) {
    // Elsewhere the numbers of file systems mean something else.
    const isMadeUp = process.platform === 'linux' &&
        found.isFile() &&
        kernelFileSystems.has((await inform(file, (0,promises_.statfs)(file))).type);
    if (found.isFile() && !isMadeUp)
        return;
    throw errors/* ConfigurationError */.j1.of('the recordings are not in a regular file, but in a pipe, a device, a folder or the like', 'give the path of a JSONL file or of a folder of them', { file });
}
function readStats(path) {
    return inform(path, (0,promises_.stat)(path));
}
async function inform(path, reading) {
    try {
        return await reading;
    }
    catch (error) {
        throw errors/* ConfigurationError */.j1.of(`the recordings cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'give the path of a JSONL file or of a folder of them', { file: path }, error);
    }
}

;// CONCATENATED MODULE: ./lib/providers/recordings.js






/** More problems than this help nobody. */
const shownProblems = 50;
/**
 * Reads a JSONL file of recordings, or every `*.jsonl` of a folder, checks each row, and keeps where it is.
 * @throws ConfigurationError with every bad line, a row given twice, or what is not a regular file
 */
async function loadRecordings(path) {
    const places = new Map();
    const problems = [];
    for (const file of await listRecordingFiles(path)) {
        for await (const line of (0,placed_lines/* readPlacedLines */.j)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }))) {
            const where = { file, line: line.number };
            const row = parseRow(line.bytes, where, problems);
            if (row === undefined)
                continue;
            const key = composeKey(row.case, row.model, row.trial);
            const others = places.get(key) ?? [];
            const twin = others.find((place) => place.request === row.request);
            // In a trial log the same request may stand twice, such as equal outputs that were judged; the first counts.
            if (twin !== undefined && row.trial_log !== undefined)
                continue;
            if (twin !== undefined)
                problems.push({
                    what: `this recording is already given in ${twin.file}:${twin.line}`,
                    where,
                    remedy: 'remove one of them, or tell them apart by "trial" or "request"',
                });
            places.set(key, [
                ...others,
                { ...where, offset: line.offset, length: line.length, request: row.request },
            ]);
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(shorten(problems));
    return { find: (query) => find(places, query) };
}
async function find(places, query) {
    const candidates = query.models.flatMap((model) => places.get(composeKey(query.caseId, model, query.trial)) ?? []);
    const place = candidates.find(({ request }) => request !== undefined && query.requestHash.startsWith(request)) ?? candidates.find(({ request }) => request === undefined);
    return place === undefined ? undefined : readRow(place);
}
function composeKey(caseId, model, trial) {
    return JSON.stringify([caseId, model, trial]);
}
async function readRow(place) {
    const bytes = Buffer.alloc(place.length);
    const handle = await (0,promises_.open)(place.file);
    try {
        await handle.read(bytes, 0, place.length, place.offset);
    }
    finally {
        await handle.close();
    }
    const problems = [];
    const row = parseRow(bytes, { file: place.file, line: place.line }, problems);
    if (row !== undefined)
        return row;
    throw errors/* ConfigurationError */.j1.of('the recordings have changed while they were in use', 'leave the file alone until Pawl has ended, and start again', { file: place.file, line: place.line });
}
function parseRow(bytes, where, problems) {
    const remedy = 'write one JSON object a line: {"case": …, "model": …, "output": …}';
    if (bytes === undefined) {
        problems.push({ what: 'this line is too long', where, remedy });
        return undefined;
    }
    const written = bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trim();
    if (written === '')
        return undefined;
    let value;
    try {
        value = JSON.parse(written);
    }
    catch {
        problems.push({ what: 'this line is not JSON', where, remedy });
        return undefined;
    }
    const parsed = recording_row/* recordingRowSchema */.DY.safeParse(value);
    if (parsed.success)
        return parsed.data;
    for (const issue of parsed.error.issues)
        problems.push({
            what: `${issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue.message}`,
            where,
            remedy,
        });
    return undefined;
}
function shorten(problems) {
    if (problems.length <= shownProblems)
        return problems;
    const rest = problems.length - shownProblems;
    return [
        ...problems.slice(0, shownProblems),
        { what: `and ${rest} more problems in the recordings`, remedy: 'mend the ones above first' },
    ];
}

;// CONCATENATED MODULE: ./lib/providers/recorded.js





/**
 * A provider that answers from files: the demo, pull requests from forks, and tests use it. It stands in for the
 * provider of that name, or is `recorded` itself. Only rows that name their request tell versions of a prompt or its parameters apart.
 * @param options.path a JSONL file, or a folder of them
 * @throws ConfigurationError when the files cannot be read, with every bad line
 */
async function createRecordedProvider(options) {
    const { path, provider } = options;
    const recordings = await loadRecordings(path);
    return {
        name: provider,
        origin: 'recorded:',
        findUnsupported: () => [],
        complete: async (request, { signal }) => {
            if (signal.aborted)
                throw new providers_provider/* ProviderError */.m('cancelled', 'the replay was cancelled', { retryable: false });
            return answer(recordings, request, options);
        },
    };
}
async function answer(recordings, request, options) {
    const { caseId, trial, model } = request;
    const requestHash = (0,request_hash/* computeRequestHash */.n)(request);
    const query = {
        caseId,
        trial,
        models: [`${options.provider}/${model}`, model],
        requestHash,
    };
    const row = await recordings.find(query).catch((cause) => {
        throw new providers_provider/* ProviderError */.m('not_recorded', (0,errors/* messageOf */.bD)(cause), { retryable: false, cause });
    });
    if (row !== undefined)
        return (0,recording_row/* readRecordingRow */.Ux)(row);
    throw new providers_provider/* ProviderError */.m('not_recorded', `no recording of case ${caseId}, model ${model}, trial ${trial}, request ${requestHash.slice(0, 12)} in ${options.path}`, { retryable: false });
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
