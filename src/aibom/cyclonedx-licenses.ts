import { LicenseAcknowledgement } from '@cyclonedx/cyclonedx-library/Enums';
import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { LicenseClaim } from './facts.ts';

const MAX_EXPRESSION_TOKENS = 64;

/** The value of `licenses` of a component: a list of licences or exactly one expression (CycloneDX 1.6, licenseChoice). */
export type CyclonedxLicenses = readonly Readonly<Record<string, unknown>>[];

/**
 * Licences as CycloneDX wants them: an SPDX id only when the claim is exactly one (case aside), an SPDX expression only
 * when every id in it is one, a name for everything else. Never a guess: `gpl`, `llama3`, `openrail` stay names.
 */
export function toLicenses(
  claims: readonly LicenseClaim[],
  how: 'declared' | 'concluded' = 'declared',
): CyclonedxLicenses {
  const acknowledgement =
    how === 'declared' ? LicenseAcknowledgement.Declared : LicenseAcknowledgement.Concluded;
  const [only] = claims;
  const expression = claims.length === 1 && only !== undefined ? spdxExpression(only.text) : undefined;
  if (expression !== undefined) return [{ expression, acknowledgement }];
  return claims.map((claim) => {
    const id = spdxId(claim.text);
    const named = id === undefined ? { name: claim.text } : { id };
    const url = claim.url === undefined ? {} : { url: claim.url };
    return { license: { ...named, acknowledgement, ...url } };
  });
}

/** The SPDX id that a text is, in its official spelling; undefined when it is none. */
export function spdxId(text: string): string | undefined {
  // The library looks names up in a plain object: `constructor` would find a function.
  const id: unknown = fixupSpdxId(text.trim());
  return typeof id === 'string' ? id : undefined;
}

/** A compound SPDX expression (SPDX 2.3, Annex D) in official spelling; undefined when it is not one, or a single id. */
export function spdxExpression(text: string): string | undefined {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  if (tokens.length < 2 || tokens.length > MAX_EXPRESSION_TOKENS) return undefined;
  const output: string[] = [];
  let depth = 0;
  let expectsId = true;
  for (const [index, token] of tokens.entries()) {
    if (token === '(') {
      if (!expectsId) return undefined;
      depth += 1;
      output.push(token);
    } else if (token === ')') {
      depth -= 1;
      if (expectsId || depth < 0) return undefined;
      output.push(token);
    } else if (expectsId) {
      const id = operandOf(token);
      if (id === undefined) return undefined;
      output.push(id);
      expectsId = false;
    } else {
      const operator = /^(?:and|or|with)$/i.test(token) ? token.toUpperCase() : undefined;
      // WITH binds an exception to the licence before it: never to a group.
      if (operator === undefined || (operator === 'WITH' && tokens[index - 1] === ')')) return undefined;
      output.push(operator);
      expectsId = true;
    }
  }
  if (expectsId || depth !== 0) return undefined;
  return output.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

function operandOf(token: string): string | undefined {
  const plain = spdxId(token);
  if (plain !== undefined) return plain;
  const orLater = token.endsWith('+') ? spdxId(token.slice(0, -1)) : undefined;
  return orLater === undefined ? undefined : `${orLater}+`;
}
