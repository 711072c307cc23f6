import fs from 'node:fs/promises';
import path from 'node:path';
import { blake3Implementation } from '../digest/content-hasher.ts';
import { isAppError, messageOf } from '../domain/errors.ts';
import { pathKind } from '../platform/files.ts';
import { findGitRoot } from '../platform/git.ts';
import type { FlowContext } from './context.ts';
import type { DoctorCheck } from './doctor-check.ts';
import { DEFAULT_POLICY } from './init-project.ts';
import { loadPolicy } from './load-policy.ts';
import { buildVerifiers } from './policy-verifiers.ts';
import { openSigner, type SignerOptions } from './open-signer.ts';
import { openStore } from './open-store.ts';
import { parseStore, storeFolders, storeList, type StoreNames } from './store-names.ts';

export interface DoctorOptions extends SignerOptions {
  /** Default: `sallyport/policy.yml`, when it is there. */
  readonly policy?: string | undefined;
  readonly evidence?: StoreNames | undefined;
  /** What `trust update` keeps; default: its own default. */
  readonly cache?: string | undefined;
}

/** Looks at everything the product needs on this machine; what is wrong is a check, not an error. */
export async function runDoctor(
  options: DoctorOptions,
  context: FlowContext,
): Promise<readonly DoctorCheck[]> {
  return [
    checkNode(),
    await attempt('git', 'install git, or put it on the PATH', () => checkGit(context)),
    await attempt('clock', 'set the clock of this machine', () => checkClock(context)),
    await attempt('blake3', 'sign without --hash blake3', checkBlake3),
    await attempt('policy', `write one with "sallyport init"`, () => checkPolicy(options.policy, context)),
    ...(await checkTrustOf(options, context)),
    await attempt('key', 'make one with "sallyport key generate"', () => checkKey(options, context)),
    await attempt('store', 'choose a folder that can be written', () =>
      checkStores(options.evidence, context),
    ),
  ];
}

type Found = Pick<DoctorCheck, 'detail'> & { readonly status?: 'skipped' };

async function attempt(
  name: DoctorCheck['name'],
  fix: string,
  look: () => Promise<Found>,
): Promise<DoctorCheck> {
  try {
    const { detail, status } = await look();
    return { name, status: status ?? 'ok', detail };
  } catch (thrown) {
    const hint = isAppError(thrown) ? thrown.hint : undefined;
    return { name, status: 'failed', detail: messageOf(thrown), fix: hint ?? fix };
  }
}

function checkNode(): DoctorCheck {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= 24) return { name: 'node', status: 'ok', detail: node };
  return { name: 'node', status: 'failed', detail: node, fix: 'install Node 24 or later' };
}

async function checkGit({ run }: FlowContext): Promise<Found> {
  const result = await run('git', ['--version'], { timeoutMs: 10_000, maxOutputBytes: 4_096 });
  const version = result.stdout.toString('utf8').trim();
  const root = await findGitRoot('.');
  return { detail: root === undefined ? `${version}; not in a work tree` : `${version}; work tree ${root}` };
}

/** A clock that runs behind dates evidence before it was made; one sure sign is a time before this program was installed. */
async function checkClock({ clock }: FlowContext): Promise<Found> {
  const now = clock();
  const { mtime } = await fs.stat(new URL(import.meta.url));
  if (now.getTime() + 60_000 < mtime.getTime()) {
    throw new Error(
      `it is ${now.toISOString()} here, before this program was installed (${mtime.toISOString()})`,
    );
  }
  return { detail: now.toISOString() };
}

/** Only a signature with that hash needs it; which one it is tells whether it is worth choosing here. */
async function checkBlake3(): Promise<Found> {
  switch (await blake3Implementation()) {
    case 'native':
      return { detail: 'compiled code' };
    case 'wasm':
      return { detail: 'WebAssembly, slower than SHA-256: @napi-rs/blake-hash is not installed here' };
  }
}

async function checkPolicy(file: string | undefined, context: FlowContext): Promise<Found> {
  if (file === undefined && (await pathKind(DEFAULT_POLICY)) === 'missing') {
    return { status: 'skipped', detail: `no ${DEFAULT_POLICY}, and no --policy was given` };
  }
  const loaded = await loadPolicy(file ?? DEFAULT_POLICY, context);
  const verifiers = await buildVerifiers(loaded, context.clock);
  const environments = [...loaded.policy.environments.keys()].join(', ');
  return {
    detail: `${file ?? DEFAULT_POLICY}: environments ${environments}; keys and identities: ${String(verifiers.size)}`,
  };
}

/** Nothing without a policy that can be read: that is a check of its own. */
async function checkTrustOf(
  { policy = DEFAULT_POLICY, cache }: DoctorOptions,
  context: FlowContext,
): Promise<readonly DoctorCheck[]> {
  const loaded = await loadPolicy(policy, context).catch(() => undefined);
  if (loaded === undefined) return [];
  const { checkTrust } = await import('./check-trust.ts');
  return await checkTrust({ loaded, policyFile: policy, cache }, context);
}

async function checkKey(options: DoctorOptions, context: FlowContext): Promise<Found> {
  if (options.key === undefined && options.keyless !== true)
    return { status: 'skipped', detail: 'no --key was given' };
  const signer = await openSigner(options, context);
  const identity = await signer.identity();
  return {
    detail: identity.kind === 'key' ? `key ${identity.keyId}` : `${identity.identity} (${identity.issuer})`,
  };
}

/** Folders must be writable; other stores must answer. Nothing is written. */
async function checkStores(names: StoreNames | undefined, context: FlowContext): Promise<Found> {
  if (names === undefined) return { status: 'skipped', detail: 'no --evidence was given' };
  const details: string[] = [];
  for (const directory of storeFolders(names)) details.push(await checkFolder(directory));
  const others = storeList(names).filter((name) => parseStore(name).kind !== 'folder');
  if (others.length > 0) {
    const store = await openStore(others, context);
    await store.list({ sha256: '0'.repeat(64) });
    details.push(`${store.location} answers`);
  }
  return { detail: details.join(', ') };
}

async function checkFolder(store: string): Promise<string> {
  const kind = await pathKind(store);
  if (kind !== 'folder' && kind !== 'missing') throw new Error(`${store} is not a folder`);
  // A missing store is made by its first bundle, so its nearest existing parent must be writable.
  let place = store;
  while ((await pathKind(place)) === 'missing') place = path.dirname(place);
  await fs.access(place, fs.constants.W_OK);
  return kind === 'missing' ? `${store} (will be made)` : store;
}
