import path from 'node:path';
import { parseDenyList } from '../config/deny-list.ts';
import { policyDigest, POLICY_PART, type PolicyPart } from '../config/policy-digest.ts';
import type { PolicyFile } from '../config/policy-schema.ts';
import { policyFiles } from '../config/policy-files.ts';
import { refuseSharedKeys } from '../config/trust-entries.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { VulnerabilityFeeds } from '../domain/feeds.ts';
import type { DenyEntry, EnvironmentPolicy, Policy } from '../domain/policy.ts';
import type { EvaluateRule } from '../gate/custom-rule.ts';
import type { FlowContext } from './context.ts';
import { policyPlace, type PolicyPlace } from './policy-place.ts';

/** A policy with everything it names, read once; what is decided with it can be reproduced from its digest. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** How the decision names it: the path as given, never an absolute one. */
  readonly uri: string;
  /** The policy digest: the policy and every file it names. */
  readonly sha256: string;
  readonly parts: readonly PolicyPart[];
  readonly denyList: readonly DenyEntry[];
  /** What its vulnerability feeds list. */
  readonly feeds?: VulnerabilityFeeds;
  /** Answers its custom rules; there when it has any. */
  readonly evaluateRule?: EvaluateRule;
}

const MAX_POLICY_BYTES = 1024 * 1024;
/** A deny-list is the largest file a policy names. */
const MAX_PART_BYTES = 16 * 1024 * 1024;

/** Reads a policy and the files it names. Errors: `invalid-policy`, `not-found`, `unreadable`, `limit-exceeded`. */
export async function loadPolicy(
  file: string,
  context: Pick<FlowContext, 'env'> = { env: {} },
): Promise<LoadedPolicy> {
  const place = policyPlace(file, context);
  const { policy, parts: files, sha256 } = await readWhole(place, { name: place.policy, shown: file });
  refuseSharedKeys(policy, files);
  return {
    policy,
    uri: place.uri,
    sha256,
    parts: files,
    denyList: readDenyList(policy, files),
    ...(await readExtras(policy, files, file)),
  };
}

interface WholePolicy {
  readonly file: PolicyFile;
  readonly policy: Policy;
  /** Files it names, and the policies it extends; all in its folder or below. */
  readonly parts: readonly PolicyPart[];
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Policies that extend each other, the first included. */
const MAX_CHAIN = 5;

/** One policy of a chain. */
interface PolicyStep {
  /** Below the place. */
  readonly name: string;
  /** As messages name it. */
  readonly shown: string;
  /** From 1. */
  readonly depth?: number;
}

/** A policy, and the one that it extends before it, whose policy digest must be the pinned one. */
async function readWhole(place: PolicyPlace, { name, shown, depth = 1 }: PolicyStep): Promise<WholePolicy> {
  const bytes = await place.read(name, { maxBytes: MAX_POLICY_BYTES, what: 'policy' });
  const { parsePolicyFile, policyExtended } = await import('../config/policy.ts');
  const { toPolicy } = await import('../config/policy-model.ts');
  const text = decode(bytes, shown);
  const wanted = policyExtended(text, shown);
  const below = (file: string): string => path.posix.join(path.posix.dirname(name), file);
  if (wanted !== undefined && depth >= MAX_CHAIN) {
    throw new AppError(
      'invalid-policy',
      `policy ${shown}: more than ${String(MAX_CHAIN)} policies extend each other`,
    );
  }
  const parent =
    wanted === undefined
      ? undefined
      : await readWhole(place, { name: below(wanted.path), shown: wanted.path, depth: depth + 1 });
  if (parent !== undefined && `sha256:${parent.sha256}` !== wanted?.digest) {
    throw new AppError(
      'invalid-policy',
      `policy ${shown} extends ${wanted?.path ?? ''} by ${wanted?.digest ?? ''}, whose digest is sha256:${parent.sha256}`,
      { hint: 'read what changed there, then pin the new digest' },
    );
  }
  const file = parsePolicyFile(text, shown, parent?.file);
  const policy = toPolicy(file);
  const parts = new Map((parent?.parts ?? []).map((part) => [part.path, part]));
  if (parent !== undefined && wanted !== undefined)
    parts.set(wanted.path, { path: wanted.path, bytes: parent.bytes });
  for (const part of policyFiles(policy)) {
    if (!parts.has(part)) parts.set(part, { path: part, bytes: await readPart(place, below(part)) });
  }
  const all = [...parts.values()];
  return { file, policy, parts: all, sha256: policyDigest([{ path: POLICY_PART, bytes }, ...all]), bytes };
}

/** What only some policies have; its code is loaded for them alone. */
async function readExtras(
  policy: Policy,
  files: readonly PolicyPart[],
  file: string,
): Promise<Pick<LoadedPolicy, 'feeds' | 'evaluateRule'>> {
  const environments = [...policy.environments];
  const hasFeeds = environments.some(
    ([, { findings }]) => findings.kev !== undefined || findings.epss !== undefined,
  );
  const hasRules = environments.some(([, { rules }]) => rules !== undefined);
  const feeds = hasFeeds
    ? (await import('../config/vulnerability-feeds.ts')).readFeeds(policy, files)
    : undefined;
  if (!hasRules) return feeds === undefined ? {} : { feeds };
  const { createRuleEvaluator, ruleProblem } = await import('../gate/cel-rules.ts');
  for (const [name, { rules = [] }] of environments) {
    for (const { id, assert } of rules) {
      const problem = ruleProblem(assert);
      if (problem === undefined) continue;
      throw new AppError('invalid-policy', `policy ${file}: environments.${name}.rules ${id}: ${problem}`, {
        hint: 'docs/policy.md says what an expression can see, with examples',
      });
    }
  }
  return { evaluateRule: createRuleEvaluator(), ...(feeds === undefined ? {} : { feeds }) };
}

async function readPart(place: PolicyPlace, file: string): Promise<Buffer> {
  try {
    return await place.read(file, { maxBytes: MAX_PART_BYTES, what: 'file named by the policy' });
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== 'not-found' || !file.endsWith('.pub')) throw thrown;
    const prefix = path.relative('.', place.shown(file).slice(0, -'.pub'.length));
    throw new AppError(thrown.code, thrown.message, {
      cause: thrown,
      hint: `put the public key there, or make a new pair: sallyport key generate --output ${prefix}`,
    });
  }
}

/** The environment of that name, or `invalid-input` with the names there are. */
export function environmentOf({ policy }: LoadedPolicy, name: string): EnvironmentPolicy {
  const environment = policy.environments.get(name);
  if (environment !== undefined) return environment;
  throw new AppError('invalid-input', `policy has no environment ${JSON.stringify(name)}`, {
    hint: `it has: ${[...policy.environments.keys()].join(', ')}`,
  });
}

function readDenyList({ denyList }: Policy, files: readonly PolicyPart[]): readonly DenyEntry[] {
  if (denyList === undefined) return [];
  if (denyList.kind === 'inline') return denyList.entries;
  const part = files.find((each) => each.path === denyList.path);
  if (part === undefined) throw new AppError('internal', `deny-list ${denyList.path} was not read`);
  return parseDenyList(decode(part.bytes, denyList.path), denyList.path);
}

/** The bytes of a file that the policy names. */
export function partOf(name: string, { parts }: Pick<LoadedPolicy, 'parts'>): Uint8Array {
  const part = parts.find((each) => each.path === name);
  if (part === undefined) throw new AppError('internal', `${name} was not read`);
  return part.bytes;
}

/** Text of a file of the policy; `invalid-policy` when it is none. */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('invalid-policy', `${file} is not UTF-8 text`, { cause });
  }
}
