/** Appends one key to a JSON pointer (RFC 6901). */
export declare function childPointer(pointer: string, key: string | number): string;
