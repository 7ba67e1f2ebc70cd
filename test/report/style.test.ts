import { templates } from './templates';

const css = templates['style.css'] ?? '';

function palette(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const light = palette(/:root \{[^}]*\}/.exec(css)?.[0] ?? '');
const dark = palette(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/.exec(css)?.[0] ?? '');

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_name, colours) => {
  const colour = (name: string) => colours.get(name) ?? '';

  test.each([
    ['ink', 'paper'],
    ['ink', 'soft'],
    ['muted', 'paper'],
    ['muted', 'soft'],
    ['muted', 'open-soft'],
    ['link', 'paper'],
    ['link', 'soft'],
    ['gap', 'paper'],
    ['paper', 'gap'],
    ['open', 'paper'],
    ['open', 'soft'],
    ['open', 'open-soft'],
    ['navy', 'paper'],
    ['navy', 'soft'],
    ['on-navy', 'navy'],
    ['calm', 'paper'],
    ['calm', 'soft'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['gap', 'second-gap', 'open', 'uncovered', 'both', 'neither'])(
    'a bar in %s can be seen',
    (bar) => {
      expect(contrast(colour(bar), colour('track'))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(bar), colour('paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('the page needs no outside font or picture', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/);
});
