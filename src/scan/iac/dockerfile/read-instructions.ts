import { joinSlices, placeIn, sliceMapped, type MappedText } from '../mapped-text.ts';
import type { SourceFile } from '../source-file.ts';
import { readHeredocs } from './heredoc.ts';
import type { DockerfileProblem, Instruction, InstructionList } from './instruction.ts';
import { LineReader } from './line-reader.ts';
import { readExecForm, takeFlags } from './words.ts';

/** Instructions of the Dockerfile reference; anything else is refused by BuildKit. */
const KEYWORDS: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
const WITH_HEREDOC: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);
const WITH_EXEC_FORM: ReadonlySet<string> = new Set([
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'SHELL',
  'VOLUME',
  'ADD',
  'COPY',
  'HEALTHCHECK',
]);

/** Splits a Dockerfile into instructions with positions. Reads on after a problem, so that one bad line hides nothing. */
export function readInstructions(source: SourceFile): InstructionList {
  const reader = new LineReader(source);
  const instructions: Instruction[] = [];
  const problems: DockerfileProblem[] = [];
  if (reader.badEscape) problems.push({ line: 1, detail: 'escape directive is neither \\ nor `' });
  for (let line = reader.nextLogical(); line !== undefined; line = reader.nextLogical()) {
    const text = joinSlices(source, line.slices);
    const read = readInstruction(text, reader.escape);
    if (!KEYWORDS.has(read.keyword)) {
      problems.push({ line: line.number, detail: 'unknown instruction' });
      continue;
    }
    if (read.body.text.trim() === '' && read.flags.length === 0) {
      problems.push({ line: line.number, detail: `${read.keyword} without arguments` });
      continue;
    }
    const holder = read.inner ?? read;
    if (!WITH_HEREDOC.has(holder.keyword)) {
      instructions.push(read);
      continue;
    }
    const { heredocs, isTerminated } = readHeredocs(holder.body, reader);
    if (!isTerminated) problems.push({ line: line.number, detail: 'heredoc without its end' });
    const inner = read.inner === undefined ? undefined : { ...read.inner, heredocs };
    instructions.push(inner === undefined ? { ...read, heredocs } : { ...read, inner });
  }
  return { escape: reader.escape, instructions, problems };
}

function readInstruction(text: MappedText, escape: string): Instruction {
  const keywordEnd = /^\S+/.exec(text.text)?.[0].length ?? 0;
  const keyword = text.text.slice(0, keywordEnd).toUpperCase();
  const afterKeyword = sliceMapped(text, keywordEnd, text.text.length);
  const { flags, rest } = takeFlags(afterKeyword, escape);
  const inner = keyword === 'ONBUILD' && rest.text.trim() !== '' ? readInstruction(rest, escape) : undefined;
  return {
    source: text.source,
    keyword,
    keywordPlace: placeIn(text, 0, keywordEnd),
    place: placeIn(text, 0, text.text.trimEnd().length),
    flags,
    body: rest,
    exec: WITH_EXEC_FORM.has(keyword) ? readExecForm(execBody(keyword, rest)) : undefined,
    heredocs: [],
    ...(inner === undefined ? {} : { inner }),
  };
}

/** `HEALTHCHECK CMD [...]` has its array after the word CMD. */
function execBody(keyword: string, body: MappedText): MappedText {
  const command = keyword === 'HEALTHCHECK' ? /^\s*CMD\s/i.exec(body.text) : null;
  return command === null ? body : sliceMapped(body, command[0].length, body.text.length);
}
