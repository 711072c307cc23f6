import { type AibomResult } from '../aibom/generate-aibom.ts';
import type { BomFormat } from '../domain/bom-format.ts';
import type { FlowContext } from './context.ts';
import { type GenerateBomOptions } from './generate-bom.ts';
export interface GenerateHubBomOptions extends Pick<GenerateBomOptions, 'output' | 'format' | 'declarations' | 'name' | 'version'> {
    /** Base address of the hub; default: huggingface.co. */
    readonly endpoint?: string | undefined;
}
export interface HubBomOutcome extends AibomResult {
    /** `owner/name@COMMIT`. */
    readonly reference: string;
    /** Branch or tag that was asked for, when it was no commit. */
    readonly resolvedFrom: string | undefined;
    /** `sha256:<hex>` that a folder with these files has, if the hub's word on the large ones is true. */
    readonly digest: string;
    readonly output: string | undefined;
    /** Files whose SHA-256 is the hub's word. */
    readonly statedFiles: number;
}
/**
 * Describes a model on a hub without downloading its weights: small files are read whole, headers of the others by
 * ranges. Nothing is signed: evidence is about bytes that somebody has read. Errors: those of `readHubModel`, of the
 * declarations, `internal`.
 */
export declare function generateHubBom(reference: string, options: GenerateHubBomOptions, context: FlowContext): Promise<HubBomOutcome>;
export interface GenerateHubBomsOptions extends Omit<GenerateHubBomOptions, 'format' | 'output'> {
    /** Default: `cyclonedx-1.6` alone. */
    readonly formats?: readonly BomFormat[] | undefined;
    /** File of the first format; each further one lies beside it (`besideOf`). */
    readonly output: string;
}
/** One document for each format, of a model that is listed once. Errors: those of `generateHubBom`; a format twice. */
export declare function generateHubBoms(reference: string, { formats, output, ...options }: GenerateHubBomsOptions, context: FlowContext): Promise<readonly [HubBomOutcome, ...HubBomOutcome[]]>;
