import type { Dockerfile, StageInstruction } from '../dockerfile/dockerfile.ts';
import { inForce } from '../dockerfile/dockerfile.ts';
import type { Instruction, Word } from '../dockerfile/instruction.ts';
import { derivedText, joinSlices, joinTexts, type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import type { Place } from '../source-file.ts';
import { baseName, programOf, SHELLS } from './program.ts';
import { foreignScript, scriptsOf } from './scripts.ts';
import { allCommands, type ShellScript } from './shell-script.ts';

/** What a build runs: every RUN of every stage, also in ONBUILD. */
export function buildScripts(dockerfile: Dockerfile): readonly ShellScript[] {
  return dockerfile.stages.flatMap((stage) => {
    let isPosix = true;
    return stage.instructions.flatMap((item) => {
      if (item.instruction.keyword === 'SHELL')
        isPosix = SHELLS.has(baseName(item.instruction.exec?.[0]?.text ?? 'sh'));
      const run = item.instruction.inner ?? item.instruction;
      return run.keyword === 'RUN' ? runScripts(item, run, isPosix) : [];
    });
  });
}

/** What the finished image runs in a shell: ENTRYPOINT and CMD in force. */
export function startScripts(dockerfile: Dockerfile): readonly ShellScript[] {
  const stage = dockerfile.stages.at(-1);
  if (stage === undefined) return [];
  return ['ENTRYPOINT', 'CMD'].flatMap((keyword) => {
    const item = inForce(stage, keyword);
    return item === undefined ? [] : commandScripts(item, item.instruction, 'docker-run');
  });
}

function runScripts(item: StageInstruction, run: Instruction, isPosix: boolean): readonly ShellScript[] {
  const owner = ownerOf(item);
  if (!isPosix) return [foreignScript(owner, run.body, 'docker-build')];
  const line = commandScripts(item, run, 'docker-build');
  return [...line, ...run.heredocs.flatMap(({ body }) => heredocScripts(owner, body, line))];
}

/** A heredoc body is the script itself, or what the program on the line reads. */
function heredocScripts(
  owner: Resource,
  body: MappedText,
  line: readonly ShellScript[],
): readonly ShellScript[] {
  const first = line[0] === undefined ? undefined : allCommands(line[0])[0];
  const program = first === undefined ? undefined : programOf(first);
  const shebang = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(body.text);
  const interpreter =
    shebang === null
      ? 'sh'
      : baseName(/\/env$/.test(shebang[1] ?? '') ? (shebang[2] ?? '') : (shebang[1] ?? ''));
  const isShell = program === undefined ? SHELLS.has(interpreter) : SHELLS.has(program.name);
  return isShell ? scriptsOf(owner, body, 'docker-build') : [foreignScript(owner, body, 'docker-build')];
}

function commandScripts(
  item: StageInstruction,
  run: Instruction,
  context: ShellScript['context'],
): readonly ShellScript[] {
  const owner = ownerOf(item);
  if (run.exec === undefined) return scriptsOf(owner, run.body, context);
  const [program, ...rest] = run.exec;
  const at = rest.findIndex(({ text }) => /^-[a-z]*c$/i.test(text));
  const script = rest[at + 1];
  if (program !== undefined && SHELLS.has(baseName(program.text)) && at !== -1 && script !== undefined) {
    const { start, end } = script.place;
    const isPlain = script.place.source.text.slice(start + 1, end - 1) === script.text;
    const text = isPlain
      ? joinSlices(script.place.source, [[start + 1, end - 1]])
      : derivedText(script.place, script.text);
    return scriptsOf(owner, text, context);
  }
  return scriptsOf(owner, execLine(run.exec, run.place), context);
}

/** The exec form of one program as a line of shell, quoted so that no word is split or expanded again. */
function execLine(words: readonly Word[], whole: Place): MappedText {
  const pieces = words.map(({ text, raw, place }) => ({ text: `'${text}'`, start: place.start, raw }));
  const isPlain = pieces.every(({ text, raw }) => raw.slice(1, -1) === text.slice(1, -1) && !/'/.test(raw));
  if (isPlain) return joinTexts(whole.source, pieces, ' ');
  return derivedText(whole, words.map(({ text }) => `'${text.replaceAll("'", `'\\''`)}'`).join(' '));
}

function ownerOf(item: StageInstruction): Resource {
  const { stage, instruction } = item;
  const keyword = (instruction.inner ?? instruction).keyword;
  return {
    source: stage.source,
    pointer: `${stage.pointer} ${keyword}[${String(item.ordinal)}]`,
    identity: `${stage.identity} ${keyword}`,
  };
}
