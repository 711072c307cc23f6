import type { DigestSet } from './digest.ts';
export declare const SUBJECT_KINDS: readonly ["model", "image", "file", "source"];
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
/** What is judged. `name` is for people only and is never compared. */
export interface Subject {
    readonly kind: SubjectKind;
    readonly name: string;
    readonly digest: DigestSet;
}
