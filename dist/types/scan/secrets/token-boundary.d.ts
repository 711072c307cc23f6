/**
 * Whether a token may start at `index`: the text before it does not run into it. A letter that ends an escape is no
 * text: `\n`, `%3D`, `\x22`, `\u0022` and terminal colours (`ESC[31m`, as in notebook tracebacks) come right before
 * tokens in serialised text.
 */
export declare function startsToken(bytes: Uint8Array, index: number): boolean;
/** Whether a token may end before `index`. `length` is the end of the text. */
export declare function endsToken(bytes: Uint8Array, index: number, length: number): boolean;
