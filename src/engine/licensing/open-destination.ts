import type { ListLicensing } from '../../model/licensing';
import type { LicenceRemark, OpenPoint } from '../../model/licensing-outcome';
import type { Target } from './reaches';

/** What leaves "no licence" open at a destination whatever the item: a pointer, a footnote on every item, no row at all. */
export function openDestination({ chart, pointers }: ListLicensing, { code }: Target): readonly OpenPoint[] {
  const row = chart?.rows.get(code);
  const footnotes = (row?.footnotes ?? []).flatMap((number): OpenPoint[] => {
    const footnote = chart?.footnotes.get(number);
    if (footnote?.effect !== 'open' || footnote.addresses !== undefined) return [];
    return [{ kind: 'footnote', cite: footnote.cite, says: footnote.says, addresses: [] }];
  });
  return [
    ...(chart !== undefined && row === undefined
      ? [{ kind: 'no-row', cite: chart.cite, addresses: [] } as const]
      : []),
    ...(row?.pointer === undefined ? [] : [{ kind: 'pointer', cite: row.pointer, addresses: [] } as const]),
    ...footnotes,
    ...pointers
      .filter(({ destinations, onlyARemark }) => !onlyARemark && destinations.includes(code))
      .map(({ cite, says }) => ({ kind: 'pointer', cite, says, addresses: [] }) as const),
  ];
}

/** Provisions on a destination that change no answer. */
export function destinationRemarks({ pointers }: ListLicensing, { code }: Target): readonly LicenceRemark[] {
  return pointers
    .filter(({ destinations, onlyARemark }) => onlyARemark && destinations.includes(code))
    .map(({ cite, says }) => ({ cite, says }));
}
