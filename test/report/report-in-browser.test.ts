import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Comparison } from '../../src/model/comparison';
import type { Lang } from '../../src/model/text';
import type { Truth } from '../../src/model/truth';
import { htmlReport } from '../../src/report/html/html-report';
import { itemPage } from '../../src/report/html/item-page';
import { chromiumPath, describeWith, launch } from './chromium';
import { templates } from './templates';
import { judgedSample, repeated } from './thousand-items';

const langs = ['en', 'ja'] as const;

/** Run in the page: opens every part that is folded away. */
const openAll = "for (const one of document.querySelectorAll('details')) one.open = true";

/** The first two paragraphs of each truth. */
function fewOfEach<T extends { readonly truth: Truth }>(controls: readonly T[]): readonly T[] {
  const met = new Map<Truth, number>();
  return controls.filter(({ truth }) => {
    const before = met.get(truth) ?? 0;
    met.set(truth, before + 1);
    return before < 2;
  });
}

/** What axe says of the page as it stands, a line for each kind of violation. */
async function violationsOf(build: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await build.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)].join(' '));
}

/** One item of each outcome, and few lines of coverage: everything that a report can show, once, since axe takes its time. */
function oneOfEach(comparison: Comparison): Comparison {
  const outcomes = new Set<string>();
  const items = comparison.items.filter(({ alignment }) => {
    const isFirst = !outcomes.has(alignment);
    outcomes.add(alignment);
    return isFirst;
  });
  const brief = (side: 0 | 1) => {
    const list = comparison.lists[side];
    return { ...list, coverage: list.coverage.filter((_entry, place) => place % 25 === 0) };
  };
  const verdicts = items.map((item) => ({
    ...item,
    verdicts: item.verdicts.map((verdict) => ({
      ...verdict,
      controls: fewOfEach(verdict.controls),
    })) as unknown as typeof item.verdicts,
  }));
  return { ...comparison, items: verdicts, lists: [brief(0), brief(1)] };
}

describeWith({ chromium: chromiumPath }, 'the report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecalign-report-'));
  const written = (name: string, html: string): string => {
    writeFileSync(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  const urls = new Map<string, string>();
  const url = (name: string): string => urls.get(name) ?? '';
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    const sample = judgedSample();
    for (const lang of langs) {
      urls.set(`sample-${lang}`, written(`sample-${lang}.html`, htmlReport(sample, lang, templates)));
      const few = oneOfEach(sample);
      urls.set(`few-${lang}`, written(`few-${lang}.html`, htmlReport(few, lang, templates)));
      urls.set(`item-${lang}`, written(`item-${lang}.html`, itemPage(few, 0, { lang, templates })));
    }
    urls.set('big', written('big.html', htmlReport(repeated(sample, 1000), 'ja', templates)));
    browser = await launch();
    context = await browser.newContext();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(address: string): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(address);
    return { page, said, asked };
  }

  const shown = (page: Page): Promise<number> => page.locator('.items .item:visible').count();

  test('words, outcome and kind narrow the list, the count says so, and the address keeps it', async () => {
    const { page, said, asked } = await opened(url('sample-en'));
    const total = judgedSample().items.length;
    expect(await shown(page)).toBe(total);
    await page.getByLabel('Words, number, paragraph').fill('nvidia 3a090');
    const found = await shown(page);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(total);
    expect(await page.getByRole('status').textContent()).toBe(`${found} of ${total} items shown`);
    await page.getByLabel('Outcome').selectOption('first-only');
    const gaps = await shown(page);
    expect(gaps).toBe(2);
    expect(page.url()).toMatch(/#\?q=nvidia\+3a090&outcome=first-only$/);

    const again = await opened(page.url());
    expect(await shown(again.page)).toBe(gaps);
    expect(await again.page.getByLabel('Words, number, paragraph').inputValue()).toBe('nvidia 3a090');
    await again.page.getByRole('button', { name: 'Show all' }).click();
    await again.page.waitForFunction('!location.hash');
    expect(await shown(again.page)).toBe(total);
    expect([...said, ...again.said]).toEqual([]);
    expect(asked.filter((each) => !each.startsWith('file:') && each !== 'data:,')).toEqual([]);
  });

  test('full width and half width are the same to the search', async () => {
    const { page } = await opened(url('sample-ja'));
    await page.getByLabel('語句・品番・項番').fill('ＡＤ９６８０');
    expect(await shown(page)).toBe(1);
    await page.getByLabel('語句・品番・項番').fill('第6条第1号ヨ');
    expect(await shown(page)).toBeGreaterThan(3);
  });

  test('items stand in the order asked for, and again by importance', async () => {
    const { page } = await opened(url('sample-en'));
    const names = () => page.locator('.item-head > :first-child strong:visible').allTextContents();
    const before = await names();
    await page.getByLabel('Order').selectOption('list');
    const ids = judgedSample().items.map(({ stated }) => stated.name);
    expect(await names()).toEqual(ids);
    await page.getByLabel('Order').selectOption('');
    expect(await names()).toEqual(before);
  });

  test('a link to an item opens its details, also where a filter hid it', async () => {
    const place = judgedSample().items.findIndex(({ item }) => item === 'a100') + 1;
    const { page } = await opened(`${url('sample-en')}#item-${place}`);
    await page.locator(`#item-${place}`).waitFor({ state: 'visible' });
    await page.getByLabel('Words, number, paragraph').fill('quantinuum');
    expect(await page.locator(`#item-${place}`).isVisible()).toBe(false);
    await page.evaluate(`location.hash = 'item-${place}'`);
    await page.locator(`#item-${place}`).waitFor({ state: 'visible' });
  });

  test('without scripts every item is there, no control that does nothing, and details open', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(url('sample-en'));
    expect(await shown(page)).toBe(judgedSample().items.length);
    expect(await page.locator('form.tools').isVisible()).toBe(false);
    await page.locator('details.item > summary').first().click();
    expect(await page.locator('.item-body').first().isVisible()).toBe(true);
    await plain.close();
  });

  test('a thousand items are no more than a browser lays out in a moment, and can be searched', async () => {
    const page = await context.newPage();
    await page.goto(url('big'));
    // What a browser has to lay out decides how long it takes; the clock of a shared machine tells nothing.
    expect(await page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThan(60_000);
    await page.getByLabel('語句・品番・項番').fill('H100');
    const named = repeated(judgedSample(), 1000).items.filter(({ name }) => name.includes('H100'));
    expect(await shown(page)).toBe(named.length);
  });

  // Each language and each scheme once: words do not depend on the scheme, nor colours on the language.
  test.each([
    ['en', 'light'],
    ['ja', 'dark'],
  ] as const)(
    'in %s and %s axe finds nothing, on the report and on the page of an item, details open',
    async (lang: Lang, scheme) => {
      const painted = await browser.newContext({ colorScheme: scheme });
      for (const name of [`few-${lang}`, `item-${lang}`]) {
        const page = await painted.newPage();
        await page.goto(url(name));
        // Contrast takes nearly all of axe's time: what is folded away is looked at once, on the page of an item.
        if (name.startsWith('item')) await page.evaluate(openAll);
        const contrast = new AxeBuilder({ page }).withRules(['color-contrast']);
        expect(await violationsOf(contrast)).toEqual([]);
        await page.evaluate(openAll);
        const others = new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .disableRules(['color-contrast']);
        expect(await violationsOf(others)).toEqual([]);
        await page.close();
      }
      await painted.close();
    },
    240_000,
  );

  test.each(langs)(
    'at the width of a phone nothing of the report in %s runs out of the page',
    async (lang) => {
      const narrow = await browser.newContext({ viewport: { width: 390, height: 800 } });
      const page = await narrow.newPage();
      await page.goto(url(`sample-${lang}`));
      await page.evaluate(openAll);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await narrow.close();
    },
  );
});
