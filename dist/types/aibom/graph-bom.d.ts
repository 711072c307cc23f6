import type { BomComponent, BomView } from './bom-view-model.ts';
export interface BomGraph {
    readonly nodes: readonly {
        readonly id: string;
        readonly label: string;
        readonly kind: BomComponent['kind'];
    }[];
    readonly edges: readonly {
        readonly from: string;
        readonly to: string;
        readonly label: string;
    }[];
    /** Components that are not drawn: files, and what is beyond the limit. */
    readonly omitted: number;
}
/**
 * Lineage and consumers of a bill of materials: models, data sets, services and the packages at the end of an edge.
 * Files are left out. The same base under two references is one node.
 */
export declare function graphOfBom(view: BomView): BomGraph;
/** Graphviz. */
export declare function toDot({ nodes, edges }: BomGraph): string;
/** Mermaid flowchart, as GitHub draws it. */
export declare function toMermaid({ nodes, edges }: BomGraph): string;
