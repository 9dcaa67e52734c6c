export const id = 438;
export const ids = [438];
export const modules = {

/***/ 50438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWaive: () => (/* binding */ runWaive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/waivers.js
var config_waivers = __webpack_require__(18023);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/config/write-waiver.js


/** A new file of waivers. */
const emptyFile = `# Relapses that are accepted for a while, written by "pawl waive". They count once they have landed on base.
version: 1
waivers: []
`;
/**
 * The text of a file of waivers with one more. Comments and the format of the others stay. A waiver of the same case
 * of the same suite gives way to it.
 * @param source.text undefined: there is no file yet
 * @throws ConfigurationError where the file is not valid
 */
function renderWithWaiver(source, waiver) {
    const { file, text = emptyFile } = source;
    const { waivers } = (0,config_waivers/* parseWaivers */.dU)({ file, text });
    const index = waivers.findIndex((other) => other.suite === waiver.suite && other.case === waiver.case);
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'core' });
    const list = document.get('waivers');
    if (!(0,dist/* isSeq */.oP)(list))
        throw new Error(`${file} was read as having waivers`);
    if (list.items.length === 0)
        list.flow = false;
    const written = index < 0 ? undefined : list.items[index];
    if ((0,dist/* isMap */.jh)(written)) {
        // What only the earlier one says is not said of this relapse.
        written.delete('case_hash');
        for (const [key, value] of Object.entries(waiver))
            written.set(key, value);
    }
    else
        list.add(document.createNode(waiver));
    const rendered = document.toString({ lineWidth: 0 });
    // What is written is read again in every later comparison.
    (0,config_waivers/* parseWaivers */.dU)({ file, text: rendered });
    return { text: rendered, replaced: waivers[index] };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/report.js + 2 modules
var report = __webpack_require__(26623);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/commands/waive.js










const kinds = {
    suite: 'string',
    case: 'string',
    reason: 'string',
    report: 'string',
    expires: 'string',
    days: 'string',
    by: 'string',
    config: 'string',
};
const usualDays = 30;
const millisecondsOfDay = 86_400_000;
/** `pawl waive`: accepts the relapse of one case, in a file that is reviewed. Asks no model. */
async function runWaive(args, terminal) {
    const { values } = (0,parse_arguments/* parseArguments */.W)({ command: 'waive', args, kinds });
    const suite = need('suite', values.suite);
    const caseId = need('case', values.case);
    const reason = need('reason', values.reason);
    const { git, root } = await (0,open_change/* openRepository */.h_)(terminal);
    const configFile = (0,repository_path/* toRepositoryPath */.B)(values.config ?? 'pawl.yml', {
        folder: terminal.folder,
        root,
    });
    const file = (0,config_waivers/* resolveWaiversFile */.k0)(configFile);
    const report = await readReport(values.report ?? 'report.json', terminal);
    const today = new Date();
    const relapse = findRelapse(report, { suite, caseId });
    const expires = resolveExpiry(values, today);
    const waiver = {
        suite,
        case: caseId,
        reason,
        accepted_by: values.by ?? (await readUserName(git)),
        accepted: (0,config_waivers/* formatDay */.im)(today),
        expires,
        ...relapse,
    };
    const path = (0,external_node_path_.join)(root, file);
    const written = await (0,promises_.readFile)(path, 'utf8').catch(ignoreMissing);
    const { text, replaced } = renderWithWaiver({ file, text: written }, waiver);
    await (0,promises_.writeFile)(path, text);
    terminal.stdout.write(describeNext(file, waiver, replaced));
    return cli_terminal/* exitCodes */.h.pass;
}
function need(name, value) {
    if (value !== undefined && value.trim() !== '')
        return value.trim();
    throw errors/* ConfigurationError */.j1.of(`--${name} is needed`, 'write: pawl waive --suite NAME --case ID --reason "why it is accepted"');
}
/** @throws ConfigurationError where it is no report of this version */
async function readReport(file, { folder }) {
    const remedy = 'name one with --report: write it with "pawl compare --json FILE", or take that of the Action';
    const where = { file };
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, file), 'utf8').catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`there is no report at ${file}`, remedy, where, cause);
    });
    try {
        return report/* reportSchema */.Qh.parse(JSON.parse(text));
    }
    catch (cause) {
        throw errors/* ConfigurationError */.j1.of('this is no report of this version of Pawl', remedy, where, cause);
    }
}
/** @throws ConfigurationError where the report does not say that the case relapsed */
function findRelapse(report, { suite: name, caseId }) {
    const suite = report.suites.find((one) => one.name === name);
    if (suite === undefined)
        throw errors/* ConfigurationError */.j1.of(`there is no suite ${name} in the report`, `name one of: ${report.suites.map((one) => one.name).join(', ')}`);
    const hash = suite.case_hashes.find((known) => known.case === caseId)?.hash;
    const relapsed = suite.case_hashes.map((known) => known.case);
    if (suite.candidate === null || hash === undefined)
        throw errors/* ConfigurationError */.j1.of(`case ${caseId} did not relapse in the report, so there is nothing to accept`, relapsed.length === 0
            ? `no case of suite ${name} relapsed there`
            : `these relapsed: ${relapsed.slice(0, 10).join(', ')}${relapsed.length > 10 ? ', …' : ''}`);
    if (report.head.sha === null)
        throw errors/* ConfigurationError */.j1.of('the report is about files that are not committed, so no commit can be named', 'commit them, and write the report with: pawl compare --base REV --head HEAD --json report.json');
    return { candidate: suite.candidate.fingerprint, case_hash: hash, sha: report.head.sha };
}
/** @throws ConfigurationError where it is no day, or not among the next ones */
function resolveExpiry({ expires, days }, today) {
    if (expires !== undefined && days !== undefined)
        throw errors/* ConfigurationError */.j1.of('--expires and --days say the same', 'leave one of them out');
    const after = (number) => (0,config_waivers/* formatDay */.im)(new Date(today.getTime() + number * millisecondsOfDay));
    const written = (0,parse_arguments/* parseNumber */.$)('days', days, { min: 1, integer: true }) ?? usualDays;
    const [first, last] = [after(0), after(config_waivers/* longestWaiver */.hA)];
    if (expires === undefined
        ? written <= config_waivers/* longestWaiver */.hA
        : isDay(expires) && expires >= first && expires <= last)
        return expires ?? after(written);
    throw errors/* ConfigurationError */.j1.of(expires === undefined ? `--days is ${days}` : `--expires is "${expires}"`, `a relapse is accepted for at most ${config_waivers/* longestWaiver */.hA} days: until ${last}, written like that`);
}
/** Only a date that is one comes back as it was written. */
function isDay(text) {
    const at = new Date(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && (0,config_waivers/* formatDay */.im)(at) === text;
}
async function readUserName(git) {
    const found = await git.run(['config', 'user.name']);
    const name = found.stdout.trim();
    if (found.exitCode === 0 && name !== '')
        return name;
    throw errors/* ConfigurationError */.j1.of('git does not know your name', 'say who accepts this: --by NAME');
}
function ignoreMissing(error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}
function describeNext(file, waiver, replaced) {
    const other = replaced !== undefined && replaced.candidate !== waiver.candidate;
    return [
        `${file}: case ${waiver.case} of suite ${waiver.suite} is waived until ${waiver.expires}, by ${waiver.accepted_by}`,
        ...(replaced === undefined
            ? []
            : [
                `it replaces the one of ${replaced.accepted}${other ? ', which was for another candidate' : ''}`,
            ]),
        '',
        'Next: commit the file, have its code owner review it, and land it on the base branch;',
        'then run the check of the change again. With waivers: {accept_from: head} on base it counts',
        'in the change itself.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   hA: () => (/* binding */ longestWaiver),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   k0: () => (/* binding */ resolveWaiversFile)
/* harmony export */ });
/* unused harmony export waiversSchema */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97126);
/* harmony import */ var _document_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52886);




/** Longest time for which a relapse is accepted, in days. */
const longestWaiver = 180;
const millisecondsOfDay = 86_400_000;
/** A day of the calendar, in UTC. */
const daySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6('write a date as 2026-12-31');
const commitMessage = 'the full id of the commit that was judged';
/** A relapse that a maintainer accepts for a while. */
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    case: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1, 'say why the relapse is accepted').max(500),
    accepted_by: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1, 'say who accepts it').max(100),
    accepted: daySchema,
    /** The last day on which it holds. */
    expires: daySchema,
    /** The variant that it was accepted for; with any other it does not hold. */
    candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, "the candidate's fingerprint, as the JSON report has it"),
    /** What the case asked and expected then; where it is left out, the waiver holds for any case of that id. */
    case_hash: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'the hash of the case, as case_hashes of the JSON report has it')
        .optional(),
    sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, commitMessage),
})
    .superRefine(({ accepted, expires }, context) => {
    const days = (Date.parse(expires) - Date.parse(accepted)) / millisecondsOfDay;
    if (days >= 0 && days <= longestWaiver)
        return;
    context.addIssue({
        code: 'custom',
        path: ['expires'],
        message: days < 0
            ? 'it ends before it was accepted'
            : `a relapse is accepted for at most ${longestWaiver} days; accept it again when they are over`,
    });
});
/** pawl.waivers.yml. */
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, { error: 'the version of this format is 1' }),
    waivers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(waiverSchema).superRefine((waivers, context) => {
        const seen = new Set();
        for (const [index, waiver] of waivers.entries()) {
            const key = JSON.stringify([waiver.suite, waiver.case]);
            if (seen.has(key))
                context.addIssue({
                    code: 'custom',
                    path: [index, 'case'],
                    message: 'this case of this suite is waived above already; keep one of the two',
                });
            seen.add(key);
        }
    }),
});
/** Where the waivers of a configuration stand: beside it. */
function resolveWaiversFile(configFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(configFile), 'pawl.waivers.yml');
}
/**
 * Parses pawl.waivers.yml.
 * @throws ConfigurationError with every problem, each with file, line, column and remedy
 */
function parseWaivers(source) {
    const document = (0,_document_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlDocument */ .I)(source);
    return { waivers: (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .validateDocument */ .mv)(document, waiversSchema).waivers, document };
}
/** The day of a time, in UTC, as waivers write it. */
function formatDay(at) {
    return at.toISOString().slice(0, 10);
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

/***/ 26623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: suiteReportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./lib/report/evidence-schema.js

/** Parts of the report's schema that tell of evidence: metrics, slices, cases, and how the replay went. */
const intervalSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    level: schemas/* number */.aig().describe('two-sided coverage, 0.95'),
});
const nullableNumber = schemas/* number */.aig().nullable();
const sidesSchema = (side) => schemas/* strictObject */.rej({ baseline: side, candidate: side });
const metricVerdictSchema = schemas/* enum */.k5n([
    'improved',
    'not_worse',
    'regressed',
    'inconclusive',
    'incomplete',
    'not_gated',
]);
const noiseSchema = schemas/* strictObject */.rej({
    flip_rate: schemas/* number */.aig()
        .describe('share of cases that pass once and fail once in two trials of the same variant'),
    baseline_trial_variance: schemas/* number */.aig().describe('σ², between trials of one case on the baseline'),
    candidate_trial_variance: nullableNumber.describe('the same on the candidate'),
    case_variance: nullableNumber.describe('ω², between the true differences of cases'),
    cases: schemas/* number */.aig().int().describe('with two trials or more'),
    measured_at: schemas/* string */.YjP()
        .nullable()
        .describe('RFC 3339, of a replay of the baseline against itself; null: in this replay'),
});
const metricSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    primary: schemas/* boolean */.zMY(),
    direction: schemas/* enum */.k5n(['higher', 'lower']),
    unit: schemas/* enum */.k5n(['percent', 'score'])
        .describe('percent: share of cases; score: mean of 0..1 scores; both as 0..1'),
    baseline: nullableNumber.describe('aggregate in 0..1, null when nothing could be scored'),
    candidate: nullableNumber,
    delta: nullableNumber.describe('candidate − baseline'),
    interval: intervalSchema.nullable().describe('of the delta'),
    p_value: nullableNumber,
    probability_worse: nullableNumber.describe('that the candidate passes less often, given the pairs (uniform prior); of pass/fail metrics with one trial'),
    worst_delta: nullableNumber.describe('the delta is not worse than this, one-sided 95%; what the margin is compared with'),
    method: schemas/* string */.YjP().describe('test and interval by name'),
    pairs: schemas/* number */.aig().int().describe('cases scored on both sides'),
    trials: schemas/* number */.aig().int().describe('of a case on each side, at most'),
    relapses: schemas/* number */.aig()
        .int()
        .describe('cases that pass less often on the candidate, by this metric'),
    fixes: schemas/* number */.aig().int().describe('cases that pass more often'),
    unscored: schemas/* number */.aig().int(),
    not_applicable: schemas/* number */.aig().int(),
    margin: nullableNumber.describe('how much worse is still accepted, 0..1'),
    verdict: metricVerdictSchema,
    noise: noiseSchema.nullable().describe('what equal variants differ by; null where it is unknown'),
});
const sliceSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n(['percent', 'score']),
    pairs: schemas/* number */.aig().int().describe('cases with this tag that were scored on both sides'),
    baseline: nullableNumber,
    candidate: nullableNumber,
    delta: nullableNumber,
    interval: intervalSchema.nullable(),
    q_value: schemas/* number */.aig()
        .describe('two-sided, adjusted by Benjamini and Hochberg over all slices listed'),
    verdict: schemas/* enum */.k5n(['improved', 'not_worse', 'regressed', 'inconclusive'])
        .describe('with the error of all slices together kept (Holm)'),
});
const outputSchema = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    tool_calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })),
    stop: schemas/* string */.YjP(),
    left_out_characters: schemas/* number */.aig().int().describe('cut from the middle of text'),
});
/** A line of a file in the repository. */
const placeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('path in the repository, with /'),
    line: schemas/* number */.aig().int().describe('counts from 1'),
});
const caseSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    place: placeSchema
        .nullable()
        .describe("where it starts in head's dataset; null where that is not known"),
    pinned: schemas/* boolean */.zMY(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
    owner: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high', 'critical']).nullable(),
    note: schemas/* string */.YjP().nullable(),
    weight: schemas/* number */.aig()
        .nullable()
        .describe('how many failures in production it stands for; null where the dataset does not say'),
    source_url: schemas/* string */.YjP().nullable(),
    source_system: schemas/* string */.YjP().nullable(),
    source_captured_at: schemas/* string */.YjP().nullable().describe('when it happened, as the dataset has it'),
    input: schemas/* string */.YjP().describe('what was asked: the last message of the user, or the variables'),
    expected: schemas/* unknown */.L5J(),
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        baseline: nullableNumber,
        candidate: nullableNumber,
        reason: schemas/* string */.YjP()
            .nullable()
            .describe('why the side that fails has this score: the candidate of a relapse, the baseline of a fix'),
    }))
        .describe('primary metrics whose pass state differs'),
    confirmed: schemas/* boolean */.zMY()
        .nullable()
        .describe('whether other trials than the one that flipped bear the flip out; null where there was none'),
    passes: sidesSchema(schemas/* strictObject */.rej({ passed: schemas/* number */.aig().int(), trials: schemas/* number */.aig().int() })),
    flip_rate: nullableNumber.describe('share of pairs of trials of the same side that differ; null with one trial a side'),
    baseline: outputSchema.describe('of the trial that flipped'),
    candidate: outputSchema,
});
const planSchema = schemas/* strictObject */.rej({
    cases: schemas/* number */.aig().int(),
    trials: schemas/* number */.aig().int().describe('of each case on each side'),
    calls: schemas/* number */.aig().int().describe('trials and judge calls, without retries'),
    worst_case_usd: nullableNumber.describe('of the trials; null when it is unknown'),
    judges_usd: nullableNumber.describe('about; null when it is unknown, 0 without a judge'),
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why the worst case is unknown'),
});
const replaySchema = schemas/* strictObject */.rej({
    trials: schemas/* number */.aig().int().describe('planned for each case on each side'),
    sequential: schemas/* enum */.k5n(['checkpoints', 'anytime', 'off']),
    clustered: schemas/* boolean */.zMY(),
    alpha: schemas/* number */.aig().describe('one-sided error of each claim, over all looks'),
    cases_planned: schemas/* number */.aig().int().describe('in the dataset'),
    stopped_early: schemas/* boolean */.zMY().describe('because everything was decided after counts.cases'),
    looks: schemas/* number */.aig().int(),
    cases_beyond: schemas/* number */.aig()
        .int()
        .describe('replayed after it was decided: in flight, or pinned; they count for pins alone'),
    trials_saved: schemas/* number */.aig().int().describe('that were planned and not sent'),
    flips_tried_again: schemas/* number */.aig().int(),
    earlier_replays: schemas/* number */.aig()
        .int()
        .describe('of the same two variants; their trials count here too'),
});

;// CONCATENATED MODULE: ./lib/report/variant-schema.js

/** A side of a comparison, as it was asked and answered. */
const variantSchema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP()
        .describe('provider/model; of an application what was asked: command node app.js'),
    prompt: schemas/* string */.YjP().nullable().describe('path of the prompt file; null of an application'),
    fingerprint: schemas/* string */.YjP(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().nullable(),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).describe('JSON Schema'),
        strict: schemas/* boolean */.zMY().nullable(),
    }))
        .describe('what the model may call, in every request of the suite'),
    response_schema: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable().describe('null for any JSON object'),
        strict: schemas/* boolean */.zMY().nullable(),
    })
        .nullable()
        .describe('what the answer has to keep to; null where nothing was asked of it'),
    served_models: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what the responses said answered'),
    served_tiers: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/report/report.js



/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
const verdictSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'incomplete']);
const gateSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: verdictSchema,
    reason: schemas/* string */.YjP().describe('one sentence with numbers'),
});
const followedOutcomeSchema = schemas/* enum */.k5n(['pass', 'fail', 'relapse', 'fix', 'flaky', 'unscored', 'errored', 'not_replayed', 'gone'])
    .describe('pass and fail are of both sides; not_replayed: the replay stopped before; gone: no longer in the dataset');
const waiverSchema = schemas/* strictObject */.rej({
    case: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    accepted_by: schemas/* string */.YjP(),
    accepted: schemas/* string */.YjP().describe('day'),
    expires: schemas/* string */.YjP().describe('the last day on which it holds'),
    sha: schemas/* string */.YjP().describe('the commit that was judged when it was accepted'),
    state: schemas/* enum */.k5n(['used', 'unused', 'expired', 'not_in_force'])
        .describe('used: the case relapsed, and that counts for no pin and no limit on relapses'),
    why: schemas/* string */.YjP().describe('why it is in this state'),
});
const percentilesSchema = schemas/* strictObject */.rej({ p50: nullableNumber, p95: nullableNumber });
const tokensSchema = schemas/* strictObject */.rej({
    input: nullableNumber,
    output: nullableNumber,
    cached_input: nullableNumber,
    reasoning: nullableNumber,
});
const stopsSchema = schemas/* strictObject */.rej({
    refused: schemas/* number */.aig().int(),
    truncated: schemas/* number */.aig().int(),
    empty: schemas/* number */.aig().int(),
    errored: schemas/* number */.aig().int(),
});
const ratioSchema = schemas/* strictObject */.rej({
    relative: schemas/* number */.aig().describe('candidate ÷ baseline − 1'),
    interval: intervalSchema.nullable(),
});
const suiteReportSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['compared', 'baseline_only', 'planned', 'unchanged', 'new', 'removed'])
        .describe('baseline_only: replayed against itself to measure its noise; planned: changed, and not replayed where there is no key; unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head'),
    verdict: verdictSchema,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    baseline: variantSchema.nullable(),
    candidate: variantSchema.nullable(),
    counts: schemas/* strictObject */.rej({
        cases: schemas/* number */.aig()
            .int()
            .describe('that the verdict rests on: all of the dataset, unless the replay stopped early'),
        pairs: schemas/* number */.aig().int().describe('completed and scored on both sides'),
        both_pass: schemas/* number */.aig().int().describe('in every trial'),
        relapses: schemas/* number */.aig().int().describe('passed on the baseline, fail on the candidate'),
        unconfirmed_relapses: schemas/* number */.aig()
            .int()
            .describe('of the relapses, those of which no other trial was there to tell'),
        fixes: schemas/* number */.aig().int(),
        unconfirmed_fixes: schemas/* number */.aig().int(),
        flaky: schemas/* number */.aig().int().describe('pass in one trial and fail in another on the same side'),
        both_fail: schemas/* number */.aig().int(),
        unscored: schemas/* number */.aig().int(),
        errored: schemas/* number */.aig().int(),
    }),
    changed_at: placeSchema
        .nullable()
        .describe('where head starts to ask otherwise: in the prompt, pawl.yml, or a file that it names; null where no line says it'),
    replay: replaySchema.nullable().describe('null where nothing was replayed'),
    plan: planSchema.optional().describe('what a replay would take; only of the status planned'),
    metrics: schemas/* array */.YOg(metricSchema),
    slices: schemas/* array */.YOg(sliceSchema).describe('primary metrics by tag, the largest slices first'),
    slice_stories: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('where an overall delta hides opposite slices, one sentence each'),
    gates: schemas/* array */.YOg(gateSchema),
    cost: schemas/* strictObject */.rej({
        baseline_usd: nullableNumber.describe('sum over cases completed on both sides, scored or not; null when a price or usage is unknown'),
        candidate_usd: nullableNumber,
        delta_usd: nullableNumber,
        baseline_per_case_usd: nullableNumber,
        candidate_per_case_usd: nullableNumber,
        ratio: ratioSchema.nullable(),
        monthly_delta_usd: nullableNumber.describe('projected from traffic; null when unknown'),
        requests_per_month: nullableNumber,
        unknown: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why a cost is unknown, one line for each reason'),
    }),
    latency_ms: sidesSchema(percentilesSchema).extend({ ratio_p95: ratioSchema.nullable() }),
    tokens: sidesSchema(tokensSchema),
    stops: sidesSchema(stopsSchema),
    relapses: schemas/* array */.YOg(caseSchema),
    fixes: schemas/* array */.YOg(caseSchema),
    flaky: schemas/* array */.YOg(caseSchema),
    pinned_broken: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('pinned cases that relapsed, also those that count for nothing else'),
    pinned_failing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('pinned cases that fail on both sides'),
    followed: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), outcome: followedOutcomeSchema }))
        .describe('cases that relapsed at an earlier push of the pull request, and how they went now'),
    waivers: schemas/* array */.YOg(waiverSchema)
        .describe('relapses that somebody accepted beforehand, in pawl.waivers.yml'),
    case_hashes: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), hash: schemas/* string */.YjP() }))
        .describe('of what each case that relapsed or broke its pin asks and expects: a waiver is bound to it'),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        case: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['baseline', 'candidate', 'judge']),
        message: schemas/* string */.YjP(),
        cases: schemas/* number */.aig().int(),
    })),
});
const experimentSchema = schemas/* strictObject */.rej({
    system: schemas/* string */.YjP().describe('phoenix, langsmith, braintrust, langfuse or otlp'),
    suite: schemas/* string */.YjP().nullable().describe('null where nothing of the system could be reached'),
    role: schemas/* enum */.k5n(['baseline', 'candidate']).nullable(),
    name: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable().describe('a page for people; null where the system tells none'),
    written: schemas/* number */.aig().int().describe('trials that were added'),
    kept: schemas/* number */.aig().int().describe('trials that were there already'),
    error: schemas/* string */.YjP().nullable().describe('why it was not written; that changes no verdict'),
});
const reportSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    pawl_version: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().describe('RFC 3339'),
    duration_ms: schemas/* number */.aig(),
    verdict: verdictSchema,
    failed: schemas/* boolean */.zMY()
        .describe('whether the check fails: fail, incomplete, or inconclusive where on_inconclusive is fail'),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('what was changed, ignored, retried, dropped or stopped early'),
    seed: schemas/* number */.aig().int(),
    base: schemas/* strictObject */.rej({ revision: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() }),
    head: schemas/* strictObject */.rej({ revision: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() }),
    reproduce: schemas/* string */.YjP().describe('the command that repeats this comparison'),
    suites: schemas/* array */.YOg(suiteReportSchema),
    calls: schemas/* strictObject */.rej({
        planned: schemas/* number */.aig().int().describe('trials and judge calls, without retries'),
        made: schemas/* number */.aig().int().describe('requests sent, retries included'),
        retried: schemas/* number */.aig().int(),
        from_recordings: schemas/* number */.aig().int(),
        from_earlier_replays: schemas/* number */.aig()
            .int()
            .describe('answers that were received before for the same two variants; not sent again'),
        possibly_billed_twice: schemas/* number */.aig().int(),
    }),
    budget: schemas/* strictObject */.rej({
        spent_usd: nullableNumber.describe('null when a price is unknown'),
        max_usd: nullableNumber,
        max_calls: nullableNumber,
    }),
    prices: schemas/* strictObject */.rej({ priced_at: schemas/* string */.YjP(), source: schemas/* string */.YjP() }),
    experiments: schemas/* array */.YOg(experimentSchema)
        .default([])
        .describe('where the replay can be seen beside what the team made there itself'),
});


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
