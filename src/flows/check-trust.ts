import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { messageOf } from '../domain/errors.ts';
import { lastCommitOf } from '../platform/git.ts';
import type { KeptRoot } from '../verify/sigstore-tuf.ts';
import type { FlowContext } from './context.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { decode, partOf, type LoadedPolicy } from './load-policy.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A Sigstore instance turns its logs about twice a year; what is older may not know the newest. */
const OLD_DAYS = 180;
/** Time to act before the end. */
const SOON_DAYS = 30;

export interface CheckTrustOptions {
  readonly loaded: LoadedPolicy;
  /** The policy file: paths in it are from its folder. */
  readonly policyFile: string;
  /** What TUF fetched; default: the folder of `trust update`. */
  readonly cache?: string | undefined;
}

/**
 * One check for each file of trust that the policy names (Sigstore roots, roots of own authorities, timestamp authorities):
 * its age, when it expires as far as it or TUF says, and what to do. Nothing is fetched.
 */
export async function checkTrust(options: CheckTrustOptions, context: FlowContext): Promise<DoctorCheck[]> {
  const { listKept } = await import('../verify/sigstore-tuf.ts');
  const kept = await listKept(options.cache ?? path.join(os.homedir(), '.cache', 'sallyport', 'tuf'));
  const checks: DoctorCheck[] = [];
  for (const file of filesOf(options.loaded))
    checks.push(await checkFile(file, { ...options, kept }, context));
  if (namesPublicGood(options.loaded)) checks.push(await checkEmbedded(context));
  return checks;
}

interface TrustFile {
  readonly name: string;
  readonly isSigstore: boolean;
}

function filesOf({ policy }: LoadedPolicy): TrustFile[] {
  const files = new Map<string, TrustFile>();
  const add = (names: readonly string[], isSigstore: boolean): void => {
    for (const name of names) files.set(name, { name, isSigstore });
  };
  for (const signer of policy.trust.signers.values()) {
    if (signer.kind === 'own-certificate') add(signer.roots, false);
    if (signer.kind !== 'certificate') add(signer.timestampAuthorities, false);
  }
  for (const { ownCertificate, timestampAuthorities } of policy.people.values()) {
    add([...(ownCertificate?.roots ?? []), ...timestampAuthorities], false);
    add(ownCertificate?.timestampAuthorities ?? [], false);
  }
  for (const root of policy.trust.roots.values()) if (root.kind === 'file') add([root.path], true);
  return [...files.values()];
}

function namesPublicGood({ policy }: LoadedPolicy): boolean {
  return [...policy.trust.roots.values()].some(({ kind }) => kind === 'public-good');
}

type State = 'ok' | 'old' | 'failed';
interface Found {
  readonly detail: string;
  readonly state: State;
}

async function checkFile(
  { name, isSigstore }: TrustFile,
  { loaded, policyFile, kept }: CheckTrustOptions & { readonly kept: readonly KeptRoot[] },
  context: FlowContext,
): Promise<DoctorCheck> {
  const place = path.join(path.dirname(policyFile), name);
  const fix = isSigstore
    ? `sallyport trust update --output ${place} (another instance than the public one: --tuf-url, --tuf-root)`
    : `ask who runs the authority for its current certificates, and write them to ${place}`;
  try {
    const bytes = partOf(name, loaded);
    const now = context.clock();
    const fetched = kept.find((each) => Buffer.from(each.bytes).equals(bytes));
    const found = [
      fetched === undefined
        ? await ageAt(place, isSigstore ? OLD_DAYS : Number.POSITIVE_INFINITY, context)
        : tufAt(fetched, now),
      await lifeAt(decode(bytes, name), `trust file ${name}`, now),
    ];
    return checkOf(name, found, fix);
  } catch (thrown) {
    return { name: 'trust', status: 'failed', detail: messageOf(thrown), fix };
  }
}

/** The root that comes with the product is as old as the product. */
async function checkEmbedded({ clock }: FlowContext): Promise<DoctorCheck> {
  const { publicGoodTrustedRoot } = await import('../verify/sigstore-verifier.ts');
  const name = 'public-good Sigstore, as it comes with this program';
  const found = await lifeAt(JSON.stringify(await publicGoodTrustedRoot()), name, clock());
  const update = 'sallyport trust update --output trust/public.json';
  return checkOf(name, [found], `install a newer version, or name a file in the policy: ${update}`);
}

function checkOf(name: string, found: readonly Found[], fix: string): DoctorCheck {
  const detail = [name, ...found.map((each) => each.detail)].join('; ');
  const status = (['failed', 'old'] as const).find((state) => found.some((each) => each.state === state));
  return status === undefined
    ? { name: 'trust', status: 'ok', detail }
    : { name: 'trust', status, detail, fix };
}

async function lifeAt(text: string, what: string, now: Date): Promise<Found> {
  const { trustLifeOf } = await import('../verify/trusted-root-life.ts');
  const { newest, expires, expiring = 'part' } = trustLifeOf(text, what);
  const since =
    newest === undefined ? 'does not say since when' : `newest part in use since ${dayOf(newest)}`;
  if (expires === undefined) return { detail: `${since}; names no end`, state: 'ok' };
  if (expires <= now) {
    return { detail: `${since}; no ${expiring} is in use since ${dayOf(expires)}`, state: 'failed' };
  }
  const left = Math.floor((expires.getTime() - now.getTime()) / DAY_MS);
  const detail = `${since}; ends ${dayOf(expires)}, in ${String(left)} days (${expiring})`;
  return { detail, state: left < SOON_DAYS ? 'old' : 'ok' };
}

/** The very bytes that TUF vouched for, and until when it did. After that they are not wrong, but may not be the latest. */
function tufAt({ source, rootVersion, expires }: KeptRoot, now: Date): Found {
  const isCurrent = expires > now;
  const until = isCurrent ? `until ${dayOf(expires)}` : `which expired ${dayOf(expires)}`;
  const detail = `as TUF of ${source} vouches (root version ${String(rootVersion)}), ${until}`;
  return { detail, state: isCurrent ? 'ok' : 'old' };
}

/** Since its last commit; of a file for which git does not say, since it was written on this machine. */
async function ageAt(file: string, oldDays: number, { clock, run }: FlowContext): Promise<Found> {
  const committed = await lastCommitOf(file, run);
  const at = committed ?? (await fs.stat(file)).mtime;
  const days = Math.max(0, Math.floor((clock().getTime() - at.getTime()) / DAY_MS));
  const what = committed === undefined ? 'written here' : 'committed';
  const detail = `${what} ${dayOf(at)}, ${String(days)} days ago`;
  return { detail, state: days > oldDays ? 'old' : 'ok' };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
