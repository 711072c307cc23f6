import { type SignedCheckpoint } from '../audit/checkpoint.ts';
import { type VerifyStamp } from '../audit/log-stamps.ts';
import type { FlowContext } from './context.ts';
export interface StampOptions {
    /** Verifier keys or PEM texts of the log. */
    readonly keys: readonly string[];
    /** RFC 3161 authorities. */
    readonly timestampUrls: readonly string[];
}
export interface StampOutcome {
    readonly origin: string;
    readonly size: number;
    /** Files of the stamps, relative to the log. */
    readonly files: readonly string[];
}
/** Has the present checkpoint of a log stamped by every authority. Errors: of the checkpoint, `network`, `timeout`, `tool-failed`. */
export declare function stampLog(directory: string, { keys, timestampUrls }: StampOptions): Promise<StampOutcome>;
/** The present head of a log, by one of its keys. Errors: of the checkpoint, `not-found`. */
export declare function headOf(directory: string, keys: readonly string[]): Promise<SignedCheckpoint>;
/** `audit stamp`: the log wherever it lives. */
export declare function stampAudit(options: {
    readonly directory: string;
    readonly publicKeys: readonly string[];
} & Pick<StampOptions, 'timestampUrls'>, context: FlowContext): Promise<StampOutcome & {
    readonly location: string;
}>;
/** Trust in time-stamp authorities out of files: PEM, or a TrustedRoot as JSON. */
export declare function openStampVerifier(files: readonly string[]): Promise<VerifyStamp>;
