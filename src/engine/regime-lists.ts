import type { ListId } from '../model/vocabulary';

/** Word with which numbers of a regime begin where lists cite it → the list that holds its text. */
export const regimeLists: ReadonlyMap<string, ListId> = new Map([['WA', 'wassenaar']]);
