import { type DigestSet } from '../domain/digest.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Waivers } from './apply-waivers.ts';
/** Something whose evidence is judged: the subject itself, or a source it was made from. */
export interface JudgedSubject {
    readonly digest: DigestSet;
    /** Admitted evidence about it. */
    readonly evidence: readonly Evidence[];
    /** Waivers about it: what is accepted in a source is not thereby accepted in the model, nor the other way round. */
    readonly waivers: Waivers;
}
/** `sha256:3f1c…` for a reason. */
export declare function shortDigest(digest: DigestSet): string;
