import { INTERPRETERS, programOf, valueOf, type Program } from './program.ts';
import type { ShellCommand, ShellPipeline, ShellWord } from './shell-script.ts';

const DOWNLOADERS: ReadonlySet<string> = new Set('curl wget wget2 aria2c fetch http https xh'.split(' '));

/** Whether a command fetches something over the network. */
export function isDownload(program: Program | undefined): boolean {
  return program !== undefined && DOWNLOADERS.has(program.name);
}

/** The addresses a download names. */
export function addressesOf(program: Program): readonly ShellWord[] {
  return program.args.filter(({ text }) => /^["']?[a-z][a-z\d+.-]{1,20}:\/\//i.test(text));
}

/** Whether an address stays on this machine or in a private test domain. */
export function isLocalAddress(address: string): boolean {
  const host =
    /^[a-z][a-z\d+.-]*:\/\/(?:[^/@]*@)?(\[[\da-f:]+\]|[^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return (
    /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|kubernetes(?:\.default.*)?|169\.254\.169\.254|metadata\.google\.internal)$/.test(
      host,
    ) || /\.(?:local|localhost|internal|test|svc|svc\.cluster\.local)$/.test(host)
  );
}

/** Whether a program runs what it reads from its input or its first plain argument: `sh`, `bash -s`, `python -`. */
export function isInterpreterOf(command: ShellCommand): boolean {
  const program = programOf(command);
  if (program === undefined || !INTERPRETERS.has(program.name)) return false;
  // `python -m json.tool`, `node -e '…'` and `sh script.sh` take their program from elsewhere.
  return program.args.every(
    ({ text }, index) =>
      text === '-' ||
      text === '/dev/stdin' ||
      (/^-(?!m$|c$|e$|ne$|pe$)/.test(text) && text !== '--eval') ||
      isAfterS(program.args, index),
  );
}

/** Words after `-s` or `--` are the arguments of the script that comes through the pipe. */
function isAfterS(args: readonly ShellWord[], index: number): boolean {
  return args
    .slice(0, index)
    .some(({ text }) => /^-[a-z]*s[a-z]*$/i.test(text) || text === '--' || text === '-');
}

/** Whether something in these pipelines downloads to its output. */
export function printsDownload(pipelines: readonly ShellPipeline[]): boolean {
  return pipelines.some(({ commands }) =>
    commands.some((command) => {
      const program = programOf(command);
      if (isDownload(program) && program !== undefined && !writesFile(program)) return true;
      return printsDownload(command.group);
    }),
  );
}

function writesFile(program: Program): boolean {
  const names = program.name === 'curl' ? ['-o', '--output'] : ['-O', '--output-document', '-o'];
  const target = valueOf(program.args, ...names)?.value;
  if (target !== undefined) return target !== '-' && target !== '/dev/stdout';
  if (program.name === 'curl')
    return program.args.some(({ text }) => /^-[a-zA-Z]*O/.test(text) || text === '--remote-name');
  // wget writes a file unless told otherwise, also in a bundle of options: `-qO-`.
  return (
    program.name.startsWith('wget') &&
    !program.args.some(({ text }) => /^-[a-zA-Z]*O-$/.test(text) || text === '--output-document=-')
  );
}
