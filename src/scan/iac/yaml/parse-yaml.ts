import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml';
import { LIMITS } from '../limits.ts';
import { lineOf, type SourceFile } from '../source-file.ts';
import { convertDocument } from './convert-document.ts';
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
export function parseYaml(source: SourceFile, reading: YamlReading): ParsedYaml {
  const tokens = tokenise(source, reading);
  if (!Array.isArray(tokens)) return { documents: [], problems: [tokens] };
  const documents: YamlNode[] = [];
  const problems: YamlProblem[] = [];
  for (const document of compose(tokens, source.text.length)) {
    if (reading.isOverdue()) {
      problems.push({ reason: 'timeout', detail: 'parsing took too long' });
      break;
    }
    const error = document.errors[0];
    if (error !== undefined) {
      problems.push({
        reason: 'malformed',
        detail: `line ${String(lineOf(source, error.pos[0]))}: ${firstLine(error.message)}`,
      });
      continue;
    }
    const converted = convertDocument(document.contents, source, reading.dialect);
    if ('reason' in converted) problems.push(converted);
    else documents.push(converted);
  }
  return { documents, problems };
}

function tokenise(source: SourceFile, reading: YamlReading): CST.Token[] | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    // The stack holds the document, the open collections and the scalar being read.
    if (parser.stack.length > LIMITS.yamlDepth + 2) {
      return { reason: 'limit-exceeded', detail: `nested deeper than ${String(LIMITS.yamlDepth)} levels` };
    }
    if (count > LIMITS.yamlTokens) return { reason: 'limit-exceeded', detail: 'too many YAML tokens' };
    if (count % 1024 === 0 && reading.isOverdue())
      return { reason: 'timeout', detail: 'parsing took too long' };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Scalars stay text (failsafe schema): what they mean is decided by our dialect, not by a `%YAML` line in the file. */
function compose(tokens: readonly CST.Token[], length: number): Iterable<Document<ParsedNode>> {
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: 'silent',
  });
  return composer.compose(tokens, false, length) as Iterable<Document<ParsedNode>>;
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 200);
}
