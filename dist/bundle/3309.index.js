export const id = 3309;
export const ids = [3309];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 13309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./lib/cli/help.js
/** `pawl --help`. */
const overview = `pawl: does this change of prompt or model make the application slip back?

It replays a dataset of production failures on two revisions, side by side, and says pass or fail, with the
evidence and the cost.

  pawl demo                      see it work: no network, no key
  pawl init                      write a first pawl.yml, dataset and workflow
  pawl check                     find everything wrong in configuration, prompts and datasets
  pawl plan    [--base REV]      what would be replayed, and its price at most; no call
  pawl compare [--base REV]      replay, and say pass or fail
  pawl shard   I/N               replay one part of a comparison on one of several machines
  pawl merge   FOLDER            the verdict of all parts together
  pawl waive                     accept a relapse for a while, in a file that is reviewed
  pawl record  --otlp FILE       what an application exports while it runs, as a file to curate from
  pawl import  FILE              rows of other tools as cases
  pawl curate  --from SYSTEM     failures of a production log as cases
  pawl dataset stats FILE        what a dataset covers, and which of its cases no longer fail
  pawl ab      --from SYSTEM     an A/B test of prompts or models on real traffic

"pawl COMMAND --help" tells the options. Exit codes: 0 pass, 1 fail, 2 usage or configuration, 3 incomplete
(evidence is missing). Inconclusive is 0, unless on_inconclusive is fail.

Keys come from the environment (OPENAI_API_KEY, ANTHROPIC_API_KEY and so on); pawl.yml never holds one.
`;
const revisions = `  --base REV               the baseline: branch, tag or commit (default HEAD)
  --head REV|worktree      the candidate (default worktree: the files as they are, uncommitted changes included)
  --config FILE            default pawl.yml
  --suite NAME             only this suite; repeat it, or separate names by commas
  --baseline-model MODEL   provider/model in place of the baseline's own
  --candidate-model MODEL  the same for the candidate; both together are a bake-off without a commit
  --max-usd X              stop below this spending; lowers the budget of pawl.yml, never raises it
  --recorded PATH          answer from recordings (a .jsonl file, or a folder of them), not from providers
  --allow-endpoint URL     let pawl.yml use this base_url although base does not have it, or it is a private address
`;
/** `pawl COMMAND --help`, by command. */
const commandHelp = {
    init: `pawl init [--action OWNER/REPO@REF]

Writes pawl.yml, prompts/support-reply.prompt.yml, datasets/support-reply.jsonl and .github/workflows/pawl.yml,
with comments. Files that exist are kept.

  --action REF   where the workflow takes the Action from
`,
    check: `pawl check [--config FILE] [--at REV]

Reads configuration, prompts, schemas and datasets, and prints every problem as file:line:column with a remedy.
Calls no model, needs no key. Exit code 2 when there is a problem.

  --config FILE   default pawl.yml
  --at REV        look at a commit rather than at the working tree
`,
    plan: `pawl plan [options]

Says what would be replayed and what that can cost at most, from the bytes of the rendered prompts and
max_output_tokens. Calls no model, needs no key.

${revisions}`,
    compare: `pawl compare [options]

Replays every suite whose prompt, model, parameters, tools or schema differ between two revisions, and prints
the verdict.

${revisions}  --baseline-only          replay the baseline against itself: how much equal variants differ (no verdict on a change)
  --mode batch             by the batch APIs, at half price: submits, and a later run collects (default live)
  --fresh                  ask again what an earlier replay of the same two variants has asked; both count
  --seed N                 order of replay and resampling (default 1)
  --on-inconclusive X      fail: a verdict that could not be reached exits with 1 (default: as in pawl.yml)
  --json FILE              write the report as JSON
  --markdown FILE          write the report as Markdown
  --junit FILE             write every case as JUnit XML, for build servers
  --sarif FILE             write the relapses as SARIF, for code scanning
  --html FILE              write the report as one HTML file, with every case
  --write-back SYSTEM      show the replay as experiments in phoenix, langsmith, braintrust or langfuse, or send it as
                           spans to an otlp collector; keys and addresses come from the environment
  --trial-log FILE         keep every trial here, a JSON line each, with raw responses (default: a temporary file)

Examples
  pawl compare                                  uncommitted changes against the last commit
  pawl compare --base main --suite support      a branch against main
  pawl compare --base HEAD --head HEAD --candidate-model anthropic/claude-sonnet-4-5-20250929
`,
    shard: `pawl shard I/N --output FOLDER [options]

Replays one of N parts of a comparison, so that several machines share the work. Every planned trial is made; the
verdict is that of "pawl merge". Each part may spend an Nth of the budget. Exit code 3 when a trial has no answer.

${revisions}  --output FOLDER          where the trials and what is said of them are written
  --seed N                 order of replay, the same for all parts (default 1)
`,
    merge: `pawl merge FOLDER [options]

Joins the folders of all parts, and prints the verdict that one machine would have come to. Asks nothing and needs no
key; a part that is missing makes it incomplete. Give the options that the parts had.

${revisions}  --on-inconclusive X      fail: a verdict that could not be reached exits with 1 (default: as in pawl.yml)
  --json FILE              write the report as JSON
  --markdown FILE          write the report as Markdown
  --junit FILE             write every case as JUnit XML, for build servers
  --sarif FILE             write the relapses as SARIF, for code scanning
  --html FILE              write the report as one HTML file, with every case
  --write-back SYSTEM      show the replay as experiments in phoenix, langsmith, braintrust or langfuse, or send it as
                           spans to an otlp collector; keys and addresses come from the environment
`,
    waive: `pawl waive --suite NAME --case ID --reason TEXT [options]

Accepts the relapse of one case for a while: writes it into pawl.waivers.yml, beside pawl.yml. It holds for the
candidate that relapsed, and counts once it has landed on base. What relapsed is read from a JSON report.

  --suite NAME      the suite
  --case ID         the case that relapsed
  --reason TEXT     why that is accepted
  --report FILE     the report of "pawl compare --json FILE", or of the Action (default report.json)
  --expires DATE    the last day on which it holds, as 2026-12-31, at most 180 days from today
  --days N          the same as a number of days (default 30)
  --by NAME         who accepts it (default: the user.name of git)
  --config FILE     the pawl.yml beside which the file stands (default pawl.yml)
`,
    demo: `pawl demo [--html FILE] [--markdown FILE] [--json FILE] [--keep]

Compares two commits of a small repository with recorded completions: a model update that is fine on average
and breaks a pinned case.

  --markdown FILE   also write the pull request's comment
  --json FILE       also write the report
  --html FILE       also write the report as a page, with every case
  --keep            do not remove the repository
`,
    curate: `pawl curate --from SYSTEM [FILE ...] --dataset FILE (--bad RULE | --errors) [options]

Finds failures in production logs, and adds them to a dataset as cases: with what was sent, what came back, and what
people said of it. Personal details are replaced before anything is written. Failures that ask the same become one
case with their number as its weight. Lines are only added, and none twice, so it can run again at any time. On a
terminal it shows each case and asks; elsewhere it adds them, and "git diff" is the review. Asks no model.

  --from SYSTEM            phoenix, langsmith, braintrust, langfuse, openai, or otlp with FILEs of a collector
  --project NAME           project of the system, by name or id
  --url URL                address of the system, where it is not the usual one
  --dataset FILE           the .jsonl file that cases are added to

  --bad RULE               feedback that makes a failure; repeat it for more:
                           "user_score < 0.5 of 0..1"          a score, with its scale
                           "user_feedback = thumbs_down|wrong" a label
  --errors                 calls that ended with an error, too
  --since T, --until T     7d, 36h or 2026-11-01 (default: since 7d; everything of files)
  --tag TAG                only with this tag; repeat it for more
  --model NAME             only calls to this model
  --prompt NAME            only calls made from this prompt
  --correction PLACE       where Phoenix holds what should have been said: explanation, or metadata.KEY

  --input KIND             auto: variables of the prompt's template, else the conversation without the system's words;
                           variables, conversation, or messages (all of them, the system's too)
  --budget N               cases at most (default 25): bad, recent, frequent, corrected and different ones first
  --similarity X           from which two requests ask the same, 0 to 1 (default 0.8)
  --redact off             keep personal details; pawl.yml adds names and patterns under "redaction"
  --owner NAME             written into each case
  --config FILE            default pawl.yml
  --plain                  do not ask, on a terminal either
  --dry-run                show the cases, write nothing

Keys come from the environment: PHOENIX_API_KEY, LANGSMITH_API_KEY, BRAINTRUST_API_KEY, LANGFUSE_PUBLIC_KEY and
LANGFUSE_SECRET_KEY, OPENAI_API_KEY.
`,
    dataset: `pawl dataset stats FILE [--stale 90d] [--json FILE]

Tells what a dataset covers: cases by tag, age, source, feedback, severity and owner, how many failures they stand for,
cases that ask nearly the same, and stale cases: replayed for months without failing on any version. Those are known
from the replays that were made in this clone. Asks no model.

  --stale T       from how long without a failure on a case is stale, as 90d or 12w (default 90d)
  --json FILE     write the same as JSON, with nothing shortened
  --kept FOLDER   where replays are remembered (default .git/pawl; in a job of the Action, the kept-* folder)
`,
    ab: `pawl ab --from SYSTEM [FILE ...] --variant KEY --baseline NAME (--good RULE | --bad RULE) [options]

Sums up an A/B test from the log of real traffic: how often each variant succeeded, the difference with an interval
that holds at every moment, whether requests came to the variants as planned, what a success cost, and whether to stop
or go on. You may look as often as you like, and stop whenever you like. Asks no model.

  --from SYSTEM            as for "pawl curate", with --project, --url and FILEs
  --variant KEY            where a request tells its variant: metadata.NAME, tag:PREFIX, model, served_model or prompt
  --baseline NAME           the variant that the others are compared with
  --unit KEY               what was assigned to a variant, such as metadata.user_id (default: trace, each request)
  --good RULE              feedback that makes a success: "task_completed = yes", "score > 3 of 1..5"
  --bad RULE               feedback that makes a failure; other feedback of that name is a success
  --errors                 a request that ended with an error and without feedback is a failure
  --split V=SHARE,…        shares that were planned (default: equal ones)
  --margin 2pp             a difference that does not matter (default 2pp)
  --alpha X                chance of a false finding, over all variants together (default 0.05)
  --since T, --until T     as for "pawl curate" (default: since 14d; everything of files)
  --tag TAG                only with this tag
  --json FILE              write the result as JSON
`,
    record: `pawl record --otlp FILE [--port N]

Listens on this machine for what an application exports by OpenTelemetry (OTLP over HTTP, JSON or protobuf) and
appends it to a file, one export a line, until Ctrl-C. "pawl curate --from otlp FILE" makes cases of it.

  --otlp FILE   append here; the file holds what people wrote, and only you can read it
  --port N      default 4318, OTLP's own; 0 for any that is free
`,
    import: `pawl import FILE [--format NAME] [--output FILE]

Turns rows of other tools into cases, one JSON line each. What cannot be carried over is told, line by line.

  --format NAME   promptfoo, langsmith, braintrust, openai-evals or deepeval (default: told from the rows)
  --output FILE   write here rather than to standard output; an existing file is not overwritten
`,
};

// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/document/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(97126);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/cli.js





/** Each command is loaded when it is asked for. */
const commands = {
    init: async () => (await __webpack_require__.e(/* import() */ 4217).then(__webpack_require__.bind(__webpack_require__, 4217))).runInit,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(8209)]).then(__webpack_require__.bind(__webpack_require__, 45726))).runCheck,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 15935))).runPlan,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(2748), __webpack_require__.e(2003), __webpack_require__.e(4097), __webpack_require__.e(4311), __webpack_require__.e(4196), __webpack_require__.e(6934)]).then(__webpack_require__.bind(__webpack_require__, 96934))).runCompare,
    shard: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(2748), __webpack_require__.e(3788)]).then(__webpack_require__.bind(__webpack_require__, 50421))).runShard,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(2748), __webpack_require__.e(2003), __webpack_require__.e(4097), __webpack_require__.e(4311), __webpack_require__.e(4196), __webpack_require__.e(8529)]).then(__webpack_require__.bind(__webpack_require__, 28529))).runMerge,
    waive: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(6342), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 50438))).runWaive,
    curate: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(4504), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(6432), __webpack_require__.e(1805), __webpack_require__.e(7441), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 43329))).runCurate,
    dataset: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(2079)]).then(__webpack_require__.bind(__webpack_require__, 91517))).runDataset,
    ab: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(1805), __webpack_require__.e(7441), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 78429))).runAb,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(6342), __webpack_require__.e(1306), __webpack_require__.e(6432), __webpack_require__.e(389), __webpack_require__.e(658), __webpack_require__.e(2748), __webpack_require__.e(2003), __webpack_require__.e(4097), __webpack_require__.e(4311), __webpack_require__.e(4196), __webpack_require__.e(7050)]).then(__webpack_require__.bind(__webpack_require__, 27050))).runDemo,
    record: async () => (await __webpack_require__.e(/* import() */ 4072).then(__webpack_require__.bind(__webpack_require__, 94072))).runRecord,
    import: async () => (await Promise.all(/* import() */[__webpack_require__.e(2047), __webpack_require__.e(8815), __webpack_require__.e(2752), __webpack_require__.e(2941)]).then(__webpack_require__.bind(__webpack_require__, 82941))).runImport,
};
/**
 * The command line.
 * @returns the exit code: 0 pass, 1 fail, 2 usage or configuration, 3 incomplete
 */
async function run(terminal) {
    const [name, ...args] = terminal.args;
    if (name === '--version' || name === '-v') {
        terminal.stdout.write(`${version/* pawlVersion */.X}\n`);
        return cli_terminal/* exitCodes */.h.pass;
    }
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        terminal.stdout.write((args[0] === undefined ? undefined : commandHelp[args[0]]) ?? overview);
        return name === undefined ? cli_terminal/* exitCodes */.h.usage : cli_terminal/* exitCodes */.h.pass;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
        const meant = (0,schema_problems/* closestWord */.En)(name, Object.keys(commands));
        (0,cli_terminal/* tell */.q)(terminal.stderr, `pawl: there is no command "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}\n`);
        terminal.stderr.write(overview);
        return cli_terminal/* exitCodes */.h.usage;
    }
    if (args.includes('--help') || args.includes('-h')) {
        terminal.stdout.write(commandHelp[name] ?? overview);
        return cli_terminal/* exitCodes */.h.pass;
    }
    try {
        const command = await load();
        return await command(args, terminal);
    }
    catch (error) {
        if (!(error instanceof errors/* PawlError */.pO))
            throw error;
        for (const problem of error.problems)
            (0,cli_terminal/* tell */.q)(terminal.stderr, (0,errors/* renderProblem */.yM)(problem));
        return error instanceof errors/* EvidenceError */.oe ? cli_terminal/* exitCodes */.h.incomplete : cli_terminal/* exitCodes */.h.usage;
    }
}


/***/ }),

/***/ 32832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64302);

/** What a command ended with; the numbers are part of the interface. */
const exitCodes = { pass: 0, fail: 1, usage: 2, incomplete: 3 };
/**
 * Writes lines that hold words of others, such as names, paths and messages: none of them moves the cursor or, in the
 * log of a workflow, commands the runner.
 */
function tell(screen, text) {
    screen.write(`${(0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLogLines */ .i)(text).join('\n')}\n`);
}


/***/ }),

/***/ 97126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ closestWord),
  P0: () => (/* binding */ positionedProblems),
  i7: () => (/* binding */ renderPath),
  mv: () => (/* binding */ validateDocument)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/document/allowed-keys.js
/** Keys that a JSON Schema allows at the path, in the order of the schema; none when anything goes. */
function findAllowedKeys(description, path) {
    let schemas = expand(description, description);
    for (const step of path)
        schemas = schemas.flatMap((schema) => expand(stepInto(schema, step), description));
    const keys = schemas.flatMap((schema) => Object.keys(asRecord(asRecord(schema)['properties'])));
    return [...new Set(keys)];
}
function stepInto(schema, step) {
    const record = asRecord(schema);
    if (typeof step !== 'number') {
        const property = asRecord(record['properties'])[String(step)];
        return property ?? record['additionalProperties'];
    }
    const prefix = record['prefixItems'];
    return (Array.isArray(prefix) ? prefix[step] : undefined) ?? record['items'];
}
/** The schema and its alternatives, references followed. */
function expand(schema, root) {
    const record = asRecord(schema);
    const reference = record['$ref'];
    if (typeof reference === 'string')
        return expand(asRecord(asRecord(root)['$defs'])[reference.replace('#/$defs/', '')], root);
    const parts = [record['anyOf'], record['oneOf'], record['allOf']].flatMap((list) => Array.isArray(list) ? list : []);
    return [schema, ...parts.flatMap((part) => expand(part, root))];
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/document/schema-problems.js




/**
 * Checks a document against a schema and gives the parsed value.
 * @throws ConfigurationError with every problem, each with its position.
 */
function validateDocument(document, schema) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    throw new errors/* ConfigurationError */.j1(positionedProblems({ error: result.error, document, schema }));
}
/** Every issue of a failed parse as a problem with file, line, column and a remedy; none hides another. */
function positionedProblems(failure) {
    const description = json_schema_processors/* toJSONSchema */.bl(failure.schema, { io: 'input', unrepresentable: 'any' });
    const context = { document: failure.document, description };
    return failure.error.issues
        .flatMap((issue) => describeIssue(issue, [], context))
        .sort(byPosition);
}
function byPosition(a, b) {
    const lines = (a.where?.line ?? 0) - (b.where?.line ?? 0);
    return lines === 0 ? (a.where?.column ?? 0) - (b.where?.column ?? 0) : lines;
}
/** The closest of the allowed words, if it is close enough to be what was meant. */
function closestWord(word, allowed) {
    const ranked = allowed
        .map((candidate) => ({
        candidate,
        edits: (0,mod.distance)(word.toLowerCase(), candidate.toLowerCase()),
    }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    if (best === undefined || best.edits > Math.max(1, Math.ceil(word.length / 3)))
        return undefined;
    return best.candidate;
}
/** `suites.reply.gates[0]`, or undefined for the root. */
function renderPath(path) {
    if (path.length === 0)
        return undefined;
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
function describeIssue(issue, parent, context) {
    const path = [...parent, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => describeUnknownKey(key, path, context));
        case 'invalid_union':
            return describeUnion(issue, path, context);
        case 'invalid_type':
            return [describeType([issue.expected], path, context)];
        case 'invalid_value':
            return [describeChoice(issue.values.map(String), path, context)];
        case 'invalid_key':
            return [
                {
                    what: `${quoted(path)} is not an allowed key: ${issue.issues.map((part) => part.message).join('; ')}`,
                    where: context.document.keyPositionOf(path),
                    remedy: 'rename the key',
                },
            ];
        default:
            return [
                {
                    what: path.length === 0 ? issue.message : `${quoted(path)}: ${issue.message}`,
                    where: context.document.positionOf(path),
                    remedy: 'write it as the message says; docs/configuration.md has every key with an example',
                },
            ];
    }
}
function describeUnknownKey(key, path, context) {
    const place = renderPath(path);
    const allowed = findAllowedKeys(context.description, path);
    const meant = closestWord(key, allowed);
    const list = allowed.length === 0 ? 'remove the key' : `allowed here: ${allowed.join(', ')}`;
    return {
        what: `unknown key "${key}"${place === undefined ? '' : ` in ${place}`}`,
        where: context.document.keyPositionOf([...path, key]),
        remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
    };
}
function describeUnion(issue, path, context) {
    if ('options' in issue && Array.isArray(issue.options) && issue.errors.length === 0)
        return [describeChoice(issue.options.map(String), path, context)];
    // A branch for another type of value says nothing to the reader; among the others the nearest miss does.
    const sameType = issue.errors.filter((branch) => !branch.some((part) => part.path.length === 0 && part.code === 'invalid_type'));
    const literals = issue.errors.flat().filter((part) => part.code === 'invalid_value');
    if (sameType.length > 1 && literals.length === issue.errors.flat().length)
        return [
            describeChoice(literals.flatMap((part) => part.values.map(String)), path, context),
        ];
    const nearest = [...sameType].sort((a, b) => weight(a) - weight(b))[0];
    if (nearest !== undefined)
        return nearest.flatMap((part) => describeIssue(part, path, context));
    const expected = issue.errors
        .flat()
        .flatMap((part) => part.path.length === 0 && part.code === 'invalid_type' ? [part.expected] : []);
    return [describeType(expected, path, context)];
}
/** Misses deep in a branch show that the branch was meant; those at its root do not. */
function weight(branch) {
    return branch.length + branch.filter((part) => part.path.length === 0).length;
}
function describeType(expected, path, context) {
    const found = valueAt(context.document.value, path);
    const names = [...new Set(expected.map(typeName))].join(' or ');
    if (found === undefined && path.length > 0) {
        const parent = path.slice(0, -1);
        const place = renderPath(parent);
        return {
            what: `"${String(path.at(-1))}" is missing${place === undefined ? '' : ` in ${place}`}`,
            where: context.document.keyPositionOf(parent),
            remedy: `add "${String(path.at(-1))}": ${names}`,
        };
    }
    return {
        what: `${path.length === 0 ? 'the content' : quoted(path)} must be ${names}, but is ${kindOf(found)}`,
        where: context.document.positionOf(path),
        remedy: `write ${names} here`,
    };
}
function describeChoice(values, path, context) {
    const found = valueAt(context.document.value, path);
    if (found === undefined)
        return describeType([values.join(' or ')], path, context);
    const meant = typeof found === 'string' ? closestWord(found, values) : undefined;
    const list = `use ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`;
    return {
        what: `${quoted(path)} has a value that is not known here (${shown(found)})`,
        where: context.document.positionOf(path),
        remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
    };
}
const quoted = (path) => `"${renderPath(path) ?? ''}"`;
/** Only short plain words are repeated in a message: anything else could be a key or text of a model. */
function shown(value) {
    const text = String(value);
    const isWord = typeof value !== 'object' && /^[\w .-]{1,24}$/.test(text);
    return isWord ? text : kindOf(value);
}
function typeName(type) {
    const names = {
        string: 'a text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'null',
    };
    return names[type] ?? type;
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty (null)';
    if (Array.isArray(value))
        return 'a list';
    return typeName(typeof value);
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, step);
    }
    return current;
}


/***/ }),

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


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pawlVersion)
/* harmony export */ });
/** Version of Pawl; a test holds it against package.json. */
const pawlVersion = '0.1.0';


/***/ })

};
