export const id = 6432;
export const ids = [6432];
export const modules = {

/***/ 7662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ isBuiltInGate),
/* harmony export */   N0: () => (/* binding */ defaultMetricGate),
/* harmony export */   Sq: () => (/* binding */ shareGates),
/* harmony export */   f$: () => (/* binding */ builtInGateNames),
/* harmony export */   ny: () => (/* binding */ sortGates),
/* harmony export */   rW: () => (/* binding */ relativeGates),
/* harmony export */   y2: () => (/* binding */ gatesSchema)
/* harmony export */ });
/* unused harmony export defaultSlicesGate */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** `5pp` is 0.05 of cases; a bare number is a score between 0 and 1. Parsed to 0..1. */
const marginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?pp$/, 'write percentage points as 5pp, or a score as a number between 0 and 1'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1, 'a score lies between 0 and 1; write percentage points as 5pp'),
])
    .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -2)) / 100));
/** `80%` of the cases, or a score between 0 and 1. Parsed to 0..1. */
const rateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'write a share of the cases as 80%, or a score as a number between 0 and 1'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1, 'a score lies between 0 and 1; write a share of the cases as 80%'),
])
    .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -1)) / 100));
/** A bare number is refused by the pattern, whose message says how to write it, not by its type. */
const numberAsText = (value) => typeof value === 'number' ? String(value) : value;
/** `10%` more than the baseline is still accepted. Parsed to 0.1. */
const relativeIncreaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(numberAsText, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'write the accepted increase as a percentage, such as 10%'))
    .transform((value) => Number(value.slice(0, -1)) / 100);
/** `2pp` more of all cases than on the baseline. Parsed to 0.02. */
const shareIncreaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(numberAsText, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?pp$/, 'write the accepted increase in percentage points of the cases, such as 2pp'))
    .transform((value) => Number(value.slice(0, -2)) / 100);
const relativeGates = [
    'cost',
    'latency_p50',
    'latency_p95',
    'input_tokens',
    'output_tokens',
];
const shareGates = ['refusals', 'truncations'];
const relativeGate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ max_increase: relativeIncreaseSchema });
const shareGate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ max_increase: shareIncreaseSchema });
const metricGate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    margin: marginSchema.optional(),
    /** A significant drop smaller than this is not called a regression. */
    min_effect: marginSchema.default(0.02),
    /** What the candidate has to reach, whatever the baseline had. */
    floor: rateSchema.optional(),
    /** The same where lower is better: what the candidate may not exceed. */
    ceiling: rateSchema.optional(),
})
    .refine((gate) => [gate.margin, gate.floor, gate.ceiling].some((rule) => rule !== undefined), {
    message: 'a gate needs margin, floor (ceiling where lower is better) or both',
});
const slicesGate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Whether a slice that regressed is told, or fails the change. */
    on_regression: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail']).default('warn'),
    /** Default: every tag of the dataset. */
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .min(1, 'name at least one tag, or leave tags out for every tag of the dataset')
        .optional(),
    /** Slices with fewer cases are not looked at. */
    min_cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(2, 'a slice needs at least 2 cases; write 10, or another number from 2')
        .default(10),
});
/** Gates by name: the built-in ones, and any metric of the suite. */
const gatesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cost: relativeGate.optional(),
    latency_p50: relativeGate.optional(),
    latency_p95: relativeGate.optional(),
    input_tokens: relativeGate.optional(),
    output_tokens: relativeGate.optional(),
    refusals: shareGate.optional(),
    truncations: shareGate.optional(),
    /** More relapses than this fail, whatever the averages say. */
    relapses: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0) }).optional(),
    /** The cases of each tag, looked at by themselves. */
    slices: slicesGate.optional(),
})
    .catchall(metricGate);
const builtInGateNames = [
    ...relativeGates,
    ...shareGates,
    'relapses',
    'slices',
];
function isBuiltInGate(name) {
    return builtInGateNames.includes(name);
}
/** Default for every primary metric without a gate of its own; its margin also where a gate names none. */
const defaultMetricGate = {
    margin: 0.05,
    min_effect: 0.02,
    floor: undefined,
    ceiling: undefined,
};
/** What holds where nothing is written under `slices`. */
const defaultSlicesGate = { fail: false, tags: undefined, minCases: 10 };
/** Sorts what was written under `gates:`. */
function sortGates(written) {
    const pick = (names) => {
        const picked = {};
        for (const name of names) {
            const gate = written[name];
            if (gate !== undefined && 'max_increase' in gate)
                picked[name] = gate.max_increase;
        }
        return picked;
    };
    const metrics = {};
    for (const [name, gate] of Object.entries(written)) {
        if (isBuiltInGate(name) || gate === undefined || !('min_effect' in gate))
            continue;
        const { margin, min_effect, floor, ceiling } = gate;
        metrics[name] = { margin, min_effect, floor, ceiling };
    }
    return {
        metrics,
        relative: pick(relativeGates),
        shares: pick(shareGates),
        maxRelapses: written.relapses?.max,
        slices: sortSlices(written.slices),
    };
}
function sortSlices(written) {
    if (written === undefined)
        return defaultSlicesGate;
    return {
        fail: written.on_regression === 'fail',
        tags: written.tags === undefined ? undefined : [...new Set(written.tags)],
        minCases: written.min_cases,
    };
}


/***/ }),

/***/ 57740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ metricOptionsSchema),
/* harmony export */   KA: () => (/* binding */ scorerKinds),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   Wx: () => (/* binding */ worstScore),
/* harmony export */   XY: () => (/* binding */ scorerSchemas),
/* harmony export */   gF: () => (/* binding */ isGraded)
/* harmony export */ });
/* unused harmony exports extractSchema, judgeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _model_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75403);


/** Values in scorers may be templates: `"{{expected}}"` alone keeps the case's value as it is, else text is filled in. */
const templated = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
]);
const oneOrMore = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)]);
/** `5` is absolute; `1%` is relative to the expected number. */
const toleranceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a tolerance is a number, or a percentage such as 1%'),
]);
/** Where in the output the value to score is: a group of a regex, or a JSON pointer into the output's JSON. */
const extractSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        regex: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        group: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).optional(),
        which: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['first', 'last']).default('first'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ json: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(\/.*)?$/, 'a JSON pointer starts with /') }),
]);
/** Labels in order of test: the first whose pattern is found is the answer. */
const labelListSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), pattern: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).min(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
]);
const judgeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rubric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    model: _model_name_js__WEBPACK_IMPORTED_MODULE_0__/* .modelNameSchema */ .w,
    /** `pass_fail` gives 0 or 1; `one_to_five` and `zero_to_one` are graded and scaled to 0..1. */
    scale: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass_fail', 'one_to_five', 'zero_to_one']).default('pass_fail'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
});
/** One key each; a metric names exactly one of them. */
const scorerSchemas = {
    equals: templated,
    contains: oneOrMore,
    contains_any: oneOrMore,
    regex: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ labels: labelListSchema, expected: templated.default('{{expected}}') }),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            expected: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]),
            tolerance: toleranceSchema.default(0),
        }),
    ]),
    json_valid: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    json_schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())]),
    /** JSON pointer → expected value. */
    json_equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(\/.*)?$/, 'a JSON pointer starts with /'), templated),
    similarity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    length: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).optional(),
        max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0).optional(),
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['characters', 'words', 'tokens']).default('characters'),
    })
        .refine((length) => length.min !== undefined || length.max !== undefined, {
        message: 'length needs min, max or both',
    }),
    tool_call: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), templated).optional(),
            match: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['subset', 'exact']).default('subset'),
        }),
    ]),
    judge: judgeSchema,
};
const scorerKinds = Object.keys(scorerSchemas);
/** What a metric has beside its scorer. */
const metricOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Decides whether a case passes; if no metric says so, all are. */
    primary: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).default('higher'),
    /** A score passes at or above this (below it when lower is better). */
    pass_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0, 'with 0 every score passes').max(1).default(0.5),
    extract: extractSchema.optional(),
    /** Read the expected value the same way; default: only the output is extracted. */
    extract_expected: extractSchema.optional(),
    /** Nothing found to extract: the case fails (worst score), or is left unscored. */
    missing: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'unscored']).default('fail'),
    not: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    ignore_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** Graded metrics are compared as means of scores; the others are pass or fail for each case. */
function isGraded(metric) {
    if (metric.scorer.kind === 'similarity')
        return true;
    return metric.scorer.kind === 'judge' && metric.scorer.value.scale !== 'pass_fail';
}
/** Whether a score passes under the metric's direction. */
function passes(metric, value) {
    return metric.direction === 'higher' ? value >= metric.pass_at : value < metric.pass_at;
}
/** The score that counts as failed: 0 when higher is better, 1 when lower is. */
function worstScore(metric) {
    return metric.direction === 'higher' ? 0 : 1;
}


/***/ }),

/***/ 66432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ resolvePath),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97126);
/* harmony import */ var _document_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58085);





/**
 * Parses pawl.yml.
 * @throws ConfigurationError with every problem, each with file, line, column and remedy
 */
function parseConfig(source) {
    const document = (0,_document_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlDocument */ .I)(source);
    return { file: source.file, config: (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .validateDocument */ .mv)(document, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q), document };
}
/**
 * A path as written in pawl.yml, as a path in the repository.
 * @throws ConfigurationError when it leads out of the repository
 */
function resolvePath(located, options) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(located.file), options.path);
    if (joined === '..' || joined.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(joined)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1.of(`the path ${options.path} leads out of the repository`, 'name a file inside the repository; paths are relative to the folder of this file', located.document.positionOf(options.at));
    }
    return joined;
}


/***/ }),

/***/ 58085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
;// CONCATENATED MODULE: ./lib/config/path.js

/** A path as people write it in pawl.yml: from the folder of that file, with `/`. */
const pathSchema = schemas/* string */.YjP()
    .min(1)
    .refine((path) => !path.includes('\\') &&
    !path.includes('\0') &&
    !path.startsWith('/') &&
    !/^[a-z]:/i.test(path), {
    message: 'write a path relative to the folder of this file, with forward slashes',
});

;// CONCATENATED MODULE: ./lib/config/application.js



const variableSchema = schemas/* string */.YjP()
    .regex(/^[A-Z_][A-Z0-9_]*$/i, 'the name of an environment variable');
const addressSchema = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'write an http(s) URL' }).refine((address) => {
    // An address that is none is told by the rule before.
    if (!URL.canParse(address))
        return true;
    const { username, password, hash } = new URL(address);
    return [username, password, hash].every((part) => part === '');
}, { message: 'write it without user and fragment; a key goes into api_key_env' });
/** A service that answers one case at a POST: each side's own `url`, or one address for each role. */
const serviceSchema = schemas/* strictObject */.rej({
    url: addressSchema.optional(),
    baseline: addressSchema.optional(),
    candidate: addressSchema.optional(),
    /** Name of the environment variable whose value is sent as a bearer token. */
    api_key_env: variableSchema.optional(),
})
    .refine(({ url, baseline, candidate }) => url === undefined
    ? baseline !== undefined && candidate !== undefined
    : baseline === undefined && candidate === undefined, { message: 'give either url, or both baseline and candidate' });
/** Words of a command, started without a shell. */
const commandSchema = schemas/* array */.YOg(schemas/* string */.YjP()
    .min(1)
    .refine((word) => !word.includes('\0'), { message: 'a word of a command has no null byte' }))
    .min(1, 'name a program and its arguments, such as [node, app.js]');
/** The keys of a suite that asks an application in place of a model. */
const applicationKeys = {
    http: serviceSchema.optional(),
    command: commandSchema.optional(),
    /** Run once in each checkout before the command starts, such as `[npm, ci]`. */
    setup: commandSchema.optional(),
    /** Names of the variables that the command gets beside PATH, HOME, TMPDIR and LANG. */
    env: schemas/* array */.YOg(variableSchema).optional(),
    /** Files and folders that the application is made of; default: the whole repository. */
    paths: schemas/* array */.YOg(pathSchema).min(1, 'name a file or a folder').optional(),
};
const targetKeys = ['prompt', 'http', 'command'];
const modelKeys = ['model', 'tools', 'response_schema'];
/** A suite asks one thing, and has no key that means nothing there. Runs on half-valid suites too. */
function checkTarget(suite, context) {
    if (!(0,is_record/* isRecord */.u)(suite))
        return;
    const report = (path, message) => context.addIssue({ code: 'custom', path, message });
    const named = targetKeys.filter((key) => suite[key] !== undefined);
    const [kind, ...others] = named;
    if (kind === undefined) {
        report([], 'name what is asked: prompt (with a model), http or command');
        return;
    }
    for (const other of others)
        report([other], `this suite asks by ${kind} already; make two suites of it`);
    if (others.length > 0)
        return;
    const misplaced = kind === 'prompt'
        ? Object.keys(applicationKeys)
        : [...modelKeys, ...(kind === 'http' ? ['setup', 'env'] : [])];
    for (const key of misplaced.filter((written) => suite[written] !== undefined))
        report([key], explainMisplaced(key, kind));
}
function explainMisplaced(key, kind) {
    if (kind === 'prompt')
        return 'this is for a suite with http or command, and this one has a prompt';
    return modelKeys.includes(key)
        ? 'an application chooses this by itself; take it out, or name a prompt in place of the application'
        : 'this is for a suite with command; a service is started with what it needs before Pawl is';
}
/** The keys of a suite as a union; the suite has passed `checkTarget`. */
function readTarget(suite) {
    const { prompt, http, command, setup, env = [], paths } = suite;
    if (prompt !== undefined)
        return { kind: 'model', prompt };
    if (http !== undefined)
        return { kind: 'http', service: http, paths };
    if (command !== undefined)
        return { kind: 'command', command, setup, env, paths };
    return undefined;
}

// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/config/gates.js
var gates = __webpack_require__(7662);
;// CONCATENATED MODULE: ./lib/config/check-suite.js



/** Names must agree between metrics and gates. Runs on half-valid suites too, so that no problem hides another. */
function checkNames(suite, context) {
    const report = (path, message) => context.addIssue({ code: 'custom', path, message });
    if (typeof suite?.metrics !== 'object' || suite.metrics === null)
        return;
    const metrics = Object.keys(suite.metrics);
    if (metrics.length === 0)
        report(['metrics'], 'a suite needs at least one metric');
    for (const name of metrics.filter(gates/* isBuiltInGate */.De)) {
        report(['metrics', name], 'Pawl measures this by itself, so it cannot name a metric; choose another name');
    }
    for (const name of Object.keys(suite.gates ?? {})) {
        if ((0,gates/* isBuiltInGate */.De)(name) || metrics.includes(name))
            continue;
        report(['gates', name], `there is no such metric in this suite; a gate is named after a metric (${metrics.join(', ')}) or built in (${gates/* builtInGateNames */.f$.join(', ')})`);
    }
}
/**
 * Which bound a metric can have follows from its direction. Runs on half-valid suites too; a metric that could not
 * be read has no direction there, and nothing is said about its bound.
 */
function checkBounds(suite, context) {
    if (!(0,is_record/* isRecord */.u)(suite?.metrics) || !(0,is_record/* isRecord */.u)(suite.gates))
        return;
    for (const [name, gate] of Object.entries(suite.gates)) {
        const metric = (0,read_own/* readOwn */.j)(suite.metrics, name);
        if ((0,gates/* isBuiltInGate */.De)(name) || !(0,is_record/* isRecord */.u)(metric) || !(0,is_record/* isRecord */.u)(gate))
            continue;
        const report = (key, message) => {
            if (gate[key] === undefined)
                return;
            context.addIssue({ code: 'custom', path: ['gates', name, key], message });
        };
        if (metric['direction'] === 'lower')
            report('floor', 'lower is better for this metric: write "ceiling", the most it may have');
        if (metric['direction'] === 'higher')
            report('ceiling', 'higher is better for this metric: write "floor", the least it must have');
    }
}

// EXTERNAL MODULE: ./lib/config/metric.js
var metric = __webpack_require__(57740);
// EXTERNAL MODULE: ./lib/config/model-name.js
var model_name = __webpack_require__(75403);
// EXTERNAL MODULE: ./lib/config/sequential.js
var sequential = __webpack_require__(87331);
// EXTERNAL MODULE: ./lib/config/trials.js
var trials = __webpack_require__(12481);
;// CONCATENATED MODULE: ./lib/config/schema.js









const optionalScorers = Object.fromEntries(metric/* scorerKinds */.KA.map((kind) => [kind, metric/* scorerSchemas */.XY[kind].optional()]));
/** A metric as written: its options, and exactly one scorer key. */
const metricSchema = schemas/* strictObject */.rej({ ...metric/* metricOptionsSchema */.K3.shape, ...optionalScorers })
    .transform((written, context) => {
    const found = metric/* scorerKinds */.KA.filter((kind) => written[kind] !== undefined);
    const [kind] = found;
    if (kind === undefined || found.length > 1) {
        context.addIssue({
            code: 'custom',
            message: kind === undefined
                ? `a metric needs a scorer, one of: ${metric/* scorerKinds */.KA.join(', ')}`
                : `a metric has one scorer, but this names ${found.join(' and ')}; make two metrics of it`,
        });
        return core/* NEVER */.tm;
    }
    const { primary, direction, pass_at, extract, extract_expected, missing, not, ignore_case, description, } = written;
    // The union on kind is rebuilt from one key; its value was validated by that key's own schema above.
    const scorer = { kind, value: written[kind] };
    return {
        primary,
        direction,
        pass_at,
        extract,
        extract_expected,
        missing,
        not,
        ignore_case,
        description,
        scorer,
    };
});
/** YAML 1.2 reads 1_200_000 as text; people write it, and mean the number. */
const countSchema = schemas/* union */.KCZ([
    schemas/* number */.aig().positive(),
    schemas/* string */.YjP()
        .regex(/^[1-9][\d_]*$/, 'write a number, such as 1200000 or 1_200_000')
        .transform((text) => Number(text.replaceAll('_', ''))),
]);
const toolsSchema = schemas/* union */.KCZ([pathSchema, schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))]);
const responseSchemaSchema = schemas/* union */.KCZ([pathSchema, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]);
/** Names that every object answers to would be found where they were never written. */
const isFreeName = (name) => !(name in Object.prototype);
const freeName = { message: 'JavaScript knows this word already; choose another name' };
const trialsMessage = `a case has between 1 and ${trials/* maxTrials */.M} trials on each side`;
const suiteSchema = schemas/* strictObject */.rej({
    /** A prompt file, or plain files by role. */
    prompt: schemas/* union */.KCZ([
        pathSchema,
        schemas/* strictObject */.rej({ system: pathSchema.optional(), user: pathSchema.optional() })
            .refine((parts) => parts.system !== undefined || parts.user !== undefined, {
            message: 'name a file for system, user or both',
        }),
    ])
        .optional(),
    ...applicationKeys,
    model: model_name/* modelNameSchema */.w.optional(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    tools: toolsSchema.optional(),
    response_schema: responseSchemaSchema.optional(),
    dataset: pathSchema,
    metrics: schemas/* record */.g1P(schemas/* string */.YjP()
        .regex(/^[a-z][\w-]*$/i, 'a metric name is a word: letters, digits, _ and -')
        .refine(isFreeName, freeName), metricSchema),
    gates: gates/* gatesSchema */.y2.default({}),
    /** Of each case on each side. Default by the number of cases: `resolveTrials`. */
    trials: schemas/* number */.aig().int().min(1, trialsMessage).max(trials/* maxTrials */.M, trialsMessage).optional(),
    /** When the comparison may stop early. Default by the number of cases: `resolveSequential`. */
    sequential: schemas/* enum */.k5n(sequential/* sequentialModes */.O).optional(),
    /** A field of the cases: those with the same value belong together and are no independent evidence. */
    cluster: schemas/* string */.YjP().min(1, 'name a field of the cases').optional(),
    traffic: schemas/* strictObject */.rej({ requests_per_month: countSchema }).optional(),
    /** The model whose price applies where the name of a deployment says nothing (Azure). */
    pricing_model: model_name/* modelNameSchema */.w.optional(),
    /** Set on base: a change may take this suite away. */
    removable: schemas/* boolean */.zMY().default(false),
})
    .superRefine(checkTarget, { when: () => true })
    .superRefine(checkNames, { when: () => true })
    .superRefine(checkBounds, { when: () => true })
    .transform(({ prompt, http, command, setup, env, paths, ...suite }, context) => {
    const target = readTarget({ prompt, http, command, setup, env, paths });
    // checkTarget has said so already.
    if (target === undefined) {
        context.addIssue({ code: 'custom', message: 'name what is asked' });
        return core/* NEVER */.tm;
    }
    const written = Object.entries(suite.metrics);
    const anyPrimary = written.some(([, metric]) => metric.primary === true);
    const metrics = written.map(([name, metric]) => ({
        ...metric,
        name,
        primary: anyPrimary ? metric.primary === true : metric.primary !== false,
    }));
    return { ...suite, target, metrics, gates: (0,gates/* sortGates */.ny)(suite.gates) };
});
const price = schemas/* number */.aig()
    .positive('a price is above 0; for a model that costs nothing write free: true')
    .optional();
/** Dollars per million tokens. */
const ratesSchema = schemas/* strictObject */.rej({
    input_per_million: price,
    output_per_million: price,
    /** Some hosts do not bill what they have in their cache. */
    cached_input_per_million: schemas/* number */.aig().nonnegative().optional(),
    cache_write_per_million: price,
    reasoning_per_million: price,
});
const priceOverrideSchema = schemas/* strictObject */.rej({
    ...ratesSchema.shape,
    free: schemas/* boolean */.zMY().optional(),
    /** Prices of other service tiers, by their name in responses: flex, priority. */
    service_tiers: schemas/* record */.g1P(schemas/* string */.YjP(), ratesSchema).optional(),
})
    .refine((written) => written.free === true ||
    (written.input_per_million !== undefined && written.output_per_million !== undefined), { message: 'give input_per_million and output_per_million, or free: true' });
const customProviderSchema = schemas/* strictObject */.rej({
    /** Default: that of the known provider of this name, else openai-chat. */
    protocol: schemas/* enum */.k5n(['openai-responses', 'openai-chat', 'anthropic-messages']).optional(),
    base_url: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'write an http(s) URL' }),
    /** Name of the environment variable that holds the key; null when the endpoint wants none. */
    api_key_env: schemas/* string */.YjP()
        .regex(/^[A-Z_][A-Z0-9_]*$/i, 'the name of an environment variable')
        .nullable()
        .optional(),
});
/** pawl.yml. Every type of the configuration is inferred from here; the JSON Schema for editors too. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'the version of this format is 1' }),
    suites: schemas/* record */.g1P(schemas/* string */.YjP()
        .regex(/^[\w][\w .-]*$/, 'a suite name has letters, digits, spaces, _, - and .')
        .refine(isFreeName, freeName), suiteSchema)
        .refine((suites) => Object.keys(suites).length > 0, {
        message: 'there is no suite; name at least one',
    }),
    budget: schemas/* strictObject */.rej({
        max_usd: schemas/* number */.aig().positive().optional(),
        max_calls: schemas/* number */.aig().int().positive().optional(),
    })
        .default({}),
    /** Whether a verdict that could not be reached fails the check. */
    on_inconclusive: schemas/* enum */.k5n(['pass', 'fail']).default('pass'),
    /** Which models a suite or a judge may ask, `*` standing for any letters. Absent: every model. */
    allowed_models: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, 'a name of a model has no blanks'))
        .min(1, 'name at least one model, or leave allowed_models out')
        .optional(),
    /** Calls in flight at a time, for each endpoint. */
    concurrency: schemas/* number */.aig().int().min(1).max(1000).default(50),
    /**
     * Of one attempt of a call, from sending to the last byte. Node gives up by itself where nothing arrives for 300 s.
     */
    timeout_seconds: schemas/* number */.aig()
        .positive('the time limit of a call is above 0 seconds')
        .max(300, 'the time limit of a call is at most 300 seconds')
        .default(120),
    /** Set on base: whose waivers count (pawl.waivers.yml). */
    waivers: schemas/* strictObject */.rej({ accept_from: schemas/* enum */.k5n(['base', 'head']).default('base') })
        .default({ accept_from: 'base' }),
    /** What `pawl curate` replaces besides what it always does. */
    redaction: schemas/* strictObject */.rej({
        /** Of people, customers, products. */
        names: schemas/* array */.YOg(schemas/* string */.YjP().trim().min(2, 'a name has at least two letters')).default([]),
        /** Regular expressions of RE2. */
        patterns: schemas/* array */.YOg(schemas/* string */.YjP().min(1, 'a pattern may not be empty')).default([]),
        /** Country whose telephone numbers are written without its code. */
        phone_region: schemas/* string */.YjP()
            .regex(/^[A-Z]{2}$/, 'two capital letters, such as DE')
            .optional(),
    })
        .default({ names: [], patterns: [] }),
    providers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z0-9][\w.-]*$/i), customProviderSchema).default({}),
    prices: schemas/* record */.g1P(model_name/* modelNameSchema */.w, priceOverrideSchema).default({}),
});


/***/ }),

/***/ 87331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sequentialModes),
/* harmony export */   m: () => (/* binding */ resolveSequential)
/* harmony export */ });
/**
 * When a comparison may stop before the last case: at a few fixed `checkpoints`, after any case (`anytime`, which
 * needs more cases to see the same), or never (`off`).
 */
const sequentialModes = ['checkpoints', 'anytime', 'off'];
/** Below this, stopping early saves little and costs power. */
const casesForCheckpoints = 100;
/**
 * @param configured as written in the suite; undefined leaves it to the size of the dataset
 * @param cases how many cases are replayed
 */
function resolveSequential(configured, cases) {
    return configured ?? (cases >= casesForCheckpoints ? 'checkpoints' : 'off');
}


/***/ }),

/***/ 12481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxTrials),
/* harmony export */   U: () => (/* binding */ resolveTrials)
/* harmony export */ });
/** More trials of a case than this say little more about the dataset; more cases do. */
const maxTrials = 25;
/**
 * Trials of each case on each side. With few cases the noise of single answers weighs most, and repeating them is
 * cheap; with many, more cases of one trial each say more than fewer repeated ones.
 * @param configured as written in the suite; undefined leaves it to the size of the dataset
 * @param cases how many cases are replayed
 */
function resolveTrials(configured, cases) {
    if (configured !== undefined)
        return configured;
    if (cases >= 200)
        return 1;
    return cases >= 50 ? 3 : 5;
}


/***/ }),

/***/ 70812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/** A member of a record that the record itself has: `toString` and its like are no entries of anybody's. */
function readOwn(record, name) {
    return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}


/***/ })

};
