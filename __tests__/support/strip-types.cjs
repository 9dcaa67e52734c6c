'use strict';
// Jest transform: erase TypeScript types with Node's own stripper (positions are kept, so no source map).
const { createHash } = require('node:crypto');
const { stripTypeScriptTypes } = require('node:module');

module.exports = {
  process(source) {
    return { code: stripTypeScriptTypes(source) };
  },
  getCacheKey(source, path, options) {
    return createHash('sha256')
      .update(`${process.version}\0${path}\0${options.configString}\0${source}`)
      .digest('hex');
  },
};
