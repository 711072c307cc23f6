import { identifyingDigests, type DigestSet } from '../domain/digest.ts';

/** The digest that identifies a subject, as `sha256:<hex>`; of a subject that none identifies, whatever it has. Not escaped. */
export function digestText(digests: DigestSet): string {
  const [best] = identifyingDigests(digests);
  if (best !== undefined) return `${best.algorithm}:${best.hex}`;
  const given = Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`);
  return given.length === 0 ? 'no digest' : given.join(' ');
}
