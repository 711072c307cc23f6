import type { BomGraph } from './graph-bom.ts';
/** The graph as a picture of its own, in columns by distance: who uses on the left, what is used on the right. */
export declare function toSvg({ nodes, edges }: BomGraph): string;
