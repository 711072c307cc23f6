/** Longest free text in an event, in UTF-16 units; longer text is cut, with a mark, before it is hashed. */
export declare const MAX_TEXT = 1024;
/** Removes secrets from one text; gets every free text of an event before it is hashed. */
export type Redact = (text: string) => string;
/**
 * The event as it may be hashed: every free text passes `redact`, then the built-in forms; ill-formed UTF-16 is made
 * well-formed (RFC 8785 asks for it); text beyond `MAX_TEXT` is cut and marked, so that a long name in a scanned tree
 * cannot keep an act out of the log. Digests are left alone, and so is the shape: the schema judges that afterwards.
 */
export declare function redactEvent(event: unknown, redact?: Redact): unknown;
/** Replaces what has the form of a secret. */
export declare function maskSecrets(text: string): string;
