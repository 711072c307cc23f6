import { once } from 'node:events';
import fs from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AuditEntry } from '../audit/audit-event.ts';
import { cefLine } from '../audit/cef.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { ExportFormat } from '../domain/audit-export.ts';
import { AppError, messageOf } from '../domain/errors.ts';
import { showAudit, verifyAuditLog, type AuditReadOptions } from './audit-log.ts';
import type { FlowContext } from './context.ts';

export interface ExportAuditOptions extends Omit<AuditReadOptions, 'publicKeys'> {
  readonly format: ExportFormat;
  /** Public keys: with them the log is verified first, and exported only when it is whole. */
  readonly publicKeys?: readonly string[] | undefined;
  /** First entry, 0-based; negative counts from the end. */
  readonly from?: number | undefined;
  /** File to write, one entry at a time. Without it the text is in the result, up to 16 MiB. */
  readonly output?: string | undefined;
}

export interface ExportOutcome {
  readonly entries: number;
  readonly output: string | undefined;
  /** Empty when a file was written. */
  readonly text: string;
}

const MAX_TEXT_CHARACTERS = 16 * 1024 * 1024;

/** The entries of a log, one a line. Errors: `audit-invalid` (it does not verify), `limit-exceeded`, those of the log. */
export async function exportAudit(options: ExportAuditOptions, context: FlowContext): Promise<ExportOutcome> {
  const { directory, publicKeys = [], format, from } = options;
  if (publicKeys.length > 0) await requireWhole({ ...options, publicKeys }, context);
  const lineOf = format === 'cef' ? cefLine : canonicalJson;
  let entries = 0;
  const writeTo = async (write: (line: string) => void | Promise<void>): Promise<void> => {
    const onEntry = async (entry: AuditEntry): Promise<void> => {
      entries += 1;
      await write(`${lineOf(entry)}\n`);
    };
    await showAudit({ directory, from }, onEntry, context);
  };
  if (options.output !== undefined) {
    const output = path.resolve(options.output);
    await streamTo(output, writeTo);
    return { entries, output, text: '' };
  }
  const lines: string[] = [];
  let size = 0;
  await writeTo((line) => {
    size += line.length;
    if (size > MAX_TEXT_CHARACTERS) {
      throw new AppError('limit-exceeded', 'the export is too large to be printed', {
        hint: 'write it to a file with --output, or take the last entries only',
      });
    }
    lines.push(line);
  });
  return { entries, output: undefined, text: lines.join('') };
}

async function requireWhole(
  { directory, publicKeys, origin, retiredKeys }: AuditReadOptions,
  context: FlowContext,
): Promise<void> {
  const checked = await verifyAuditLog({ directory, publicKeys, origin, retiredKeys }, context);
  if (checked.ok) return;
  throw new AppError('audit-invalid', `audit log ${directory}: ${checked.problems[0]?.message ?? ''}`, {
    hint: 'nothing was exported; run "audit verify" to see where it is damaged',
  });
}

/** A file that is whole or not there: what stops in the middle leaves nothing behind. */
async function streamTo(
  output: string,
  writeTo: (write: (line: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const temporary = `${output}.part`;
  const stream = fs.createWriteStream(temporary, { flags: 'w', mode: 0o600 });
  try {
    await once(stream, 'open');
    await writeTo(async (line) => {
      if (!stream.write(line)) await once(stream, 'drain');
    });
    stream.end();
    await once(stream, 'close');
    await rename(temporary, output);
  } catch (cause) {
    stream.destroy();
    await rm(temporary, { force: true });
    if (cause instanceof AppError) throw cause;
    throw new AppError('tool-failed', `cannot write ${output}: ${messageOf(cause)}`, { cause });
  }
}
