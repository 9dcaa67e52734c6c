export const id = 6887;
export const ids = [6887];
export const modules = {

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ computeAnnotations),
/* harmony export */   Q: () => (/* binding */ describeRelapse)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57757);
/* harmony import */ var _evidence_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52125);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18888);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98641);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2234);





/** More would bury the diff; the report lists them all. GitHub takes 50 at a time. */
const maximumAnnotations = 10;
/** Of these at most so many on what was changed. */
const maximumChanges = 3;
/** GitHub cuts a longer message. */
const maximumMessage = 4_096;
/** The most important relapses on the lines of their cases, and what each bad suite comes to where its change begins. */
function computeAnnotations(report) {
    const suites = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rankSuites */ .qV)(report);
    const changes = suites.flatMap(annotateChange).filter(isPlain).slice(0, maximumChanges);
    const owners = new Map(suites.flatMap((suite) => suite.relapses.map((one) => [one, suite])));
    const relapses = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .rankCases */ .c5)([...owners.keys()])
        .flatMap((relapse) => annotateRelapse(relapse, owners.get(relapse)))
        .filter(isPlain)
        .slice(0, maximumAnnotations - changes.length);
    const total = suites.reduce((sum, { counts }) => sum + counts.relapses, 0);
    return {
        annotations: [...changes, ...relapses],
        told: total === 0
            ? undefined
            : `Annotated on their lines: ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(relapses.length)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(total, 'relapse')}.`,
    };
}
function annotateChange(suite) {
    const { changed_at: place, counts, name, verdict } = suite;
    if (place === null || (counts.relapses === 0 && levelOf(suite) === 'warning'))
        return [];
    const pinned = suite.relapses.filter((relapse) => relapse.pinned).length;
    const which = pinned === 0 ? '' : ` (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(pinned)} pinned)`;
    const found = counts.relapses === 0 ? 'no relapses' : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(counts.relapses, 'relapse');
    return [
        compose({
            ...place,
            level: levelOf(suite),
            title: `Pawl: ${verdict}`,
            message: `This change: ${found}${which}, ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(counts.fixes, 'fix', 'fixes')} in suite ${name}`,
        }),
    ];
}
function annotateRelapse(relapse, suite) {
    if (relapse.place === null || suite === undefined)
        return [];
    const severity = relapse.severity === null ? '' : `, ${relapse.severity}`;
    return [
        compose({
            ...relapse.place,
            level: levelOf(suite),
            title: `Pawl: ${relapse.pinned ? 'pinned case relapsed' : 'relapse'}${severity}`,
            message: describeRelapse(relapse, suite),
        }),
    ];
}
const levelOf = ({ verdict }) => verdict === 'fail' || verdict === 'incomplete' ? 'failure' : 'warning';
/** `suite shop: case c-7 passed on the baseline and fails on the candidate (resolution 1 → 0)`. Plain text, no words of a model. */
function describeRelapse(relapse, suite) {
    const facts = [
        ...relapse.metrics
            .slice(0, 5)
            .map(({ name, baseline, candidate }) => `${name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScore */ .y)(baseline)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScore */ .y)(candidate)}`),
        (0,_evidence_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describePasses */ .xy)(relapse),
    ];
    const told = facts.filter((fact) => fact !== undefined).join(', ');
    const id = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(relapse.id, 200);
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(`suite ${suite.name}: case ${id} passed on the baseline and fails on the candidate${told === '' ? '' : ` (${told})`}`);
}
function compose(annotation) {
    return {
        ...annotation,
        title: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(annotation.title),
        message: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(annotation.message), maximumMessage - 200),
    };
}
/** A path that would have to be cleaned would name another file. */
const isPlain = ({ file }) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(file) === file;


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78641);

/**
 * The report as JSON, for other programs: validated, in the order of the schema, indented by 2, with a final
 * newline. What is undefined (a case that expects nothing) is null, since the published schema requires the key.
 * @throws ZodError when the report breaks its own schema, which is a bug of ours.
 */
function renderJson(report) {
    const valid = _report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.parse(report);
    const text = JSON.stringify(valid, (_, value) => (value === undefined ? null : value), 2);
    return `${text}\n`;
}


/***/ }),

/***/ 31953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
;// CONCATENATED MODULE: ./lib/report/xml.js

/** What XML 1.0 (§2.2) has no way to write and `stripControls` leaves. */
const noCharacters = /[\uFFFE\uFFFF]/g;
/** Text as the content of an element, whatever is in it; what is not seen is taken out. */
function xmlText(text) {
    return (0,safe_text/* stripControls */.$Y)(text)
        .replace(noCharacters, '\uFFFD')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;');
}
/** Line feeds and tabs are written by number: a parser reads them as spaces otherwise (§3.3.3). */
function xmlAttribute(text) {
    return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
/** `<name a="1">`. Names are ours. */
function openTag(name, attributes = {}) {
    const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`]);
    return `<${name}${written.join('')}>`;
}
/** An element with text, or with none. */
function xml_element(name, attributes, text = '') {
    const open = openTag(name, attributes);
    return text === '' ? `${open.slice(0, -1)}/>` : `${open}${xmlText(text)}</${name}>`;
}

;// CONCATENATED MODULE: ./lib/report/junit.js




/** Characters of each output; the report has them in full. */
const outputLimit = 600;
/**
 * The report as JUnit XML, in the dialect that Jenkins describes (junit-10.xsd): a `testsuite` for each suite, in it a
 * `testcase` for each case that counted, each gate and the verdict.
 * @param standings every case that counted; suites that are not in it have none
 */
function renderJunit(report, standings) {
    return [...listPieces(report, standings)].join('');
}
function* listPieces(report, standings) {
    const suites = report.suites.map((suite) => ({
        suite,
        counts: count(listTests(suite, { report, standings })),
    }));
    const total = (kind) => suites.reduce((sum, { counts }) => sum + counts[kind], 0);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${openTag('testsuites', {
        name: 'Pawl',
        tests: suites.reduce((sum, { counts }) => sum + counts.all, 0),
        failures: total('failure'),
        errors: total('error'),
        time: (report.duration_ms / 1000).toFixed(3),
    })}\n`;
    for (const { suite, counts } of suites)
        yield* renderSuite(suite, counts, { report, standings });
    yield '</testsuites>\n';
}
function count(tests) {
    const counts = { passed: 0, failure: 0, error: 0, skipped: 0, all: 0 };
    for (const { kind } of tests) {
        counts[kind] += 1;
        counts.all += 1;
    }
    return counts;
}
function* renderSuite(suite, counts, context) {
    yield `${openTag('testsuite', {
        name: suite.name,
        tests: counts.all,
        failures: counts.failure,
        errors: counts.error,
        skipped: counts.skipped,
        timestamp: context.report.created_at,
    })}\n`;
    const properties = listProperties(suite, context.report);
    const written = properties.map(([name, value]) => xml_element('property', { name, value }));
    yield ['<properties>', ...written, '</properties>\n'].join('\n');
    for (const test of listTests(suite, context))
        yield renderTest(test, suite.name);
    yield '</testsuite>\n';
}
function renderTest(test, suite) {
    const { kind, type, message, text, remark } = test;
    const attributes = { name: (0,safe_text/* oneLine */.TN)(test.name), classname: suite };
    const inside = kind === 'passed'
        ? (remark ?? '')
        : xml_element(kind, { type, message: message && (0,safe_text/* oneLine */.TN)(message) }, text);
    if (inside === '')
        return `${xml_element('testcase', attributes)}\n`;
    return `${openTag('testcase', attributes)}${inside}</testcase>\n`;
}
/** What a reader of a build server is told of the whole suite. */
function listProperties(suite, report) {
    const known = (name, value) => value === null || value === undefined ? [] : [[name, String(value)]];
    return [
        ...known('verdict', suite.verdict),
        ...known('status', suite.status),
        ...known('base', report.base.sha ?? report.base.revision),
        ...known('head', report.head.sha ?? report.head.revision),
        ...known('baseline.model', suite.baseline?.model),
        ...known('candidate.model', suite.candidate?.model),
        ...Object.entries(suite.counts).flatMap(([name, number]) => known(`counts.${name}`, number)),
        ...suite.metrics.flatMap((metric) => [
            ...known(`metric.${metric.name}.baseline`, metric.baseline),
            ...known(`metric.${metric.name}.candidate`, metric.candidate),
            ...known(`metric.${metric.name}.delta`, metric.delta),
            ...known(`metric.${metric.name}.verdict`, metric.verdict),
        ]),
        ...known('cost.delta_usd', suite.cost.delta_usd),
        ...known('seed', report.seed),
    ];
}
function* listTests(suite, { report, standings }) {
    yield judge('verdict', { verdict: suite.verdict, reason: suite.reasons.join('; ') }, report);
    for (const gate of suite.gates)
        yield judge(`gate: ${gate.name}`, gate, report);
    const shown = new Map([...suite.relapses, ...suite.flaky].map((one) => [one.id, one]));
    for (const standing of standings.get(suite.name) ?? [])
        yield describeCase(standing, shown.get(standing.id), suite);
}
/** A rule, or the whole suite: what is undecided fails only where it fails the check. */
function judge(name, { verdict, reason }, report) {
    switch (verdict) {
        case 'pass':
            return { name, kind: 'passed' };
        case 'fail':
            return { name, kind: 'failure', type: verdict, message: reason };
        case 'incomplete':
            return { name, kind: 'error', type: verdict, message: reason };
        case 'inconclusive': {
            const fails = report.verdict === 'inconclusive' && report.failed;
            return { name, kind: fails ? 'failure' : 'skipped', type: verdict, message: reason };
        }
    }
}
function describeCase({ id, kind }, shown, suite) {
    switch (kind) {
        case 'pass':
            return { name: id, kind: 'passed' };
        case 'fix':
            return {
                name: id,
                kind: 'passed',
                remark: xml_element('system-out', {}, 'fix: failed on the baseline'),
            };
        case 'relapse':
            return { name: id, kind: 'failure', ...describeFailure(shown, suite) };
        case 'flaky': {
            const message = shown === undefined ? 'trials disagree' : (0,evidence_words/* describePasses */.xy)(shown);
            return { name: id, kind: 'passed', remark: xml_element('flakyFailure', { type: kind, message }) };
        }
        case 'fail':
            return { name: id, kind: 'skipped', message: 'fails on both sides, so nothing slipped back' };
        case 'unscored':
            return { name: id, kind: 'skipped', message: 'could not be scored on both sides' };
        case 'errored':
            return { name: id, kind: 'error', type: kind, message: 'a side has no answer' };
    }
}
function describeFailure(relapse, suite) {
    if (relapse === undefined)
        return { type: 'relapse', message: 'passed on the baseline and fails on the candidate' };
    const reasons = relapse.metrics.flatMap(({ name, reason }) => reason === null ? [] : [`${name}: ${(0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(reason), 300)}`]);
    const place = relapse.place === null ? [] : [`${relapse.place.file}:${relapse.place.line}`];
    const outputs = ['baseline', 'candidate'].map((role) => `${role}, ${relapse[role].stop}:\n${describeOutput(relapse[role])}`);
    return {
        type: relapse.pinned ? 'pinned relapse' : 'relapse',
        message: (0,annotations/* describeRelapse */.Q)(relapse, suite),
        text: [...place, ...reasons, ...outputs].join('\n\n'),
    };
}
function describeOutput(output) {
    const calls = output.tool_calls.map((call) => `${call.name}(${(0,safe_text/* shortenMiddle */.jM)(call.arguments, outputLimit)})`);
    const options = { alreadyLeftOut: output.left_out_characters, gap: '\n' };
    return [(0,safe_text/* shortenMiddle */.jM)(output.text, outputLimit, options), ...calls].join('\n').trim();
}


/***/ }),

/***/ 81666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReproduce)
/* harmony export */ });
/** The command that repeats a comparison, with commits instead of names that move. */
function renderReproduce(asked) {
    const options = [
        ['base', nameOf(asked.base)],
        ['head', nameOf(asked.head)],
        ['config', asked.configFile === 'pawl.yml' ? undefined : asked.configFile],
        ['suite', asked.only.length === 0 ? undefined : asked.only.join(',')],
        ['baseline-model', asked.models.baseline],
        ['candidate-model', asked.models.candidate],
        ['recorded', asked.recorded],
        [
            'allow-endpoint',
            asked.allowEndpoints.length === 0 ? undefined : asked.allowEndpoints.join(','),
        ],
        ['max-usd', asked.maxUsd === undefined ? undefined : String(asked.maxUsd)],
        ['on-inconclusive', asked.failOnInconclusive ? 'fail' : undefined],
        ['seed', String(asked.seed)],
    ];
    return [
        'pawl compare',
        ...(asked.baselineOnly ? ['--baseline-only'] : []),
        ...options.flatMap(([name, value]) => value === undefined ? [] : [`--${name} ${quote(value)}`]),
    ].join(' ');
}
/** Enough of a SHA to be the only one in any repository, and to be read. */
const nameOf = ({ sha, label }) => sha?.slice(0, 12) ?? label;
/** Words of a shell as they are; anything else in single quotes. */
function quote(text) {
    return /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18888);
/* harmony import */ var _unlisted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33042);





const rules = [
    {
        id: 'relapse',
        name: 'Relapse',
        text: 'A case that passed on the baseline fails on the candidate.',
        level: 'warning',
    },
    {
        id: 'pinned-relapse',
        name: 'PinnedRelapse',
        text: 'A pinned case that passed on the baseline fails on the candidate. One is enough to fail.',
        level: 'error',
    },
];
/**
 * The relapses as SARIF 2.1.0, for code scanning: one result each, at the line of its case, with a fingerprint of suite
 * and case, so that it stays the same alert when lines move. No words of a model are in it.
 */
function renderSarif(report, { helpUri } = {}) {
    const suites = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rankSuites */ .qV)(report);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Pawl',
                        version: report.pawl_version,
                        semanticVersion: report.pawl_version,
                        rules: rules.map(({ id, name, text, level }) => ({
                            id,
                            name,
                            shortDescription: { text },
                            fullDescription: { text },
                            help: { text: `${text} The report has both outputs.` },
                            defaultConfiguration: { level },
                            ...(helpUri === undefined ? {} : { helpUri }),
                        })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [describeInvocation(report, suites)],
                results: suites.flatMap((suite) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .rankCases */ .c5)(suite.relapses).map((relapse) => describeResult(relapse, suite))),
                properties: { verdict: report.verdict, failed: report.failed, seed: report.seed },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Where evidence is missing the list of relapses is no whole one, which a reader of the file has to know. */
function describeInvocation(report, suites) {
    const unlisted = suites.flatMap((suite) => {
        const more = (0,_unlisted_js__WEBPACK_IMPORTED_MODULE_4__/* .describeUnlisted */ .k)(suite, 'relapses');
        return more === undefined ? [] : [`${suite.name}: ${more}`];
    });
    const level = report.verdict === 'incomplete' ? 'error' : 'note';
    return {
        executionSuccessful: report.verdict !== 'incomplete',
        toolExecutionNotifications: [
            { level, message: asMessage((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHeadline */ .Lf)(report)) },
            ...unlisted.map((text) => ({ level: 'warning', message: asMessage(text) })),
        ],
    };
}
function describeResult(relapse, suite) {
    const ruleIndex = relapse.pinned ? 1 : 0;
    const fails = suite.verdict === 'fail' || suite.verdict === 'incomplete';
    const place = relapse.place ?? suite.changed_at;
    const logicalLocations = [
        { name: relapse.id, fullyQualifiedName: `${suite.name}/${relapse.id}` },
    ];
    return {
        ruleId: rules[ruleIndex].id,
        ruleIndex,
        level: fails ? 'error' : 'warning',
        message: asMessage((0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRelapse */ .Q)(relapse, suite)),
        locations: [{ ...(place === null ? {} : locate(place)), logicalLocations }],
        ...(suite.changed_at === null
            ? {}
            : {
                relatedLocations: [
                    { id: 1, ...locate(suite.changed_at), message: { text: 'the change begins here' } },
                ],
            }),
        partialFingerprints: computeFingerprints(relapse, suite),
        properties: {
            suite: suite.name,
            case: relapse.id,
            severity: relapse.severity,
            owner: relapse.owner,
            tags: relapse.tags,
            metrics: relapse.metrics.map(({ name }) => name),
        },
    };
}
/** Code scanning reads the second name alone, which says for others that it is made of a line. */
function computeFingerprints({ id }, { name }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([name, id]))
        .digest('hex');
    return { 'pawlCase/v1': hash, primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}
function locate({ file, line }) {
    const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line },
        },
    };
}
/** Brackets would be a link, and braces the place of an argument (SARIF 2.1.0 §3.11.5, §3.11.6). */
function asMessage(text) {
    return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ paintWith),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   l8: () => (/* binding */ measureWidth),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98641);

/** Select Graphic Rendition codes, ECMA-48 §8.3.117. */
const codes = { good: 32, bad: 31, unsure: 33, dim: 2, bold: 1 };
/** Colours by ANSI codes, or none. */
function paintWith(color) {
    return (tone, text) => (color ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text);
}
/**
 * Text on one line without control characters, and without what a workflow's log takes for a command: `::` at
 * the start of a line (kept from it by a space between the colons, as wrapping may put it there) and `##[`
 * anywhere.
 */
function inert(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/##(?=\[)/g, '# #')
        .replace(/:(?=:)/g, ': ');
}
/** Columns that a text takes: wide characters of East Asia and emoji take two. */
function measureWidth(text) {
    let width = 0;
    for (const character of text)
        width +=
            /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(character)
                ? 2
                : /\p{Mark}/u.test(character)
                    ? 0
                    : 1;
    return width;
}
/** Breaks at spaces so that no line is wider than `width`; a longer word stays whole. */
function wrap(text, width, indent) {
    const [lead = ''] = /^ */.exec(text) ?? [];
    const lines = [];
    let line = '';
    for (const word of text.trimStart().split(' ')) {
        const start = lines.length === 0 ? lead : indent;
        const longer = line === '' ? start + word : `${line} ${word}`;
        if (line !== '' && measureWidth(longer) > width) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].join('\n');
}


/***/ })

};
