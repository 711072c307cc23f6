import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { parseStrictJson } from '../domain/strict-json.ts';
import { codeOf } from './log-disk.ts';

/** Who holds a lock. `started` tells a process from a later one with the same id, where the system says (Linux: clock ticks since boot). */
export interface LockOwner {
  readonly token: string;
  readonly host: string;
  readonly pid: number;
  readonly started?: string;
}

const ownerSchema = z.strictObject({
  token: z.string().regex(/^[0-9a-f]{16}$/),
  host: z.string().max(255),
  pid: z.int().positive(),
  started: z.string().max(32).optional(),
});

/** This process as the owner of one lock. */
export function describeOwner(token: string): LockOwner {
  const status = processStatus(process.pid);
  const started = status?.started === undefined ? {} : { started: status.started };
  return { token, host: hostname(), pid: process.pid, ...started };
}

/** Reads a lock file; undefined when it says nothing we understand. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const { started, ...rest } = ownerSchema.parse(parseStrictJson(text, { maxBytes: 1024, what: 'lock' }));
    return started === undefined ? rest : { ...rest, started };
  } catch {
    return undefined;
  }
}

/** Whether the owner still runs; undefined when it is on another machine, where nobody can look. */
export function isAlive(owner: LockOwner): boolean | undefined {
  if (owner.host !== hostname()) return undefined;
  const status = processStatus(owner.pid);
  if (status !== undefined) {
    const isSame = owner.started === undefined || owner.started === status.started;
    return isSame && !status.ended;
  }
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH';
  }
}

/** From /proc/<pid>/stat (proc(5)): state is field 3, start time field 22; the name before them may hold blanks and brackets. */
function processStatus(
  pid: number,
): { readonly ended: boolean; readonly started: string | undefined } | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
  } catch {
    return undefined;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A killed child stays a zombie until its parent asks for it: it holds nothing any more.
  return { ended: fields[0] === 'Z' || fields[0] === 'X', started: fields[19] };
}
