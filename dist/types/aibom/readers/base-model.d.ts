import type { BaseModelClaim } from '../facts.ts';
/** A Hub id, a URL or a path on the author's disk; of a path only its end is kept. */
export declare function baseModelOf(text: string, relation: string | undefined): BaseModelClaim;
