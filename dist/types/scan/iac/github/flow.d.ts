import type { MappedText } from '../mapped-text.ts';
import { type Expression } from './untrusted.ts';
import type { Job, Step, Workflow } from './workflow.ts';
/** A path that untrusted text takes: where it enters and the expression that puts it in. */
export interface Flow {
    /** The context it comes from, for example `github.event.issue.title`. */
    readonly source: string;
    readonly expression: Expression;
}
/** Expressions in a text through which somebody without rights in the repository chooses what comes out. */
export declare function untrustedFlows(step: Step, text: MappedText): readonly Flow[];
/** Expressions in a text that put in what a caller, a dispatcher or a branch name says. */
export declare function inputFlows(text: MappedText): readonly Flow[];
/** Whether a workflow runs with the repository's secrets or a write token when somebody from outside starts it. */
export declare function isPrivileged(workflow: Workflow): boolean;
/** Whether outsiders start a workflow only by pull requests, which then get neither secrets nor a write token. */
export declare function runsOnlyForPullRequests(workflow: Workflow): boolean;
/**
 * Whether a condition of the job or step keeps outsiders away: the author belongs to the project, or the change comes
 * from the repository itself. `github.actor` is no such condition: it names who acted last, not who wrote the change.
 */
export declare function hasAuthorGate(job: Job | undefined, step?: Step): boolean;
