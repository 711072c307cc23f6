import path from 'node:path';
import { digestModel, modelSubject } from '../digest/digest-model.ts';
import { linkFoldersOf } from '../digest/list-model.ts';
import { fileSubject } from '../digest/digest-file.ts';
import { digestSourceTree } from '../digest/source-tree.ts';
import { parseDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { SIGNATURE_NAME } from '../domain/model-path.ts';
import { isReference } from '../registry/reference.ts';
import { pathKind } from '../platform/files.ts';
import { listTrackedFiles, readGitState } from '../platform/git.ts';
import type { FlowContext } from './context.ts';
import type { Identified, IdentifyOptions } from './identified.ts';
import { relativeInside } from './inside.ts';

export { SIGNATURE_NAME };
export type { Identified, IdentifyOptions };

/**
 * Finds out what a SUBJECT of the command line or an action means: a path (digested here, once), `sha256:<hex>` (or
 * another strong algorithm; a model unless `kind` says otherwise), `git:<commit>` or `oci://HOST/REPOSITORY…`. Errors:
 * `invalid-subject`, `not-found`, and those of digest and registry.
 */
export async function identifySubject(
  target: string,
  options: IdentifyOptions,
  context: FlowContext,
): Promise<Identified> {
  if (isReference(target)) {
    const { identifyImage } = await import('./identify-image.ts');
    return await identifyImage(target, options, context);
  }
  const digest = parseDigest(target.replace(/^git:/, 'gitCommit:'));
  if (digest !== undefined) {
    const kind = digest['gitCommit'] === undefined ? (options.kind ?? 'model') : 'source';
    return { subject: { kind, name: target, digest } };
  }
  return await identifyPath(target, options, context);
}

/** As `identifySubject`, for a path only. */
export async function identifyPath(
  target: string,
  options: IdentifyOptions,
  context: FlowContext,
): Promise<Identified & { readonly path: string }> {
  if (isReference(target) || options.kind === 'image') {
    throw new AppError('invalid-subject', `subject ${target} is read as a path here, not as an image`, {
      hint: isReference(target)
        ? 'pull it, and give the folder'
        : 'an image is oci://HOST/REPOSITORY@sha256:HEX',
    });
  }
  const absolute = path.resolve(target);
  switch (await pathKind(absolute)) {
    case 'missing':
      throw new AppError('not-found', `subject ${target} does not exist`, {
        hint: 'give a folder, a file, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>',
      });
    case 'other':
      throw new AppError('invalid-subject', `subject ${target} is neither a folder nor a file`);
    case 'file':
      if (options.kind === 'source') break;
      if (options.kind !== 'file') return await identifyModel(absolute, options, context);
      return { subject: await fileSubject(absolute, context.progress), path: absolute };
    case 'folder': {
      if (options.kind === 'file') break;
      const isTop = (await pathKind(path.join(absolute, '.git'))) !== 'missing';
      const asSource = options.kind === 'source' || (options.kind === undefined && isTop);
      return asSource
        ? await identifySource(absolute, options, context)
        : await identifyModel(absolute, options, context);
    }
  }
  throw new AppError('invalid-subject', `subject ${target} cannot be read as ${options.kind ?? 'that'}`);
}

/** The absolute path of a model whose signature can lie in it. Error: `invalid-subject`. */
export async function modelRoot(target: string): Promise<string> {
  const root = path.resolve(target);
  const signature = path.join(root, SIGNATURE_NAME);
  const kind = await pathKind(signature);
  // A folder of that name would hide whatever lies in it from the digest.
  if (kind !== 'missing' && kind !== 'file')
    throw new AppError('invalid-subject', `${signature} is not a file`);
  return root;
}

/** How the options say that a model is listed. Links of a Hugging Face snapshot may lead into its blobs. */
export function modelListing(
  root: string,
  { allowSymlinks = false, ignorePaths = [] }: Pick<IdentifyOptions, 'allowSymlinks' | 'ignorePaths'>,
): ModelListingOptions {
  return {
    allowSymlinks,
    linkFolders: linkFoldersOf(root, allowSymlinks),
    ignorePaths: [SIGNATURE_NAME, ...ignorePaths],
  };
}

/** `ListModelOptions`, as far as a user can say. */
export interface ModelListingOptions {
  readonly allowSymlinks: boolean;
  readonly linkFolders: readonly string[];
  readonly ignorePaths: readonly string[];
}

async function identifyModel(target: string, options: IdentifyOptions, { progress }: FlowContext) {
  const root = await modelRoot(target);
  const manifest = await digestModel(root, { ...modelListing(root, options), progress });
  return { subject: modelSubject(manifest), manifest, path: root };
}

/**
 * Source: the root digest of the tracked files, and the commit when no tracked file differs from it. A folder that is
 * not in a work tree has no list of tracked files and is refused.
 */
async function identifySource(root: string, { known }: IdentifyOptions, context: FlowContext) {
  const git = await readGitState(root, context.run);
  if (git === undefined) {
    throw new AppError('invalid-subject', `${root} is not in a git work tree`, {
      hint: 'check the source out with git, or read the folder as a model',
    });
  }
  const manifest = await digestSourceTree(git.root, await listTrackedFiles(git.root, context.run), known);
  const digest = {
    ...(git.commit === undefined || git.dirty ? {} : { gitCommit: git.commit }),
    sha256: manifest.rootSha256,
  };
  const name = git.remoteUrl ?? path.basename(git.root);
  return { subject: { kind: 'source', name, digest } as const, manifest, git, path: git.root };
}

/** Refuses an output inside the model folder: writing it would change the digest it speaks of (`invalid-input`). */
export function refuseInside(model: Identified, output: string, what: string): void {
  if (model.subject.kind !== 'model' || model.path === undefined) return;
  if (relativeInside(model.path, output) === undefined) return;
  throw new AppError(
    'invalid-input',
    `${what} ${output} lies inside the model folder and would change its digest`,
    {
      hint: `choose a place outside ${model.path}`,
    },
  );
}
