/** A mapping that was settled before. */
export interface RememberedMapping {
  /** When, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
  /** As a mapping file holds it. */
  readonly mapping: string;
}

/** What users have settled about the columns of their lists, by the name of the header row (`headerKey`). */
export interface HeaderMemory {
  remember(key: string, mapping: string): Promise<void>;
  recall(key: string): Promise<RememberedMapping | undefined>;
  forget(key: string): Promise<void>;
}
