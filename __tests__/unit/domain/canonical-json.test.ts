import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalDigest, canonicalJson, inCanonicalOrder } from '../../../src/domain/canonical-json.ts';
import { anyCharacter } from '../../fakes/any-character.ts';

const seed = 20260302;
const key = fc.oneof(fc.string(), fc.constantFrom('10', '9', '0', '', 'é', '\u{1F600}', '\uFFFD', 'b', 'a'));
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: anyCharacter }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

describe('canonical JSON', () => {
  it('is what the reference implementation writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('has its keys by UTF-16 units, whatever JavaScript thinks of numbers', () => {
    expect(canonicalJson({ b: 1, a: { 10: 1, 9: 2, '\u{1F600}': 3, '\uFFFD': 4 } })).toBe(
      '{"a":{"10":1,"9":2,"\u{1F600}":3,"\uFFFD":4},"b":1}',
    );
    expect(canonicalJson([{ b: 1, a: 2 }, 1e21, -0, 'a\u0001"\\'])).toBe(
      '[{"a":2,"b":1},1e+21,0,"a\\u0001\\"\\\\"]',
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
    expect(canonicalJson(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
  });

  it.each([
    ['half a surrogate', 'a\ud83d'],
    ['half a surrogate as a key', { '\udc00': 1 }],
    ['NaN', [NaN]],
    ['infinity', { a: -Infinity }],
  ])('cannot hold %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow();
  });

  it('may hold text that only looks like half a surrogate', () => {
    expect(canonicalJson({ b: '\\ud83d', a: 1 })).toBe('{"a":1,"b":"\\\\ud83d"}');
  });

  it('keeps a member called __proto__', () => {
    const value: unknown = JSON.parse('{"b":1,"__proto__":{"a":1}}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":1},"b":1}');
  });

  it('of deep values takes no longer with every level', () => {
    let value: unknown = 1;
    for (let level = 0; level < 60; level += 1) value = { b: value, a: level };
    const before = process.cpuUsage();
    expect(canonicalDigest(value)).toHaveLength(64);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

describe('a value in canonical order', () => {
  it('is the same value, and itself when it was in order', () => {
    const value = [{ b: { d: 1, c: 2 }, a: 1 }];
    expect(inCanonicalOrder(value)).toEqual(value);
    expect(JSON.stringify(inCanonicalOrder(value))).toBe(canonicalJson(value));
    const ordered = [{ a: 1, b: [{ c: 1 }] }];
    expect(inCanonicalOrder(ordered)).toBe(ordered);
  });

  it('is left alone when it cannot be put in order', () => {
    const odd = [{ 10: 1, 9: 2 }];
    expect(inCanonicalOrder(odd)).toBe(odd);
  });
});
