import os from 'node:os';

export default {
  // Test files are loaded by Node itself, not by jest's copy of it: see native-runtime.ts.
  runtime: '<rootDir>/scripts/jest/native-runtime.ts',
  testEnvironment: '<rootDir>/scripts/jest/native-environment.ts',
  transform: {},
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/', '<rootDir>/bench-output/'],
  // Some tests wait for a moment: three on two cores leave neither idle. A worker takes up to 1 GB, so never more than eight.
  maxWorkers: Math.max(2, Math.min(8, Math.ceil(os.availableParallelism() * 1.5))),
  testSequencer: '<rootDir>/scripts/jest/sequencer.mjs',
  testTimeout: 60_000,
};
