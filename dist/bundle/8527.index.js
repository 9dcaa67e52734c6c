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
// EXTERNAL MODULE: ./lib/providers/key-forms.js
var key_forms = __webpack_require__(50135);
;// CONCATENATED MODULE: ./lib/github/secrets.js

/**
 * The forms in which a secret can show up in a log: the whole of it, trimmed, and each of its lines, in every way in
 * which a key is written. What is shorter than 8 characters is left out: no key is that short, and hiding it would
 * garble the log and drop outputs.
 */
function renderSecretForms(secret) {
    const plain = [secret, secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())];
    const forms = plain
        .filter((text) => text.length >= key_forms/* shortestKey */.A)
        .flatMap(key_forms/* composeKeyForms */.J)
        .filter((form) => form.length >= key_forms/* shortestKey */.A);
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
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(2748), __webpack_require__.e(2003), __webpack_require__.e(4311), __webpack_require__.e(5126), __webpack_require__.e(6235)]).then(__webpack_require__.bind(__webpack_require__, 9894));
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


/***/ })

};
