import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlainFinding, readScanPredicate, scanPredicateSchema } from '../../../src/domain/scan-schema.ts';
import { finding, scan } from '../../fakes/gate-statements.ts';

const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'high',
    'x'.repeat(201),
    'x'.repeat(4097),
    'a'.repeat(64),
    'A'.repeat(64),
  ),
  fc.constantFrom(-1, 0, 1.5, 2 ** 53, NaN),
  fc.constantFrom([], {}, { path: 'a' }, { path: 'a', startLine: -1 }, { path: 'a', x: 1 }, { path: 1 }),
);
const plain = { ...finding('high'), location: { path: 'a', startLine: 1, cell: 0, pointer: '/a' } };
const changed = fc
  .tuple(fc.constantFrom(...Object.keys(plain), 'extra'), odd)
  .map(([key, value]): unknown => ({ ...plain, [key]: value }));
const placed = fc
  .tuple(
    fc.constantFrom('path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'cell', 'pointer', 'extra'),
    odd,
  )
  .map(([key, value]): unknown => ({ ...plain, location: { ...plain.location, [key]: value } }));

const predicateWith = (findings: readonly unknown[]) => ({ ...scan().predicate, findings });

describe('a scan predicate', () => {
  it('is read like the schema reads it, however its findings are changed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(changed, placed, fc.constant(plain)), { maxLength: 3 }), (findings) => {
        const predicate: unknown = JSON.parse(JSON.stringify(predicateWith(findings)));
        const [fast, exact] = [readScanPredicate(predicate), scanPredicateSchema.safeParse(predicate)];
        expect(fast.success).toBe(exact.success);
        expect(fast.data).toEqual(exact.data);
      }),
      { seed: 20260302, numRuns: 1_000 },
    );
  });

  it('is read without the schema when its findings are plain', () => {
    expect(isPlainFinding(plain)).toBe(true);
    expect(isPlainFinding(finding('low'))).toBe(true);
  });

  it.each([undefined, null, 1, 'x', [], {}, { findings: 1 }])('is not %j', (predicate) => {
    expect(readScanPredicate(predicate).success).toBe(false);
  });

  it('has no more findings than a statement may carry', () => {
    const findings = Array<unknown>(20_001).fill(plain);
    expect(readScanPredicate(predicateWith(findings)).success).toBe(false);
    expect(readScanPredicate(predicateWith(findings.slice(1))).success).toBe(true);
  });
});
