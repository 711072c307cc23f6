/**
 * Findings of a scan statement as few large values, which pass from thread to thread at little cost. Made by
 * `takePlainFindings` only: every finding is as the schema of scans wants it.
 */
export interface PackedFindings {
    /** SHA-256 (hex) of the canonical JSON of the findings. */
    readonly sha256: string;
    /** Confidences, messages, rules, severities and pointers, each once; `SEPARATOR` between them. */
    readonly texts: string;
    /** `ROW` numbers for each finding: indexes into `texts`, then places; `ABSENT` for what a finding does not have. */
    readonly rows: Int32Array;
    /** Each finding comes after the one before it (`compareFindings`), so none is there twice. */
    readonly isAscending: boolean;
    /** Of each finding, with `SEPARATOR` between them. */
    readonly paths: string;
    /** 64 hex for each finding. */
    readonly fingerprints: string;
}
/** Numbers of a finding: confidence, message, rule, severity, pointer, cell, end column and line, start column and line. */
export declare const ROW = 10;
export declare const ABSENT = -1;
/** In no text that was packed. */
export declare const SEPARATOR = "\0";
/** A finding as it was written, its severity not yet normalised. */
interface WrittenFinding {
    readonly confidence: string;
    readonly fingerprint: string;
    readonly location: WrittenLocation;
    readonly message: string;
    readonly ruleId: string;
    readonly severity: string;
}
interface WrittenLocation {
    readonly cell?: number;
    readonly endColumn?: number;
    readonly endLine?: number;
    readonly path: string;
    readonly pointer?: string;
    readonly startColumn?: number;
    readonly startLine?: number;
}
/** What was found out about findings when their bytes were read. */
export type KnownFindings = Pick<PackedFindings, 'sha256' | 'isAscending'>;
/**
 * The findings as JSON.parse gives them, members in canonical order. The list is frozen, because what is known of it is
 * remembered.
 */
export declare function unpackFindings({ texts, rows, paths, fingerprints, sha256, isAscending, }: PackedFindings): readonly WrittenFinding[];
/** What is known of findings that `unpackFindings` returned; undefined for any other value. */
export declare function knownFindings(findings: object): KnownFindings | undefined;
export {};
