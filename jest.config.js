/** Node strips the types itself; nothing is compiled for the tests. @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testEnvironment: '<rootDir>/__tests__/support/node-environment.cjs',
  transform: { '\\.ts$': '<rootDir>/__tests__/support/strip-types.cjs' },
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'v8',
  testTimeout: 20_000,
  // Jest would leave one core idle; half of the time is waiting for processes.
  maxWorkers: '100%',
};
