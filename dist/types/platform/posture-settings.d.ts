import type { PostureCheck } from '../domain/posture.ts';
import type { GithubClient } from './github-client.ts';
/** Actions, the token of workflows, environments and secrets; one request each. */
export declare function readSettings(github: GithubClient): Promise<PostureCheck[]>;
