/** UUID version 5 of a URL (RFC 9562, 5.5). */
export declare function uuidOfUrl(url: string): string;
