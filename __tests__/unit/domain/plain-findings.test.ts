import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalDigest, canonicalJson } from '../../../src/domain/canonical-json.ts';
import { messageOf } from '../../../src/domain/errors.ts';
import { knownFindings } from '../../../src/domain/packed-findings.ts';
import { takePlainFindings } from '../../../src/domain/plain-findings.ts';
import { scanPredicateSchema } from '../../../src/domain/scan-schema.ts';
import { decodeStatement } from '../../../src/domain/statement.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { finding, scan } from '../../fakes/gate-statements.ts';
import { mutate, seededRandom } from '../../fakes/mutate.ts';

const plain = { ...finding('high'), location: { path: 'a', startLine: 1, cell: 0, pointer: '/a' } };
const place = { path: 'src/ü/train.py', startLine: 3, startColumn: 1, endLine: 3, endColumn: 20 };

/** A signed scan's payload with these findings, written as `makeScanStatement` writes them. */
function payloadOf(findings: readonly unknown[]): string {
  const { predicate, ...statement } = scan();
  const text = `"findings":${canonicalJson(findings)},"findingsSha256":"${canonicalDigest(findings)}"`;
  const whole = JSON.stringify({ ...statement, predicate: { ...predicate, findings: undefined } });
  return whole.replace(/"findingsSha256":"[0-9a-f]{64}"/, () => text);
}

/** What a reader says: the value with its members in order, or why there is none. */
function said(payload: Uint8Array): string {
  try {
    return JSON.stringify(decodeStatement(payload));
  } catch (thrown) {
    return `refused: ${messageOf(thrown)}`;
  }
}

/** The same document, read by the reader of everything: a blank keeps it from being read as plain findings. */
function exactly(payload: Buffer): Buffer {
  const text = payload.toString('latin1').replaceAll(',"findings":[', ',"findings": [');
  return Buffer.from(text, 'latin1');
}

function findingsOf(payload: Uint8Array): unknown {
  const predicate = decodeStatement(payload).predicate as { readonly findings?: unknown };
  return predicate.findings;
}

/** Plain findings must be what the schema accepts, and their digest that of their canonical form. */
function expectHonest(payload: Buffer): void {
  expect(said(payload)).toBe(said(exactly(payload)));
  let findings: unknown;
  try {
    findings = findingsOf(payload);
  } catch {
    return;
  }
  const digest = Array.isArray(findings) ? knownFindings(findings)?.sha256 : undefined;
  if (digest === undefined) return;
  expect(digest).toBe(canonicalDigest(findings));
  expect(scanPredicateSchema.safeParse({ ...scan().predicate, findings }).success).toBe(true);
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'high',
    'x'.repeat(101),
    'x'.repeat(201),
    'ü'.repeat(4096),
    'x'.repeat(4097),
  ),
  fc.constantFrom<unknown>(
    'a'.repeat(64),
    'A'.repeat(64),
    'a\nb',
    'say "no" \\ \t',
    '\u0000',
    '\u007f',
    '\ud800',
    '😀',
  ),
  fc.constantFrom<unknown>('__proto__', '","findings":[{"confidence":"high"', '\u2028', 'x'.repeat(10_001)),
  fc.constantFrom<unknown>(-1, 0, 1.5, 999_999_999, 1_000_000_000, 2 ** 53, 1e21, [], {}, { path: 'a' }, [
    plain,
  ]),
);
const keys = [...Object.keys(plain), 'extra', 'findings', '__proto__', 'severity'];
const places = [
  'path',
  'startLine',
  'startColumn',
  'endLine',
  'endColumn',
  'cell',
  'pointer',
  'extra',
  'findings',
];
const changed = fc.tuple(fc.constantFrom(...keys), odd).map(([key, value]) => ({ ...plain, [key]: value }));
const placed = fc
  .tuple(fc.constantFrom(...places), odd)
  .map(([key, value]) => ({ ...plain, location: { ...place, [key]: value } }));
const findings = fc.array(fc.oneof(changed, placed, fc.constant(plain)), { minLength: 1, maxLength: 4 });

/** Edits of the text that leave it a statement or nearly one. */
const edits: readonly (readonly [RegExp, string])[] = [
  [/"findings":\[/, '"findings":[],"findings":['],
  [/"options":\{\}/, '"options":{"x":1,"findings":[{"confidence":"high"}]}'],
  [/"findings":\[/, '"\\u0066indings":[],"findings":['],
  [/"findings":\[/, '"findings":[ '],
  [/"confidence":"high",/, '"confidence":"high","confidence":"high",'],
  [/"startLine":3/, '"startLine":03'],
  [/"startLine":3/, '"startLine":3e0'],
  [/"severity":"high"/, '"severity":"\\u0068igh"'],
  [/"message":"a/, '"message":"\\/a'],
  [/"message":"a/, '"message":"\\qa'],
  [/"message":"a/, '"message":"\ta'],
  [/\}\],"findingsSha256"/, '},],"findingsSha256"'],
  [/\}\],"findingsSha256"/, '}],"findings":[],"findingsSha256"'],
  [/"predicate":\{/, '"predicate":{"x":1,"findings":[{"confidence":"high"}],'],
  [/"predicate":\{/, '"predicate":{"__proto__":{},'],
  [/^\{/, '{"findings":[],'],
  [/^\{/, '{"a":1,"findings":[],'],
  [/^/, '\uFEFF'],
];

describe('plain findings', () => {
  it.each([
    ['a place by line', [plain, finding('critical')]],
    ['a whole place', [{ ...plain, location: place }, plain]],
    ['text outside of ASCII', [{ ...plain, message: 'glpat-…', location: { path: 'ü/😀' } }]],
    [
      'quotes and backslashes',
      [
        { ...plain, message: 'say "no" \\ \n' },
        { ...plain, message: 'say "no"' },
      ],
    ],
    ['an unknown severity', [{ ...plain, severity: 'URGENT' }]],
  ])('are taken out of a payload with %s', (_name, some) => {
    const payload = Buffer.from(payloadOf(some));
    expect(takePlainFindings(payload)).toBeDefined();
    expect(findingsOf(payload)).toEqual(some);
    expectHonest(payload);
  });

  it('are nothing but what the reader of everything reads, whatever a finding is', () => {
    fc.assert(
      fc.property(findings, (some) => {
        let text: string;
        try {
          text = payloadOf(some);
        } catch {
          return; // half surrogates have no canonical form
        }
        expectHonest(Buffer.from(text));
      }),
      { seed: 20261126, numRuns: fuzzRuns(3_000) },
    );
  });

  it.each(edits)('are read as everybody reads them after %s became %s', (pattern, replacement) => {
    const text = payloadOf([plain, { ...plain, location: place }]);
    const edited = text.replace(pattern, () => replacement);
    expect(edited).not.toBe(text);
    expectHonest(Buffer.from(edited));
  });

  it('are read as everybody reads them in damaged payloads', () => {
    const random = seededRandom(20261126);
    const whole = Buffer.from(payloadOf([plain, { ...plain, location: place }, finding('low')]));
    for (let run = 0; run < fuzzRuns(6_000); run += 1) expectHonest(mutate(whole, random));
  });

  it('stay where they are among the members, and cannot be changed', () => {
    const payload = Buffer.from(payloadOf([plain, { ...plain, location: place }]));
    expect(said(payload)).toBe(payload.toString());
    expect(Object.isFrozen(findingsOf(payload))).toBe(true);
  });

  it('are no more than a statement may carry', () => {
    const many = Array<unknown>(20_000).fill(finding('low'));
    expect(takePlainFindings(Buffer.from(payloadOf(many)))).toBeDefined();
    expect(takePlainFindings(Buffer.from(payloadOf([...many, plain])))).toBeUndefined();
  });

  it('are not read from a payload that is longer than allowed', () => {
    const payload = Buffer.from(payloadOf([plain]));
    expect(() => decodeStatement(payload, payload.byteLength - 1)).toThrow(/at most/);
    expect(decodeStatement(payload, payload.byteLength)).toBeDefined();
  });
});
