import type { TerminalStream } from './terminal.ts';

const ENTER = new Set(['\r', '\n', '\u0004']);
const ERASE = new Set(['\u007f', '\b']);
const MAX_CHARACTERS = 1_024;

/**
 * Reads one line from a terminal without showing it; undefined when nobody is there or the person gave up (Ctrl-C).
 * Called only by who needs the answer: opening the standard input costs every start.
 */
export async function askSecret(
  question: string,
  { stdin, stderr }: { readonly stdin: NodeJS.ReadStream | undefined; readonly stderr: TerminalStream },
): Promise<string | undefined> {
  if (stdin?.isTTY !== true || stderr.isTTY !== true) return undefined;
  stderr.write(`${question}: `);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    let answer = '';
    for await (const chunk of stdin.iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
      for (const character of chunk) {
        if (ENTER.has(character)) return answer;
        if (character === '\u0003') return undefined;
        if (ERASE.has(character)) answer = [...answer].slice(0, -1).join('');
        else if (answer.length < MAX_CHARACTERS) answer += character;
      }
    }
    return undefined;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
