import type { ElementType } from '../dtype-names.ts';
/** Name and bytes of an element; 0 bytes for what is no number. */
export declare function tensorflowType(number: number): ElementType;
