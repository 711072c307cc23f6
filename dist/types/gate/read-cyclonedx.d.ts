import { type BomReader } from './described-model.ts';
/** The model is the main component, its files are the components inside of it. */
export declare const CYCLONEDX: BomReader;
