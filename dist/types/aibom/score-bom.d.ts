import type { BomView } from './bom-view-model.ts';
import type { BomScoreProfile } from '../domain/score-profile.ts';
export interface ScoreLine {
    readonly id: string;
    readonly title: string;
    /** Requirement that asks for it. */
    readonly source: string;
    readonly level: 'required' | 'recommended';
    /** `unreadable`: the document itself says that it could not read what would answer this. */
    readonly state: 'present' | 'missing' | 'unreadable' | 'not-applicable';
    /** What to add; absent when nothing is missing. */
    readonly fix?: string;
}
export interface BomScore {
    readonly profile: BomScoreProfile;
    /** 0 to 100, one decimal: the share of elements that apply and are there. */
    readonly score: number;
    /** Nothing required is missing. */
    readonly isMet: boolean;
    readonly lines: readonly ScoreLine[];
}
/** How much of a profile a document has, and what to add for the rest. */
export declare function scoreBom(view: BomView, profile: BomScoreProfile): BomScore;
