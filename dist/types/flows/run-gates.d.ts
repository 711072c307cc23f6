import type { Decision } from '../domain/decision.ts';
import type { JudgedSubject, JudgedSubjects } from '../domain/judged-subject.ts';
import type { FlowContext } from './context.ts';
import { type RunGateOptions } from './run-gate.ts';
/**
 * Subjects as they were given; `@FILE` stands for the lines of a file, without empty ones and those that begin with `#`.
 * Errors: `invalid-input`, `limit-exceeded`.
 */
export declare function expandSubjects(given: readonly string[]): Promise<string[]>;
/** Several subjects are asked for, also when a file that names them names one alone. */
export declare function isSeveral(given: readonly string[]): boolean;
export interface RunGatesOptions extends Omit<RunGateOptions, 'output' | 'release' | 'identified' | 'askGithub'> {
    /** Folder for the decisions, a file for each (JSON). */
    readonly outputs?: string | undefined;
    /** Sees each decision as it is made; none is kept. */
    readonly onDecision?: (decision: Decision, subject: string) => void;
}
/**
 * Decides on many subjects in one run: policy and signer are read once, GitHub is asked once, every subject has its own
 * decision. One that cannot be decided on is undecided and does not keep the others from being judged.
 */
export declare function runGates(given: readonly string[], { outputs, onDecision, ...options }: RunGatesOptions, context: FlowContext): Promise<JudgedSubjects>;
/** A decision as one line of many. */
export declare function judgedOf(subject: string, decision: Decision): JudgedSubject;
