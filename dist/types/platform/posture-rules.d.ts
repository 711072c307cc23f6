import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
/**
 * Effective rules of the branch ("Get rules for a branch"; those in evaluation or disabled are not among them), and for
 * what they lack its classic protection, which counts only when it binds administrators too.
 */
export declare function readBranchRules(github: GithubClient, branch: string): Promise<PostureCheck[]>;
