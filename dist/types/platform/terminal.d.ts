import type { Clock, Progress } from '../domain/ports.ts';
import { type EnvironmentVariables } from './environment.ts';
/** What rendering needs to know about a stream. */
export interface Terminal {
    readonly color: boolean;
    /** Somebody watches: a progress line may be drawn and removed. */
    readonly interactive: boolean;
    /** Columns; 80 when unknown, 40 to 200. */
    readonly width: number;
}
export interface TerminalStream {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
/** Colours only on a terminal; NO_COLOR wins over FORCE_COLOR (no-color.org), `TERM=dumb` has neither colours nor progress. */
export declare function describeTerminal(stream: TerminalStream, env: EnvironmentVariables): Terminal;
/** Nobody watches. */
export declare const silentProgress: Progress;
/** One line, redrawn in place, shown once the work has lasted a second, removed at its end. */
export declare function createTerminalProgress(stream: TerminalStream, clock: Clock): Progress;
