/**
 * The part of SARIF 2.1.0 (OASIS standard, errata 01) that we write, with the names of the standard. Own types, because
 * a consumer of the library would need `@types/sarif` otherwise; the tests hold them against it and the JSON schema.
 */
export type SarifLevel = 'none' | 'note' | 'warning' | 'error';
export interface SarifMessage {
    readonly text: string;
    readonly markdown?: string;
}
export type SarifProperties = Readonly<Record<string, unknown>> & {
    readonly tags?: string[];
};
export interface SarifArtifactLocation {
    /** URI reference. */
    readonly uri: string;
    readonly uriBaseId: string;
}
/** Lines and columns 1-based, `endColumn` exclusive. */
export interface SarifRegion {
    readonly startLine: number;
    readonly startColumn?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
}
export interface SarifLogicalLocation {
    readonly name?: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
}
export interface SarifLocation {
    readonly physicalLocation: {
        readonly artifactLocation: SarifArtifactLocation;
        readonly region?: SarifRegion;
    };
    readonly logicalLocations?: SarifLogicalLocation[];
}
export interface SarifDescriptor {
    readonly id: string;
    readonly shortDescription: SarifMessage;
    readonly fullDescription?: SarifMessage;
    readonly helpUri?: string;
    readonly help?: SarifMessage;
    readonly defaultConfiguration: {
        readonly level: SarifLevel;
    };
    readonly properties?: SarifProperties;
}
export interface SarifResult {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: SarifLevel;
    readonly message: SarifMessage;
    readonly locations: SarifLocation[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly properties: SarifProperties;
}
export interface SarifNotification {
    readonly descriptor: {
        readonly id: string;
    };
    readonly level: SarifLevel;
    readonly message: SarifMessage;
    readonly locations?: SarifLocation[];
}
export interface SarifInvocation {
    readonly executionSuccessful: boolean;
    /** RFC 3339 in UTC. */
    readonly startTimeUtc: string;
    readonly endTimeUtc: string;
    readonly toolExecutionNotifications: SarifNotification[];
}
export interface SarifRun {
    readonly tool: {
        readonly driver: {
            readonly name: string;
            readonly version: string;
            readonly informationUri: string;
            readonly rules: SarifDescriptor[];
            readonly notifications: SarifDescriptor[];
            readonly properties: SarifProperties;
        };
    };
    readonly automationDetails: {
        readonly id: string;
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly originalUriBaseIds: Readonly<Record<string, {
        readonly description: SarifMessage;
    }>>;
    readonly invocations: SarifInvocation[];
    readonly results: SarifResult[];
    readonly properties: SarifProperties;
}
export interface SarifLog {
    readonly $schema: string;
    readonly version: '2.1.0';
    readonly runs: SarifRun[];
}
