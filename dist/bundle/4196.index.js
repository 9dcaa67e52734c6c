export const id = 4196;
export const ids = [4196];
export const modules = {

/***/ 63121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openNetworkPorts)
/* harmony export */ });
/* harmony import */ var _sources_rest_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);

/** The real outside of a system that is asked; Ctrl-C ends asking. */
function openNetworkPorts(terminal) {
    const interrupt = new AbortController();
    terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
    return (0,_sources_rest_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .createRestPorts */ .h)(interrupt.signal);
}


/***/ }),

/***/ 11293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ parseOnInconclusive),
  sK: () => (/* binding */ presentReport),
  AD: () => (/* binding */ verdictOptions)
});

// UNUSED EXPORTS: toExitCode

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/document/make-folder.js
var make_folder = __webpack_require__(79624);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/junit.js + 1 modules
var junit = __webpack_require__(31953);
// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(71445);
// EXTERNAL MODULE: ./lib/report/sarif.js
var sarif = __webpack_require__(20123);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var report_headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
// EXTERNAL MODULE: ./lib/report/shared-tags.js
var shared_tags = __webpack_require__(81299);
// EXTERNAL MODULE: ./lib/report/markdown-output.js
var markdown_output = __webpack_require__(62467);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/terminal-case.js





/** Labels and what they label stand in two columns. */
const column = 15;
/** What is this much over its room stays whole. */
const slack = 40;
/**
 * A relapse, two or three lines for each thing at most: id, pin, severity, weight and trials, the incident behind a pin, what was asked,
 * expected and said by both sides, why the candidate fails.
 */
function renderTerminalCase(relapse, frame) {
    const { paint, width, triedAgain } = frame;
    const { note, input, expected, metrics } = relapse;
    const line = (label, text, room) => `    ${label.padEnd(column - 5)} ${(0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(text), room)}`;
    const two = Math.max(140, (width - column) * 2 - slack);
    const three = Math.max(140, (width - column) * 3 - slack);
    const asked = joinLines(input);
    const trials = (0,evidence_words/* describeTrials */.VO)(relapse, triedAgain);
    const pin = relapse.pinned ? ' (pinned)' : '';
    const facts = [relapse.severity, (0,format/* describeWeight */.k9)(relapse.weight), trials].filter((fact) => fact !== null && fact !== undefined);
    const lines = [
        `  ${paint('bad', 'relapse')} ${(0,terminal_text/* inert */.tJ)(relapse.id)}${pin}${facts.map((fact) => `, ${fact}`).join('')}`,
        ...(relapse.pinned && note !== null ? [line('note:', note, two)] : []),
        ...(asked === '' ? [] : [line('input:', asked, two)]),
        ...(expected === null || expected === undefined
            ? []
            : [line('expected:', (0,markdown_output/* describeExpected */.Ge)(expected), two)]),
        line('baseline:', describeOutput(relapse.baseline), three),
        line('candidate:', describeOutput(relapse.candidate), three),
        ...metrics.map(({ name, reason }) => {
            const why = reason === null ? '' : `: ${(0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(reason), two)}`;
            return `    candidate fails ${(0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(name), 60)}${why}`;
        }),
    ];
    return lines.map((text) => (0,terminal_text/* wrap */.LV)(text, width, ' '.repeat(column))).join('\n');
}
/** Lines as in a quoted poem, so that variables can be told apart. */
function joinLines(text) {
    const lines = (0,safe_text/* stripControls */.$Y)(text)
        .split('\n')
        .map((line) => line.trim());
    return lines.filter((line) => line !== '').join(' / ');
}
function describeOutput({ text, tool_calls: calls, stop }) {
    const stopped = stop === 'complete' || stop === 'tool_call' ? '' : ` (${stop})`;
    const called = calls.map((call) => `calls ${call.name}(${call.arguments})`);
    const said = [...((0,safe_text/* oneLine */.TN)(text) === '' ? [] : [(0,safe_text/* oneLine */.TN)(text)]), ...called].join(' · ');
    return (said === '' ? 'no text' : said) + stopped;
}

;// CONCATENATED MODULE: ./lib/report/terminal-evidence.js





const shownSlices = 5;
const shownFlaky = 5;
/** Where the replay stopped, what was replayed before, the noise, and the slices that moved, a line each. */
function renderTerminalEvidence(suite, width) {
    const { replay } = suite;
    const stop = (0,evidence_words/* describeStop */.Cw)(suite);
    const lines = [];
    if (stop !== undefined && replay !== null)
        lines.push(`${stop}; ${(0,format/* formatPlural */.yk)(replay.trials_saved, 'trial')} not sent`);
    if (replay !== null)
        lines.push(...(0,evidence_words/* describeEarlier */.GM)(replay).map((line) => line.replace(/\.$/, '')));
    for (const metric of suite.metrics) {
        const noise = metric.primary ? (0,evidence_words/* describeNoise */.YI)(metric) : undefined;
        if (noise !== undefined)
            lines.push(`noise of ${terminal_evidence_short(metric.name)}: ${noise}`);
    }
    const moved = (0,evidence_words/* listMovedSlices */.DW)(suite);
    lines.push(...moved.slice(0, shownSlices).map(renderSlice));
    const left = moved.length - shownSlices;
    if (left > 0)
        lines.push(`${(0,format/* formatPlural */.yk)(left, 'more slice')} in the JSON report`);
    return lines.map((line) => (0,terminal_text/* wrap */.LV)(line, width, '  '));
}
function renderSlice(slice) {
    return `slice ${terminal_evidence_short(slice.tag)}: ${terminal_evidence_short(slice.metric)} ${(0,format/* formatChange */.eD)(slice)} in ${(0,format/* formatPlural */.yk)(slice.pairs, 'case')}, ${slice.verdict}`;
}
/** Which relapses other trials bear out. */
function renderTerminalConfirmation(suite, width) {
    const confirmation = (0,evidence_words/* describeConfirmation */.ts)(suite);
    if (confirmation === undefined)
        return [];
    const relapses = (0,format/* formatPlural */.yk)(suite.counts.relapses, 'relapse');
    const said = confirmation.charAt(0).toLowerCase() + confirmation.slice(1).replace(/\.$/, '');
    return [(0,terminal_text/* wrap */.LV)(`${relapses}: ${said}`, width, '  ')];
}
/** The flaky cases on one line. */
function renderTerminalFlaky({ flaky, counts }) {
    const total = Math.max(flaky.length, counts.flaky);
    if (total === 0)
        return [];
    const shown = (0,ranking/* rankCases */.c5)(flaky)
        .slice(0, shownFlaky)
        .map((evalCase) => {
        const passes = (0,evidence_words/* describePasses */.xy)(evalCase);
        return `${terminal_evidence_short(evalCase.id)}${passes === undefined ? '' : ` (${passes})`}`;
    });
    const left = total - shown.length;
    if (left > 0)
        shown.push(`${(0,format/* formatCount */.B4)(left)} more`);
    return [`flaky: ${shown.join(', ')}`];
}
const terminal_evidence_short = (text) => (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(text), 60);

// EXTERNAL MODULE: ./lib/report/suite-rows.js + 3 modules
var suite_rows = __webpack_require__(43989);
// EXTERNAL MODULE: ./lib/report/suite-size.js
var suite_size = __webpack_require__(85158);
;// CONCATENATED MODULE: ./lib/report/terminal-table.js





const standingMarks = {
    good: '✓',
    bad: '✗',
    unsure: '?',
    missing: '!',
    none: ' ',
};
/** Columns for the state that are worth keeping the interval's column beside it. */
const roomForState = 30;
/**
 * A suite's table in aligned columns, and the cases that did not change. The interval goes where the terminal is
 * too narrow for it, and a state that is still too long is wrapped within its column. Primary metrics have an
 * asterisk before them.
 */
function renderTerminalTable(suite, { paint, width, named }) {
    const rows = (0,suite_rows/* computeSuiteRows */.J)(suite);
    const level = suite.metrics.find(({ interval }) => interval !== null)?.interval;
    const bounds = level === null || level === undefined ? '95%' : (0,format/* formatLevel */.eI)(level);
    const table = [['', 'baseline', 'candidate', 'Δ', bounds, ''], ...rows.map(renderCells)];
    const full = { widths: measureColumns(table), narrow: false, width };
    const isWide = measureStart(full) + (full.widths.at(-1) ?? 0) > width;
    const frame = { ...full, narrow: isWide && width - measureStart(full) < roomForState };
    const lines = table.map((cells, index) => {
        const row = index === 0 ? undefined : rows[index - 1];
        const line = renderLine(cells, frame, (text) => paintRow(row, paint, text));
        return row?.primary === true ? `*${line.slice(1)}` : line;
    });
    const unmoved = (0,suite_size/* describeUnmoved */.y)(suite);
    const marks = suite.metrics.some(({ primary }) => primary) ? [primaryLegend] : [];
    const below = [...(unmoved === undefined ? [] : [unmoved]), ...marks].join('; ');
    return [
        ...describeModels(suite, { paint, named }),
        ...lines,
        ...(below === '' ? [] : [(0,terminal_text/* wrap */.LV)(`  ${below}`, width, '  ')]),
    ].join('\n');
}
const primaryLegend = '* decides whether a case passes';
/** The heading of a suite: what was compared, on how much; its name where no line above it is `named` after it. */
function describeModels(suite, { paint, named }) {
    const model = (variant) => variant === null ? 'none' : (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(variant.model), 80);
    return [
        named
            ? (0,suite_size/* describeSize */.j)(suite)
            : `${paint('bold', (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(suite.name), 80))}, ${(0,suite_size/* describeSize */.j)(suite)}`,
        `  baseline  ${model(suite.baseline)}`,
        `  candidate ${model(suite.candidate)}`,
    ];
}
function renderCells(row) {
    const arrow = row.direction === 'higher' ? '↑' : '↓';
    const label = row.kind === 'metric' ? (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(row.label), 40) : row.label;
    const state = [row.state, row.cases].filter((text) => text !== '').join(', ');
    const marked = `${standingMarks[row.standing]} ${state}`.trimEnd();
    return [`${label} ${arrow}`, row.baseline, row.candidate, row.delta, row.bounds, marked];
}
function measureColumns(table) {
    const widths = [];
    for (const cells of table) {
        for (const [column, cell] of cells.entries())
            widths[column] = Math.max(widths[column] ?? 0, (0,terminal_text/* measureWidth */.l8)(cell));
    }
    return widths;
}
const boundsColumn = 4;
/** The column of the screen at which states start. */
function measureStart({ widths, narrow }) {
    return widths
        .slice(0, -1)
        .reduce((sum, column, index) => (index === boundsColumn && narrow ? sum : sum + column + 2), 2);
}
/** The label is aligned to the left, figures to the right, the state is painted and left ragged. */
function renderLine(cells, frame, paintState) {
    const start = measureStart(frame);
    const shown = cells.flatMap((cell, column) => {
        if (column === boundsColumn && frame.narrow)
            return [];
        const gap = ' '.repeat(Math.max(0, (frame.widths[column] ?? 0) - (0,terminal_text/* measureWidth */.l8)(cell)));
        if (column === 0)
            return [cell + gap];
        if (column < cells.length - 1)
            return [gap + cell];
        const lines = (0,terminal_text/* wrap */.LV)(cell, Math.max(20, frame.width - start), '  ').split('\n');
        return [lines.map(paintState).join(`\n${' '.repeat(start)}`)];
    });
    return `  ${shown.join('  ')}`.trimEnd();
}
function paintRow(row, paint, text) {
    if (row === undefined || row.standing === 'none' || text === '')
        return text;
    if (row.standing === 'good')
        return paint('good', text);
    return paint(row.standing === 'unsure' ? 'unsure' : 'bad', text);
}

// EXTERNAL MODULE: ./lib/report/unlisted.js
var report_unlisted = __webpack_require__(33042);
// EXTERNAL MODULE: ./lib/report/waiver-words.js
var waiver_words = __webpack_require__(21528);
;// CONCATENATED MODULE: ./lib/report/terminal.js














const marks = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    incomplete: '!',
};
/** Reasons below the headline; others are told with their suites. */
const shownReasons = 20;
/** Relapses with outputs for each suite; of the others the ids, as a terminal scrolls. */
const shownRelapses = 5;
/**
 * The report for a terminal of `width` columns: decision, reasons, a table for each suite, relapses, how to
 * repeat it. Model text can neither move the cursor nor, in the log of a workflow, speak to GitHub's runner.
 */
function renderTerminal(report, options) {
    const paint = (0,terminal_text/* paintWith */.Hy)(options.color);
    const width = Math.max(40, options.width);
    const decision = (0,report_headline/* renderHeadline */.Lf)(report);
    const headline = (0,terminal_text/* wrap */.LV)(`${marks[report.verdict]} ${(0,terminal_text/* inert */.tJ)(decision)}`, width, '  ');
    const beyond = (0,report_reasons/* selectReasons */.Yq)(report, decision).slice(shownReasons);
    const reasons = report.reasons.filter((reason) => !beyond.includes(reason));
    const suites = (0,ranking/* rankSuites */.qV)(report).map((suite) => renderSuite(suite, {
        paint,
        width,
        named: report.suites.length > 1,
        told: suite === (0,report_headline/* findToldSuite */.lq)(report),
        reasons,
    }));
    return `${[
        paint(toneOf(report.verdict), headline),
        ...block(renderReasons(report, decision, width)),
        ...suites,
        ...block(renderIdle(report, width)),
        ...block(renderSpending(report, width)),
        ...block(report.notices.map((notice) => (0,terminal_text/* wrap */.LV)(`note: ${say(notice)}`, width, '  '))),
        ...block(report.experiments.map((one) => (0,terminal_text/* wrap */.LV)(say(describeExperiment(one)), width, '  '))),
        paint('dim', (0,terminal_text/* wrap */.LV)(`reproduce: ${(0,terminal_text/* inert */.tJ)(report.reproduce)}`, width, '  ')),
    ].join('\n\n')}\n`;
}
function toneOf(verdict) {
    if (verdict === 'pass')
        return 'good';
    return verdict === 'inconclusive' ? 'unsure' : 'bad';
}
/** Lines as one part, or no part. */
function block(lines) {
    return lines.length === 0 ? [] : [lines.join('\n')];
}
/** What the user's configuration and Pawl itself say, with commits shortened. */
function say(text) {
    return (0,terminal_text/* inert */.tJ)((0,format/* shortenShas */.vv)(text));
}
function renderReasons(report, decision, width) {
    const reasons = (0,report_reasons/* selectReasons */.Yq)(report, decision)
        .slice(0, shownReasons)
        .map((reason) => (0,report_reasons/* shortenReason */.g_)(reason, report));
    const check = (0,report_reasons/* describeCheck */.cn)(report);
    return [
        ...reasons.map((reason) => (0,terminal_text/* wrap */.LV)(`- ${say(reason)}`, width, '  ')),
        ...(check === undefined ? [] : [(0,terminal_text/* wrap */.LV)(check, width, '  ')]),
    ];
}
/** `252 calls, spent $0.71 of at most $5.00`, when something was sent. */
function renderSpending({ calls, budget }, width) {
    if (calls.made === 0 && calls.from_earlier_replays === 0)
        return [];
    const most = budget.max_usd === null ? '' : ` of at most ${(0,format/* formatMoney */.up)(budget.max_usd)}`;
    const spent = budget.spent_usd === null
        ? `unknown${most.replace(' of', ',')}`
        : `${(0,format/* formatMoney */.up)(budget.spent_usd)}${most}`;
    const earlier = calls.from_earlier_replays === 0
        ? ''
        : `, ${(0,format/* formatCount */.B4)(calls.from_earlier_replays)} answers of earlier replays used again`;
    return [(0,terminal_text/* wrap */.LV)(`${(0,format/* formatPlural */.yk)(calls.made, 'call')}${earlier}, spent ${spent}`, width, '  ')];
}
function renderIdle(report, width) {
    return ['planned', 'new', 'removed', 'unchanged'].flatMap((status) => {
        const names = (0,report_reasons/* listIdle */.pr)(report, status).map(({ name }) => (0,terminal_text/* inert */.tJ)(name));
        return names.length === 0 ? [] : [(0,terminal_text/* wrap */.LV)(`${status}: ${names.join(', ')}`, width, '  ')];
    });
}
function renderSuite(suite, frame) {
    const { paint, width } = frame;
    const facts = frame.told ? '' : `. ${(0,report_headline/* startSentence */.yV)((0,report_headline/* renderFacts */.Id)(suite))}`;
    const title = `${marks[suite.verdict]} ${(0,terminal_text/* inert */.tJ)(suite.name)}: ${suite.verdict}${(0,terminal_text/* inert */.tJ)(facts)}`;
    const relapses = (0,ranking/* rankCases */.c5)(suite.relapses);
    const others = relapses.slice(shownRelapses);
    const shown = { paint, width, triedAgain: (0,evidence_words/* triesFlipsAgain */.Y_)(suite) };
    return [
        ...(frame.named ? [paint(toneOf(suite.verdict), (0,terminal_text/* wrap */.LV)(title, width, '  '))] : []),
        ...block((0,report_reasons/* selectSuiteReasons */._k)(suite, frame.reasons).map((reason) => (0,terminal_text/* wrap */.LV)(`- ${say(reason)}`, width, '  '))),
        ...block(suite.slice_stories.map((story) => (0,terminal_text/* wrap */.LV)(`- ${say(story)}`, width, '  '))),
        (0,error_groups/* isBlank */.z)(suite) ? describeModels(suite, frame).join('\n') : renderTerminalTable(suite, frame),
        ...block(renderTerminalEvidence(suite, width)),
        ...block(suite.warnings.map((warning) => (0,terminal_text/* wrap */.LV)(`warning: ${say(warning)}`, width, '  '))),
        ...block(renderWaivers(suite, width)),
        ...block(renderSharedTags(suite, width)),
        ...block(renderTerminalConfirmation(suite, width)),
        ...relapses.slice(0, shownRelapses).map((relapse) => renderTerminalCase(relapse, shown)),
        ...block(others.length === 0 ? [] : [renderOthers(others, width)]),
        ...block(renderUnlisted(suite)),
        ...block(renderCounts(suite, width)),
    ].join('\n\n');
}
/** Waivers of each kind that are told one by one. */
const shownWaivers = 20;
function renderWaivers(suite, width) {
    const used = (0,waiver_words/* listUsedWaivers */.FG)(suite);
    const idle = suite.waivers.filter(({ state }) => state !== 'used');
    const name = (waiver) => (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(waiver.case), 60);
    const lines = [
        ...used
            .slice(0, shownWaivers)
            .map((waiver) => `waived: ${name(waiver)} ${(0,terminal_text/* inert */.tJ)((0,waiver_words/* describeUsedWaiver */.nf)(waiver))}`),
        ...idle
            .slice(0, shownWaivers)
            .map((waiver) => `waiver of ${name(waiver)}, ${(0,terminal_text/* inert */.tJ)((0,waiver_words/* describeIdleWaiver */.O$)(waiver))}`),
    ];
    const left = used.length + idle.length - lines.length;
    if (left > 0)
        lines.push(`${(0,format/* formatPlural */.yk)(left, 'more waiver')} in the JSON report`);
    return lines.map((line) => (0,terminal_text/* wrap */.LV)((0,safe_text/* shortenMiddle */.jM)(line, 600), width, '  '));
}
function renderOthers(others, width) {
    const shown = others.slice(0, 20).map(({ id }) => (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(id), 60));
    if (others.length > shown.length)
        shown.push(`and ${(0,format/* formatCount */.B4)(others.length - shown.length)} in the JSON report`);
    const title = (0,format/* formatPlural */.yk)(others.length, 'more relapse');
    return (0,terminal_text/* wrap */.LV)(`  ${title}: ${shown.join(', ')}`, width, '    ');
}
function renderUnlisted(suite) {
    const unlisted = (0,report_unlisted/* describeUnlisted */.k)(suite, 'relapses');
    return unlisted === undefined ? [] : [`  relapses: ${unlisted}`];
}
function renderSharedTags(suite, width) {
    const shared = (0,shared_tags/* findSharedTags */.W)(suite).map(({ tags, share }) => {
        const names = tags.slice(0, 3).map((tag) => (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(tag), 60));
        return `${names.join(', ')} ${share}`;
    });
    return shared.length === 0 ? [] : [(0,terminal_text/* wrap */.LV)(`by tag: ${shared.join('; ')}`, width, '  ')];
}
function renderCounts(suite, width) {
    const lines = [];
    if (suite.fixes.length > 0) {
        const ids = suite.fixes.map(({ id }) => (0,safe_text/* shortenMiddle */.jM)((0,terminal_text/* inert */.tJ)(id), 60)).join(', ');
        const unlisted = (0,report_unlisted/* describeUnlisted */.k)(suite, 'fixes');
        lines.push(`fixed: ${(0,safe_text/* shortenMiddle */.jM)(ids, 500)}${unlisted === undefined ? '' : `; ${unlisted}`}`);
    }
    lines.push(...renderTerminalFlaky(suite));
    if (suite.pinned_failing.length > 0 && !(0,report_reasons/* isPinnedTold */.yv)(suite))
        lines.push(`pinned, failing on both sides: ${suite.pinned_failing.map(terminal_text/* inert */.tJ).join(', ')}`);
    const groups = (0,error_groups/* groupErrors */.n)(suite);
    if (!(0,error_groups/* isBlank */.z)(suite) || groups.length > 1)
        for (const { roles, message, cases, example } of groups)
            lines.push(`error, ${roles}: ${say(message)} (${(0,format/* formatPlural */.yk)(cases, 'case')}, ${(0,terminal_text/* inert */.tJ)(example)})`);
    return lines.map((line) => (0,terminal_text/* wrap */.LV)((0,safe_text/* shortenMiddle */.jM)(line, 600), width, '  '));
}
/** `phoenix: support baseline, 64 trials written, 0 kept: https://…` */
function describeExperiment(experiment) {
    const { system, suite, role, written, kept, url, error } = experiment;
    if (error !== null)
        return `${system}: not written: ${error}`;
    const counts = `${(0,format/* formatPlural */.yk)(written, 'trial')} written, ${(0,format/* formatCount */.B4)(kept)} kept`;
    return `${system}: ${suite} ${role}, ${counts}${url === null ? '' : `: ${url}`}`;
}

// EXTERNAL MODULE: ./lib/cli/replay-logs.js
var replay_logs = __webpack_require__(83683);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/experiments/sink-systems.js
var sink_systems = __webpack_require__(54350);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/network-ports.js
var network_ports = __webpack_require__(63121);
;// CONCATENATED MODULE: ./lib/cli/write-replay-back.js



/** The report with what was written where, and what could not be. */
async function writeReplayBack(report, systems, terminal, logs) {
    if (systems.length === 0 || logs === undefined)
        return report;
    terminal.stderr.write(`writing the replay to ${systems.join(', ')} …\n`);
    const { writeBack } = await Promise.all(/* import() */[__webpack_require__.e(1805), __webpack_require__.e(6909)]).then(__webpack_require__.bind(__webpack_require__, 36909));
    return writeBack(report, {
        ...logs,
        ...(0,network_ports/* openNetworkPorts */.v)(terminal),
        systems: systems.map(sink_systems/* parseSinkSystem */.u),
        environment: terminal.environment,
        version: version/* pawlVersion */.X,
    });
}

;// CONCATENATED MODULE: ./lib/cli/present-report.js












/** Options of every command that ends in a verdict. */
const verdictOptions = {
    'on-inconclusive': 'string',
    json: 'string',
    markdown: 'string',
    junit: 'string',
    sarif: 'string',
    html: 'string',
    'write-back': 'list',
};
/** Whether a verdict that could not be reached fails. @throws ConfigurationError */
function parseOnInconclusive(value) {
    if (value !== undefined && value !== 'pass' && value !== 'fail')
        throw errors/* ConfigurationError */.j1.of(`--on-inconclusive is "${value}"`, 'give pass or fail');
    return value === 'fail';
}
/**
 * Prints the report, and writes it where that is asked for.
 * @param standings of every case that counted, for JUnit
 * @throws EvidenceError when it could not be written; the log of cases, with all that was asked, is removed then too
 */
async function presentReport(found, values, terminal, { standings, logs }) {
    try {
        const report = await writeReplayBack(found, values['write-back'], terminal, logs);
        printReport(report, terminal);
        await writeReports(report, { values, standings, logs }, terminal);
        return toExitCode(report);
    }
    finally {
        await (0,replay_logs/* removeCaseLog */.Bw)(logs);
    }
}
function printReport(report, terminal) {
    terminal.stdout.write(renderTerminal(report, {
        color: terminal.stdout.isTTY && terminal.environment['NO_COLOR'] === undefined,
        width: terminal.stdout.columns,
    }));
}
async function writeReports(report, { values, standings, logs, }, terminal) {
    const renderings = {
        json: json/* renderJson */.h,
        markdown: markdown/* renderSummary */.Br,
        junit: (told) => (0,junit/* renderJunit */.R)(told, standings),
        sarif: sarif/* renderSarif */.W,
    };
    for (const kind of ['json', 'markdown', 'junit', 'sarif']) {
        const file = values[kind];
        if (file !== undefined)
            await writeReport((0,external_node_path_.resolve)(terminal.folder, file), renderings[kind](report));
    }
    if (logs !== undefined && values.html !== undefined)
        await (0,replay_logs/* writeHtmlFile */.xj)(report, { ...logs, path: values.html }, terminal);
}
async function writeReport(file, text) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, text);
    }
    catch (cause) {
        throw new errors/* EvidenceError */.oe([
            {
                what: `the report could not be written: ${(0,errors/* messageOf */.bD)(cause)}`,
                where: { file },
                remedy: 'name a file in a folder that you may write to',
            },
        ], { cause });
    }
}
/** 0 pass (and inconclusive, unless that fails), 1 fail, 3 incomplete. */
function toExitCode(report) {
    if (report.verdict === 'incomplete')
        return terminal/* exitCodes */.h.incomplete;
    return report.failed ? terminal/* exitCodes */.h.fail : terminal/* exitCodes */.h.pass;
}


/***/ }),

/***/ 83683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ removeCaseLog),
/* harmony export */   VX: () => (/* binding */ placeLogs),
/* harmony export */   xj: () => (/* binding */ writeHtmlFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _document_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79624);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _experiments_sink_systems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54350);
/* harmony import */ var _report_html_write_page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74360);








/**
 * Where the log of cases is kept for as long as a command needs it; undefined where nothing is made of it.
 * @throws ConfigurationError where a replay shall be written to a system that there is not
 */
async function placeLogs(values, trialLogFile) {
    const systems = values['write-back'].map(_experiments_sink_systems_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSinkSystem */ .u);
    if (values.html === undefined && systems.length === 0)
        return undefined;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'pawl-cases-'));
    return { trialLogFile, caseLogFile: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'cases.jsonl') };
}
/** Removes the log of cases: all of it is in the dataset, the trial log and what was made of it. */
async function removeCaseLog(logs) {
    if (logs !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(logs.caseLogFile), { recursive: true, force: true });
}
/** @throws EvidenceError when it could not be written */
async function writeHtmlFile(report, { path, ...logs }, terminal) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(terminal.folder, path);
    try {
        await (0,_document_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        await (0,_report_html_write_page_js__WEBPACK_IMPORTED_MODULE_7__/* .writePage */ .x)(report, { ...logs, ...terminal }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EvidenceError */ .oe([
            {
                what: `the HTML report could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`,
                where: { file },
                remedy: 'name a file in a folder that you may write to',
            },
        ], { cause });
    }
}


/***/ }),

/***/ 64632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/wording/progress-lines.js
var progress_lines = __webpack_require__(89543);
;// CONCATENATED MODULE: ./lib/cli/progress.js

/** A bar on a terminal; elsewhere a line at every tenth, and at every minute that had none. */
async function createProgressDisplay(screen) {
    return screen.isTTY ? createBar() : createLines(screen);
}
async function createBar() {
    const { default: progressBars } = await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    const bar = new progressBars.SingleBar({
        format: 'replaying {bar} {percentage}% | {value} of {total} trials | {duration_formatted}',
        hideCursor: true,
        clearOnComplete: true,
        stream: process.stderr,
    });
    let started = false;
    return {
        show({ trialsDone, trialsPlanned }) {
            if (!started)
                bar.start(trialsPlanned, trialsDone);
            started = true;
            bar.update(trialsDone);
        },
        stop: () => bar.stop(),
    };
}
function createLines(screen) {
    const show = (0,progress_lines/* createProgressLines */.n)({
        write: (line) => screen.write(`${line}\n`),
        now: () => performance.now(),
    });
    return { show, stop: () => undefined };
}

;// CONCATENATED MODULE: ./lib/cli/with-ports.js




/** Hands over the real outside with progress on the terminal; Ctrl-C cancels what is done with it. */
async function withPorts(terminal, options, use) {
    const { recorded, trialLogFile, caseLogFile } = options;
    const interrupt = new AbortController();
    terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
    const progress = await createProgressDisplay(terminal.stderr);
    const ports = (0,default_ports/* createPorts */.RV)({
        environment: terminal.environment,
        recordedPath: recorded === undefined ? undefined : (0,external_node_path_.resolve)(terminal.folder, recorded),
        today: new Date(),
        trialLogFile,
        caseLogFile,
        keptFolder: await (0,open_change/* locateKeptFolder */.Ft)(terminal),
        recordingsSecret: terminal.environment['PAWL_RECORDINGS_SECRET']?.trim() || undefined,
        signal: interrupt.signal,
        onProgress: (state) => progress.show(state),
        onLargeReplay: terminal.preferMemory,
    });
    try {
        return await use(ports);
    }
    finally {
        progress.stop();
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
