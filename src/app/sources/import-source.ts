import type { Checked } from '../../model/diagnostic';
import { writeInternalForm } from '../../sources/internal-form';
import { readOfficialText, type TextFile, type Told } from '../../sources/read-official-text';

/** Reads an official text in any of its forms and writes it in the one that the other verbs need no telling for. */
export function importSource(files: readonly TextFile[], told: Told): Checked<string> {
  const read = readOfficialText(files, told);
  return read.ok ? { ...read, value: writeInternalForm(read.value) } : read;
}
