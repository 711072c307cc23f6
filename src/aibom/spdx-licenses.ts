import { spdxExpression, spdxId } from './cyclonedx-licenses.ts';
import type { LicenseClaim } from './facts.ts';

/** Licences as one SPDX expression, and what each `LicenseRef-` in it stands for. */
export interface SpdxLicense {
  readonly expression: string;
  readonly references: readonly { readonly id: string; readonly claim: LicenseClaim }[];
}

/**
 * One expression for all claims: an id or expression where the list knows it, a `LicenseRef-` for any other name.
 * Several claims are joined by AND: who uses the model has to look at each. Undefined without a claim.
 */
export function toSpdxLicense(claims: readonly LicenseClaim[]): SpdxLicense | undefined {
  if (claims.length === 0) return undefined;
  const references: { id: string; claim: LicenseClaim }[] = [];
  const parts = claims.map((claim) => {
    const known = spdxId(claim.text);
    if (known !== undefined) return known;
    const expression = spdxExpression(claim.text);
    if (expression !== undefined) return claims.length > 1 ? `(${expression})` : expression;
    const id = `LicenseRef-${claim.text.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed'}`;
    references.push({ id, claim });
    return id;
  });
  return { expression: [...new Set(parts)].join(' AND '), references };
}

/** What stands for the text of a licence of which only the name is known. */
export function licenseTextOf({ text, url }: LicenseClaim): string {
  const place = url === undefined ? '' : ` It is said to be at ${url}.`;
  return `The model names its licence "${text}"; the text is not part of this document.${place}`;
}
