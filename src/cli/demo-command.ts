import { compareSource } from '../app/compare-source';
import { render, type Format } from '../app/render/report';
import type { Comparison } from '../model/comparison';
import type { Lang } from '../model/text';
import { accept } from './bad-input';
import type { CliDependencies, Streams } from './cli-dependencies';
import { loadCorpus } from './load-corpus';
import { startServing, type AddressOptions } from './start-serving';

const written: readonly { readonly path: string; readonly format: Format; readonly lang: Lang }[] = [
  { path: 'out/sample-report.en.html', format: 'html', lang: 'en' },
  { path: 'out/sample-report.ja.html', format: 'html', lang: 'ja' },
  { path: 'out/sample-report.json', format: 'json', lang: 'en' },
];

/** `ecalign demo`: compares the sample list, writes its reports, serves, and prints where to look. */
export async function demoCommand(
  options: AddressOptions,
  streams: Streams,
  deps: CliDependencies,
): Promise<number> {
  const corpus = await loadCorpus(deps);
  const source = accept(await deps.readItemFile(deps.samplePath), new Map());
  const request = { source, asOf: new Map<string, string>(), assumptions: [] };
  const comparison = accept(compareSource(request, corpus), new Map([[source.file, source.text]]));
  for (const { path, format, lang } of written) {
    const rendered = render(comparison, {
      format,
      lang,
      failOn: 'never',
      colour: false,
      templates: corpus.templates,
    });
    await deps.writeFile(path, rendered.output);
  }
  streams.out(`${summary(comparison)}\n`);
  streams.out(written.map(({ path }) => `wrote ${path}\n`).join(''));
  const running = await startServing({ corpus, ...options, anyPort: true }, deps);
  streams.out(
    `\n  sample report   ${running.url}/reports/sample\n  upload a list   ${running.url}/\n\nstop with Ctrl+C\n`,
  );
  await running.stopped;
  return 0;
}

function summary({ items, counts, lists, input }: Comparison): string {
  const [first, second] = lists.map((list) => list.jurisdiction.en);
  return [
    `${input.file}: ${items.length} items`,
    `${counts['first-only']} ${first ?? ''} only`,
    `${counts['second-only']} ${second ?? ''} only`,
    `${counts['both-controlled']} both`,
    `${counts['neither-controlled']} neither`,
    `${counts.undetermined} undetermined`,
    `${counts['not-covered']} not covered in full`,
  ].join(', ');
}
