/** A list of which no two are the same, so that none has been answered before; the name is all by which two differ. */
export function loadList(name: string, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, n) => `${name}-${n},Converter ${n},adc-integrated-circuit,${8 + (n % 17)},${(n * 37) % 12_000}`,
  );
  return ['id,name,class,resolution [bit],sample-rate [MSPS]', ...lines, ''].join('\n');
}
