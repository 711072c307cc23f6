import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';

/** Predicate of an OMS v1.0 signature (ossf/model-signing-spec spec/v1.0.md section 5); outside names. */
export interface ModelSignaturePredicate {
  readonly serialization: {
    readonly method: 'files';
    readonly hash_type: 'sha256';
    readonly allow_symlinks: boolean;
    readonly ignore_paths?: readonly string[];
  };
  readonly resources: readonly {
    readonly name: string;
    readonly algorithm: 'sha256';
    readonly digest: string;
  }[];
}

/**
 * The statement that an OMS v1.0 signature signs: every file of the manifest, in its order, and every ignore path that
 * was in force, so that a verifier leaves out what the signer left out and sees what that was. `name` is for people.
 * Errors: `invalid-subject` for a manifest without files or an empty name.
 */
export function makeModelSignatureStatement(
  manifest: Manifest,
  name: string,
): Statement<ModelSignaturePredicate> {
  if (manifest.entries.length === 0)
    throw new AppError('invalid-subject', 'a model without files cannot be signed');
  if (name === '') throw new AppError('invalid-subject', 'a model without a name cannot be signed');
  const ignorePaths = manifest.ignoreRules ?? manifest.ignored;
  const subject = { kind: 'model', name, digest: { sha256: manifest.rootSha256 } } as const;
  return makeStatement(subject, PREDICATE.modelSignature, {
    serialization: {
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: manifest.allowSymlinks,
      ...(ignorePaths.length > 0 ? { ignore_paths: ignorePaths } : {}),
    },
    resources: manifest.entries.map(({ path, sha256 }) => ({
      name: path,
      algorithm: 'sha256',
      digest: sha256,
    })),
  });
}
