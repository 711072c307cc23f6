/** A moment from now on (`30m`, `24h`, `7d`, `2w`) or an RFC 3339 time in UTC. Throws AppError `invalid-input`. */
export declare function parseExpiry(text: string, now: Date): Date;
