export const id = 4072;
export const ids = [4072];
export const modules = {

/***/ 94072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRecord: () => (/* binding */ runRecord)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57757);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18988);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32832);





const kinds = { otlp: 'string', port: 'string' };
/** `pawl record`: takes what an application exports while it runs, until Ctrl-C. */
async function runRecord(args, terminal) {
    const { values } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)({ command: 'record', args, kinds });
    if (values.otlp === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of('pawl record needs the file to write to', 'write: pawl record --otlp traces.jsonl');
    const { serveOtlp, defaultOtlpPort } = await __webpack_require__.e(/* import() */ 9273).then(__webpack_require__.bind(__webpack_require__, 99273));
    const port = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)('port', values.port, { min: 0, integer: true }) ?? defaultOtlpPort;
    if (port > 65_535)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`--port is "${port}"`, 'give a number up to 65535');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.folder, values.otlp);
    let totals = { exports: 0, spans: 0, calls: 0, logs: 0 };
    const display = createDisplay(terminal.stderr);
    const interrupted = new Promise((done) => terminal.onInterrupt(done));
    const endpoint = await serveOtlp({
        file,
        port,
        onExport: ({ spans, calls, logs }) => {
            totals = {
                exports: totals.exports + 1,
                spans: totals.spans + spans,
                calls: totals.calls + calls,
                logs: totals.logs + logs,
            };
            display.show(totals);
        },
        onFault: (error) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(terminal.stderr, `an export was not kept: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`),
    });
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(terminal.stdout, renderStart(endpoint.url, values.otlp));
    await interrupted;
    await endpoint.close();
    display.stop();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .q)(terminal.stdout, renderEnd(totals, values.otlp));
    return totals.spans + totals.logs > 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.pass : _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.incomplete;
}
function renderStart(url, file) {
    return `Recording to ${file}. In the terminal of your application:

  export OTEL_EXPORTER_OTLP_ENDPOINT=${url}
  export OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf

Then start it, and use it. Ctrl-C ends the recording.`;
}
function renderEnd(totals, file) {
    if (totals.exports === 0)
        return `Nothing came. Check that the application is instrumented, has the two variables, and exports by HTTP.`;
    const hint = totals.calls > 0
        ? ''
        : '\nNo span is a call to a model: add the instrumentation of the SDK that the application calls it with.';
    return `${renderTotals(totals)}, appended to ${file}.${hint}

Next, with the feedback that means a failure in place of this one:
  pawl curate --from otlp ${file} --bad "user_score < 0.5 of 0..1" --dataset datasets/NAME.jsonl`;
}
function renderTotals({ exports, spans, calls, logs }) {
    return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(spans, 'span')} (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(calls, 'call')} to models) and ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(logs, 'log record')} in ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(exports, 'export')}`;
}
/** One line that changes on a terminal; elsewhere a line at the first, tenth, hundredth export and so on. */
function createDisplay(screen) {
    let next = 1;
    let isShown = false;
    return {
        show: (totals) => {
            if (screen.isTTY)
                screen.write(`\r\u001b[K${renderTotals(totals)}`);
            else if (totals.exports >= next) {
                next *= 10;
                screen.write(`${renderTotals(totals)}\n`);
            }
            isShown = true;
        },
        stop: () => {
            if (isShown && screen.isTTY)
                screen.write('\n');
        },
    };
}


/***/ }),

/***/ 18988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Parses the arguments after the command's name.
 * @throws ConfigurationError for an unknown option (with the one that may have been meant) or a missing value
 */
function parseArguments(options) {
    const { command, args, kinds } = options;
    const names = Object.keys(kinds);
    const config = {};
    for (const name of names) {
        config[name] = {
            type: kinds[name] === 'flag' ? 'boolean' : 'string',
            multiple: kinds[name] === 'list',
        };
    }
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: config,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    for (const name of names)
        values[name] = kinds[name] === 'flag' ? false : kinds[name] === 'list' ? [] : undefined;
    const positionals = [];
    for (const token of tokens ?? []) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = kinds[token.name];
        if (kind === undefined || !Object.hasOwn(kinds, token.name))
            throw describeUnknown(command, token.rawName, names);
        if (kind === 'flag')
            values[token.name] = true;
        else if (token.value === undefined) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`${token.rawName} needs a value`, `see "pawl ${command} --help"`);
        }
        else if (kind === 'list') {
            values[token.name] = [
                ...asList(values[token.name]),
                ...token.value
                    .split(',')
                    .map((part) => part.trim())
                    .filter((part) => part !== ''),
            ];
        }
        else
            values[token.name] = token.value;
    }
    const surplus = positionals[options.positionals ?? 0];
    if (surplus !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`"pawl ${command}" does not know what to do with "${surplus}"`, names.includes('base')
            ? `to compare with a revision write --base ${surplus}`
            : `see "pawl ${command} --help"`);
    }
    // Every name of `kinds` was filled with the type of its kind just above; the mapped type only says so.
    return { values: values, positionals };
}
const asList = (value) => (Array.isArray(value) ? value : []);
function describeUnknown(command, written, names) {
    const meant = (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .closestWord */ .En)(written.replace(/^-+/, ''), names);
    const list = `"pawl ${command}" knows ${names.map((name) => `--${name}`).join(', ')}`;
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`unknown option ${written}`, meant === undefined ? list : `did you mean --${meant}? ${list}`);
}
/** @throws ConfigurationError unless the text is a number in the range */
function parseNumber(name, text, range) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (text.trim() !== '' &&
        Number.isFinite(number) &&
        number >= range.min &&
        (range.integer !== true || Number.isSafeInteger(number)))
        return number;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`--${name} is "${text}"`, `give ${range.integer === true ? 'a whole number' : 'a number'} of at least ${range.min}`);
}


/***/ }),

/***/ 57757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   H$: () => (/* binding */ startUpper),
/* harmony export */   PO: () => (/* binding */ formatRelativeBounds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   k9: () => (/* binding */ describeWeight),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n6: () => (/* binding */ formatBounds),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   rR: () => (/* binding */ formatWorst),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   v2: () => (/* binding */ formatMonthly),
/* harmony export */   vr: () => (/* binding */ formatFailures),
/* harmony export */   vv: () => (/* binding */ shortenShas),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   y: () => (/* binding */ formatScore),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15943);

const nothing = '–';
/** `1,234`. */
function formatCount(count) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(count, 0);
}
/** `1 relapse`, `3 relapses`; irregular plurals are spelled out. */
function formatPlural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a case with a weight stands for, which may be a fraction: `3 failures`, `2.5 failures`. */
function formatFailures(weight) {
    return Number.isInteger(weight)
        ? formatPlural(weight, 'failure')
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(weight, 1)} failures`;
}
/** What one case stands for, in words; undefined where it is no more than itself. */
function describeWeight(weight) {
    return weight === null || weight <= 1
        ? undefined
        : `stands for ${formatFailures(weight)} in production`;
}
/** A share in 0..1 as `91.0%`. All and none are exact: 9,999 of 10,000 is not `100%`. */
function formatPercent(share) {
    if (share === 0 || share === 1)
        return `${share * 100}%`;
    const text = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(share * 100, 1);
    if (text === '100.0')
        return share < 1 ? '>99.9%' : '100%';
    return text === '0.0' ? '<0.1%' : `${text}%`;
}
/** `91.0%` or `0.71`; a dash when nothing could be scored. */
function formatValue(value, unit) {
    if (value === null)
        return nothing;
    return unit === 'percent' ? formatPercent(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2);
}
function signedValue(value, unit, moreDigits = 0) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)(unit === 'percent' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value * 100, 1 + moreDigits) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2 + moreDigits));
}
/** `−6.5 pp` or `−0.06`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return nothing;
    return signedValue(delta, unit) + (unit === 'percent' ? ' pp' : '');
}
/** What may be lost, as it is written in the configuration: `5 pp`, `2.5 pp`, `0.05`. */
function formatMargin(margin, unit) {
    return unit === 'percent' ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin * 100, 1).replace(/\.0$/, '')} pp` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin, 2);
}
/** `−9.8 to −3.1`, in the unit of the delta. */
function formatBounds(interval, unit) {
    return formatEnds(interval, (value, more) => signedValue(value, unit, more));
}
/** Ends that round alike get one more digit; where that does not tell them apart, there is one value. */
function formatEnds(interval, show) {
    if (interval === null)
        return nothing;
    const { low, high } = interval;
    for (const more of [0, 1]) {
        const [from, to] = [show(low, more), show(high, more)];
        if (from !== to)
            return `${from} to ${to}`;
    }
    return show(low, 0);
}
/**
 * `at worst −4.7 pp (margin 5)`: the one-sided bound that a margin is compared with. It has the digits that
 * tell it from the margin: −4.96 is not shown as −5.0.
 */
function formatWorst(worst, margin, unit) {
    const suffix = unit === 'percent' ? ' pp' : '';
    if (margin === null)
        return `at worst ${signedValue(worst, unit)}${suffix}`;
    const isMargin = (more) => signedValue(Math.abs(worst), unit, more) === signedValue(margin, unit, more);
    const more = [0, 1, 2].find((digits) => !isMargin(digits)) ?? 0;
    const accepted = formatMargin(margin, unit).replace(/ pp$/, '');
    return `at worst ${signedValue(worst, unit, more)}${suffix} (margin ${accepted})`;
}
/** `95%`. */
function formatLevel(interval) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval.level * 100, interval.level * 100 === Math.round(interval.level * 100) ? 0 : 1)}%`;
}
/** `0.71 → 0.65 (−0.06, 95% −0.09 to −0.02)`; parts that are not known are left out. */
function formatChange(metric) {
    const { baseline, candidate, delta, interval, unit } = metric;
    const sides = `${formatValue(baseline, unit)} → ${formatValue(candidate, unit)}`;
    if (delta === null)
        return sides;
    const bounds = interval === null ? '' : `, ${formatLevel(interval)} ${formatBounds(interval, unit)}`;
    return `${sides} (${formatDelta(delta, unit)}${bounds})`;
}
/** candidate ÷ baseline − 1 as `−61%`; below 10% with a decimal, as `+1.3%`. */
function formatRelative(relative) {
    return relative === null ? nothing : signedPercent(relative, 0);
}
function signedPercent(relative, moreDigits) {
    if (relative === 0)
        return '0%';
    const digits = (Math.abs(relative) < 0.0995 ? 1 : 0) + moreDigits;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(relative * 100, digits))}%`;
}
/** `−63% to −59%`. */
function formatRelativeBounds(interval) {
    return formatEnds(interval, signedPercent);
}
/** Dollars as `$1,240`, `$12.40`, `$0.00410`: small amounts keep three digits. Null is `unknown`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '';
    if (size === 0)
        return '$0';
    if (size >= 999.995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 0)}`;
    if (size >= 0.0995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 2)}`;
    return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(size, 3))}`;
}
/** A projection, so only three digits: `≈ −$1,240 a month`. */
function formatMonthly(usd) {
    const size = Math.abs(usd);
    if (size === 0)
        return '≈ $0 a month';
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '+';
    if (size < 100)
        return `≈ ${sign}${formatMoney(size)} a month`;
    const step = 10 ** (Math.floor(Math.log10(size)) - 2);
    return `≈ ${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.round(size / step) * step, 0)} a month`;
}
/** `340 ms`, `2.10 s`, `3 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms === null)
        return nothing;
    if (ms < 999.5)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms, 0)} ms`;
    if (ms < 9_995)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 2)} s`;
    if (ms < 59_950)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (seconds < 3600)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** A score of one case: `1`, `0`, `0.33`; a dash when unscored. */
function formatScore(score) {
    if (score === null)
        return nothing;
    return Number.isInteger(score) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 0) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 2);
}
/** `0.012`, or `< 0.001`. */
function formatProbability(p) {
    return p < 0.001 ? '< 0.001' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(p, 3);
}
/** Commits in sentences, shortened to 12 digits: `91c0de2a4b7f`; whole ones are in the JSON report. */
function shortenShas(text) {
    return text.replace(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}
/** A sentence from its clause. */
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ withSign),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/** U+2212; a hyphen is too short to be seen in a delta. */
const minus = '−';
/**
 * Fixed decimals, rounded half away from zero as on paper: 0.2985 × 100 is 29.849999999999998 in
 * binary and must still read 29.9. The tolerance is far below anything that is shown.
 */
function fixed(value, decimals) {
    const scale = 10 ** decimals;
    const scaled = Math.abs(value) * scale;
    const rounded = Math.round(scaled + 1e-9 * Math.max(1, scaled)) / scale;
    return (value < 0 && rounded !== 0 ? minus : '') + group(rounded.toFixed(decimals));
}
/** Commas between thousands, without asking the locale. */
function group(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A plus before what is neither negative nor zero. */
function withSign(text) {
    return text.startsWith(minus) || /^[0.]*$/.test(text) ? text : `+${text}`;
}
/** Decimals that leave `digits` significant ones; never more than the pico-dollar that prices have. */
function decimalsFor(size, digits) {
    return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size) + 1e-12)));
}


/***/ })

};
