import { compareCodePoints, modelDigestOf, type Manifest } from '../domain/manifest.ts';
import { DEFAULT_IGNORES, isIgnored } from '../domain/model-path.ts';
import type { ModelPayload } from './model-payload.ts';

/**
 * The default ignore paths that hold for this signature. A signer can choose to sign `.gitattributes` and the like;
 * what is signed is compared, with all that lies beside it.
 */
export function defaultIgnoresFor(payload: ModelPayload): string[] {
  return DEFAULT_IGNORES.filter((rule) => !someSigned(payload, new Set([rule])));
}

/** How the verifier looks at the model. */
export interface VerifierScope {
  /** Of the signature and of the verifier, both. */
  readonly ignorePaths: readonly string[];
  /** Whether either of them allows links. */
  readonly allowSymlinks: boolean;
}

/**
 * Whether a manifest made without knowing the signature sees everything that the signature speaks of: it left out
 * nothing signed, and nothing that neither the signature nor the verifier leaves out.
 */
export function canReuse(
  manifest: Manifest,
  payload: ModelPayload,
  { ignorePaths, allowSymlinks }: VerifierScope,
): boolean {
  if (manifest.allowSymlinks && !allowSymlinks) return false;
  // Somebody's word for a digest is good enough to sign, never to verify.
  if (manifest.entries.some(({ source }) => source !== undefined)) return false;
  if (manifest.ignoreRules === undefined || someSigned(payload, new Set(manifest.ignoreRules))) return false;
  const rules = asRules([...DEFAULT_IGNORES, ...ignorePaths]);
  return manifest.ignored.every((path) => isIgnored(path, rules));
}

/** What `leaveOut` takes away. `onlyPaths`: everything else goes too. */
export interface LeftOut {
  readonly ignorePaths: readonly string[];
  readonly onlyPaths?: ReadonlySet<string>;
}

/** The manifest without the ignored entries, which are then in `ignored`, and with the digest of the rest. */
export function leaveOut(manifest: Manifest, { ignorePaths, onlyPaths }: LeftOut): Manifest {
  const rules = asRules(ignorePaths);
  const stays = (path: string): boolean => {
    if (manifest.isSingleFile === true) return true;
    return !isIgnored(path, rules) && (onlyPaths === undefined || onlyPaths.has(path));
  };
  const entries = manifest.entries.filter(({ path }) => stays(path));
  if (entries.length === manifest.entries.length) return manifest;
  const gone = manifest.entries.filter(({ path }) => !stays(path)).map(({ path }) => path);
  return {
    ...manifest,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: entries.reduce((total, { size }) => total + size, 0),
    ignored: [...manifest.ignored, ...gone].sort(compareCodePoints),
    ignoreRules: [...new Set([...(manifest.ignoreRules ?? []), ...rules])].sort(compareCodePoints),
  };
}

function asRules(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => path.replace(/\/$/, '')));
}

function someSigned(payload: ModelPayload, rules: ReadonlySet<string>): boolean {
  for (const path of payload.paths) if (isIgnored(path, rules)) return true;
  return false;
}
