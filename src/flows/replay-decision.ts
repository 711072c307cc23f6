import { decisionSchema } from '../domain/decision-schema.ts';
import type { Decision } from '../domain/decision.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, StoreListing } from '../domain/ports.ts';
import { PRODUCT } from '../domain/product.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import {
  compareDecisions,
  compareSignedDecisions,
  type DecisionDifference,
} from '../gate/compare-decisions.ts';
import { vsaSchema } from '../gate/decision-predicate.ts';
import { makeDecisionStatements } from '../gate/decision-statements.ts';
import { readBounded } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { decide, judgeMembers } from './run-gate.ts';
import { readSignedDecision } from './signed-decision.ts';
import type { StoreNames } from './store-names.ts';

export interface ReplayOptions {
  readonly evidence: StoreNames;
  /** The policy file; default: where the decision says it was. Its digest must be the recorded one. */
  readonly policy?: string | undefined;
}

/** What a record says of a decision in any of its forms. */
export type RecordedDecision = Pick<
  Decision,
  'subject' | 'environment' | 'mode' | 'verdict' | 'timeVerified' | 'policy' | 'inputs'
>;

export interface Replay {
  /** `same`, `different`, or `inputs-missing`: not everything that was decided on is still there. */
  readonly outcome: 'same' | 'different' | 'inputs-missing';
  readonly recorded: RecordedDecision;
  /** The gate whose signature on the record was verified first; undefined for a record without one. */
  readonly signedBy: string | undefined;
  readonly replayed: Decision;
  readonly differences: readonly DecisionDifference[];
  /** SHA-256 of the bundles that were read then and are not in the store now. */
  readonly missing: readonly string[];
  /** Bundles of the subject and its sources in the store that were not there then; they are left aside. */
  readonly later: number;
  /** Version that decided, when it is not this one. */
  readonly otherVersion: string | undefined;
}

const MAX_DECISION_BYTES = 384 * 1024 * 1024;

/**
 * Decides again, at the time of a recorded decision, under exactly its policy and on exactly the bundles it had read. The
 * record is the JSON of the gate, or the signed VSA, whose signature by a gate of the policy is verified first. Nothing is
 * signed or stored, and nothing is fetched that the policy or the store does not name. Errors: `malformed` for a file that
 * is not a decision, `evidence-invalid` for a signature that does not hold, `content-mismatch` for another policy, those of
 * policy and store.
 */
export async function replayDecision(
  file: string,
  options: ReplayOptions,
  context: FlowContext,
): Promise<Replay> {
  const { recorded, loaded, signedBy, compare } = await readRecord(file, options, context);
  if (loaded.sha256 !== recorded.policy.sha256) {
    throw new AppError(
      'content-mismatch',
      `policy ${loaded.uri} has the digest ${loaded.sha256}, the decision was made under ${recorded.policy.sha256}`,
      { hint: 'check the policy out as it was then, with every file it names, and give it with --policy' },
    );
  }
  environmentOf(loaded, recorded.environment);
  const { subject, environment, mode, inputs } = recorded;
  const pinned = pinStore(await openStore(options.evidence, context), recorded);
  const { parties, recorded: onRecord } = inputs;
  const clock = { clock: () => new Date(recorded.timeVerified) };
  const members = await membersOf(
    recorded,
    { loaded, store: pinned.store, environment, mode, parties },
    clock,
  );
  const replayed = await decide(
    {
      ...{ subject, loaded, store: pinned.store, environment, mode },
      ...(parties === undefined ? {} : { parties }),
      ...(onRecord === undefined ? {} : { recorded: onRecord }),
      ...(members === undefined ? {} : { members }),
    },
    clock,
  );
  const differences = compare(replayed);
  const missing = inputs.bundles.filter((sha256) => !pinned.seen.has(sha256));
  const differs = differences.length === 0 ? 'same' : 'different';
  return {
    outcome: missing.length > 0 ? 'inputs-missing' : differs,
    ...{ recorded, signedBy, replayed, differences, missing, later: pinned.later.size },
    otherVersion: inputs.version === PRODUCT.version ? undefined : inputs.version,
  };
}

async function membersOf(
  { subject, inputs }: RecordedDecision,
  options: Parameters<typeof judgeMembers>[1],
  context: Pick<FlowContext, 'clock'>,
) {
  if (inputs.members === undefined) return undefined;
  const members = inputs.members.map(({ role, subject: { kind, name, digest } }) => {
    return { role, kind, name, digest: formatDigest(digest) };
  });
  return await judgeMembers({ version: 1, name: subject.name, members }, options, context);
}

interface DecisionRecord {
  readonly recorded: RecordedDecision;
  readonly loaded: LoadedPolicy;
  readonly signedBy: string | undefined;
  readonly compare: (replayed: Decision) => DecisionDifference[];
}

async function readRecord(
  file: string,
  options: ReplayOptions,
  context: FlowContext,
): Promise<DecisionRecord> {
  const bytes = await readBounded(file, { maxBytes: MAX_DECISION_BYTES, what: 'decision' });
  const value = parseStrictJson(bytes, { maxBytes: MAX_DECISION_BYTES, what: `decision ${file}` });
  const isBundle = typeof value === 'object' && value !== null && 'dsseEnvelope' in value;
  if (isBundle) return await readSignedRecord(file, { bytes, policy: options.policy }, context);
  const recorded = decisionOf(value, file);
  const loaded = await loadPolicy(options.policy ?? recorded.policy.uri, context);
  const compare = (replayed: Decision) => compareDecisions(recorded, replayed);
  return { recorded, loaded, signedBy: undefined, compare };
}

/** The place that a record names is not asked for who may sign it. */
async function readSignedRecord(
  file: string,
  { bytes, policy }: { readonly bytes: Uint8Array; readonly policy: string | undefined },
  context: FlowContext,
): Promise<DecisionRecord> {
  if (policy === undefined) {
    throw new AppError('invalid-input', `decision ${file} is signed, and no policy says who may sign it`, {
      hint: 'give the policy, as it was then, with --policy',
    });
  }
  const loaded = await loadPolicy(policy, context);
  const { subject, vsa, said, signedBy } = await readSignedDecision(bytes, { loaded, file }, context);
  const { environment, mode, verdict } = said;
  const { timeVerified } = vsa;
  const named = { uri: vsa.policy.uri, sha256: vsa.policy.digest.sha256 };
  const inputs = said.inputs as Decision['inputs'];
  const recorded = { subject, environment, mode, verdict, timeVerified, policy: named, inputs };
  const compare = (replayed: Decision) =>
    compareSignedDecisions(vsa, vsaSchema.parse(makeDecisionStatements(replayed).vsa.predicate));
  return { recorded, loaded, signedBy, compare };
}

function decisionOf(value: unknown, file: string): Decision {
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data as Decision;
  const [issue] = parsed.error.issues;
  throw new AppError('malformed', `decision ${file} is not one at ${issue?.path.join('.') ?? 'its top'}`, {
    hint: 'give the file that gate --output wrote, what gate --json printed without its last keys, or the bundle of the VSA',
  });
}

interface PinnedStore {
  readonly store: EvidenceStore;
  /** Bundles of then that were found. */
  readonly seen: ReadonlySet<string>;
  /** Bundles that were not there then. */
  readonly later: ReadonlySet<string>;
}

/** The store as it was: only the bundles that were read then, and what could not be read then as not read. */
function pinStore(store: EvidenceStore, { subject, inputs }: RecordedDecision): PinnedStore {
  const wanted = new Set(inputs.bundles);
  const seen = new Set<string>();
  const later = new Set<string>();
  const list = async (digest: Parameters<EvidenceStore['list']>[0]): Promise<StoreListing> => {
    const { bundles } = await store.list(digest);
    for (const { sha256 } of bundles) (wanted.has(sha256) ? seen : later).add(sha256);
    const isSubject = digestsMatch(digest, subject.digest);
    return {
      bundles: bundles.filter(({ sha256 }) => wanted.has(sha256)),
      skipped: isSubject ? inputs.unread : [],
    };
  };
  return { store: { ...store, list }, seen, later };
}
