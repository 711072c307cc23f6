import { allowedKeysOf, trustEntries, type TrustEntry } from '../config/trust-entries.ts';
import type { TrustRoot } from '../domain/policy.ts';
import type { BlobVerifier, Clock, Verifier } from '../domain/ports.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { createKeyVerifier } from '../verify/key-verifier.ts';
import type { TimestampRules } from '../verify/trusted-times.ts';
import { decode, partOf, type LoadedPolicy } from './load-policy.ts';
import { MAX_TRUSTED_ROOT_BYTES } from './signature-verifier.ts';

/** A policy and the files that it names. */
export type PolicyFiles = Pick<LoadedPolicy, 'policy' | 'parts'>;

/**
 * One verifier for everybody whose signature the policy lets count, by signer name. What is valid for a time only (SSH
 * keys, certificates of an own authority) is judged at that of `clock`: of the decision, when one is taken again.
 */
export async function buildVerifiers(
  loaded: PolicyFiles,
  clock: Clock,
): Promise<ReadonlyMap<string, Verifier>> {
  const verifiers = new Map<string, Verifier>();
  for (const entry of trustEntries(loaded.policy)) {
    verifiers.set(entry.signerName, await buildVerifier(entry, loaded, clock));
  }
  return verifiers;
}

async function buildVerifier(entry: TrustEntry, loaded: PolicyFiles, clock: Clock): Promise<Verifier> {
  switch (entry.kind) {
    case 'key': {
      const publicKeyPem = decode(partOf(entry.keyPath, loaded), entry.keyPath);
      const signer = createKeyVerifier({ publicKeyPem, ...(await stampRules(entry, loaded)) });
      return await logged(signer, { root: entry.logRoot, clock, publicKeyPem }, loaded);
    }
    case 'certificate': {
      const { createSigstoreVerifier } = await import('../verify/sigstore-verifier.ts');
      const { identity, issuer } = entry;
      const trustedRoot = await readRoot(entry.root, loaded);
      const requireLog = entry.root.kind === 'public-good' || entry.root.requireLog;
      const { tlogThreshold, timestampThreshold, sctThreshold } = entry.root;
      const thresholds = { tlogThreshold, timestampThreshold, sctThreshold };
      return await createSigstoreVerifier({ trustedRoot, identity, issuer, requireLog, ...thresholds });
    }
    case 'ssh': {
      const { createSshVerifier } = await import('../verify/ssh-verifier.ts');
      const text = decode(partOf(entry.allowedSigners, loaded), entry.allowedSigners);
      return createSshVerifier({ credentials: allowedKeysOf(entry, text), clock });
    }
    case 'own-certificate': {
      const { createCertificateVerifier } = await import('../verify/certificate-verifier.ts');
      const rootsPem = entry.roots.map((file) => decode(partOf(file, loaded), file)).join('\n');
      const rules = await stampRules(entry, loaded);
      const signer = createCertificateVerifier({ rootsPem, name: entry.name, clock, ...rules });
      return await logged(signer, { root: entry.logRoot, clock }, loaded);
    }
  }
}

async function logged(
  signer: Verifier & BlobVerifier,
  {
    root,
    clock,
    ...key
  }: { readonly root: TrustRoot | undefined; readonly clock: Clock; readonly publicKeyPem?: string },
  loaded: PolicyFiles,
): Promise<Verifier> {
  if (root === undefined) return signer;
  const { requireLogged } = await import('../verify/sigstore-logged.ts');
  const { tlogThreshold } = root;
  return requireLogged(signer, { trustedRoot: await readRoot(root, loaded), clock, tlogThreshold, ...key });
}

/** Named authorities must have stamped: without that rule, leaving the stamp out would make a signature younger. */
async function stampRules(
  {
    timestampAuthorities: files,
    timestampThreshold,
  }: { readonly timestampAuthorities: readonly string[]; readonly timestampThreshold?: number },
  loaded: PolicyFiles,
): Promise<TimestampRules> {
  if (files.length === 0) return {};
  const { readTimestampTrust } = await import('../verify/timestamp-trust.ts');
  const timestampAuthorities = files.flatMap((file) =>
    readTimestampTrust(decode(partOf(file, loaded), file), `timestamp authority ${file}`),
  );
  return { timestampAuthorities, timestampThreshold, requireTimestamp: true };
}

async function readRoot(root: TrustRoot, loaded: PolicyFiles): Promise<unknown> {
  if (root.kind === 'public-good') {
    const { publicGoodTrustedRoot } = await import('../verify/sigstore-verifier.ts');
    return await publicGoodTrustedRoot();
  }
  const what = `trusted root ${root.path}`;
  return parseStrictJson(partOf(root.path, loaded), { maxBytes: MAX_TRUSTED_ROOT_BYTES, what });
}
