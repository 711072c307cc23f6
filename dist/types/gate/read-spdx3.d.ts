import { type BomReader } from './described-model.ts';
/** The model is the one AI package at the root of the document; its files are those that it contains. */
export declare const SPDX3: BomReader;
