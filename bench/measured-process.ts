import { spawn } from 'node:child_process';
import fs from 'node:fs';

const SAMPLE_INTERVAL_MS = 20;

export interface Measured {
  /** From start to the exit of the last process. */
  readonly seconds: number;
  /** Highest resident memory of one process; undefined where the system does not tell (only Linux does). */
  readonly peakMb: number | undefined;
  readonly stdout: string;
}

/** Runs commands at the same time and waits for all. Throws when one fails. */
export async function measure(commands: readonly (readonly string[])[]): Promise<Measured> {
  const start = performance.now();
  const runs = await Promise.all(commands.map(runOne));
  const seconds = (performance.now() - start) / 1000;
  const peaks = runs.flatMap(({ peakKb }) => (peakKb === 0 ? [] : [peakKb]));
  return {
    seconds,
    peakMb: peaks.length === 0 ? undefined : Math.max(...peaks) / 1024,
    stdout: runs.map(({ stdout }) => stdout).join(''),
  };
}

function runOne([program = '', ...args]: readonly string[]): Promise<{ stdout: string; peakKb: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, peakKb] = ['', '', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setInterval(() => {
      peakKb = Math.max(peakKb, highWaterKb(child.pid));
    }, SAMPLE_INTERVAL_MS);
    child.once('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ stdout, peakKb });
      else reject(new Error(`${program} ended with ${String(code)}: ${stderr.trim()}`));
    });
  });
}

/** VmHWM is the peak so far, kept by the kernel: a sample can miss only what happens after the last one. */
function highWaterKb(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0; // the process has just ended, or this is not Linux
  }
}
