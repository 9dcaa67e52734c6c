export const id = 7050;
export const ids = [7050,6934];
export const modules = {

/***/ 96934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCompare: () => (/* binding */ runCompare)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evaluate_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3898);
/* harmony import */ var _report_render_reproduce_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81666);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13411);
/* harmony import */ var _wording_notices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48049);
/* harmony import */ var _open_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76342);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18988);
/* harmony import */ var _present_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11293);
/* harmony import */ var _replay_logs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83683);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32832);
/* harmony import */ var _with_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64632);














const kinds = {
    ..._open_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOptions */ .D$,
    ..._present_report_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOptions */ .AD,
    seed: 'string',
    'trial-log': 'string',
    fresh: 'flag',
    mode: 'string',
};
/** `pawl compare`: replays a change and prints the verdict. */
async function runCompare(args, terminal, 
/** What repeats the comparison, when the repository will not be there. */
staged) {
    const { values } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArguments */ .W)({ command: 'compare', args, kinds });
    const seed = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseNumber */ .$)('seed', values.seed, { min: 0, integer: true }) ?? _evaluate_change_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultSeed */ .pr;
    const failOnInconclusive = (0,_present_report_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOnInconclusive */ .LZ)(values['on-inconclusive']);
    const mode = parseMode(values.mode, values);
    const change = await (0,_open_change_js__WEBPACK_IMPORTED_MODULE_5__/* .openChange */ .zJ)(values, terminal);
    const { recorded } = values;
    const trialLogFile = await placeTrialLog(values['trial-log'], terminal);
    const standings = new Map();
    const logs = await (0,_replay_logs_js__WEBPACK_IMPORTED_MODULE_8__/* .placeLogs */ .VX)(values, trialLogFile);
    const files = { recorded, trialLogFile, caseLogFile: logs?.caseLogFile };
    const report = await (0,_with_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .withPorts */ .x)(terminal, files, (ports) => (0,_evaluate_change_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateChange */ .qN)({
        ...change,
        seed,
        fresh: values.fresh,
        mode,
        failOnInconclusive,
        onStandings: values.junit === undefined
            ? undefined
            : (suite, cases) => void standings.set(suite, cases),
        notices: (0,_wording_notices_js__WEBPACK_IMPORTED_MODULE_11__/* .describeRecorded */ .S4)(recorded),
        pawlVersion: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .pawlVersion */ .X,
        reproduce: staged?.reproduce ?? (0,_report_render_reproduce_js__WEBPACK_IMPORTED_MODULE_13__/* .renderReproduce */ .A)({ ...change, seed, recorded, failOnInconclusive }),
    }, ports));
    const code = await (0,_present_report_js__WEBPACK_IMPORTED_MODULE_7__/* .presentReport */ .sK)(report, values, terminal, { standings, logs });
    if (staged === undefined && (await hasContent(trialLogFile)))
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .q)(terminal.stderr, `every trial, with raw responses: ${trialLogFile}`);
    return code;
}
/** @throws ConfigurationError */
function parseMode(mode, asked) {
    const known = _evaluate_change_js__WEBPACK_IMPORTED_MODULE_4__/* .replayModes */ .EY.find((name) => name === (mode ?? 'live'));
    if (known === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1.of(`--mode is "${mode}"`, 'give live or batch');
    if (known === 'batch' && (asked.fresh || asked['baseline-only']))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1.of('--fresh and --baseline-only do not go with --mode batch', 'ask live, or leave them out');
    return known;
}
/** Where every trial is kept: as asked, else in a new folder for temporary files. */
async function placeTrialLog(asked, terminal) {
    if (asked !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.folder, asked);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pawl-')), 'trials.jsonl');
}
async function hasContent(file) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return facts !== undefined && facts.size > 0;
}


/***/ }),

/***/ 27050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _revision_run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34137);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18988);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32832);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96934);








const kinds = { markdown: 'string', json: 'string', html: 'string', keep: 'flag' };
/** The same commits, so the same SHAs, at every run. */
const fixedDates = {
    GIT_AUTHOR_DATE: '2026-11-23T09:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-23T09:00:00Z',
};
/**
 * `pawl demo`: makes a repository with two commits, a model update, and runs the real comparison on it with
 * recorded completions. The update's verdict is fail; that the demo shows it is the success: exit code 0.
 */
async function runDemo(args, terminal) {
    const { values } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)({ command: 'demo', args, kinds });
    const fixtures = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(terminal.packageRoot, 'fixtures', 'demo');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pawl-demo-'));
    try {
        const git = (0,_revision_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)(folder, { ...terminal.environment, ...fixedDates });
        await runGit(git, ['init', '--quiet', '--initial-branch=main']);
        await commit(git, {
            from: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fixtures, 'base'),
            folder,
            message: 'Reply with the pinned model',
        });
        await runGit(git, ['tag', 'base']);
        await commit(git, { from: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fixtures, 'head'), folder, message: 'Update the model' });
        terminal.stdout.write('A support team updates the model behind its replies. The completions were written for this demo and are\n' +
            'replayed from a file: no network, no key, no cost. On average the update looks fine.\n\n' +
            '$ pawl compare --base base --head main --recorded recordings.jsonl\n\n');
        const outputs = ['markdown', 'json', 'html'].flatMap((name) => {
            const path = values[name];
            return path === undefined ? [] : [`--${name}`, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.folder, path)];
        });
        const verdict = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_7__.runCompare)([
            '--base',
            'base',
            '--head',
            'main',
            '--recorded',
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fixtures, 'recordings.jsonl'),
            '--trial-log',
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.pawl', 'trials.jsonl'),
            ...outputs,
        ], { ...terminal, folder }, { reproduce: 'pawl demo' });
        terminal.stdout.write(`\nexit code of the comparison: ${verdict}${verdict === _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.fail ? '. As a required check, it would have blocked this merge.' : ''}\n`);
        if (values.keep)
            terminal.stdout.write(`the repository is kept in ${folder}\n`);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.pass;
    }
    finally {
        if (!values.keep)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function commit(git, options) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(options.from, options.folder, { recursive: true });
    await runGit(git, ['add', '--all']);
    await runGit(git, [
        '-c',
        'user.name=Pawl demo',
        '-c',
        'user.email=demo@localhost',
        '-c',
        'commit.gpgsign=false',
        'commit',
        '--quiet',
        '--no-verify',
        '--message',
        options.message,
    ]);
}
async function runGit(git, args) {
    const { exitCode, stderr } = await git.run(args);
    if (exitCode === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceError */ .oe([
        {
            what: `git ${args[0] ?? ''} failed: ${stderr}`,
            remedy: 'the demo needs git 2.28 or newer and a writable folder for temporary files',
        },
    ]);
}


/***/ })

};
