import type { MappedText } from '../mapped-text.ts';
import { type Step } from './workflow.ts';
/** Text that is run as a program after GitHub has put expressions in. `where`: the key that holds it. */
export interface CodeSink {
    readonly where: string;
    readonly text: MappedText;
}
export declare function codeSinksOf(step: Step): readonly CodeSink[];
