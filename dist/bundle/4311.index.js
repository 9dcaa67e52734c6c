export const id = 4311;
export const ids = [4311];
export const modules = {

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ computeAnnotations),
/* harmony export */   Q: () => (/* binding */ describeRelapse)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57757);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52125);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18888);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70896);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2234);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21528);






/** More would bury the diff; the report lists them all. GitHub takes 50 at a time. */
const maximumAnnotations = 10;
/** Of these at most so many on what was changed. */
const maximumChanges = 3;
/** GitHub cuts a longer message. */
const maximumMessage = 4_096;
/** The most important relapses on the lines of their cases, and what each bad suite comes to where its change begins. */
function computeAnnotations(report) {
    const suites = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rankSuites */ .qV)(report);
    const changes = suites.flatMap(annotateChange).filter(isPlain).slice(0, maximumChanges);
    const owners = new Map(suites.flatMap((suite) => suite.relapses.map((one) => [one, suite])));
    const isWaived = (one) => {
        const suite = owners.get(one);
        return suite !== undefined && (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findUsedWaiver */ .XO)(suite, one) !== undefined;
    };
    const relapses = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rankCases */ .c5)([...owners.keys()])
        .toSorted((one, other) => Number(isWaived(one)) - Number(isWaived(other)))
        .flatMap((relapse) => annotateRelapse(relapse, owners.get(relapse)))
        .filter(isPlain)
        .slice(0, maximumAnnotations - changes.length);
    const total = suites.reduce((sum, { counts }) => sum + counts.relapses, 0);
    return {
        annotations: [...changes, ...relapses],
        told: total === 0
            ? undefined
            : `Annotated on their lines: ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(relapses.length)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(total, 'relapse')}.`,
    };
}
function annotateChange(suite) {
    const { changed_at: place, counts, name, verdict } = suite;
    if (place === null || (counts.relapses === 0 && levelOf(suite) === 'warning'))
        return [];
    const pinned = suite.relapses.filter((relapse) => relapse.pinned).length;
    const which = pinned === 0 ? '' : ` (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(pinned)} pinned)`;
    const found = counts.relapses === 0 ? 'no relapses' : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(counts.relapses, 'relapse');
    return [
        compose({
            ...place,
            level: levelOf(suite),
            title: `Pawl: ${verdict}`,
            message: `This change: ${found}${which}, ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(counts.fixes, 'fix', 'fixes')} in suite ${name}`,
        }),
    ];
}
function annotateRelapse(relapse, suite) {
    if (relapse.place === null || suite === undefined)
        return [];
    const severity = relapse.severity === null ? '' : `, ${relapse.severity}`;
    const waiver = (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findUsedWaiver */ .XO)(suite, relapse);
    const waived = waiver === undefined ? '' : `; waived until ${waiver.expires}`;
    return [
        compose({
            ...relapse.place,
            level: waiver === undefined ? levelOf(suite) : 'notice',
            title: `Pawl: ${relapse.pinned ? 'pinned case relapsed' : 'relapse'}${waiver === undefined ? '' : ', waived'}${severity}`,
            message: `${describeRelapse(relapse, suite)}${waived}`,
        }),
    ];
}
const levelOf = ({ verdict }) => verdict === 'fail' || verdict === 'incomplete' ? 'failure' : 'warning';
/** `suite shop: case c-7 passed on the baseline and fails on the candidate (resolution 1 → 0)`. Plain text, no words of a model. */
function describeRelapse(relapse, suite) {
    const facts = [
        ...relapse.metrics
            .slice(0, 5)
            .map(({ name, baseline, candidate }) => `${name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatScore */ .y)(baseline)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatScore */ .y)(candidate)}`),
        (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describePasses */ .xy)(relapse),
    ];
    const told = facts.filter((fact) => fact !== undefined).join(', ');
    const id = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(relapse.id, 200);
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(`suite ${suite.name}: case ${id} passed on the baseline and fails on the candidate${told === '' ? '' : ` (${told})`}`);
}
function compose(annotation) {
    return {
        ...annotation,
        title: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(annotation.title),
        // Shortened by code points, of which each may be two characters.
        message: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(annotation.message), maximumMessage / 2 - 100),
    };
}
/** A path that would have to be cleaned would name another file. */
const isPlain = ({ file }) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(file) === file;


/***/ }),

/***/ 11185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   us: () => (/* binding */ caseRowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** A row of the case log: how one case went, and where in the trial log its answers are. */
/** How a case went over all its trials, the most important for a reader first. */
const outcomes = ['relapse', 'errored', 'unscored', 'flaky', 'fail', 'fix', 'pass'];
const answeredSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).describe('byte offset and length in the trial log'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'unscored']),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unscored', 'not_applicable'])]))
        .describe("in the order of the suite's metrics"),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    cost_unknown: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('why'),
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    answeredSchema,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const passesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const caseRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(outcomes),
    confirmed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable().describe('as in the report; null too of what did not flip'),
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('false of what was in flight when enough was known'),
    shown: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('position of the trial to look at'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'critical']).nullable(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what was asked, shortened'),
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    expectations: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().describe('of single metrics'),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: passesSchema, candidate: passesSchema }),
    flip_rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        fresh: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        baseline: sideSchema,
        candidate: sideSchema,
    })),
});
/** Whether a side was answered, rather than errored. */
function isAnswered(side) {
    return 'at' in side;
}


/***/ }),

/***/ 96129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgeRowSchema),
/* harmony export */   v: () => (/* binding */ composeExchanges)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** A judge's row of the trial log, as far as the page shows it. */
const judgeRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    stop: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    trial_log: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), raw: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }),
});
/**
 * What was sent for a case and what came back, and what judges said of that; trials mostly send the same, and equal
 * outputs of both sides are judged once.
 * @param judged by their offsets in the trial log
 */
function composeExchanges(trials, judged) {
    const requests = createShelf();
    const answers = createShelf();
    const compose = (answer) => {
        if (answer === null)
            return null;
        const { messages, parameters, input, endpoint, raw, scores } = answer.trial_log;
        const request = { messages, parameters, ...(input === undefined ? {} : { input }) };
        const judgements = Object.entries(scores).flatMap(([metric, score]) => score.answers === undefined || score.answers.length === 0
            ? []
            : [[metric, score.answers.map(({ offset }) => answers.put(offset, tell(offset)))]]);
        return {
            request: requests.put(JSON.stringify(request), request),
            model: answer.model,
            endpoint,
            raw: raw ?? null,
            judged: Object.fromEntries(judgements),
        };
    };
    const tell = (offset) => {
        const row = judged.get(offset);
        if (row === undefined)
            throw new Error('an answer of a judge is not in the trial log');
        const { model, output, stop, trial_log: log } = row;
        return { model, endpoint: log.endpoint, text: output, stop, raw: log.raw ?? null };
    };
    return {
        trials: trials.map(({ baseline, candidate }) => ({
            baseline: compose(baseline),
            candidate: compose(candidate),
        })),
        requests: requests.all,
        judge_answers: answers.all,
    };
}
/** Each thing once, named by its position. */
function createShelf() {
    const all = [];
    const places = new Map();
    return {
        all,
        put(key, thing) {
            const known = places.get(key);
            if (known !== undefined)
                return known;
            places.set(key, all.length);
            return all.push(thing) - 1;
        },
    };
}


/***/ }),

/***/ 75101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ answerRowSchema),
/* harmony export */   U: () => (/* binding */ composePageCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _case_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11185);


const placeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), length: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const scoreSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['scored', 'unscored', 'not_applicable']),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(placeSchema).optional(),
});
/** A row of the trial log, as far as the page shows it. */
const answerRowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    stop: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        input_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        output_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    })
        .optional(),
    served_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    served_tier: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    request_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    trial_log: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        messages: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        input: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        raw: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), scoreSchema),
    }),
});
/**
 * What is read of a case.
 * @param trials in the order of the row's
 * @param withText false to leave outputs out
 */
function composePageCase(row, trials, { withText }) {
    return {
        note: row.note,
        weight: row.weight,
        source: row.source,
        input: row.input,
        messages: row.messages,
        expected: row.expected,
        expectations: row.expectations,
        passes: row.passes,
        flip_rate: row.flip_rate,
        shown: row.shown,
        trials: row.trials.map(({ trial, fresh, baseline, candidate }, position) => ({
            trial,
            fresh,
            baseline: composeSide(baseline, trials[position]?.baseline ?? null, withText),
            candidate: composeSide(candidate, trials[position]?.candidate ?? null, withText),
        })),
    };
}
function composeSide(side, answer, withText) {
    if (!(0,_case_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswered */ .Qy)(side))
        return { error: side.error, message: side.message };
    if (answer === null)
        throw new Error('an answer of the case log is not in the trial log');
    return {
        outcome: side.outcome,
        text: withText ? answer.output : null,
        tool_calls: withText ? answer.tool_calls : [],
        stop: answer.stop,
        scores: composeScores(answer),
        latency_ms: side.latency_ms,
        cost_usd: side.cost_usd,
        cost_unknown: side.cost_unknown,
        tokens: composeTokens(answer),
        served_model: answer.served_model ?? null,
        served_tier: answer.served_tier ?? null,
        request_id: answer.request_id ?? null,
    };
}
function composeScores({ trial_log: { scores } }) {
    return Object.fromEntries(Object.entries(scores).map(([metric, { answers = [], ...score }]) => [
        metric,
        answers.length === 0 ? score : { ...score, judged: true },
    ]));
}
function composeTokens({ usage }) {
    if (usage === undefined)
        return null;
    return {
        input: usage.input_tokens,
        output: usage.output_tokens,
        cached_input: usage.cached_input_tokens,
        reasoning: usage.reasoning_tokens,
    };
}


/***/ }),

/***/ 51418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openLogs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _document_placed_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19610);
/* harmony import */ var _case_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11185);
/* harmony import */ var _compose_exchanges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96129);
/* harmony import */ var _compose_page_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75101);






/** @throws Error when one of them cannot be opened */
async function openLogs(files) {
    const cases = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.caseLog);
    const trials = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(files.trialLog).catch(async (error) => {
        await cases.close();
        throw error;
    });
    const readAnswer = async (side) => (0,_case_row_js__WEBPACK_IMPORTED_MODULE_2__/* .isAnswered */ .Qy)(side) ? parseAnswer(await readAt(trials, side.at)) : null;
    return {
        async *listCases() {
            const chunks = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(files.caseLog, { highWaterMark: 1 << 20 });
            for await (const { bytes, offset, length } of (0,_document_placed_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlacedLines */ .j)(chunks)) {
                if (bytes === undefined)
                    throw new Error('a line of the case log is too long');
                yield { row: parseCase(bytes), place: [offset, length] };
            }
        },
        readCase: async (place) => parseCase(await readAt(cases, place)),
        readTrials: (row) => Promise.all(row.trials.map(async ({ baseline, candidate }) => ({
            baseline: await readAnswer(baseline),
            candidate: await readAnswer(candidate),
        }))),
        async readJudged(read) {
            const places = read.flatMap(({ baseline, candidate }) => [baseline, candidate].flatMap((answer) => Object.values(answer?.trial_log.scores ?? {}).flatMap(({ answers = [] }) => answers)));
            const found = new Map();
            for (const { offset, length } of places) {
                if (found.has(offset))
                    continue;
                const bytes = await readAt(trials, [offset, length]);
                found.set(offset, _compose_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRowSchema */ .P.parse(JSON.parse(bytes.toString())));
            }
            return found;
        },
        async close() {
            await Promise.all([cases.close(), trials.close()]);
        },
    };
}
const parseCase = (bytes) => _case_row_js__WEBPACK_IMPORTED_MODULE_2__/* .caseRowSchema */ .us.parse(JSON.parse(bytes.toString()));
const parseAnswer = (bytes) => _compose_page_case_js__WEBPACK_IMPORTED_MODULE_4__/* .answerRowSchema */ .S.parse(JSON.parse(bytes.toString()));
async function readAt(handle, [offset, length]) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new Error('the log is shorter than it was');
    return buffer;
}


/***/ }),

/***/ 74360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/report/html/blocks.js


const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/**
 * JSON as a block of the page: gzip in Base64, inside of a script of a type that no browser executes. The text of
 * models cannot end the element, since Base64 has no `<`.
 * @param name ours: letters, digits and dashes
 */
async function renderBlock(name, json) {
    const packed = await compress(Buffer.from(json, 'utf8'));
    return `<script type="application/gzip" id="${name}">${packed.toString('base64')}</script>\n`;
}
/** Limits of a block: small enough to be unpacked while a reader presses a key. */
const fullBlock = { cases: 200, characters: 1_000_000 };
function createBlockGatherer() {
    let block = 0;
    let entries = [];
    let characters = 0;
    const take = () => {
        const json = `{${entries.join(',')}}`;
        block += 1;
        entries = [];
        characters = 0;
        return json;
    };
    return {
        get block() {
            return block;
        },
        add(caseNumber, json) {
            entries.push(`"${caseNumber}":${json}`);
            characters += json.length;
            const isFull = entries.length >= fullBlock.cases || characters >= fullBlock.characters;
            return isFull ? take() : undefined;
        },
        finish: () => (entries.length === 0 ? undefined : take()),
    };
}

// EXTERNAL MODULE: ./lib/dataset/importance.js
var importance = __webpack_require__(64788);
// EXTERNAL MODULE: ./lib/report/html/case-row.js
var case_row = __webpack_require__(11185);
;// CONCATENATED MODULE: ./lib/report/html/case-order.js


/**
 * What a reader wants to see first has the lowest rank: relapses, then what is missing, flaky cases, those that fail
 * on both sides, fixes, and what passes; of equal outcome in the order of `compareImportance`. What is left out of a
 * page that would be too large is taken from the other end.
 */
function computeRank({ outcome, pinned, severity, weight, }) {
    // Between -1/2 and 1/2, so that no weight outranks a severity; 0 where nobody says one.
    const byWeight = 1 / (1 + (weight ?? 1)) - 0.5;
    const group = case_row/* outcomes */.KI.indexOf(outcome) * 2 + (pinned ? 0 : 1);
    return group * importance/* severities */.gO.length + (0,importance/* rankSeverity */.yq)(severity) + byWeight;
}

// EXTERNAL MODULE: ./lib/report/html/compose-exchanges.js
var compose_exchanges = __webpack_require__(96129);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var report_headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/reasons.js
var reasons = __webpack_require__(43959);
// EXTERNAL MODULE: ./lib/report/suite-rows.js + 3 modules
var suite_rows = __webpack_require__(43989);
// EXTERNAL MODULE: ./lib/report/suite-size.js
var suite_size = __webpack_require__(85158);
;// CONCATENATED MODULE: ./lib/report/html/compose-head.js






/** All that the page shows beside cases. Pure. */
function composeHead(report, trialLogFile) {
    const { suites, ...rest } = report;
    const headline = (0,report_headline/* renderHeadline */.Lf)(report);
    const check = (0,reasons/* describeCheck */.cn)(report);
    return {
        headline,
        reasons: [
            ...(0,reasons/* selectReasons */.Yq)(report, headline).map((reason) => (0,reasons/* shortenReason */.g_)(reason, report)),
            ...(check === undefined ? [] : [check]),
        ],
        report: rest,
        suites: suites.map((suite) => {
            // Cases are in blocks of their own, where all of them are.
            const { relapses: _relapses, fixes: _fixes, flaky: _flaky, ...facts } = suite;
            return {
                ...facts,
                rows: (0,suite_rows/* computeSuiteRows */.J)(suite),
                size: (0,suite_size/* describeSize */.j)(suite),
                course: (0,evidence_words/* describeCourse */.D3)(suite),
            };
        }),
        trial_log: trialLogFile === undefined ? null : (0,external_node_path_.basename)(trialLogFile),
    };
}

;// CONCATENATED MODULE: ./lib/report/html/compose-index.js


/** An index without a case. */
function createIndex() {
    return {
        suite: [],
        id: [],
        rank: [],
        outcome: [],
        confirmed: [],
        counted: [],
        pinned: [],
        severity: [],
        owner: [],
        tags: [],
        summary: [],
        baseline: [],
        candidate: [],
    };
}
/** Adds a case to the columns. @param suite its position */
function addToIndex(index, row, suite) {
    index.suite.push(suite);
    index.id.push(row.id);
    index.rank.push(computeRank(row));
    index.outcome.push(row.outcome);
    index.confirmed.push(row.confirmed);
    index.counted.push(row.counted);
    index.pinned.push(row.pinned);
    index.severity.push(row.severity);
    index.owner.push(row.owner);
    index.tags.push(row.tags);
    index.summary.push(row.summary);
    index.baseline.push(composeIndexSide(row, 'baseline'));
    index.candidate.push(composeIndexSide(row, 'candidate'));
}
/** Of planned trials alone, as the figures of the report are. */
function composeIndexSide(row, role) {
    const sides = row.trials.filter(({ fresh }) => !fresh).map((trial) => trial[role]);
    const answers = sides.filter(case_row/* isAnswered */.Qy);
    const [first] = answers;
    return {
        ...row.passes[role],
        scores: (first?.scores ?? []).map((_, metric) => meanOf(answers.map(({ scores }) => scores[metric] ?? 'unscored'))),
        latencies_ms: answers.flatMap(({ latency_ms: latency }) => latency === null ? [] : [Math.round(latency)]),
        cost_usd: answers.length === 0 ? null : meanOf(answers.map(({ cost_usd: cost }) => cost)),
    };
}
/** Null as soon as one is not a number: half of what is known would not be the mean. */
function meanOf(values) {
    let sum = 0;
    for (const value of values) {
        if (typeof value !== 'number')
            return null;
        sum += value;
    }
    return values.length === 0 ? null : Number((sum / values.length).toPrecision(6));
}

// EXTERNAL MODULE: ./lib/report/html/compose-page-case.js
var compose_page_case = __webpack_require__(75101);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/report/html/page-template.js



/** Where the build leaves a place for the title and for blocks. */
const templateMarks = {
    title: '<!--pawl:title-->',
    index: '<!--pawl:index-->',
    cases: '<!--pawl:cases-->',
};
/** @param packageRoot folder of the package, whose `dist` has the page */
async function loadPageTemplate(packageRoot) {
    return (0,promises_.readFile)((0,external_node_path_.join)(packageRoot, 'dist', 'report.html'), 'utf8');
}
/** Puts the title in. Pure. @throws Error for a template without the marks */
function cutTemplate(template, title) {
    const [head, titled] = cut(template, templateMarks.title);
    const [body, scripted] = cut(titled, templateMarks.index);
    const [middle, end] = cut(scripted, templateMarks.cases);
    return { start: head + escapeTitle(title) + body, middle, end };
}
function cut(text, mark) {
    const place = text.indexOf(mark);
    if (place === -1)
        throw new Error(`the template of the page has no ${mark}`);
    return [text.slice(0, place), text.slice(place + mark.length)];
}
const escapeTitle = (text) => (0,safe_text/* stripControls */.$Y)(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

;// CONCATENATED MODULE: ./lib/report/html/compose-page.js







/**
 * Bytes of JSON of cases that a page holds at most, uncompressed. The file is about a third of that, which a browser
 * opens at once.
 */
const pageLimitBytes = 100_000_000;
/** Cases of one block of the index. */
const indexBlock = 2_000;
/** Cases that are read from disk at the same time. */
const readAhead = 64;
/**
 * The page, piece by piece: only places of cases are held in memory. In the order of importance first the outputs of
 * all cases are written, then their requests and raw responses, until the limit is reached.
 * @param options.logs undefined where nothing was replayed
 * @throws Error where a log cannot be read
 */
async function* composePage(options) {
    const { report, logs, limitBytes = pageLimitBytes } = options;
    const head = composeHead(report, logs && options.trialLogFile);
    const template = cutTemplate(options.template, head.headline);
    yield template.start;
    yield await renderBlock('head', JSON.stringify(head));
    const cases = yield* composeIndexBlocks(report, logs);
    yield template.middle;
    yield* composeCaseBlocks(cases, logs, limitBytes);
    yield template.end;
}
async function* composeIndexBlocks(report, logs) {
    if (logs === undefined)
        return [];
    const suites = new Map(report.suites.map(({ name }, position) => [name, position]));
    const cases = [];
    let blocks = 0;
    let index = createIndex();
    const finish = () => {
        const json = JSON.stringify(index);
        index = createIndex();
        blocks += 1;
        return renderBlock(`index-${blocks - 1}`, json);
    };
    for await (const { row, place } of logs.listCases()) {
        const suite = suites.get(row.suite);
        if (suite === undefined)
            throw new Error(`the report has no suite ${row.suite}`);
        addToIndex(index, row, suite);
        cases.push({ place, rank: computeRank(row) });
        if (index.id.length === indexBlock)
            yield await finish();
    }
    if (index.id.length > 0)
        yield await finish();
    return cases;
}
async function* composeCaseBlocks(cases, logs, limitBytes) {
    const order = cases
        .map((_, number) => number)
        .toSorted((one, other) => (cases[one]?.rank ?? 0) - (cases[other]?.rank ?? 0));
    const places = {
        cases: new Array(cases.length).fill(0),
        requests: new Array(cases.length).fill(null),
    };
    const leftOut = { outputs: 0, requests: cases.length, limit_bytes: limitBytes };
    let bytes = 0;
    const outputs = createBlockGatherer();
    for await (const { number, row, trials } of readInOrder(cases, order, logs)) {
        let json = JSON.stringify((0,compose_page_case/* composePageCase */.U)(row, trials, { withText: leftOut.outputs === 0 }));
        // Once something is too much, all that matters less is left out too: a reader can tell what to expect.
        if (leftOut.outputs > 0 || bytes + Buffer.byteLength(json) > limitBytes) {
            leftOut.outputs += 1;
            json = JSON.stringify((0,compose_page_case/* composePageCase */.U)(row, trials, { withText: false }));
        }
        bytes += Buffer.byteLength(json);
        places.cases[number] = outputs.block;
        const full = outputs.add(number, json);
        if (full !== undefined)
            yield await renderBlock(`cases-${outputs.block - 1}`, full);
    }
    const lastOutputs = outputs.finish();
    if (lastOutputs !== undefined)
        yield await renderBlock(`cases-${outputs.block - 1}`, lastOutputs);
    const requests = createBlockGatherer();
    for await (const { number, trials } of readInOrder(cases, order, logs)) {
        const json = JSON.stringify((0,compose_exchanges/* composeExchanges */.v)(trials, logs === undefined ? new Map() : await logs.readJudged(trials)));
        bytes += Buffer.byteLength(json);
        if (bytes > limitBytes)
            break;
        leftOut.requests -= 1;
        places.requests[number] = requests.block;
        const full = requests.add(number, json);
        if (full !== undefined)
            yield await renderBlock(`requests-${requests.block - 1}`, full);
    }
    const lastRequests = requests.finish();
    if (lastRequests !== undefined)
        yield await renderBlock(`requests-${requests.block - 1}`, lastRequests);
    const found = { ...places, left_out: leftOut };
    yield await renderBlock('places', JSON.stringify(found));
}
async function* readInOrder(cases, order, logs) {
    if (logs === undefined)
        return;
    for (let start = 0; start < order.length; start += readAhead) {
        const wanted = order.slice(start, start + readAhead);
        yield* await Promise.all(wanted.map(async (number) => {
            const placed = cases[number];
            if (placed === undefined)
                throw new Error(`there is no case ${number}`);
            const row = await logs.readCase(placed.place);
            return { number, row, trials: await logs.readTrials(row) };
        }));
    }
}

// EXTERNAL MODULE: ./lib/report/html/read-logs.js
var read_logs = __webpack_require__(51418);
;// CONCATENATED MODULE: ./lib/report/html/write-page.js






/**
 * Writes the HTML report.
 * @param destination closed at the end, and destroyed where it fails
 * @throws Error where the logs of what was replayed are not there, or the page cannot be written
 */
async function writePage(report, sources, destination) {
    const template = await loadPageTemplate(sources.packageRoot);
    const { caseLogFile: caseLog, trialLogFile: trialLog } = sources;
    const replayed = report.suites.some(({ replay }) => replay !== null);
    if (replayed && (await (0,promises_.stat)(caseLog).catch(() => undefined)) === undefined)
        throw new Error('how each case went could not be kept on disk');
    const logs = replayed ? await (0,read_logs/* openLogs */.q)({ caseLog, trialLog }) : undefined;
    try {
        const page = composePage({ report, template, logs, trialLogFile: trialLog });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(page), destination);
    }
    finally {
        await logs?.close();
    }
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderJsonText),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26623);

/**
 * The report as JSON, for other programs: validated, in the order of the schema, indented by 2, with a final
 * newline. What is undefined (a case that expects nothing) is null, since the published schema requires the key.
 * @throws ZodError when the report breaks its own schema, which is a bug of ours.
 */
function renderJson(report) {
    const valid = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.parse(report);
    return renderJsonText(valid);
}
/** Marks of a runner's command, controls, and what is not seen; `\\u` is a letter's other spelling in JSON. */
const telltale = /##(?=\[)|[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDFF]/g;
/**
 * A value as JSON, indented by 2, with a final newline. Printed into a job's log it neither commands the runner nor
 * reorders or hides text: what would is written as escapes, which parse to the same value.
 */
function renderJsonText(value) {
    const text = JSON.stringify(value, (_, part) => (part === undefined ? null : part), 2);
    return `${text.replace(telltale, escapeUnits)}\n`;
}
function escapeUnits(text) {
    return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 31953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
// EXTERNAL MODULE: ./lib/report/waiver-words.js
var waiver_words = __webpack_require__(21528);
;// CONCATENATED MODULE: ./lib/report/xml.js

/** What XML 1.0 (§2.2) has no way to write and `stripControls` leaves. */
const noCharacters = /[\uFFFE\uFFFF]/g;
/**
 * Text as the content of an element, whatever is in it; what is not seen is taken out. Marks of a runner's commands are
 * written by number, so that the file can be printed into a job's log.
 */
function xmlText(text) {
    return (0,safe_text/* stripControls */.$Y)(text)
        .replace(noCharacters, '\uFFFD')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/^(\s*):(?=:)/gm, '$1&#58;')
        .replace(/##(?=\[)/g, '#&#35;');
}
/** Line feeds and tabs are written by number: a parser reads them as spaces otherwise (§3.3.3). */
function xmlAttribute(text) {
    return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
/** `<name a="1">`. Names are ours. */
function openTag(name, attributes = {}) {
    const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`]);
    return `<${name}${written.join('')}>`;
}
/** An element with text, or with none. */
function xml_element(name, attributes, text = '') {
    const open = openTag(name, attributes);
    return text === '' ? `${open.slice(0, -1)}/>` : `${open}${xmlText(text)}</${name}>`;
}

;// CONCATENATED MODULE: ./lib/report/junit.js





/** Characters of each output; the report has them in full. */
const outputLimit = 600;
/**
 * The report as JUnit XML, in the dialect that Jenkins describes (junit-10.xsd): a `testsuite` for each suite, in it a
 * `testcase` for each case that counted, each gate and the verdict.
 * @param standings every case that counted; suites that are not in it have none
 */
function renderJunit(report, standings) {
    return [...listPieces(report, standings)].join('');
}
function* listPieces(report, standings) {
    const suites = report.suites.map((suite) => ({
        suite,
        counts: count(listTests(suite, { report, standings })),
    }));
    const total = (kind) => suites.reduce((sum, { counts }) => sum + counts[kind], 0);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${openTag('testsuites', {
        name: 'Pawl',
        tests: suites.reduce((sum, { counts }) => sum + counts.all, 0),
        failures: total('failure'),
        errors: total('error'),
        time: (report.duration_ms / 1000).toFixed(3),
    })}\n`;
    for (const { suite, counts } of suites)
        yield* renderSuite(suite, counts, { report, standings });
    yield '</testsuites>\n';
}
function count(tests) {
    const counts = { passed: 0, failure: 0, error: 0, skipped: 0, all: 0 };
    for (const { kind } of tests) {
        counts[kind] += 1;
        counts.all += 1;
    }
    return counts;
}
function* renderSuite(suite, counts, context) {
    yield `${openTag('testsuite', {
        name: suite.name,
        tests: counts.all,
        failures: counts.failure,
        errors: counts.error,
        skipped: counts.skipped,
        timestamp: context.report.created_at,
    })}\n`;
    const properties = listProperties(suite, context.report);
    const written = properties.map(([name, value]) => xml_element('property', { name, value }));
    yield ['<properties>', ...written, '</properties>\n'].join('\n');
    for (const test of listTests(suite, context))
        yield renderTest(test, suite.name);
    yield '</testsuite>\n';
}
function renderTest(test, suite) {
    const { kind, type, message, text, remark } = test;
    const attributes = { name: (0,safe_text/* oneLine */.TN)(test.name), classname: suite };
    const inside = kind === 'passed'
        ? (remark ?? '')
        : xml_element(kind, { type, message: message && (0,safe_text/* oneLine */.TN)(message) }, text);
    if (inside === '')
        return `${xml_element('testcase', attributes)}\n`;
    return `${openTag('testcase', attributes)}${inside}</testcase>\n`;
}
/** What a reader of a build server is told of the whole suite. */
function listProperties(suite, report) {
    const known = (name, value) => value === null || value === undefined ? [] : [[name, String(value)]];
    return [
        ...known('verdict', suite.verdict),
        ...known('status', suite.status),
        ...known('base', report.base.sha ?? report.base.revision),
        ...known('head', report.head.sha ?? report.head.revision),
        ...known('baseline.model', suite.baseline?.model),
        ...known('candidate.model', suite.candidate?.model),
        ...Object.entries(suite.counts).flatMap(([name, number]) => known(`counts.${name}`, number)),
        ...suite.metrics.flatMap((metric) => [
            ...known(`metric.${metric.name}.baseline`, metric.baseline),
            ...known(`metric.${metric.name}.candidate`, metric.candidate),
            ...known(`metric.${metric.name}.delta`, metric.delta),
            ...known(`metric.${metric.name}.verdict`, metric.verdict),
        ]),
        ...known('cost.delta_usd', suite.cost.delta_usd),
        ...known('seed', report.seed),
    ];
}
function* listTests(suite, { report, standings }) {
    yield judge('verdict', { verdict: suite.verdict, reason: suite.reasons.join('; ') }, report);
    for (const gate of suite.gates)
        yield judge(`gate: ${gate.name}`, gate, report);
    const shown = new Map([...suite.relapses, ...suite.flaky].map((one) => [one.id, one]));
    for (const standing of standings.get(suite.name) ?? [])
        yield describeCase(standing, shown.get(standing.id), suite);
}
/** A rule, or the whole suite: what is undecided fails only where it fails the check. */
function judge(name, { verdict, reason }, report) {
    switch (verdict) {
        case 'pass':
            return { name, kind: 'passed' };
        case 'fail':
            return { name, kind: 'failure', type: verdict, message: reason };
        case 'incomplete':
            return { name, kind: 'error', type: verdict, message: reason };
        case 'inconclusive': {
            const fails = report.verdict === 'inconclusive' && report.failed;
            return { name, kind: fails ? 'failure' : 'skipped', type: verdict, message: reason };
        }
    }
}
function describeCase({ id, kind }, shown, suite) {
    switch (kind) {
        case 'pass':
            return { name: id, kind: 'passed' };
        case 'fix':
            return {
                name: id,
                kind: 'passed',
                remark: xml_element('system-out', {}, 'fix: failed on the baseline'),
            };
        case 'relapse': {
            const waiver = (0,waiver_words/* findUsedWaiver */.XO)(suite, { id });
            if (waiver !== undefined)
                return {
                    name: id,
                    kind: 'skipped',
                    message: `relapse waived ${(0,waiver_words/* describeUsedWaiver */.nf)(waiver)}`,
                };
            return { name: id, kind: 'failure', ...describeFailure(shown, suite) };
        }
        case 'flaky': {
            const message = shown === undefined ? 'trials disagree' : (0,evidence_words/* describePasses */.xy)(shown);
            return { name: id, kind: 'passed', remark: xml_element('flakyFailure', { type: kind, message }) };
        }
        case 'fail':
            return { name: id, kind: 'skipped', message: 'fails on both sides, so nothing slipped back' };
        case 'unscored':
            return { name: id, kind: 'skipped', message: 'could not be scored on both sides' };
        case 'errored':
            return { name: id, kind: 'error', type: kind, message: 'a side has no answer' };
    }
}
function describeFailure(relapse, suite) {
    if (relapse === undefined)
        return { type: 'relapse', message: 'passed on the baseline and fails on the candidate' };
    const reasons = relapse.metrics.flatMap(({ name, reason }) => reason === null ? [] : [`${name}: ${(0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(reason), 300)}`]);
    const place = relapse.place === null ? [] : [`${relapse.place.file}:${relapse.place.line}`];
    const outputs = ['baseline', 'candidate'].map((role) => `${role}, ${relapse[role].stop}:\n${describeOutput(relapse[role])}`);
    return {
        type: relapse.pinned ? 'pinned relapse' : 'relapse',
        message: (0,annotations/* describeRelapse */.Q)(relapse, suite),
        text: [...place, ...reasons, ...outputs].join('\n\n'),
    };
}
function describeOutput(output) {
    const calls = output.tool_calls.map((call) => `${call.name}(${(0,safe_text/* shortenMiddle */.jM)(call.arguments, outputLimit)})`);
    const options = { alreadyLeftOut: output.left_out_characters, gap: '\n' };
    return [(0,safe_text/* shortenMiddle */.jM)(output.text, outputLimit, options), ...calls].join('\n').trim();
}


/***/ }),

/***/ 81666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReproduce)
/* harmony export */ });
/** The command that repeats a comparison, with commits instead of names that move. */
function renderReproduce(asked) {
    const options = [
        ['base', nameOf(asked.base)],
        ['head', nameOf(asked.head)],
        ['config', asked.configFile === 'pawl.yml' ? undefined : asked.configFile],
        ['suite', asked.only.length === 0 ? undefined : asked.only.join(',')],
        ['baseline-model', asked.models.baseline],
        ['candidate-model', asked.models.candidate],
        ['recorded', asked.recorded],
        [
            'allow-endpoint',
            asked.allowEndpoints.length === 0 ? undefined : asked.allowEndpoints.join(','),
        ],
        ['max-usd', asked.maxUsd === undefined ? undefined : String(asked.maxUsd)],
        ['on-inconclusive', asked.failOnInconclusive ? 'fail' : undefined],
        ['seed', String(asked.seed)],
    ];
    return [
        'pawl compare',
        ...(asked.baselineOnly ? ['--baseline-only'] : []),
        ...options.flatMap(([name, value]) => value === undefined ? [] : [`--${name} ${quote(value)}`]),
    ].join(' ');
}
/** Enough of a SHA to be the only one in any repository, and to be read. */
const nameOf = ({ sha, label }) => sha?.slice(0, 12) ?? label;
/** Words of a shell as they are; anything else in single quotes. */
function quote(text) {
    return /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18888);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70896);
/* harmony import */ var _unlisted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33042);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21528);








const rules = [
    {
        id: 'relapse',
        name: 'Relapse',
        text: 'A case that passed on the baseline fails on the candidate.',
        level: 'warning',
    },
    {
        id: 'pinned-relapse',
        name: 'PinnedRelapse',
        text: 'A pinned case that passed on the baseline fails on the candidate. One is enough to fail.',
        level: 'error',
    },
];
/**
 * The relapses as SARIF 2.1.0, for code scanning: one result each, at the line of its case, with a fingerprint of suite
 * and case, so that it stays the same alert when lines move. No words of a model are in it.
 */
function renderSarif(report, { helpUri } = {}) {
    const suites = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .rankSuites */ .qV)(report);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Pawl',
                        version: report.pawl_version,
                        semanticVersion: report.pawl_version,
                        rules: rules.map(({ id, name, text, level }) => ({
                            id,
                            name,
                            shortDescription: { text },
                            fullDescription: { text },
                            help: { text: `${text} The report has both outputs.` },
                            defaultConfiguration: { level },
                            ...(helpUri === undefined ? {} : { helpUri }),
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [describeInvocation(report, suites)],
                results: suites.flatMap((suite) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_4__/* .rankCases */ .c5)(suite.relapses).map((relapse) => describeResult(relapse, suite))),
                properties: { verdict: report.verdict, failed: report.failed, seed: report.seed },
            },
        ],
    };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJsonText */ ._)(log);
}
/** Where evidence is missing the list of relapses is no whole one, which a reader of the file has to know. */
function describeInvocation(report, suites) {
    const unlisted = suites.flatMap((suite) => {
        const more = (0,_unlisted_js__WEBPACK_IMPORTED_MODULE_7__/* .describeUnlisted */ .k)(suite, 'relapses');
        return more === undefined ? [] : [`${suite.name}: ${more}`];
    });
    const level = report.verdict === 'incomplete' ? 'error' : 'note';
    return {
        executionSuccessful: report.verdict !== 'incomplete',
        toolExecutionNotifications: [
            { level, message: asMessage((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHeadline */ .Lf)(report)) },
            ...unlisted.map((text) => ({ level: 'warning', message: asMessage(text) })),
        ],
    };
}
function describeResult(relapse, suite) {
    const ruleIndex = relapse.pinned ? 1 : 0;
    const fails = suite.verdict === 'fail' || suite.verdict === 'incomplete';
    const place = relapse.place ?? suite.changed_at;
    const logicalLocations = [
        { name: relapse.id, fullyQualifiedName: `${suite.name}/${relapse.id}` },
    ];
    return {
        ruleId: rules[ruleIndex].id,
        ruleIndex,
        level: fails ? 'error' : 'warning',
        ...suppress((0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_6__/* .findUsedWaiver */ .XO)(suite, relapse)),
        message: asMessage((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRelapse */ .Q)(relapse, suite)),
        locations: [{ ...(place === null ? {} : locate(place)), logicalLocations }],
        ...(suite.changed_at === null
            ? {}
            : {
                relatedLocations: [
                    { id: 1, ...locate(suite.changed_at), message: { text: 'the change begins here' } },
                ],
            }),
        partialFingerprints: computeFingerprints(relapse, suite),
        properties: {
            suite: suite.name,
            case: relapse.id,
            severity: relapse.severity,
            owner: relapse.owner,
            tags: relapse.tags,
            metrics: relapse.metrics.map(({ name }) => name),
        },
    };
}
/** SARIF 2.1.0 §3.35: outside of the source, by a review. */
function suppress(waiver) {
    if (waiver === undefined)
        return {};
    return {
        suppressions: [
            { kind: 'external', status: 'accepted', justification: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)((0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describeUsedWaiver */ .nf)(waiver)) },
        ],
    };
}
/** Code scanning reads the second name alone, which says for others that it is made of a line. */
function computeFingerprints({ id }, { name }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([name, id]))
        .digest('hex');
    return { 'pawlCase/v1': hash, primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}
function locate({ file, line }) {
    const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line },
        },
    };
}
/** Brackets would be a link, and braces the place of an argument (SARIF 2.1.0 §3.11.5, §3.11.6). */
function asMessage(text) {
    return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ paintWith),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   l8: () => (/* binding */ measureWidth),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70896);

/** Select Graphic Rendition codes, ECMA-48 §8.3.117. */
const codes = { good: 32, bad: 31, unsure: 33, dim: 2, bold: 1 };
/** Colours by ANSI codes, or none. */
function paintWith(color) {
    return (tone, text) => (color ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text);
}
/**
 * Text on one line without control characters, and without what a workflow's log takes for a command: `::` at
 * the start of a line (kept from it by a space between the colons, as wrapping may put it there) and `##[`
 * anywhere.
 */
function inert(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/##(?=\[)/g, '# #')
        .replace(/:(?=:)/g, ': ');
}
/** Columns that a text takes: wide characters of East Asia and emoji take two. */
function measureWidth(text) {
    let width = 0;
    for (const character of text)
        width +=
            /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(character)
                ? 2
                : /\p{Mark}/u.test(character)
                    ? 0
                    : 1;
    return width;
}
/** Breaks at spaces so that no line is wider than `width`; a longer word stays whole. */
function wrap(text, width, indent) {
    const [lead = ''] = /^ */.exec(text) ?? [];
    const lines = [];
    let line = '';
    for (const word of text.trimStart().split(' ')) {
        const start = lines.length === 0 ? lead : indent;
        const longer = line === '' ? start + word : `${line} ${word}`;
        if (line !== '' && measureWidth(longer) > width) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].join('\n');
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createRestPorts)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The real outside of a system that is asked over REST. @param signal ends requests and waits */
function createRestPorts(signal) {
    return {
        signal,
        fetch,
        sleep: (milliseconds, also = signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: AbortSignal.any([signal, also]) }),
        random: Math.random,
        now: () => performance.now(),
    };
}


/***/ })

};
