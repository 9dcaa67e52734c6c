export const id = 8527;
export const ids = [8527];
export const modules = {

/***/ 78527:
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
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(96174);
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

// EXTERNAL MODULE: ./lib/providers/registry.js + 4 modules
var registry = __webpack_require__(95305);
// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(64302);
;// CONCATENATED MODULE: ./lib/main.js








/**
 * The Action: inputs → ports → run → one catch.
 * @returns the exit code: 0 when the check passes, 1 when it fails
 */
async function run(action) {
    const { environment } = action;
    const oneLine = (text) => (0,log_lines/* renderLogLines */.i)(text).join('\n');
    const annotateAt = { failure: core.error, warning: core.warning, notice: core.notice };
    try {
        const inputs = (0,github_inputs/* parseInputs */.T)((name) => core.getInput(name));
        registerSecrets(core, {
            names: [...(0,registry/* listKeyVariables */.L9)(), 'PAWL_RECORDINGS_SECRET', 'INPUT_RECORDINGS-SECRET'],
            environment,
        });
        const interrupt = new AbortController();
        action.onInterrupt(() => interrupt.abort(new Error('cancelled')));
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(1913), __webpack_require__.e(8294), __webpack_require__.e(6516), __webpack_require__.e(7533), __webpack_require__.e(1941), __webpack_require__.e(1829), __webpack_require__.e(5126), __webpack_require__.e(4081)]).then(__webpack_require__.bind(__webpack_require__, 9894));
        const result = await runAction({
            environment,
            packageRoot: action.packageRoot,
            inputs,
            payload: await readPayload(environment['GITHUB_EVENT_PATH']),
            log: (0,log/* createLog */.h)(action.write),
            warn: (text) => core.warning(oneLine(text)),
            annotate: ({ level, message, file, line, title }) => annotateAt[level](oneLine(message), {
                file,
                startLine: line,
                title,
            }),
            saveState: (name, value) => core.saveState(name, value),
            loadCache: () => __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691)),
            setOutput: (name, value) => core.setOutput(name, value),
            signal: interrupt.signal,
            preferMemory: action.preferMemory,
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
