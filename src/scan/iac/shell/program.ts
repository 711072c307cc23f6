import type { ShellCommand } from './shell-script.ts';
import type { ShellWord } from './shell-script.ts';

/** What a command really runs: base name of the program (lower case) and its arguments. */
export interface Program {
  readonly name: string;
  readonly word: ShellWord;
  readonly args: readonly ShellWord[];
}

/** Programs that run the program named in their arguments, and the options of theirs that take a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  sudo: ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '--user', '--group'],
  doas: ['-u', '-C'],
  env: ['-u', '-C', '-S', '--unset', '--chdir'],
  exec: ['-a'],
  command: [],
  builtin: [],
  nohup: [],
  nice: ['-n'],
  ionice: ['-c', '-n'],
  timeout: ['-s', '-k', '--signal', '--kill-after'],
  time: ['-f', '-o'],
  xargs: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s'],
  busybox: [],
  gosu: [],
  'su-exec': [],
  tini: [],
  'dumb-init': [],
  stdbuf: ['-i', '-o', '-e'],
  setpriv: [],
  unbuffer: [],
};
/** Wrappers whose first plain argument is not yet the program (a duration, a user). */
const SKIPS_ONE: ReadonlySet<string> = new Set(['timeout', 'gosu', 'su-exec']);

/** Shells and interpreters that run what they read from a pipe or an argument. */
export const INTERPRETERS: ReadonlySet<string> = new Set(
  'sh bash dash ash zsh ksh mksh fish python python2 python3 perl ruby node nodejs php pwsh lua'.split(' '),
);
export const SHELLS: ReadonlySet<string> = new Set('sh bash dash ash zsh ksh mksh'.split(' '));

/** Looks through sudo, env, timeout and the like, and through paths (`/usr/bin/curl`). */
export function programOf(command: ShellCommand): Program | undefined {
  return programOfWords(command.words);
}

export function programOfWords(words: readonly ShellWord[]): Program | undefined {
  let at = 0;
  for (let guard = 0; guard < 8; guard += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const name = baseName(word.text);
    const options = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    const next = options === undefined ? undefined : wrappedAt(words, at + 1, { name, options });
    if (next === undefined) return { name, word, args: words.slice(at + 1) };
    at = next;
  }
  return undefined;
}

/** Index of the wrapped program, or undefined when the wrapper runs nothing. */
function wrappedAt(
  words: readonly ShellWord[],
  from: number,
  wrapper: { readonly name: string; readonly options: readonly string[] },
): number | undefined {
  let skip = SKIPS_ONE.has(wrapper.name) ? 1 : 0;
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === '--') continue;
    if (text.startsWith('-')) {
      if (wrapper.options.includes(text)) at += 1;
    } else if (wrapper.name === 'env' && /^\w+=/.test(text)) {
      continue;
    } else if (skip > 0) {
      skip -= 1;
    } else {
      return at;
    }
  }
  return undefined;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** Whether an option is given, alone (`--insecure`), with a value (`--x=1`), or inside a bundle of short ones (`-fsSLk`). */
export function optionOf(args: readonly ShellWord[], long: string, short?: string): ShellWord | undefined {
  return args.find(({ text }) => {
    if (text === long || text.startsWith(`${long}=`)) return true;
    return short !== undefined && /^-[A-Za-z0-9]+$/.test(text) && text.includes(short);
  });
}

/** Value of an option given as `--name value` or `--name=value`; undefined when absent. */
export function valueOf(
  args: readonly ShellWord[],
  ...names: readonly string[]
): { word: ShellWord; value: string } | undefined {
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (word === undefined) continue;
    for (const name of names) {
      if (word.text === name) return { word, value: args[at + 1]?.text ?? '' };
      if (word.text.startsWith(`${name}=`)) return { word, value: word.text.slice(name.length + 1) };
    }
  }
  return undefined;
}
