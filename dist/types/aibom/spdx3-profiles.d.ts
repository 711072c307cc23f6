import type { BomFindings } from './bom-rules.ts';
import { type Spdx3Graph } from './spdx3-graph.ts';
/** A mandatory field of a profile that an element lacks. */
export interface ProfileGap {
    readonly profile: 'ai' | 'dataset' | 'lite';
    readonly field: string;
    /** Name or id of the element. */
    readonly element: string;
    readonly pointer: string;
    /** Key of the declarations file that fills it, when there is one. */
    readonly fill?: string;
}
/** Everything that elements of the AI and the Dataset profile lack, whether or not the document claims the profile. */
export declare function findProfileGaps(graph: Spdx3Graph): readonly ProfileGap[];
/** Profiles that the document says it follows. */
export declare function claimedProfiles(graph: Spdx3Graph): readonly string[];
/** A claimed profile whose mandatory fields are not all there is a finding; so is one without any element of its own. */
export declare function checkProfileClaims(graph: Spdx3Graph, findings: BomFindings): void;
