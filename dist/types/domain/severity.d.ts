/** Worst first. */
export declare const SEVERITIES: readonly ["critical", "high", "medium", "low", "info"];
export type Severity = (typeof SEVERITIES)[number];
export declare const CONFIDENCES: readonly ["high", "medium", "low"];
export type Confidence = (typeof CONFIDENCES)[number];
/** Number of findings by severity; every key present. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
/** Reads a severity from outside: case and blanks are forgiven, anything unknown is critical. */
export declare function parseSeverity(value: unknown): Severity;
/** Negative when `a` is worse than `b`. */
export declare function compareSeverity(a: Severity, b: Severity): number;
/** Whether `severity` is `threshold` or worse. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
export declare function countBySeverity(items: Iterable<{
    readonly severity: Severity;
}>): SeverityCounts;
