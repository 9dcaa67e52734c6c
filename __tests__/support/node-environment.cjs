'use strict';
// Jest runs tests in a VM realm with its own Error. Errors of Node's core come from the outer realm,
// so `instanceof Error` is false for them and the SDKs misread timeouts. Both realms count here.
const { TestEnvironment } = require('jest-environment-node');

const OuterError = Error;

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const InnerError = this.global.Error;
    const isInner = Function.prototype[Symbol.hasInstance];
    Object.defineProperty(InnerError, Symbol.hasInstance, {
      value(candidate) {
        if (isInner.call(this, candidate)) return true;
        return this === InnerError && isInner.call(OuterError, candidate);
      },
    });
  }
};
