import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCertificate } from '../../../src/domain/certificate.ts';
import { readDer, readOid, readSingle } from '../../../src/domain/der.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { readGenTime } from '../../../src/domain/timestamp.ts';
import { contentOf, generalizedTime, integer, octetString, oid, sequence } from '../../fakes/der-writer.ts';
import { p256 } from '../../fakes/fake-certificate.ts';
import { makeFakeInstance } from '../../fakes/fake-sigstore-instance.ts';

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
