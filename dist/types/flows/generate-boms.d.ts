import { type BomFormat } from '../domain/bom-format.ts';
import type { FlowContext } from './context.ts';
import { type BomOutcome, type GenerateBomOptions } from './generate-bom.ts';
export interface GenerateBomsOptions extends Omit<GenerateBomOptions, 'format' | 'output'> {
    /** Default: `cyclonedx-1.6` alone. */
    readonly formats?: readonly BomFormat[] | undefined;
    /** File of the first format; each further one lies beside it (`besideOf`). */
    readonly output: string;
}
/**
 * One document for each format, of a model that is hashed once. Errors: `invalid-input` (a format twice), and those of
 * `generateBom`.
 */
export declare function generateBoms(target: string, { formats, output, ...options }: GenerateBomsOptions, context: FlowContext): Promise<readonly [BomOutcome, ...BomOutcome[]]>;
/** The formats, or the default alone. Error: `invalid-input` (one of them twice). */
export declare function distinctFormats(formats: readonly BomFormat[]): readonly [BomFormat, ...BomFormat[]];
/** `reports/bom.json` and `spdx-3.0`: `reports/bom.spdx-3.0.json`. */
export declare function besideOf(output: string, format: BomFormat): string;
