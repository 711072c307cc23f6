import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { STATEMENT_TYPE, type Statement } from '../domain/statement.ts';

/**
 * The statement that a container signature of cosign v3 signs: the digest of the manifest, no name, an empty predicate.
 * `annotations` are the signer's own words and part of what is signed. `digest`: `sha256:<hex>`; anything else is
 * AppError `invalid-subject`: a tag can be moved, a digest cannot.
 */
export function makeImageSignatureStatement(
  digest: string,
  annotations: Readonly<Record<string, string>> = {},
): Statement<Record<string, never>> {
  const digests = parseDigest(digest);
  if (digests?.['sha256'] === undefined) {
    throw new AppError('invalid-subject', `${JSON.stringify(digest)} is not the sha256 digest of a manifest`);
  }
  const hasAnnotations = Object.keys(annotations).length > 0;
  return {
    _type: STATEMENT_TYPE,
    subject: [{ digest: digests, ...(hasAnnotations ? { annotations } : {}) }],
    predicateType: PREDICATE.imageSignature,
    predicate: {},
  };
}
