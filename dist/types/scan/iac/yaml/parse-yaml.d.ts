import { type SourceFile } from '../source-file.ts';
import type { YamlNode } from './node.ts';
import type { YamlProblem } from './yaml-problem.ts';
import type { YamlDialect } from './scalar-value.ts';
/** Documents that could be read, in order, and what could not. A broken document does not hide the others. */
export interface ParsedYaml {
    readonly documents: readonly YamlNode[];
    readonly problems: readonly YamlProblem[];
}
export interface YamlReading {
    readonly dialect: YamlDialect;
    /** Whether the time for this file is used up; asked now and then. */
    readonly isOverdue: () => boolean;
}
/**
 * Parses a YAML (or JSON) stream with positions. The text is tokenised one lexeme at a time under guards for depth,
 * tokens and time, because the composer behind it is recursive and nesting can abort the whole process (`yaml` 2.9.1:
 * an uncatchable regular expression compiler failure near the end of the stack).
 */
export declare function parseYaml(source: SourceFile, reading: YamlReading): ParsedYaml;
