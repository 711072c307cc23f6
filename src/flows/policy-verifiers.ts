import { allowedKeysOf, trustEntries, type TrustEntry } from '../config/trust-entries.ts';
import type { TrustRoot } from '../domain/policy.ts';
import type { Verifier } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { systemClock } from '../platform/clock.ts';
import { createKeyVerifier } from '../verify/key-verifier.ts';
import type { TimestampTrust } from '../verify/sigstore-tsa.ts';
import { decode, partOf, type LoadedPolicy } from './load-policy.ts';
import { MAX_TRUSTED_ROOT_BYTES } from './signature-verifier.ts';

/** One verifier for everybody whose signature the policy lets count, by signer name. */
export async function buildVerifiers(loaded: LoadedPolicy): Promise<ReadonlyMap<string, Verifier>> {
  const verifiers = new Map<string, Verifier>();
  for (const entry of trustEntries(loaded.policy)) {
    verifiers.set(entry.signerName, await buildVerifier(entry, loaded));
  }
  return verifiers;
}

async function buildVerifier(entry: TrustEntry, loaded: LoadedPolicy): Promise<Verifier> {
  switch (entry.kind) {
    case 'key': {
      const publicKeyPem = decode(partOf(entry.keyPath, loaded), entry.keyPath);
      return createKeyVerifier({ publicKeyPem, ...(await stampRules(entry, loaded)) });
    }
    case 'certificate': {
      const { createSigstoreVerifier } = await import('../verify/sigstore-verifier.ts');
      const { identity, issuer } = entry;
      const trustedRoot = await readRoot(entry.root, loaded);
      return await createSigstoreVerifier({ trustedRoot, identity, issuer });
    }
    case 'ssh': {
      const { createSshVerifier } = await import('../verify/ssh-verifier.ts');
      const text = decode(partOf(entry.allowedSigners, loaded), entry.allowedSigners);
      return createSshVerifier({ credentials: allowedKeysOf(entry, text), clock: systemClock });
    }
    case 'own-certificate': {
      const { createCertificateVerifier } = await import('../verify/certificate-verifier.ts');
      const rootsPem = entry.roots.map((file) => decode(partOf(file, loaded), file)).join('\n');
      const rules = await stampRules(entry, loaded);
      return createCertificateVerifier({ rootsPem, name: entry.name, clock: systemClock, ...rules });
    }
  }
}

/** Named authorities must have stamped: without that rule, leaving the stamp out would make a signature younger. */
async function stampRules(
  { timestampAuthorities: files }: { readonly timestampAuthorities: readonly string[] },
  loaded: LoadedPolicy,
): Promise<{ readonly timestampAuthorities?: readonly TimestampTrust[]; readonly requireTimestamp?: true }> {
  if (files.length === 0) return {};
  const { readTimestampTrust } = await import('../verify/timestamp-trust.ts');
  const timestampAuthorities = files.flatMap((file) =>
    readTimestampTrust(decode(partOf(file, loaded), file), `timestamp authority ${file}`),
  );
  return { timestampAuthorities, requireTimestamp: true };
}

async function readRoot(root: TrustRoot, loaded: LoadedPolicy): Promise<unknown> {
  if (root.kind === 'public-good') {
    const { publicGoodTrustedRoot } = await import('../verify/sigstore-verifier.ts');
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
}
