/** Small seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that break length and count fields. */
const EXTREMES = [
  'ff'.repeat(8),
  '00'.repeat(8),
  `${'ff'.repeat(7)}7f`,
  `${'00'.repeat(7)}80`,
  '0000000001000000',
  'ffffffff00000000',
];

/** A copy with a few changes: bits, bytes, extreme numbers, cuts, repeats. Changes fall mostly near the start, where headers are. */
export function mutate(bytes: Buffer, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) {
    const reach = random() < 0.7 ? Math.min(result.length, 2_048) : result.length;
    const at = Math.floor(random() * reach);
    switch (Math.floor(random() * 7)) {
      case 0:
        result[at] = (result[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 1:
        result[at] = Math.floor(random() * 256);
        break;
      case 2:
        result.write(EXTREMES[Math.floor(random() * EXTREMES.length)] ?? '', at, 'hex');
        break;
      case 3:
        result = result.subarray(0, at);
        break;
      case 4:
        result = Buffer.concat([
          result.subarray(0, at),
          result.subarray(Math.min(at + 1 + Math.floor(random() * 16), result.length)),
        ]);
        break;
      case 5: {
        const piece = result.subarray(at, at + 1 + Math.floor(random() * 64));
        result = Buffer.concat([result.subarray(0, at), piece, piece, result.subarray(at)]);
        break;
      }
      default:
        result = Buffer.concat([
          result.subarray(0, at),
          Buffer.from([0x22, 0x5c, 0x7b, 0x5b, 0x0a, 0x2d].slice(Math.floor(random() * 6))),
          result.subarray(at),
        ]);
    }
  }
  return result;
}
