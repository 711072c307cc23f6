import { type MappedText } from '../mapped-text.ts';
import type { ShellPipeline } from './shell-script.ts';
/**
 * Parses a POSIX/bash script well enough to know which programs run with which words, and what is piped into what.
 * Linear, never throws; nesting beyond the limit is left as text. It is a reading, not a validation.
 */
export declare function parseShell(text: MappedText): readonly ShellPipeline[];
