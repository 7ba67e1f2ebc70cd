import type { FigureValue } from '../../model/item';
import type { Bilingual, Lang } from '../../model/text';
import { figureWords } from '../../quantity/figure-words';
import type { Quantity } from '../../quantity/quantity';
import { fill } from '../messages/fill';

const words = {
  fromTo: { en: '{from} to {to}', ja: '{from}～{to}' },
  at: { en: '{figure} at {band}', ja: '{band}で{figure}' },
  none: { en: 'no figure there', ja: '値なし' },
} satisfies Readonly<Record<string, Bilingual>>;

/** A figure of an example item in the reader's language: `-80 °C to 0 °C`, 零下80 °C～0 °C. */
export function figureText(value: Exclude<FigureValue, { kind: 'answer' }>, lang: Lang): string {
  switch (value.kind) {
    case 'number':
      return quantityText(value.low?.figure, lang);
    case 'range':
      return stretchText(value.min, value.max, lang);
    case 'curve': {
      const rows = value.rows.map((row) =>
        fill(words.at[lang], {
          figure: quantityText(row.value, lang),
          band: stretchText(row.from, row.to, lang),
        }),
      );
      return rows.length === 0 ? words.none[lang] : rows.join(', ');
    }
  }
}

function stretchText(from: Quantity | undefined, to: Quantity | undefined, lang: Lang): string {
  const [least, most] = [quantityText(from, lang), quantityText(to, lang)];
  return least === most ? least : fill(words.fromTo[lang], { from: least, to: most });
}

function quantityText(quantity: Quantity | undefined, lang: Lang): string {
  return quantity === undefined ? '' : figureWords(quantity.value, quantity.unit, lang);
}
