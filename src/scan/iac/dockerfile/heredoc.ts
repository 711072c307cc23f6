import { joinSlices, type MappedText } from '../mapped-text.ts';
import { expandWord } from './expand.ts';
import type { Heredoc } from './instruction.ts';
import type { LineReader } from './line-reader.ts';
import { splitWords } from './words.ts';

/** BuildKit's pattern for a heredoc word (`parser.go`, reHeredoc); `<<<` is not one. */
const HEREDOC = /^(\d*)<<(-?)([^<]*)$/;

/** Reads the bodies of the heredocs an instruction announces from the lines that follow it. */
export function readHeredocs(
  body: MappedText,
  reader: LineReader,
): { readonly heredocs: readonly Heredoc[]; readonly isTerminated: boolean } {
  const heredocs: Heredoc[] = [];
  for (const { start, end } of splitWords(body.text, '\\')) {
    const match = HEREDOC.exec(body.text.slice(start, end));
    const word = match?.[3] ?? '';
    const name = expandWord(word, '\\', () => undefined).text;
    if (match === null || name === '') continue;
    const read = readBody(reader, name, match[2] === '-');
    heredocs.push({ name, expand: name === word, body: read.body });
    if (!read.isTerminated) return { heredocs, isTerminated: false };
  }
  return { heredocs, isTerminated: true };
}

function readBody(
  reader: LineReader,
  name: string,
  chomp: boolean,
): { body: MappedText; isTerminated: boolean } {
  const slices: [number, number][] = [];
  for (let line = reader.take(); line !== undefined; line = reader.take()) {
    const tabs = chomp ? (/^\t*/.exec(line.text)?.[0].length ?? 0) : 0;
    if (line.text.slice(tabs) === name)
      return { body: joinSlices(reader.source, slices), isTerminated: true };
    const next = reader.source.lineStarts[line.number];
    slices.push([line.start + tabs, line.start + line.text.length]);
    if (next !== undefined) slices.push([next - 1, next]);
  }
  return { body: joinSlices(reader.source, slices), isTerminated: false };
}
