export const id = 8248;
export const ids = [8248];
export const modules = {

/***/ 88248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublicFetch: () => (/* binding */ createPublicFetch)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _reserved_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13625);



/**
 * A fetch that connects to public addresses and to this machine only. The addresses that are looked at are those
 * that the socket then connects to, so a name that changes its mind between two look-ups gains nothing.
 * Addresses that stand in the URL itself are not looked up, and have to be refused before.
 */
function createPublicFetch(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_1__.Agent({ connect: { lookup: refuseReserved(lookup) } });
    return async (input, init) => {
        // undici is what fetch is made of in Node: only the names of its types differ, and its Response is rebuilt.
        const options = { ...init, dispatcher };
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(input instanceof Request ? input.url : input, options);
        return answer;
    };
}
function refuseReserved(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
            const refused = error === null && found.find(_reserved_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isReservedAddress */ .n);
            if (!refused)
                return callback(error, address, family);
            const reason = new Error(`${hostname} resolves to ${refused}, which is no public address`);
            callback(Object.assign(reason, { code: _reserved_address_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedAddressCode */ .C }), []);
        });
    };
}


/***/ }),

/***/ 13625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reservedAddressCode),
/* harmony export */   n: () => (/* binding */ isReservedAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Networks behind the one who asks: an address there means something else on every machine. Loopback is not in it. */
const reservedNetworks = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    // Azure answers every machine of its own here, the hosted runners of GitHub too.
    '168.63.129.16/32',
    // Link-local: the metadata of every cloud, credentials included.
    '169.254.0.0/16',
    '172.16.0.0/12',
    // Oracle's metadata.
    '192.0.0.0/24',
    '192.168.0.0/16',
];
function createReservedList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of reservedNetworks) {
        const [address = '', prefix] = network.split('/');
        list.addSubnet(address, Number(prefix), 'ipv4');
        // The same network behind NAT64.
        list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), 'ipv6');
    }
    list.addAddress('::', 'ipv6');
    list.addSubnet('fc00::', 7, 'ipv6');
    list.addSubnet('fe80::', 10, 'ipv6');
    list.addSubnet('fec0::', 10, 'ipv6');
    return list;
}
const reserved = createReservedList();
/** Code of the error with which a connection to such an address is refused. */
const reservedAddressCode = 'ERR_RESERVED_ADDRESS';
/**
 * Whether an address is private, link-local or otherwise no host of the internet; IPv4 inside of IPv6 too.
 * @param address as the resolver or a URL writes it, with or without brackets; false for a name
 */
function isReservedAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    return family !== 0 && reserved.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ })

};
