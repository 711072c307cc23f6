import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { type Node, parseTree } from 'jsonc-parser';
import { canonicalDigest, canonicalJson, inCanonicalOrder } from '../../../src/domain/canonical-json.ts';
import { countText } from '../../../src/domain/count-text.ts';
import { coverageOf } from '../../../src/domain/coverage.ts';
import { digestsMatch, formatDigest, isUsableDigestSet, parseDigest } from '../../../src/domain/digest.ts';
import { AppError, exitCodeOf, toAppError } from '../../../src/domain/errors.ts';
import { compareCodePoints } from '../../../src/domain/manifest.ts';
import { evidenceKindOf, PREDICATE } from '../../../src/domain/predicates.ts';
import { isAtLeast, parseSeverity } from '../../../src/domain/severity.ts';
import { decodeStatement, encodeStatement, makeStatement } from '../../../src/domain/statement.ts';
import { parseStrictJson } from '../../../src/domain/strict-json.ts';
import { worstVerdict } from '../../../src/domain/verdict.ts';
import { anyCharacter } from '../../fakes/any-character.ts';

describe('count text', () => {
  it('writes a count as toLocaleString would', () => {
    for (const count of [0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, 2 ** 40]) {
      expect(countText(count)).toBe(count.toLocaleString('en-US'));
    }
  });
});

describe('statement', () => {
  const subject = { kind: 'model', name: 'm', digest: { sha256: 'a'.repeat(64) } } as const;
  const valid = { ...makeStatement(subject, 'https://example.test/p/v1', { x: 1 }) };
  const decode = (value: unknown): unknown => decodeStatement(Buffer.from(JSON.stringify(value)));

  describe('statements', () => {
    it('survive encoding and decoding', () => {
      expect(decodeStatement(encodeStatement(valid))).toEqual(valid);
    });

    it.each([
      ['no subject', { ...valid, subject: [] }],
      ['two subjects', { ...valid, subject: [valid.subject[0], valid.subject[0]] }],
      ['a subject without digest', { ...valid, subject: [{ name: 'm' }] }],
      ['a subject with an empty digest set', { ...valid, subject: [{ digest: {} }] }],
      ['a digest in upper case', { ...valid, subject: [{ digest: { sha256: 'A'.repeat(64) } }] }],
      ['a weak digest only', { ...valid, subject: [{ digest: { md5: 'a'.repeat(32) } }] }],
      ['an unknown statement type', { ...valid, _type: 'https://in-toto.io/Statement/v0.1' }],
      ['no predicate type', { ...valid, predicateType: '' }],
      ['an array', [valid]],
    ])('with %s are refused', (_name, value) => {
      expect(() => decode(value)).toThrow(expect.objectContaining({ code: 'malformed' }));
    });

    it('are never made for a subject without a usable digest', () => {
      expect(() => makeStatement({ ...subject, digest: { sha1: 'a'.repeat(40) } }, 'x', {})).toThrow(
        /no usable digest/,
      );
    });
  });
});

describe('digest', () => {
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
});

describe('small rules', () => {
  describe('severity', () => {
    it('reads any case, and takes what it does not know as critical', () => {
      expect(['CRITICAL ', 'High', 'medium', 'low', 'Info'].map(parseSeverity)).toEqual([
        'critical',
        'high',
        'medium',
        'low',
        'info',
      ]);
      for (const odd of ['', 'none', 'moderate', undefined, 9, '0.0', {}, 'NaN'])
        expect(parseSeverity(odd)).toBe('critical');
    });

    it('orders worst first', () => {
      expect(isAtLeast('critical', 'high')).toBe(true);
      expect(isAtLeast('medium', 'high')).toBe(false);
    });
  });

  describe('verdict', () => {
    it('passes only when everything passed and something was checked', () => {
      expect(worstVerdict(['pass', 'pass'])).toBe('pass');
      expect(worstVerdict(['pass', 'indeterminate'])).toBe('indeterminate');
      expect(worstVerdict(['indeterminate', 'block', 'pass'])).toBe('block');
      expect(worstVerdict([])).toBe('indeterminate');
    });
  });

  describe('coverage', () => {
    const parts = { seen: 2, scanned: 1, bytes: 1 };
    it('is complete when only files out of scope were skipped', () => {
      expect(coverageOf({ ...parts, skipped: [{ path: 'a', reason: 'binary' }] }).complete).toBe(true);
    });
    it('is incomplete when a file in scope was skipped', () => {
      expect(coverageOf({ ...parts, skipped: [{ path: 'a', reason: 'unreadable' }] }).complete).toBe(false);
    });
  });

  describe('code-point order', () => {
    it('puts U+E000..U+FFFF before astral characters, unlike the default order', () => {
      const names = ['\u{1F600}', '\uFF5E', 'a'];
      expect([...names].sort(compareCodePoints)).toEqual(['a', '\uFF5E', '\u{1F600}']);
      expect([...names].sort()).toEqual(['a', '\u{1F600}', '\uFF5E']);
    });
  });

  describe('errors', () => {
    it('map their class to the exit code', () => {
      expect(exitCodeOf(new AppError('blocked', 'x').errorClass)).toBe(1);
      expect(exitCodeOf(new AppError('invalid-policy', 'x').errorClass)).toBe(2);
      expect(exitCodeOf(new AppError('timeout', 'x').errorClass)).toBe(3);
      expect(exitCodeOf(toAppError(new TypeError('x')).errorClass)).toBe(3);
    });
  });

  describe('evidence kind', () => {
    it('comes from the predicate, and is unknown for anything else', () => {
      expect(evidenceKindOf(PREDICATE.scan, { scanner: { kind: 'iac' } })).toBe('iac-scan');
      expect(evidenceKindOf(PREDICATE.scan, { scanner: { kind: 'toString' } })).toBeUndefined();
      expect(evidenceKindOf('constructor', {})).toBeUndefined();
    });
  });
});

describe('strict json', () => {
  const read = (text: string | Uint8Array, maxDepth?: number): unknown =>
    parseStrictJson(text, {
      maxBytes: 10_000,
      what: 'test',
      ...(maxDepth === undefined ? {} : { maxDepth }),
    });

  /** The other reader's opinion: does any object in the tree carry a key twice (or __proto__)? */
  function hasBadKey(node: Node | undefined): boolean {
    if (node === undefined) return false;
    const children = node.children ?? [];
    if (node.type === 'object') {
      const keys = children.map((property) => String(property.children?.[0]?.value));
      if (new Set(keys).size !== keys.length || keys.includes('__proto__')) return true;
    }
    return children.some(hasBadKey);
  }

  describe('parseStrictJson', () => {
    it('reads what JSON.parse reads', () => {
      const text = '{"a":[1,{"b":"x\\"}{,"},null],"c":{"a":true}}';
      expect(read(text)).toEqual(JSON.parse(text));
    });

    it.each([
      ['the same key twice', '{"a":1,"a":2}'],
      ['the same key twice, once escaped', '{"a":1,"\\u0061":2}'],
      ['the same key twice, deep inside', '{"x":[{"a":{"b":1,"c":2,"b":3}}]}'],
      ['a __proto__ key', '{"__proto__":{"admin":true}}'],
      ['trailing data', '{"a":1} {"b":2}'],
      ['a truncated document', '{"a":1'],
      ['an empty document', ''],
      ['a byte order mark', '\uFEFF{"a":1}'],
    ])('refuses %s', (_name, text) => {
      expect(() => read(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
      expect(() => read(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'malformed' }));
    });

    it('refuses invalid UTF-8', () => {
      expect(() => read(Buffer.from([0x22, 0xff, 0x22]))).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
    });

    it('refuses more bytes and deeper nesting than allowed', () => {
      expect(() => read(`"${'x'.repeat(10_000)}"`)).toThrow(
        expect.objectContaining({ code: 'limit-exceeded' }),
      );
      expect(() => read('[[[[1]]]]', 3)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
      expect(read('[[[1]]]', 3)).toEqual([[[1]]]);
    });

    it('refuses exactly the documents in which another parser sees a repeated key', () => {
      const key = fc.constantFrom('a', 'b', '\\u0061', 'c\\"', '__proto__', '{', ',');
      const { value } = fc.letrec<{ value: string }>((tie) => ({
        value: fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom('1', '"s"', '"\\\\"', 'null', '"a,{"', '"\\":"', '":"'),
          fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
          fc
            .array(fc.tuple(key, tie('value')), { maxLength: 4 })
            .map(
              (pairs) =>
                `{${pairs.map(([name, item]) => `"${name}"${item === 'null' ? ' \n' : ''}: ${item}`).join(',')}}`,
            ),
        ),
      }));
      fc.assert(
        fc.property(value, (text) => {
          let refused = false;
          try {
            read(text);
          } catch {
            refused = true;
          }
          return refused === hasBadKey(parseTree(text));
        }),
        { seed: 20_261_125, numRuns: 2_000 },
      );
    });
  });
});

describe('canonical json', () => {
  const seed = 20260302;
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom('10', '9', '0', '', 'é', '\u{1F600}', '\uFFFD', 'b', 'a'),
  );
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
});
