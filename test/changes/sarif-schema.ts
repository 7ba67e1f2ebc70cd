/**
 * What SARIF 2.1.0 asks of the parts that we write, by hand from the OASIS schema (sections 3.13 to 3.58 of the standard):
 * closed objects, so that a property that the standard does not have is found. Stricter where GitHub code scanning is: every
 * result has its rule, level, and a line of a file in the repository.
 */
const text = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
  additionalProperties: false,
} as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const closed = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const positive = { type: 'integer', minimum: 1 } as const;

export const sarifSchema = closed(['version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    maxItems: 20,
    items: closed(['tool'], {
      tool: closed(['driver'], {
        driver: closed(['name'], {
          name: { type: 'string' },
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: {
            type: 'array',
            uniqueItems: true,
            // GitHub code scanning asks for the descriptions and the help text besides.
            items: closed(['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'], {
              id: { type: 'string' },
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: closed([], { level }),
            }),
          },
        }),
      }),
      automationDetails: closed([], { id: { type: 'string' } }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        maxItems: 25_000,
        items: closed(['ruleId', 'ruleIndex', 'level', 'message', 'locations'], {
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: 0 },
          level,
          message: text,
          locations: {
            type: 'array',
            minItems: 1,
            items: closed(['physicalLocation'], {
              physicalLocation: closed(['artifactLocation', 'region'], {
                artifactLocation: closed(['uri', 'uriBaseId'], {
                  // Relative to the root of the repository: no scheme, no leading slash, no way out.
                  uri: { type: 'string', format: 'uri-reference', pattern: '^(?!/|[a-z]+:|.*\\.\\.(/|$)).+' },
                  uriBaseId: { const: '%SRCROOT%' },
                }),
                region: closed(['startLine'], { startLine: positive, startColumn: positive }),
              }),
            }),
          },
          partialFingerprints: {
            type: 'object',
            required: ['primaryLocationLineHash'],
            additionalProperties: { type: 'string', minLength: 1 },
          },
          suppressions: {
            type: 'array',
            uniqueItems: true,
            items: closed(['kind'], {
              kind: { enum: ['inSource', 'external'] },
              justification: { type: 'string' },
            }),
          },
        }),
      },
    }),
  },
});
