export const id = 2941;
export const ids = [2941];
export const modules = {

/***/ 82941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/dataset/render-dataset-line.js
var render_dataset_line = __webpack_require__(74174);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/chat-messages.js
var chat_messages = __webpack_require__(13815);
// EXTERNAL MODULE: ./lib/sources/fields.js
var sources_fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
;// CONCATENATED MODULE: ./lib/sources/rows/case-input.js


/**
 * What was given to the application: a conversation becomes `messages`, a mapping its variables, a text the
 * variable `input`. A mapping with a conversation under `messages` (or LangChain's `input`) is split into both.
 */
function readCaseInput(value, variables = {}) {
    const single = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0] : value;
    if ((0,chat_messages/* isConversation */.Iy)(single))
        return fromMessages(single, variables);
    if ((0,is_record/* isRecord */.u)(value)) {
        const { messages, ...others } = value;
        const list = Array.isArray(messages) && Array.isArray(messages[0]) ? messages[0] : messages;
        if ((0,chat_messages/* isConversation */.Iy)(list))
            return fromMessages(list, { ...others, ...variables });
        return fromVariables({ ...value, ...variables });
    }
    if (typeof value === 'string' && Object.keys(variables).length === 0)
        return { kind: 'input', fields: { input: value }, notices: [] };
    if (value === undefined || value === null)
        return Object.keys(variables).length > 0
            ? fromVariables(variables)
            : refuseInput('there is no input');
    return fromVariables({ input: value, ...variables });
}
function fromMessages(list, variables) {
    const converted = (0,chat_messages/* convertMessages */._0)(list);
    if (converted.kind === 'refused')
        return refuseInput(converted.what);
    const { messages, notices } = converted;
    const input = Object.keys(variables).length > 0 ? { input: variables } : {};
    return { kind: 'input', fields: { ...input, messages }, notices };
}
function fromVariables(variables) {
    const place = Object.keys(variables).find((name) => mentionsFile(variables[name]));
    if (place !== undefined)
        return refuseInput(`the input "${place.slice(0, 60)}" is in another file (file://…)`);
    return { kind: 'input', fields: { input: variables }, notices: [] };
}
function mentionsFile(value) {
    return typeof value === 'string' && value.startsWith('file://');
}
/** A row that makes no case because a part of what went in would be lost. */
function refuseInput(what) {
    return {
        kind: 'skipped',
        what,
        remedy: 'add this case by hand; an input of which a part is missing would fake failures',
    };
}

// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
;// CONCATENATED MODULE: ./lib/sources/rows/row.js



/** `row 4: what`, or `what` alone where the position says which row it is. */
function nameRow(name, what) {
    return name === undefined ? what : `${name}: ${what}`;
}
function createTaker(fields) {
    const taken = new Set();
    const take = (name) => {
        taken.add(name);
        return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
    };
    return {
        take,
        takeText: (name) => {
            const value = fields[name];
            return typeof value === 'string' && value !== '' ? String(take(name)) : undefined;
        },
        takeMapping: (name) => {
            const value = fields[name];
            if (!(0,is_record/* isRecord */.u)(value))
                return undefined;
            take(name);
            return Object.keys(value).length > 0 ? value : undefined;
        },
        leftBehind: () => Object.keys(fields)
            .filter((name) => !taken.has(name) && !(0,sources_fields/* isEmpty */.I)(fields[name]))
            .map((name) => ({
            what: `the field "${name.slice(0, 60)}" is not imported`,
            remedy: 'add it to the cases by hand if it matters',
        })),
    };
}
/** A name for a row that has none: the same row gets the same name at every import. */
function computeRowId(fields) {
    return (0,canonical_json/* computeHash */._)(fields).slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/sources/rows/braintrust.js




/** Braintrust's dataset rows and logs: `{id, input, expected, tags, metadata}`; a correction is `expected`. */
function convertBraintrustRow(fields) {
    const row = createTaker(fields);
    const input = readCaseInput(row.take('input'));
    if (input.kind === 'skipped')
        return input;
    const expected = row.take('expected');
    const source = (0,sources_fields/* compact */.o)({
        system: 'braintrust',
        trace_id: row.takeText('root_span_id') ?? row.takeText('span_id'),
        captured_at: row.takeText('created'),
        feedback: row.takeMapping('scores'),
    });
    const tags = row.take('tags');
    const metadata = row.takeMapping('metadata');
    const id = row.take('id');
    return {
        kind: 'case',
        fields: (0,sources_fields/* compact */.o)({
            id,
            ...input.fields,
            expected: (0,chat_messages/* answerText */.yy)(expected) ?? expected,
            tags,
            source,
            metadata,
        }),
        notices: [...input.notices, ...row.leftBehind()],
    };
}

;// CONCATENATED MODULE: ./lib/sources/rows/deepeval.js



/** DeepEval's goldens: `{input, expected_output, context, retrieval_context, expected_tools}`. */
function convertDeepEvalRow(fields) {
    const row = createTaker(fields);
    const variables = (0,sources_fields/* compact */.o)({
        context: row.take('context'),
        retrieval_context: row.take('retrieval_context'),
    });
    const turns = row.take('turns');
    const input = readCaseInput(row.take('input') ?? turns, variables);
    if (input.kind === 'skipped')
        return input;
    const tools = row.take('expected_tools');
    const metadata = (0,sources_fields/* compact */.o)({ ...row.takeMapping('additional_metadata'), expected_tools: tools });
    const expected = row.take('expected_output') ?? row.take('expected_outcome');
    return {
        kind: 'case',
        fields: (0,sources_fields/* compact */.o)({
            id: row.take('id'),
            ...input.fields,
            expected,
            note: row.takeText('comments') ?? row.takeText('name'),
            source: { system: 'deepeval' },
            metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
        }),
        notices: [...input.notices, ...describeTools(tools), ...row.leftBehind()],
    };
}
function describeTools(tools) {
    if (!Array.isArray(tools) || tools.length === 0)
        return [];
    return [
        {
            what: 'expected_tools is kept in metadata, where nothing scores it',
            remedy: 'add a metric of the kind tool_call to the suite',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/sources/rows/langsmith.js





/** LangSmith's examples: `{id, inputs, reference_outputs | outputs, metadata, split}`. */
function convertLangSmithRow(fields) {
    const row = createTaker(fields);
    const files = ['attachments', 'attachment_urls'].find((name) => !(0,sources_fields/* isEmpty */.I)(row.take(name)));
    if (files !== undefined)
        return refuseInput(`there are ${files}, which cannot be replayed`);
    const input = readCaseInput(row.take('inputs'));
    if (input.kind === 'skipped')
        return input;
    const outputs = row.take('reference_outputs') ?? row.take('outputs');
    const expected = unwrapOutputs(outputs);
    const split = row.take('split');
    const tags = (Array.isArray(split) ? split : [split]).filter((tag) => typeof tag === 'string');
    const source = (0,sources_fields/* compact */.o)({
        system: 'langsmith',
        trace_id: row.takeText('source_run_id'),
        captured_at: row.takeText('created_at'),
    });
    const metadata = row.takeMapping('metadata');
    const id = row.take('id');
    return {
        kind: 'case',
        fields: (0,sources_fields/* compact */.o)({ id, ...input.fields, expected: expected.value, tags, source, metadata }),
        notices: [...input.notices, ...expected.notices, ...row.leftBehind()],
    };
}
/** Outputs are always a mapping there; one answer in it is what scorers are to compare with. */
function unwrapOutputs(outputs) {
    const answer = (0,chat_messages/* answerText */.yy)(outputs);
    if (answer !== undefined)
        return { value: answer, notices: [] };
    const [only, ...others] = (0,is_record/* isRecord */.u)(outputs) ? Object.entries(outputs) : [];
    if (only === undefined || others.length > 0)
        return { value: outputs, notices: [] };
    const [name, value] = only;
    return {
        value: (0,chat_messages/* answerText */.yy)(value) ?? value,
        notices: [
            {
                what: `outputs hold only "${name.slice(0, 60)}": its value is the expected one`,
                remedy: 'name it as "{{expected}}" in pawl.yml; where a scorer is to see the mapping, write it back under "expected"',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/sources/rows/openai-evals.js



/** Names under which items usually keep the right answer, most telling first. */
const answerNames = [
    'expected',
    'ideal',
    'expected_output',
    'reference_answer',
    'correct_label',
    'ground_truth',
    'reference',
    'label',
];
/** OpenAI's evals: `{item, sample}` of the API, and `{input, ideal}` of the open-source library. */
function convertOpenAiEvalsRow(fields) {
    const row = createTaker(fields);
    const item = row.takeMapping('item');
    const source = { system: 'openai-evals' };
    if (item !== undefined) {
        const answer = answerNames.find((name) => Object.hasOwn(item, name));
        const { id, ...variables } = item;
        const input = readCaseInput(variables);
        if (input.kind === 'skipped')
            return input;
        const value = answer === undefined ? undefined : item[answer];
        const { expected, notices } = answer === 'ideal' ? readIdeal(value) : asGiven(value);
        return {
            kind: 'case',
            fields: (0,sources_fields/* compact */.o)({ id: row.take('id') ?? id, ...input.fields, expected, source }),
            notices: [...input.notices, ...describeAnswer(answer), ...notices, ...row.leftBehind()],
        };
    }
    const input = readCaseInput(row.take('input'));
    if (input.kind === 'skipped')
        return input;
    const { expected, notices } = readIdeal(row.take('ideal'));
    const metadata = row.takeMapping('metadata');
    const id = row.take('id');
    return {
        kind: 'case',
        fields: (0,sources_fields/* compact */.o)({ id, ...input.fields, expected, source, metadata }),
        notices: [...input.notices, ...notices, ...row.leftBehind()],
    };
}
const asGiven = (expected) => ({ expected, notices: [] });
/** The library accepts any one of a list, where `contains` of ours asks for every text of it. */
function readIdeal(ideal) {
    if (!Array.isArray(ideal))
        return asGiven(ideal);
    const [only, ...others] = ideal;
    if (others.length === 0)
        return asGiven(only);
    return {
        expected: ideal,
        notices: [
            {
                what: '"ideal" is a list of answers of which any will do, and is kept as a list',
                remedy: 'write contains_any: "{{expected}}" in pawl.yml; contains asks for all of them, equals for the list itself',
            },
        ],
    };
}
function describeAnswer(name) {
    return [
        name === undefined
            ? {
                what: 'no field of the item is known to be the right answer',
                remedy: 'compare with a variable in pawl.yml, such as equals: "{{answer}}", or add "expected"',
            }
            : {
                what: `the item's "${name}" is the expected value, and stays a variable`,
                remedy: 'if another field is the right answer, name that one: equals: "{{its_name}}"',
            },
    ];
}

;// CONCATENATED MODULE: ./lib/sources/rows/promptfoo.js




/** Assertions whose value is what a scorer compares with. */
const expectedTypes = ['equals', 'contains', 'icontains'];
/** What to write in pawl.yml instead of an assertion. */
const counterparts = {
    'is-json': 'json_valid, or json_schema for its schema',
    'contains-json': 'json_valid with extract',
    regex: 'regex',
    'contains-all': 'contains with a list',
    'contains-any': 'contains_any',
    'icontains-all': 'contains with a list and ignore_case',
    'icontains-any': 'contains_any with ignore_case',
    'starts-with': 'regex with ^',
    levenshtein: 'similarity',
    similar: 'similarity, which compares letters and not meanings',
    'is-refusal': 'refusal',
    'word-count': 'length with the unit words',
    'llm-rubric': 'judge',
    'g-eval': 'judge',
    factuality: 'judge',
    'model-graded-closedqa': 'judge',
    'is-valid-openai-tools-call': 'tool_call',
    'tool-call-f1': 'tool_call',
    latency: 'the gate latency_p95',
    cost: 'the gate cost',
};
/** A test of promptfoo: `{description, vars, assert, metadata}`. */
function convertPromptfooTest(fields) {
    const row = createTaker(fields);
    const variables = row.take('vars') ?? {};
    const input = readCaseInput((0,is_record/* isRecord */.u)(variables) ? { ...variables } : undefined);
    if (input.kind === 'skipped')
        return input;
    const assertions = readAssertions(row.take('assert'));
    return {
        kind: 'case',
        fields: (0,sources_fields/* compact */.o)({
            id: row.take('id'),
            ...input.fields,
            expected: assertions.expected,
            note: row.takeText('description'),
            source: { system: 'promptfoo' },
            metadata: row.takeMapping('metadata'),
        }),
        notices: [
            ...input.notices,
            ...describeVariables(variables),
            ...assertions.notices,
            ...row.leftBehind(),
        ],
    };
}
/** Columns of a CSV of tests: `__expected`, `__expected1` …, `__description`, `__metadata:key`; others are vars. */
function convertPromptfooCsvRow(cells) {
    const vars = {};
    const metadata = {};
    const others = {};
    const assertions = [];
    for (const [name, cell] of Object.entries(cells)) {
        const text = String(cell);
        if (/^__expected\d*$/.test(name))
            assertions.push(...parseCell(text));
        else if (name.startsWith('__metadata:'))
            metadata[name.slice('__metadata:'.length)] = text;
        else if (name === '__description')
            others['description'] = text;
        else if (name.startsWith('__'))
            others[name] = text;
        else
            vars[name] = text;
    }
    return convertPromptfooTest({ ...others, vars, metadata, assert: assertions });
}
/** `contains: text` is an assertion of that type, a bare text is `equals`. */
function parseCell(text) {
    if (text.trim() === '')
        return [];
    const [, type = '', value = ''] = /^([a-z][a-z0-9-]*)(?:\([^)]*\))?(?::\s*(.*))?$/s.exec(text) ?? [];
    const base = type.replace(/^not-/, '');
    const isKnown = counterpartOf(base) !== undefined ||
        ['javascript', 'fn', 'eval', 'python', 'grade', 'file'].includes(base);
    return [isKnown ? { type, value } : { type: 'equals', value: text }];
}
/** The scorer of ours that an assertion comes down to. */
function counterpartOf(type) {
    const base = type.replace(/^not-/, '');
    const isOwn = expectedTypes.includes(base);
    const known = isOwn ? base.replace(/^icontains$/, 'contains with ignore_case') : undefined;
    const found = known ?? (Object.hasOwn(counterparts, base) ? counterparts[base] : undefined);
    return found !== undefined && base !== type ? `${found}, with not: true` : found;
}
function readAssertions(value) {
    const assertions = Array.isArray(value) ? value.filter(is_record/* isRecord */.u) : [];
    const source = assertions.find((entry) => isComparison(entry) && findObstacle(entry['value']) === undefined);
    const notices = assertions.map((entry) => {
        const type = String(entry['type']).slice(0, 60);
        const counterpart = counterpartOf(type);
        if (entry === source)
            return {
                what: `the value of an assertion "${type}" is the expected one`,
                remedy: `add a metric to the suite: ${counterpart}, given "{{expected}}"`,
            };
        const obstacle = isComparison(entry) ? findObstacle(entry['value']) : undefined;
        if (obstacle !== undefined)
            return {
                what: `an assertion "${type}" is not imported, because its value ${obstacle.what}`,
                remedy: obstacle.remedy,
            };
        return {
            what: `an assertion "${type}" is not imported`,
            remedy: counterpart === undefined
                ? 'Pawl has no such scorer; a judge with a rubric may do'
                : `add a metric to the suite: ${counterpart}`,
        };
    });
    return { expected: source?.['value'], notices };
}
/** Whether an assertion compares with a value that could be the expected one. */
function isComparison(entry) {
    return expectedTypes.includes(String(entry['type'])) && entry['value'] !== undefined;
}
/** What keeps the value of an assertion from being compared with as it stands. */
function findObstacle(value) {
    if (typeof value !== 'string')
        return undefined;
    if (/\{\{|\{%/.test(value))
        return {
            what: 'is a template ({{…}} or {%…%})',
            remedy: 'add a metric with the template, such as equals: "{{name}}" (variables only, without filters), or write what it comes to under "expected"',
        };
    if (value.startsWith('file://'))
        return {
            what: 'is in another file (file://…)',
            remedy: 'write the content of that file under "expected"',
        };
    return undefined;
}
function describeVariables(variables) {
    if (!(0,is_record/* isRecord */.u)(variables))
        return [
            { what: 'vars is not a mapping and is not imported', remedy: 'write the variables out' },
        ];
    const values = Object.entries(variables);
    return [
        ...values
            .filter(([, value]) => Array.isArray(value))
            .map(([name]) => ({
            what: `the list "${name.slice(0, 60)}" stays one value, where promptfoo would make a test of each item`,
            remedy: 'write one case for each item if that was meant',
        })),
        ...values
            .filter(([, value]) => typeof value === 'string' && value.includes('{{'))
            .map(([name]) => ({
            what: `the braces in the variable "${name.slice(0, 60)}" stay as they are`,
            remedy: 'write the value out; variables are not templates',
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/sources/rows/format.js






/** Dataset formats of others that can be imported. */
const importFormats = [
    'promptfoo',
    'langsmith',
    'braintrust',
    'openai-evals',
    'deepeval',
];
/** Fields that only rows of one format have; Braintrust's are too common and come last. */
const telling = [
    [
        'promptfoo',
        (names) => ['vars', 'assert', '__expected', '__expected1'].some((n) => names.has(n)),
    ],
    ['langsmith', (names) => names.has('inputs')],
    ['openai-evals', (names) => names.has('item') || names.has('ideal')],
    [
        'deepeval',
        (names) => ['expected_output', 'actual_output', 'retrieval_context', 'expected_tools', 'turns'].some((n) => names.has(n)),
    ],
    ['braintrust', (names) => names.has('input') && names.has('expected')],
];
/**
 * The format, guessed if need be, and how its rows become cases.
 * @throws ConfigurationError when the rows look like none of the formats, or like several
 */
function resolveFormat(source, content) {
    const format = source.format === 'auto' ? detectFormat(source.file, content) : source.format;
    switch (format) {
        case 'promptfoo':
            return { format, convert: content.isCsv ? convertPromptfooCsvRow : convertPromptfooTest };
        case 'langsmith':
            return { format, convert: convertLangSmithRow };
        case 'braintrust':
            return { format, convert: convertBraintrustRow };
        case 'openai-evals':
            return { format, convert: convertOpenAiEvalsRow };
        case 'deepeval':
            return { format, convert: convertDeepEvalRow };
    }
}
function detectFormat(file, content) {
    // A thousand rows tell enough.
    const names = new Set(content.rows.slice(0, 1_000).flatMap(({ fields }) => Object.keys(fields)));
    const found = telling.filter(([, fits]) => fits(names)).map(([format]) => format);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    const what = found.length === 0
        ? 'the rows look like none of the formats that can be imported'
        : `the rows look like ${found.join(' and like ')}`;
    throw errors/* ConfigurationError */.j1.of(what, `say which it is: ${importFormats.join(', ')}`, { file });
}

// EXTERNAL MODULE: ./lib/dataset/eval-case.js
var eval_case = __webpack_require__(74349);
// EXTERNAL MODULE: ./lib/document/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(97126);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/dataset/csv.js
var csv = __webpack_require__(18044);
// EXTERNAL MODULE: ./lib/dataset/json-lines.js
var json_lines = __webpack_require__(48746);
// EXTERNAL MODULE: ./lib/dataset/json-syntax.js
var json_syntax = __webpack_require__(73942);
// EXTERNAL MODULE: ./lib/dataset/read-rows.js + 1 modules
var read_rows = __webpack_require__(47354);
// EXTERNAL MODULE: ./lib/dataset/untrusted-value.js
var untrusted_value = __webpack_require__(64014);
// EXTERNAL MODULE: ./lib/document/yaml-document.js + 2 modules
var yaml_document = __webpack_require__(52886);
;// CONCATENATED MODULE: ./lib/sources/rows/json-items.js

/**
 * Where the items of a list start: the list that is the whole text, or the one under `key` of the outermost object.
 * @param text valid JSON
 * @returns a position for each item, in the list's order
 */
function locateJsonItems(source) {
    const { file, text } = source;
    const locate = createLocator(file, text);
    return findItemOffsets(text, source.key).map(locate);
}
/** 0-based offsets in UTF-16 units. */
function findItemOffsets(text, key) {
    const listDepth = key === undefined ? 1 : 2;
    let offsets = [];
    let depth = 0;
    let lastText = '';
    let isInside = false;
    let isItemNext = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        if (/\s/.test(character))
            continue;
        if (isItemNext && character !== ']')
            offsets.push(index);
        isItemNext = false;
        if (character === '"') {
            const end = (0,json_syntax/* findEndOfString */.TY)(text, index);
            if (depth === 1)
                lastText = text.slice(index, end + 1);
            index = end;
        }
        else if (character === '[' || character === '{') {
            depth += 1;
            if (depth !== listDepth || character === '{')
                continue;
            isInside = key === undefined || JSON.parse(lastText) === key;
            // Of a key that is there twice the last one counts, as in JSON.parse.
            if (isInside)
                offsets = [];
            isItemNext = isInside;
        }
        else if (character === ']' || character === '}') {
            if (depth === listDepth)
                isInside = false;
            depth -= 1;
        }
        else if (character === ',' && depth === listDepth)
            isItemNext = isInside;
    }
    return offsets;
}
/** Turns ascending offsets into lines and columns in one pass. */
function createLocator(file, text) {
    let line = 1;
    let start = 0;
    return (offset) => {
        for (let end = text.indexOf('\n', start); end >= 0 && end < offset;) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return { file, line, column: offset - start + 1 };
    };
}

;// CONCATENATED MODULE: ./lib/sources/rows/read-source.js










/** Keys under which files keep their list of rows. */
const listKeys = ['tests', 'examples', 'data', 'goldens', 'test_cases', 'rows', 'events'];
/**
 * Reads `.jsonl`, `.json`, `.yaml` and `.csv`; JSONL is assumed for other names.
 * @throws ConfigurationError when the file cannot be read at all
 */
async function readSource(source) {
    const { file } = source;
    if (/\.csv$/i.test(file)) {
        const problems = [];
        const onProblem = (problem) => void problems.push(problem);
        const { rows } = await (0,csv/* parseCsv */.W)({ file, text: await (0,read_rows/* readWhole */.o)(source), onProblem });
        return {
            rows: rows.map(({ cells, where }) => ({ fields: cells, where })),
            around: {},
            isCsv: true,
            problems,
        };
    }
    if (/\.ya?ml$/i.test(file)) {
        const document = (0,yaml_document/* parseYamlDocument */.I)({ file, text: await (0,read_rows/* readWhole */.o)(source) });
        return listRows(document.value, (path) => document.positionOf(path));
    }
    if (/\.json$/i.test(file))
        return readJson(file, await (0,read_rows/* readWhole */.o)(source));
    const problems = [];
    const items = [];
    const onProblem = (problem) => void problems.push(problem);
    for await (const line of (0,json_lines/* readJsonLines */.s)({ ...source, onProblem }))
        items.push({ value: line.value, where: line.positionOf([]) });
    return collectRows({ items, around: {}, problems });
}
function readJson(file, text) {
    const root = parseJson(file, text);
    const positions = locateJsonItems({ file, text, key: findListKey(root) });
    return listRows(root, (path) => {
        const index = path.at(-1);
        return (typeof index === 'number' ? positions[index] : undefined) ?? { file };
    });
}
function parseJson(file, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const fault = (0,json_syntax/* findJsonFault */.WG)(text);
        throw errors/* ConfigurationError */.j1.of(`the file is not JSON: expected ${fault?.expected ?? 'a JSON value'}`, 'mend it, or name it .jsonl if each line is a row', fault === undefined ? { file } : createLocator(file, text)(fault.offset));
    }
}
function findListKey(root) {
    return (0,is_record/* isRecord */.u)(root) ? listKeys.find((name) => Object.hasOwn(root, name)) : undefined;
}
function listRows(root, locate) {
    const key = findListKey(root);
    const list = (0,is_record/* isRecord */.u)(root) && key !== undefined ? root[key] : root;
    if (!Array.isArray(list))
        throw errors/* ConfigurationError */.j1.of(key === undefined ? 'there is no list of rows' : `"${key}" is not a list of rows`, key === undefined
            ? `give a list, or a mapping with a list under ${listKeys.join(', ')}`
            : 'import the file that it names', locate(key === undefined ? [] : [key]));
    const around = (0,is_record/* isRecord */.u)(root)
        ? Object.fromEntries(Object.entries(root).filter(([name]) => name !== key))
        : {};
    const path = key === undefined ? [] : [key];
    const items = list.map((value, index) => ({
        value,
        where: locate([...path, index]),
        name: `row ${index + 1}`,
    }));
    return collectRows({ items, around, problems: [] });
}
function collectRows(found) {
    const rows = [];
    const problems = [...found.problems];
    for (const { value, where, name } of found.items) {
        const refused = (0,is_record/* isRecord */.u)(value)
            ? (0,untrusted_value/* findRefusedPart */.J)(value)
            : 'a row is a mapping, and this is none';
        if (refused === undefined && (0,is_record/* isRecord */.u)(value))
            rows.push({ fields: value, where, name });
        else
            problems.push({
                what: nameRow(name, refused ?? 'this row cannot be read'),
                where,
                remedy: 'mend the row; a list of files is imported file by file',
            });
    }
    return { rows, around: found.around, isCsv: false, problems };
}

;// CONCATENATED MODULE: ./lib/sources/rows/import-rows.js







/**
 * Imports rows of promptfoo, LangSmith, Braintrust, OpenAI evals or DeepEval. Nothing is lost silently. Rows without
 * an id are named by a hash of their content, so that importing again changes nothing.
 * @throws ConfigurationError when the file cannot be read, or its format is not plain
 */
async function importRows(source) {
    const content = await readSource(source);
    const { format, convert } = resolveFormat(source, content);
    const skipped = [...content.problems];
    const notices = createNotices();
    for (const notice of describeAround(content))
        notices.add(notice, { file: source.file });
    const cases = new Map();
    for (const row of applyDefaults(content)) {
        const result = finishRow(row, convert(row.fields));
        const earlier = result.kind === 'case' ? cases.get(result.evalCase.id) : undefined;
        if (result.kind === 'skipped')
            skipped.push(result.problem);
        else if (earlier !== undefined)
            skipped.push(describeRepeated(row, earlier));
        else {
            cases.set(result.evalCase.id, { evalCase: result.evalCase, row });
            for (const notice of result.notices)
                notices.add(notice, row.where);
        }
    }
    return {
        format,
        cases: [...cases.values()].map(({ evalCase }) => evalCase),
        skipped,
        notices: [...notices.list(), ...describeUnexpecting([...cases.values()])],
    };
}
function describeRepeated(row, { evalCase, row: earlier }) {
    const { line } = earlier.where;
    const there = earlier.name ?? (line === undefined ? 'an earlier row' : `line ${line}`);
    return {
        what: nameRow(row.name, `the id "${evalCase.id}" was there before, in ${there}`),
        where: row.where,
        remedy: 'give this row an id of its own, unless it is a copy of that one',
    };
}
/** Cases that most scorers can do nothing with: counted at the end, where nobody misses it. */
function describeUnexpecting(cases) {
    const bare = cases.filter(({ evalCase }) => (evalCase.expected ?? null) === null);
    const [first] = bare;
    if (first === undefined)
        return [];
    const have = bare.length === 1 ? 'has' : 'have';
    return [
        {
            what: `${bare.length} of ${(0,format/* formatPlural */.yk)(cases.length, 'case')} ${have} nothing to compare with: there is no "expected" (first here)`,
            where: first.row.where,
            remedy: 'add "expected" to them, or score them by what needs none, such as a judge, a regex or a json_schema',
        },
    ];
}
function finishRow(row, conversion) {
    const { where, name } = row;
    if (conversion.kind === 'skipped') {
        const { what, remedy } = conversion;
        return { kind: 'skipped', problem: { what: nameRow(name, what), where, remedy } };
    }
    const { fields, notices } = conversion;
    const checked = eval_case/* evalCaseSchema */.sV.safeParse({
        ...fields,
        id: fields['id'] ?? computeRowId(row.fields),
    });
    if (checked.success)
        return { kind: 'case', evalCase: checked.data, notices };
    const reasons = checked.error.issues.map((issue) => `${(0,schema_problems/* renderPath */.i7)(issue.path) ?? 'the row'}: ${issue.message}`);
    const what = nameRow(name, `this row makes no case: ${reasons.join('; ')}`);
    return { kind: 'skipped', problem: { what, where, remedy: 'mend these fields of the row' } };
}
/** `defaultTest` of promptfoo holds for every row that does not say otherwise; assertions add up. */
function applyDefaults(content) {
    const defaults = content.around['defaultTest'];
    if (!(0,is_record/* isRecord */.u)(defaults))
        return content.rows;
    const merge = (name, own) => {
        const common = defaults[name];
        if (Array.isArray(common))
            return [...(Array.isArray(own) ? own : []), ...common];
        return (0,is_record/* isRecord */.u)(common) && (own === undefined || (0,is_record/* isRecord */.u)(own))
            ? { ...common, ...own }
            : (own ?? common);
    };
    return content.rows.map(({ fields, ...place }) => {
        const names = [...new Set([...Object.keys(fields), ...Object.keys(defaults)])];
        const merged = Object.fromEntries(names.map((name) => [name, merge(name, fields[name])]));
        return { ...place, fields: merged };
    });
}
function describeAround(content) {
    return Object.keys(content.around)
        .filter((name) => name !== 'defaultTest')
        .map((name) => ({
        what: `"${name.slice(0, 60)}" is not imported`,
        remedy: 'prompts, models and gates of a suite are written in pawl.yml',
    }));
}
/** The same thing said of a thousand rows is said once. */
function createNotices() {
    const found = new Map();
    return {
        add: (notice, where) => {
            const known = found.get(notice.what);
            if (known === undefined)
                found.set(notice.what, { notice, where, rows: 1 });
            else
                known.rows += 1;
        },
        list: () => [...found.values()].map(({ notice, where, rows }) => ({
            what: rows === 1 ? notice.what : `${notice.what} (${rows} times, first here)`,
            where,
            remedy: notice.remedy,
        })),
    };
}

// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/commands/import.js










const kinds = { format: 'string', output: 'string' };
/** `pawl import`: rows of other tools as cases. What is left out is told on standard error. */
async function runImport(args, terminal) {
    const { values, positionals } = (0,parse_arguments/* parseArguments */.W)({
        command: 'import',
        args,
        kinds,
        positionals: 1,
    });
    const [file] = positionals;
    if (file === undefined) {
        throw errors/* ConfigurationError */.j1.of('pawl import takes one file', 'write: pawl import FILE --output datasets/NAME.jsonl');
    }
    const path = (0,external_node_path_.resolve)(terminal.folder, file);
    const facts = await (0,promises_.stat)(path).catch(() => undefined);
    if (facts?.isFile() !== true)
        throw errors/* ConfigurationError */.j1.of(`${file} is not a file that can be read`, 'check the path', {
            file,
        });
    const imported = await importRows({
        format: parseFormat(values.format),
        file,
        chunks: (0,external_node_fs_.createReadStream)(path),
    });
    const text = imported.cases
        .map(render_dataset_line/* renderDatasetLine */.z)
        .map((line) => (line.endsWith('\n') ? line : `${line}\n`))
        .join('');
    if (values.output === undefined)
        terminal.stdout.write(text);
    else
        await writeNew((0,external_node_path_.resolve)(terminal.folder, values.output), text, values.output);
    for (const notice of [...imported.notices, ...imported.skipped])
        (0,cli_terminal/* tell */.q)(terminal.stderr, (0,errors/* renderProblem */.yM)(notice));
    terminal.stderr.write(`${imported.format}: ${(0,format/* formatPlural */.yk)(imported.cases.length, 'case')} imported, ${(0,format/* formatPlural */.yk)(imported.skipped.length, 'row')} skipped\n`);
    return imported.cases.length > 0 ? cli_terminal/* exitCodes */.h.pass : cli_terminal/* exitCodes */.h.usage;
}
function parseFormat(written) {
    if (written === undefined)
        return 'auto';
    const format = importFormats.find((known) => known === written);
    if (format !== undefined)
        return format;
    throw errors/* ConfigurationError */.j1.of(`--format is "${written}"`, `give one of ${importFormats.join(', ')}`);
}
async function writeNew(file, text, shown) {
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (cause) {
        throw errors/* ConfigurationError */.j1.of(`${shown} could not be written, or is there already`, 'name a new file in a folder that exists', { file: shown }, cause);
    }
}


/***/ }),

/***/ 18988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Parses the arguments after the command's name.
 * @throws ConfigurationError for an unknown option (with the one that may have been meant) or a missing value
 */
function parseArguments(options) {
    const { command, args, kinds } = options;
    const names = Object.keys(kinds);
    const config = {};
    for (const name of names) {
        config[name] = {
            type: kinds[name] === 'flag' ? 'boolean' : 'string',
            multiple: kinds[name] === 'list',
        };
    }
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: config,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    for (const name of names)
        values[name] = kinds[name] === 'flag' ? false : kinds[name] === 'list' ? [] : undefined;
    const positionals = [];
    for (const token of tokens ?? []) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = kinds[token.name];
        if (kind === undefined || !Object.hasOwn(kinds, token.name))
            throw describeUnknown(command, token.rawName, names);
        if (kind === 'flag')
            values[token.name] = true;
        else if (token.value === undefined) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`${token.rawName} needs a value`, `see "pawl ${command} --help"`);
        }
        else if (kind === 'list') {
            values[token.name] = [
                ...asList(values[token.name]),
                ...token.value
                    .split(',')
                    .map((part) => part.trim())
                    .filter((part) => part !== ''),
            ];
        }
        else
            values[token.name] = token.value;
    }
    const surplus = positionals[options.positionals ?? 0];
    if (surplus !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`"pawl ${command}" does not know what to do with "${surplus}"`, names.includes('base')
            ? `to compare with a revision write --base ${surplus}`
            : `see "pawl ${command} --help"`);
    }
    // Every name of `kinds` was filled with the type of its kind just above; the mapped type only says so.
    return { values: values, positionals };
}
const asList = (value) => (Array.isArray(value) ? value : []);
function describeUnknown(command, written, names) {
    const meant = (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .closestWord */ .En)(written.replace(/^-+/, ''), names);
    const list = `"pawl ${command}" knows ${names.map((name) => `--${name}`).join(', ')}`;
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`unknown option ${written}`, meant === undefined ? list : `did you mean --${meant}? ${list}`);
}
/** @throws ConfigurationError unless the text is a number in the range */
function parseNumber(name, text, range) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (text.trim() !== '' &&
        Number.isFinite(number) &&
        number >= range.min &&
        (range.integer !== true || Number.isSafeInteger(number)))
        return number;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`--${name} is "${text}"`, `give ${range.integer === true ? 'a whole number' : 'a number'} of at least ${range.min}`);
}


/***/ }),

/***/ 74174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderDatasetLine)
/* harmony export */ });
/**
 * A case as a line of a dataset, without the line's end: keys always in the same order, defaults left out, so that
 * writing a case twice gives the same bytes.
 */
function renderDatasetLine(evalCase) {
    const { id, input, messages, expected, tags, owner, severity, pinned, note } = evalCase;
    const { weight, source, metrics, metadata } = evalCase;
    return JSON.stringify({
        id,
        input,
        messages,
        expected,
        tags: tags.length > 0 ? tags : undefined,
        owner,
        severity,
        pinned: pinned ? true : undefined,
        note,
        weight,
        source,
        metrics,
        metadata,
    });
}


/***/ }),

/***/ 85610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderCanonicalJson),
/* harmony export */   _: () => (/* binding */ computeHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * JSON with sorted keys and without undefined members, so that equal values give equal text.
 * @throws TypeError for cycles and bigints, as JSON.stringify does
 */
function renderCanonicalJson(value) {
    return JSON.stringify(value, (_, member) => {
        if (typeof member !== 'object' || member === null || Array.isArray(member))
            return member;
        return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** SHA-256 of the canonical JSON, in hex. */
function computeHash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(renderCanonicalJson(value)).digest('hex');
}


/***/ }),

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ isConversation),
/* harmony export */   _0: () => (/* binding */ convertMessages),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   yy: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);


const roles = {
    system: 'system',
    developer: 'developer',
    user: 'user',
    human: 'user',
    assistant: 'assistant',
    ai: 'assistant',
    model: 'assistant',
    tool: 'tool',
};
const readFields = ['role', 'type', 'content', 'tool_calls', 'tool_call_id', 'name', 'data'];
/** Whether a value is a conversation: a list of mappings that all say who speaks. */
function isConversation(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((entry) => (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry) && roleOf(entry) !== undefined));
}
/**
 * Messages of chat logs: OpenAI's, and LangChain's with `type: human`. A message of which a part would be lost
 * (an image, an old function call) is refused, since replaying half of an input fakes failures.
 */
function convertMessages(entries) {
    const messages = [];
    const lost = new Set();
    for (const [index, entry] of entries.entries()) {
        const fields = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry['data']) ? { ...entry, ...entry['data'] } : entry;
        const content = textOf(fields['content']);
        if (content.kind === 'refused' || fields['function_call'])
            return {
                kind: 'refused',
                what: `messages[${index}] holds ${content.kind === 'refused' ? content.what : 'a function_call'}`,
            };
        const calls = callsOf(fields['tool_calls']);
        if (calls === undefined)
            return { kind: 'refused', what: `messages[${index}] has tool calls that cannot be read` };
        const role = roleOf(entry) ?? 'user';
        messages.push({
            role,
            content: content.text,
            ...(calls.length > 0 ? { tool_calls: calls } : {}),
            ...(typeof fields['tool_call_id'] === 'string'
                ? { tool_call_id: fields['tool_call_id'] }
                : {}),
        });
        for (const name of Object.keys(fields))
            if (!readFields.includes(name) && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(fields[name]))
                lost.add(name);
        if (role !== 'tool' && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(fields['name']))
            lost.add('name');
    }
    const notices = [...lost].map((name) => ({
        what: `the field "${name.slice(0, 60)}" of messages is not imported`,
        remedy: 'write it into the content if the model must see it',
    }));
    return { kind: 'messages', messages, notices };
}
/** The text of an answer: a text itself, a message, a list of messages or choices; undefined for anything else. */
function answerText(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return answerText(value.at(-1));
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return undefined;
    if (value['choices'] !== undefined)
        return answerText(value['choices']);
    if (value['message'] !== undefined)
        return answerText(value['message']);
    if (roleOf(value) === undefined)
        return undefined;
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value['data']) ? value['data'] : value;
    const content = textOf(inner['content']);
    return content.kind === 'text' && content.text !== null ? content.text : undefined;
}
/** Who speaks, in the words of chat logs; undefined for a role that nobody knows. */
function roleOf(entry) {
    const name = entry['role'] ?? entry['type'];
    return typeof name === 'string' && Object.hasOwn(roles, name) ? roles[name] : undefined;
}
/** Parts of text are joined; everything else can't be sent. */
function textOf(content) {
    if (content === null || content === undefined)
        return { kind: 'text', text: null };
    if (typeof content === 'string')
        return { kind: 'text', text: content };
    if (!Array.isArray(content))
        return { kind: 'refused', what: 'content that is not text' };
    const texts = [];
    for (const part of content) {
        const text = typeof part === 'string' ? part : (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(part) ? part['text'] : undefined;
        if (typeof text !== 'string')
            return { kind: 'refused', what: 'a part that is not text' };
        texts.push(text);
    }
    return { kind: 'text', text: texts.join('\n') };
}
/** Calls in OpenAI's shape, or LangChain's `{id, name, args}`; undefined when one is neither. */
function callsOf(value) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(value))
        return [];
    if (!Array.isArray(value))
        return undefined;
    const calls = [];
    for (const call of value) {
        if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(call) || typeof call['id'] !== 'string')
            return undefined;
        const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(call['function']) ? call['function'] : call;
        const written = inner['arguments'] ?? inner['args'];
        if (typeof inner['name'] !== 'string' || written === undefined)
            return undefined;
        calls.push({
            id: call['id'],
            type: 'function',
            function: {
                name: inner['name'],
                // Arguments stay as the model wrote them, if they were kept as text.
                arguments: typeof written === 'string' ? written : JSON.stringify(written),
            },
        });
    }
    return calls;
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


/***/ })

};
