import path from 'node:path';
import { AppError } from '../domain/errors.ts';
import { readVariable } from '../platform/environment.ts';
import { readBounded } from '../platform/files.ts';
import type { FlowContext } from './context.ts';

/** Where a policy and everything it names is read from. */
export interface PolicyPlace {
  /** Path of the policy below the place, with `/`. */
  readonly policy: string;
  /** How the decision names it, never an absolute path. */
  readonly uri: string;
  /** `file`: below the place, with `/`. Errors: `not-found`, `unreadable`, `limit-exceeded`, those of GitHub. */
  read(file: string, limits: { readonly maxBytes: number; readonly what: string }): Promise<Buffer>;
  /** `file` as a person on this machine would name it. */
  shown(file: string): string;
}

/** `github:OWNER/NAME/PATH@COMMIT`: a branch or a tag could move between reading and deciding. */
const ON_GITHUB = /^github:([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)\/(.+)@([^@]*)$/;

/**
 * A policy file, or one in a repository on GitHub at a commit: which the change under judgement cannot edit. Errors:
 * `invalid-input` for a place that is not pinned to a whole commit.
 */
export function policyPlace(file: string, { env }: Pick<FlowContext, 'env'>): PolicyPlace {
  if (!file.startsWith('github:')) return folderPlace(file);
  const [, repository = '', policy = '', commit = ''] = ON_GITHUB.exec(file) ?? [];
  if (!/^[0-9a-f]{40}$/.test(commit) || !isPlain(policy)) {
    throw new AppError(
      'invalid-input',
      `policy ${JSON.stringify(file)} is not pinned to a file at a commit`,
      {
        hint: 'write github:OWNER/NAME/PATH@ and the 40 hex digits of the commit',
      },
    );
  }
  return {
    policy,
    uri: file,
    shown: (name) => `github:${repository}/${name}@${commit}`,
    async read(name, limits) {
      const { readRepositoryFile } = await import('../platform/github-file.ts');
      const apiUrl = readVariable('githubApiUrl', env) ?? 'https://api.github.com';
      const token = readVariable('githubToken', env);
      return await readRepositoryFile({ repository, path: name, commit, apiUrl, token, ...limits });
    },
  };
}

function folderPlace(file: string): PolicyPlace {
  const absolute = path.resolve(file);
  const folder = path.dirname(absolute);
  return {
    policy: path.basename(absolute),
    uri: path.isAbsolute(file) ? path.basename(file) : file.split(path.sep).join('/'),
    shown: (name) => path.join(folder, name),
    read: (name, limits) => readBounded(path.join(folder, name), limits),
  };
}

function isPlain(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
