import type { RunProgram } from './exec.ts';
/** What a git work tree holds. */
export interface GitHead {
    /** Absolute path of the top-level folder. */
    readonly root: string;
    /** Full hex of HEAD; undefined before the first commit. */
    readonly commit: string | undefined;
    /** Whether a tracked file differs from HEAD (changed, added, deleted, in conflict). Untracked files do not count. */
    readonly dirty: boolean;
}
/** A git work tree as it is on disk, and where it is from. */
export interface GitState extends GitHead {
    /** URL of `origin` without credentials, as https or ssh URL; undefined when there is none or it is a local path. */
    readonly remoteUrl: string | undefined;
}
/** The nearest folder at or above `start` that holds `.git`, without running git. */
export declare function findGitRoot(start: string): Promise<string | undefined>;
/** The state of the work tree that holds `start`; undefined when there is none. Errors: `tool-failed`, `timeout`, `limit-exceeded`. */
export declare function readGitState(start: string, run: RunProgram): Promise<GitState | undefined>;
/** As `readGitState`, for who does not ask where the work tree is from. */
export declare function readGitHead(start: string, run: RunProgram): Promise<GitHead | undefined>;
/**
 * Tracked files that are on disk, relative to `root`, POSIX separators, in git's order. Submodules are left out: their
 * files belong to another repository. `malformed` when a name is not UTF-8: it could not be named in a statement.
 */
export declare function listTrackedFiles(root: string, run: RunProgram): Promise<readonly string[]>;
/**
 * What git ignores and does not track, relative to `root`, folders once and without a final slash: build output,
 * installed packages. What is neither tracked nor ignored is not in the list.
 */
export declare function listIgnoredPaths(root: string, run: RunProgram): Promise<readonly string[]>;
/**
 * When a file was last committed. Undefined when git does not say: not tracked, changed since, a shallow clone (whose one
 * commit has every file), no work tree, no git.
 */
export declare function lastCommitOf(file: string, run: RunProgram): Promise<Date | undefined>;
/** Drops user, password and query of a remote URL; turns `git@host:path` into an ssh URL; undefined for anything local or odd. */
export declare function cleanRemoteUrl(remote: string): string | undefined;
export interface GitOptions {
    readonly run: RunProgram;
    /** Exit codes that are an answer; default 0 only. */
    readonly accept?: readonly number[];
    /** What git reads from its standard input. */
    readonly input?: string;
    /** Further variables of git's environment. */
    readonly env?: Readonly<Record<string, string>>;
}
/** Runs git in a folder and gives its output. Errors: `tool-failed`, `timeout`, `limit-exceeded`. */
export declare function git(root: string, args: readonly string[], options: GitOptions): Promise<Buffer>;
