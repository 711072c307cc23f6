import { describe, expect, it } from '@jest/globals';
import { inForce, rootBaseOf, type Dockerfile } from '../../../../src/scan/iac/dockerfile/dockerfile.ts';
import { parseDockerfile } from '../../../../src/scan/iac/dockerfile/parse-dockerfile.ts';
import { locationOf, makeSourceFile, type Place } from '../../../../src/scan/iac/source-file.ts';

function read(text: string): Dockerfile {
  return parseDockerfile(makeSourceFile('Dockerfile', text));
}

/** `line:column-line:column` of a place. */
function at(place: Place | undefined): string {
  if (place === undefined) return 'nowhere';
  const { startLine, startColumn, endLine, endColumn } = locationOf(place, '');
  return `${String(startLine)}:${String(startColumn)}-${String(endLine)}:${String(endColumn)}`;
}

function textAt(place: Place): string {
  return place.source.text.slice(place.start, place.end);
}

describe('a Dockerfile is read', () => {
  it('into stages with names, bases and instructions', () => {
    const file = read(
      'FROM node:24 AS Build\nRUN make\nFROM build as last\nUSER app\nFROM last\nCOPY --from=BUILD a b\n',
    );
    expect(file.problems).toEqual([]);
    expect(file.stages.map(({ name, base }) => [name, base.kind])).toEqual([
      ['build', 'image'],
      ['last', 'stage'],
      [undefined, 'stage'],
    ]);
    const last = file.stages.at(-1)!;
    expect(inForce(last, 'USER')?.words[0]?.text).toBe('app');
    expect(rootBaseOf(last)).toMatchObject({ kind: 'image', ref: 'node:24' });
  });

  it('with continuation lines joined and the comments and empty lines between them left out', () => {
    const file = read('FROM a\nRUN one \\\n  # comment\n\n  two && \\   \n  three\nUSER x\n');
    const [run, user] = file.stages[0]!.instructions;
    expect(run!.instruction.body.text).toBe('one   two &&   three');
    expect(at(run!.instruction.place)).toBe('2:1-6:8');
    expect(at(user!.instruction.place)).toBe('7:1-7:7');
  });

  it('with a doubled escape character that does not continue the line', () => {
    const file = read('FROM a\nRUN echo \\\\\nUSER x\n');
    expect(file.stages[0]!.instructions.map(({ instruction }) => instruction.keyword)).toEqual([
      'RUN',
      'USER',
    ]);
  });

  it('with the escape directive, also in capitals and after other directives', () => {
    const file = read('# syntax=docker/dockerfile:1\n# Escape = `\nFROM a\nRUN dir C:\\ `\n  /s\nUSER x\n');
    expect(file.escape).toBe('`');
    expect(file.stages[0]!.instructions[0]!.instruction.body.text).toBe('dir C:\\   /s');
  });

  it.each([
    ['after a comment', '# hello\n# escape=`\nFROM a\nRUN x \\\n y\n'],
    ['after an empty line', '\n# escape=`\nFROM a\nRUN x \\\n y\n'],
    ['after an instruction', 'FROM a\n# escape=`\nRUN x \\\n y\n'],
  ])('without an escape directive that comes %s', (_, text) => {
    expect(read(text).escape).toBe('\\');
  });

  it('with an escape directive that is refused as a problem', () => {
    expect(read('# escape=x\nFROM a\n').problems).toEqual([
      { line: 1, detail: expect.stringContaining('escape') },
    ]);
  });

  it('with the bodies of heredocs, their ends chomped and quoted names kept apart', () => {
    const file = read('FROM a\nRUN <<A <<-"B"\none $x\nA\n\ttwo\n\tB\nUSER app\n');
    expect(file.problems).toEqual([]);
    const [run, user] = file.stages[0]!.instructions;
    expect(run!.instruction.heredocs.map(({ name, expand, body }) => [name, expand, body.text])).toEqual([
      ['A', true, 'one $x\n'],
      ['B', false, 'two\n'],
    ]);
    expect(user!.words[0]!.text).toBe('app');
  });

  it('with a heredoc that does not end as a problem', () => {
    expect(read('FROM a\nRUN <<EOF\nx\n').problems).toEqual([{ line: 2, detail: 'heredoc without its end' }]);
  });

  it('with <<< in a RUN as shell, not as a heredoc', () => {
    const file = read('FROM a\nRUN cat <<< x\nUSER app\n');
    expect(file.problems).toEqual([]);
    expect(file.stages[0]!.instructions).toHaveLength(2);
  });

  it('with the instruction of an ONBUILD, its flags and heredocs', () => {
    const file = read('FROM a\nONBUILD RUN --network=none <<EOF\nmake\nEOF\n');
    const { instruction } = file.stages[0]!.instructions[0]!;
    expect(instruction.keyword).toBe('ONBUILD');
    expect(instruction.inner).toMatchObject({ keyword: 'RUN', flags: [{ name: 'network', value: 'none' }] });
    expect(instruction.inner!.heredocs[0]!.body.text).toBe('make\n');
  });

  it('with variables put in, as they stand at that line', () => {
    const file = read(
      'ARG V=1\nARG W=${V}2\nFROM base:${W}\nARG V\nARG X=a\nENV Y=$X-${V} X=b\nENV Z="${X:-no}${N:+yes}" Q=\'$X\'\nUSER ${U:-${Y}}\n',
    );
    const stage = file.stages[0]!;
    expect(stage.base).toMatchObject({ ref: 'base:12' });
    const values = Object.fromEntries(stage.settings.map(({ name, value }) => [name, value?.text]));
    expect(values).toMatchObject({ Y: 'a-1', Z: 'b', Q: '$X' });
    expect(stage.instructions.at(-1)!.words[0]).toMatchObject({ text: 'a-1', isUnknown: false });
  });

  it('with ARGs that do not cross a FROM and ENVs that do', () => {
    const file = read('FROM a AS one\nARG A=1\nENV E=2\nFROM one\nUSER $A$E\n');
    expect(file.stages[1]!.instructions[0]!.words[0]).toMatchObject({ isUnknown: true, text: '2' });
  });

  it('with an image that is not known before the build as unknown', () => {
    expect(read('ARG T\nFROM a:$T\n').stages[0]!.base).toMatchObject({ kind: 'image', ref: undefined });
  });

  it('with the JSON form, and what only looks like it as shell', () => {
    const file = read('FROM a\nCMD ["a", "b c", "\\u0064"]\nCMD [\'a\', \'b\']\nCMD ["a",]\n');
    const forms = file.stages[0]!.instructions.map(({ instruction }) =>
      instruction.exec?.map(({ text }) => text),
    );
    expect(forms).toEqual([['a', 'b c', 'd'], undefined, undefined]);
    expect(at(file.stages[0]!.instructions[0]!.instruction.exec![1]!.place)).toBe('2:11-2:16');
  });

  it.each([
    ['CRLF', 'FROM a\r\nENV X=1 \\\r\n  Y=2\r\nUSER app\r\n'],
    ['tabs', '\tFROM a\n\tENV X=1 \\\n\t\tY=2\n\tUSER\tapp\n'],
    ['no line end at the end', 'FROM a\nENV X=1 Y=2\nUSER app'],
    ['keywords in any case', 'from a\nenv X=1 Y=2\nUsEr app\n'],
  ])('with %s', (_, text) => {
    const file = read(text);
    expect(file.problems).toEqual([]);
    const stage = file.stages[0]!;
    expect(stage.settings.map(({ place }) => textAt(place))).toEqual(['X=1', 'Y=2']);
    expect(textAt(inForce(stage, 'USER')!.words[0]!.place)).toBe('app');
  });

  it('with places counted in UTF-16 units', () => {
    const file = read('FROM a\nENV A="😀" B=ü C=x\n');
    expect(file.stages[0]!.settings.map(({ place }) => at(place))).toEqual([
      '2:5-2:11',
      '2:12-2:15',
      '2:16-2:19',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['comments only', '# a\n#b\n'],
    ['no FROM', 'RUN x\n'],
    ['an unknown instruction', 'FROM a\nRUNN x\n'],
    ['an instruction without arguments', 'FROM a\nRUN\n'],
    ['a FROM with too many words', 'FROM a b\n'],
    ['a merge conflict', 'FROM a\n<<<<<<< HEAD\nUSER x\n=======\nUSER y\n>>>>>>> z\n'],
  ])('with a problem for %s, and what can be read is read', (_, text) => {
    const file = read(text);
    expect(file.problems.length).toBeGreaterThan(0);
    for (const { line } of file.problems) expect(line).toBeGreaterThanOrEqual(1);
  });

  it('without growing beyond bounds when variables double each other', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `ENV A${String(index + 1)}=$A${String(index)}$A${String(index)}`,
    );
    const started = performance.now();
    const file = read(`FROM a\nENV A0=xxxxxxxxxx\n${lines.join('\n')}\n`);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(
      Math.max(...file.stages[0]!.settings.map(({ value }) => value?.text.length ?? 0)),
    ).toBeLessThanOrEqual(65_536);
    expect(file.stages[0]!.settings.at(-1)?.value?.isUnknown).toBe(true);
  });
});
