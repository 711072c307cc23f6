import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
/**
 * Whether the branch has a CODEOWNERS file that GitHub can read and that gives an owner to what decides about changes:
 * itself, every workflow, and the paths in `owned`.
 */
export declare function readOwnership(github: GithubClient, { branch, owned }: {
    readonly branch: string;
    readonly owned: readonly string[];
}): Promise<PostureCheck>;
