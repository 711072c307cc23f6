import type { HashClaim } from '../../facts.ts';

const MAX_HASHES = 100;
/** Hex digits of each algorithm; anything else is not that digest. */
const ALGORITHMS: Readonly<Record<string, readonly [string, number]>> = {
  md5: ['MD5', 32],
  sha1: ['SHA-1', 40],
  sha256: ['SHA-256', 64],
  sha384: ['SHA-384', 96],
  sha512: ['SHA-512', 128],
};

/** `sha256:<hex>` texts as claims, sorted, each once. What is no digest of its algorithm is left out. */
export function hashClaims(texts: readonly string[]): readonly HashClaim[] {
  const claims = new Map<string, HashClaim>();
  for (const text of texts.slice(0, MAX_HASHES)) {
    const [, name = '', hex = ''] = /^([a-z0-9]{3,8})[:=]([0-9a-fA-F]{32,128})$/.exec(text) ?? [];
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (known?.[1] !== hex.length) continue;
    claims.set(text.toLowerCase(), { algorithm: known[0], value: hex.toLowerCase() });
  }
  return [...claims.values()].sort((a, b) =>
    `${a.algorithm}${a.value}` < `${b.algorithm}${b.value}` ? -1 : 1,
  );
}

/** `sha512-<base64>` of npm (Subresource Integrity); several separated by blanks. */
export function integrityClaims(text: string): readonly HashClaim[] {
  return hashClaims(
    text.split(/\s+/).flatMap((part) => {
      const [, name, digest] = /^(sha\d{1,3})-([A-Za-z0-9+/]{20,120}={0,2})$/.exec(part) ?? [];
      return name === undefined || digest === undefined
        ? []
        : [`${name}:${Buffer.from(digest, 'base64').toString('hex')}`];
    }),
  );
}
