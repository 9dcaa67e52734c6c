export const id = 9779;
export const ids = [9779];
export const modules = {

/***/ 79779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCurly: () => (/* binding */ compileCurly)
/* harmony export */ });
/* harmony import */ var _template_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86773);

/**
 * `{{name}}` or `{{name.path.0}}`, blanks inside allowed. Names start with a letter or `_` and go on with letters,
 * digits, `_` and `-`. Everything else stays as it is, JSON and other braces included; so `{{{name}}}` is a value
 * in single braces. `\{{name}}` is the literal text `{{name}}`.
 */
const expression = /(\\?)\{\{[ \t]*([A-Za-z_][\w-]*(?:\.[\w-]+)*)[ \t]*\}\}/g;
/** Pawl's own template: values are filled in, nothing else. Values are never read as templates again. */
function compileCurly(text) {
    const names = [...text.matchAll(expression)]
        .filter((match) => match[1] === '')
        .map((match) => (match[2] ?? '').split('.')[0] ?? '');
    return {
        variables: (0,_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(names),
        render: (variables) => text.replace(expression, (whole, backslash, path) => backslash === '' ? (0,_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .renderValue */ .AI)(lookUp(variables, path), path) : whole.slice(1)),
    };
}
function lookUp(variables, path) {
    return path.split('.').reduce(_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .eC, variables);
}


/***/ })

};
