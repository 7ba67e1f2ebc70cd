import type { RuleCheck } from '../app/check-rules';
import type { compareListScopes } from '../app/compare-list-scopes';
import type { Corpus } from '../app/corpus';
import type { RuleFile } from '../app/load-rules';
import type { Clock, ItemSource, ReadRequest } from '../app/item-source';
import type { ListFile } from '../app/item-stream';
import type { SourceText } from '../app/source-text';
import type { TemplateFiles } from '../app/render/report';
import type { Checked } from '../model/diagnostic';
import type { Rulebook } from '../model/rulebook';
import type { RuleSources } from './rule-sources';

/** What the command line reads and writes through; given by whoever runs it. */
export interface CliDependencies {
  readonly tool: { readonly name: string; readonly version: string };
  /** All rule files; paths relative to the rules folder. */
  readonly readRuleFiles: () => Promise<readonly { readonly path: string; readonly text: string }[]>;
  /** Checks rule files; by reading them all, unless whoever runs it knows a shorter way to the same rules. */
  readonly loadRules?: (files: readonly RuleFile[]) => Checked<Rulebook> | Promise<Checked<Rulebook>>;
  /** Looks at what rule files mean; the same words hold as for `loadRules`. */
  readonly checkRules?: (files: readonly RuleFile[]) => RuleCheck | Promise<RuleCheck>;
  /** Compares the lists class by class; by working it out, unless whoever runs it knows a shorter way to the same result. */
  readonly compareScopes?: (
    ...asked: Parameters<typeof compareListScopes>
  ) => ReturnType<typeof compareListScopes> | Promise<ReturnType<typeof compareListScopes>>;
  readonly readTemplates: () => Promise<TemplateFiles>;
  readonly readItemFile: (path: string, request?: ReadRequest) => Promise<Checked<ItemSource>>;
  /** A table that is too long to be held; `undefined` for any other file. Without it every list is read as a whole. */
  readonly longListFile?: (path: string) => Promise<ListFile | undefined>;
  /** For the limit on the time of reading row by row; without it there is none. */
  readonly readingClock?: Clock;
  /** Begins a file that is written piece by piece. */
  readonly outputFile?: (path: string) => Promise<OutputFile>;
  /** An official text, from a file or an http(s) address, of no more bytes than that or than usual. */
  readonly readOfficial: (fileOrUrl: string, mostBytes?: number) => Promise<Checked<SourceText>>;
  /** Versions of rule files; without it there is no `check` and no `diff`. */
  readonly ruleSources?: RuleSources;
  /** Writes a whole file or nothing. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Prints a self-contained page, by the browser named or the system's own; without it there is no PDF. */
  readonly printPdf?: (html: string, browser?: string) => Promise<Checked<Uint8Array>>;
  /** Item list of `demo`. */
  readonly samplePath: string;
  /** Serves until stopped; rejects when it cannot listen. */
  readonly serve: (options: ServeOptions) => Promise<Running>;
}

export interface ServeOptions {
  readonly corpus: Corpus;
  /** Folder in which results are kept, and for how many days. */
  readonly data: string;
  readonly keepDays: number;
  /** Names beside the address under which the server may be reached. */
  readonly allowHost: readonly string[];
  /** File with the token that every request must give. */
  readonly tokenFile?: string;
  /** Most requests of one address in a minute that have work done; 0: as many as come. */
  readonly rate: number;
  readonly logLevel: 'silent' | 'error' | 'info';
  /** Largest upload in MiB, and longest list of which every item is explained. */
  readonly maxMib: number;
  readonly maxItems: number;
  /** Limits of reading an upload that are other than usual: `seconds=60`. */
  readonly limit: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Take any free port when this one is taken. */
  readonly anyPort: boolean;
}

export interface Running {
  /** `http://127.0.0.1:4310`, without a slash at the end. */
  readonly url: string;
  /** Settles once the server was asked to stop and has stopped. */
  readonly stopped: Promise<void>;
}

/** A file that is there only when it is complete. */
export interface OutputFile {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Where the command line prints. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` and `err` are terminals that show colour. */
  readonly colourOut: boolean;
  readonly colourErr: boolean;
  /** Settles when `out` takes more; at once without it. */
  readonly ready?: () => Promise<void>;
  /** Milliseconds of a clock; only where `err` is a terminal on which progress can be shown. */
  readonly clock?: () => number;
}
