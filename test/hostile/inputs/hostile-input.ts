/** A file that somebody might send. */
export interface HostileInput {
  /** What is wrong with it, unique in its family. */
  readonly name: string;
  readonly file: string;
  /** Made when it is read: some are large. */
  readonly bytes: () => Buffer;
  /** Diagnostics that are due, as ids or their beginnings; without one a right reading will do as well. */
  readonly refused?: RegExp;
}

export function textInput(name: string, file: string, text: string, refused?: RegExp): HostileInput {
  return { name, file, bytes: () => Buffer.from(text), ...(refused && { refused }) };
}
