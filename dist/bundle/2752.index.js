export const id = 2752;
export const ids = [2752];
export const modules = {

/***/ 18044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCsv)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const remedies = {
    CSV_QUOTE_NOT_CLOSED: ['a quoted cell is not closed', 'close it with a double quote'],
    INVALID_OPENING_QUOTE: [
        'a double quote stands inside of an unquoted cell',
        'put the whole cell into quotes and double the quotes in it',
    ],
    CSV_INVALID_CLOSING_QUOTE: ['text follows a quoted cell', 'double the quotes inside of the cell'],
};
/**
 * Reads a CSV file with a header. The library is loaded only now.
 * @param source.onProblem told of rows with too many or too few cells, which are left out
 * @throws ConfigurationError with the line when the file is not CSV, or has no header
 */
async function parseCsv(source) {
    const { file } = source;
    const [header, ...records] = await parseRecords(source);
    const columns = (header?.cells ?? []).map((cell) => cell.trim());
    if (columns.length === 0)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('the file has no header', 'name the columns in the first line', {
            file,
            line: 1,
            column: 1,
        });
    const repeated = columns.find((name, index) => columns.indexOf(name) < index || name === '');
    if (repeated !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(repeated === '' ? 'a column has no name' : `the column "${repeated}" is there twice`, 'give each column a name of its own', { file, line: 1, column: 1 });
    const rows = records.flatMap(({ cells, line }) => {
        const where = { file, line, column: 1 };
        if (cells.length === columns.length)
            return [
                { cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])), where },
            ];
        source.onProblem({
            what: `this row has ${cells.length} cells, but the header has ${columns.length}`,
            where,
            remedy: 'add or remove cells; a cell with a comma goes into double quotes',
        });
        return [];
    });
    return { columns, rows };
}
async function parseRecords(source) {
    const { CsvError, parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    try {
        const records = [];
        let line = 1;
        parse(source.text, {
            bom: true,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
            on_record: (record, info) => {
                // Blank lines are skipped here, since the library would not count them.
                if (record.length > 1 || record[0] !== '')
                    records.push({ cells: record, line });
                line = info.lines + 1;
                return null;
            },
        });
        return records;
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const lines = Reflect.get(error, 'lines');
        const [what, remedy] = remedies[error.code] ?? ['the file is not CSV', 'mend it here'];
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(what, remedy, { file: source.file, ...(typeof lines === 'number' ? { line: lines, column: 1 } : {}) });
    }
}


/***/ }),

/***/ 74349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   sV: () => (/* binding */ evalCaseSchema),
/* harmony export */   xj: () => (/* binding */ caseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const toolCallSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('function').optional(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** A message of a conversation in a case, in the shape that chat logs have. */
const caseMessageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant', 'tool']),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toolCallSchema).optional(),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Where a case came from. */
const caseSourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The system's own id of the call: importing it again finds this case. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    trace_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    captured_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** Ids are kept as strings; a whole number in the file is accepted. */
const caseIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'an id may not be empty').max(200), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()])
    .transform(String);
/** One line of a dataset. Unknown keys are errors: a misspelt `pinnned` must not lose a pin. */
const evalCaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: caseIdSchema,
    /** Variables of the prompt; a bare text is the variable `input`. */
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).optional(),
    /** A conversation that follows the prompt's own messages. */
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(caseMessageSchema).min(1).optional(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'critical']).optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** How many failures in production it stands for. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive('a weight is above 0').optional(),
    source: caseSourceSchema.optional(),
    /** Per metric: what the scorer expects of this case, or null where the metric does not apply. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
    /** Anything else worth keeping; of it only what a suite names as `cluster` is read. */
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
})
    .refine((row) => row.input !== undefined || row.messages !== undefined, {
    message: 'a case needs "input" (variables of the prompt) or "messages" (a conversation)',
});
/** The variables that prompt and expectations may name: those of `input`, and `expected` and `id`. */
function variablesOf(evalCase) {
    const input = typeof evalCase.input === 'string' ? { input: evalCase.input } : evalCase.input;
    return { id: evalCase.id, expected: evalCase.expected, ...input };
}


/***/ }),

/***/ 48746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _document_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44226);
/* harmony import */ var _document_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52886);
/* harmony import */ var _json_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73942);
/* harmony import */ var _untrusted_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64014);




/**
 * Values of a JSONL file, one after the other; lines that can't be read are reported, blank ones skipped.
 * Columns are found out only when somebody asks for them.
 */
async function* readJsonLines(source) {
    const { file, onProblem } = source;
    for await (const line of (0,_document_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(source.chunks)) {
        if (line.text?.trim() === '')
            continue;
        const result = parseLine(file, line);
        if ('problem' in result)
            onProblem(result.problem);
        else
            yield result.document;
    }
}
function parseLine(file, line) {
    const where = { file, line: line.number };
    if (line.text === undefined) {
        const problem = line.fault === 'not_utf8'
            ? { what: 'this line is not UTF-8', remedy: 'save the file as UTF-8' }
            : {
                what: `this line is longer than ${_document_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .maxLineBytes */ .Y} bytes`,
                remedy: 'put each case on a line of its own',
            };
        return { problem: { ...problem, where } };
    }
    const parsed = parseJson(line.text);
    if ('column' in parsed) {
        const remedy = 'mend the JSON; a dataset has one case on each line';
        return {
            problem: {
                what: `not JSON: expected ${parsed.expected}`,
                where: { ...where, column: parsed.column },
                remedy,
            },
        };
    }
    const refused = (0,_untrusted_value_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldRefusedPart */ .K)(line.text) ? (0,_untrusted_value_js__WEBPACK_IMPORTED_MODULE_1__/* .findRefusedPart */ .J)(parsed.value) : undefined;
    if (refused !== undefined)
        return { problem: { what: refused, where, remedy: 'rename the key, or mend the text' } };
    const repeated = (0,_json_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepeatedKey */ .h3)(line.text);
    if (repeated !== undefined)
        return {
            problem: {
                what: `the key "${repeated.key}" is given twice`,
                where: { ...where, column: repeated.offset + 1 },
                remedy: 'remove or rename one of the two keys',
            },
        };
    return { document: locate({ file, line: line.number, text: line.text, value: parsed.value }) };
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        const fault = (0,_json_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .findJsonFault */ .WG)(text);
        const column = fault === undefined ? undefined : fault.offset + 1;
        return { column, expected: fault?.expected ?? 'a JSON value' };
    }
}
/** JSON is YAML, near enough to find columns with the same parser; where it is not, the line must do. */
function locate(source) {
    const { file, line, text, value } = source;
    const find = (path, look) => {
        // The start of the line is known without reading it again.
        if (path.length === 0)
            return { file, line, column: 1 };
        try {
            return { ...look((0,_document_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYamlDocument */ .I)({ file, text })), line };
        }
        catch {
            return { file, line };
        }
    };
    return {
        file,
        value,
        positionOf: (path) => find(path, (document) => document.positionOf(path)),
        keyPositionOf: (path) => find(path, (document) => document.keyPositionOf(path)),
    };
}


/***/ }),

/***/ 73942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ findEndOfString),
/* harmony export */   WG: () => (/* binding */ findJsonFault),
/* harmony export */   h3: () => (/* binding */ findRepeatedKey)
/* harmony export */ });
const sign = /[[\]{}:,]/y;
const blank = /[ \t\n\r]*/y;
const scalar = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const key = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
/**
 * The first fault of a text that `JSON.parse` refuses. Its own messages give the position only at times, and repeat
 * parts of the text, which may be a customer's.
 */
function findJsonFault(text) {
    const open = [];
    let offset = 0;
    let state = 'value';
    const skip = (pattern) => {
        pattern.lastIndex = offset;
        const length = pattern.exec(text)?.[0].length;
        if (length !== undefined)
            offset += length;
        return length !== undefined;
    };
    for (;;) {
        skip(blank);
        const character = text[offset];
        if (state === 'after' && open.length === 0) {
            return character === undefined ? undefined : { offset, expected: 'nothing after the value' };
        }
        const move = step({ state, character, inList: open.at(-1) === ']' });
        const isSign = move.kind === 'open' || move.kind === 'close' || move.kind === 'sign';
        if (move.kind === 'fault' || !skip(isSign ? sign : move.kind === 'key' ? key : scalar))
            return { offset, expected: describe(state, open.at(-1)) };
        if (move.kind === 'open')
            open.push(move.end);
        if (move.kind === 'close')
            open.pop();
        state = move.next;
    }
}
function step(at) {
    const { state, character, inList } = at;
    const end = inList ? ']' : '}';
    switch (state) {
        case 'after':
            if (character === ',')
                return { kind: 'sign', next: inList ? 'value' : 'key' };
            return character === end ? { kind: 'close', next: 'after' } : { kind: 'fault' };
        case 'colon':
            return character === ':' ? { kind: 'sign', next: 'value' } : { kind: 'fault' };
        case 'key_or_end':
        case 'key':
            if (state === 'key_or_end' && character === '}')
                return { kind: 'close', next: 'after' };
            return { kind: 'key', next: 'colon' };
        case 'value_or_end':
        case 'value':
            if (state === 'value_or_end' && character === ']')
                return { kind: 'close', next: 'after' };
            if (character === '{')
                return { kind: 'open', end: '}', next: 'key_or_end' };
            if (character === '[')
                return { kind: 'open', end: ']', next: 'value_or_end' };
            return { kind: 'scalar', next: 'after' };
    }
}
function describe(state, end) {
    switch (state) {
        case 'after':
            return `a comma or ${end}`;
        case 'colon':
            return 'a colon';
        case 'key':
            return 'a key in double quotes, complete and on one line';
        case 'key_or_end':
            return 'a key in double quotes or }';
        case 'value':
            return 'a complete value';
        case 'value_or_end':
            return 'a complete value or ]';
    }
}
/** Where the string that starts at `start` has its closing quote. @param json valid JSON */
function findEndOfString(json, start) {
    let end = json.indexOf('"', start + 1);
    while (end > 0 && isEscaped(json, end))
        end = json.indexOf('"', end + 1);
    return end < 0 ? json.length : end;
}
function isEscaped(json, index) {
    let before = index;
    while (json[before - 1] === '\\')
        before -= 1;
    return (index - before) % 2 === 1;
}
/**
 * The first key that the outermost object has twice: `JSON.parse` keeps the last value and says nothing.
 * @param json valid JSON
 */
function findRepeatedKey(json) {
    const keys = new Set();
    const isObject = /^\s*\{/.test(json);
    let depth = 0;
    let isKeyNext = isObject;
    for (let index = 0; index < json.length; index += 1) {
        const character = json[index];
        if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
        else if (character === ',' && depth === 1)
            isKeyNext = isObject;
        else if (character === '"') {
            const start = index;
            index = findEndOfString(json, start);
            if (!isKeyNext || depth !== 1)
                continue;
            isKeyNext = false;
            const key = readString(json.slice(start, index + 1));
            if (keys.has(key))
                return { key, offset: start };
            keys.add(key);
        }
    }
    return undefined;
}
function readString(quoted) {
    return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}


/***/ }),

/***/ 47354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows),
  o: () => (/* binding */ readWhole)
});

// EXTERNAL MODULE: ./lib/document/lines.js
var lines = __webpack_require__(44226);
// EXTERNAL MODULE: ./lib/document/yaml-document.js + 2 modules
var yaml_document = __webpack_require__(52886);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/document/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(97126);
// EXTERNAL MODULE: ./lib/dataset/csv.js
var csv = __webpack_require__(18044);
;// CONCATENATED MODULE: ./lib/dataset/csv-cases.js


/** Columns with a meaning; every other column is a variable. */
const knownColumns = [
    'id',
    'expected',
    'tags',
    'owner',
    'severity',
    'pinned',
    'note',
    'source_system',
    'source_url',
    'trace_id',
    'captured_at',
];
const prefixes = ['input.', 'metadata.'];
const booleans = {
    true: true,
    yes: true,
    '1': true,
    false: false,
    no: false,
    '0': false,
    '': false,
};
/**
 * Cases of a CSV file: the columns above, `input.<variable>`, `metadata.<key>`, and variables under their own name.
 * Empty cells are absent, but for variables, where they are empty texts. Tags are separated by semicolons.
 * @throws ConfigurationError when the file is not CSV
 */
async function readCsvCases(source) {
    const { columns, rows } = await (0,csv/* parseCsv */.W)(source);
    const problems = columns.flatMap((name) => checkColumn(name, source.file));
    for (const problem of problems)
        source.onProblem(problem);
    return problems.length > 0
        ? []
        : rows.map(({ cells, where }) => ({ value: toCase(cells), where }));
}
/** A misspelt `pinnned` would quietly become a variable and lose the pin. */
function checkColumn(name, file) {
    if (knownColumns.includes(name) || prefixes.some((prefix) => name.startsWith(prefix)))
        return [];
    const meant = (0,schema_problems/* closestWord */.En)(name, knownColumns);
    if (meant === undefined)
        return [];
    return [
        {
            what: `the column "${name}" is close to "${meant}"`,
            where: { file, line: 1, column: 1 },
            remedy: `write "${meant}", or "input.${name}" for a variable of this name`,
        },
    ];
}
function toCase(cells) {
    const given = (name) => cells[name] || undefined;
    const pinned = (cells['pinned'] ?? '').trim().toLowerCase();
    const source = compact({
        system: given('source_system'),
        url: given('source_url'),
        trace_id: given('trace_id'),
        captured_at: given('captured_at'),
    });
    const metadata = withPrefix(cells, 'metadata.');
    return compact({
        id: cells['id'],
        input: { ...variables(cells), ...withPrefix(cells, 'input.') },
        expected: given('expected'),
        tags: (cells['tags'] ?? '')
            .split(';')
            .map((tag) => tag.trim())
            .filter((tag) => tag !== ''),
        owner: given('owner'),
        severity: given('severity'),
        pinned: Object.hasOwn(booleans, pinned) ? booleans[pinned] : pinned,
        note: given('note'),
        source: Object.keys(source).length > 0 ? source : undefined,
        metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
    });
}
function variables(cells) {
    return Object.fromEntries(Object.entries(cells).filter(([name]) => !knownColumns.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix))));
}
function withPrefix(cells, prefix) {
    return Object.fromEntries(Object.entries(cells)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, cell]) => [name.slice(prefix.length), cell]));
}
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/dataset/json-lines.js
var json_lines = __webpack_require__(48746);
// EXTERNAL MODULE: ./lib/dataset/untrusted-value.js
var untrusted_value = __webpack_require__(64014);
;// CONCATENATED MODULE: ./lib/dataset/read-rows.js






/** Largest file in bytes that is read whole. */
const maxWholeBytes = 10_000_000;
/** Largest YAML or JSON dataset in bytes: keeping every position takes about 250 bytes of memory for each. */
const maxYamlBytes = 2_000_000;
/** Rows of a dataset file, not yet checked, each with the means to say where its parts stand. */
async function* readRows(source) {
    const { file } = source;
    if (/\.(jsonl|ndjson)$/i.test(file)) {
        yield* (0,json_lines/* readJsonLines */.s)(source);
    }
    else if (/\.(ya?ml|json)$/i.test(file)) {
        yield* listCases((0,yaml_document/* parseYamlDocument */.I)({ file, text: await readWhole(source), maxBytes: maxYamlBytes }));
    }
    else if (/\.csv$/i.test(file)) {
        const cases = await readCsvCases({ ...source, text: await readWhole(source) });
        for (const { value, where } of cases)
            yield placedAt(value, where);
    }
    else
        throw errors/* ConfigurationError */.j1.of('this is not a dataset: its name ends in none of .jsonl, .ndjson, .yaml, .yml, .json, .csv', 'rename the file after its format; JSONL is the usual one', { file });
}
function* listCases(document) {
    const { value } = document;
    const isList = Array.isArray(value);
    const cases = !isList && typeof value === 'object' && value !== null && Object.keys(value).join() === 'cases'
        ? Reflect.get(value, 'cases')
        : value;
    const path = isList ? [] : ['cases'];
    if (!Array.isArray(cases) && cases !== null && cases !== undefined)
        throw errors/* ConfigurationError */.j1.of('a dataset is a list of cases, or a mapping with the one key "cases"', 'start each case with "- id: …"', document.positionOf([]));
    for (const [index, item] of (cases ?? []).entries()) {
        const refused = (0,untrusted_value/* findRefusedPart */.J)(item);
        if (refused !== undefined)
            throw errors/* ConfigurationError */.j1.of(refused, 'mend the text', document.positionOf([...path, index]));
        yield within(document, { path: [...path, index], value: item });
    }
}
/** A part of a document as a document of its own, with the positions of the file. */
function within(document, part) {
    return {
        file: document.file,
        value: part.value,
        positionOf: (path) => document.positionOf([...part.path, ...path]),
        keyPositionOf: (path) => document.keyPositionOf([...part.path, ...path]),
    };
}
/** A value of which only the line is known. */
function placedAt(value, where) {
    return { file: where.file, value, positionOf: () => where, keyPositionOf: () => where };
}
/**
 * The text of a file that is read whole.
 * @throws ConfigurationError with the line that is not UTF-8, or when the file is too large
 */
async function readWhole(source) {
    const parts = [];
    let size = 0;
    for await (const { text, number } of (0,lines/* readLines */.S)(source.chunks)) {
        const where = { file: source.file, line: number };
        if (text === undefined)
            throw errors/* ConfigurationError */.j1.of('this line is not UTF-8', 'save the file as UTF-8', where);
        size += text.length + 1;
        if (size > maxWholeBytes)
            throw errors/* ConfigurationError */.j1.of(`the file is larger than ${maxWholeBytes} bytes`, 'keep large datasets as JSONL, which is read line by line', { file: source.file });
        parts.push(text);
    }
    return parts.join('\n');
}


/***/ }),

/***/ 64014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findRefusedPart),
/* harmony export */   K: () => (/* binding */ mayHoldRefusedPart)
/* harmony export */ });
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const mayHoldRefusedKey = /__proto__|constructor|prototype|\\u/;
const mayHoldSurrogate = /\\u[dD][89a-fA-F]|[\uD800-\uDFFF]/;
/** What is wrong with a value although it parses, as a sentence; undefined when nothing is. */
function findRefusedPart(value) {
    if (typeof value === 'string')
        return value.isWellFormed() ? undefined : 'a text holds half of a surrogate pair';
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, part] of Object.entries(value)) {
        if (refusedKeys.has(key))
            return `the key "${key}" is not allowed`;
        const found = findRefusedPart(key) ?? findRefusedPart(part);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** False when the source text proves that there is nothing to find; spares the walk through most values. */
function mayHoldRefusedPart(json) {
    return mayHoldRefusedKey.test(json) || mayHoldSurrogate.test(json);
}


/***/ }),

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

/***/ 52886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ parseYamlDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/document/yaml-offsets.js

/** Where a node starts, as a 0-based offset in the text. */
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Offsets of the value at a path and of its key, as far as the path exists. */
function locate(document, path) {
    let node = document.contents;
    let found = { key: startOf(node), value: startOf(node) };
    for (const step of path) {
        node = resolved(document, node);
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                return found;
            found = { key: startOf(pair.key), value: startOfValue(pair) };
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const item = node.items[Number(step)];
            if (item === undefined)
                return found;
            found = { key: startOf(item), value: startOf(item) };
            node = item;
        }
        else
            return found;
    }
    return found;
}
function resolved(document, node) {
    if ((0,dist/* isAlias */.Vj)(node))
        return node.resolve(document);
    return (0,dist/* isNode */.Ll)(node) ? node : undefined;
}
/** A mapping or list below its key is best pointed at by the key; a value beside it by itself. */
function startOfValue(pair) {
    const isBlock = (0,dist/* isCollection */.P3)(pair.value) && pair.value.flow !== true;
    return (0,dist/* isNode */.Ll)(pair.value) && !isBlock ? startOf(pair.value) : startOf(pair.key);
}

;// CONCATENATED MODULE: ./lib/document/refused-parts.js


/** Levels of lists and mappings that a document may have. */
const maxDepth = 100;
/** The parser looks through all anchors for each alias, so many of both would take minutes. */
const maxAliases = 1_000;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * What the parser takes and nevertheless is not read: keys that stand twice in a mapping, and dangerous keys,
 * endless aliases, numbers that would change.
 */
function findRefusedParts(document, at) {
    const repeated = [];
    const refused = [];
    /** The last node of each anchor so far, which is what an alias means. */
    const anchors = new Map();
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Pair: (_, pair) => {
            const name = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
            if (refusedKeys.has(name))
                refused.push({
                    what: `the key "${name}" is not allowed`,
                    where: at(startOf(pair.key)),
                    remedy: 'rename the key',
                });
        },
        Alias: (_, alias) => {
            aliases += 1;
            const problem = aliases > maxAliases
                ? {
                    what: `the file has more than ${maxAliases} aliases`,
                    remedy: 'write values out instead',
                }
                : findAliasProblem(alias, anchors.get(alias.source));
            if (problem !== undefined)
                refused.push({ ...problem, where: at(startOf(alias)) });
            return aliases > maxAliases ? dist/* visit */.YR.BREAK : undefined;
        },
        Node: (_, node, ancestors) => {
            if (ancestors.length > maxDepth * 2) {
                refused.push({
                    what: 'the file is nested too deeply',
                    where: at(startOf(node)),
                    remedy: `nest lists and mappings at most ${maxDepth} levels deep`,
                });
                return dist/* visit */.YR.BREAK;
            }
            if ('anchor' in node && node.anchor !== undefined)
                anchors.set(node.anchor, node);
            if ((0,dist/* isMap */.jh)(node))
                for (const offset of findRepeatedKeys(node))
                    repeated.push({
                        what: 'not readable as YAML: Map keys must be unique',
                        where: at(offset),
                        remedy: 'remove or rename one of the two keys',
                    });
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && !isExact(node.value))
                refused.push({
                    what: 'this number cannot be kept exactly',
                    where: at(startOf(node)),
                    remedy: 'put it in quotes if it is an identifier, or write a finite, smaller number',
                });
            return undefined;
        },
    });
    return { repeated, refused };
}
/** Where the keys start that the mapping already has. */
function findRepeatedKeys(map) {
    const seen = new Set();
    return map.items.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key))
            return [];
        if (seen.has(key.value))
            return [startOf(key)];
        seen.add(key.value);
        return [];
    });
}
function findAliasProblem(alias, target) {
    const position = startOf(alias);
    if (target === undefined)
        return {
            what: `the alias *${alias.source} repeats nothing: there is no &${alias.source} before it`,
            remedy: 'write the value out, or put a text that starts with * into quotes',
        };
    if (target.range && target.range[0] <= position && position < target.range[1])
        return {
            what: `the alias *${alias.source} stands inside of what it repeats`,
            remedy: 'write the value out instead of the alias',
        };
    return undefined;
}
function isExact(value) {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

;// CONCATENATED MODULE: ./lib/document/yaml-document.js




/** Enough for any configuration or prompt written by hand. */
const defaultMaxBytes = 1_000_000;
/** Bounds what aliases may unfold to, so that a few hundred bytes can't become gigabytes. */
const maxAliasCount = 20;
/**
 * Reads one YAML 1.2 document (JSON included) as untrusted input: no custom tags, no merge keys, unique keys,
 * bounded aliases, depth and size, and no key that could reach a prototype.
 * @throws ConfigurationError with every problem found, each with line and column.
 */
function parseYamlDocument(source) {
    const { file, maxBytes = defaultMaxBytes } = source;
    const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
    checkSize({ file, text, maxBytes });
    const lines = new dist/* LineCounter */.HN();
    const document = parseSyntax({ file, text, lines });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const broken = syntaxErrors(document).map((error) => ({
        what: `not readable as YAML: ${error.message}`,
        where: at(error.pos[0]),
        remedy: remedyFor(error.code),
    }));
    const tooDeep = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
    const found = tooDeep ? { repeated: [], refused: [] } : findRefusedParts(document, at);
    const unreadable = [...broken, ...found.repeated].toSorted(byPosition);
    const problems = [...unreadable, ...found.refused];
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return {
        file,
        value: toValue(document, file),
        positionOf: (path) => at(locate(document, path).value),
        keyPositionOf: (path) => at(locate(document, path).key),
    };
}
function checkSize(source) {
    const bytes = Buffer.byteLength(source.text);
    if (bytes <= source.maxBytes)
        return;
    throw errors/* ConfigurationError */.j1.of(`the file is too large: ${bytes} bytes, at most ${source.maxBytes} are read`, 'split it, or keep large datasets as JSONL, which is read line by line', { file: source.file });
}
function parseSyntax(source) {
    try {
        return (0,dist/* parseDocument */.Tp)(source.text, {
            lineCounter: source.lines,
            prettyErrors: false,
            strict: true,
            // The parser compares every key with every other; here each is looked at once.
            uniqueKeys: false,
            stringKeys: true,
            // Given explicitly, so that a %YAML 1.1 directive in the file can't bring back merge keys and old tags.
            schema: 'core',
            merge: false,
            resolveKnownTags: false,
            logLevel: 'error',
        });
    }
    catch (error) {
        throw errors/* ConfigurationError */.j1.of(`not readable as YAML: ${(0,errors/* messageOf */.bD)(error)}`, 'check the syntax of the file; anchors, aliases and tags are best left out', { file: source.file }, error);
    }
}
/** A file nested beyond the parser's stack fails at every level on the way out: once is enough to be told. */
function syntaxErrors(document) {
    const errors = [...document.errors, ...document.warnings];
    const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    return exhausted === undefined ? errors : [exhausted];
}
function remedyFor(code) {
    if (code === 'TAG_RESOLVE_FAILED')
        return 'remove the tag (!…); only plain values are read';
    if (code === 'TAB_AS_INDENT')
        return 'indent with spaces';
    if (code === 'RESOURCE_EXHAUSTION')
        return `nest lists and mappings at most ${maxDepth} levels deep`;
    if (code === 'MULTIPLE_DOCS')
        return 'keep one document in the file: remove the line ---';
    return 'mend the syntax here; a text with special characters goes into quotes';
}
function byPosition(a, b) {
    const lines = (a.where.line ?? 0) - (b.where.line ?? 0);
    return lines === 0 ? (a.where.column ?? 0) - (b.where.column ?? 0) : lines;
}
function toValue(document, file) {
    try {
        return document.toJS({ maxAliasCount });
    }
    catch (error) {
        throw errors/* ConfigurationError */.j1.of(`aliases unfold to too much: ${(0,errors/* messageOf */.bD)(error)}`, `write values out; at most ${maxAliasCount} repetitions by alias are read`, { file }, error);
    }
}


/***/ }),

/***/ 57757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   H$: () => (/* binding */ startUpper),
/* harmony export */   PO: () => (/* binding */ formatRelativeBounds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   k9: () => (/* binding */ describeWeight),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n6: () => (/* binding */ formatBounds),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   rR: () => (/* binding */ formatWorst),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   v2: () => (/* binding */ formatMonthly),
/* harmony export */   vr: () => (/* binding */ formatFailures),
/* harmony export */   vv: () => (/* binding */ shortenShas),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   y: () => (/* binding */ formatScore),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15943);

const nothing = '–';
/** `1,234`. */
function formatCount(count) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(count, 0);
}
/** `1 relapse`, `3 relapses`; irregular plurals are spelled out. */
function formatPlural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a case with a weight stands for, which may be a fraction: `3 failures`, `2.5 failures`. */
function formatFailures(weight) {
    return Number.isInteger(weight)
        ? formatPlural(weight, 'failure')
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(weight, 1)} failures`;
}
/** What one case stands for, in words; undefined where it is no more than itself. */
function describeWeight(weight) {
    return weight === null || weight <= 1
        ? undefined
        : `stands for ${formatFailures(weight)} in production`;
}
/** A share in 0..1 as `91.0%`. All and none are exact: 9,999 of 10,000 is not `100%`. */
function formatPercent(share) {
    if (share === 0 || share === 1)
        return `${share * 100}%`;
    const text = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(share * 100, 1);
    if (text === '100.0')
        return share < 1 ? '>99.9%' : '100%';
    return text === '0.0' ? '<0.1%' : `${text}%`;
}
/** `91.0%` or `0.71`; a dash when nothing could be scored. */
function formatValue(value, unit) {
    if (value === null)
        return nothing;
    return unit === 'percent' ? formatPercent(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2);
}
function signedValue(value, unit, moreDigits = 0) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)(unit === 'percent' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value * 100, 1 + moreDigits) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2 + moreDigits));
}
/** `−6.5 pp` or `−0.06`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return nothing;
    return signedValue(delta, unit) + (unit === 'percent' ? ' pp' : '');
}
/** What may be lost, as it is written in the configuration: `5 pp`, `2.5 pp`, `0.05`. */
function formatMargin(margin, unit) {
    return unit === 'percent' ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin * 100, 1).replace(/\.0$/, '')} pp` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin, 2);
}
/** `−9.8 to −3.1`, in the unit of the delta. */
function formatBounds(interval, unit) {
    return formatEnds(interval, (value, more) => signedValue(value, unit, more));
}
/** Ends that round alike get one more digit; where that does not tell them apart, there is one value. */
function formatEnds(interval, show) {
    if (interval === null)
        return nothing;
    const { low, high } = interval;
    for (const more of [0, 1]) {
        const [from, to] = [show(low, more), show(high, more)];
        if (from !== to)
            return `${from} to ${to}`;
    }
    return show(low, 0);
}
/**
 * `at worst −4.7 pp (margin 5)`: the one-sided bound that a margin is compared with. It has the digits that
 * tell it from the margin: −4.96 is not shown as −5.0.
 */
function formatWorst(worst, margin, unit) {
    const suffix = unit === 'percent' ? ' pp' : '';
    if (margin === null)
        return `at worst ${signedValue(worst, unit)}${suffix}`;
    const isMargin = (more) => signedValue(Math.abs(worst), unit, more) === signedValue(margin, unit, more);
    const more = [0, 1, 2].find((digits) => !isMargin(digits)) ?? 0;
    const accepted = formatMargin(margin, unit).replace(/ pp$/, '');
    return `at worst ${signedValue(worst, unit, more)}${suffix} (margin ${accepted})`;
}
/** `95%`. */
function formatLevel(interval) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval.level * 100, interval.level * 100 === Math.round(interval.level * 100) ? 0 : 1)}%`;
}
/** `0.71 → 0.65 (−0.06, 95% −0.09 to −0.02)`; parts that are not known are left out. */
function formatChange(metric) {
    const { baseline, candidate, delta, interval, unit } = metric;
    const sides = `${formatValue(baseline, unit)} → ${formatValue(candidate, unit)}`;
    if (delta === null)
        return sides;
    const bounds = interval === null ? '' : `, ${formatLevel(interval)} ${formatBounds(interval, unit)}`;
    return `${sides} (${formatDelta(delta, unit)}${bounds})`;
}
/** candidate ÷ baseline − 1 as `−61%`; below 10% with a decimal, as `+1.3%`. */
function formatRelative(relative) {
    return relative === null ? nothing : signedPercent(relative, 0);
}
function signedPercent(relative, moreDigits) {
    if (relative === 0)
        return '0%';
    const digits = (Math.abs(relative) < 0.0995 ? 1 : 0) + moreDigits;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(relative * 100, digits))}%`;
}
/** `−63% to −59%`. */
function formatRelativeBounds(interval) {
    return formatEnds(interval, signedPercent);
}
/** Dollars as `$1,240`, `$12.40`, `$0.00410`: small amounts keep three digits. Null is `unknown`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '';
    if (size === 0)
        return '$0';
    if (size >= 999.995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 0)}`;
    if (size >= 0.0995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 2)}`;
    return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(size, 3))}`;
}
/** A projection, so only three digits: `≈ −$1,240 a month`. */
function formatMonthly(usd) {
    const size = Math.abs(usd);
    if (size === 0)
        return '≈ $0 a month';
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '+';
    if (size < 100)
        return `≈ ${sign}${formatMoney(size)} a month`;
    const step = 10 ** (Math.floor(Math.log10(size)) - 2);
    return `≈ ${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.round(size / step) * step, 0)} a month`;
}
/** `340 ms`, `2.10 s`, `3 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms === null)
        return nothing;
    if (ms < 999.5)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms, 0)} ms`;
    if (ms < 9_995)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 2)} s`;
    if (ms < 59_950)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (seconds < 3600)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** A score of one case: `1`, `0`, `0.33`; a dash when unscored. */
function formatScore(score) {
    if (score === null)
        return nothing;
    return Number.isInteger(score) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 0) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 2);
}
/** `0.012`, or `< 0.001`. */
function formatProbability(p) {
    return p < 0.001 ? '< 0.001' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(p, 3);
}
/** Commits in sentences, shortened to 12 digits: `91c0de2a4b7f`; whole ones are in the JSON report. */
function shortenShas(text) {
    return text.replace(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}
/** A sentence from its clause. */
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ withSign),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/** U+2212; a hyphen is too short to be seen in a delta. */
const minus = '−';
/**
 * Fixed decimals, rounded half away from zero as on paper: 0.2985 × 100 is 29.849999999999998 in
 * binary and must still read 29.9. The tolerance is far below anything that is shown.
 */
function fixed(value, decimals) {
    const scale = 10 ** decimals;
    const scaled = Math.abs(value) * scale;
    const rounded = Math.round(scaled + 1e-9 * Math.max(1, scaled)) / scale;
    return (value < 0 && rounded !== 0 ? minus : '') + group(rounded.toFixed(decimals));
}
/** Commas between thousands, without asking the locale. */
function group(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A plus before what is neither negative nor zero. */
function withSign(text) {
    return text.startsWith(minus) || /^[0.]*$/.test(text) ? text : `+${text}`;
}
/** Decimals that leave `digits` significant ones; never more than the pico-dollar that prices have. */
function decimalsFor(size, digits) {
    return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size) + 1e-12)));
}


/***/ })

};
