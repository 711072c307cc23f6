/**
 * What a structure check says of a match: it is none, it is one, or it is one with less weight and the reason
 * (continues the message after a comma).
 */
export type CheckResult = 'reject' | 'accept' | {
    readonly note: string;
    readonly severity: 'medium' | 'low';
    readonly unsure: boolean;
};
