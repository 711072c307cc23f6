import { type JsonObject } from './cyclonedx-json.ts';
import type { FactOf } from './facts.ts';
type PackageFact = FactOf<'package'>;
/** Packages as components, and who needs whom. */
export interface PackageGraph {
    readonly components: readonly JsonObject[];
    /** bom-refs that the model needs itself: the direct ones, or all where the file does not tell. */
    readonly direct: readonly string[];
    readonly dependencies: readonly JsonObject[];
}
/**
 * Every package once, sorted by purl. An edge by name leads to the version in the same list; several versions of one
 * name (npm) each get it, because the file does not say which.
 */
export declare function toPackageGraph(facts: readonly PackageFact[]): PackageGraph;
export {};
