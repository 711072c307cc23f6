import { describe, expect, it } from '@jest/globals';
import { digestsMatch, formatDigest, isUsableDigestSet, parseDigest } from '../../../src/domain/digest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const SHA512 = 'c'.repeat(128);

describe('digestsMatch', () => {
  it('matches when a strong algorithm is shared and equal', () => {
    expect(digestsMatch({ sha256: A }, { sha256: A, sha512: SHA512 })).toBe(true);
  });

  it('refuses when any shared algorithm differs, even if another one matches', () => {
    expect(digestsMatch({ sha256: A, sha512: SHA512 }, { sha256: A, sha512: 'd'.repeat(128) })).toBe(false);
  });

  it('refuses a match by md5 or sha1 alone', () => {
    const weak = { sha1: 'e'.repeat(40), md5: 'f'.repeat(32) };
    expect(digestsMatch({ ...weak, sha256: A }, { ...weak, sha512: SHA512 })).toBe(false);
    expect(digestsMatch(weak, weak)).toBe(false);
  });

  it('refuses 63 digits, upper-case hex and empty sets', () => {
    expect(digestsMatch({ sha256: A.slice(1) }, { sha256: A.slice(1) })).toBe(false);
    expect(digestsMatch({ sha256: A.toUpperCase() }, { sha256: A.toUpperCase() })).toBe(false);
    expect(digestsMatch({}, {})).toBe(false);
  });

  it('does not look up algorithms on the prototype', () => {
    expect(digestsMatch({ sha256: A, constructor: B }, { sha256: A })).toBe(true);
    expect(isUsableDigestSet({ toString: 'ab' })).toBe(false);
  });
});

describe('parseDigest and formatDigest', () => {
  it('round trip a sha256 and a git commit', () => {
    for (const text of [`sha256:${A}`, `gitCommit:${'1'.repeat(40)}`]) {
      const digests = parseDigest(text);
      expect(digests).toBeDefined();
      expect(formatDigest(digests!)).toBe(text);
    }
  });

  it.each([
    `sha256:${A.slice(1)}`,
    `SHA256:${A}`,
    A,
    `sha1:${'a'.repeat(40)}`,
    `sha256:${A} `,
    `sha256:${A}\n`,
  ])('refuses %j', (text) => {
    expect(parseDigest(text)).toBeUndefined();
  });
});
