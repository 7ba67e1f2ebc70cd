/** Tests run on the TypeScript sources; type errors are the business of `npm run typecheck`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }],
    // The parts of d3 are ES modules only, which Node 20 can require and jest on it cannot.
    '/node_modules/(d3-[a-z-]+|internmap)/.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
  testTimeout: 60_000,
  maxWorkers: '100%',
};
