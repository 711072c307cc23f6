import { type AibomResult } from '../aibom/generate-aibom.ts';
import type { BomFormat } from '../domain/bom-format.ts';
import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
import { type EvidenceOptions, type EvidenceSink, type StoredEvidence } from './evidence-sink.ts';
import { type Identified, type IdentifyOptions } from './identify.ts';
export interface GenerateBomOptions extends EvidenceOptions {
    /** File to write; none: only the result and the evidence. */
    readonly output?: string | undefined;
    /** Default: `cyclonedx-1.6`. */
    readonly format?: BomFormat | undefined;
    /** File with what people state about the model (`aibom.yml`). */
    readonly declarations?: string | undefined;
    readonly name?: string | undefined;
    readonly version?: string | undefined;
    /** How the model is read. */
    readonly identify?: Omit<IdentifyOptions, 'kind'>;
    /** A subject identified in this run, to not hash twice. */
    readonly identified?: Identified;
    /** An open sink of this run, in place of `evidence` and the signer options. */
    readonly sink?: EvidenceSink | undefined;
}
export interface BomOutcome extends AibomResult {
    readonly subject: Subject;
    readonly digest: string;
    /** Path of the document. */
    readonly output: string | undefined;
    readonly stored: StoredEvidence | undefined;
}
/**
 * Describes a model: writes the AI-BOM, and signs and stores its statement when asked to. The document states the time
 * of `SOURCE_DATE_EPOCH`, or none.
 */
export declare function generateBom(target: string, options: GenerateBomOptions, context: FlowContext): Promise<BomOutcome>;
/** The document names the file without its folder: where it lay does not change the bytes. */
export declare function readDeclarationsFile(file: string): Promise<{
    name: string;
    bytes: Uint8Array;
}>;
/** Time of `SOURCE_DATE_EPOCH` (reproducible-builds.org), or undefined. */
export declare function statedTime({ env }: FlowContext): Date | undefined;
