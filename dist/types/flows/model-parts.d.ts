import { type PartNumber } from '../digest/digest-part.ts';
import type { FlowContext } from './context.ts';
import { type Identified, type IdentifyOptions } from './identify.ts';
export interface WritePartOptions {
    /** `i/n`, from 1. */
    readonly part: string;
    /** Part file to write. */
    readonly output: string;
    readonly identify?: Omit<IdentifyOptions, 'kind'>;
}
export interface WrittenPart {
    readonly part: PartNumber;
    /** Path of the part file. */
    readonly output: string;
    /** Files of this part, and of the whole model. */
    readonly files: number;
    readonly allFiles: number;
    readonly bytes: number;
}
/** Hashes one slice of a model for a later merge. Nothing is signed. Errors: those of the digest; `invalid-input`. */
export declare function writePart(target: string, options: WritePartOptions, context: FlowContext): Promise<WrittenPart>;
/**
 * Puts part files together (a folder stands for every `.json` file in it). Where the model is here, its listing must
 * still be the one the parts are of; where it is not, the parts alone say what is signed. Errors: those of
 * `readDigestPart`, `mergeDigestParts` and `assertListingOf`.
 */
export declare function mergeParts(target: string, places: readonly string[], signature: string | undefined): Promise<Identified>;
