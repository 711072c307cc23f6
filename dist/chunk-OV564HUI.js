
// src/domain/digest.ts
var STRONG = {
  sha256: 64,
  sha384: 96,
  sha512: 128,
  blake3: 64,
  blake2b: 128
};
var GIT_COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
function isSha256Hex(value) {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
function isUsableDigestSet(digests) {
  const entries = Object.entries(digests);
  if (entries.length === 0) return false;
  let identifies = false;
  for (const [algorithm, hex] of entries) {
    if (!/^[0-9a-f]+$/.test(hex)) return false;
    const length = Object.hasOwn(STRONG, algorithm) ? STRONG[algorithm] : void 0;
    if (length !== void 0 && hex.length !== length) return false;
    if (algorithm === "gitCommit" && !GIT_COMMIT.test(hex)) return false;
    identifies ||= length !== void 0 || algorithm === "gitCommit";
  }
  return identifies;
}
function digestsMatch(left, right) {
  if (!isUsableDigestSet(left) || !isUsableDigestSet(right)) return false;
  let strongMatch = false;
  for (const [algorithm, hex] of Object.entries(left)) {
    if (!Object.hasOwn(right, algorithm)) continue;
    if (right[algorithm] !== hex) return false;
    strongMatch ||= Object.hasOwn(STRONG, algorithm) || algorithm === "gitCommit";
  }
  return strongMatch;
}
function parseDigest(text) {
  const match = /^([a-z0-9]+|gitCommit):([0-9a-f]+)$/.exec(text);
  if (match === null) return void 0;
  const digests = { [match[1] ?? ""]: match[2] ?? "" };
  return isUsableDigestSet(digests) ? digests : void 0;
}
function identifyingDigests(digests) {
  return [...Object.keys(STRONG), "gitCommit"].flatMap((algorithm) => {
    const hex = Object.hasOwn(digests, algorithm) ? digests[algorithm] : void 0;
    return hex === void 0 ? [] : [{ algorithm, hex }];
  });
}
function primaryDigest(digests) {
  const [first] = identifyingDigests(digests);
  if (first === void 0) throw new TypeError("digest set has no strong digest");
  return first;
}
function formatDigest(digests) {
  const { algorithm, hex } = primaryDigest(digests);
  return `${algorithm}:${hex}`;
}

export {
  isSha256Hex,
  isUsableDigestSet,
  digestsMatch,
  parseDigest,
  identifyingDigests,
  formatDigest
};
