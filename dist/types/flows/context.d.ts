import type { Clock, Progress } from '../domain/ports.ts';
import type { EnvironmentVariables } from '../platform/environment.ts';
import type { RunProgram } from '../platform/exec.ts';
/** What a flow takes from the world around it; a face or a test may replace each part. */
export interface FlowContext {
    readonly clock: Clock;
    readonly env: EnvironmentVariables;
    readonly run: RunProgram;
    readonly progress: Progress;
    /** Called with every token that is fetched, so that a runner hides it in its log. */
    readonly mask: (secret: string) => void;
    /** Shows a line to the person who waits, beside the result: an address to open, a code to enter. */
    readonly tell: (line: string) => void;
    /** Asks the person at the terminal for a pass phrase, unseen; undefined when nobody is there. */
    readonly askSecret: (question: string) => Promise<string | undefined>;
}
/**
 * The machine as it is, with the given parts replaced. What else the given object has is not looked at: a face may hold
 * there what is costly to ask for, as the terminal of a person.
 */
export declare function systemContext(parts?: Partial<FlowContext>): FlowContext;
