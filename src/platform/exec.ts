import { AppError, isAppError, messageOf } from '../domain/errors.ts';

export interface ProgramOptions {
  readonly cwd?: string;
  /** The whole environment of the program; default: ours. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  /** What the program reads from its standard input; default nothing. */
  readonly input?: string;
  /** In a process group of its own, which a timeout ends as a whole: for programs that start others. */
  readonly ownGroup?: boolean;
  /** Most bytes taken from each of stdout and stderr; more is an error, never a cut answer. */
  readonly maxOutputBytes: number;
}

export interface ProgramResult {
  readonly exitCode: number;
  /** Raw bytes: file names need not be UTF-8. */
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program by name with an argument list; never through a shell. Errors: `tool-failed` (cannot start, ended by a
 * signal), `timeout`, `limit-exceeded` (too much output). An exit code other than 0 is a result, not an error.
 */
export type RunProgram = (
  program: string,
  args: readonly string[],
  options: ProgramOptions,
) => Promise<ProgramResult>;

/** The adapter for command line and library. */
export const runProgram: RunProgram = async (program, args, options) => {
  // Loaded by who runs a program: it brings half of node's network code into a start.
  const { spawn } = await import('node:child_process');
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: false,
      detached: options.ownGroup === true && process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = collectOutput(options.maxOutputBytes);
    let failure: AppError | undefined;
    const stop = (error: AppError): void => {
      failure ??= error;
      endGroup(child.pid, options);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      stop(timedOut(program, options));
    }, options.timeoutMs);
    const take = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
      if (!output.add(stream, chunk)) stop(tooMuch(program, options));
    };
    // A program that does not read its input closes it: no error of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.stdout.on('data', take('stdout'));
    child.stderr.on('data', take('stderr'));
    child.on('error', (cause) => {
      failure ??= cannotStart(program, cause);
      clearTimeout(timer);
      reject(failure);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      if (failure !== undefined) reject(failure);
      else if (exitCode === null)
        reject(new AppError('tool-failed', `${program} was ended by ${String(signal)}`));
      else resolve({ exitCode, ...output.result() });
    });
  });
};

/** Ends what the program has started, too. */
function endGroup(pid: number | undefined, { ownGroup }: ProgramOptions): void {
  if (ownGroup !== true || pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/**
 * The adapter for actions: runs through `@actions/exec`, so the command line shows in the step's log as users expect.
 * That library cannot end a program: after a timeout the caller goes on with the error and the runner ends the orphan.
 */
export const runProgramInAction: RunProgram = async (program, args, options) => {
  const { exec } = await import('@actions/exec');
  const output = collectOutput(options.maxOutputBytes);
  let overflow = false;
  const take = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
    overflow = !output.add(stream, chunk) || overflow;
  };
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut(program, options));
    }, options.timeoutMs);
  });
  try {
    const run = exec(quoteForExec(program), [...args], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: definedOnly(options.env ?? process.env),
      ignoreReturnCode: true,
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      silent: true,
      listeners: { stdout: take('stdout'), stderr: take('stderr') },
    });
    const exitCode = await Promise.race([run, timeout]).catch((cause: unknown) => {
      throw isAppError(cause) ? cause : cannotStart(program, cause);
    });
    if (overflow) throw tooMuch(program, options);
    return { exitCode, ...output.result() };
  } finally {
    clearTimeout(timer);
  }
};

function collectOutput(maxBytes: number) {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const sizes = { stdout: 0, stderr: 0 };
  return {
    /** False once a stream has gone over the bound; what is over is dropped. */
    add(stream: 'stdout' | 'stderr', chunk: Buffer): boolean {
      sizes[stream] += chunk.length;
      if (sizes[stream] > maxBytes) return false;
      chunks[stream].push(chunk);
      return true;
    },
    result: () => ({
      stdout: Buffer.concat(chunks.stdout),
      stderr: Buffer.concat(chunks.stderr).toString('utf8'),
    }),
  };
}

/** `exec` splits its first argument at blanks; a path with blanks must come quoted. */
function quoteForExec(program: string): string {
  return /\s/.test(program) ? `"${program}"` : program;
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function timedOut(program: string, options: ProgramOptions): AppError {
  return new AppError('timeout', `${program} did not end within ${String(options.timeoutMs / 1000)} s`);
}

function tooMuch(program: string, options: ProgramOptions): AppError {
  return new AppError(
    'limit-exceeded',
    `${program} wrote more than ${String(options.maxOutputBytes)} bytes of output`,
  );
}

function cannotStart(program: string, cause: unknown): AppError {
  return new AppError('tool-failed', `cannot run ${program}: ${messageOf(cause)}`, {
    hint: `install ${program} or put it on the PATH`,
    cause,
  });
}
