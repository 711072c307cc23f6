/** Counts of ASCII units, all 0 between calls: secrets are short and nearly always ASCII, and a map costs more. */
const asciiCounts = new Uint32Array(128);

/** Shannon entropy of a text in bits per UTF-16 unit; 0 for the empty text. */
export function shannonEntropy(text: string): number {
  const others = new Map<number, number>();
  const seen: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const count = asciiCounts[unit] as number;
      if (count === 0) seen.push(unit);
      asciiCounts[unit] = count + 1;
    } else others.set(unit, (others.get(unit) ?? 0) + 1);
  }
  let entropy = 0;
  for (const unit of seen) {
    entropy += surprise((asciiCounts[unit] as number) / text.length);
    asciiCounts[unit] = 0;
  }
  for (const count of others.values()) entropy += surprise(count / text.length);
  return entropy;
}

function surprise(share: number): number {
  return -share * Math.log2(share);
}
