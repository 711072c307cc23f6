export default {
  // Test files are loaded by Node itself, not by jest's copy of it: see native-runtime.ts.
  runtime: '<rootDir>/scripts/jest/native-runtime.ts',
  testEnvironment: '<rootDir>/scripts/jest/native-environment.ts',
  transform: {},
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/', '<rootDir>/bench-output/'],
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/jest/sequencer.mjs',
  testTimeout: 60_000,
};
