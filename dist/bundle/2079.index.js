export const id = 2079;
export const ids = [2079];
export const modules = {

/***/ 91517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDataset: () => (/* binding */ runDataset)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/dataset/importance.js
var importance = __webpack_require__(64788);
;// CONCATENATED MODULE: ./lib/curation/count-names.js
function countNames() {
    const counts = new Map();
    const at = (name) => ({ name, cases: counts.get(name) ?? 0 });
    return {
        add(names) {
            for (const name of new Set(names))
                counts.set(name, (counts.get(name) ?? 0) + 1);
        },
        list: (none) => [...counts.keys()]
            .map(at)
            .toSorted((one, other) => Number(one.name === none) - Number(other.name === none) ||
            other.cases - one.cases ||
            (one.name < other.name ? -1 : 1)),
        listAs: (order) => order.map(at).filter(({ cases }) => cases > 0),
    };
}

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
;// CONCATENATED MODULE: ./lib/curation/list-feedback.js

const unnamed = 'without a name';
const longestName = 60;
/**
 * Names of the feedback of a case, in the shapes in which logs have it: a list of `{name, …}`, as `pawl curate`
 * writes it; a mapping of names to values; one label.
 * @returns undefined when there is none
 */
function listFeedback(feedback) {
    if (feedback === undefined || feedback === null)
        return undefined;
    const names = Array.isArray(feedback) ? feedback.flatMap(nameOne) : nameOne(feedback);
    return names.length === 0 ? undefined : names.map(shorten);
}
function nameOne(feedback) {
    if (typeof feedback === 'string')
        return [feedback];
    if (!(0,is_record/* isRecord */.u)(feedback))
        return [unnamed];
    const { name } = feedback;
    return typeof name === 'string' ? [name] : Object.keys(feedback);
}
/** A label may be a whole sentence. */
function shorten(name) {
    const line = name.replaceAll(/\s+/g, ' ').trim();
    if (line === '')
        return unnamed;
    const letters = Array.from(line);
    return letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : line;
}

// EXTERNAL MODULE: ./lib/curation/similarity.js
var similarity = __webpack_require__(74680);
;// CONCATENATED MODULE: ./lib/curation/dataset-stats.js




/** From which estimated Jaccard similarity two cases are told as nearly the same. */
const similarFrom = 0.8;
/** Cases in which similar ones are looked for: each takes half a kilobyte, and cases of one template much time. */
const mostCompared = 20_000;
const dayMs = 86_400_000;
/** Name of each age, and the days that it ends before. */
const ages = [
    ['under 30 days', 30],
    ['under 90 days', 90],
    ['under a year', 365],
    ['older', Number.POSITIVE_INFINITY],
];
const unknownAge = 'unknown';
/** Stands for cases that have nothing of a kind. */
const none = 'none';
/** @param now milliseconds since 1970, from which ages are counted */
function createDatasetCounter(now) {
    const counts = {
        tags: countNames(),
        ages: countNames(),
        systems: countNames(),
        feedback: countNames(),
        severities: countNames(),
        owners: countNames(),
    };
    const asked = collectSimilar();
    let [cases, pinned, expecting, failures] = [0, 0, 0, 0];
    return {
        add(evalCase) {
            const { source } = evalCase;
            cases += 1;
            asked.add(evalCase);
            if (evalCase.pinned)
                pinned += 1;
            if (evalCase.expected !== undefined)
                expecting += 1;
            failures += evalCase.weight ?? 1;
            counts.tags.add(evalCase.tags.length === 0 ? [none] : evalCase.tags);
            counts.ages.add([nameAge(source?.captured_at, now)]);
            counts.systems.add([source?.system ?? none]);
            counts.feedback.add(listFeedback(source?.feedback) ?? [none]);
            counts.severities.add([evalCase.severity ?? none]);
            counts.owners.add([evalCase.owner ?? none]);
        },
        finish: () => ({
            cases,
            pinned,
            expected: { with: expecting, without: cases - expecting },
            failures,
            tags: counts.tags.list(none),
            ages: counts.ages.listAs([...ages.map(([name]) => name), unknownAge]),
            systems: counts.systems.list(none),
            feedback: counts.feedback.list(none),
            severities: counts.severities.listAs([...importance/* severities */.gO, none]),
            owners: counts.owners.list(none),
            similar: asked.list(),
        }),
    };
}
/** Lets go of everything as soon as there are too many. */
function collectSimilar() {
    const ids = [];
    const requests = [];
    let isFull = false;
    return {
        add(evalCase) {
            if (ids.length === mostCompared)
                isFull = true;
            if (isFull)
                ids.length = requests.length = 0;
            else {
                ids.push(evalCase.id);
                requests.push((0,similarity/* composeLikeness */.Vt)(evalCase));
            }
        },
        list: () => isFull
            ? null
            : (0,similarity/* groupSimilar */.ts)(requests, similarFrom)
                .filter((group) => group.length > 1)
                .toSorted((one, other) => other.length - one.length)
                .map((group) => group.flatMap((place) => ids[place] ?? [])),
    };
}
/** What is captured after now has no age: one of the two clocks is wrong. */
function nameAge(capturedAt, now) {
    const days = (now - Date.parse(capturedAt ?? '')) / dayMs;
    if (!(days >= 0))
        return unknownAge;
    return ages.find(([, end]) => days < end)?.[0] ?? unknownAge;
}

// EXTERNAL MODULE: ./lib/dataset/case-hash.js
var case_hash = __webpack_require__(58019);
;// CONCATENATED MODULE: ./lib/curation/stale-cases.js

const stale_cases_dayMs = 86_400_000;
/**
 * A case is stale when as many days lie between its last failure, or else its first replay, and its last replay: days
 * on which nobody replayed it at the end are no evidence.
 * @param options.remembered undefined when no replay is
 * @param options.now milliseconds since 1970
 */
function createStaleFinder(options) {
    const { remembered, staleDays, now } = options;
    if (remembered === undefined)
        return { add: () => undefined, finish: () => ({ kind: 'none' }) };
    const stale = [];
    const counts = { alive: 0, unknown: 0, edited: 0, ahead: 0 };
    const today = new Date(now).toISOString().slice(0, 10);
    return {
        add(evalCase) {
            const found = remembered.cases.get(evalCase.id);
            if (found === undefined)
                counts.unknown += 1;
            else if (found.content !== (0,case_hash/* computeCaseHash */.w)(evalCase))
                counts.edited += 1;
            else if (found.last > today)
                counts.ahead += 1;
            else if (countQuietDays(found) < staleDays)
                counts.alive += 1;
            else {
                const { content: _content, ...history } = found;
                stale.push({ id: evalCase.id, ...history });
            }
        },
        finish: () => ({
            kind: 'remembered',
            staleDays,
            stale: stale.toSorted((one, other) => other.replays - one.replays),
            ...counts,
            rejected: remembered.rejected,
        }),
    };
}
const countQuietDays = ({ first, last, failed }) => (Date.parse(last) - Date.parse(failed ?? first)) / stale_cases_dayMs;

// EXTERNAL MODULE: ./lib/dataset/read-dataset.js
var read_dataset = __webpack_require__(11831);
// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/cli/present-dataset.js


/** Lines of one kind; the JSON has all of them. */
const mostShown = 20;
/** A dataset for a person: counts, cases that ask the same, cases that no longer fail. */
function describeDataset(stats) {
    const { cases, pinned, expected, failures } = stats;
    return [
        `${stats.dataset}: ${(0,format/* formatPlural */.yk)(cases, 'case')}, ${cases === 1 ? 'stands' : 'stand'} for ${(0,format/* formatFailures */.vr)(failures)}`,
        `  pinned    ${(0,format/* formatCount */.B4)(pinned)}`,
        `  expected  ${(0,format/* formatCount */.B4)(expected.with)} with, ${(0,format/* formatCount */.B4)(expected.without)} without`,
        describeCounts('tags', stats.tags),
        describeCounts('captured', stats.ages),
        describeCounts('source', stats.systems),
        describeCounts('feedback', stats.feedback),
        describeCounts('severity', stats.severities),
        describeCounts('owner', stats.owners),
        '',
        ...describeSimilar(stats.similar),
        '',
        ...describeReplays(stats.replays),
    ];
}
function describeCounts(what, counts) {
    const shown = counts
        .slice(0, mostShown)
        .map(({ name, cases }) => `${name} ${(0,format/* formatCount */.B4)(cases)}`);
    const rest = counts.length - shown.length;
    return `  ${what.padEnd(8)}  ${[...shown, ...(rest > 0 ? [`and ${(0,format/* formatCount */.B4)(rest)} more`] : [])].join(' · ')}`;
}
function describeSimilar(groups) {
    if (groups === null)
        return [
            `cases that ask nearly the same were not looked for: there are more than ${(0,format/* formatCount */.B4)(mostCompared)} cases`,
        ];
    if (groups.length === 0)
        return [`no two cases ask nearly the same (similarity of ${similarFrom} and more)`];
    return [
        `${(0,format/* formatPlural */.yk)(groups.length, 'group')} of cases that ask nearly the same (similarity of ${similarFrom} and more):`,
        ...present_dataset_shorten(groups.map((ids) => shortenIds(ids).join(', '))),
    ];
}
function shortenIds(ids) {
    const rest = ids.length - mostShown;
    return rest > 0 ? [...ids.slice(0, mostShown), `and ${(0,format/* formatCount */.B4)(rest)} more`] : ids;
}
function describeReplays(replays) {
    if (replays.kind === 'none')
        return [
            'no replay of this dataset is remembered here, so which cases no longer fail is not known',
        ];
    const { stale, staleDays, alive, unknown, edited, ahead, rejected } = replays;
    return [
        stale.length === 0
            ? `no case is stale: none was replayed for ${(0,format/* formatPlural */.yk)(staleDays, 'day')} without failing`
            : `${(0,format/* formatPlural */.yk)(stale.length, 'stale case')}, replayed for ${(0,format/* formatPlural */.yk)(staleDays, 'day')} and more without failing on any version:`,
        ...present_dataset_shorten(stale.map(describeStale)),
        ...[
            [alive, 'replayed, and not stale'],
            [unknown, 'never replayed here'],
            [edited, 'edited since they were replayed'],
            [ahead, 'replayed on a day that has not come yet, so a clock was wrong'],
        ].flatMap(([count, what]) => typeof count === 'number' && count > 0 ? [`  ${(0,format/* formatCount */.B4)(count)} ${what}`] : []),
        ...(rejected > 0
            ? [`  ${(0,format/* formatPlural */.yk)(rejected, 'line')} of what is remembered could not be used`]
            : []),
    ];
}
function describeStale({ id, first, last, replays, failed }) {
    const times = (0,format/* formatPlural */.yk)(replays, 'replay');
    const failure = failed === undefined ? 'never failed' : `last failed ${failed}`;
    return `${id}  ${times} since ${first}, the last on ${last}; ${failure}`;
}
function present_dataset_shorten(lines) {
    const rest = lines.length - mostShown;
    const shown = lines.slice(0, mostShown).map((line) => `  ${line}`);
    return rest > 0 ? [...shown, `  and ${(0,format/* formatCount */.B4)(rest)} more (--json FILE has all)`] : shown;
}

// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/cli/write-json.js
var write_json = __webpack_require__(27536);
;// CONCATENATED MODULE: ./lib/cli/commands/dataset.js














const kinds = { stale: 'string', kept: 'string', json: 'string' };
const usage = 'write: pawl dataset stats FILE';
const usualStaleDays = 90;
/** `pawl dataset stats`: what a dataset covers, and which of its cases no longer fail. Asks no model. */
async function runDataset(args, terminal) {
    const { values, positionals } = (0,parse_arguments/* parseArguments */.W)({
        command: 'dataset',
        args,
        kinds,
        positionals: 2,
    });
    const [verb, file] = positionals;
    if (verb !== 'stats')
        throw errors/* ConfigurationError */.j1.of(verb === undefined
            ? 'pawl dataset needs to know what to do'
            : `pawl dataset knows no "${verb}"`, usage);
    if (file === undefined)
        throw errors/* ConfigurationError */.j1.of('pawl dataset stats takes one file', usage);
    const staleDays = parseDays(values.stale);
    const path = (0,external_node_path_.resolve)(terminal.folder, file);
    const facts = await (0,promises_.stat)(path).catch(() => undefined);
    if (facts?.isFile() !== true)
        throw errors/* ConfigurationError */.j1.of(`${file} is not a file that can be read`, 'check the path', {
            file,
        });
    const remembered = await readRemembered(file, { terminal, kept: values.kept });
    const stats = await computeStats({ file, path }, { remembered, staleDays, now: Date.now() });
    (0,cli_terminal/* tell */.q)(terminal.stdout, describeDataset(stats).join('\n'));
    if (values.json !== undefined)
        await (0,write_json/* writeJson */.G)(stats, {
            path: (0,external_node_path_.resolve)(terminal.folder, values.json),
            shown: values.json,
        });
    return cli_terminal/* exitCodes */.h.pass;
}
/** @throws ConfigurationError unless it is a number of days or weeks */
function parseDays(written) {
    if (written === undefined)
        return usualStaleDays;
    const [, number, unit] = /^(\d{1,4})([dw])$/.exec(written.trim()) ?? [];
    const days = Number(number) * (unit === 'w' ? 7 : 1);
    if (days > 0)
        return days;
    throw errors/* ConfigurationError */.j1.of(`--stale is "${written}"`, 'write how long a case has to go without failing, as 90d or 12w');
}
/** What is remembered of a dataset in this repository; outside of one nothing is. @throws EvidenceError */
async function readRemembered(file, { terminal, kept }) {
    const { root } = await (0,open_change/* openRepository */.h_)(terminal, { orFolder: true });
    const store = (0,default_ports/* openOutcomeStore */.wR)({
        keptFolder: kept === undefined ? await (0,open_change/* locateKeptFolder */.Ft)(terminal) : (0,external_node_path_.resolve)(terminal.folder, kept),
        recordingsSecret: terminal.environment['PAWL_RECORDINGS_SECRET']?.trim() || undefined,
    });
    try {
        return await store.read((0,repository_path/* toRepositoryPath */.B)(file, { folder: terminal.folder, root }));
    }
    catch (error) {
        // A file from elsewhere is no dataset that this repository replays, and has its counts all the same.
        if (error instanceof errors/* ConfigurationError */.j1)
            return undefined;
        throw error;
    }
}
/** Case by case: of a large dataset nothing but counts, ids and signatures is held. @throws ConfigurationError */
async function computeStats({ file, path }, options) {
    const counter = createDatasetCounter(options.now);
    const finder = createStaleFinder(options);
    const problems = [];
    const onProblem = (problem) => void problems.push(problem);
    for await (const { evalCase } of (0,read_dataset/* readDataset */.J)({
        file,
        chunks: (0,external_node_fs_.createReadStream)(path),
        onProblem,
    })) {
        counter.add(evalCase);
        finder.add(evalCase);
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    return { dataset: file, ...counter.finish(), replays: finder.finish() };
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** @param file.shown as a person wrote it; `path` where it is. @throws ConfigurationError where it cannot be written */
async function writeJson(value, { path, shown }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(value, null, 2)}\n`);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`${shown} could not be written`, 'name a file in a folder that exists', { file: shown }, cause);
    }
}


/***/ }),

/***/ 74680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ composeLikeness),
/* harmony export */   _M: () => (/* binding */ estimateSimilarity),
/* harmony export */   ts: () => (/* binding */ groupSimilar)
/* harmony export */ });
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);

const hashes = 128;
/** Bands of 8 hashes: two texts of similarity 0.8 share a band with a chance of 95%, of 0.5 with one of 6%. */
const rowsOfBand = 8;
function composeLikeness(evalCase) {
    const last = readLast(evalCase).join('\n');
    return {
        whole: computeSignature(normalize(readAll(evalCase).join('\n'))),
        last: computeSignature(normalize(last)),
        negations: countNegations(last),
        expected: evalCase.expected === undefined ? undefined : (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)(evalCase.expected),
    };
}
/** Texts of variables and of the conversation, calls of tools included. */
function readAll({ input, messages }) {
    return [
        ...listTexts(input),
        ...(messages ?? []).flatMap(({ content, tool_calls: calls }) => [
            ...listTexts(content),
            ...listTexts(calls?.map((call) => [call.function.name, call.function.arguments])),
        ]),
    ];
}
/** The user's last words; of variables all but the longest, which is what the question is about. */
function readLast({ input, messages }) {
    const spoken = messages?.findLast(({ role }) => role === 'user')?.content;
    if (typeof spoken === 'string')
        return [spoken];
    const texts = listTexts(input);
    const longest = Math.max(...texts.map(({ length }) => length));
    const place = texts.findIndex(({ length }) => length === longest);
    return texts.length > 1 ? texts.toSpliced(place, 1) : texts;
}
function listTexts(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    if (Array.isArray(value))
        return value.flatMap(listTexts);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
/** Figures are one and the same: order 17 is order 18; signs are not: + is no −, a thumb up none down. */
function normalize(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/\d+/g, '0')
        .replaceAll(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
        .trim();
}
/** English, German, French, Spanish, Italian and Portuguese, and the sign of a number. */
const negation = /(?<![\p{L}\p{N}])(?:not|no|never|none|neither|nor|cannot|without|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|nie|niemals|ohne|pas|jamais|aucun|sans|nunca|sin|non|mai|senza|não|sem|[-−](?=\d))(?![\p{L}])/giu;
function countNegations(text) {
    return text.normalize('NFC').match(negation)?.length ?? 0;
}
/** Whether two requests are the same failure: alike in all and in what was asked last, and neither turned round. */
function areAlike(one, other, least) {
    return (one !== undefined &&
        one.negations === other.negations &&
        (one.expected === undefined ||
            other.expected === undefined ||
            one.expected === other.expected) &&
        estimateSimilarity(one.last, other.last) >= least &&
        estimateSimilarity(one.whole, other.whole) >= least);
}
/** Of five letters each: long enough to tell words apart, short enough for a question of one word. */
function computeSignature(text) {
    const signature = new Uint32Array(hashes).fill(0xffffffff);
    const letters = `  ${text}  `;
    const seen = new Set();
    for (let start = 0; start + 5 <= letters.length; start += 1) {
        const shingle = hashText(letters, start);
        if (seen.has(shingle))
            continue;
        seen.add(shingle);
        for (let n = 0; n < hashes; n += 1) {
            const value = mix(shingle ^ Math.imul(n + 1, 0x9e3779b1));
            if (value < (signature[n] ?? 0))
                signature[n] = value;
        }
    }
    return signature;
}
/** FNV-1a of five letters. */
function hashText(text, start) {
    let hash = 0x811c9dc5;
    for (let place = start; place < start + 5; place += 1)
        hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
    return hash >>> 0;
}
/** The finalizer of MurmurHash3: each bit in moves every bit out. */
function mix(value) {
    let mixed = value;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
/** Estimated Jaccard similarity, from 0 to 1. */
function estimateSimilarity(a, b) {
    let equal = 0;
    for (let n = 0; n < hashes; n += 1)
        if (a[n] === b[n])
            equal += 1;
    return equal / hashes;
}
/**
 * Groups what is alike, each by its place in the list. The first of a group is its head, and the others are like the
 * head: by chains of likeness two that have nothing in common would end in one group. Only those that share a band
 * with a head are compared with it.
 */
function groupSimilar(requests, least) {
    const groups = new Map();
    const heads = new Map();
    for (const [place, request] of requests.entries()) {
        const keys = listBands(request.whole);
        const near = new Set(keys.flatMap((key) => heads.get(key) ?? []));
        const head = [...near].find((other) => areAlike(requests[other], request, least));
        if (head !== undefined) {
            groups.get(head)?.push(place);
            continue;
        }
        groups.set(place, [place]);
        for (const key of keys) {
            const known = heads.get(key);
            if (known === undefined)
                heads.set(key, [place]);
            else
                known.push(place);
        }
    }
    return [...groups.values()];
}
function listBands(signature) {
    return Array.from({ length: hashes / rowsOfBand }, (_, band) => `${band} ${signature.subarray(band * rowsOfBand, (band + 1) * rowsOfBand).join()}`);
}


/***/ }),

/***/ 58019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ computeCaseHash)
/* harmony export */ });
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);

/**
 * Names what a case asks and expects, and not who owns it or how it is tagged. A completion that was received for a
 * case as it stands cannot be the reason why it was curated so; one that is older than the case may be.
 * @returns 64 hex digits
 */
function computeCaseHash({ id, input, messages, expected, metrics }) {
    return (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ id, input, messages, expected, metrics });
}


/***/ }),

/***/ 64788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ compareImportance),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   yq: () => (/* binding */ rankSeverity)
/* harmony export */ });
/** The severest first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Position among `severities`; a case without a severity counts as medium. */
function rankSeverity(severity) {
    return severities.indexOf(severity ?? 'medium');
}
/** Pinned first, then by severity, then what stands for more failures, 1 where nobody says; equal ones keep their order. */
function compareImportance(one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        rankSeverity(one.severity) - rankSeverity(other.severity) ||
        (other.weight ?? 1) - (one.weight ?? 1));
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

/***/ 50135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortestKey),
/* harmony export */   J: () => (/* binding */ composeKeyForms)
/* harmony export */ });
/**
 * Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. A mask on something
 * as short as `pass` would also make the runner drop the output `verdict`.
 */
const shortestKey = 8;
/**
 * The ways in which a key is written: as it is, in Base64 or hexadecimal, alone or within other text, and encoded for a
 * URL or for JSON. Longest first, so that padding goes with what it pads.
 */
function composeKeyForms(secret) {
    // The other forms of a short key are two or three letters, which stand in any text.
    if (secret.length < shortestKey)
        return secret === '' ? [] : [secret];
    const base64 = Buffer.from(secret).toString('base64');
    const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
    const encoded = [secret, base64].map((text) => encodeURIComponent(text.toWellFormed()));
    const forms = new Set([
        secret,
        JSON.stringify(secret).slice(1, -1),
        ...[base64, base64Url].flatMap((text) => [text, text.replace(/=+$/, '')]),
        ...encoded,
        ...encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
        ...composeInnerForms(secret),
    ]);
    // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
    const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}
/**
 * A key within encoded text, where what stands around it decides how it is aligned: Base64 at each of the three offsets,
 * without the letters that its neighbours share, and hexadecimal.
 */
function composeInnerForms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        // Three bytes are four letters; a letter that a neighbour's bits are in is left out.
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        return text.slice(Math.ceil((offset * 8) / 6), end);
    });
    const hex = bytes.toString('hex');
    const forms = inner.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
    return [...forms, hex, hex.toUpperCase()];
}


/***/ }),

/***/ 46848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createPublicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _reserved_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13625);


/**
 * A resolver that finds public addresses and this machine's only, and else fails with `reservedAddressCode`. The
 * addresses that are looked at are those that the socket then connects to, so a name that changes its mind between
 * two look-ups gains nothing. Addresses that stand in the URL itself are not looked up, and have to be refused before.
 */
function createPublicLookup(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
            const refused = error === null && found.find(_reserved_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isReservedAddress */ .n);
            if (!refused)
                return callback(error, address, family);
            const reason = new Error(`${hostname} resolves to ${refused}, which is no public address`);
            callback(Object.assign(reason, { code: _reserved_address_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedAddressCode */ .C }), []);
        });
    };
}


/***/ }),

/***/ 95305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sp: () => (/* binding */ createBatchProvider),
  Qd: () => (/* binding */ createProvider),
  L9: () => (/* binding */ listKeyVariables),
  ii: () => (/* binding */ loadAdapter),
  sO: () => (/* binding */ resolveEndpoint)
});

// UNUSED EXPORTS: listProviderNames

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/providers/api-key.js

/**
 * The key of an endpoint. Secrets pasted into a form often end with a line break, which no header can hold.
 * @returns undefined where the endpoint goes without one
 * @throws ConfigurationError naming the variable
 */
function readApiKey(endpoint, environment) {
    const { apiKeyEnv, keyRequired, provider } = endpoint;
    if (apiKeyEnv === undefined)
        return undefined;
    const key = environment[apiKeyEnv]?.trim();
    if (key === undefined || key === '') {
        if (!keyRequired)
            return undefined;
        throw new errors/* ConfigurationError */.j1([
            {
                what: `the provider ${provider} needs a key in the environment variable ${apiKeyEnv}, which is not set`,
                remedy: `set ${apiKeyEnv}, in a workflow with env: {${apiKeyEnv}: \${{ secrets.${apiKeyEnv} }}}; a pull request from a fork has no secrets`,
                missingVariables: [apiKeyEnv],
            },
        ]);
    }
    if (!/^[\x21-\x7e]+$/.test(key))
        throw errors/* ConfigurationError */.j1.of(`the key in ${apiKeyEnv} has characters that no HTTP header can hold`, `store ${apiKeyEnv} again, as one line without spaces`);
    return key;
}

// EXTERNAL MODULE: ./lib/providers/public-lookup.js
var public_lookup = __webpack_require__(46848);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/providers/transport.js




/** @param lookup resolves names; default: the system's resolver */
function createTransport(lookup) {
    const options = { keepAlive: true, ...(lookup === undefined ? {} : { lookup }) };
    const http = new external_node_http_.Agent(options);
    const https = new external_node_https_.Agent(options);
    return async (url, { headers, body, signal }) => {
        const message = await new Promise((resolve, reject) => {
            const sent = {
                method: 'POST',
                headers: {
                    'user-agent': 'pawl',
                    ...Object.fromEntries(headers),
                    'accept-encoding': 'gzip, deflate, br',
                    'content-length': Buffer.byteLength(body),
                },
                signal,
            };
            const request = url.startsWith('https:')
                ? (0,external_node_https_.request)(url, { ...sent, agent: https })
                : (0,external_node_http_.request)(url, { ...sent, agent: http });
            request.on('response', resolve).on('error', reject).end(body);
        });
        const received = readHeaders(message);
        return {
            status: message.statusCode ?? 0,
            headers: received,
            body: decompress(message, received.get('content-encoding')),
        };
    };
}
function readHeaders({ headersDistinct }) {
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(headersDistinct))
        for (const value of values)
            headers.append(name, value);
    return headers;
}
/** An encoding that is not known leaves the bytes as they are, and then they are no JSON. */
function decompress(message, encoding) {
    const decoder = createDecoder(encoding?.trim().toLowerCase());
    // Errors of both reach the reader of the last; there is nothing to do here.
    return decoder === undefined ? message : (0,external_node_stream_.pipeline)(message, decoder, () => undefined);
}
function createDecoder(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/providers/http-ports.js


/** @param endpoint.publicOnly only public addresses and this machine are connected to */
function createHttpPorts(options, endpoint = {}) {
    return {
        ...createWays(options, endpoint.publicOnly === true),
        now: options.now,
        timeoutMs: options.timeoutMs ?? 120_000,
        maxBodyBytes: options.maxBodyBytes ?? 8_000_000,
    };
}
/** A proxy that the environment names connects itself, so there the operator's own rules hold. */
function createWays({ fetch, lookup, environment }, publicOnly) {
    if (fetch !== undefined)
        return { fetch };
    if (environment['NODE_USE_ENV_PROXY'] === '1')
        return { fetch: globalThis.fetch };
    if (!publicOnly)
        return { fetch: globalThis.fetch, transport: createTransport(lookup) };
    // Loaded when it is needed: calls that post text go by the transport.
    let loading;
    const loadFetch = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 88248)).then((loaded) => loaded.createPublicFetch(lookup));
        return loading;
    };
    return {
        fetch: async (input, init) => (await loadFetch())(input, init),
        transport: createTransport((0,public_lookup/* createPublicLookup */.i)(lookup)),
    };
}

;// CONCATENATED MODULE: ./lib/providers/known-hosts.js

function chat(baseUrl, apiKeyEnv) {
    return {
        protocol: 'openai-chat',
        apiKeyEnv,
        keyRequired: true,
        composeBaseUrl: () => baseUrl,
    };
}
function local(baseUrl, apiKeyEnv) {
    return {
        protocol: 'openai-chat',
        apiKeyEnv,
        keyRequired: false,
        composeBaseUrl: () => baseUrl,
    };
}
/** Addresses and key variables as each vendor's documentation gives them. */
const knownHosts = {
    openai: { ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'), protocol: 'openai-responses' },
    'openai-chat': {
        ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'),
        baseUrlEnv: 'OPENAI_BASE_URL',
    },
    anthropic: {
        ...chat('https://api.anthropic.com', 'ANTHROPIC_API_KEY'),
        protocol: 'anthropic-messages',
    },
    gemini: chat('https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY'),
    azure: {
        ...chat('', 'AZURE_OPENAI_API_KEY'),
        composeBaseUrl: (environment) => {
            const endpoint = requireVariable('azure', environment, ['AZURE_OPENAI_ENDPOINT']);
            return `${endpoint.replace(/\/+$/, '').replace(/\/openai(\/v1)?$/, '')}/openai/v1`;
        },
    },
    bedrock: {
        ...chat('', 'AWS_BEARER_TOKEN_BEDROCK'),
        composeBaseUrl: (environment) => {
            const region = requireVariable('bedrock', environment, ['AWS_REGION', 'AWS_DEFAULT_REGION']);
            return `https://bedrock-runtime.${requireWord('AWS_REGION', region)}.amazonaws.com/openai/v1`;
        },
    },
    vertex: { ...chat('', 'VERTEX_ACCESS_TOKEN'), composeBaseUrl: composeVertexUrl },
    mistral: chat('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
    groq: chat('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
    deepseek: chat('https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
    xai: chat('https://api.x.ai/v1', 'XAI_API_KEY'),
    openrouter: chat('https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'),
    together: chat('https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
    fireworks: chat('https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
    cerebras: chat('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
    ollama: local('http://localhost:11434/v1', undefined),
    vllm: local('http://localhost:8000/v1', 'VLLM_API_KEY'),
    llamacpp: local('http://localhost:8080/v1', undefined),
};
/** Other names for the same host. */
const hostAliases = { google: 'gemini' };
/** Vertex's OpenAI-compatible endpoint; the global location has a host without a prefix. */
function composeVertexUrl(environment) {
    const project = requireVariable('vertex', environment, ['GOOGLE_CLOUD_PROJECT']);
    const location = requireWord('GOOGLE_CLOUD_LOCATION', requireVariable('vertex', environment, ['GOOGLE_CLOUD_LOCATION']));
    if (!/^[\w][\w.:-]*$/.test(project))
        throw describeBadVariable('GOOGLE_CLOUD_PROJECT');
    const host = `${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
    return `https://${host}/v1/projects/${project}/locations/${location}/endpoints/openapi`;
}
function requireVariable(provider, environment, names) {
    for (const name of names) {
        const value = environment[name]?.trim();
        if (value !== undefined && value !== '')
            return value;
    }
    throw errors/* ConfigurationError */.j1.of(`the provider ${provider} needs the environment variable ${names.join(' or ')} for its address`, `set ${names[0]} in the environment of this step`);
}
/** What goes into a host name must not be able to name another host. */
function requireWord(name, value) {
    if (/^[a-z0-9-]+$/.test(value))
        return value;
    throw describeBadVariable(name);
}
function describeBadVariable(name) {
    return errors/* ConfigurationError */.j1.of(`the environment variable ${name} holds something that cannot be part of an address`, `correct ${name}; it has letters, digits and dashes`);
}

;// CONCATENATED MODULE: ./lib/providers/registry.js




/** Every provider name that can stand before the slash of a model, aliases included. */
function listProviderNames(custom = {}) {
    const names = [...Object.keys(knownHosts), ...Object.keys(hostAliases), 'recorded'];
    return [...new Set([...names, ...Object.keys(custom)])].sort();
}
/**
 * Where the calls of a provider name go. Precedence: the configuration, then `<NAME>_BASE_URL` in the environment,
 * then the vendor's own address. The environment is trusted; whether the configuration is, its reader decides.
 * @throws ConfigurationError for an unknown name, a bad address, or a missing variable that an address needs
 */
function resolveEndpoint(providerName, options) {
    const { custom, environment } = options;
    if (providerName === 'recorded')
        return { kind: 'recorded', provider: 'recorded', path: options.recordedPath };
    const written = readOwn(custom, providerName);
    const provider = written === undefined ? (readOwn(hostAliases, providerName) ?? providerName) : providerName;
    const known = readOwn(knownHosts, readOwn(hostAliases, provider) ?? provider);
    if (written !== undefined)
        return resolveCustom(providerName, written, known);
    if (known === undefined)
        throw describeUnknown(providerName, custom);
    const variable = known.baseUrlEnv ?? `${provider.toUpperCase()}_BASE_URL`;
    const moved = environment[variable]?.trim();
    const baseUrl = moved ? moved : known.composeBaseUrl(environment);
    return {
        kind: 'http',
        provider,
        protocol: known.protocol,
        baseUrl: normalizeBaseUrl(baseUrl, known.protocol, moved ? variable : `provider ${provider}`),
        apiKeyEnv: known.apiKeyEnv,
        keyRequired: known.keyRequired,
        publicOnly: false,
    };
}
function resolveCustom(provider, written, known) {
    const protocol = written.protocol ?? known?.protocol ?? 'openai-chat';
    const apiKeyEnv = written.api_key_env === undefined ? known?.apiKeyEnv : (written.api_key_env ?? undefined);
    return {
        kind: 'http',
        provider,
        protocol,
        baseUrl: normalizeBaseUrl(written.base_url, protocol, `providers.${provider}.base_url`),
        apiKeyEnv,
        keyRequired: apiKeyEnv !== undefined && (written.api_key_env != null || known?.keyRequired === true),
        publicOnly: true,
    };
}
/** `toString` and its like are no providers. */
function readOwn(from, name) {
    return Object.hasOwn(from, name) ? from[name] : undefined;
}
function describeUnknown(name, custom) {
    return errors/* ConfigurationError */.j1.of(`there is no provider named "${name}"`, `write a model as provider/model with one of ${listProviderNames(custom).join(', ')}; or add ${name} with its base_url under providers`);
}
function normalizeBaseUrl(text, protocol, from) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined &&
        /^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === '');
    if (!usable)
        throw errors/* ConfigurationError */.j1.of(`the address in ${from} cannot be used`, 'write an http(s) URL without user, query or fragment, such as https://llm.example.com/v1');
    const trimmed = url.href.replace(/\/+$/, '');
    // The Anthropic SDK adds /v1 itself, and people write it all the same.
    return protocol === 'anthropic-messages' ? trimmed.replace(/\/v1$/, '') : trimmed;
}
/**
 * The provider of an endpoint. SDKs are loaded here and not before.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings that cannot be read
 */
async function createProvider(endpoint, options) {
    if (endpoint.kind === 'recorded') {
        if (endpoint.path === undefined)
            throw errors/* ConfigurationError */.j1.of('the provider recorded needs recordings', 'name the file or the folder of recordings: --recorded PATH (in the Action: the input recorded)');
        const { createRecordedProvider } = await __webpack_require__.e(/* import() */ 4332).then(__webpack_require__.bind(__webpack_require__, 44332));
        return createRecordedProvider({ path: endpoint.path, provider: endpoint.provider });
    }
    if (endpoint.kind === 'http')
        return (await loadAdapter(endpoint.protocol))(await resolveAdapterOptions(endpoint, options));
    const { environment } = options;
    const ports = createHttpPorts(options);
    if (endpoint.kind === 'command') {
        const { createCommandProvider } = await Promise.all(/* import() */[__webpack_require__.e(8254), __webpack_require__.e(6959)]).then(__webpack_require__.bind(__webpack_require__, 86959));
        return createCommandProvider({ endpoint, environment, ports });
    }
    const { createServiceProvider } = await Promise.all(/* import() */[__webpack_require__.e(8254), __webpack_require__.e(4670)]).then(__webpack_require__.bind(__webpack_require__, 94670));
    const { apiKeyEnv, provider } = endpoint;
    const apiKey = readApiKey({ apiKeyEnv, provider, keyRequired: true }, environment);
    return createServiceProvider({ endpoint, apiKey, ports });
}
async function resolveAdapterOptions(endpoint, options) {
    const { environment } = options;
    const apiKey = readApiKey(endpoint, environment);
    return { endpoint, apiKey, environment, ports: createHttpPorts(options, endpoint) };
}
/** Loads the SDK of a protocol, which takes a while; a second call costs nothing. */
async function loadAdapter(protocol) {
    switch (protocol) {
        case 'openai-responses':
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 56939))).createOpenaiResponsesProvider;
        case 'openai-chat':
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 19549))).createOpenaiChatProvider;
        case 'anthropic-messages':
            return (await Promise.all(/* import() */[__webpack_require__.e(6625), __webpack_require__.e(8254), __webpack_require__.e(3320)]).then(__webpack_require__.bind(__webpack_require__, 43320))).createAnthropicProvider;
    }
}
/**
 * The batch API of an endpoint. Whether the host has one, its answer to the first batch tells.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings, which need no batch
 */
async function createBatchProvider(endpoint, options) {
    if (endpoint.kind !== 'http')
        throw errors/* ConfigurationError */.j1.of(`${endpoint.provider} cannot be asked in a batch`, endpoint.kind === 'recorded'
            ? 'replay recordings without a batch; it costs nothing'
            : 'replay an application without a batch, or name its suites apart');
    const batchOptions = {
        ...(await resolveAdapterOptions(endpoint, options)),
        transferTimeoutMs: options.transferTimeoutMs ?? 1_800_000,
        maxResultBytes: options.maxResultBytes ?? 4_000_000_000,
    };
    if (endpoint.protocol === 'anthropic-messages')
        return (await Promise.all(/* import() */[__webpack_require__.e(6625), __webpack_require__.e(8254), __webpack_require__.e(3320), __webpack_require__.e(4951)]).then(__webpack_require__.bind(__webpack_require__, 74951))).createAnthropicBatchProvider(batchOptions);
    return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 22218))).createOpenaiBatchProvider(batchOptions);
}
/** Every environment variable that may hold a key of a known provider. */
function listKeyVariables() {
    return [...new Set(Object.values(knownHosts).flatMap(({ apiKeyEnv }) => apiKeyEnv ?? []))].sort();
}


/***/ }),

/***/ 13625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reservedAddressCode),
/* harmony export */   n: () => (/* binding */ isReservedAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Networks behind the one who asks: an address there means something else on every machine. Loopback is not in it. */
const reservedNetworks = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    // Azure answers every machine of its own here, the hosted runners of GitHub too.
    '168.63.129.16/32',
    // Link-local: the metadata of every cloud, credentials included.
    '169.254.0.0/16',
    '172.16.0.0/12',
    // Oracle's metadata.
    '192.0.0.0/24',
    '192.168.0.0/16',
];
function createReservedList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of reservedNetworks) {
        const [address = '', prefix] = network.split('/');
        list.addSubnet(address, Number(prefix), 'ipv4');
        // The same network behind NAT64.
        list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), 'ipv6');
    }
    list.addAddress('::', 'ipv6');
    list.addSubnet('fc00::', 7, 'ipv6');
    list.addSubnet('fe80::', 10, 'ipv6');
    list.addSubnet('fec0::', 10, 'ipv6');
    return list;
}
const reserved = createReservedList();
/** Code of the error with which a connection to such an address is refused. */
const reservedAddressCode = 'ERR_RESERVED_ADDRESS';
/**
 * Whether an address is private, link-local or otherwise no host of the internet; IPv4 inside of IPv6 too.
 * @param address as the resolver or a URL writes it, with or without brackets; false for a name
 */
function isReservedAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    return family !== 0 && reserved.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ })

};
