import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import fc from 'fast-check';
import { readCertificate } from '../../../src/domain/certificate.ts';
import { readDer, readOid, readSingle } from '../../../src/domain/der.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { compareCodePoints } from '../../../src/domain/manifest.ts';
import { ignorePathProblem, isIgnored, modelPathProblem } from '../../../src/domain/model-path.ts';
import { isPlainFinding, readScanPredicate, scanPredicateSchema } from '../../../src/domain/scan-schema.ts';
import { readGenTime } from '../../../src/domain/timestamp.ts';
import { anyCharacter } from '../../fakes/any-character.ts';
import { contentOf, generalizedTime, integer, octetString, oid, sequence } from '../../fakes/der-writer.ts';
import { p256 } from '../../fakes/fake-certificate.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';
import { finding, scan } from '../../fakes/gate-statements.ts';

describe('model path', () => {
  const RUNS = { seed: 20_260_102, numRuns: fuzzRuns(1_000) };

  describe('modelPathProblem', () => {
    it.each([
      'a',
      '.a',
      '..a',
      'a..',
      '...',
      'a/.b/..c',
      'a b',
      'ab:c/d',
      'caf\u00e9',
      '\u{1f600}',
      'x'.repeat(4096),
    ])('accepts %j', (name) => {
      expect(modelPathProblem(name)).toBeUndefined();
    });

    it.each([
      ['', 'is empty'],
      ['/a', 'is absolute'],
      ['..', 'has a ".." component'],
      ['a/../b', 'has a ".." component'],
      ['a/..', 'has a ".." component'],
      ['./a', 'has a "." component'],
      ['a/.', 'has a "." component'],
      ['a//b', 'has an empty component'],
      ['a/', 'has an empty component'],
      ['a\\b', 'has a backslash'],
      ['a\0', 'has a control character'],
      ['a\u007f', 'has a control character'],
      ['c:\\x', 'starts with a drive letter'],
      ['\udc00', 'is not valid Unicode'],
      ['\u00e9'.repeat(2049), 'is longer than 4096 bytes'],
    ])('says of %j that it %s', (name, problem) => {
      expect(modelPathProblem(name)).toBe(problem);
    });

    it('accepts only what stays below the root, unchanged by normalising, on POSIX and on Windows', () => {
      const part = fc.constantFrom('.', '..', 'a', '/', '\\', 'C:', ':', ' ', '\0', '\u00e9', '*');
      fc.assert(
        fc.property(
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
          (name) => {
            if (modelPathProblem(name) !== undefined) return;
            expect(path.posix.join('/root', name)).toBe(`/root/${name}`);
            expect(path.win32.join('D:\\root', name)).toBe(`D:\\root\\${name.replaceAll('/', '\\')}`);
            expect(path.win32.resolve('D:\\root', name).startsWith('D:\\root\\')).toBe(true);
          },
        ),
        RUNS,
      );
    });
  });

  describe('isIgnored', () => {
    it('matches whole components from the top', () => {
      const rules = new Set(['.git', 'docs/a']);
      for (const name of ['.git', '.git/x/y', 'docs/a', 'docs/a/b'])
        expect(isIgnored(name, rules)).toBe(true);
      for (const name of ['.gitx', 'sub/.git', 'docs', 'docs/ab', '.GIT'])
        expect(isIgnored(name, rules)).toBe(false);
    });
  });

  describe('ignorePathProblem', () => {
    it('refuses wildcards, which would be matched literally, and every bad path', () => {
      expect(ignorePathProblem('docs/*.md')).toMatch(/wildcard/);
      expect(ignorePathProblem('../x')).toMatch(/"\.\."/);
      expect(ignorePathProblem('docs/a [1].md')).toBeUndefined();
    });
  });

  describe('compareCodePoints', () => {
    it('orders as the UTF-8 bytes do, for any well-formed text', () => {
      const text = fc.string({ unit: anyCharacter, maxLength: 6 });
      fc.assert(
        fc.property(text, text, (a, b) => {
          const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
          expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
        }),
        RUNS,
      );
    });
  });
});

describe('der', () => {
  const malformed = expect.objectContaining({ code: 'malformed' });
  const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

  describe('DER', () => {
    it('reads elements side by side', () => {
      expect(readDer(bytes('0201 07 0400'))).toEqual([
        { tag: 2, content: bytes('07') },
        { tag: 4, content: bytes('') },
      ]);
      const long = octetString(Buffer.alloc(300, 1));
      expect(readSingle(long, 4)).toHaveLength(300);
    });

    it.each([
      ['a cut element', '0205 01'],
      ['a cut length', '0482 01'],
      ['an indefinite length', '3080 0000'],
      ['a length that is not the shortest', '0481 01 00'],
      ['a length with leading zeros', '0482 0080 00'],
      ['a length of five bytes', '0485 0000000001 00'],
      ['a tag of several bytes', '1f81 00'],
    ])('refuses %s', (_name, hex) => {
      expect(() => readDer(bytes(hex))).toThrow(malformed);
    });

    it('refuses bytes after a single element, and another tag', () => {
      expect(() => readSingle(bytes('0400 00'), 4)).toThrow(malformed);
      expect(() => readSingle(bytes('0400'), 5)).toThrow(malformed);
      expect(() => readDer(Buffer.alloc(2000))).toThrow(malformed);
    });

    it.each(['1.3.6.1.4.1.57264.1.8', '2.5.29.17', '0.9.2342', '2.999.1'])(
      'reads the object identifier %s',
      (text) => {
        const content = text === '2.999.1' ? bytes('8837 01') : contentOf(oid(text));
        expect(readOid(content)).toBe(text);
      },
    );

    it('does not wrap a large arc onto a known object identifier', () => {
      // 57264 + 2^32 in the place of 57264.
      const arc = [0x90, 0x80, 0x83, 0xbf, 0x30];
      const content = Buffer.concat([bytes('2b06010401'), Buffer.from(arc), bytes('0108')]);
      expect(readOid(content)).not.toBe('1.3.6.1.4.1.57264.1.8');
      expect(() => readOid(bytes('2b80'))).toThrow(malformed);
      expect(() => readOid(bytes('2b8006'))).toThrow(malformed);
      expect(() => readOid(bytes(''))).toThrow(malformed);
    });
  });

  describe('time of a timestamp', () => {
    const info = (time: Buffer) => sequence(integer(1), oid('1.2.3'), sequence(), integer(1), time);
    const at = new Date('2026-02-28T23:59:58Z');

    it.each([
      ['', 0, '.000Z'],
      ['5', 1, '.500Z'],
      ['05', 2, '.050Z'],
      ['123', 3, '.123Z'],
      ['123456789', 9, '.123Z'],
    ])('with the fraction "%s" has %i digits', (fraction, digits, end) => {
      const read = readGenTime(info(generalizedTime(at, fraction)));
      expect(read.fractionDigits).toBe(digits);
      expect(read.at.toISOString()).toBe(`2026-02-28T23:59:58${end}`);
    });

    it.each([
      '20260230000000Z',
      '20261301000000Z',
      '20260228240000Z',
      '20260228235960Z',
      '20260228Z',
      '202602282359Z',
      '20260228235958+0100',
      '20260228235958.Z',
    ])('is refused: %s', (text) => {
      const time = Buffer.concat([Buffer.from([0x18, text.length]), Buffer.from(text)]);
      expect(() => readGenTime(info(time))).toThrow(malformed);
    });
  });

  describe('certificate', () => {
    it('never crashes on changed bytes', () => {
      const der = makeFakeInstance().issue({ publicKey: p256().publicKey });
      fc.assert(
        fc.property(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
          const bent = Buffer.from(der);
          bent[position] = (bent[position] ?? 0) ^ change;
          try {
            readCertificate(bent);
          } catch (thrown) {
            expect(isAppError(thrown)).toBe(true);
          }
        }),
        { seed: 7, numRuns: 500 },
      );
    });

    it('is not followed by anything', () => {
      const der = makeFakeInstance().issue({ publicKey: p256().publicKey });
      expect(() => readCertificate(Buffer.concat([der, Buffer.from([0])]))).toThrow(malformed);
    });
  });
});

describe('scan schema', () => {
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
});
