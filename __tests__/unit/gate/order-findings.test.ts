import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFindings, type Finding } from '../../../src/domain/finding.ts';
import { knownFindings } from '../../../src/domain/packed-findings.ts';
import type { ScanPredicate } from '../../../src/domain/scan.ts';
import { decodeStatement, encodeStatement } from '../../../src/domain/statement.ts';
import { distinctFindings } from '../../../src/gate/order-findings.ts';
import type { Scan } from '../../../src/gate/read-scan.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { finding, scan } from '../../fakes/gate-statements.ts';

/** Few values, so that scans overlap, repeat each other, and sometimes follow one another. */
const some: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.constantFrom('critical', 'low', 'info' as const),
    fc.constantFrom('a', 'b', 'c/ü', 'c/😀', 'c/\uffee', 'd"e'),
    fc.nat(2),
    fc.constantFrom('one', 'two'),
  )
  .map(([severity, path, startLine, message]) =>
    finding(severity, { message, location: startLine === 0 ? { path } : { path, startLine } }),
  );

function read(findings: readonly Finding[]): Scan {
  const sorted = [...findings].sort(compareFindings);
  const { predicate } = decodeStatement(encodeStatement(scan({ findings: sorted })));
  return { findings: (predicate as ScanPredicate).findings } as Scan;
}

it('findings of several scans are there once and in order, also when scans overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.array(some, { maxLength: 6 }), { maxLength: 4 }), (lists) => {
      const scans = lists.map(read);
      const expected: Finding[] = [];
      for (const each of scans.flatMap(({ findings = [] }) => findings)) {
        if (!expected.some((one) => compareFindings(one, each) === 0)) expected.push(each);
      }
      const distinct = distinctFindings(scans);
      expect(distinct.map(keyOf)).toEqual(expected.sort(compareFindings).map(keyOf));
      const single = scans.find(({ findings = [] }) => findings.length > 0)?.findings ?? [];
      if (single.length > 0) {
        const isAscending = single.every(
          (each, index) => index === 0 || compareFindings(single[index - 1] ?? each, each) < 0,
        );
        expect(knownFindings(single)?.isAscending).toBe(isAscending);
      }
    }),
    { seed: 20261127, numRuns: fuzzRuns(3_000) },
  );
});

function keyOf({ severity, location, fingerprint }: Finding): string {
  return JSON.stringify([severity, location.path, location.startLine, fingerprint]);
}
