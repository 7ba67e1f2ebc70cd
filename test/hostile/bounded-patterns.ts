/**
 * Patterns that take more than linear time in theory, by their source or, where they are built, by their file: the longest text that each is given, and by what. On a text
 * of that length the worst attack that is known takes no time that anybody notices; a test runs it.
 */
export const boundedPatterns: Readonly<
  Record<string, { readonly longest: number; readonly because: string }>
> = {
  '\\B(?=(?:\\d{3})+$)': { longest: 25, because: 'a printed number of rows' },
  '\\/+$': { longest: 4_096, because: 'a path on the command line' },
  '^(?<name>.*?\\S)\\s*(?:\\[(?<square>[^[\\]]*)\\]|\\((?<round>[^()]*(?:\\([^()]*\\)[^()]*)*)\\))\\s*(?<after>[^()[\\]]*)$':
    { longest: 200, because: '`longest` of src/itemlist/column.ts' },
  '[\\s._-]*(?:min(?:imum|\\.)?|lower|最小値?|最低|下限)$': {
    longest: 200,
    because: '`longest` of src/itemlist/column.ts',
  },
  '[\\s._-]*(?:max(?:imum|\\.)?|upper|最大値?|最高|上限)$': {
    longest: 200,
    because: '`longest` of src/itemlist/column.ts',
  },
  '^(.+?)\\s?(?:@|\\bat\\b)\\s?(.+)$': {
    longest: 1_000,
    because: '`longest` of src/itemlist/value/read-figure.ts',
  },
  '^(.*\\S) ?\\(([+-]?[\\d.].*)\\)$': {
    longest: 1_000,
    because: '`longest` of src/itemlist/value/read-figure.ts',
  },
  '0+$': { longest: 60, because: 'the length that src/quantity/exact-double.ts asks for before' },
  '^(\\S.*?)\\s+\\((.+)\\)$': { longest: 2_000, because: '`longest` of src/quantity/parse-quantity.ts' },
  '<worksheet[^>]*>': { longest: 4_096, because: 'our own XML, which begins with its only worksheet' },
  '^(.*?)\\s+at\\s+(\\S+)\\s*(.*)$': {
    longest: 2_000,
    because: '`longest` of src/rulebook/read-criterion.ts',
  },
  '\\b(?:do(?:es)? not have|not having|without|other than|except|no)\\b[^.;]{0,80}$': {
    longest: 200,
    because: '`wordsBefore` of src/sources/read-figures-en.ts',
  },
  '(?:\\b(?:Notes?|parts?|Category|Columns?|paragraphs?|supplement no\\.|nos?\\.|Article|ISO|IEEE|Class|Tier|Group|CFR|ECCNs?|N\\.B\\.|Supp\\.|SEMI Standard [A-Z]?|phases?|Items?)|§+)\\s*$':
    { longest: 200, because: '`wordsBefore` of src/sources/read-figures-en.ts' },
  '\\bfrom [^;.]{1,60}\\bto \\+?$': {
    longest: 200,
    because: '`wordsBefore` of src/sources/read-figures-en.ts',
  },
  '[(（].*$': { longest: 200, because: 'a label of the vocabulary' },
  'src/itemlist/value/read-interval.ts': {
    longest: 1_000,
    because: '`longest` of src/itemlist/value/read-figure.ts',
  },
  'src/itemlist/value/read-quantity.ts': {
    longest: 1_000,
    because: '`longest` of src/itemlist/value/read-figure.ts',
  },
  'src/sources/us-rows.ts': { longest: 20_000, because: 'a paragraph of the law' },
  'src/sources/read-figures-ja.ts': {
    longest: 2_000,
    because: 'a run of numerals and nothing else, of which no law prints more than a dozen',
  },
  'src/sources/read-figures-en.ts': { longest: 2_000, because: 'a run of figures in a paragraph of the law' },
  '\\d{1,3}(?:,\\d{3})+(?![\\d.])': {
    longest: 2_000,
    because: '`longest` of src/rulebook/read-criterion.ts',
  },
  '\\d[A-E]\\d{3}(?:\\.(?:[a-z]{1,2}|\\d{1,2})(?!\\w))+': {
    longest: 20_000,
    because: 'paragraphs of the law',
  },
  '^(.(?:(?!及び|から).)*)(及び|から)(.+)$': { longest: 200, because: 'the printed sign of an item' },
  '\\*\\*第.+条': { longest: 4_000, because: 'the head of a text in src/sources/text-format.ts' },
  '\\d[A-E]\\d{3}(?![\\dA-Z])(?:\\.[a-z0-9?]+)*|\\d\\.[A-E]\\.\\d+(?:\\.[a-z0-9?]+)*|第\\d+条[第号の\\d.ァ-ヺ()一二三四五六七八九十百?]*|(?:外為令別表)?\\d+(?:の\\d+)*の項(?:\\(\\d+(?:の\\d+)*\\))?':
    { longest: 4_096, because: 'a sentence about a rule' },
};
