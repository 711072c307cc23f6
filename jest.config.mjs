export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/demo-output/', '<rootDir>/bench-output/'],
  // Schemas compiled once (scripts/test-validator.ts) and not in every test file.
  moduleNameMapper: {
    '/cyclonedx-library\\.ts$': '<rootDir>/node_modules/.cache/test-validator/cyclonedx-library.mjs',
  },
  maxWorkers: 2,
  testSequencer: './jest.sequencer.mjs',
  testTimeout: 60_000,
};
