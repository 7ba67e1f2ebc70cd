import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPdf } from '../../src/io/print-pdf';
import { htmlReport } from '../../src/report/html/html-report';
import type { Paper } from '../../src/report/view/running-head';
import { chromiumPath, describeWith, onPath } from './chromium';
import { sampleComparison } from './sample-comparison';
import { templates } from './templates';

const leftovers = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('ecalign-print-'));

test('a browser that is not there is said, with what helps, and nothing is left behind', async () => {
  const before = leftovers();
  const printed = await printPdf('<!DOCTYPE html>', '/nowhere/chromium');
  expect(printed).toMatchObject({
    ok: false,
    diagnostics: [{ id: 'no-browser', severity: 'error', found: 'no program `/nowhere/chromium`' }],
  });
  expect(leftovers()).toEqual(before);
});

test('a program that prints nothing is said', async () => {
  expect(await printPdf('<!DOCTYPE html>', '/bin/true')).toMatchObject({
    ok: false,
    diagnostics: [{ found: '`/bin/true`, which did not print the report (it wrote no file)' }],
  });
  expect(await printPdf('<!DOCTYPE html>', '/bin/false')).toMatchObject({
    ok: false,
    diagnostics: [{ found: '`/bin/false`, which did not print the report (exit code 1)' }],
  });
});

describeWith({ chromium: chromiumPath, pdftotext: onPath('pdftotext') }, 'the printed report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-pdf-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function printed(lang: 'en' | 'ja', paper: Paper): Promise<{ pages: string[]; size: string }> {
    const result = await printPdf(htmlReport(sampleComparison(), lang, templates, { paper }), chromiumPath);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const file = join(folder, `${lang}-${paper}.pdf`);
    writeFileSync(file, result.value);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const size = /MediaBox\s*\[([^\]]*)\]/.exec(Buffer.from(result.value).toString('latin1'))?.[1] ?? '';
    return { pages: text.split('\f').slice(0, -1), size };
  }
  const close = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

  test.each([
    ['en', 'a4', 'Export control alignment report', 'Findings that matter most', 'Prepared'],
    ['ja', 'letter', '輸出規制リスト対比報告書', '特に重要な指摘事項', '承認'],
  ] as const)(
    'in %s on %s has its text, a first page that stands alone, and a head and a number on every page',
    async (lang, paper, title, heading, signer) => {
      const { pages, size } = await printed(lang, paper);
      const { items, lists, input } = sampleComparison();
      const [first = ''] = pages;
      for (const words of [title, heading, items[0]!.summary[lang], input.file])
        expect(close(first)).toContain(close(words));
      expect(close(pages.at(-1) ?? '')).toContain(close(signer));
      pages.forEach((page, index) => {
        expect(close(page)).toContain(close(title));
        expect(close(page)).toContain(close(lists[0].title[lang]));
        expect(close(page)).toContain(lists[1].asOf);
        expect(close(page)).toContain(`${index + 1}/${pages.length}`);
      });
      // Details are open on paper.
      expect(close(pages.join(''))).toContain(close(lang === 'en' ? 'data sheet rev. 3' : '≥ 6000 TPP'));
      const [, , width = 0, height = 0] = size.trim().split(/\s+/).map(Number);
      expect([Math.round(width), Math.round(height)]).toEqual(paper === 'a4' ? [842, 595] : [792, 612]);
    },
    120_000,
  );
});
