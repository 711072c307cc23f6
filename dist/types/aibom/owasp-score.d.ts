import type { BomComponent, BomView } from './bom-view-model.ts';
/** One field of the OWASP AIBOM generator's score (GenAI-Security-Project/aibom-generator, c5a3f2f). */
interface Field {
    readonly name: string;
    readonly tier: 'critical' | 'important' | 'supplementary';
    readonly test: (model: BomComponent, view: BomView) => boolean;
}
export interface OwaspScore {
    /** 0 to 100, after the penalty. */
    readonly score: number;
    readonly penalty: number;
    readonly categories: readonly {
        readonly name: string;
        readonly present: number;
        readonly total: number;
        readonly points: number;
    }[];
    readonly missing: readonly {
        readonly name: string;
        readonly tier: Field['tier'];
    }[];
}
/**
 * The arithmetic of the OWASP generator, for comparison with its reports. Its weights for single fields are not used
 * there either. Field names are its own.
 */
export declare function owaspScore(view: BomView): OwaspScore;
export {};
