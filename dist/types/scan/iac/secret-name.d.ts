/** Whether a variable or key with this name holds a credential. */
export declare function isSecretName(name: string): boolean;
/** Whether a value is a credential itself, not a reference or a placeholder for one. */
export declare function isLiteralSecret(value: string): boolean;
/** Whether a value is an address with a user's password in it. */
export declare function hasUrlPassword(value: string): boolean;
/** Whether a named value gives a credential away. */
export declare function isExposedSecret(name: string, value: string): boolean;
