import { printFigure } from '../../src/sources/figure';
import { readFigures, readNumbers } from '../../src/sources/read-figures';

const figuresOf = (text: string): readonly string[] =>
  readFigures(text).map((figure) => `${figure.operator ?? 'at'} ${printFigure(figure)}`);

test.each([
  ['a rate greater than 1.3 Giga Samples Per Second (GSPS)', ['> 1.3 GSPS']],
  ['a rate above 398 K (+125 °C)', ['> 398 K', '> 125 degC']],
  ['a rate below 218 K (−55 °C)', ['< 218 K', '< -55 degC']],
  [
    'the whole range from 218 K (−55 °C) to 398 K (+125 °C)',
    ['>= 218 K', '>= -55 degC', '<= 398 K', '<= 125 degC'],
  ],
  ['8 bit or more, but less than 10 bit', ['>= 8 bit', '< 10 bit']],
  ['exceeding 1,250 MSPS but not exceeding 3,500 MSPS', ['> 1250 MSPS', '<= 3500 MSPS']],
  ['exceeding 2.7 GHz up to and including 6.8 GHz', ['> 2.7 GHz', '<= 6.8 GHz']],
  ['a wavelength equal to or longer than 193 nm', ['>= 193 nm']],
  ['an error equal to or less (better) than 1.65 nm', ['<= 1.65 nm']],
  ['a dose of 5 × 10 3 Gy (Si), or higher', ['>= 5000 Gy(Si)']],
  ['a fluence of 5 x 1013 n/cm2 or higher', ['>= 50000000000000 n/cm2']],
  ['an error of less than or equal to 10 −4', ['<= 0.0001']],
  ['supporting 34 or more, but fewer than 100 of them', ['>= 34', '< 100']],
  ['more than 1,500 terminals', ['> 1500']],
  ['five or fewer layers, and twenty or more elements', ['<= 5', '>= 20']],
  ['one or more units, at 20 °C', ['at 20 degC']],
  ['more than 30 billion of them', ['> 30000000000']],
  ['above 1.5 nm and below or equal to 2.4 nm', ['> 1.5 nm', '<= 2.4 nm']],
  ['items of 3A001.a.5 under § 740.2(a)(9), Note 2 and part 774', []],
])('in English, %s', (text, expected) => {
  expect(figuresOf(text)).toEqual(expected);
});

test.each([
  ['分解能が八ビット以上一〇ビット未満のもの', ['>= 8 bit', '< 10 bit']],
  ['速度が一・三ギガサンプリング毎秒を超えるもの', ['> 1.3 GSPS']],
  ['零下二六八・六五度以下の温度', ['<= -268.65 degC']],
  [
    '出力が七五ワット（四八・七五ディービーエム）超三〇〇ワット（五四・八ディービーエム）以下のもの',
    ['> 75 W', '> 48.75 dBm', '<= 300 W', '<= 54.8 dBm'],
  ],
  ['〇・一ナノワット（マイナス七〇ディービーエム）を超えるもの', ['> 0.1 nW', '> -70 dBm']],
  ['零下四五度より低い温度から八〇度を超える温度まで', ['< -45 degC', '> 80 degC']],
  ['線量が五〇万ラド以上', ['>= 500000 rad(Si)']],
  ['一平方センチメートル当たり五〇兆個以上となるもの', ['>= 50000000000000']],
  ['一秒当たり五〇〇ギガビット以上のもの', ['>= 500 Gb/s']],
  ['比率が一、〇〇〇億分の一未満のもの', ['< 1/100000000000']],
  ['一以上の装置、一又は二以上の装置', []],
  ['第六条第一号イからハまで及び七の項の貨物', []],
])('in Japanese, %s', (text, expected) => {
  // A fraction without a finite decimal would be printed as one; this one has it.
  expect(figuresOf(text)).toEqual(
    expected.map((figure) => figure.replace('1/100000000000', '0.00000000001')),
  );
});

test('a word that excludes turns a comparison round', () => {
  expect(readFigures('items that do not have a power of 50 W or more')[0]).toMatchObject({
    operator: '>=',
    inverted: true,
  });
  expect(readFigures('五〇ワットを超えるものを除く')[0]).toMatchObject({ operator: '>', inverted: true });
});

test('the numbers of a formula are found when all numbers are asked for', () => {
  const text = 'less (better) than − (126 + 20log 10 F)';
  expect(readNumbers(text).map(printFigure)).toEqual(expect.arrayContaining(['126', '20']));
});
