import type { LicenseClaim } from './facts.ts';
import type { Spdx3Elements } from './spdx3-elements.ts';
import { licenseTextOf, toSpdxLicense } from './spdx-licenses.ts';

/** Nobody looked: the individual of the model that says so. */
const NO_ASSERTION = 'expandedlicensing_NoAssertionLicense';

/**
 * The two licence relations that the AI and the Dataset profile ask for: what is declared, and what was concluded.
 * Where there is no answer the answer is "no assertion", which is the truth.
 */
export function addSpdx3Licenses(
  elements: Spdx3Elements,
  of: string,
  claims: { readonly declared: readonly LicenseClaim[]; readonly concluded: readonly LicenseClaim[] },
): void {
  elements.relate(of, 'hasDeclaredLicense', { to: [addLicense(elements, claims.declared)] });
  elements.relate(of, 'hasConcludedLicense', { to: [addLicense(elements, claims.concluded)] });
}

function addLicense(elements: Spdx3Elements, claims: readonly LicenseClaim[]): string {
  const license = toSpdxLicense(claims);
  if (license === undefined) return NO_ASSERTION;
  const custom = license.references.map(({ id, claim }) => ({
    type: 'DictionaryEntry',
    key: id,
    value: elements.add(`license-text-${id}`, {
      type: 'simplelicensing_SimpleLicensingText',
      name: claim.text,
      simplelicensing_licenseText: licenseTextOf(claim),
    }),
  }));
  return elements.add(`license-${license.expression}`, {
    type: 'simplelicensing_LicenseExpression',
    ...(custom.length === 0 ? {} : { simplelicensing_customIdToUri: custom }),
    simplelicensing_licenseExpression: license.expression,
  });
}
