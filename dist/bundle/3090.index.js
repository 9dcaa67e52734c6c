export const id = 3090;
export const ids = [3090];
export const modules = {

/***/ 83090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileJinja: () => (/* binding */ compileJinja)
/* harmony export */ });
/* harmony import */ var _huggingface_jinja__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48931);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25986);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86773);




const constants = { true: true, false: false, none: null, True: true, False: false, None: null };
const silentStatements = new Set([
    'Program',
    'Set',
    'If',
    'For',
    'Macro',
    'CallStatement',
    'FilterStatement',
    'Comment',
    'Break',
    'Continue',
]);
/** Jinja as Prompty writes it: no includes, no clock; an absent variable is an error unless `is defined` or `default` ask. */
function compileJinja(text) {
    const program = parseProgram(text);
    const nodes = nodesOf(program);
    const expectations = {
        mayBeAbsent: new Set(nodes.flatMap(absentAllowedIn)),
        printed: new Set(nodes.flatMap(printedBy)),
    };
    return {
        variables: freeNames(nodes),
        render: (variables) => {
            const environment = new _huggingface_jinja__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH();
            for (const [name, value] of Object.entries({ ...constants, ...variables }))
                if (value !== undefined)
                    environment.set(name, value);
            if (!Object.hasOwn(variables, 'range'))
                environment.set('range', range);
            try {
                return String(createStrictInterpreter(environment, expectations).run(program));
            }
            catch (error) {
                if (error instanceof _template_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingVariable */ .r)
                    throw error;
                throw new _template_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateProblem */ .s(`the prompt cannot be rendered: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
                    remedy: 'check the values of the case against the tags of the template',
                });
            }
        },
    };
}
/** Fails where the library would go on with nothing. Every part of a tree is evaluated through `evaluate`. */
function createStrictInterpreter(environment, expectations) {
    const interpreter = new _huggingface_jinja__WEBPACK_IMPORTED_MODULE_0__/* .Interpreter */ .$R(environment);
    const evaluate = interpreter.evaluate.bind(interpreter);
    interpreter.evaluate = (statement, scope) => {
        const value = evaluate(statement, scope);
        const isName = ['Identifier', 'MemberExpression'].includes(typeOf(statement));
        const isAbsent = value.type === 'UndefinedValue';
        // A method of the library (`order.items` where there are none) is nothing to print either.
        const isNothing = isAbsent || ['NullValue', 'FunctionValue'].includes(value.type);
        if ((isAbsent && isName && !expectations.mayBeAbsent.has(statement)) ||
            (isNothing && expectations.printed.has(statement)))
            throw new _template_js__WEBPACK_IMPORTED_MODULE_2__/* .MissingVariable */ .r(nameOf(statement));
        return value;
    };
    return interpreter;
}
function parseProgram(text) {
    try {
        return (0,_huggingface_jinja__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)((0,_huggingface_jinja__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .qw)(text, { lstrip_blocks: false, trim_blocks: false }));
    }
    catch (error) {
        throw new _template_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateProblem */ .s(`not readable as Jinja: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
            remedy: 'mend the tag; include, import and extends are not allowed, a prompt is one file',
        });
    }
}
/** Numbers for loops; bounded, since a prompt has no use for millions. */
function range(start, stop, step = 1) {
    const [from, to] = stop === undefined ? [0, start] : [start, stop];
    const length = Math.max(0, Math.ceil((to - from) / step));
    if (!(length <= 10_000))
        throw new Error('a range has at most 10,000 numbers');
    return Array.from({ length }, (_, index) => from + index * step);
}
/** Every part of the tree, parents before children. */
function nodesOf(root) {
    if (Array.isArray(root))
        return root.flatMap(nodesOf);
    if (root instanceof Map)
        return [...root].flatMap(nodesOf);
    if (typeof root !== 'object' || root === null)
        return [];
    return [root, ...Object.values(root).flatMap(nodesOf)];
}
/** `x is defined`, `x is undefined` and `x | default(…)` ask whether there is a value. */
function absentAllowedIn(node) {
    const asks = (typeOf(node) === 'TestExpression' &&
        ['defined', 'undefined'].includes(nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'test')))) ||
        (typeOf(node) === 'FilterExpression' &&
            ['default', 'd'].includes(nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'filter'))));
    return asks ? [(0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'operand')] : [];
}
/** Expressions that stand in a body print their value. */
function printedBy(node) {
    return ['body', 'alternate', 'defaultBlock'].flatMap((key) => {
        const statements = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, key);
        if (!Array.isArray(statements))
            return [];
        return statements.filter((statement) => !silentStatements.has(typeOf(statement)));
    });
}
/** Names that are read and not set by the template itself. */
function freeNames(nodes) {
    const bound = new Set(['range', 'namespace', 'loop', 'caller', ...Object.keys(constants)]);
    const notVariables = new Set();
    for (const node of nodes) {
        const type = typeOf(node);
        const places = type === 'For'
            ? [(0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'loopvar')]
            : type === 'Set'
                ? [(0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'assignee')]
                : [];
        const targets = type === 'Macro' ? [(0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'name'), (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'args')] : places;
        for (const target of targets.flatMap(nodesOf))
            bound.add(nameOf(target));
        if (type === 'MemberExpression' && (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'computed') !== true)
            notVariables.add((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'property'));
        if (type === 'TestExpression')
            notVariables.add((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'test'));
        if (type === 'KeywordArgumentExpression')
            notVariables.add((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'key'));
        const filter = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'filter');
        notVariables.add(typeOf(filter) === 'CallExpression' ? (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(filter, 'callee') : filter);
    }
    return (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(nodes
        .filter((node) => typeOf(node) === 'Identifier' && !notVariables.has(node))
        .map(nameOf)
        .filter((name) => !bound.has(name)));
}
function typeOf(node) {
    const type = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'type');
    return typeof type === 'string' ? type : '';
}
/** The path of a name as it is written, such as `order.items`. */
function nameOf(node) {
    switch (typeOf(node)) {
        case 'Identifier':
        case 'StringLiteral':
        case 'IntegerLiteral':
            return String((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'value'));
        case 'MemberExpression':
            return `${nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'object'))}.${nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'property'))}`;
        case 'CallExpression':
            return nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'callee'));
        case 'FilterExpression':
            return nameOf((0,_template_values_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .eC)(node, 'operand'));
        default:
            return 'in an expression';
    }
}


/***/ })

};
