export const id = 9583;
export const ids = [9583];
export const modules = {

/***/ 59583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/github/inputs.js


/** An input that is not given arrives as an empty text. */
const optional = (schema) => schemas/* preprocess */.vkY((value) => (value === '' ? undefined : value), schema.optional());
const orElse = (fallback, schema) => schemas/* preprocess */.vkY((value) => (value === '' ? fallback : value), schema);
const inputs_text = schemas/* string */.YjP().regex(/^[^\p{Cc}]*$/u, 'has control characters');
const model = inputs_text.regex(/^[^/\s]+\/\S+$/, 'is not provider/model');
/** A leading dash would be an option of git. */
const revision = inputs_text.regex(/^[^\s-]\S*$/, 'is not the name of a revision');
const list = schemas/* string */.YjP().transform((value) => value
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''));
/** The words that YAML 1.2 takes for booleans. */
const flag = schemas/* string */.YjP()
    .regex(/^(true|True|TRUE|false|False|FALSE)$/, 'is neither true nor false')
    .transform((value) => value.toLowerCase() === 'true');
const endpoint = schemas/* string */.YjP().transform((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const usable = url !== undefined &&
        /^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === '');
    if (usable)
        return url.href.replace(/\/+$/, '');
    // The value is not shown: a URL with a user part would show a password.
    context.addIssue({ code: 'custom', message: 'is not a base URL' });
    return core_core/* NEVER */.tm;
});
/** By the names in action.yml. */
const inputsSchema = schemas/* object */.Ikc({
    config: orElse('pawl.yml', inputs_text),
    suite: list,
    'baseline-model': optional(model),
    'candidate-model': optional(model),
    base: optional(revision),
    head: optional(revision),
    recorded: optional(inputs_text),
    'allow-endpoints': list.pipe(schemas/* array */.YOg(endpoint)),
    'max-usd': optional(schemas/* string */.YjP()
        .regex(/^\d{1,12}(\.\d{1,12})?$/, 'is not a number of dollars')
        .transform(Number)),
    seed: optional(schemas/* string */.YjP()
        .regex(/^\d+$/, 'is not a whole number')
        .transform(Number)
        .refine(Number.isSafeInteger, 'is too large')),
    'on-inconclusive': optional(schemas/* enum */.k5n(['pass', 'fail'], { error: 'is neither pass nor fail' })),
    shard: optional(schemas/* string */.YjP().regex(/^[1-9]\d*\/[1-9]\d*$/, 'is not a part such as 3/8')),
    merge: optional(inputs_text),
    mode: orElse('live', schemas/* enum */.k5n(['live', 'batch'], { error: 'is neither live nor batch' })),
    cache: orElse('true', flag),
    'recordings-secret': optional(schemas/* string */.YjP().min(16, 'is shorter than 16 characters')),
    comment: orElse('true', flag),
    // It stands in an HTML comment, which nothing in it may end.
    'comment-key': orElse('default', schemas/* string */.YjP().regex(/^[\w.-]{1,64}$/, 'is not a plain name')),
    'github-token': optional(schemas/* string */.YjP()),
    'report-path': optional(inputs_text),
    'working-directory': orElse('.', inputs_text),
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
    mode: 'write live or batch',
    cache: 'write true or false',
    'recordings-secret': 'give a secret of at least 16 characters, or leave it out',
    comment: 'write true or false',
    'comment-key': 'use 1 to 64 letters, digits, ".", "_" and "-"',
    'github-token': 'leave it out to use the token of the job',
    'report-path': 'give the path of the file to write, or leave it out',
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
        throw new errors/* ConfigurationError */.j1(parsed.error.issues.map((issue) => describeProblem(issue, written)), { cause: parsed.error });
    }
    const { data } = parsed;
    if (data.mode === 'batch' && (data.shard ?? data.merge) !== undefined)
        throw errors/* ConfigurationError */.j1.of('the input "mode": batch does not go with shard or merge', 'a batch needs no machines of yours: leave out shard and merge, or ask live');
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
        mode: data.mode,
        cache: data.cache,
        recordingsSecret: data['recordings-secret'],
        onInconclusive: data['on-inconclusive'],
        comment: data.comment,
        commentKey: data['comment-key'],
        githubToken: data['github-token'],
        reportPath: data['report-path'],
        workingDirectory: data['working-directory'],
    };
}

// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
;// CONCATENATED MODULE: ./lib/github/secrets.js
/** A mask on something as short as `pass` would make the runner drop the output `verdict`. */
const shortestMask = 8;
/**
 * The forms in which a secret can show up: as it stands, trimmed, line by line, in base64 (with either
 * alphabet, with or without padding) and URL-encoded. Shorter than 8 characters are left out: no key is
 * that short, and hiding them would garble the log and drop outputs.
 */
function renderSecretForms(secret) {
    const plain = [secret, secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())];
    const forms = plain.flatMap((text) => {
        const bytes = Buffer.from(text, 'utf8');
        return [
            text,
            bytes.toString('base64').replace(/=+$/, ''),
            bytes.toString('base64url'),
            encodeURIComponent(text.toWellFormed()),
        ].filter((form) => text.length >= shortestMask && form.length >= shortestMask);
    });
    return [...new Set(forms)];
}
/**
 * Asks the runner to hide the encoded forms of keys in everything that is logged from here on. The key as it
 * stands is left out: the runner hides secrets by itself, and asking would print it where there is no runner.
 * @param options.names environment variables that hold keys
 */
function registerSecrets(core, options) {
    for (const name of new Set(options.names)) {
        const secret = options.environment[name] ?? '';
        for (const form of renderSecretForms(secret))
            if (form !== secret)
                core.setSecret(form);
    }
}

// EXTERNAL MODULE: ./lib/providers/registry.js + 3 modules
var registry = __webpack_require__(3282);
;// CONCATENATED MODULE: ./lib/main.js







/**
 * The Action: inputs → ports → run → one catch.
 * @returns the exit code: 0 when the check passes, 1 when it fails
 */
async function run(action) {
    const { environment } = action;
    const oneLine = (text) => (0,log/* renderLogLines */.i)(text).join('\n');
    try {
        const inputs = parseInputs((name) => core.getInput(name));
        registerSecrets(core, {
            names: [...(0,registry/* listKeyVariables */.L9)(), 'PAWL_RECORDINGS_SECRET', 'INPUT_RECORDINGS-SECRET'],
            environment,
        });
        const interrupt = new AbortController();
        action.onInterrupt(() => interrupt.abort(new Error('cancelled')));
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(8990), __webpack_require__.e(7631), __webpack_require__.e(1589), __webpack_require__.e(2875), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 81373));
        const result = await runAction({
            environment,
            inputs,
            payload: await readPayload(environment['GITHUB_EVENT_PATH']),
            log: (0,log/* createLog */.h)(action.write),
            warn: (text) => core.warning(oneLine(text)),
            saveState: (name, value) => core.saveState(name, value),
            loadCache: () => __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691)),
            setOutput: (name, value) => core.setOutput(name, value),
            signal: interrupt.signal,
        });
        if (result.failed)
            core.error(oneLine(result.headline));
        else
            (0,log/* createLog */.h)(action.write)(result.headline);
        return result.failed ? 1 : 0;
    }
    catch (error) {
        const text = error instanceof errors/* PawlError */.pO
            ? error.problems.map(errors/* renderProblem */.yM).join('\n')
            : `Pawl failed unexpectedly: ${(0,errors/* messageOf */.bD)(error)}`;
        core.error(oneLine(text));
        if (!(error instanceof errors/* PawlError */.pO) &&
            typeof error === 'object' &&
            error !== null &&
            'stack' in error)
            (0,log/* createLog */.h)(action.write)(String(error.stack));
        return 1;
    }
}
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw errors/* ConfigurationError */.j1.of(`the event's payload at GITHUB_EVENT_PATH cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, 'run the action in a workflow on GitHub, which writes it', { file: path }, cause);
    }
}


/***/ })

};
