import { AppError, isAppError } from '../domain/errors.ts';
import { MEDIA_TYPE } from './oci-manifest.ts';
import { nameOf, type RegistryClient, type Repository } from './registry-client.ts';

/** Time, waiting and chance, as the caller has them. */
export interface ClaimPorts {
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** A name that nobody else uses: lower-case letters and digits. */
  readonly nonce: () => string;
}

export interface ClaimOptions extends ClaimPorts {
  readonly client: RegistryClient;
  readonly repository: Repository;
  /** What is claimed. */
  readonly tag: string;
}

/** How long the holder may still change the tag; undefined where the registry itself refuses a stale write. */
export type Hold = { readonly mayWrite: () => boolean } | undefined;

const CLAIM_TYPE = 'application/vnd.sallyport.claim.v1';
const CLAIMED_AT = 'dev.sallyport.claimed-at';
/** Nothing has this digest, so a registry that looks at it refuses. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
/** Who holds a claim writes no more after this time, */
const HOLD_MS = 180_000;
/** and after this one others take it for left behind: what lies between is for clocks that do not agree. */
const STALE_MS = 600_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Does something while no other writer of this kind changes a tag. A registry that honours If-Match needs nothing for it.
 * Any other one needs a claim: a tag of its own beside the tag, put **before** the list of tags is read, and the work
 * begins only when that list shows no other claim. Of two writers the later one always sees the earlier one, whatever the
 * order of their requests, as long as a tag is listed once it was put. The smallest claim waits, the others step back.
 * Errors: `unsupported` where neither is to be had, `timeout`, those of the client.
 */
export async function withClaim<T>(options: ClaimOptions, work: (hold: Hold) => Promise<T>): Promise<T> {
  const { client, repository, tag, now, sleep } = options;
  const canDelete = await client.canDelete(repository);
  const own = canDelete ? `${prefixOf(tag)}${options.nonce()}` : `${prefixOf(tag)}probe`;
  const from = performance.now();
  for (let round = 0; performance.now() - from < STALE_MS + HOLD_MS; round += 1) {
    const claimedAt = performance.now();
    if (await isConditional(options, own)) return await work(undefined);
    if (!canDelete) throw unsupported(options);
    try {
      const mayWrite = (): boolean => performance.now() - claimedAt < HOLD_MS;
      while (mayWrite()) {
        const place = await standing(options, own);
        if (place === 'alone') return await work({ mayWrite });
        if (place === 'behind') break;
        await sleep(50 + Math.random() * 200);
      }
    } finally {
      await release(options, own);
    }
    await sleep(Math.random() * Math.min(100 * 2 ** round, LONGEST_PAUSE_MS));
  }
  const other = (await claimsOf(options, own, now()))[0] ?? 'a claim';
  throw new AppError('timeout', `${nameOf(repository)}:${tag}: other writers hold ${other}`, {
    hint: 'give it fewer writers at a time; nothing was changed',
  });
}

/** Short enough for a tag of 128 characters; tags that share their beginning share their claims. */
function prefixOf(tag: string): string {
  return `${tag.slice(0, 80)}.claim-`;
}

/** What cannot be taken away is taken for left behind after a while: no reason to call the work failed. */
async function release({ client, repository }: ClaimOptions, own: string): Promise<void> {
  try {
    await client.deleteTag(repository, own);
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
  }
}

/** Puts the claim on a condition that cannot hold: refused where conditions count, else the claim is there. */
async function isConditional({ client, repository, now }: ClaimOptions, own: string): Promise<boolean> {
  const config = await client.putBlob(repository, Buffer.from('{}'), MEDIA_TYPE.emptyConfig);
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.imageManifest,
    artifactType: CLAIM_TYPE,
    config,
    layers: [config],
    // The name makes it a manifest of its own: deleting it takes no other claim away.
    annotations: { [CLAIMED_AT]: now().toISOString(), 'dev.sallyport.claim': own },
  };
  const bytes = Buffer.from(JSON.stringify(manifest), 'utf8');
  const content = { bytes, mediaType: MEDIA_TYPE.imageManifest, ifMatch: `"${NO_DIGEST}"` };
  return (await client.putManifest(repository, own, content)).outcome === 'conflict';
}

/** `alone`: no other claim. `first`: others, and they step back. `behind`: another one is before this one. */
async function standing(options: ClaimOptions, own: string): Promise<'alone' | 'first' | 'behind'> {
  const others = await claimsOf(options, own, options.now());
  if (others.length === 0) return 'alone';
  return others.every((other) => own < other) ? 'first' : 'behind';
}

/** Claims of others; one that was left behind is taken away. */
async function claimsOf(
  { client, repository, tag }: ClaimOptions,
  own: string,
  now: Date,
): Promise<string[]> {
  const claims: string[] = [];
  const listed = await client.listTags(repository);
  for (const name of listed.filter((each) => each.startsWith(prefixOf(tag)) && each !== own)) {
    const found = await client.findManifest(repository, name);
    if (found === undefined) continue;
    const annotations = found.parsed.kind === 'manifest' ? found.parsed.manifest.annotations : undefined;
    const age = now.getTime() - Date.parse(annotations?.[CLAIMED_AT] ?? '');
    if (age > STALE_MS) await client.deleteTag(repository, name);
    else claims.push(name);
  }
  return claims;
}

function unsupported({ repository, tag }: ClaimOptions): AppError {
  const message = `${nameOf(repository)}:${tag}: of two writers at once this registry would lose one: it neither refuses a stale write (If-Match) nor lets a tag be deleted`;
  return new AppError('unsupported', message, {
    hint: 'allow deletion in the registry (for the token too), or keep the log on a branch (git:BRANCH)',
  });
}
