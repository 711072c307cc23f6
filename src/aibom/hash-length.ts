/** Hex digits of each algorithm, in the spelling of CycloneDX; SPDX spells them without hyphens. */
const DIGITS: Readonly<Record<string, number>> = {
  md2: 32,
  md4: 32,
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  sha3256: 64,
  sha3384: 96,
  sha3512: 128,
  sha3224: 56,
  blake2b256: 64,
  blake2b384: 96,
  blake2b512: 128,
  blake3: 64,
  streebog256: 64,
  streebog512: 128,
  adler32: 8,
};

/** What is wrong with a hash; undefined when its length fits its algorithm, or the algorithm is not known here. */
export function hashProblem(algorithm: string, value: string): string | undefined {
  const key = algorithm.toLowerCase().replace(/[^a-z0-9]/g, '');
  const digits = Object.hasOwn(DIGITS, key) ? DIGITS[key] : undefined;
  if (!/^[0-9a-fA-F]+$/.test(value)) return `the ${algorithm} hash is not hexadecimal`;
  if (digits === undefined || digits === value.length) return undefined;
  return `a ${algorithm} hash has ${String(digits)} digits, this has ${String(value.length)}`;
}
