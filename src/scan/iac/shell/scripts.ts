import { derivedText, placeIn, sliceMapped, type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import { parseShell } from './parse-shell.ts';
import { programOf, SHELLS } from './program.ts';
import { allCommands, type ShellCommand, type ShellScript } from './shell-script.ts';
import type { ShellWord } from './shell-script.ts';

const MAX_SCRIPT_DEPTH = 4;

/** Parses a script and the scripts inside it (`sh -c '…'`, `bash <<EOF`); the outer one comes first. */
export function scriptsOf(
  owner: Resource,
  text: MappedText,
  context: ShellScript['context'],
): readonly ShellScript[] {
  const scripts: ShellScript[] = [];
  const add = (mapped: MappedText, depth: number): void => {
    const script = makeScript(owner, mapped, { context, pipelines: parseShell(mapped) });
    scripts.push(script);
    if (depth >= MAX_SCRIPT_DEPTH) return;
    for (const command of allCommands(script))
      for (const inner of scriptsIn(command, mapped)) add(inner, depth + 1);
  };
  add(text, 0);
  return scripts;
}

/** A script that is not shell (Python, PowerShell): its text can be searched, its commands are not known. */
export function foreignScript(
  owner: Resource,
  text: MappedText,
  context: ShellScript['context'],
): ShellScript {
  return makeScript(owner, text, { context, pipelines: [] });
}

function makeScript(
  owner: Resource,
  text: MappedText,
  rest: Pick<ShellScript, 'context' | 'pipelines'>,
): ShellScript {
  return { source: owner.source, pointer: owner.pointer, identity: owner.identity, text, ...rest };
}

function scriptsIn(command: ShellCommand, mapped: MappedText): readonly MappedText[] {
  const program = programOf(command);
  if (program === undefined) return [];
  if (program.name === 'eval') return program.args.map((word) => wordText(word, mapped));
  if (program.name === 'su') return afterOption(program.args, mapped);
  if (!SHELLS.has(program.name)) return [];
  return [...afterOption(program.args, mapped), ...command.heredocs];
}

/** The word after `-c` (also bundled: `-lc`). */
function afterOption(args: readonly ShellWord[], mapped: MappedText): readonly MappedText[] {
  const at = args.findIndex(({ text }) => /^-[a-z]*c$/i.test(text) || text === '--command');
  const word = at === -1 ? undefined : args[at + 1];
  return word === undefined ? [] : [wordText(word, mapped)];
}

/** Text of a word, character by character where quoting allows it. */
function wordText(word: ShellWord, mapped: MappedText): MappedText {
  for (const cut of [0, 1]) {
    const slice = sliceMapped(mapped, word.start + cut, word.end - cut);
    if (slice.text === word.text) return slice;
  }
  return derivedText(placeIn(mapped, word.start, word.end), word.text);
}
