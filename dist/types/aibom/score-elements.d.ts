import type { BomComponent, BomView } from './bom-view-model.ts';
/** One element that a profile asks for. */
export interface ScoreElement {
    readonly id: string;
    readonly title: string;
    /** Requirement or clause of the source, as it is cited. */
    readonly source: string;
    /** Whether the document has it; undefined when the question does not arise (no data set, no service). */
    readonly present: (view: BomView) => boolean | undefined;
    /** What to add, as a line of the declarations file or an action. */
    readonly fix: string;
    /** `required`: without it the profile is not met. */
    readonly level: 'required' | 'recommended';
}
export declare const onDocument: (test: (view: BomView) => boolean) => (view: BomView) => boolean;
/** A hash of SHA-256 strength or more. */
export declare function hasStrongHash({ hashes }: BomComponent): boolean;
/** Questions that several profiles ask. */
export declare const CHECKS: {
    readonly modelName: (view: BomView) => boolean;
    readonly modelVersion: (view: BomView) => boolean;
    readonly modelIdentifier: (view: BomView) => boolean;
    readonly modelHash: (view: BomView) => boolean;
    readonly modelLicense: (view: BomView) => boolean;
    readonly modelProducer: (view: BomView) => boolean;
    readonly modelDescription: (view: BomView) => boolean;
    readonly modelTime: (view: BomView) => boolean;
    readonly modelArchitecture: (view: BomView) => boolean;
    readonly modelTask: (view: BomView) => boolean;
    readonly modelInterfaces: (view: BomView) => boolean;
    readonly modelMetrics: (view: BomView) => boolean;
    readonly modelLimitations: (view: BomView) => boolean;
    readonly modelUses: (view: BomView) => boolean;
    readonly modelConcerns: (view: BomView) => boolean;
    readonly modelEnergy: (view: BomView) => boolean;
    readonly modelParameters: (view: BomView) => boolean;
    readonly modelTraining: (view: BomView) => boolean;
    readonly modelReferences: (view: BomView) => boolean;
    readonly modelCardLink: (view: BomView) => boolean;
    readonly files: (view: BomView) => boolean;
    readonly lineage: (view: BomView) => boolean;
    readonly datasets: (view: BomView) => boolean;
    readonly datasetIdentifier: (view: BomView) => boolean | undefined;
    readonly datasetHash: (view: BomView) => boolean | undefined;
    readonly datasetLicense: (view: BomView) => boolean | undefined;
    readonly datasetDescription: (view: BomView) => boolean | undefined;
    readonly datasetProvenance: (view: BomView) => boolean | undefined;
    readonly datasetSensitivity: (view: BomView) => boolean | undefined;
    readonly datasetStatistics: (view: BomView) => boolean | undefined;
    readonly author: (view: BomView) => boolean;
    readonly tool: (view: BomView) => boolean;
    readonly toolVersion: (view: BomView) => boolean;
    readonly timestamp: (view: BomView) => boolean;
    readonly format: (view: BomView) => boolean;
    readonly documentId: (view: BomView) => boolean;
    readonly context: (view: BomView) => boolean;
    readonly relationships: (view: BomView) => boolean;
    readonly completeness: (view: BomView) => boolean;
    readonly signature: (view: BomView) => boolean;
    readonly software: (view: BomView) => boolean;
    readonly services: (view: BomView) => boolean;
    readonly security: (view: BomView) => boolean;
    readonly compliance: (view: BomView) => boolean;
};
