import { type JsonObject } from './cyclonedx-json.ts';
import type { DatasetClaim } from './facts.ts';
export declare function datasetRef(name: string): string;
/** A data set as a component of type `data` with its governance. Nothing in it was read from the data. */
export declare function toDatasetComponent(claim: DatasetClaim): JsonObject;
