import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { startServing, type AddressOptions } from './start-serving';

/** `ecalign serve`: the pages, until stopped. */
export async function serveCommand(
  options: AddressOptions,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const running = await startServing({ corpus, ...options, anyPort: false }, deps);
  streams.out(`${running.url}/\n`);
  await running.stopped;
  return 0;
}
