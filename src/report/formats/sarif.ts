import type { Notice, NoticeReport } from './notice';

/** Most results that a run may hold (GitHub code scanning). */
const mostResults = 25_000;

/** The notices as a SARIF 2.1.0 log with one run. Paths are relative to `%SRCROOT%`. */
export function sarif({ tool, verb, rules, notices, root }: NoticeReport): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: rules.map(({ id, level, meaning }) => ({
              id,
              shortDescription: { text: meaning },
              fullDescription: { text: meaning },
              help: { text: meaning },
              defaultConfiguration: { level },
            })),
          },
        },
        automationDetails: { id: `${tool.name}/${verb}/` },
        columnKind: 'unicodeCodePoints',
        results: notices.slice(0, mostResults).map((notice) => resultOf(notice, indexes, root)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** Half a surrogate pair, of which no address can be made, as the sign for what cannot be shown. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function resultOf(notice: Notice, indexes: ReadonlyMap<string, number>, root: string): object {
  const { rule, level, message, place, fingerprint, approved } = notice;
  const index = indexes.get(rule);
  // A reader such as GitHub refuses a whole log for one result without a line of a file: the folder stands for it.
  const uri = place === undefined ? (root === '' ? '.' : root) : root + place.file;
  const location = {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(wellFormed(uri)), uriBaseId: '%SRCROOT%' },
      region: place === undefined ? { startLine: 1 } : { startLine: place.line, startColumn: place.column },
    },
  };
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level,
    message: { text: message },
    locations: [location],
    // The second is the only one that GitHub knows an alert again by.
    ...(fingerprint !== undefined && {
      partialFingerprints: { 'ecalign/v1': fingerprint, primaryLocationLineHash: fingerprint },
    }),
    ...(approved !== undefined && { suppressions: [{ kind: 'external', justification: approved }] }),
  };
}
