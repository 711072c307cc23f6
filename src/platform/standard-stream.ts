import fs from 'node:fs';
import type { TerminalStream } from './terminal.ts';

/** Standard output or standard error of the process. */
export interface StandardStream extends TerminalStream {
  write(text: string | Uint8Array): unknown;
  /** Resolves when all that was written has left the process. */
  flush(): Promise<void>;
}

/**
 * Standard output (1) or standard error (2), for text. Whoever reads may stop early (`head`): what comes after is
 * dropped, and what was found out stays the exit code. Pipes, sockets and files are written to directly: the stream that
 * node makes of them loads its networking first, 4 ms of every run.
 */
export function standardStream(descriptor: 1 | 2): StandardStream {
  return isDirect(descriptor) ? new DirectStream(descriptor) : nodeStream(descriptor);
}

/** A terminal is a character device, and is asked for its width. */
function isDirect(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stat = fs.fstatSync(descriptor);
    return stat.isFIFO() || stat.isSocket() || stat.isFile();
  } catch {
    return false; // closed: node opens something in its place
  }
}

class DirectStream implements StandardStream {
  readonly #descriptor: 1 | 2;
  /** Takes over when the reader is slow and its pipe must not be waited for. */
  #waiting: StandardStream | undefined;

  /** Nobody reads any more. */
  #isOver = false;

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor;
  }

  write(text: string | Uint8Array): void {
    if (this.#waiting !== undefined) {
      this.#waiting.write(text);
      return;
    }
    if (this.#isOver) return;
    let rest = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    try {
      while (rest.length > 0) rest = rest.subarray(fs.writeSync(this.#descriptor, rest));
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
      this.#isOver = code === 'EPIPE';
      if (this.#isOver) return;
      if (code !== 'EAGAIN') throw thrown;
      this.#waiting = nodeStream(this.#descriptor);
      this.#waiting.write(rest);
    }
  }

  async flush(): Promise<void> {
    await this.#waiting?.flush();
  }
}

function nodeStream(descriptor: 1 | 2): StandardStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write: (text) => stream.write(text),
    flush: () =>
      new Promise((resolve) => {
        stream.write('', () => {
          resolve();
        });
      }),
  };
}
