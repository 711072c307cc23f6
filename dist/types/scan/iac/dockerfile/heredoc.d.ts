import { type MappedText } from '../mapped-text.ts';
import type { Heredoc } from './instruction.ts';
import type { LineReader } from './line-reader.ts';
/** Reads the bodies of the heredocs an instruction announces from the lines that follow it. */
export declare function readHeredocs(body: MappedText, reader: LineReader): {
    readonly heredocs: readonly Heredoc[];
    readonly isTerminated: boolean;
};
