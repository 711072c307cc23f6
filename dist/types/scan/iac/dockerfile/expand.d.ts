/** Value of a build variable; undefined when it is not known before the build. */
export type Variables = (name: string) => string | undefined;
export interface Expanded {
    readonly text: string;
    readonly isUnknown: boolean;
}
/** Removes quotes and escapes and puts variables in, as BuildKit's shell lexer does (`frontend/dockerfile/shell/lex.go`). */
export declare function expandWord(raw: string, escape: string, variables: Variables): Expanded;
