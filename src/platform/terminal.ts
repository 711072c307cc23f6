import type { Clock, Progress } from '../domain/ports.ts';
import { readVariable, type EnvironmentVariables } from './environment.ts';

/** What rendering needs to know about a stream. */
export interface Terminal {
  readonly color: boolean;
  /** Somebody watches: a progress line may be drawn and removed. */
  readonly interactive: boolean;
  /** Columns; 80 when unknown, 40 to 200. */
  readonly width: number;
}

export interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Colours only on a terminal; NO_COLOR wins over FORCE_COLOR (no-color.org), `TERM=dumb` has neither colours nor progress. */
export function describeTerminal(stream: TerminalStream, env: EnvironmentVariables): Terminal {
  const dumb = readVariable('term', env) === 'dumb';
  const watched = stream.isTTY === true && !dumb;
  const forced = readVariable('forceColor', env);
  const color =
    readVariable('noColor', env) === undefined && (forced === undefined ? watched : forced !== '0');
  const width = Math.min(Math.max(stream.columns ?? 80, 40), 200);
  return { color, interactive: watched && readVariable('ci', env) === undefined, width };
}

/** Work shorter than this shows no progress. */
const QUIET_MS = 1_000;
const REDRAW_MS = 100;

/** Nobody watches. */
export const silentProgress: Progress = {
  update: () => undefined,
  end: () => undefined,
};

/** One line, redrawn in place, shown once the work has lasted a second, removed at its end. */
export function createTerminalProgress(stream: TerminalStream, clock: Clock): Progress {
  const started = clock().getTime();
  let drawnAt: number | undefined;
  return {
    update({ label, done, total, unit }) {
      const now = clock().getTime();
      if (now - started < QUIET_MS || (drawnAt !== undefined && now - drawnAt < REDRAW_MS)) return;
      drawnAt = now;
      const share = total > 0 ? ` ${String(Math.floor((100 * done) / total)).padStart(3)} %` : '';
      const amount = unit === 'bytes' ? `${(done / 1e6).toFixed(0)} MB` : `${String(done)} files`;
      stream.write(`\r\u001b[2K${label}${share} ${amount}`.slice(0, (stream.columns ?? 80) + 4));
    },
    end() {
      if (drawnAt !== undefined) stream.write('\r\u001b[2K');
      drawnAt = undefined;
    },
  };
}
