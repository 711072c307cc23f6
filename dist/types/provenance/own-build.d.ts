import { type Recipe } from '../domain/build-types.ts';
import type { ProvenancePredicate } from '../domain/provenance-predicate.ts';
import type { ResourceDescriptor } from '../domain/resource-descriptor.ts';
import type { TrainingRecord } from './training-record.ts';
/** A command that made the subject, and what it read besides the source. */
export interface Packaging {
    readonly recipe: Recipe;
    /** Each with `annotations.path`, relative to the source. */
    readonly inputs: readonly ResourceDescriptor[];
    /** Files of the subject by path, so that a rebuild can name the one that differs. */
    readonly files: readonly ResourceDescriptor[];
}
/**
 * The predicate of a training: what the platform or the signer says about the run (`plain`), and beside it what the
 * record says. Errors: `invalid-input` when the record does not fit the schema.
 */
export declare function asTraining(plain: ProvenancePredicate, record: TrainingRecord): ProvenancePredicate;
/** The predicate of a packaging. Errors: `invalid-input`. */
export declare function asPackaging(plain: ProvenancePredicate, packaging: Packaging): ProvenancePredicate;
