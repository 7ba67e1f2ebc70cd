/**
 * What SARIF 2.1.0 asks of the parts that we write, by hand from the OASIS schema (sections 3.13 to 3.58 of the standard):
 * closed objects, so that a property that the standard does not have is found.
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
            items: closed(['id'], {
              id: { type: 'string' },
              shortDescription: text,
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
        items: closed(['message'], {
          ruleId: { type: 'string' },
          ruleIndex: { type: 'integer', minimum: -1 },
          level,
          message: text,
          locations: {
            type: 'array',
            items: closed([], {
              physicalLocation: closed(['artifactLocation'], {
                artifactLocation: closed([], {
                  uri: { type: 'string', format: 'uri-reference' },
                  uriBaseId: { type: 'string' },
                }),
                region: closed([], { startLine: positive, startColumn: positive }),
              }),
            }),
          },
          partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
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
