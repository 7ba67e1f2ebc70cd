/** Findings by what they are about; none where nothing was found about it. */
export function bySubject<One extends { readonly subject: string }>(
  findings: readonly One[],
): (subject: string) => readonly One[] {
  const known = new Map<string, One[]>();
  for (const finding of findings) {
    const own = known.get(finding.subject);
    if (own === undefined) known.set(finding.subject, [finding]);
    else own.push(finding);
  }
  return (subject) => known.get(subject) ?? [];
}
