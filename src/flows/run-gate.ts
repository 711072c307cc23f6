import path from 'node:path';
import type { Decision, JudgedMember } from '../domain/decision.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { EvidenceStore, Signer } from '../domain/ports.ts';
import { memberSubject, type Release } from '../domain/release.ts';
import type { Subject } from '../domain/subject.ts';
import type { Mode } from '../domain/verdict.ts';
import { evaluateGate } from '../gate/evaluate-gate.ts';
import type { GateInput } from '../gate/gate-input.ts';
import { pathKind } from '../platform/files.ts';
import { isLocalLog } from './audit-home.ts';
import type { AppendOutcome } from './audit-write.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import { writeDecision } from './decision-file.ts';
import type { StoredEvidence } from './evidence-sink.ts';
import { identifySubject, refuseInside, type Identified, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { namesSigner, openSigner, type SignerOptions } from './open-signer.ts';
import { openStore } from './open-store.ts';
import { asksGithub, wantsGithub, type GithubSource } from './github-source.ts';
import type { AskGithub, ObserveGithubOptions } from './observe-github.ts';
import { recordDecision } from './record-decision.ts';
import { refuseStoreInside, type StoreNames } from './store-names.ts';
import { gatherEvidence } from './read-evidence.ts';

export interface RunGateOptions extends SignerOptions, AuditOptions {
  readonly policy: string;
  readonly environment: string;
  readonly evidence: StoreNames;
  readonly mode?: Mode | undefined;
  /** File to write the decision to (JSON, `schemas/decision.schema.json`). */
  readonly output?: string | undefined;
  /** Folder to write the decision to, under the digest of its subject, in place of `output`. */
  readonly outputs?: string | undefined;
  /** Every bundle that the audit log names for the subject must be in the store (needs `audit`). */
  readonly recorded?: boolean | undefined;
  /** Who had which part in the subject, as far as the caller knows. */
  readonly parties?: GateInput['parties'];
  /** Where to ask for reviews and environment approvals; asked only when the policy lets them count. */
  readonly github?: GithubSource | undefined;
  /** How GitHub is asked, for a run that asks once for several subjects. */
  readonly askGithub?: AskGithub;
  readonly identify?: IdentifyOptions;
  /** The subject is this release, whose members are judged with it. */
  readonly release?: Release;
  /** A subject identified in this run, to not hash twice. */
  readonly identified?: Identified;
  /** A policy read in this run. */
  readonly loaded?: LoadedPolicy;
  /** A signer opened in this run, in place of the signer options. */
  readonly signer?: Signer;
}

export interface GateOutcome {
  readonly decision: Decision;
  /** Bundles of the decision (VSA, SVR); empty without a signer and in a dry run. */
  readonly stored: readonly StoredEvidence[];
  readonly audit: AppendOutcome | undefined;
  readonly output: string | undefined;
}

/**
 * Decides whether a subject may enter an environment. With a signer the decision is signed and stored as VSA and SVR,
 * and appended to the audit log when one is named. `dry-run` decides the same and leaves no trace in store and log: a
 * rehearsal must not become the decision that the next environment builds on. A verdict is a result, never an error.
 */
export async function runGate(
  target: string,
  options: RunGateOptions,
  context: FlowContext,
): Promise<GateOutcome> {
  const loaded = options.loaded ?? (await loadPolicy(options.policy, context));
  environmentOf(loaded, options.environment);
  const audit = namesAudit(options);
  const signer = options.signer ?? (namesSigner(options) ? await openSigner(options, context) : undefined);
  if (audit !== undefined && signer === undefined) {
    throw new AppError('invalid-input', 'an audit log was given and nobody signs the decision', {
      hint: 'the log records signed decisions: give one of key, keyless, kms and pkcs11',
    });
  }
  refuseRecordedAlone(options);
  const identified = options.identified ?? (await identifySubject(target, options.identify ?? {}, context));
  refuseStoreInside(identified, options.evidence);
  const output = decisionFile(options, identified.subject);
  if (output !== undefined) refuseInside(identified, output, 'decision');
  const { environment, mode = 'enforce', parties } = options;
  const { subject } = identified;
  const store = await openStore(options.evidence, context);
  const observation = {
    subject,
    loaded,
    environment,
    github: options.github,
    ask: options.askGithub,
    signer,
  };
  const decision = await decide(
    {
      subject,
      loaded,
      store: await withObservation(store, { ...observation, mode }, context),
      environment,
      mode,
      ...(await knownBefore(subject, options, context)),
      ...(options.release === undefined
        ? {}
        : {
            members: await judgeMembers(
              options.release,
              { loaded, store, environment, mode, parties },
              context,
            ),
          }),
      ...(parties === undefined ? {} : { parties }),
    },
    context,
  );
  if (output !== undefined) await writeDecision(output, decision);
  const isRecorded = signer !== undefined && decision.mode !== 'dry-run';
  const recorded = isRecorded
    ? await recordDecision(decision, { signer, audit, store }, context)
    : { stored: [], audit: undefined };
  return { decision, output, ...recorded };
}

/** Error: `invalid-input` when what was recorded is asked for without a log. */
export function refuseRecordedAlone({ recorded, audit }: Pick<RunGateOptions, 'recorded' | 'audit'>): void {
  if (recorded !== true || audit !== undefined) return;
  throw new AppError('invalid-input', 'recorded was given and no audit log', {
    hint: 'the log knows what was there: give audit and audit-key',
  });
}

function decisionFile({ output, outputs }: RunGateOptions, { digest }: Subject): string | undefined {
  if (outputs !== undefined) return path.resolve(outputs, `${formatDigest(digest).replace(':', '-')}.json`);
  return output === undefined ? undefined : path.resolve(output);
}

interface ObservationOptions extends Omit<ObserveGithubOptions, 'github' | 'signer'> {
  readonly github: GithubSource | undefined;
  readonly signer: Signer | undefined;
  readonly mode: Mode;
}

/** What GitHub says becomes evidence like everything else: signed, stored, and verified again by the gate. */
async function withObservation(
  store: EvidenceStore,
  { github, signer, mode, ...options }: ObservationOptions,
  context: FlowContext,
): Promise<EvidenceStore> {
  const rules = environmentOf(options.loaded, options.environment);
  if (github === undefined || !wantsGithub(options.loaded.policy, rules, github)) return store;
  if (signer === undefined) {
    if (!asksGithub(rules)) return store;
    throw new AppError('invalid-input', 'the policy counts what GitHub says, and nobody signs what it said', {
      hint: 'give one of key, keyless, kms and pkcs11: a signer that the policy names in trust.observers',
    });
  }
  const { observeGithub, withBundle } = await import('./observe-github.ts');
  const bundle = await observeGithub({ ...options, github, signer }, context);
  if (mode === 'dry-run') return withBundle(store, options.subject, bundle);
  await store.put(options.subject.digest, 'github-approvals', bundle);
  return store;
}

/** A log that is begun by this run has nothing on record. */
async function knownBefore(
  subject: Subject,
  { recorded, audit }: RunGateOptions,
  context: FlowContext,
): Promise<Pick<GateInput, 'recorded'>> {
  if (
    recorded !== true ||
    audit === undefined ||
    (isLocalLog(audit) && (await pathKind(audit)) === 'missing')
  )
    return {};
  const { recordedEvidence } = await import('./recorded-evidence.ts');
  return { recorded: await recordedEvidence(audit, subject, context) };
}

export interface DecideOptions {
  readonly subject: Subject;
  readonly loaded: LoadedPolicy;
  readonly store: EvidenceStore;
  readonly environment: string;
  readonly mode: Mode;
  readonly parties?: GateInput['parties'];
  readonly recorded?: GateInput['recorded'];
  /** Members of a release (`judgeMembers`). */
  readonly members?: GateInput['members'];
  /** As `GatherOptions`. */
  readonly threads?: number | undefined;
}

type MembersOptions = Pick<DecideOptions, 'loaded' | 'store' | 'environment' | 'mode'> & {
  readonly parties: GateInput['parties'];
};

/**
 * Judges every member of a release in the environment that the policy names for its role. A role that the policy does not
 * know is left out here, and blocks the release.
 */
export async function judgeMembers(
  release: Release,
  { environment, parties, ...options }: MembersOptions,
  context: Pick<FlowContext, 'clock'>,
): Promise<JudgedMember[]> {
  const judges = environmentOf(options.loaded, environment).release ?? new Map<string, string>();
  const members: JudgedMember[] = [];
  for (const member of release.members) {
    const judge = judges.get(member.role);
    if (judge === undefined) continue;
    const asked = { ...options, ...(parties === undefined ? {} : { parties }) };
    const decision = await decide({ ...asked, environment: judge, subject: memberSubject(member) }, context);
    members.push({ role: member.role, environment: judge, decision });
  }
  const unknown = release.members.filter(({ role }) => !judges.has(role)).map(({ role }) => role);
  if (unknown.length === 0) return members;
  const known = [...judges.keys()].join(', ');
  throw new AppError(
    'invalid-input',
    `the release has the role ${unknown.join(', ')}, ${environment} knows ${known || 'none'}`,
    {
      hint: 'the key "release" of the environment says which environment judges which role',
    },
  );
}

/** The gate's decision on what a store holds; nothing is signed or stored. */
export async function decide(
  options: DecideOptions,
  { clock }: Pick<FlowContext, 'clock'>,
): Promise<Decision> {
  const { loaded, subject, store, environment, mode, parties, recorded, members } = options;
  const now = clock();
  const gathered = await gatherEvidence({ subject, loaded, store, now, threads: options.threads });
  return evaluateGate({
    policy: loaded.policy,
    policyDigest: loaded.sha256,
    policyUri: loaded.uri,
    environment,
    subject,
    ...gathered,
    denyList: loaded.denyList,
    ...(loaded.feeds === undefined ? {} : { feeds: loaded.feeds }),
    ...(loaded.evaluateRule === undefined ? {} : { evaluateRule: loaded.evaluateRule }),
    ...(await bomInterpreterFor(loaded, environment)),
    mode,
    now,
    ...(parties === undefined ? {} : { parties }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(members === undefined ? {} : { members }),
  });
}

/** What reads AI-BOMs is loaded only for policies with rules about their content. */
async function bomInterpreterFor(
  loaded: LoadedPolicy,
  environment: string,
): Promise<Pick<GateInput, 'bomInterpreter'>> {
  const asks = environmentOf(loaded, environment).require.some(({ kind }) => kind === 'aibom');
  if (!asks) return {};
  const { BOM_INTERPRETER } = await import('../aibom/interpret-bom.ts');
  return { bomInterpreter: BOM_INTERPRETER };
}
