import { readBundle } from '../domain/bundle.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore } from '../domain/ports.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { decodeStatement, STATEMENT_MEDIA_TYPE } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { sha256Hex } from '../domain/canonical-json.ts';
import { vsaSchema, type VsaPredicate } from '../gate/decision-predicate.ts';
import { isDecision, readDecision, type ReadDecision } from '../gate/read-decision.ts';
import type { FlowContext } from './context.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { gatherEvidence } from './read-evidence.ts';

/** A decision as it was signed, verified. */
export interface SignedDecision {
  readonly subject: Subject;
  readonly vsa: VsaPredicate;
  readonly said: ReadDecision['said'];
  /** Name of the gate in the policy. */
  readonly signedBy: string;
}

/**
 * Verifies the bundle of a decision (VSA) with the eyes of a policy: one of its gates must have signed it, and it must not
 * contradict itself. Errors: `evidence-invalid`, `malformed`, those of the policy's credentials.
 */
export async function readSignedDecision(
  bytes: Uint8Array,
  { loaded, file }: { readonly loaded: LoadedPolicy; readonly file: string },
  { clock }: Pick<FlowContext, 'clock'>,
): Promise<SignedDecision> {
  const { payload, payloadType } = readBundle(bytes);
  if (payloadType !== STATEMENT_MEDIA_TYPE) throw refusal(file, `holds ${payloadType}, not a statement`);
  const { predicateType, subject: subjects } = decodeStatement(payload);
  if (predicateType !== PREDICATE.vsa) {
    throw refusal(
      file,
      `holds ${predicateType}, not a VSA`,
      'give the bundle of the VSA: the SVR beside it says less',
    );
  }
  const [{ name, digest }] = subjects;
  const store = storeOf(bytes, file);
  const subject: Subject = { kind: 'model', name: name ?? formatDigest(digest), digest };
  const { evidence, rejected } = await gatherEvidence({ subject, loaded, store, now: clock() });
  const { gates } = loaded.policy.trust;
  const decision = evidence.find((each) => isDecision(each) && gates.includes(each.signerName));
  if (decision === undefined) {
    const others = evidence.map(({ signerName }) => `${signerName} signed it, who is in no trust.gates`);
    const why = others[0] ?? rejected[0]?.reason ?? 'nobody whom the policy names signed it';
    throw refusal(file, `was not signed by a gate of the policy: ${why}`);
  }
  const read = readDecision(decision, clock());
  if (typeof read === 'string') throw refusal(file, read);
  const vsa = vsaSchema.parse(decision.statement.predicate);
  const { said } = read;
  return { subject: { ...subject, kind: said.subjectKind }, vsa, said, signedBy: decision.signerName };
}

/** A store with nothing but this bundle, so that it is read as every other one is. */
function storeOf(bytes: Uint8Array, file: string): EvidenceStore {
  const bundle = { bytes, sha256: sha256Hex(bytes), name: file };
  return {
    location: file,
    put: () => Promise.reject(new AppError('internal', 'nothing is stored here')),
    list: () => Promise.resolve({ bundles: [bundle], skipped: [] }),
  };
}

function refusal(file: string, reason: string, hint?: string): AppError {
  return new AppError('evidence-invalid', `decision ${file} ${reason}`, hint === undefined ? {} : { hint });
}
