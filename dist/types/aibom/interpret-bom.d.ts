import type { BomInterpreter } from '../domain/bom-view.ts';
/** How bills of materials are read and scored, for the gate, which judges what they say. */
export declare const BOM_INTERPRETER: BomInterpreter;
