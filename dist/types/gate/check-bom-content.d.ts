import type { BomInterpreter } from '../domain/bom-view.ts';
import type { DecisionCheck } from '../domain/decision.ts';
import type { AibomRequirement } from '../domain/policy.ts';
import { type CountedBom } from './counted-bom.ts';
export interface ContentContext {
    /** Part of the check ids that tells the requirement from others. */
    readonly key: string;
    readonly interpreter: BomInterpreter;
    readonly remedy: string;
}
/**
 * Profile, minimum score and completeness: one and the same AI-BOM must meet all that is asked. Of several, the lines
 * are about the one that lacks least.
 */
export declare function checkBomContent(requirement: AibomRequirement, boms: readonly CountedBom[], context: ContentContext): readonly DecisionCheck[];
