import { describe, expect, it } from '@jest/globals';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import fc from 'fast-check';
import { readInstructions } from '../../../../src/scan/iac/dockerfile/read-instructions.ts';
import { readWords } from '../../../../src/scan/iac/dockerfile/words.ts';
import { lineOf, makeSourceFile } from '../../../../src/scan/iac/source-file.ts';
import { fuzzRuns } from '../../../fakes/fuzz-runs.ts';

const SEED = 20260301;

interface Read {
  readonly keyword: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly words: readonly string[];
}

function ours(text: string): readonly Read[] {
  const source = makeSourceFile('Dockerfile', text);
  return readInstructions(source).instructions.map(({ keyword, place, body, flags }) => ({
    keyword,
    firstLine: lineOf(source, place.start),
    lastLine: lineOf(source, Math.max(place.start, place.end - 1)),
    words: [
      ...flags.map((flag) => source.text.slice(flag.place.start, flag.place.end)),
      ...readWords(body, '\\', () => undefined).map(({ raw }) => raw),
    ],
  }));
}

function theirs(text: string): readonly Read[] {
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction: Instruction) => ({
      keyword: instruction.getKeyword(),
      firstLine: instruction.getRange().start.line + 1,
      lastLine: instruction.getRange().end.line + 1,
      words: instruction.getArguments().map((argument) => argument.getValue()),
    }));
}

// Pieces on which both have to agree. Left out: comments inside a continued instruction, which the other reader takes for
// words, and escapes and quoted blanks, which it resolves or splits.
const word = fc.constantFrom('a', 'b/c', 'x:1', 'K=v', 'K="v"', "'q'", '$V', '${V:-d}', '.', 'ü', '&&');
const gap = fc.constantFrom(' ', '  ', '\t', ' \\\n', ' \\\n  ', '\\\n ', ' \\ \n');
const keyword = fc.constantFrom(
  'RUN',
  'LABEL',
  'EXPOSE',
  'COPY',
  'USER',
  'WORKDIR',
  'run',
  'Label',
  'STOPSIGNAL',
);
const line = fc
  .tuple(keyword, fc.array(fc.tuple(gap, word), { minLength: 1, maxLength: 5 }))
  .map(([name, rest]) => `${name}${rest.map(([blank, text]) => blank + text).join('')}`)
  // A blank is needed after the keyword; `RUN\⏎ a` reads as one word there and as two here.
  .map((text) => text.replace(/^(\w+)(?=\\\n)/, '$1 '));
const filler = fc.constantFrom('', '# note', '  # note', '   ');
const file = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: filler }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => `FROM base:1\n${lines.join('\n')}\n`);

describe('our reader and dockerfile-ast', () => {
  it('see the same instructions, on the same lines, with the same words', () => {
    fc.assert(
      fc.property(file, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { seed: SEED, numRuns: fuzzRuns(500) },
    );
  });

  it('see the same with CRLF', () => {
    fc.assert(
      fc.property(file, (text) => {
        const crlf = text.replaceAll('\n', '\r\n');
        expect(ours(crlf)).toEqual(theirs(crlf));
      }),
      { seed: SEED, numRuns: fuzzRuns(200) },
    );
  });
});
