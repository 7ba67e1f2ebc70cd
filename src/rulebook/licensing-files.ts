/** The tables that `licensing/<list>/` holds, by the name of the file. */
const tables = {
  chart: 'country-chart',
  groups: 'destination-groups',
  requirements: 'licence-requirements',
  exceptions: 'licence-exceptions',
} as const;

export type LicensingTable = (typeof tables)[keyof typeof tables];

const kinds: ReadonlySet<string> = new Set(Object.values(tables));

/** Whether a file is a licensing table of one list. */
export function isLicensingTable<Location extends { readonly kind: string }>(
  location: Location,
): location is Extract<Location, { readonly kind: LicensingTable }> {
  return kinds.has(location.kind);
}

/** What a file of `licensing/` holds, told from its path inside that folder: `destinations.yaml`, `us-ccl/chart.yaml`. */
export function locateLicensing(
  path: string,
):
  | { readonly kind: 'destinations' }
  | { readonly kind: LicensingTable; readonly list: string }
  | { readonly kind: 'unexpected' } {
  if (path === 'destinations.yaml') return { kind: 'destinations' };
  const [, list, name] = /^([^/]+)\/([a-z]+)\.yaml$/.exec(path) ?? [];
  if (list === undefined || name === undefined || !Object.hasOwn(tables, name)) return { kind: 'unexpected' };
  return { kind: tables[name as keyof typeof tables], list };
}
