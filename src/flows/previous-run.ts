import path from 'node:path';
import {
  encodeDigestState,
  MAX_STATE_BYTES,
  readDigestState,
  type DigestState,
} from '../digest/digest-state.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError } from '../domain/errors.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Signer, Verifier } from '../domain/ports.ts';
import { pathKind, readBounded, writeAtomically } from '../platform/files.ts';
import { readModelPayload } from '../verify/model-payload.ts';
import { openVerifier, type TrustOptions } from './signature-verifier.ts';

/** How a run saves reading what an earlier run on this machine has read. */
export interface PreviousRunOptions {
  /** The signature of the earlier run. */
  readonly previous?: string | undefined;
  /** File that remembers what was read; written by this run for the next one. */
  readonly state?: string | undefined;
  /** Believe nothing of before: read every file. */
  readonly full?: boolean | undefined;
  /** Who signed the earlier run; default the key that signs now. */
  readonly previousSigner?: TrustOptions | undefined;
  /** The same as a verifier that is open already. */
  readonly previousVerifier?: Verifier | undefined;
}

/** What this run may take over, and how it leaves a state for the next. */
export interface PreviousRun {
  readonly state?: DigestState;
  readonly save: (manifest: Manifest, state: DigestState) => Promise<void>;
}

/** Options that nobody would read are refused. Error: `invalid-input`. */
export function checkPreviousOptions({ previous, state, full, previousSigner }: PreviousRunOptions): void {
  if (state === undefined && (previous !== undefined || full === true)) {
    const given = previous === undefined ? 'full' : 'previous';
    throw new AppError('invalid-input', `${given} needs state, the file that remembers what was read`, {
      hint: 'give --state FILE, outside the model',
    });
  }
  if (full === true && previous !== undefined) {
    throw new AppError('invalid-input', 'previous and full exclude each other', {
      hint: 'a full run believes nothing of before',
    });
  }
  if (previousSigner !== undefined && previous === undefined) {
    throw new AppError('invalid-input', 'who signed before was given, but no previous signature', {
      hint: 'give --previous SIGNATURE, or leave it out',
    });
  }
}

/**
 * Verifies the previous signature and reads the state that goes with it. Without a state file yet, everything is read.
 * Errors: those of the signature; `content-mismatch` for a state that differs from it; `invalid-input` for a state
 * whose signature was not named or cannot be verified.
 */
export async function openPreviousRun(
  options: PreviousRunOptions & { readonly state: string },
  signer: Signer,
): Promise<PreviousRun> {
  const file = path.resolve(options.state);
  const save = async (manifest: Manifest, state: DigestState): Promise<void> => {
    await writeAtomically(file, encodeDigestState(manifest, state));
  };
  if (options.full === true) return { save };
  const hasState = (await pathKind(file)) !== 'missing';
  if (options.previous === undefined) {
    if (!hasState) return { save };
    throw new AppError('invalid-input', `state ${file} is believed only with the signature it belongs to`, {
      hint: 'give --previous SIGNATURE, or --full to read everything again',
    });
  }
  const place = path.resolve(options.previous);
  if (!hasState && (await pathKind(place)) === 'missing') return { save };
  const bundle = await readBounded(place, { maxBytes: MAX_BUNDLE_BYTES, what: 'previous signature' });
  const verifier = await verifierOf(options, signer);
  const signed = readModelPayload(await verifier.verify(bundle));
  if (!hasState) return { save };
  const bytes = await readBounded(file, { maxBytes: MAX_STATE_BYTES, what: 'state file' });
  return { state: readDigestState(bytes, signed), save };
}

async function verifierOf(
  { previousSigner, previousVerifier }: PreviousRunOptions,
  signer: Signer,
): Promise<Verifier> {
  if (previousVerifier !== undefined) return previousVerifier;
  if (previousSigner !== undefined) return await openVerifier(previousSigner);
  const { publicKeyPem } = signer;
  if (publicKeyPem === undefined) {
    throw new AppError('invalid-input', 'nobody said who made the previous signature', {
      hint: 'give --certificate-identity with --certificate-oidc-issuer or --certificate-root, or --public-key',
    });
  }
  const { createKeyVerifier } = await import('../verify/key-verifier.ts');
  return createKeyVerifier({ publicKeyPem });
}
