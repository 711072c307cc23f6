import { createHash } from 'node:crypto';
import { policyDigest, POLICY_PART } from '../../src/config/policy-digest.ts';
import { policyFiles } from '../../src/config/policy-files.ts';
import { parsePolicy } from '../../src/config/policy.ts';
import { trustEntries } from '../../src/config/trust-entries.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { formatDigest } from '../../src/domain/digest.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { StoredBundle, Verifier } from '../../src/domain/ports.ts';
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from '../../src/domain/statement.ts';
import type { Subject } from '../../src/domain/subject.ts';
import { verifyEvidence, type VerifiedEvidence } from '../../src/evidence/verify-evidence.ts';
import { evaluateGate } from '../../src/gate/evaluate-gate.ts';
import type { GateInput } from '../../src/gate/gate-input.ts';
import { sourceSubjects } from '../../src/gate/source-subjects.ts';
import { generateKeyPair } from '../../src/sign/generate-key.ts';
import { createKeySigner } from '../../src/sign/key-signer.ts';
import { createKeyVerifier } from '../../src/verify/key-verifier.ts';
import { createSigstoreVerifier } from '../../src/verify/sigstore-verifier.ts';

/** The moment at which tests of the gate happen. */
export const NOW = new Date('2026-03-02T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const at = (offsetMs: number): Date => new Date(NOW.getTime() + offsetMs);

/** A policy with real keys for everybody it names, and a gate that runs on real bundles. */
export interface World {
  readonly policy: Policy;
  readonly policyDigest: string;
  readonly verifiers: ReadonlyMap<string, Verifier>;
  /** Signs with the key of the file `NAME.pub`, whether or not the policy knows it. */
  sign(name: string, statement: Statement, payloadType?: string): Promise<StoredBundle>;
  verify(bundles: readonly StoredBundle[], subject: Subject): Promise<VerifiedEvidence>;
  /** Verifies bundles of the subject and its sources and decides on what they prove. */
  decide(subject: Subject, bundles: readonly StoredBundle[], options?: DecideOptions): Promise<Decision>;
}

export type DecideOptions = Partial<Omit<GateInput, 'subject' | 'evidence' | 'related'>>;

const pairs = new Map<string, ReturnType<typeof generateKeyPair>>();

/** Keys are made once for a test file: what matters is whose they are. */
export function keyPairOf(name: string): ReturnType<typeof generateKeyPair> {
  const pair = pairs.get(name) ?? generateKeyPair();
  pairs.set(name, pair);
  return pair;
}

/** The same, where signers and people with certificates are verified against this trusted root. */
export async function makeCertificateWorld(policyText: string, trustedRoot: unknown): Promise<World> {
  const world = makeWorld(policyText);
  const verifiers = world.verifiers as Map<string, Verifier>;
  for (const entry of trustEntries(world.policy)) {
    if (entry.kind !== 'certificate') continue;
    const { identity, issuer } = entry;
    verifiers.set(entry.signerName, await createSigstoreVerifier({ trustedRoot, identity, issuer }));
  }
  return world;
}

export function makeWorld(policyText: string): World {
  const policy = parsePolicy(policyText, 'policy.yml');
  const parts = policyFiles(policy).map((path) => ({
    path,
    bytes: Buffer.from(keyPairOf(path.replace(/\.pub$/, '')).publicKeyPem),
  }));
  const digest = policyDigest([{ path: POLICY_PART, bytes: Buffer.from(policyText) }, ...parts]);
  const verifiers = new Map<string, Verifier>();
  for (const entry of trustEntries(policy)) {
    if (entry.kind !== 'key') continue;
    const { publicKeyPem } = keyPairOf(entry.keyPath.replace(/\.pub$/, ''));
    verifiers.set(entry.signerName, createKeyVerifier({ publicKeyPem }));
  }
  const verify: World['verify'] = (bundles, subject) =>
    verifyEvidence({ bundles, subject, signers: verifiers });
  return {
    policy,
    policyDigest: digest,
    verifiers,
    verify,
    async sign(name, statement, payloadType = STATEMENT_MEDIA_TYPE) {
      const { bytes } = await createKeySigner(keyPairOf(name)).sign(payloadType, encodeStatement(statement));
      return toStored(bytes);
    },
    async decide(subject, bundles, options = {}) {
      const now = options.now ?? NOW;
      const { own, others } = splitBySubject(bundles, subject);
      const gathered = await verify(own, subject);
      const rejected = [...gathered.rejected];
      const related = new Map<string, VerifiedEvidence['accepted']>();
      for (const source of sourceSubjects(gathered.accepted, policy, now)) {
        const found = await verify(others, { kind: 'source', name: 'source', digest: source });
        related.set(formatDigest(source), found.accepted);
      }
      return evaluateGate({
        policy,
        policyDigest: digest,
        policyUri: 'policy.yml',
        environment: 'staging',
        subject,
        evidence: gathered.accepted,
        related,
        rejected,
        storeSkipped: [],
        mode: 'enforce',
        now,
        ...options,
      });
    },
  };
}

export function toStored(bytes: Uint8Array): StoredBundle {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: `bundle-${sha256.slice(0, 16)}`, bytes, sha256 };
}

/** What the folder of a store does: bundles whose statement names another SHA-256 lie elsewhere. */
function splitBySubject(bundles: readonly StoredBundle[], subject: Subject) {
  const isOther = ({ bytes }: StoredBundle): boolean => {
    const named = subjectOf(bytes);
    return named !== undefined && named !== subject.digest['sha256'];
  };
  return {
    own: bundles.filter((bundle) => !isOther(bundle)),
    others: bundles.filter(isOther),
  };
}

function subjectOf(bytes: Uint8Array): string | undefined {
  try {
    const bundle = JSON.parse(Buffer.from(bytes).toString()) as { dsseEnvelope: { payload: string } };
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    return (JSON.parse(payload) as Statement).subject[0].digest['sha256'];
  } catch {
    return undefined;
  }
}

/** The result and reason of one check of a decision. */
export function checkOf(decision: Decision, id: string): string {
  const check = decision.checks.find((each) => each.id === id);
  return check === undefined ? 'absent' : `${check.result}: ${check.reason}`;
}
