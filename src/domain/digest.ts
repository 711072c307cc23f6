/** Algorithm name (in-toto spelling: sha256, sha512, blake3, gitCommit …) to lower-case hex. */
export type DigestSet = Readonly<Record<string, string>>;

/** Hex length of the algorithms strong enough to identify a subject. */
const STRONG: Readonly<Record<string, number>> = {
  sha256: 64,
  sha384: 96,
  sha512: 128,
  blake3: 64,
  blake2b: 128,
};
/** A git commit names source; it is accepted for subjects of kind `source` only. */
const GIT_COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

export function isSha256Hex(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** Whether every entry is lower-case hex of the right length for its algorithm and at least one is strong (or a git commit). */
export function isUsableDigestSet(digests: DigestSet): boolean {
  const entries = Object.entries(digests);
  if (entries.length === 0) return false;
  let identifies = false;
  for (const [algorithm, hex] of entries) {
    if (!/^[0-9a-f]+$/.test(hex)) return false;
    const length = Object.hasOwn(STRONG, algorithm) ? STRONG[algorithm] : undefined;
    if (length !== undefined && hex.length !== length) return false;
    if (algorithm === 'gitCommit' && !GIT_COMMIT.test(hex)) return false;
    identifies ||= length !== undefined || algorithm === 'gitCommit';
  }
  return identifies;
}

/**
 * Whether two digest sets name the same bytes: every algorithm that both carry must agree, and at least one of
 * those must be strong (a shared md5 or sha1 alone never matches). Upper-case hex never matches.
 */
export function digestsMatch(left: DigestSet, right: DigestSet): boolean {
  if (!isUsableDigestSet(left) || !isUsableDigestSet(right)) return false;
  let strongMatch = false;
  for (const [algorithm, hex] of Object.entries(left)) {
    if (!Object.hasOwn(right, algorithm)) continue;
    if (right[algorithm] !== hex) return false;
    strongMatch ||= Object.hasOwn(STRONG, algorithm) || algorithm === 'gitCommit';
  }
  return strongMatch;
}

/** `sha256:<hex>` → digest set. Returns undefined unless the text is exactly a strong algorithm and its hex. */
export function parseDigest(text: string): DigestSet | undefined {
  const match = /^([a-z0-9]+|gitCommit):([0-9a-f]+)$/.exec(text);
  if (match === null) return undefined;
  const digests = { [match[1] ?? '']: match[2] ?? '' };
  return isUsableDigestSet(digests) ? digests : undefined;
}

/** Every digest that identifies the subject by itself, best first: the strong ones, then a git commit. */
export function identifyingDigests(
  digests: DigestSet,
): { readonly algorithm: string; readonly hex: string }[] {
  return [...Object.keys(STRONG), 'gitCommit'].flatMap((algorithm) => {
    const hex = Object.hasOwn(digests, algorithm) ? digests[algorithm] : undefined;
    return hex === undefined ? [] : [{ algorithm, hex }];
  });
}

/** The one digest to print and to file under: sha256 when present, else the first strong one, else the git commit. */
export function primaryDigest(digests: DigestSet): { readonly algorithm: string; readonly hex: string } {
  const [first] = identifyingDigests(digests);
  if (first === undefined) throw new TypeError('digest set has no strong digest');
  return first;
}

/** `sha256:<hex>` of the primary digest. */
export function formatDigest(digests: DigestSet): string {
  const { algorithm, hex } = primaryDigest(digests);
  return `${algorithm}:${hex}`;
}
