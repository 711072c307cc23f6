import { type YamlText } from './yaml-text.ts';
/**
 * The YAML block between `---` lines at the start of a Markdown file; undefined when there is none. Errors:
 * `malformed` (not closed, not YAML, a key twice, too many aliases), `limit-exceeded`.
 */
export declare function readFrontMatter(markdown: string): YamlText | undefined;
/** The text after the front matter; all of it when there is none. */
export declare function bodyOf(markdown: string): string;
