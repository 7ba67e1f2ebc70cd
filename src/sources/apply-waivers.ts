import type { Waiver } from '../model/waiver';
import { addressKey } from './address-key';
import type { SourceFinding } from './source-finding';
import type { Verification } from './verify';

/** Sets aside the findings that a waiver names, and tells the waivers that name none. */
export function applyWaivers(
  all: readonly SourceFinding[],
  waivers: readonly Waiver[],
  reached: (address: string) => boolean,
): Pick<Verification, 'findings' | 'waived' | 'stale'> {
  const used = new Set<Waiver>();
  const findings: SourceFinding[] = [];
  const waived: { finding: SourceFinding; waiver: Waiver }[] = [];
  for (const finding of all) {
    const matching = waivers.filter((waiver) => covers(waiver, finding));
    for (const waiver of matching) used.add(waiver);
    const [waiver] = matching;
    if (waiver === undefined) findings.push(finding);
    else waived.push({ finding, waiver });
  }
  return {
    findings,
    waived,
    stale: waivers.filter((waiver) => !used.has(waiver) && reached(waiver.address)),
  };
}

function covers({ address, check, figure }: Waiver, finding: SourceFinding): boolean {
  return (
    addressKey(address) === addressKey(finding.address) &&
    (check === undefined || check === finding.check) &&
    (figure === undefined || figure === finding.figure)
  );
}
