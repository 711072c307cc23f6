import type { ApprovalRule, EnvironmentPolicy, Requirement } from '../domain/policy.ts';
/** `secret-scan of the source, signed by train-workflow, younger than 24 h`. */
export declare function describeRequirement(requirement: Requirement): string;
/** `no critical or high finding in secret-scan; medium is a warning`. */
export declare function describeFindings({ kind }: Requirement, { findings }: EnvironmentPolicy): string;
/** `2 of ml-leads (bob, carol) approve this digest, not the author or builder`. */
export declare function describeApproval({ group, count, exclude, channels, team }: ApprovalRule, members: readonly string[]): string;
