import satisfies from 'spdx-satisfies';
import {
  formatTerm,
  isListedLicense,
  parseLicense,
  type LicenseExpression,
  type LicenseTerm,
} from '../domain/license-expression.ts';

/** Licences that a policy names, one SPDX licence each. Without `allow` every licence that SPDX lists may be used. */
export interface LicenseLists {
  readonly allow?: readonly string[] | undefined;
  readonly deny: readonly string[];
}

/** `unknown`: SPDX does not list the licence and the policy does not name it. */
export type LicenseVerdict = 'allowed' | 'unknown' | 'denied';

const BADNESS: readonly LicenseVerdict[] = ['allowed', 'unknown', 'denied'];

/**
 * What a policy says of a licence expression. The user of the model picks a side of OR and keeps both sides of AND;
 * `deny` comes before `allow`. A text that is no expression is unknown.
 */
export function licenseVerdict(text: string, lists: LicenseLists): LicenseVerdict {
  const expression = parseLicense(text);
  return expression === undefined ? 'unknown' : verdictOf(expression, lists);
}

function verdictOf(expression: LicenseExpression, lists: LicenseLists): LicenseVerdict {
  if (expression.kind === 'license') return termVerdict(expression, lists);
  const sides = [verdictOf(expression.left, lists), verdictOf(expression.right, lists)];
  const sorted = sides.sort((a, b) => BADNESS.indexOf(a) - BADNESS.indexOf(b));
  return sorted[expression.kind === 'or' ? 0 : 1] ?? 'unknown';
}

function termVerdict(term: LicenseTerm, { allow, deny }: LicenseLists): LicenseVerdict {
  if (deny.some((entry) => isDeniedBy(term, entry))) return 'denied';
  if (allow?.some((entry) => isAllowedBy(term, entry)) === true) return 'allowed';
  if (!isListedLicense(term.id)) return 'unknown';
  return allow === undefined ? 'allowed' : 'denied';
}

/** An exception adds to a licence what its text says, so only the entry that names it allows it. */
function isAllowedBy(term: LicenseTerm, entry: string): boolean {
  const named = parseLicense(entry);
  if (named?.kind !== 'license') return false;
  return term.exception === named.exception && isWithin(term, named);
}

/**
 * Whether a version that the term offers is one that the entry names: `GPL-2.0-or-later` may be used as GPL-2.0 and as
 * GPL-3.0. The library knows which versions follow each other.
 */
function isWithin(term: LicenseTerm, named: LicenseTerm): boolean {
  const [bare, other] = [formatTerm(withoutException(term)), formatTerm(withoutException(named))];
  if (bare === other) return true;
  if (!isListedLicense(term.id) || !isListedLicense(named.id)) return false;
  return satisfies(bare, [other]);
}

/** A licence is denied under every exception, in every spelling of its version; `-or-later` denies what came later, too. */
function isDeniedBy(term: LicenseTerm, entry: string): boolean {
  const named = parseLicense(entry);
  if (named?.kind !== 'license') return false;
  if (named.exception !== undefined && named.exception !== term.exception) return false;
  if (versionOf(term) === versionOf(named)) return true;
  const isOpen = named.orLater || named.id.endsWith('-or-later');
  return isOpen && isWithin({ ...withoutException(term), id: versionOf(term), orLater: false }, named);
}

function withoutException({ id, orLater }: LicenseTerm): LicenseTerm {
  return { kind: 'license', id, orLater };
}

/** `GPL-2.0` for `GPL-2.0-only`, `GPL-2.0-or-later`, `GPL-2.0+`. */
function versionOf({ id }: LicenseTerm): string {
  return id.replace(/-(?:only|or-later)$/, '');
}
