export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/', '<rootDir>/bench-output/'],
  maxWorkers: 2,
  testSequencer: './jest.sequencer.mjs',
  testTimeout: 60_000,
};
