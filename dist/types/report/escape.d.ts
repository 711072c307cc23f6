/**
 * Text from strangers (file names, messages, names of signers) on its way to a person. Every function gives one line:
 * what cannot be seen is written out (`\u202e`), so what is read is what is there.
 */
/** Writes out what cannot be seen, as `\n`, `\u001b`, `\u{e0041}`; the result is one line of well-formed Unicode. */
export declare function escapeUnseen(text: string): string;
/**
 * For a terminal or a log, where a command line of a runner could read it too: one line without control sequences that
 * is never a workflow command (`::error::…`). A line put together from several parts passes `guardLine` at its end.
 */
export declare function escapeTerminal(text: string): string;
/** Keeps a line from being a workflow command: those start with `::` (blanks before do not matter) or hold `##[`. */
export declare function guardLine(line: string): string;
/**
 * Message or property of a workflow command. `@actions/core` encodes `%`, line ends, `:` and `,` itself; what is left
 * is to write out what cannot be seen.
 */
export declare const escapeAnnotation: (text: string) => string;
/** Message of a SARIF result: `[text](target)` would be a link in viewers (SARIF 2.1.0, 3.11.6), so brackets are escaped. */
export declare function escapeSarifText(text: string): string;
/** What is written in markdown for a text: a summary goes to the log, and so to a runner, when nobody takes summaries. */
export declare function writeForMarkdown(text: string): string;
/**
 * One line of text for markdown, also inside a table cell: reads as the text itself, never as markup. Words that
 * GitHub would link become code.
 */
export declare function escapeMarkdown(text: string): string;
/** A name, path or digest as code for markdown, also inside a table cell; empty for an empty text. */
export declare function escapeMarkdownCode(text: string): string;
