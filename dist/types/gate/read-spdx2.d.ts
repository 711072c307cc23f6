import { type BomReader } from './described-model.ts';
/** The model is the one package that the document describes; its files are what it contains: files, and packages of purpose FILE. */
export declare const SPDX2: BomReader;
