import type { Finding } from './finding.ts';

/** Findings by what is to be done about them, in the order in which each remedy is first needed. */
export type Remedies = ReadonlyMap<string, readonly Finding[]>;

export function remediesOf(findings: readonly Finding[]): Remedies {
  const remedies = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = remedies.get(remedyOf(finding));
    if (alike) alike.push(finding);
    else remedies.set(remedyOf(finding), [finding]);
  }
  return remedies;
}

/** Whether nothing else needs the remedy, which then depends on the case. */
export function isOwnRemedy(finding: Finding, remedies: Remedies): boolean {
  return finding.fix !== '' && (remedies.get(remedyOf(finding)) ?? []).length === 1;
}

const remedyOf = ({ code, fix }: Finding): string => `${code} ${fix}`;
