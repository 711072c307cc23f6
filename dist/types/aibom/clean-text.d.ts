/** Longest text taken from a file into the BOM, in UTF-16 units; longer text is cut and says so. */
export declare const MAX_TEXT = 512;
/**
 * Text from a model as it may appear in a document that people and terminals read: one line, no control or bidi
 * characters, well-formed Unicode, at most `max` units with a marker when it was cut.
 */
export declare function cleanText(text: string, max?: number): string;
/** An http(s) URL without user, password and query (where tokens travel); undefined for anything else. */
export declare function cleanUrl(text: string): string | undefined;
