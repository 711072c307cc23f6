import type { BomFindings } from './bom-rules.ts';
import { type Spdx3Graph, type Spdx3Object } from './spdx3-graph.ts';
/**
 * An SPDX 3.0.1 document against the classes of the model (its SHACL shapes): types, properties, how many, of what,
 * references and what they lead to. Stricter than the JSON schema, which knows nothing of references.
 */
export declare function checkSpdx3(document: Spdx3Object, graph: Spdx3Graph, findings: BomFindings): void;
