import type { Progress } from '../domain/ports.ts';
import type { HashTable } from './hash-table.ts';

/** A person reads no faster, and a log is not flooded. */
const INTERVAL_MS = 100;

/** What a run is counted in now. `end` always: a timer keeps the process alive. */
export interface ProgressWatch {
  show(unit: 'files' | 'bytes', total: number): void;
  end(): void;
}

/** Reports what the threads have done so far, at most ten times a second and once at the end. */
export function watchProgress(table: HashTable, progress: Progress | undefined): ProgressWatch {
  if (progress === undefined) return { show: () => undefined, end: () => undefined };
  let shown: { unit: 'files' | 'bytes'; total: number } | undefined;
  const update = (): void => {
    if (shown === undefined) return;
    const done = shown.unit === 'files' ? table.filesDone() : table.bytesDone();
    progress.update({ label: 'hashing', done: Math.min(done, shown.total), ...shown });
  };
  const timer = setInterval(update, INTERVAL_MS);
  return {
    show(unit, total) {
      shown = { unit, total };
    },
    end() {
      clearInterval(timer);
      update();
      progress.end();
    },
  };
}
