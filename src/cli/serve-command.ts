import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { startServing } from './start-serving';

/** `ecalign serve`: the upload page, until stopped. */
export async function serveCommand(
  options: { readonly host: string; readonly port: number },
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const sample = await deps.readItemFile(deps.samplePath);
  const running = await startServing(
    {
      corpus,
      ...(sample.ok ? { sample: sample.value } : {}),
      ...options,
      anyPort: false,
    },
    deps,
  );
  streams.out(`${running.url}/\n`);
  await running.stopped;
  return 0;
}
