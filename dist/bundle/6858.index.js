export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 26858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPhoenixSource: () => (/* binding */ openPhoenixSource)
});

// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/sources/spans/read-feedback.js
var read_feedback = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/sources/tally.js
var sources_tally = __webpack_require__(60264);
// EXTERNAL MODULE: ./lib/sources/walk-traces.js
var walk_traces = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/sources/phoenix/compose-filter.js

/**
 * The traces that may hold what a query calls a failure, as an expression of Phoenix's trace filter; undefined where
 * nothing makes a failure. A server that does not know it yet passes over it and lists all traces, which is no error.
 */
function composeFilter({ rules, errors }) {
    const faults = [
        ...rules.flatMap((rule) => {
            const condition = composeCondition(rule);
            return condition === undefined
                ? []
                : ['span_annotations', 'trace_annotations'].map((list) => `any(a.name == ${quote(rule.name)} and ${condition} for a in ${list})`);
        }),
        ...(errors ? ['error_count > 0'] : []),
    ];
    return faults.length === 0 ? undefined : faults.join(' or ');
}
/** Undefined where nothing fits. */
function composeCondition(rule) {
    if (rule.kind === 'label')
        return rule.labels.length === 0
            ? undefined
            : `(${rule.labels.map((label) => `a.label == ${quote(label)}`).join(' or ')})`;
    const { below, above } = (0,failure_query/* findSuspectScores */.ob)(rule);
    return `(a.score < ${below} or a.score > ${above})`;
}
/** Texts of JSON are texts of Python too. */
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/sources/phoenix/phoenix-api.js
var phoenix_api = __webpack_require__(21724);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./lib/sources/phoenix/phoenix-rows.js

const phoenix_rows_text = schemas/* string */.YjP().nullish();
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
/** One trace of a list. */
const phoenixTraceSchema = schemas/* object */.Ikc({ trace_id: schemas/* string */.YjP().min(1) });
/** One step of a trace; attributes have flat names. */
const phoenixSpanSchema = schemas/* object */.Ikc({
    name: phoenix_rows_text,
    context: schemas/* object */.Ikc({ trace_id: schemas/* string */.YjP().min(1), span_id: schemas/* string */.YjP().min(1) }),
    span_kind: phoenix_rows_text,
    parent_id: phoenix_rows_text,
    start_time: phoenix_rows_text,
    end_time: phoenix_rows_text,
    status_code: phoenix_rows_text,
    status_message: phoenix_rows_text,
    attributes: mapping,
    events: schemas/* array */.YOg(schemas/* object */.Ikc({ name: phoenix_rows_text, timestamp: phoenix_rows_text, attributes: mapping })).nullish(),
});
const annotationSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    annotator_kind: phoenix_rows_text,
    result: schemas/* object */.Ikc({ label: phoenix_rows_text, score: schemas/* number */.aig().nullish(), explanation: phoenix_rows_text }).nullish(),
    metadata: mapping,
    created_at: phoenix_rows_text,
    updated_at: phoenix_rows_text,
});
/** What was said of a step. */
const spanAnnotationSchema = annotationSchema.extend({ span_id: schemas/* string */.YjP() });
/** What was said of a whole trace. */
const traceAnnotationSchema = annotationSchema.extend({ trace_id: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/spans/attribute-tree.js
var attribute_tree = __webpack_require__(17221);
// EXTERNAL MODULE: ./lib/sources/spans/read-span.js + 7 modules
var read_span = __webpack_require__(10701);
// EXTERNAL MODULE: ./lib/sources/phoenix/correction-from.js
var correction_from = __webpack_require__(96973);
;// CONCATENATED MODULE: ./lib/sources/phoenix/read-phoenix-span.js






/** Attributes that are one value, which Phoenix takes apart when it stores them. */
const wholeAttributes = [
    'metadata',
    'llm.prompt_template.variables',
    'llm.invocation_parameters',
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.system_instructions',
    'gen_ai.tool.definitions',
];
/** A step as OpenTelemetry has it. */
function toRawSpan(span) {
    const { context, span_kind: kind, attributes } = span;
    return {
        traceId: context.trace_id,
        spanId: context.span_id,
        parentId: span.parent_id || undefined,
        name: span.name ?? '',
        startedAt: span.start_time ?? undefined,
        endedAt: span.end_time ?? undefined,
        status: { code: readStatus(span.status_code), message: span.status_message || undefined },
        attributes: {
            ...joinAttributes(attributes ?? {}),
            // Of a span of another convention it says UNKNOWN.
            ...(kind && kind !== 'UNKNOWN' ? { 'openinference.span.kind': kind } : {}),
        },
        events: (span.events ?? []).map((event) => ({
            name: event.name ?? '',
            at: event.timestamp ?? undefined,
            attributes: event.attributes ?? {},
        })),
    };
}
function readStatus(code) {
    switch (code) {
        case 'OK':
            return 'ok';
        case 'ERROR':
            return 'error';
        default:
            return 'unset';
    }
}
function joinAttributes(attributes) {
    const joined = { ...attributes };
    for (const name of wholeAttributes) {
        if (attributes[name] !== undefined)
            continue;
        const tree = (0,attribute_tree/* gatherTree */.E2)(attributes, name);
        if (tree.kind === 'value')
            joined[name] = joinLists(tree.value);
    }
    return joined;
}
/** Mappings whose keys are 0, 1, 2 … were lists. */
function joinLists(value) {
    if (!(0,is_record/* isRecord */.u)(value))
        return value;
    const keys = Object.keys(value);
    return keys.every((key) => /^\d+$/.test(key)) && keys.length === (0,attribute_tree/* entriesOf */.Mc)(value).length
        ? (0,attribute_tree/* entriesOf */.Mc)(value).map(joinLists)
        : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, joinLists(part)]));
}
/** @param options.baseUrl where the pages of Phoenix are */
function readPhoenixSpan(span, options) {
    const read = (0,read_span/* readSpan */.F)(span);
    const { reading } = read;
    return {
        ...read,
        feedback: [...read.feedback, ...options.annotations],
        reading: reading?.kind === 'call'
            ? { ...reading, call: { ...reading.call, url: findSpanUrl(options.baseUrl, span.spanId) } }
            : reading,
    };
}
/** The address for links from outside, which finds the span's page in whichever project it is. */
function findSpanUrl(baseUrl, spanId) {
    return `${baseUrl}/redirects/spans/${encodeURIComponent(spanId)}`;
}
function readAnnotation(annotation, correctionFrom) {
    const { name, result, metadata } = annotation;
    const correction = (0,correction_from/* readCorrection */.t)(annotation, correctionFrom);
    const isCorrection = correctionFrom?.kind === 'explanation' && correction !== undefined;
    return {
        name,
        score: result?.score ?? undefined,
        label: result?.label || undefined,
        comment: isCorrection ? undefined : result?.explanation || undefined,
        correction,
        by: (0,read_feedback/* nameAnnotator */.wi)(annotation.annotator_kind),
        at: (0,loose_values/* toUtc */.yT)(annotation.updated_at ?? annotation.created_at),
        ...(metadata && Object.keys(metadata).length > 0 ? { metadata } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/sources/phoenix/open-phoenix-source.js








/** Rows of one answer. Spans hold whole conversations. */
const pageSizes = { traces: 100, spans: 200, annotations: 1_000 };
/** Traces that are read together, and spans whose annotations are: as many as an address has room for. */
const together = { traces: 20, spans: 100 };
/**
 * Phoenix's traces: asks for those that may hold a failure, then for all their spans, and for what was said of the
 * spans and of the traces. Annotations that stand only in attributes of a span are read but not looked for.
 */
function openPhoenixSource(options, ports) {
    const client = (0,phoenix_api/* openPhoenixClient */.zU)(options, ports);
    const tally = (0,sources_tally/* createTally */.X)();
    return {
        system: 'phoenix',
        notices: () => tally.list(),
        async *readTraces(query) {
            const filter = composeFilter(query);
            if (filter === undefined && query.everything !== true)
                return;
            const id = await (0,phoenix_api/* resolveProject */.KI)(client, options.project);
            const path = `/v1/projects/${encodeURIComponent(id)}`;
            const reading = { client, tally, options, path };
            yield* (0,walk_traces/* walkTraces */.M2)(findTraces(reading, { query, filter }), {
                size: together.traces,
                read: (ids) => readTraces(reading, ids),
                onProgress: ports.onProgress,
            });
        },
    };
}
/** Ids of traces that may hold a failure, by page; of all in the window where the server does not take the filter. */
async function* findTraces({ client, tally, options, path }, { query, filter }) {
    const list = (narrowing) => (0,phoenix_api/* readPages */.n4)(client, {
        path: `${path}/traces`,
        query: {
            start_time: query.since?.toISOString(),
            end_time: query.until?.toISOString(),
            limit: options.pageSize ?? pageSizes.traces,
            ...narrowing,
        },
        ...(narrowing === undefined ? {} : { accept: [400] }),
    });
    let isTaken = false;
    const narrowings = query.everything === true ? [undefined] : [{ filter }, undefined];
    for (const narrowing of narrowings) {
        if (isTaken)
            return;
        for await (const rows of list(narrowing)) {
            isTaken = true;
            const what = 'a row that is no trace';
            yield (0,rest_answers/* readRows */.a)(rows, { schema: phoenixTraceSchema, tally, what }).map((row) => row.trace_id);
        }
    }
}
async function readTraces(reading, ids) {
    const spans = await readSpans(reading, ids);
    const said = await readSpanAnnotations(reading, spans.map(({ spanId }) => spanId));
    const saidOfTraces = await readTraceAnnotations(reading, ids);
    const baseUrl = (0,phoenix_api/* trimBaseUrl */.Jg)(reading.options.baseUrl);
    const byTrace = Map.groupBy(spans, ({ traceId }) => traceId);
    return [...byTrace].map(([id, steps]) => ({
        id,
        spans: steps.map((step) => readPhoenixSpan(step, { baseUrl, annotations: said.get(step.spanId) ?? [] })),
        feedback: [...steps.flatMap(read_feedback/* readTraceFeedback */.f3), ...(saidOfTraces.get(id) ?? [])],
    }));
}
async function readSpans({ client, tally, options, path }, ids) {
    const spans = [];
    const limit = options.pageSize ?? pageSizes.spans;
    const pages = (0,phoenix_api/* readPages */.n4)(client, { path: `${path}/spans`, query: { trace_id: ids, limit } });
    for await (const rows of pages) {
        const what = 'a row that is no span';
        spans.push(...(0,rest_answers/* readRows */.a)(rows, { schema: phoenixSpanSchema, tally, what }).map(toRawSpan));
    }
    return spans;
}
function readSpanAnnotations(reading, ids) {
    return readAnnotations(reading, {
        path: `${reading.path}/span_annotations`,
        queries: (0,walk_traces/* splitList */.ry)(ids, together.spans).map((part) => ({ span_ids: part })),
        schema: spanAnnotationSchema,
        aboutOf: ({ span_id: id }) => id,
    });
}
function readTraceAnnotations(reading, ids) {
    return readAnnotations(reading, {
        path: `${reading.path}/trace_annotations`,
        queries: [{ trace_ids: ids }],
        schema: traceAnnotationSchema,
        aboutOf: ({ trace_id: id }) => id,
    });
}
/** By the id of what they are about. */
async function readAnnotations({ client, tally, options }, kind) {
    const byId = new Map();
    const limit = options.pageSize ?? pageSizes.annotations;
    const what = 'a row that is no annotation';
    for (const query of kind.queries) {
        // 404: all that was asked about is gone by now.
        const request = { path: kind.path, query: { ...query, limit }, accept: [404] };
        for await (const rows of (0,phoenix_api/* readPages */.n4)(client, request))
            for (const row of (0,rest_answers/* readRows */.a)(rows, { schema: kind.schema, tally, what })) {
                const about = kind.aboutOf(row);
                const feedback = readAnnotation(row, options.correctionFrom);
                byId.set(about, [...(byId.get(about) ?? []), feedback]);
            }
    }
    return byId;
}


/***/ }),

/***/ 60264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
function createTally() {
    const counts = new Map();
    return {
        count(what) {
            counts.set(what, (counts.get(what) ?? 0) + 1);
        },
        list: () => [...counts].map(([what, count]) => `${count} × ${what}`),
    };
}


/***/ }),

/***/ 69812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ traceMarginMs),
/* harmony export */   M2: () => (/* binding */ walkTraces),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/** Milliseconds that a step of a trace may start before or after its first one; what is further off is not looked for. */
const traceMarginMs = 86_400_000;
/**
 * The traces of pages of ids, each once: a page may name a trace several times, since several of its steps can be
 * bad, and pages may overlap. Only ids are held.
 */
async function* walkTraces(pages, { size, read, onProgress }) {
    const seen = new Set();
    let spans = 0;
    for await (const page of pages) {
        const fresh = [...new Set(page)].filter((id) => !seen.has(id));
        for (const ids of splitList(fresh, size)) {
            for (const id of ids)
                seen.add(id);
            for (const trace of await read(ids)) {
                spans += trace.spans.length;
                onProgress({ spans });
                yield trace;
            }
        }
    }
}
/** Parts of at most `size` entries, in order. */
function splitList(list, size) {
    const parts = [];
    for (let start = 0; start < list.length; start += size)
        parts.push(list.slice(start, start + size));
    return parts;
}


/***/ })

};
