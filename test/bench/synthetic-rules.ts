import type { RuleFile } from '../../src/app/load-rules';

/**
 * Rule files of at least so many paragraphs: those that are given, and copies of the entries of the two compared lists under
 * ECCNs and articles that the lists do not use, with the references inside of a copy led to the copy.
 */
export function syntheticRules(files: readonly RuleFile[], paragraphs: number): readonly RuleFile[] {
  const eccns = files.filter(({ path }) => eccnPath.test(path));
  const articles = files.filter(({ path }) => articlePath.test(path));
  const used = new Set(eccns.flatMap(({ path }) => eccnPath.exec(path)?.[1] ?? []));
  const made = [...files];
  let count = countIn(files);
  for (let round = 1; count < paragraphs; round += 1) {
    const copies = [...copiedEccns(eccns, used), ...articles.map((file) => copiedArticle(file, round))];
    made.push(...copies);
    count += countIn(copies);
  }
  return made;
}

const eccnPath = /^us-ccl\/(\d[A-E]\d{3})\//u;
const articlePath = /^jp-meti\/[a-z]+\/art-/u;

/** Paragraphs of rule files, by the addresses that they state. */
export function countIn(files: readonly RuleFile[]): number {
  const inLists = files.filter(({ path }) => /^(us-ccl|jp-meti|wassenaar)\//u.test(path));
  return inLists.reduce((sum, { text }) => sum + (text.match(/^ +"[^"]*":$/gmu)?.length ?? 0), 0);
}

function copiedEccns(files: readonly RuleFile[], used: Set<string>): readonly RuleFile[] {
  const names = new Map<string, string>();
  for (const file of files) {
    const own = eccnPath.exec(file.path)?.[1] ?? '';
    if (!names.has(own)) names.set(own, freeEccn(own.slice(0, 2), used));
  }
  const renamed = (text: string): string =>
    text.replace(/(?<![0-9A-Za-z])\d[A-E]\d{3}(?![0-9])/gu, (eccn) => names.get(eccn) ?? eccn);
  return files.map(({ path, text }) => ({ path: renamed(path), text: renamed(text) }));
}

function freeEccn(category: string, used: Set<string>): string {
  for (let number = 1; number < 1000; number += 1) {
    const eccn = `${category}${String(number).padStart(3, '0')}`;
    if (used.has(eccn)) continue;
    used.add(eccn);
    return eccn;
  }
  throw new Error(`no ECCN is left in ${category}`);
}

/** Articles from 101 on, from 201 on and so on. */
function copiedArticle({ path, text }: RuleFile, round: number): RuleFile {
  const number = (found: string): string => String(Number(found) + 100 * round);
  return {
    path: path.replace(/(?<=\/art-)\d+/u, number),
    text: text.replace(/(?<=第)\d+(?=条)/gu, number),
  };
}
