import type { EvidenceStore } from '../domain/ports.ts';
import { isAppError } from '../domain/errors.ts';
import type { Mode } from '../domain/verdict.ts';
import { partialDecision, SECOND_STAGE_CHECK, type UnsignedScan } from '../gate/partial-decision.ts';
import type { FlowContext } from './context.ts';
import { asksGithub } from './github-source.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { decide, type DecideOptions, type GateOutcome } from './run-gate.ts';
import type { StoreNames } from './store-names.ts';

export interface JudgeUnsignedOptions extends Omit<DecideOptions, 'store' | 'recorded' | 'members'> {
  readonly evidence: StoreNames;
  /** Scans of this run. */
  readonly scans: readonly UnsignedScan[];
  /** What the second stage makes before it decides, one line each. */
  readonly makes: readonly string[];
}

/** A partial decision, and what the run that follows it will do; nothing was signed, stored or logged. */
export interface UnsignedOutcome extends GateOutcome {
  readonly secondStage: readonly string[];
}

/**
 * What a run without a signer can say: the gate on what lies in the stores, and the findings of its own scans. Never a
 * pass. A store that is missing is empty here; one that cannot be read is undecided. Errors: `invalid-input`.
 */
export async function judgeUnsigned(
  { evidence, scans, makes, ...options }: JudgeUnsignedOptions,
  context: FlowContext,
): Promise<UnsignedOutcome> {
  const store = await openPatiently(evidence, context);
  const { loaded, environment } = options;
  const { policy, feeds } = loaded;
  const decision = partialDecision(await decide({ ...options, store }, context), { policy, feeds, scans });
  const rules = environmentOf(loaded, environment);
  const isLeft = decision.checks.filter(
    ({ result, id }) => result === 'indeterminate' && id !== SECOND_STAGE_CHECK,
  );
  const secondStage = [
    'starts after this run (workflow_run) from the default branch, with the policy there, and reads the files of the change as data',
    ...makes,
    ...(asksGithub(rules) ? ['asks GitHub who reviewed or approved the change, and signs the answer'] : []),
    ...isLeft.map(({ id }) => `decides on ${id}`),
    `signs the decision on ${environment}, stores it and makes the check run "sallyport: ${environment}"`,
  ];
  return { decision, output: undefined, stored: [], audit: undefined, secondStage };
}

export interface JudgeTargetOptions extends Pick<
  JudgeUnsignedOptions,
  'environment' | 'evidence' | 'parties'
> {
  readonly policy: string;
  readonly mode?: Mode | undefined;
  readonly identify?: IdentifyOptions;
}

/** The same for a subject whose evidence others make. Errors: those of policy and subject. */
export async function judgeTarget(
  target: string,
  { policy, identify = {}, mode = 'enforce', ...options }: JudgeTargetOptions,
  context: FlowContext,
): Promise<UnsignedOutcome> {
  const loaded = await loadPolicy(policy, context);
  environmentOf(loaded, options.environment);
  const { subject } = await identifySubject(target, identify, context);
  const makes = ['reads the evidence anew, with what the second stage signed'];
  return await judgeUnsigned({ ...options, subject, loaded, mode, scans: [], makes }, context);
}

/** The stores as they are to somebody who only reads: missing is empty, and what cannot be read is told. */
async function openPatiently(evidence: StoreNames, context: FlowContext): Promise<EvidenceStore> {
  const store = await openStore(evidence, context, { missingIsEmpty: true });
  return {
    location: store.location,
    put: () => {
      throw new TypeError('nothing is stored in a run without a signer');
    },
    list: async (digest) => {
      try {
        return await store.list(digest);
      } catch (thrown) {
        if (!isAppError(thrown)) throw thrown;
        return { bundles: [], skipped: [{ name: store.location, reason: thrown.message }] };
      }
    },
  };
}
