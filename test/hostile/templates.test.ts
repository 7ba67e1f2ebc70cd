import Handlebars from 'handlebars';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { templateSet } from '../../src/report/html/template-set';
import { templates } from '../report/templates';

const root = resolve(__dirname, '../..');
const handlebars = Object.entries(templates).filter(([name]) => name.endsWith('.hbs'));
const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join(root, 'src', name), 'utf8')] as const);

/** What a template finds; empty also where it finds a fault. */
function found(template: string, view: object): string {
  try {
    return place(template, view);
  } catch {
    return '';
  }
}

// It warns of each access that it refuses.
Handlebars.logger.level = 4;

/** Renders a template that is not of ours under the options of ours. */
function place(template: string, view: object): string {
  return templateSet({ 'x.hbs': template })('x', view);
}

test('nothing is put into a page unescaped but the style and the script of our own, each in one file that holds nothing else', () => {
  const raw = handlebars.filter(([, text]) => /\{\{\{|\{\{~?&/.test(text));
  const kinds = raw.map(([, text]) =>
    [...text.matchAll(/\{\{(?:\{|~?&)\s*([^}\s]+)/g)].map(([, name]) => name),
  );
  expect(kinds.flat().filter((name) => name !== 'css' && name !== 'js')).toEqual([]);
});

test('no template has a style attribute, a handler, an unquoted attribute or an address made of a value that is no link of ours', () => {
  for (const [name, text] of handlebars) {
    expect([name, text.match(/\sstyle=|\son[a-z]+=|javascript:|\s[a-z-]+=\{\{/gi)]).toEqual([name, null]);
  }
});

test('no code turns escaping off', () => {
  const offenders = code.filter(([, text]) => /noEscape|SafeString|allowProto|allowedProto/.test(text));
  expect(offenders.map(([name]) => name)).toEqual([]);
});

test.each([
  '{{constructor}}',
  '{{__proto__}}',
  '{{toString}}',
  '{{v.constructor}}',
  '{{v.__proto__.polluted}}',
  '{{v.constructor.constructor}}',
  '{{valueOf}}',
  '{{__defineGetter__ "x" v}}',
  '{{__lookupGetter__ "v"}}',
  '{{helperMissing}}',
  '{{blockHelperMissing v}}',
  '{{unknown "x"}}',
  '{{missing}}',
])('%s in a template finds nothing', (template) => {
  expect(found(template, { v: {} })).toBe('');
});

test('a view is data: no function of it is called, and no `toHTML` gets past the escaping', () => {
  const view = { text: '<b>', call: () => 'called', html: { toHTML: () => '<script>' }, list: ['<i>'] };
  expect(place('{{text}}{{#each list}}{{this}}{{/each}}', view)).toBe('&lt;b&gt;&lt;i&gt;');
  expect(found('{{call}}', view)).toBe('');
  expect(place('{{html}}', view)).toBe('[object Object]');
});

test('a key of a view that is called like the inner workings of JavaScript is a key like any other', () => {
  const view = JSON.parse('{"map":{"__proto__":"p","constructor":"c"}}') as object;
  expect(() => place('{{#each map}}{{@key}}={{this}};{{/each}}', view)).not.toThrow();
  expect(({} as Readonly<Record<string, unknown>>)['p']).toBeUndefined();
});

test('signs that turn the direction of a line are shown as what they are', () => {
  expect(place('{{text}}', { text: 'not \u202edellortnoc\u202c' })).toBe('not \ufffddellortnoc\ufffd');
});
