import type { TakesFile, VersionedFolder } from '../domain/versioned-folder.ts';
import type { RunProgram } from './exec.ts';
export interface GitBranchOptions {
    /** Any folder of a repository: its remotes, logins and objects are used, its branches and files are not touched. */
    readonly repository: string;
    /** Name or URL of the remote. */
    readonly remote: string;
    readonly branch: string;
    readonly takes: TakesFile;
    /** First line of the commits. */
    readonly message: string;
    readonly run: RunProgram;
}
/**
 * The files at the top of a branch that no work tree needs: commits are made from objects alone, pushed as a
 * fast-forward under a lease on the commit that was read (`--force-with-lease=REF:OLD`), so of two writers one wins and
 * the other is told. Content passes no filter of git, links and submodules are refused. Other files of the branch stay.
 * Errors: `tool-failed`, `timeout`, `malformed`, `limit-exceeded`.
 */
export declare function openGitBranch(options: GitBranchOptions): VersionedFolder;
