import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countNewlines, countUnits } from '../../../../src/scan/secrets/count-bytes.ts';
import { PositionCounter } from '../../../../src/scan/secrets/position-counter.ts';

/** Texts with everything that counts differently, longer than what is counted byte by byte. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.string({ maxLength: 40 }) },
      { weight: 2, arbitrary: fc.constant('\n') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\u00e9', '\u20ac', '\u{1f600}', '\r\n', '\u0000', '\u007f', '\n\n\n'),
      },
      { weight: 1, arbitrary: fc.string({ minLength: 300, maxLength: 900 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'utf8'));

/** What it must give, one byte after the other. */
function positionAt(bytes: Uint8Array, index: number): { line: number; column: number } {
  const before = Buffer.from(bytes.subarray(0, index)).toString('utf8');
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** Indexes at which a character begins, rising. */
function boundaries(bytes: Uint8Array, picks: readonly number[]): number[] {
  const places = picks.map((pick) => pick % (bytes.length + 1));
  const whole = places.filter((place) => place === bytes.length || ((bytes[place] ?? 0) & 0xc0) !== 0x80);
  return whole.sort((a, b) => a - b);
}

describe('positions in text', () => {
  it('are lines from 1 and columns in UTF-16 units, whatever was asked before', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(7), (content, picks, shift) => {
        // Any alignment: a word of four bytes starts anywhere.
        const shifted = Buffer.alloc(content.length + shift);
        content.copy(shifted, shift);
        const bytes = shifted.subarray(shift);
        const counter = new PositionCounter();
        for (const index of boundaries(bytes, picks)) {
          expect(counter.moveTo(bytes, index)).toEqual(positionAt(bytes, index));
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('go on after the front of the buffer was dropped', () => {
    const bytes = Buffer.from(`${'a\u{1f600}\n'.repeat(300)}${'b'.repeat(700)}`, 'utf8');
    const counter = new PositionCounter();
    counter.moveTo(bytes, 1000);
    counter.rebase(1000);
    expect(counter.moveTo(bytes.subarray(1000), bytes.length - 1000)).toEqual(
      positionAt(bytes, bytes.length),
    );
  });

  it('of any bytes are those of byte by byte counting', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 3000 }), (bytes) => {
        expect(countNewlines(bytes, 0, bytes.length)).toBe(bytes.filter((byte) => byte === 0x0a).length);
        const units = bytes.reduce(
          (sum, byte) => sum + ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1),
          0,
        );
        expect(countUnits(bytes, 0, bytes.length)).toBe(units);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('of a megabyte of line feeds are counted without an overflow', () => {
    const bytes = Buffer.alloc(1024 * 1024, 0x0a);
    expect(countNewlines(bytes, 0, bytes.length)).toBe(bytes.length);
    expect(new PositionCounter().moveTo(bytes, bytes.length)).toEqual({ line: bytes.length + 1, column: 1 });
  });
});
