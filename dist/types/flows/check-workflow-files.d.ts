import type { PostureCheck } from '../domain/posture.ts';
import type { FlowContext } from './context.ts';
/** A work tree at a commit, or why there is none that could be spoken of. */
export type Checkout = {
    readonly root: string;
    readonly commit: string;
} | {
    readonly problem: string;
};
/** The commit whose files a folder holds. Never throws: what cannot be told leaves checks undecided. */
export declare function readCheckout(folder: string, { run }: FlowContext): Promise<Checkout>;
/**
 * What the workflows and actions of a checkout say, by our own rules; comments in them switch off nothing here. A file
 * of theirs that cannot be read leaves all undecided.
 */
export declare function checkWorkflowFiles(checkout: Checkout, { clock, run }: FlowContext): Promise<PostureCheck[]>;
