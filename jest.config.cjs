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
  // What is loaded only when it is needed is named as Node finds it, with `.js`; here it is the source.
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': ['$1', '$1.js'] },
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
  testTimeout: 60_000,
  maxWorkers: '100%',
};
