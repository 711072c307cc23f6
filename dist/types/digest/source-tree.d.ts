import type { Manifest } from '../domain/manifest.ts';
/**
 * The manifest of a source tree: of the given files of `root` (tracked ones, as the git port lists them), nothing is
 * ignored and no link is followed; a tracked link has its target text as content. `rootSha256` is the SHA-256 over
 * `file <sha256> <path>` or `link <sha256> <path>`, each ended by NUL, in code-point order of path: unlike a model
 * digest it binds the names. Errors: `invalid-subject` (no files, bad path, a folder or device in a file's place),
 * `not-found`, `unreadable`, `changed-while-reading`. `known`: a manifest made in this run, whose files are not hashed
 * again where they lie in the tree.
 */
export declare function digestSourceTree(root: string, paths: readonly string[], known?: Manifest): Promise<Manifest>;
