import * as z from 'zod';
import { AppError } from '../domain/errors.ts';
import { modelPathProblem } from '../domain/model-path.ts';
import { parseStrictJson } from '../domain/strict-json.ts';

/** A file of a revision as the hub lists it. */
export interface HubFile {
  readonly path: string;
  readonly size: number;
  /** Stated by the hub for files in LFS or Xet; nobody has read the bytes. */
  readonly sha256: string | undefined;
  /** Git object id of a file that lies in git itself: SHA-1 over `blob SIZE\0` and its bytes. */
  readonly blobId: string | undefined;
}

export interface HubListing {
  readonly id: string;
  /** Full commit. */
  readonly commit: string;
  readonly files: readonly HubFile[];
}

export const MAX_HUB_FILES = 10_000;
const HUB_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}\/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;

const size = z.int().min(0);
/** Answer of `/api/models/{id}/revision/{revision}?blobs=true`; what else is in it is not read. */
const listingSchema = z.looseObject({
  id: z.string(),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  siblings: z
    .array(
      z.looseObject({
        rfilename: z.string(),
        size: size.optional(),
        blobId: z.string().optional(),
        lfs: z.looseObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size }).nullish(),
      }),
    )
    .max(MAX_HUB_FILES, `has more than ${String(MAX_HUB_FILES)} files`),
});

/** `owner/name`, `owner/name@commit`, `owner/name@branch`. Errors: `invalid-input`. */
export function parseHubReference(text: string): { readonly id: string; readonly revision: string } {
  const [id = '', revision = 'main', ...rest] = text.split('@');
  if (!HUB_ID.test(id) || rest.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(revision)) {
    throw new AppError('invalid-input', `${JSON.stringify(text.slice(0, 200))} names no model of a hub`, {
      hint: 'write owner/name@COMMIT',
    });
  }
  return { id, revision };
}

/**
 * What the hub says a revision holds. Errors: `malformed` (not that shape, another commit than was asked for, paths out
 * of the model or twice), `not-found` (the name belongs to another model now), `limit-exceeded`.
 */
export function readHubListing(
  bytes: Uint8Array,
  asked: { readonly id: string; readonly revision: string },
): HubListing {
  const what = `listing of ${asked.id}`;
  const json = parseStrictJson(bytes, { maxBytes: bytes.length, maxDepth: 64, what });
  const parsed = listingSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isLong = issue?.code === 'too_big' && issue.path.length === 1;
    throw new AppError(
      isLong ? 'limit-exceeded' : 'malformed',
      `${what} cannot be used: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  const { id, sha: commit, siblings } = parsed.data;
  if (id.toLowerCase() !== asked.id.toLowerCase()) {
    throw new AppError('not-found', `${asked.id} leads to ${JSON.stringify(id.slice(0, 200))}`, {
      hint: 'a name that moved may be anybody’s: ask for the model by the name it has now',
    });
  }
  if (/^[0-9a-f]{40}$/.test(asked.revision) && asked.revision !== commit) {
    throw new AppError('malformed', `${what} is of commit ${commit}, asked was ${asked.revision}`);
  }
  const seen = new Set<string>();
  const files = siblings.map((each): HubFile => {
    const { rfilename: path, lfs } = each;
    const problem = seen.has(path) ? 'is listed twice' : modelPathProblem(path);
    if (problem !== undefined) {
      throw new AppError('malformed', `${what}: path ${JSON.stringify(path.slice(0, 200))} ${problem}`);
    }
    seen.add(path);
    const bytes = lfs?.size ?? each.size;
    if (bytes === undefined) throw new AppError('malformed', `${what} states no size of ${path}`);
    const isOfGit = lfs === undefined || lfs === null;
    return { path, size: bytes, sha256: lfs?.sha256, blobId: isOfGit ? each.blobId : undefined };
  });
  return { id, commit, files };
}
