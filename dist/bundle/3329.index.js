export const id = 3329;
export const ids = [3329];
export const modules = {

/***/ 43329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCurate: () => (/* binding */ runCurate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/dataset/eval-case.js
var eval_case = __webpack_require__(74349);
// EXTERNAL MODULE: ./lib/dataset/render-dataset-line.js
var render_dataset_line = __webpack_require__(74174);
// EXTERNAL MODULE: ./lib/sources/select-failures.js
var select_failures = __webpack_require__(57950);
// EXTERNAL MODULE: ./lib/curation/similarity.js
var curation_similarity = __webpack_require__(74680);
;// CONCATENATED MODULE: ./lib/curation/choose.js

/** What each reason weighs: together 1. Likeness to what was chosen before takes up to 0.5 away. */
const weights = { severity: 0.35, recency: 0.2, frequency: 0.25, correction: 0.2 };
const likeness = 0.5;
/** Days after which recency is worth half. */
const halfLifeDays = 30;
const millisecondsOfDay = 86_400_000;
/**
 * The places of at most `budget` proposals, the best first: bad, recent, frequent and corrected ones, each as different
 * from those before it as can be (maximal marginal relevance: Carbonell and Goldstein 1998). The same for the same list.
 * @param options.now milliseconds since 1970
 */
function chooseProposals(proposals, options) {
    const { budget, now, known = [] } = options;
    const most = Math.max(1, ...proposals.map(({ frequency }) => frequency));
    const worth = proposals.map((proposal) => computeWorth(proposal, { now, most }));
    const nearest = proposals.map(({ request }) => known.reduce((most, other) => Math.max(most, compare(request, other)), 0));
    const chosen = [];
    const open = new Set(proposals.keys());
    while (chosen.length < budget && open.size > 0) {
        let best;
        let bestWorth = Number.NEGATIVE_INFINITY;
        for (const place of open) {
            const left = (worth[place] ?? 0) - likeness * (nearest[place] ?? 0);
            if (left > bestWorth)
                [best, bestWorth] = [place, left];
        }
        const picked = best === undefined ? undefined : proposals[best];
        if (best === undefined || picked === undefined)
            break;
        chosen.push(best);
        open.delete(best);
        for (const place of open) {
            const other = proposals[place]?.request;
            if (other === undefined)
                continue;
            nearest[place] = Math.max(nearest[place] ?? 0, compare(picked.request, other));
        }
    }
    return chosen;
}
const compare = (one, other) => (0,curation_similarity/* estimateSimilarity */._M)(one.whole, other.whole);
function computeWorth({ severity, at, frequency, isCorrected }, { now, most }) {
    const days = at === undefined ? halfLifeDays : Math.max(0, now - at) / millisecondsOfDay;
    // Of a hundred complaints the tenth says less than the second.
    const share = most === 1 ? 0 : Math.log(frequency) / Math.log(most);
    return (weights.severity * severity +
        weights.recency * 2 ** (-days / halfLifeDays) +
        weights.frequency * share +
        weights.correction * (isCorrected ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/curation/compose-case.js
var compose_case = __webpack_require__(23088);
;// CONCATENATED MODULE: ./lib/curation/redact-case.js

/**
 * A case with pseudonyms in place of what belongs to people. Its id and what leads back to the log are left as they are:
 * they are ids of the system, and of no use without a key to it.
 */
function redactCase(evalCase, redact) {
    if (redact === undefined)
        return { evalCase, counts: new Map() };
    const { id, severity, pinned, weight, source, ...words } = evalCase;
    const { feedback, ...origin } = source ?? {};
    const { value, counts } = redact({ ...words, feedback });
    const { feedback: said, ...cleaned } = { feedback: undefined, ...Object(value) };
    const redacted = eval_case/* evalCaseSchema */.sV.parse({
        ...cleaned,
        id,
        severity,
        pinned,
        weight,
        source: source === undefined ? undefined : { ...origin, feedback: said },
    });
    return { evalCase: redacted, counts };
}

;// CONCATENATED MODULE: ./lib/curation/curate.js







/** From a log to the cases that are worth having, none written yet. Memory grows with the number of failures alone. */
async function curate(options) {
    const collected = await collectFailures(options);
    const { found, refused, notices, redactions } = collected;
    const groups = groupFailures(found, options);
    const chosen = chooseProposals(groups.open.map(({ proposal }) => proposal), { budget: options.budget, now: options.now, known: options.known.requests });
    const cases = [];
    for (const place of chosen) {
        const group = groups.open[place];
        if (group === undefined)
            continue;
        const line = await options.scratch.read(group.best.place);
        const evalCase = eval_case/* evalCaseSchema */.sV.parse(JSON.parse(line));
        const { frequency } = group.proposal;
        const { callIds } = group;
        const weighed = frequency > 1 ? { ...evalCase, weight: frequency } : evalCase;
        cases.push({ evalCase: weighed, frequency, callIds });
    }
    const sum = (list) => list.reduce((total, { proposal }) => total + proposal.frequency, 0);
    const { traces, failures, known, skipped } = collected;
    const repeated = sum(groups.open) - groups.open.length;
    const left = groups.open.length - cases.length;
    const counts = { traces, failures, known, skipped, covered: groups.covered, repeated, left };
    return { cases, counts, refused, notices, redactions };
}
async function collectFailures(options) {
    const { source, query, known } = options;
    const { system } = source;
    const found = [];
    const counts = { traces: 0, failures: 0, known: 0, skipped: 0 };
    const refused = new Map();
    const notices = new Map();
    const redactions = new Map();
    // A source may tell the same call in two traces, or twice where its window overlaps.
    const seen = new Set();
    for await (const trace of source.readTraces(query)) {
        counts.traces += 1;
        for (const selected of (0,select_failures/* selectFailures */.m)(trace, query)) {
            counts.failures += 1;
            if (selected.kind === 'refused') {
                count(refused, selected.what);
                continue;
            }
            const { call } = selected.failure;
            const caseId = (0,compose_case/* composeCaseId */.m$)(system, call.id);
            if (seen.has(caseId)) {
                counts.failures -= 1;
                continue;
            }
            seen.add(caseId);
            const state = known.stateOf({ system, id: call.id, caseId });
            if (state !== 'new')
                counts[state] += 1;
            else
                await keep(selected.failure);
        }
    }
    return { ...counts, found, refused, notices, redactions };
    async function keep(failure) {
        const composed = (0,compose_case/* composeCase */.rQ)(failure, { system, input: options.input });
        if (composed.kind === 'refused')
            return count(refused, composed.what);
        for (const notice of composed.notices)
            count(notices, notice);
        const { evalCase, counts: replaced } = redactCase(composed.evalCase, options.redact);
        for (const [kind, things] of replaced)
            count(redactions, kind, things);
        const place = await options.scratch.append((0,render_dataset_line/* renderDatasetLine */.z)(evalCase));
        const proposal = describeProposal(failure, evalCase);
        found.push({ proposal, callId: failure.call.id, place });
    }
}
function count(counts, key, more = 1) {
    counts.set(key, (counts.get(key) ?? 0) + more);
}
function describeProposal({ call, severity }, evalCase) {
    const at = Date.parse(call.startedAt ?? '');
    return {
        severity,
        at: Number.isNaN(at) ? undefined : at,
        frequency: 1,
        isCorrected: evalCase.expected !== undefined,
        request: (0,curation_similarity/* composeLikeness */.Vt)(evalCase),
    };
}
function groupFailures(found, { known, similarity }) {
    const requests = [...known.requests, ...found.map(({ proposal }) => proposal.request)];
    const open = [];
    let covered = 0;
    for (const places of (0,curation_similarity/* groupSimilar */.ts)(requests, similarity)) {
        const members = places.flatMap((place) => found[place - known.requests.length] ?? []);
        if (members.length < places.length)
            covered += members.length;
        else
            open.push(composeGroup(members));
    }
    return { open, covered };
}
function composeGroup(members) {
    const [best = members[0]] = members.toSorted(byWorth);
    if (best === undefined)
        throw new RangeError('a group of nothing');
    const times = members.flatMap(({ proposal: { at } }) => (at === undefined ? [] : [at]));
    return {
        best,
        callIds: members.map(({ callId }) => callId),
        proposal: {
            ...best.proposal,
            severity: Math.max(...members.map(({ proposal }) => proposal.severity)),
            at: times.length === 0 ? undefined : Math.max(...times),
            frequency: members.length,
        },
    };
}
/** A corrected one says what to expect; then the worst, then the latest. */
function byWorth({ proposal: a }, { proposal: b }) {
    return (Number(b.isCorrected) - Number(a.isCorrected) ||
        b.severity - a.severity ||
        (b.at ?? 0) - (a.at ?? 0));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/dataset/read-dataset.js
var read_dataset = __webpack_require__(11831);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/document/lines.js
var lines = __webpack_require__(44226);
;// CONCATENATED MODULE: ./lib/curation/known-cases.js




/** A failure that shall not become a case. One line each, beside the dataset. */
const skippedSchema = schemas/* strictObject */.rej({
    system: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    why: schemas/* string */.YjP().optional(),
    at: schemas/* string */.YjP().optional(),
});
function createKnownCases(cases, skipped) {
    const places = new Set();
    for (const { id, source } of cases) {
        places.add(`case ${id}`);
        if (source?.id !== undefined)
            places.add(`${source.system ?? ''} ${source.id}`);
    }
    const refused = new Set(skipped.map(({ system, id }) => `${system} ${id}`));
    return {
        stateOf: ({ system, id, caseId }) => {
            const place = `${system} ${id}`;
            if (places.has(place) || places.has(`case ${caseId}`))
                return 'known';
            return refused.has(place) ? 'skipped' : 'new';
        },
        requests: cases.map(curation_similarity/* composeLikeness */.Vt),
        cases: cases.length,
    };
}
/** `datasets/support.jsonl` → `datasets/support.skipped.jsonl`. */
function resolveSkippedFile(dataset) {
    return dataset.replace(/(\.(?:jsonl|ndjson))?$/i, '.skipped.jsonl');
}
/** @throws ConfigurationError for the first line that is none */
async function readSkipped(source) {
    const skipped = [];
    for await (const { number, ...line } of (0,lines/* readLines */.S)(source.content)) {
        if (line.text?.trim() === '')
            continue;
        try {
            skipped.push(skippedSchema.parse(JSON.parse(line.text ?? '')));
        }
        catch (cause) {
            throw errors/* ConfigurationError */.j1.of(`this line names no failure that is skipped: ${(0,errors/* messageOf */.bD)(cause).slice(0, 200)}`, 'mend it, or take it out: it has "system" and "id"', { file: source.file, line: number }, cause);
        }
    }
    return skipped;
}
/** As a line of the file, without its end. */
function renderSkipped({ system, id, why, at }) {
    return JSON.stringify({ system, id, why, at });
}

;// CONCATENATED MODULE: ./lib/curation/dataset-file.js






/**
 * @param source.file as a person wrote it; `path` where it is
 * @throws ConfigurationError for a file that is no JSONL, or in which something is wrong
 */
async function openGrowingDataset(source) {
    const { file, path } = source;
    if (!/\.(?:jsonl|ndjson)$/i.test(file))
        throw errors/* ConfigurationError */.j1.of(`${file} is not JSONL, so no line can be added to it`, 'name a file that ends with .jsonl', { file });
    const skippedFile = resolveSkippedFile(file);
    const skippedPath = resolveSkippedFile(path);
    const readCases = async () => (await hasContent(path))
        ? (await (0,read_dataset/* loadDataset */.Z)({ file, chunks: (0,external_node_fs_.createReadStream)(path) })).cases
        : [];
    return {
        file,
        skippedFile,
        cases: await readCases(),
        readIds: async () => (await readCases()).map(({ id }) => id),
        skipped: (await hasContent(skippedPath))
            ? await readSkipped({ file: skippedFile, content: (0,external_node_fs_.createReadStream)(skippedPath) })
            : [],
        append: (lines) => appendLines({ file, path }, lines),
        appendSkipped: (lines) => appendLines({ file: skippedFile, path: skippedPath }, lines),
    };
}
async function hasContent(path) {
    const facts = await (0,promises_.stat)(path).catch(() => undefined);
    if (facts?.isDirectory() === true)
        throw errors/* ConfigurationError */.j1.of(`${path} is a folder`, 'name a file in it, such as failures.jsonl');
    return facts !== undefined && facts.size > 0;
}
/** In one write, so that an interruption leaves no half of a case. A last line without an end gets one. */
async function appendLines({ file, path }, lines) {
    if (lines.length === 0)
        return;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const handle = await (0,promises_.open)(path, 'a+');
        try {
            const { size } = await handle.stat();
            const last = Buffer.alloc(1);
            if (size > 0)
                await handle.read(last, 0, 1, size - 1);
            const start = size > 0 && last.toString() !== '\n' ? '\n' : '';
            const bytes = Buffer.from(`${start}${lines.join('\n')}\n`);
            for (let done = 0; done < bytes.length;)
                done += (await handle.write(bytes, done)).bytesWritten;
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        throw errors/* ConfigurationError */.j1.of(`${file} could not be written`, 'check that you may write there, and that the disk is not full', { file }, cause);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/curation/scratch.js



/** What is held before it is written, in bytes. */
const blockBytes = 1 << 20;
async function openScratch() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pawl-curate-'));
    const file = await (0,promises_.open)((0,external_node_path_.join)(folder, 'cases.jsonl'), 'wx+', 0o600);
    let pending = [];
    let written = 0;
    let size = 0;
    const flush = async () => {
        const block = Buffer.concat(pending);
        pending = [];
        // A write may take a part only, of a disk that is nearly full.
        for (let done = 0; done < block.length;) {
            const { bytesWritten } = await file.write(block, done, block.length - done, written);
            done += bytesWritten;
            written += bytesWritten;
        }
    };
    return {
        append: async (text) => {
            const bytes = Buffer.from(text);
            const place = { offset: size, length: bytes.length };
            pending.push(bytes);
            size += bytes.length;
            if (size - written >= blockBytes)
                await flush();
            return place;
        },
        read: async ({ offset, length }) => {
            if (offset + length > written)
                await flush();
            const bytes = Buffer.alloc(length);
            await file.read(bytes, 0, length, offset);
            return bytes.toString();
        },
        close: async () => {
            await file.close();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/findPhoneNumbersInText.js + 47 modules
var findPhoneNumbersInText = __webpack_require__(43639);
// EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/isSupportedCountry.js
var isSupportedCountry = __webpack_require__(76294);
;// CONCATENATED MODULE: ./lib/redaction/kinds.js
/** What is replaced before anything of a production log is written. */
const redactionKinds = (/* unused pure expression or super */ null && ([
    'secret',
    'email',
    'iban',
    'card',
    'national id',
    'phone',
    'ip address',
    'name',
    'pattern',
]));
/** A detector of whatever a global regular expression finds and `check` agrees to; the first group, if any, is it. */
function detectPattern(options) {
    const { kind, pattern, check = () => true, toKey = (match) => match } = options;
    return function* (text) {
        for (const match of text.matchAll(pattern)) {
            const found = match[1] ?? match[0];
            if (!check(found))
                continue;
            const start = match.index + match[0].indexOf(found);
            yield { kind, start, end: start + found.length, key: toKey(found) };
        }
    };
}

;// CONCATENATED MODULE: ./lib/redaction/contacts.js



/** Addresses of the domains that RFC 2606 keeps for examples belong to nobody. */
const ofNobody = /(?:@|%40)(?:[\w-]+\.)*(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test))$/i;
const emailDetector = detectPattern({
    kind: 'email',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}?(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu,
    check: (text) => !ofNobody.test(text),
    toKey: (text) => text.toLowerCase().replace('%40', '@'),
});
/** Of documentation (RFC 5737), of no network, or of a machine's own. */
const ofNoOne = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|0\.|127\.|255\.)/;
const contacts_byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const ipDetectors = [
    detectPattern({
        kind: 'ip address',
        pattern: new RegExp(`(?<![\\w.])${contacts_byte}(?:\\.${contacts_byte}){3}(?![\\w]|\\.\\d)`, 'g'),
        check: (text) => !ofNoOne.test(text),
    }),
    detectPattern({
        kind: 'ip address',
        pattern: /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){2,6}(?::[0-9a-f]{1,4}){1,5}(?![\w:])/gi,
        check: (text) => !text.toLowerCase().startsWith('2001:db8:'),
        toKey: (text) => text.toLowerCase(),
    }),
];
/** As they are dialled: with one leading zero or two, or as North America writes them. */
const dialled = [
    detectPattern({
        kind: 'phone',
        pattern: /(?<![\w.+-])(?:1[-. ])?(?:\(\d{3}\)[-. ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g,
        toKey: (text) => text.replaceAll(/\D/g, ''),
    }),
    detectPattern({
        kind: 'phone',
        pattern: /(?<![\w.+-])(?:\(?0\d(?:[ ./()-]{0,3}\d){7,11}|00[1-9](?:[ ./()-]{0,3}\d){9,13})(?![\w-])/g,
        toKey: (text) => text.replaceAll(/\D/g, ''),
    }),
];
/** Numbers that telephone companies keep for films: 555-0100 to 555-0199. */
const ofFilms = /555-?01\d\d$/;
/** Days are written with the same signs: 01.02.2026 12, and 01/02/2026 03/02. */
const days = /^\(?(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)|^\(?(?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/;
/**
 * Telephone numbers: with a country's code anywhere in the world, as they are dialled inside `region`, and in the two
 * shapes that numbers without either have most.
 * @throws ConfigurationError unless `region` is a country, such as `DE`
 */
function createPhoneDetector(region) {
    const country = parseCountry(region);
    return function* (text) {
        // Most texts hold no number, and the library is slow to find none.
        if (!/\d(?:\D{0,3}\d){6}/.test(text))
            return;
        const options = {
            v2: true,
            ...(country === undefined ? {} : { defaultCountry: country }),
        };
        for (const { startsAt, endsAt, number } of (0,findPhoneNumbersInText/* findPhoneNumbersInText */.Y)(text, options)) {
            if (!mayBePhone(text, { start: startsAt, end: endsAt }))
                continue;
            yield {
                kind: 'phone',
                start: startsAt,
                end: endsAt,
                key: number.number.replaceAll(/\D/g, ''),
            };
        }
        for (const detect of dialled)
            yield* keepReal(text, detect(text));
    };
}
/**
 * What the library finds is often a date, the name of a model or the number of an order: a telephone number stands
 * alone, and begins with a sign, a zero or a bracket, or has blanks or dots in two places.
 */
function mayBePhone(text, { start, end }) {
    const written = text.slice(start, end);
    if (days.test(written) || /^(?:19|20)\d\d-\d\d?-\d\d?(?!\d)/.test(written))
        return false;
    if (/[\w-]/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? ''))
        return false;
    return /^[+(0]/.test(written) || (written.match(/\d[ .-]+(?=\d)/g)?.length ?? 0) >= 2;
}
function* keepReal(text, findings) {
    for (const finding of findings) {
        const written = text.slice(finding.start, finding.end);
        if (!ofFilms.test(written) && !days.test(written))
            yield finding;
    }
}
function parseCountry(region) {
    if (region === undefined)
        return undefined;
    if ((0,isSupportedCountry/* isSupportedCountry */.J)(region))
        return region;
    throw errors/* ConfigurationError */.j1.of(`"${region}" is no country of telephone numbers`, 'give two capital letters, such as DE or US');
}

;// CONCATENATED MODULE: ./lib/redaction/fold-text.js
/** Numbers and addresses are looked for in ASCII, and are copied from pages that write them with other signs. */
function foldText(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
    if (/^[\x00-\x7f]*$/.test(text))
        return { folded: text, placeOf: (found) => found };
    const letters = [];
    const places = [];
    for (let place = 0; place < text.length; place += 1) {
        const letter = foldLetter(text.charAt(place));
        if (letter === '')
            continue;
        letters.push(letter);
        places.push(place);
    }
    return {
        folded: letters.join(''),
        placeOf: ({ start, end }) => ({
            start: places[start] ?? text.length,
            end: (places[end - 1] ?? text.length - 1) + 1,
        }),
    };
}
/** At most one letter for each, so that places can be counted. */
function foldLetter(letter) {
    if (letter < '\u0080')
        return letter;
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter))
        return '';
    if (/\p{Zs}/u.test(letter))
        return ' ';
    if (/[\p{Pd}\u2212]/u.test(letter))
        return '-';
    if (/[\u0660-\u0669\u06f0-\u06f9]/.test(letter))
        return String(letter.charCodeAt(0) % 16);
    const plain = letter.normalize('NFKC');
    return /^[!-~]$/.test(plain) ? plain : letter;
}

;// CONCATENATED MODULE: ./lib/redaction/numbers.js

const digitsOf = (text) => text.replaceAll(/\D/g, '');
const compactOf = (text) => text.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
/** Payment cards: 13 to 19 digits of a network's range with a right check digit (ISO/IEC 7812). */
const cardDetector = function* (text) {
    for (const { index, 0: run } of text.matchAll(/(?<![\w.-])\d(?:[ .-]?\d){12,}(?![\w-])/g)) {
        // Other numbers may stand beside it, so it is looked for from each group of digits to each later one's end.
        const groups = [...run.matchAll(/\d+/g)].map((group) => ({
            start: group.index,
            end: group.index + group[0].length,
        }));
        let done = 0;
        for (const [place, { start }] of groups.entries()) {
            if (start < done)
                continue;
            // At most 19 digits, each a group of its own.
            const near = groups.slice(place, place + 19);
            const end = near.findLast((group) => isCard(digitsOf(run.slice(start, group.end))))?.end;
            if (end === undefined)
                continue;
            done = end;
            const key = digitsOf(run.slice(start, end));
            yield { kind: 'card', start: index + start, end: index + end, key };
        }
    }
};
/**
 * Each network has lengths of its own: without them one in ten of Germany's article numbers (13 digits from 4) and of the
 * numbers of devices (IMEI, 15 digits) was a card. Visa, Mastercard, American Express, Diners Club, JCB, Maestro, and what
 * begins with 6.
 */
const ofNetwork = /^(?:4(?:\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|5[0678]\d{11,17}|6\d{15,18})$/;
function isCard(digits) {
    return ofNetwork.test(digits) && passesLuhn(digits);
}
/** From the right, every second digit doubled; the digits add up to a multiple of ten. */
function passesLuhn(digits) {
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = place % 2 === 0 ? Number(digit) : Number(digit) * 2;
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** International bank account numbers: country, check digits, and a remainder of 1 by 97 (ISO 13616). */
const ibanDetector = detectPattern({
    kind: 'iban',
    pattern: /\b[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?\b/g,
    check: (text) => {
        const account = compactOf(text);
        return account.length >= 15 && account.length <= 34 && remainderOf(account) === 1;
    },
    toKey: compactOf,
});
/** The first four characters go to the end, letters count from A = 10. */
function remainderOf(account) {
    let remainder = 0;
    for (const letter of account.slice(4) + account.slice(0, 4))
        for (const digit of String(Number.parseInt(letter, 36)))
            remainder = (remainder * 10 + Number(digit)) % 97;
    return remainder;
}
const nationalIds = [
    // United States, social security number.
    { pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
    // United Kingdom, national insurance number.
    {
        pattern: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
        check: (id) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/i.test(id),
    },
    // Spain, DNI and NIE.
    { pattern: /\b[XYZ\d]-?\d{7}-?[A-Z]\b/gi, check: isSpanish },
    // France, NIR.
    {
        pattern: /(?<![\w-])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w-])/g,
        check: isFrench,
    },
    // Italy, codice fiscale.
    { pattern: /\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b/gi },
    // Brazil, CPF.
    { pattern: /(?<![\w-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g },
    // India, Aadhaar, as it is printed.
    { pattern: /(?<![\w-]|\d )[2-9]\d{3} \d{4} \d{4}(?![\w-]| \d)/g },
];
function isSpanish(id) {
    const compacted = compactOf(id);
    const number = compacted
        .slice(0, -1)
        .replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === compacted.at(-1);
}
function isFrench(id) {
    const digits = digitsOf(id);
    return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}
const nationalIdDetectors = nationalIds.map(({ pattern, check }) => detectPattern({ kind: 'national id', pattern, toKey: compactOf, ...(check ? { check } : {}) }));

;// CONCATENATED MODULE: ./lib/redaction/pseudonyms.js
/**
 * Stands for the n-th thing of a kind in a case, n from 1: of the same shape, so that the case still makes sense, and
 * of nobody. None of them is found again as something to be replaced.
 */
function composePseudonym(kind, n) {
    switch (kind) {
        case 'secret':
            return `[secret-${n}]`;
        case 'email':
            return `person${n}@example.com`;
        case 'iban':
            return `XX00 0000 0000 ${pad(n, 4)}`;
        case 'card':
            return `0000 0000 0000 ${pad(n, 4)}`;
        case 'national id':
            return `ID-${pad(n, 4)}`;
        case 'phone':
            // 555-0100 to 555-0199 belong to nobody in any area.
            return `+1 ${202 + Math.floor(n / 100)}-555-01${pad(n % 100, 2)}`;
        case 'ip address':
            return `192.0.2.${n % 256}`;
        case 'name':
            return `Person-${n}`;
        case 'pattern':
            return `[redacted-${n}]`;
    }
}
const pad = (n, width) => String(n).padStart(width, '0');
/** Every pseudonym that there is, so that what was redacted before is left as it is. */
const pseudonymPattern = /\[(?:secret|redacted)-\d+\]|\bperson\d+@example\.com\b|\bXX00 0000 0000 \d{4}\b|\b0000 0000 0000 \d{4}\b|\bID-\d{4}\b|\+1 \d{3}-555-01\d\d\b|\b192\.0\.2\.\d{1,3}\b|\bPerson-\d+\b/g;

;// CONCATENATED MODULE: ./lib/redaction/secrets.js

/**
 * Keys and tokens by the marks that their makers give them, and what is assigned to a name that says so. Every
 * repetition is bounded or of one class, so that none takes more than linear time.
 */
const patterns = [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,]|-(?!-)){1,20000}-----END [A-Z ]{0,30}PRIVATE KEY-----/g,
    // JSON Web Tokens.
    /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
    // OpenAI, Anthropic, Langfuse, Stripe and others that begin like them; words alone are a class of a page.
    /\b(?:sk|pk|rk)[-_](?=[\w-]{0,200}\d)(?:[a-z0-9]{2,10}[-_]){0,3}[A-Za-z0-9_-]{16,}/g,
    /\bls(?:v2)?_(?:pt|sk)_[A-Za-z0-9_]{16,}/g,
    // GitHub, GitLab, npm, Hugging Face, Slack, SendGrid, Google, DigitalOcean.
    /\bgh[oprsu]_[A-Za-z0-9]{30,}/g,
    /\bgithub_pat_\w{30,}/g,
    /\bglpat-[\w-]{20,}/g,
    /\bnpm_[A-Za-z0-9]{30,}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
    /\bAIza[\w-]{35}/g,
    /\bya29\.[\w-]{20,}/g,
    /\bdop_v1_[a-f0-9]{40,}/g,
    /\bwhsec_[A-Za-z0-9+/=]{16,}/g,
    /\bgsk_[A-Za-z0-9]{20,}/g,
    /\bxai-[A-Za-z0-9]{20,}/g,
    /\bhooks\.slack\.com\/services\/([\w/]{20,200})/g,
    // AWS.
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bbearer\s{1,3}([\w.~+/-]{16,}=*)/gi,
    /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|token)\s{1,3}([\w.~+/-]{8,}=*)/gi,
    // What signs an address or lets somebody in by it.
    /[?&#](?:token|sig|signature|x-amz-signature|x-amz-security-token)=([^\s&#"'<>()\0]{16,2000})/gi,
    // The password of an address.
    /:\/\/[^\s/:@]{0,100}:([^\s/@\0]{3,200})@/g,
    // Also in JSON that stands in a text, however often its quotes are escaped, and after a prefix such as DB_.
    /(?:api[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret|secret[_-]?(?:access[_-]?)?key|password|passwd|passphrase)(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}(?:\\{0,3}["'])?([^\s"',;&<>{}[\]\0\\]{6,200})/gi,
];
const secretDetectors = patterns.map((pattern) => detectPattern({ kind: 'secret', pattern, check: (found) => !found.startsWith('[secret-') }));
const secretName = /(?:api[_-]?key|access[_-]?token|auth[_-]?token|refresh[_-]?token|client[_-]?secret|secret[_-]?(?:access[_-]?)?key|private[_-]?key|password|passwd|passphrase)$/i;
/** Whether a field of this name holds a secret. */
const isSecretName = (name) => secretName.test(name);

;// CONCATENATED MODULE: ./lib/redaction/redactor.js








/** @throws ConfigurationError for a pattern that is no regular expression, or a region that is no country */
function createRedactor(rules) {
    // What comes first wins where two overlap.
    const detectors = [
        ...rules.patterns.map(createPatternDetector),
        ...secretDetectors,
        emailDetector,
        ibanDetector,
        ...nationalIdDetectors,
        cardDetector,
        ...ipDetectors,
        createPhoneDetector(rules.phoneRegion),
        ...rules.names.map(createNameDetector),
    ];
    return (value) => {
        const given = createNaming(value);
        const redacted = redactValue(value, {
            clean: (text) => redactText(text, { detectors, given }),
            // An order's number that became a telephone's would be a text where a number belongs.
            cleanDigits: (text) => redactText(text, { detectors: [cardDetector], given }),
            hide: (secret) => given.nameOf({ kind: 'secret', start: 0, end: secret.length, key: secret }),
        });
        return { value: redacted, counts: given.counts };
    };
}
/** Never one that stands in the value already, for that is another's. */
function createNaming(value) {
    const before = new Set(JSON.stringify(value)?.match(pseudonymPattern));
    const known = new Map();
    const counts = new Map();
    const places = new Map();
    return {
        counts,
        nameOf: ({ kind, key }) => {
            const place = `${kind}\n${key}`;
            const named = known.get(place);
            if (named !== undefined)
                return named;
            let n = (places.get(kind) ?? 0) + 1;
            while (before.has(composePseudonym(kind, n)))
                n += 1;
            const pseudonym = composePseudonym(kind, n);
            places.set(kind, n);
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
            known.set(place, pseudonym);
            return pseudonym;
        },
    };
}
function redactValue(value, replacing) {
    const { clean, cleanDigits } = replacing;
    if (typeof value === 'string')
        return redactJsonOr(value, replacing);
    if (typeof value === 'number')
        return redactNumber(value, cleanDigits);
    if (Array.isArray(value))
        return value.map((part) => redactValue(part, replacing));
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), redactNamed(key, part, replacing)]));
}
/** What is called a password is one, whatever it looks like. */
function redactNamed(key, value, replacing) {
    if (typeof value !== 'string' || !isSecretName(key))
        return redactValue(value, replacing);
    return value.replaceAll(pseudonymPattern, '') === '' ? value : replacing.hide(value);
}
/** A number may be a card's; as a text it would be one. */
function redactNumber(value, redact) {
    if (!Number.isSafeInteger(value) || Math.abs(value) < 1e9)
        return value;
    const text = redact(String(value));
    return text === String(value) ? value : text;
}
/** JSON in a text, such as a tool's arguments, stays JSON, and as it was written around what is replaced. */
function redactJsonOr(text, replacing) {
    if (!/^\s*[[{"]/.test(text))
        return replacing.clean(text);
    try {
        JSON.parse(text);
    }
    catch {
        return replacing.clean(text);
    }
    return text.replace(jsonTokens, (_, key = '', colon = '', value) => {
        const name = key === '' ? '' : String(JSON.parse(key));
        return `${key && rewrite(key, name, replacing.clean(name))}${colon}${redactToken(value, name, replacing)}`;
    });
}
/** Texts and numbers, each with the key before it, if any. */
const jsonTokens = /(?:("[^"\\]*(?:\\.[^"\\]*)*")(\s*:\s*))?("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*)/g;
function redactToken(token, key, replacing) {
    const value = JSON.parse(token);
    if (typeof value === 'string')
        return rewrite(token, value, redactNamed(key, value, replacing));
    const number = /^\d{10,19}$/.test(token) ? replacing.cleanDigits(token) : token;
    return number === token ? token : JSON.stringify(number);
}
const rewrite = (token, before, after) => before === after ? token : JSON.stringify(after);
function redactText(text, { detectors, given }) {
    const taken = [];
    const { folded, placeOf } = foldText(text);
    // What is taken, or was redacted before, is blank for those that look later.
    let rest = folded.replace(pseudonymPattern, (pseudonym) => blank.repeat(pseudonym.length));
    for (const detect of detectors) {
        const found = keepApart(detect(rest));
        if (found.length === 0)
            continue;
        taken.push(...found.map((one) => ({ ...one, ...placeOf(one) })));
        rest = fill(rest, found, ({ start, end }) => blank.repeat(end - start));
    }
    if (taken.length === 0)
        return text;
    return fill(text, taken, given.nameOf);
}
/** Belongs to no word and to no number. */
const blank = '\u0000';
/** Those that overlap none before them, in the order of the text. */
function keepApart(findings) {
    const kept = [];
    for (const finding of [...findings].toSorted((a, b) => a.start - b.start))
        if (finding.end > finding.start && finding.start >= (kept.at(-1)?.end ?? 0))
            kept.push(finding);
    return kept;
}
function fill(text, findings, toText) {
    const parts = [];
    let done = 0;
    for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
        parts.push(text.slice(done, finding.start), toText(finding));
        done = finding.end;
    }
    return parts.join('') + text.slice(done);
}
function createNameDetector(name) {
    const escaped = name
        .trim()
        .split(/\s+/)
        .map((word) => build.RE2JS.quote(word))
        .join('\\s+');
    return createMatcher('name', `(?i)${escaped}`, (text, start, end) => !isWordAt(text, start - 1) && !isWordAt(text, end) ? name.trim().toLowerCase() : undefined);
}
const isWordAt = (text, place) => /[\p{L}\p{N}_]/u.test(text[place] ?? ' ');
function createPatternDetector(pattern) {
    return createMatcher('pattern', pattern, (text, start, end) => text.slice(start, end));
}
function createMatcher(kind, source, keyOf) {
    let pattern;
    try {
        pattern = build.RE2JS.compile(source);
    }
    catch (cause) {
        throw errors/* ConfigurationError */.j1.of(`the pattern ${JSON.stringify(source)} is no regular expression: ${(0,errors/* messageOf */.bD)(cause)}`, 'write it as RE2 has it; look-around and back references are not in it', undefined, cause);
    }
    return function* (text) {
        const matcher = pattern.matcher(text);
        while (matcher.find()) {
            const [start, end] = [matcher.start(), matcher.end()];
            const key = keyOf(text, start, end);
            if (key !== undefined)
                yield { kind, start, end, key };
        }
    };
}

// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/sources/open-source.js
var open_source = __webpack_require__(39972);
// EXTERNAL MODULE: ./lib/variant/load-config.js
var load_config = __webpack_require__(27900);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/cli/curate-options.js + 1 modules
var curate_options = __webpack_require__(34812);
// EXTERNAL MODULE: ./lib/cli/network-ports.js
var network_ports = __webpack_require__(63121);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
;// CONCATENATED MODULE: ./lib/cli/present-curated.js

const longestWords = 300;
/** One case as a person looks at it, a fact a line. */
function describeCase({ evalCase, frequency }) {
    const { id, severity, tags, source, expected, note, metadata } = evalCase;
    const facts = [
        severity,
        frequency > 1 ? `stands for ${(0,format/* formatCount */.B4)(frequency)}` : undefined,
        source?.captured_at?.slice(0, 10),
        tags.length > 0 ? tags.join(', ') : undefined,
    ].filter((fact) => fact !== undefined);
    const observed = readObserved(metadata);
    return [
        `+ ${id}  ${facts.join(' · ')}`,
        `    asked     ${shorten(describeInput(evalCase))}`,
        ...(observed === undefined ? [] : [`    answered  ${shorten(observed)}`]),
        ...(expected === undefined ? [] : [`    expected  ${shorten(asText(expected))}`]),
        ...(note === undefined ? [] : [`    note      ${shorten(note)}`]),
        ...(source?.url === undefined ? [] : [`    see       ${source.url}`]),
    ];
}
/** The last thing that was said to the application, or its variables. */
function describeInput({ input, messages }) {
    const last = messages?.findLast(({ role }) => role === 'user') ?? messages?.at(-1);
    return last?.content ?? asText(input ?? messages);
}
function readObserved(metadata) {
    const observed = metadata?.['observed'];
    if (typeof observed !== 'object' || observed === null)
        return undefined;
    if ('output' in observed)
        return asText(observed.output);
    if ('tool_calls' in observed)
        return asText(observed.tool_calls);
    return 'error' in observed ? `error: ${asText(observed.error)}` : undefined;
}
const asText = (value) => typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
function shorten(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const letters = Array.from(line.slice(0, longestWords * 2));
    return letters.length > longestWords ? `${letters.slice(0, longestWords).join('')}…` : line;
}
/** What became of every failure, and what was replaced. */
function describeCurated(curated, notices) {
    const { counts, cases, refused, redactions } = curated;
    const lines = [
        `${(0,format/* formatPlural */.yk)(counts.failures, 'failure')} in ${(0,format/* formatPlural */.yk)(counts.traces, 'trace')}: ${(0,format/* formatPlural */.yk)(cases.length, 'case')} chosen`,
        ...list([
            [counts.known, 'in the dataset already'],
            [counts.skipped, 'skipped before'],
            [counts.covered, 'ask what a case of the dataset asks'],
            [counts.repeated, 'ask what another failure asks, and add to its weight'],
            [counts.left, 'left by the budget, less worth than those chosen (--budget)'],
        ]),
        ...[...refused].map(([what, count]) => `  ${(0,format/* formatCount */.B4)(count)} cannot be replayed: ${what}`),
        ...[...curated.notices].map(([what, count]) => `  ${(0,format/* formatPlural */.yk)(count, 'case')}: ${what}`),
        ...notices.map((notice) => `  ${notice}`),
    ];
    const replaced = [...redactions].map(([kind, count]) => `${(0,format/* formatCount */.B4)(count)} ${kind}`);
    return replaced.length === 0 ? lines : [...lines, `  replaced: ${replaced.join(', ')}`];
}
function list(counts) {
    return counts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `  ${(0,format/* formatCount */.B4)(count)} ${what}`);
}

// EXTERNAL MODULE: ./lib/cli/reading-display.js
var reading_display = __webpack_require__(33);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/review-cases.js


const question = '  keep (k) · skip (s WHY) · pin and keep (p) · tag (t TAG …) · expect (e TEXT) · quit (q): ';
/**
 * Shows each case and asks what shall become of it. Each answer is written before the next question, so that an hour of
 * reading is not lost with the terminal. A word that is none asks again.
 * @param options.redact what a person types is redacted too
 */
async function reviewCases(cases, options) {
    const { ask, screen } = options;
    const counts = { kept: 0, skipped: 0 };
    for (const [place, proposed] of cases.entries()) {
        screen.write(`\n${place + 1} of ${cases.length}\n`);
        let one = proposed;
        (0,cli_terminal/* tell */.q)(screen, describeCase(one).join('\n'));
        for (;;) {
            const answer = await ask(question);
            const step = takeStep(one, answer, options.redact);
            if (step.kind === 'quit')
                return { ...counts, left: cases.length - place };
            if (step.kind === 'keep') {
                await options.keep(step.one);
                counts.kept += 1;
                break;
            }
            if (step.kind === 'skip') {
                await options.skip(one, step.why);
                counts.skipped += 1;
                break;
            }
            if (step.kind === 'change') {
                one = step.one;
                (0,cli_terminal/* tell */.q)(screen, describeCase(one).join('\n'));
            }
        }
    }
    return { ...counts, left: 0 };
}
function takeStep(one, answer, redact) {
    if (answer === undefined)
        return { kind: 'quit' };
    const [, letter = '', typed = ''] = /^\s*(\S?)\S*\s*(.*)$/s.exec(answer) ?? [];
    const words = redact === undefined ? typed.trim() : redactTyped(typed.trim(), one, redact);
    switch (letter.toLowerCase()) {
        case 'k':
            return { kind: 'keep', one };
        case 's':
            return { kind: 'skip', why: words === '' ? undefined : words };
        case 'p':
            return { kind: 'keep', one: change(one, { pinned: true }) };
        case 't': {
            const tags = [...new Set([...one.evalCase.tags, ...words.split(/[\s,]+/)])].filter(Boolean);
            return { kind: 'change', one: change(one, { tags }) };
        }
        case 'e':
            return words === ''
                ? { kind: 'again' }
                : { kind: 'change', one: change(one, { expected: words }) };
        case 'q':
            return { kind: 'quit' };
        default:
            return { kind: 'again' };
    }
}
/** Beside the case, so that nobody who is typed gets the pseudonym of somebody in it. */
function redactTyped(typed, { evalCase }, redact) {
    const { value } = redact([evalCase, typed]);
    return Array.isArray(value) ? String(value.at(-1)) : '';
}
function change(one, changes) {
    return { ...one, evalCase: { ...one.evalCase, ...changes } };
}

;// CONCATENATED MODULE: ./lib/cli/commands/curate.js




















const mostFiles = 10_000;
/** `pawl curate`: failures of a production log as cases of a dataset. Asks no model. */
async function runCurate(args, terminal) {
    const { values, positionals } = (0,parse_arguments/* parseArguments */.W)({
        command: 'curate',
        args,
        kinds: curate_options/* curateKinds */.Cd,
        positionals: mostFiles,
    });
    const now = new Date();
    const system = (0,curate_options/* parseSystem */.V)(values.from);
    const query = (0,curate_options/* parseQuery */.mA)(values, { system, now });
    const choice = (0,curate_options/* parseChoice */.HU)(values);
    const dataset = await openDataset(values.dataset, terminal);
    const redact = (0,curate_options/* parseRedact */.bx)(values.redact)
        ? await openRedactor(values.config ?? 'pawl.yml', terminal)
        : undefined;
    const display = (0,reading_display/* createReadingDisplay */.T)(terminal.stderr);
    const source = await (0,open_source/* openSource */.o)({
        system,
        project: values.project,
        url: values.url,
        files: positionals.map((file) => (0,external_node_path_.resolve)(terminal.folder, file)),
        correction: values.correction,
        environment: terminal.environment,
    }, { onProgress: display.show, ...(0,network_ports/* openNetworkPorts */.v)(terminal) });
    const scratch = await openScratch();
    try {
        const known = createKnownCases(dataset.cases, dataset.skipped);
        const curated = await curate({
            source,
            query,
            ...choice,
            redact,
            known,
            scratch,
            now: now.getTime(),
        });
        display.stop();
        (0,cli_terminal/* tell */.q)(terminal.stderr, describeCurated(curated, source.notices()).join('\n'));
        return await offer(own(curated, values.owner), {
            dataset,
            redact,
            terminal,
            system,
            isPlain: values.plain,
            isDry: values['dry-run'],
        });
    }
    finally {
        display.stop();
        await scratch.close();
    }
}
function own(curated, owner) {
    if (owner === undefined)
        return curated.cases;
    return curated.cases.map((one) => ({ ...one, evalCase: { ...one.evalCase, owner } }));
}
async function openDataset(file, terminal) {
    if (file === undefined)
        throw errors/* ConfigurationError */.j1.of('--dataset is needed', 'name the file that the cases are added to: --dataset datasets/NAME.jsonl');
    return openGrowingDataset({ file, path: (0,external_node_path_.resolve)(terminal.folder, file) });
}
/** With the names and patterns of pawl.yml, where there is one. */
async function openRedactor(config, terminal) {
    const repository = await (0,open_change/* openRepository */.h_)(terminal, { orFolder: true });
    const revision = await (0,open_change/* openRevision */.k3)('worktree', repository);
    const { root } = repository;
    const found = await (0,load_config/* loadConfig */.Z)(revision, (0,repository_path/* toRepositoryPath */.B)(config, { folder: terminal.folder, root }));
    const rules = found?.config.redaction;
    return createRedactor({
        names: rules?.names ?? [],
        patterns: rules?.patterns ?? [],
        phoneRegion: rules?.phone_region,
    });
}
/** Shows the cases, asks where somebody is there to answer, and adds what is kept. */
async function offer(cases, options) {
    const { dataset, terminal, isDry } = options;
    if (cases.length === 0)
        return cli_terminal/* exitCodes */.h.pass;
    const reviewed = await review(cases, options);
    if (isDry) {
        (0,cli_terminal/* tell */.q)(terminal.stderr, 'nothing was written (--dry-run)');
        return cli_terminal/* exitCodes */.h.pass;
    }
    const parts = [
        `${dataset.file}: ${(0,format/* formatPlural */.yk)(reviewed.kept, 'case')} added`,
        ...(reviewed.skipped > 0
            ? [`${reviewed.skipped} skipped for good (${dataset.skippedFile})`]
            : []),
        ...(reviewed.left > 0 ? [`${reviewed.left} left for the next time`] : []),
    ];
    (0,cli_terminal/* tell */.q)(terminal.stderr, `${parts.join(', ')}\n\nNext: git add -N ${dataset.file} && git diff -- ${dataset.file}`);
    return cli_terminal/* exitCodes */.h.pass;
}
async function review(cases, options) {
    const { dataset, terminal, system, isDry, isPlain, redact } = options;
    const { ask, stderr, stdout } = terminal;
    const append = async (added) => {
        // Somebody else may have added the same since it was read.
        const ids = new Set(await dataset.readIds());
        await dataset.append(added.filter(({ id }) => !ids.has(id)).map(render_dataset_line/* renderDatasetLine */.z));
    };
    if (ask !== undefined && !isPlain && !isDry)
        return reviewCases(cases, {
            ask,
            screen: stderr,
            redact,
            keep: ({ evalCase }) => append([evalCase]),
            skip: ({ callIds }, why) => {
                const at = new Date().toISOString();
                const lines = callIds.map((id) => renderSkipped({ system, id, why, at }));
                return dataset.appendSkipped(lines);
            },
        });
    for (const one of cases)
        (0,cli_terminal/* tell */.q)(stdout, describeCase(one).join('\n'));
    if (!isDry)
        await append(cases.map(({ evalCase }) => evalCase));
    return { kept: cases.length, skipped: 0, left: 0 };
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

/***/ 11831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDataset),
/* harmony export */   Z: () => (/* binding */ loadDataset)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74983);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _eval_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74349);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47354);





/** Problems shown one by one; the others are counted. */
const maxProblems = 50;
/**
 * Cases of a dataset in the order of the file: `.jsonl` or `.ndjson` as a stream, `.yaml`, `.yml`, `.json` (a list,
 * or a list under `cases`) and `.csv` whole. What is wrong is reported, at most 50 problems and then how many more;
 * the cases that are right are yielded all the same.
 */
async function* readDataset(source) {
    const problems = createProblemCounter(source);
    const { onProblem } = problems;
    /** Line of each id. */
    const seen = new Map();
    let rows = 0;
    try {
        for await (const row of (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .readRows */ .a)({ ...source, onProblem })) {
            rows += 1;
            const evalCase = checkRow(row, problems);
            // A row that is wrong otherwise has its id all the same.
            const id = readId(row.value);
            if (id === undefined)
                continue;
            if (!seen.has(id)) {
                const where = row.positionOf([]);
                seen.set(id, where.line);
                if (evalCase !== undefined)
                    yield { evalCase, where };
            }
            else
                onProblem({
                    what: `the id "${id}" is already used in line ${seen.get(id)}`,
                    where: row.positionOf(problems.isFull() ? [] : ['id']),
                    remedy: 'give each case an id of its own; ids keep a case comparable over time',
                });
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        error.problems.forEach(onProblem);
    }
    if (rows === 0 && problems.count() === 0)
        onProblem({
            what: 'the dataset has no cases',
            where: { file: source.file, line: 1, column: 1 },
            remedy: 'add at least one case, such as {"id": "first", "input": {"question": "…"}}',
        });
    problems.finish();
}
/**
 * The whole dataset.
 * @throws ConfigurationError with every problem (50 in full, the others counted)
 */
async function loadDataset(source) {
    const problems = [];
    const cases = [];
    const places = new Map();
    const onProblem = (problem) => void problems.push(problem);
    for await (const { evalCase, where } of readDataset({ ...source, onProblem })) {
        cases.push(evalCase);
        places.set(evalCase.id, where);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    const { file } = source;
    return { file, cases, positionOf: (id) => places.get(id) ?? { file } };
}
function createProblemCounter(source) {
    let count = 0;
    return {
        onProblem: (problem) => {
            count += 1;
            if (count <= maxProblems)
                source.onProblem(problem);
        },
        count: () => count,
        isFull: () => count >= maxProblems,
        finish: () => {
            if (count > maxProblems)
                source.onProblem({
                    what: `and ${count - maxProblems} more problems`,
                    where: { file: source.file },
                    remedy: 'mend those above first; many may have one cause',
                });
        },
    };
}
function readId(value) {
    const id = _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .caseIdSchema */ .xj.safeParse((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value) ? value['id'] : undefined);
    return id.success ? id.data : undefined;
}
function checkRow(row, problems) {
    const result = _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .evalCaseSchema */ .sV.safeParse(row.value);
    if (result.success)
        return result.data;
    if (problems.isFull())
        for (const issue of result.error.issues)
            problems.onProblem({ what: issue.message, remedy: 'change the value to fit' });
    else
        (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .positionedProblems */ .P0)({ error: result.error, document: row, schema: _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .evalCaseSchema */ .sV }).forEach(problems.onProblem);
    return undefined;
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


/***/ }),

/***/ 27900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadConfigs),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The configuration of one side; undefined where the revision has none. */
async function loadConfig(revision, file) {
    if (!(await revision.exists(file)))
        return undefined;
    return (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)({ file, text: await revision.readText(file) });
}
/**
 * Loads all of them. Problems of head stop; what is wrong elsewhere is told, since the change may be its repair.
 * @throws ConfigurationError
 */
async function loadConfigs(options) {
    const { file } = options;
    const [head, base, rules] = await Promise.all([
        loadConfig(options.head, file),
        tryLoadConfig(options.base, file),
        options.rules === undefined ? undefined : tryLoadConfig(options.rules, file),
    ]);
    const governing = rules ?? base;
    if (head === undefined && base.located === undefined && base.problem === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`there is no ${file} at ${options.base.label} nor at ${options.head.label}`, 'write one with "pawl init", or name yours with --config (in the Action: the input config)');
    }
    const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
    return {
        base: base.located,
        head,
        rules: governing.located,
        unreadable: governing.problem,
        notices: [...new Set(problems)],
    };
}
async function tryLoadConfig(revision, file) {
    try {
        return { located: await loadConfig(revision, file), problem: undefined };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        const what = error.problems[0]?.what ?? '';
        return { located: undefined, problem: `${file} at ${revision.label} is not valid: ${what}` };
    }
}


/***/ })

};
