export const id = 7578;
export const ids = [7578];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   kv: () => (/* binding */ placeProblems),
/* harmony export */   oe: () => (/* binding */ EvidenceError),
/* harmony export */   pO: () => (/* binding */ PawlError),
/* harmony export */   yM: () => (/* binding */ renderProblem),
/* harmony export */   yt: () => (/* binding */ gatherProblems)
/* harmony export */ });
/** `file:line:column: what` and, on a line of its own, the remedy. */
function renderProblem(problem) {
    const { where } = problem;
    const place = where === undefined
        ? ''
        : `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')}: `;
    return `${place}${problem.what}\n  → ${problem.remedy}`;
}
/** Base of everything that Pawl throws on purpose. A verdict is never thrown. */
class PawlError extends Error {
    name = 'PawlError';
    problems;
    constructor(problems, options) {
        super(problems.map(renderProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** Usage, configuration or input that must be mended before anything is spent: exit code 2. */
class ConfigurationError extends PawlError {
    name = 'ConfigurationError';
    /** The error for one problem. */
    static of(what, remedy, where, cause) {
        return new ConfigurationError([{ what, remedy, where }], { cause });
    }
}
/** Evidence could not be collected (for example the trial log could not be written): exit code 3. */
class EvidenceError extends PawlError {
    name = 'EvidenceError';
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error)
        return String(error.message);
    return String(error);
}
/**
 * Runs every task, and only then tells what is wrong: no problem hides another.
 * @throws ConfigurationError with the problems of all tasks; any other error at once
 */
async function gatherProblems(tasks) {
    const settled = await Promise.allSettled(tasks.map((task) => task()));
    const problems = [];
    const values = [];
    for (const outcome of settled) {
        if (outcome.status === 'fulfilled')
            values.push(outcome.value);
        else if (outcome.reason instanceof ConfigurationError)
            problems.push(...outcome.reason.problems);
        else
            throw outcome.reason;
    }
    // Two tasks may meet the same problem, such as a key that both sides need.
    const distinct = new Map(problems.map((problem) => [renderProblem(problem), problem]));
    if (distinct.size > 0)
        throw new ConfigurationError([...distinct.values()]);
    return values;
}
/**
 * Places what a task complains of, where it does not know the line itself: a file that is missing, a name that
 * nobody knows. The place is where the file or name is written.
 * @throws ConfigurationError with the places put in
 */
async function placeProblems(where, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof ConfigurationError))
            throw error;
        const problems = error.problems.map((problem) => problem.where?.line === undefined ? { ...problem, where } : problem);
        throw new ConfigurationError(problems, { cause: error });
    }
}


/***/ }),

/***/ 96174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _experiments_sink_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54350);
/* harmony import */ var _name_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66496);




/** An input that is not given arrives as an empty text. */
const optional = (schema) => zod__WEBPACK_IMPORTED_MODULE_3__/* .preprocess */ .vkY((value) => (value === '' ? undefined : value), schema.optional());
const orElse = (fallback, schema) => zod__WEBPACK_IMPORTED_MODULE_3__/* .preprocess */ .vkY((value) => (value === '' ? fallback : value), schema);
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^\p{Cc}]*$/u, 'has control characters');
const model = text.regex(/^[^/\s]+\/\S+$/, 'is not provider/model');
/** A leading dash would be an option of git. */
const revision = text.regex(/^[^\s-]\S*$/, 'is not the name of a revision');
const list = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value) => value
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''));
/** The words that YAML 1.2 takes for booleans. */
const flag = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(true|True|TRUE|false|False|FALSE)$/, 'is neither true nor false')
    .transform((value) => value.toLowerCase() === 'true');
const endpoint = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const usable = url !== undefined &&
        /^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === '');
    if (usable)
        return url.href.replace(/\/+$/, '');
    // The value is not shown: a URL with a user part would show a password.
    context.addIssue({ code: 'custom', message: 'is not a base URL' });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** `auto`, a boolean, or the name of the check run. */
const check = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[^\p{Cc}]{1,100}$/u, 'is no name')
    .transform((value) => {
    if (value === 'auto')
        return { kind: 'auto' };
    if (/^(false|False|FALSE)$/.test(value))
        return { kind: 'off' };
    return { kind: 'on', name: /^(true|True|TRUE)$/.test(value) ? undefined : value };
});
/** By the names in action.yml. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    config: orElse('pawl.yml', text),
    suite: list,
    'baseline-model': optional(model),
    'candidate-model': optional(model),
    base: optional(revision),
    head: optional(revision),
    recorded: optional(text),
    'allow-endpoints': list.pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(endpoint)),
    'max-usd': optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\d{1,12}(\.\d{1,12})?$/, 'is not a number of dollars')
        .transform(Number)),
    seed: optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\d+$/, 'is not a whole number')
        .transform(Number)
        .refine(Number.isSafeInteger, 'is too large')),
    'on-inconclusive': optional(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail'], { error: 'is neither pass nor fail' })),
    shard: optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[1-9]\d*\/[1-9]\d*$/, 'is not a part such as 3/8')),
    merge: optional(text),
    publish: optional(text),
    mode: orElse('live', zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['live', 'batch'], { error: 'is neither live nor batch' })),
    cache: orElse('true', flag),
    'recordings-secret': optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(16, 'is shorter than 16 characters')),
    comment: orElse('true', flag),
    check: orElse('auto', check),
    // It stands in an HTML comment, which nothing in it may end.
    'comment-key': orElse('default', zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]{1,64}$/, 'is not a plain name')),
    part: optional(text.max(100, 'is longer than 100 characters')),
    'github-token': optional(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    'report-path': optional(text),
    'write-back': list.pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_experiments_sink_systems_js__WEBPACK_IMPORTED_MODULE_1__/* .sinkSystems */ .U, { error: 'is no system that takes a replay' }))),
    'working-directory': orElse('.', text),
});
const remedies = {
    config: 'give the path of the configuration, for example pawl.yml',
    suite: 'give names of suites, separated by commas',
    'baseline-model': 'write provider/model, for example openai/gpt-5.4-mini',
    'candidate-model': 'write provider/model, for example openai/gpt-5.4-mini',
    base: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
    head: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
    recorded: 'give the path of a file or a folder of recordings',
    'allow-endpoints': 'give http(s) base URLs without user, query or fragment, separated by commas or lines, for example https://llm.example.com/v1',
    'max-usd': 'write a plain number, for example 2.50',
    seed: 'write a whole number from 0 to 9007199254740991, for example 7',
    'on-inconclusive': 'write pass or fail, or leave it out to use on_inconclusive of the configuration',
    shard: 'write which of how many parts it is, for example 3/8',
    merge: 'give the folder into which the shards were downloaded',
    publish: 'give the folder into which the artifact was downloaded',
    mode: 'write live or batch',
    cache: 'write true or false',
    'recordings-secret': 'give a secret of at least 16 characters, or leave it out',
    comment: 'write true or false',
    check: 'write auto, true, false, or a name of at most 100 characters',
    'comment-key': 'use 1 to 64 letters, digits, ".", "_" and "-"',
    part: 'give a short name on one line, or leave it out',
    'github-token': 'leave it out to use the token of the job',
    'report-path': 'give the path of the file to write, or leave it out',
    'write-back': `name some of ${_experiments_sink_systems_js__WEBPACK_IMPORTED_MODULE_1__/* .sinkSystems */ .U.join(', ')}, separated by commas`,
    'working-directory': 'give the path of a folder in the checkout',
};
const names = inputsSchema.keyof().options;
/** Inputs whose value may hold a secret, so that an error must not repeat it. */
const secretive = new Set([
    'github-token',
    'allow-endpoints',
    'recordings-secret',
]);
function describeProblem(issue, written) {
    const name = names.find((candidate) => candidate === issue.path[0]);
    if (name === undefined)
        return { what: issue.message, remedy: 'see the inputs in action.yml' };
    const shown = secretive.has(name) ? '' : ` ${JSON.stringify(written[name]).slice(0, 80)}`;
    const entry = issue.path[1];
    const place = typeof entry === 'number' ? `, entry ${entry + 1}` : '';
    return { what: `the input "${name}"${place}:${shown} ${issue.message}`, remedy: remedies[name] };
}
/**
 * Reads every input of action.yml.
 * @param getInput the value by the name in action.yml, empty when absent (`core.getInput`)
 * @throws ConfigurationError with all problems at once, each naming its input
 */
function parseInputs(getInput) {
    const written = Object.fromEntries(names.map((name) => [name, getInput(name).trim()]));
    const parsed = inputsSchema.safeParse(written);
    if (!parsed.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(parsed.error.issues.map((issue) => describeProblem(issue, written)), { cause: parsed.error });
    }
    const { data } = parsed;
    if (data.mode === 'batch' && (data.shard ?? data.merge) !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('the input "mode": batch does not go with shard or merge', 'a batch needs no machines of yours: leave out shard and merge, or ask live');
    return {
        config: data.config,
        suites: data.suite,
        baselineModel: data['baseline-model'],
        candidateModel: data['candidate-model'],
        base: data.base,
        head: data.head,
        recorded: data.recorded,
        allowEndpoints: data['allow-endpoints'],
        maxUsd: data['max-usd'],
        seed: data.seed,
        shard: data.shard,
        merge: data.merge,
        publish: data.publish,
        mode: data.mode,
        cache: data.cache,
        recordingsSecret: data['recordings-secret'],
        onInconclusive: data['on-inconclusive'],
        comment: data.comment,
        check: data.check,
        commentKey: data['comment-key'],
        part: data.part ?? (0,_name_part_js__WEBPACK_IMPORTED_MODULE_2__/* .namePart */ .f)(data),
        githubToken: data['github-token'],
        reportPath: data['report-path'],
        writeBack: data['write-back'],
        workingDirectory: data['working-directory'],
    };
}


/***/ }),

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64302);

/**
 * A logger for the job's log. It keeps commands out, not secrets: hand it no model text.
 * @param write to standard output
 */
function createLog(write) {
    return (text) => {
        for (const line of (0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLogLines */ .i)(text))
            write(`${line}\n`);
    };
}


/***/ }),

/***/ 66496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ usualPart),
/* harmony export */   f: () => (/* binding */ namePart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);


/** Part of a job that says nothing of what it compares. */
const usualPart = 'pawl.yml';
/** A longer name is cut, and told from others that begin alike by a hash. */
const longestPart = 200;
/**
 * Jobs that compare different things have parts of their own in the comment, also where nobody named them: one would
 * hide what the other found. What is compared is the same from push to push, and so is the name.
 */
function namePart(data) {
    const { suite, 'baseline-model': baseline, 'candidate-model': candidate } = data;
    const name = [
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(data['working-directory'], data.config),
        ...(suite.length === 0 ? [] : [`suite ${suite.join(', ')}`]),
        ...(baseline === undefined ? [] : [`baseline ${baseline}`]),
        ...(candidate === undefined ? [] : [`candidate ${candidate}`]),
    ].join(' · ');
    return name.length <= longestPart
        ? name
        : `${name.slice(0, longestPart).toWellFormed()}… ${(0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .computeHash */ ._)(name).slice(0, 8)}`;
}


/***/ }),

/***/ 64302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderLogLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70896);

/**
 * One line that the runner cannot take for a command: it obeys `::command::` at the start of a line,
 * blanks before it allowed, and `##[command]` anywhere. A space is put in, so that a reader still sees
 * what stood there (https://github.com/actions/runner, ActionCommand).
 */
function disarmLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll(/##(?=\[)/g, '# #');
}
/**
 * Lines that are safe on a terminal and in a job's log, whatever the text holds: no escape sequence, no command.
 * Split wherever a runner or a terminal may, CR alone among it.
 */
function renderLogLines(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(text).split('\n').map(disarmLine);
}


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown),
  EU: () => (/* binding */ fence),
  qL: () => (/* binding */ hidesCharacters),
  h8: () => (/* binding */ htmlCode),
  js: () => (/* binding */ htmlText),
  ti: () => (/* binding */ inlineCode),
  TN: () => (/* binding */ oneLine),
  BK: () => (/* binding */ renderLink),
  jM: () => (/* binding */ shortenMiddle),
  $Y: () => (/* binding */ stripControls)
});

;// CONCATENATED MODULE: ./lib/wording/invisible.js
/**
 * C0 and C1 besides tab and newline, and characters that are not seen but reorder, hide or smuggle text, as the body
 * of a regular expression with the flag `u`.
 */
const invisiblePattern = [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]', // controls
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // bidi
    '[\\u00AD\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]', // zero width
    '[\\u{E0000}-\\u{E007F}\\u{E0100}-\\u{E01EF}]', // tags, and selectors that carry bytes unseen
].join('|');

;// CONCATENATED MODULE: ./lib/report/safe-text.js
/**
 * Text that models, datasets and configuration bring, made inert for Markdown as GitHub renders it.
 * Everything here sanitizes by itself, so that a caller can't forget to.
 * Facts: GitHub Flavored Markdown 0.29 (autolinks §6.9, fences §4.5, code spans §6.3, tables §4.10);
 * mention and issue filters skip `code` and `pre`, and a zero-width space after @ or # stops them elsewhere.
 */

/** CSI and terminated OSC sequences whole, so that no `[31m` is left behind; each pattern is linear. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)/g;
const invisible = new RegExp(invisiblePattern, 'gu');
/** GitHub joins these; inside an identifier they would make a mention, a link or a reference of text. */
const zeroWidthSpace = '&#8203;';
/**
 * Removes what is not seen: ANSI sequences, controls, bidi, zero-width and tag characters. Line ends become
 * `\n`, lone surrogates U+FFFD, and the opening of a Pawl marker is broken visibly, so that none can be forged.
 */
function stripControls(text) {
    return text
        .replace(ansi, '')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .toWellFormed()
        .replace(invisible, '')
        .replace(/<!--(?=\s*pawl)/gi, '<! --');
}
/** Whether `stripControls` would take something out that a reader should know of; line ends don't count. */
function hidesCharacters(text) {
    return stripControls(text) !== text.replace(/\r\n?/g, '\n');
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * A fenced block that nothing in the text can close: its fence is longer than any run of backticks there, and
 * tildes never close a fence of backticks. `info` is ours: a literal language name.
 */
function fence(text, info = '') {
    const safe = stripControls(text).replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(safe, /`+/g) + 1));
    return `${marks}${info}\n${safe}\n${marks}`;
}
/** White space of every kind as single spaces. */
function oneLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}
/**
 * A code span on one line, also in a table cell. A pipe can't be escaped there without a backslash that might
 * itself be escaped, so text with a pipe becomes `<code>` with entities.
 */
function inlineCode(text) {
    const safe = oneLine(text);
    if (safe === '')
        return '*(empty)*';
    if (safe.includes('|'))
        return `<code>${escapeMarkdown(safe)}</code>`;
    const marks = '`'.repeat(longestRun(safe, /`+/g) + 1);
    const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
    return `${marks}${pad}${safe}${pad}${marks}`;
}
/** As `inlineCode`, for a line of raw HTML such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    const safe = oneLine(text);
    return safe === '' ? '<em>(empty)</em>' : `<code>${escapeHtml(safe)}</code>`;
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
/** Our own words, numbers and names of suites as text of raw HTML: no tag, mention, link or reference. */
function htmlText(text) {
    return breakAutolinks(escapeHtml(oneLine(text)));
}
/** Applied after escaping: the added entities must stay as they are. */
function breakAutolinks(text) {
    return (text
        .replace(/[@＠﹫]/g, `$&${zeroWidthSpace}`)
        .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
        .replace(/www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replace(/(mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
        // An emoji's name; the colon after it may be ours.
        .replace(/:(?=[\w+-]+(?::|$))/g, `:${zeroWidthSpace}`));
}
/**
 * Text as text, on one line: no emphasis, link, image, HTML, mention, reference, emoji, math, list, heading or
 * table cell can come of it. Written to stay readable in the source, since mail shows the source.
 */
function escapeMarkdown(text) {
    const escaped = escapeHtml(oneLine(text))
        .replace(/[\\`*[\]~$]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/\|/g, '&#124;')
        .replace(/^[-+=#]/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
    return breakAutolinks(escaped);
}
/**
 * Takes characters out of the middle, where a text says least, and says how many. Characters are code points.
 * What is at most 40 over the limit stays whole. `alreadyLeftOut` were cut from the same place before; `gap` sets off the notice.
 */
function shortenMiddle(text, limit, options = {}) {
    const length = text.length <= limit ? text.length : countCodePoints(text);
    // A notice longer than what it replaces helps nobody.
    if (length <= limit + 40)
        return text;
    const { alreadyLeftOut = 0, gap = ' ' } = options;
    const head = Math.ceil(limit * 0.6);
    const tail = limit - head;
    const leftOut = (length - limit + alreadyLeftOut).toLocaleString('en-US');
    // A code point is at most two units long; what a slice cuts in half lies beyond what is kept.
    const start = Array.from(text.slice(0, head * 2)).slice(0, head);
    const end = tail === 0 ? [] : Array.from(text.slice(-tail * 2)).slice(-tail);
    return `${start.join('').trimEnd()}${gap}… ${leftOut} characters left out …${gap}${end.join('').trimStart()}`;
}
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Letters, digits and the punctuation that ordinary trace and ticket addresses have. */
const plainUrl = /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?(\/[A-Za-z0-9._~\-/%?&=+,:#]*)?$/;
/**
 * A link that shows where it leads: `[INC-2041](https://…) (example.com)`. Anything but a plain https address
 * without credentials is shown as text. A last part that says too little by itself (`2`) gets the `system` before
 * it, or the part of the path that stands before it.
 */
function renderLink(url, text, { system } = {}) {
    const safe = oneLine(url);
    if (safe !== url || url.length > 500 || !plainUrl.test(url) || !URL.canParse(url))
        return inlineCode(shortenMiddle(safe, 120));
    const parsed = new URL(url);
    const segments = parsed.pathname.split('/').filter(Boolean);
    const segment = segments.at(-1);
    const label = escapeMarkdown(shortenMiddle(text ?? nameSegment(segments, system) ?? parsed.host, 60));
    const host = text === undefined && segment !== undefined ? ` (${breakAutolinks(parsed.host)})` : '';
    return `[${label}](${url.replace(/&/g, '&amp;')})${host}`;
}
/** Shorter than this, the last part of an address names nothing. */
const tellingLength = 4;
function nameSegment(segments, system) {
    const [before, last] = [segments.at(-2), segments.at(-1)];
    if (last === undefined || last.length >= tellingLength)
        return last;
    if (system !== null && system !== undefined)
        return `${system} ${last}`;
    return before === undefined ? last : `${before}/${last}`;
}


/***/ })

};
