import path from 'node:path';
import type { DecisionCheck } from '../domain/decision.ts';
import { digestsMatch, formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import {
  decodeRelease,
  encodeRelease,
  MAX_RELEASE_BYTES,
  memberSubject,
  releaseSchema,
  releaseSubject,
  type Release,
} from '../domain/release.ts';
import { worstVerdict } from '../domain/verdict.ts';
import { checkDenyList } from '../gate/check-deny-list.ts';
import { checkRetirement } from '../gate/check-retirement.ts';
import { memberCheckId } from '../gate/check-release.ts';
import { readBounded, writeAtomically } from '../platform/files.ts';
import type { FlowContext } from './context.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { loadPolicy } from './load-policy.ts';
import { openStore } from './open-store.ts';
import { gatherEvidence } from './read-evidence.ts';
import { runGate, type GateOutcome, type RunGateOptions } from './run-gate.ts';
import { verifyDecision, type DecisionVerification, type VerifyDecisionOptions } from './verify-decision.ts';

export interface CreateReleaseOptions {
  readonly name: string;
  /** `ROLE=SUBJECT`; a file that is not a model as `ROLE=file:PATH`. */
  readonly members: readonly string[];
  readonly output: string;
  readonly identify?: IdentifyOptions;
}

export interface ReleaseFile {
  readonly file: string;
  readonly release: Release;
  /** `sha256:<hex>` of the set. */
  readonly digest: string;
}

/** Digests every member and writes the set. Errors: `invalid-input` for members, those of the digest. */
export async function createRelease(
  options: CreateReleaseOptions,
  context: FlowContext,
): Promise<ReleaseFile> {
  const members: Release['members'] = [];
  for (const text of options.members) {
    const { role, target, kind } = splitMember(text);
    const identify = { ...options.identify, ...(kind === undefined ? {} : { kind }) };
    const { subject } = await identifySubject(target, identify, context);
    members.push({
      role,
      kind: subject.kind,
      name: path.basename(subject.name),
      digest: formatDigest(subject.digest),
    });
  }
  const parsed = releaseSchema.safeParse({ version: 1, name: options.name, members });
  if (!parsed.success)
    throw new AppError('invalid-input', `release: ${parsed.error.issues[0]?.message ?? ''}`);
  const file = path.resolve(options.output);
  await writeAtomically(file, encodeRelease(parsed.data));
  return { file, release: parsed.data, digest: formatDigest(releaseSubject(parsed.data).digest) };
}

function splitMember(text: string): {
  readonly role: string;
  readonly target: string;
  readonly kind?: 'file';
} {
  const [, role = '', file, target = ''] = /^([^=]+)=(file:)?(.+)$/.exec(text) ?? [];
  if (role === '') throw new AppError('invalid-input', `${JSON.stringify(text)} is not ROLE=SUBJECT`);
  return file === undefined ? { role, target } : { role, target, kind: 'file' };
}

export async function readRelease(file: string): Promise<Release> {
  return decodeRelease(await readBounded(file, { maxBytes: MAX_RELEASE_BYTES, what: 'release' }), file);
}

/** Decides on a release: every member in the environment of its role, and the set in its own. One decision, all or nothing. */
export async function gateRelease(
  file: string,
  options: RunGateOptions,
  context: FlowContext,
): Promise<GateOutcome> {
  const release = await readRelease(file);
  const identified = { subject: releaseSubject(release) };
  return await runGate(file, { ...options, release, identified }, context);
}

export interface VerifyReleaseOptions extends Omit<VerifyDecisionOptions, 'identify' | 'signature'> {
  /** `ROLE=SUBJECT` of what is here: its digest must be the member's. */
  readonly members?: readonly string[] | undefined;
  readonly identify?: IdentifyOptions;
}

/**
 * At the door: whether the set was let in, and for each member whether it was denied or retired since and whether what lies
 * here is it. A member that no path was given for gets a warning.
 */
export async function verifyRelease(
  file: string,
  options: VerifyReleaseOptions,
  context: FlowContext,
): Promise<DecisionVerification> {
  const release = await readRelease(file);
  const subject = releaseSubject(release);
  const set = await verifyDecision(
    formatDigest(subject.digest),
    { ...options, identify: { kind: 'file' } },
    context,
  );
  const here = new Map((options.members ?? []).map((text) => [splitMember(text).role, text]));
  const unknown = [...here.keys()].find((role) => !release.members.some((member) => member.role === role));
  if (unknown !== undefined) throw new AppError('invalid-input', `the release has no member ${unknown}`);
  const checks: DecisionCheck[] = [...set.checks];
  for (const member of release.members)
    checks.push(await checkMember(member, here.get(member.role), { options, context }));
  const verdict = worstVerdict(checks.map(({ result }) => (result === 'warn' ? 'pass' : result)));
  const { decidedAt } = set;
  const found = decidedAt === undefined ? {} : { decidedAt };
  return { subject, environment: options.environment, verdict, checks, ...found };
}

async function checkMember(
  member: Release['members'][number],
  given: string | undefined,
  { options, context }: { readonly options: VerifyReleaseOptions; readonly context: FlowContext },
): Promise<DecisionCheck> {
  const id = memberCheckId(member.role);
  const loaded = await loadPolicy(options.policy, context);
  const subject = memberSubject(member);
  const digests = [member.digest];
  const denied = checkDenyList([{ what: member.role, digest: subject.digest }], loaded.denyList);
  if (denied.result !== 'pass') return { ...denied, id };
  const store = await openStore(options.evidence, context);
  const { evidence, related } = await gatherEvidence({
    ...{ subject, loaded, store, now: context.clock() },
    kinds: new Set(['retirement', 'provenance'] as const),
  });
  const scopes = [evidence, ...related.values()].map((each) => ({ what: member.role, evidence: each }));
  const own = loaded.policy.environments.get(options.environment)?.release?.get(member.role);
  for (const environment of [options.environment, ...(own === undefined ? [] : [own])]) {
    const { check } = checkRetirement(scopes, { policy: loaded.policy, environment });
    if (check?.result === 'block' || check?.result === 'indeterminate') return { ...check, id };
  }
  if (given === undefined)
    return { id, result: 'warn', reason: 'no path was given: nothing here was looked at', digests };
  const { target, kind } = splitMember(given);
  const identify = { ...options.identify, ...(kind === undefined ? {} : { kind }) };
  const found = await identifySubject(target, identify, context);
  if (digestsMatch(found.subject.digest, subject.digest))
    return { id, result: 'pass', reason: `${target} is it`, digests };
  const reason = `${target} is ${formatDigest(found.subject.digest)}, not this member`;
  return { id, result: 'block', reason, remedy: 'bring the member that the release names', digests };
}

/**
 * Of several releases the one that was let in last and still may: what to roll back to. Undefined when there is none. Times are
 * those of the decisions; of two with the same time the first one given.
 */
export async function lastRelease(
  files: readonly string[],
  options: VerifyReleaseOptions,
  context: FlowContext,
): Promise<{ readonly file: string; readonly verification: DecisionVerification } | undefined> {
  let last:
    { readonly file: string; readonly verification: DecisionVerification; readonly at: number } | undefined;
  for (const file of files) {
    const verification = await verifyRelease(file, options, context);
    const at = verification.decidedAt?.getTime() ?? -Infinity;
    if (verification.verdict === 'pass' && (last === undefined || at > last.at))
      last = { file, verification, at };
  }
  return last;
}
