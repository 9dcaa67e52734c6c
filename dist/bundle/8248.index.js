export const id = 8248;
export const ids = [8248];
export const modules = {

/***/ 88248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublicFetch: () => (/* binding */ createPublicFetch)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _public_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46848);


/** A fetch that connects to public addresses and to this machine only. */
function createPublicFetch(lookup) {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__.Agent({ connect: { lookup: (0,_public_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .createPublicLookup */ .i)(lookup) } });
    return async (input, init) => {
        // undici is what fetch is made of in Node: only the names of its types differ, and its Response is rebuilt.
        const options = { ...init, dispatcher };
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(input instanceof Request ? input.url : input, options);
        return answer;
    };
}


/***/ })

};
