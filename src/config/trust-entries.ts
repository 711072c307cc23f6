import { AppError } from '../domain/errors.ts';
import {
  personSignerName,
  type CertificateIdentity,
  type OwnCertificate,
  type Policy,
  type PolicySigner,
  type SshSource,
  type TrustRoot,
} from '../domain/policy.ts';
import { readPublicKey } from '../domain/signing-key.ts';
import { parseAllowedSigners, type AllowedSigner } from './allowed-signers.ts';
import type { PolicyPart } from './policy-digest.ts';

/** One verifier the flow has to make. `signerName` is unique; paths as written in the policy. */
export type TrustEntry =
  | {
      readonly signerName: string;
      readonly kind: 'key';
      readonly keyPath: string;
      readonly timestampAuthorities: readonly string[];
      readonly timestampThreshold?: number;
      readonly logRoot?: TrustRoot;
    }
  | ({
      readonly signerName: string;
      readonly kind: 'own-certificate';
      readonly logRoot?: TrustRoot;
    } & OwnCertificate)
  | ({ readonly signerName: string; readonly kind: 'ssh' } & SshSource)
  | {
      readonly signerName: string;
      readonly kind: 'certificate';
      readonly root: TrustRoot;
      readonly identity: string;
      readonly issuer: string;
    };

/** Everybody whose signature the policy lets count: its signers by their name, its people as `personSignerName` says. */
export function trustEntries(policy: Policy): TrustEntry[] {
  const entries: TrustEntry[] = [];
  for (const [signerName, signer] of policy.trust.signers) {
    entries.push(signerEntry(signerName, signer, policy));
  }
  for (const [name, person] of policy.people) {
    const { keys, certificate, ownCertificate, ssh } = person;
    keys.forEach((keyPath, index) => {
      const signerName = personSignerName(name, index + 1);
      entries.push({ signerName, kind: 'key', keyPath, ...stampsOf(person) });
    });
    const signerName = personSignerName(name, keys.length + 1);
    if (certificate !== undefined) entries.push(certificateEntry(signerName, certificate, policy));
    if (ownCertificate !== undefined)
      entries.push({ signerName, kind: 'own-certificate', ...ownCertificate });
    // After the certificate, which people have one of at most.
    if (ssh !== undefined) {
      entries.push({ signerName: personSignerName(name, keys.length + 2), kind: 'ssh', ...ssh });
    }
  }
  return entries;
}

function signerEntry(signerName: string, signer: PolicySigner, policy: Policy): TrustEntry {
  switch (signer.kind) {
    case 'key': {
      const rules = { ...stampsOf(signer), ...logRootOf(signer.logRoot, policy) };
      return { signerName, kind: 'key', keyPath: signer.path, ...rules };
    }
    case 'certificate':
      return certificateEntry(signerName, signer, policy);
    case 'own-certificate': {
      const { roots, name } = signer;
      const rules = { ...stampsOf(signer), ...logRootOf(signer.logRoot, policy) };
      return { signerName, kind: 'own-certificate', roots, name, ...rules };
    }
  }
}

type StampRules = Pick<OwnCertificate, 'timestampAuthorities' | 'timestampThreshold'>;

function stampsOf({ timestampAuthorities, timestampThreshold }: StampRules): StampRules {
  return {
    timestampAuthorities,
    ...(timestampThreshold === undefined ? {} : { timestampThreshold }),
  };
}

function logRootOf(name: string | undefined, policy: Policy): { readonly logRoot?: TrustRoot } {
  return name === undefined ? {} : { logRoot: rootNamed(name, policy) };
}

function rootNamed(name: string, policy: Policy): TrustRoot {
  const root = policy.trust.roots.get(name);
  if (root === undefined) throw new AppError('internal', `root ${name} is not in the policy`);
  return root;
}

function certificateEntry(signerName: string, identity: CertificateIdentity, policy: Policy): TrustEntry {
  const root = rootNamed(identity.root, policy);
  return { signerName, kind: 'certificate', root, identity: identity.identity, issuer: identity.issuer };
}

/**
 * Refuses a policy in which two people have the same key under different file names: one human being would count as
 * two. `files` are those of `policyFiles`. Throws AppError `invalid-policy`, or `invalid-key` for a file without a key.
 */
export function refuseSharedKeys(policy: Policy, files: readonly PolicyPart[]): void {
  const owners = new Map<string, { readonly person: string; readonly path: string }>();
  const textOf = (path: string, person: string): string => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new AppError('not-found', `key ${path} of ${person} was not read`);
    return Buffer.from(file.bytes).toString('utf8');
  };
  for (const [person, { keys, ssh }] of policy.people) {
    const own = keys.map((path) => ({ path, keyId: readPublicKey(textOf(path, person)).keyId }));
    const ofSsh = ssh === undefined ? [] : sshKeysOf(ssh, textOf(ssh.allowedSigners, person));
    for (const { path, keyId } of [...own, ...ofSsh]) {
      const other = owners.get(keyId);
      if (other !== undefined && other.person !== person) {
        throw new AppError(
          'invalid-policy',
          `people ${other.person} and ${person} have the same key (${other.path} and ${path}): one person would count as two`,
          { hint: 'give every person a key of their own' },
        );
      }
      owners.set(keyId, { person, path });
    }
  }
}

function sshKeysOf(ssh: SshSource, text: string): { readonly path: string; readonly keyId: string }[] {
  return allowedKeysOf(ssh, text).map(({ publicKey }) => ({
    path: ssh.allowedSigners,
    keyId: publicKey.keyId,
  }));
}

/** The lines that stand for a principal; AppError `invalid-policy` when there is none. */
export function allowedKeysOf({ allowedSigners, principal }: SshSource, text: string): AllowedSigner[] {
  const found = parseAllowedSigners(text, allowedSigners).filter(({ principals }) =>
    principals.includes(principal),
  );
  if (found.length > 0) return found;
  throw new AppError('invalid-policy', `${allowedSigners} has no key of principal ${principal}`);
}
