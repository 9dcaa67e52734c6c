export const id = 7692;
export const ids = [7692];
export const modules = {

/***/ 67692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileLiquid: () => (/* binding */ compileLiquid)
/* harmony export */ });
/* harmony import */ var liquidjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48694);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25986);
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86773);




/** Tags that would read another file. */
const refusedTags = ['include', 'render', 'layout'];
/** Bounds of one rendering: milliseconds, and what liquidjs counts as memory. */
const limits = { parseLimit: 2_000_000, renderLimit: 2_000, memoryLimit: 50_000_000 };
/** Printed value that is null; the tag it stands in is known to the error that wraps it. */
class NothingToPrint extends Error {
}
/** Liquid without files, time zone of the machine, or chance. An absent variable is an error even in a condition. */
function compileLiquid(text) {
    const engine = createEngine();
    try {
        const parsed = engine.parse(text);
        return {
            variables: engine.globalVariablesSync(parsed),
            render: (variables) => {
                try {
                    return String(engine.renderSync(parsed, { ...variables }));
                }
                catch (error) {
                    throw describeRenderError(error);
                }
            },
        };
    }
    catch (error) {
        const refused = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .eC)(error, 'originalError');
        if (refused instanceof _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s)
            throw refused;
        throw new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s(`not readable as Liquid: ${plainMessage(error)}`, {
            remedy: 'mend the tag or filter',
            line: lineOf(error),
        });
    }
}
function createEngine() {
    const engine = new liquidjs__WEBPACK_IMPORTED_MODULE_3__/* .Liquid */ .HX({
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        // An empty set of templates also keeps the file system out of reach.
        templates: {},
        timezoneOffset: 0,
        locale: 'en-US',
        outputEscape: (value) => {
            if (value === undefined || value === null)
                throw new NothingToPrint();
            return (0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .renderValue */ .AI)(value, '');
        },
        ...limits,
    });
    for (const name of refusedTags)
        engine.registerTag(name, {
            parse: (token) => {
                throw new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s(`the tag {% ${name} %} is not allowed`, {
                    remedy: 'write the included text into this file; a prompt is one file',
                    line: token.getPosition()[0],
                });
            },
            render: () => '',
        });
    // Chance would make two renderings of one case differ.
    engine.unregisterFilter('sample');
    return engine;
}
function describeRenderError(error) {
    const cause = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .eC)(error, 'originalError');
    const undefinedName = (0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .eC)(cause, 'variableName');
    if (typeof undefinedName === 'string')
        return new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingVariable */ .r(undefinedName);
    if (cause instanceof NothingToPrint)
        return new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingVariable */ .r(tokenText(error).replace(/^\{\{-?\s*|\s*-?\}\}$/g, ''));
    return new _template_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s(`the prompt cannot be rendered: ${plainMessage(error)}`, {
        remedy: 'check the values of the case against the tags of the template',
        line: lineOf(error),
    });
}
/** The library's message without the excerpt of the template that it may carry. */
function plainMessage(error) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)((0,_template_values_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .eC)(error, 'originalError') ?? error);
    return message.replace(/, line:\d+.*$/s, '');
}
const isLiquidError = (error) => error instanceof Error && 'token' in error;
function tokenText(error) {
    return isLiquidError(error) ? error.token.getText() : '';
}
function lineOf(error) {
    return isLiquidError(error) ? error.token.getPosition()[0] : undefined;
}


/***/ })

};
