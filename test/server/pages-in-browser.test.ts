import AxeBuilder from '@axe-core/playwright';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../src/server/start-server';
import { smallCorpus } from '../app/small-corpus';
import { chromiumPath, describeWith, launch } from '../report/chromium';
import { servedParts } from './served-app';

const langs = ['en', 'ja'] as const;

/** A list whose headers nobody could foresee: the picker has to be used. */
const odd =
  'Teil,Benennung,Art,Aufl [bit],Takt [MSPS]\nT-1,Twelve,converter,12,401\nT-2,Slow,converter,14,400\n';

describeWith({ chromium: chromiumPath }, 'the pages in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-pages-'));
  const file = join(folder, 'odd.csv');
  const { app } = servedParts(smallCorpus(), {
    sample: { file: 'odd.csv', bytes: Buffer.from('id,name,class,resolution [bit]\nt,T,converter,12\n') },
  });
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, odd);
    server = await startServer(app, { host: '127.0.0.1', port: 0, anyPort: false });
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page that writes down whatever it should not do: ask elsewhere, break its policy, throw. */
  async function watched(options: Parameters<Browser['newContext']>[0] = {}): Promise<{
    readonly page: Page;
    readonly context: BrowserContext;
    readonly faults: string[];
  }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !url.startsWith('data:')) faults.push(`asked ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    return { page, context, faults };
  }

  /** Says what each column is: the page shows first those that it does not understand. */
  async function chooseColumns(page: Page): Promise<void> {
    const meanings = { A: 'id', B: 'name', C: 'class', D: 'resolution', E: 'sample-rate' };
    expect(await page.locator('[name^="column-"]').count()).toBe(5);
    for (const [column, meaning] of Object.entries(meanings))
      await page.fill(`[name="column-${column}"]`, meaning);
  }

  test.each(langs)(
    'in %s: upload, map the columns, compare, open an item, see it kept, delete it',
    async (lang) => {
      const { page, context, faults } = await watched({ locale: lang });
      await page.goto(`${server.url}/?lang=${lang}`);
      await page.setInputFiles('#items', file);
      await page.click('button[formaction="/readings"]');
      await page.waitForURL(/\/readings\/[0-9a-f]{24}/);
      await chooseColumns(page);
      await page.locator('section[aria-labelledby="compare"] .actions button').first().click();
      await page.waitForURL(/\/reports\/[0-9a-f]{24}/);
      await page.waitForSelector('.items .item');
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      expect(await page.locator('.items .item').count()).toBe(2);
      const report = page.url();

      await page.goto(`${report}#item-2`);
      await page.reload();
      const href = await page.locator('.items a[href*="/items/"]').first().getAttribute('href');
      await page.goto(new URL(href ?? '', server.url).href);
      expect(await page.locator('table.clauses').count()).toBeGreaterThan(0);
      expect(await page.locator('.site-bar').count()).toBe(1);

      await page.goto(`${server.url}/reports?lang=${lang}`);
      const row = page.locator('tr', { hasText: 'odd.csv' }).first();
      await row.locator('details summary').click();
      await row.locator('form[action$="/delete"] button').click();
      await page.waitForURL(/\/reports\?lang=/);
      expect(await page.goto(report).then((answer) => answer?.status())).toBe(404);
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await context.close();
    },
  );

  test('without scripts, the same way leads to the same report', async () => {
    const { page, context, faults } = await watched({ javaScriptEnabled: false });
    await page.goto(server.url);
    await page.setInputFiles('#items', file);
    await page.click('button[formaction="/readings"]');
    await page.waitForURL(/\/readings\/[0-9a-f]{24}/);
    expect(await page.locator('form.reading').count()).toBe(1);
    await page.goto(`${server.url}/reports/sample`);
    expect(await page.locator('.items .item').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  const pages = [
    '/',
    '/reports',
    '/reports/sample',
    '/gaps',
    '/rules',
    '/rules?q=3A001',
    '/rules/us-ccl/3A001.a',
    '/rules/classes/converter',
    '/rules/parameters/resolution',
    '/nowhere',
  ];
  // Each language and each scheme once: words do not depend on the scheme, nor colours on the language.
  const looks = [
    ['en', 'light'],
    ['ja', 'dark'],
  ] as const;

  test.each(looks)(
    'in %s and %s, no page has a fault of accessibility, none asks elsewhere, none is wider than a phone',
    async (lang, colorScheme) => {
      const { page, context, faults } = await watched({ colorScheme, viewport: { width: 390, height: 800 } });
      for (const path of pages) {
        await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect({
          path,
          violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        }).toEqual({ path, violations: [] });
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect({ path, width }).toEqual({ path, width: 390 });
      }
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
