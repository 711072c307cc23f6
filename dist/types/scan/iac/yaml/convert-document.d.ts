import { type SourceFile } from '../source-file.ts';
import type { YamlNode } from './node.ts';
import type { YamlProblem } from './yaml-problem.ts';
import { type YamlDialect } from './scalar-value.ts';
/** Converts the library's nodes into ours: aliases shared, merge keys applied, duplicate keys and cycles refused. */
export declare function convertDocument(contents: unknown, source: SourceFile, dialect: YamlDialect): YamlNode | YamlProblem;
