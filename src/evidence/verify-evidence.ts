import type { Evidence } from '../domain/evidence.ts';
import type { StoredBundle } from '../domain/ports.ts';
import { BundleQueue, type Batch } from './bundle-queue.ts';
import {
  judgeBundle,
  toEvidence,
  type JudgedBundle,
  type JudgeOptions,
  type RejectedBundle,
} from './judge-bundle.ts';

export type { RejectedBundle } from './judge-bundle.ts';

export interface VerifyEvidenceOptions extends JudgeOptions {
  /** Asked for one by one, so that nobody has to hold all of them. */
  readonly bundles: Iterable<StoredBundle>;
  /** Starts threads, when there is much to do and there are processors for them. Default: this thread does everything. */
  readonly startHelpers?: (() => Promise<Helpers | undefined>) | undefined;
}

/** Threads that judge bundles of the same subject with the same signers and kinds. */
export interface Helpers {
  /** Batches that keep all of them busy. */
  readonly atOnce: number;
  /** What became of each bundle, in their order. Throws AppError `internal` or `limit-exceeded` when a thread dies. */
  judge(bundles: readonly StoredBundle[]): Promise<readonly JudgedBundle[]>;
  close(): Promise<void>;
}

export interface VerifiedEvidence {
  /** In the order of the bundles, then of the signers. */
  readonly accepted: readonly Evidence[];
  readonly rejected: readonly RejectedBundle[];
}

/** As many as keep the threads of Node's pool busy with signatures. */
const ALONE_AT_ONCE = 8;
/** Starting threads costs as much as judging this many bytes. */
const ALONE_BYTES = 8 * 1024 * 1024;
/** Handed over at once: enough that handing over costs little, few enough that all threads end together. */
const BATCH_BYTES = 1024 * 1024;

/**
 * Turns stored bundles into evidence. A bundle counts when a signer verifies it, its payload is a statement about
 * exactly this subject, and its predicate type is one we know. A bundle that two signers accept is evidence of both;
 * the same bytes twice count once. Every bundle that does not count is in `rejected` with the reason. Throws for nothing
 * that lies in the store, only what asking for bundles and `Helpers` throw.
 */
export async function verifyEvidence(options: VerifyEvidenceOptions): Promise<VerifiedEvidence> {
  const { startHelpers } = options;
  const queue = new BundleQueue(options.bundles);
  const outcomes: Outcome[] = [];
  const alone = (isEnough: () => boolean): Promise<void> =>
    inParallel(ALONE_AT_ONCE, async () => {
      for (let batch = queue.take(1); batch !== undefined; batch = isEnough() ? undefined : queue.take(1)) {
        const judged = await Promise.all(batch.bundles.map((stored) => judgeBundle(stored, options)));
        keep(outcomes, batch, judged);
      }
    });
  await alone(() => startHelpers !== undefined && queue.bytes >= ALONE_BYTES);
  const helpers = queue.isDone ? undefined : await startHelpers?.();
  if (helpers === undefined) await alone(() => false);
  else await shared(queue, outcomes, helpers);
  return {
    accepted: outcomes.flatMap((outcome) => (Array.isArray(outcome) ? outcome : [])),
    rejected: outcomes.flatMap((outcome) => (Array.isArray(outcome) ? [] : [outcome])),
  };
}

type Outcome = Evidence[] | RejectedBundle;

async function shared(queue: BundleQueue, outcomes: Outcome[], helpers: Helpers): Promise<void> {
  try {
    await inParallel(helpers.atOnce, async () => {
      for (let batch = queue.take(BATCH_BYTES); batch !== undefined; batch = queue.take(BATCH_BYTES))
        keep(outcomes, batch, await helpers.judge(batch.bundles));
    });
  } finally {
    await helpers.close();
  }
}

function keep(outcomes: Outcome[], { first, bundles }: Batch, judged: readonly JudgedBundle[]): void {
  if (judged.length !== bundles.length) throw new TypeError('a bundle was not judged');
  judged.forEach((each, index) => {
    outcomes[first + index] = 'acceptedBy' in each ? toEvidence(each) : each;
  });
}

async function inParallel(count: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: count }, work));
}
