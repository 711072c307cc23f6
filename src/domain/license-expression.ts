import parse, { type Info } from 'spdx-expression-parse';
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import active from 'spdx-license-ids/index.json' with { type: 'json' };

/** One licence of an expression. */
export interface LicenseTerm {
  readonly kind: 'license';
  /** SPDX id in its official spelling, or `LicenseRef-…`. */
  readonly id: string;
  /** `+` after the id: this version or any later one. */
  readonly orLater: boolean;
  readonly exception?: string;
}

/** SPDX licence expression (SPDX 2.3, Annex D). */
export type LicenseExpression =
  | LicenseTerm
  | {
      readonly kind: 'and' | 'or';
      readonly left: LicenseExpression;
      readonly right: LicenseExpression;
    };

/** Longest expression; the parser calls itself for each operator. */
const MAX_LENGTH = 4_096;

const IDS: ReadonlyMap<string, string> = new Map(
  [...active, ...deprecated].map((id) => [id.toLowerCase(), id] as const),
);

/** Reads an expression; ids may be written in any case. Undefined when it is none, NONE or NOASSERTION. */
export function parseLicense(text: string): LicenseExpression | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const spelled = text.replace(/[A-Za-z0-9.-]+/g, (word) => {
    const lower = word.toLowerCase();
    return /^(?:and|or|with)$/.test(lower) ? lower.toUpperCase() : (IDS.get(lower) ?? word);
  });
  try {
    return toExpression(parse(spelled));
  } catch {
    // The library says what is wrong by an error of no kind of its own.
    return undefined;
  }
}

function toExpression(info: Info): LicenseExpression {
  if ('conjunction' in info) {
    return { kind: info.conjunction, left: toExpression(info.left), right: toExpression(info.right) };
  }
  return {
    kind: 'license',
    id: info.license,
    orLater: info.plus === true,
    ...(info.exception === undefined ? {} : { exception: info.exception }),
  };
}

/** Whether the list of SPDX has this id, active or deprecated. */
export function isListedLicense(id: string): boolean {
  return IDS.get(id.toLowerCase()) === id;
}

/** `Apache-2.0+`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
export function formatTerm({ id, orLater, exception }: LicenseTerm): string {
  return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

/** The expression in official spelling, with the parentheses it needs. */
export function formatLicense(expression: LicenseExpression): string {
  if (expression.kind === 'license') return formatTerm(expression);
  const { kind, left, right } = expression;
  const inner = (part: LicenseExpression): string =>
    kind === 'and' && part.kind === 'or' ? `(${formatLicense(part)})` : formatLicense(part);
  return `${inner(left)} ${kind.toUpperCase()} ${inner(right)}`;
}

/** What stands in an expression for a licence that the list of SPDX does not have. */
export function licenseReference(name: string): string {
  return `LicenseRef-${name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed'}`;
}

/**
 * What a document says of a licence, in one spelling: each licence that has to be kept by itself. A name that is no
 * expression becomes its reference; several licences are those of an AND, however they are written.
 */
export function canonicalLicenses(text: string): readonly string[] {
  const expression = parseLicense(text.trim());
  return expression === undefined ? [licenseReference(text.trim())] : conjunctsOf(expression);
}

function conjunctsOf(expression: LicenseExpression): readonly string[] {
  if (expression.kind !== 'and') return [formatLicense(expression)];
  return [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)];
}
