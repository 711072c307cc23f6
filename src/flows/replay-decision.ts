import { decisionSchema } from '../domain/decision-schema.ts';
import type { Decision } from '../domain/decision.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, StoreListing } from '../domain/ports.ts';
import { PRODUCT } from '../domain/product.ts';
import { parseStrictJson } from '../domain/strict-json.ts';
import { compareDecisions, type DecisionDifference } from '../gate/compare-decisions.ts';
import { readBounded } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { environmentOf, loadPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { decide, judgeMembers } from './run-gate.ts';
import type { StoreNames } from './store-names.ts';

export interface ReplayOptions {
  readonly evidence: StoreNames;
  /** The policy file; default: where the decision says it was. Its digest must be the recorded one. */
  readonly policy?: string | undefined;
}

export interface Replay {
  /** `same`, `different`, or `inputs-missing`: not everything that was decided on is still there. */
  readonly outcome: 'same' | 'different' | 'inputs-missing';
  readonly recorded: Decision;
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
 * Decides again, at the time of a recorded decision, under exactly its policy and on exactly the bundles it had read.
 * Nothing is signed or stored, and nothing is fetched that the policy or the store does not name. Errors: `malformed` for
 * a file that is not a decision, `content-mismatch` for another policy, those of policy and store.
 */
export async function replayDecision(
  file: string,
  options: ReplayOptions,
  context: FlowContext,
): Promise<Replay> {
  const recorded = await readDecisionFile(file);
  const loaded = await loadPolicy(options.policy ?? recorded.policy.uri, context);
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
  const differences = compareDecisions(recorded, replayed);
  const missing = inputs.bundles.filter((sha256) => !pinned.seen.has(sha256));
  const differs = differences.length === 0 ? 'same' : 'different';
  return {
    outcome: missing.length > 0 ? 'inputs-missing' : differs,
    ...{ recorded, replayed, differences, missing, later: pinned.later.size },
    otherVersion: inputs.version === PRODUCT.version ? undefined : inputs.version,
  };
}

async function membersOf(
  { subject, inputs }: Decision,
  options: Parameters<typeof judgeMembers>[1],
  context: Pick<FlowContext, 'clock'>,
) {
  if (inputs.members === undefined) return undefined;
  const members = inputs.members.map(({ role, subject: { kind, name, digest } }) => {
    return { role, kind, name, digest: formatDigest(digest) };
  });
  return await judgeMembers({ version: 1, name: subject.name, members }, options, context);
}

async function readDecisionFile(file: string): Promise<Decision> {
  const what = `decision ${file}`;
  const bytes = await readBounded(file, { maxBytes: MAX_DECISION_BYTES, what: 'decision' });
  const value = parseStrictJson(bytes, { maxBytes: MAX_DECISION_BYTES, what });
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data as Decision;
  const [issue] = parsed.error.issues;
  throw new AppError('malformed', `${what} is not one at ${issue?.path.join('.') ?? 'its top'}`, {
    hint: 'give the file that gate --output wrote, or what gate --json printed without its last keys',
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
function pinStore(store: EvidenceStore, { subject, inputs }: Decision): PinnedStore {
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
