/** RFC 3339 in UTC, whole seconds: the only form that CycloneDX and SPDX both take. */
export declare function formatTime(time: Date): string;
