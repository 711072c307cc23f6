import type { Evidence } from '../domain/evidence.ts';
import { type Party, type Policy } from '../domain/policy.ts';
import type { AcceptedProvenance } from './accept-provenance.ts';
import type { GateInput } from './gate-input.ts';
/** Whether a person had a part. `unknown` carries the reason why nobody can tell. */
export type Part = {
    readonly kind: 'had';
} | {
    readonly kind: 'had-not';
} | {
    readonly kind: 'unknown';
    readonly why: string;
};
export interface PartiesContext {
    readonly policy: Policy;
    readonly given: GateInput['parties'];
    /** All admitted evidence of the subject: shows which keys belong to whom. */
    readonly evidence: readonly Evidence[];
    readonly provenance: readonly AcceptedProvenance[];
}
/** Who had which part in a subject: what the caller said, and for `builder` also who signed the provenance. */
export declare class Parties {
    #private;
    constructor(context: PartiesContext);
    /** Judges from everything that is known. A part nobody named is unknown for everybody. */
    partOf(person: string, party: Party): Part;
    /** Why a person cannot judge what is partly their own work, as far as anybody said whose it is. */
    barred(person: string): string | undefined;
}
