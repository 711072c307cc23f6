import path from 'node:path';
import { viewBom } from '../aibom/bom-view.ts';
import { diffBoms, type BomChange } from '../aibom/diff-bom.ts';
import { readAudit } from '../audit/read-audit.ts';
import type { Decision } from '../domain/decision.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import type { EvidenceStore } from '../domain/ports.ts';
import { personOfSigner } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
import { pathKind } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import type { Identified } from './identified.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { gatherEvidence } from './read-evidence.ts';
import { decide } from './run-gate.ts';
import type { StoreNames } from './store-names.ts';

export interface PreviewOptions {
  readonly identified: Identified;
  readonly loaded: LoadedPolicy;
  readonly environment: string;
  readonly evidence: StoreNames;
  /** What is in the environment now, as a SUBJECT; default: what the audit log says. */
  readonly current?: string | undefined;
  /** Folder of the audit log. */
  readonly audit?: string | undefined;
  readonly identify?: IdentifyOptions;
}

/** What is in the environment now. */
export interface CurrentVersion {
  readonly digest: string;
  /** From its AI-BOM to that of the subject; undefined when one of them has no AI-BOM by a signer of the policy. */
  readonly changes: readonly BomChange[] | undefined;
}

/** Everything a person should see before they sign an approval. */
export interface ApprovalPreview {
  readonly subject: Subject;
  readonly digest: string;
  readonly environment: string;
  readonly policy: { readonly uri: string; readonly sha256: string };
  /** What the gate would decide now. */
  readonly decision: Decision;
  /** Undefined: nobody said what is there, and the log knows of nothing. `same`: this very digest. */
  readonly current: CurrentVersion | 'same' | undefined;
}

/** Looks at what would be approved, with the eyes of the policy; nothing is signed or stored. */
export async function previewApproval(
  options: PreviewOptions,
  context: FlowContext,
): Promise<ApprovalPreview> {
  const { loaded, environment, identified } = options;
  const { subject } = identified;
  const store = await openStore(options.evidence, context, { missingIsEmpty: true });
  const decision = await decide({ subject, loaded, store, environment, mode: 'dry-run' }, context);
  const now = await currentSubject(options, context);
  const policy = { uri: loaded.uri, sha256: loaded.sha256 };
  const common = { subject, digest: formatDigest(subject.digest), environment, policy, decision };
  if (now === undefined) return { ...common, current: undefined };
  if (digestsMatch(now.digest, subject.digest)) return { ...common, current: 'same' };
  const before = await bomOf(now, { store, loaded }, context);
  const after = await bomOf(subject, { store, loaded }, context);
  const changes = before === undefined || after === undefined ? undefined : diffBoms(before, after);
  return { ...common, current: { digest: formatDigest(now.digest), changes } };
}

/** What was let in last under this name, as the log has it, or what the caller says. */
async function currentSubject(
  { current, audit, environment, identified, identify }: PreviewOptions,
  context: FlowContext,
): Promise<Subject | undefined> {
  if (current !== undefined) return (await identifySubject(current, identify ?? {}, context)).subject;
  if (audit === undefined || (await pathKind(path.resolve(audit))) === 'missing') return undefined;
  let last: Subject | undefined;
  for await (const entry of readAudit(path.resolve(audit))) {
    const { action, subject, details } = entry;
    if (entry.environment !== environment || subject?.name !== identified.subject.name) continue;
    if (action === 'gate' && details?.['allowed'] === true && details['mode'] !== 'dry-run') last = subject;
    if (action === 'retire' && last !== undefined && digestsMatch(last.digest, subject.digest))
      last = undefined;
  }
  return last;
}

/** The newest AI-BOM by a signer of the policy; people sign none. */
async function bomOf(
  subject: Subject,
  { store, loaded }: { readonly store: EvidenceStore; readonly loaded: LoadedPolicy },
  { clock }: FlowContext,
) {
  const { evidence } = await gatherEvidence({ subject, loaded, store, now: clock() });
  const boms = evidence.filter(
    ({ kind, signerName }) => kind === 'aibom' && personOfSigner(signerName) === undefined,
  );
  return boms.map(({ statement }) => viewBom(statement.predicate)).findLast((view) => view !== undefined);
}
