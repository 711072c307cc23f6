import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../domain/errors.ts';
import type { Clock, Progress } from '../../domain/ports.ts';
import { PRODUCT } from '../../domain/product.ts';
import type { ScanResult } from '../../domain/scan.ts';
import { parseExcludes } from './exclude-paths.ts';
import { type BatchOptions, createBatchScanner } from './scan-batch.ts';
import { ScanSum } from './scan-sum.ts';
import { SECRET_RULES, secretRulesSha256 } from './rules.ts';
import { walkTree } from './walk-tree.ts';
import { startWorkerPool } from './worker-pool.ts';

export { SECRET_RULES } from './rules.ts';

export interface ScanSecretsOptions {
  readonly clock: Clock;
  /** Threads that scan; default one per core. 0 scans in the calling thread. */
  readonly workers?: number;
  /** Larger files are not read: text makes the scan incomplete, binary files are listed as `binary`. Default 256 MiB. */
  readonly maxFileBytes?: number;
  /** Files and folders to leave out: root-relative POSIX paths, no patterns. */
  readonly exclude?: readonly string[];
  /** Whether `sallyport:ignore RULE-ID` comments count. Default true; the number of findings they hide is in the result's options. */
  readonly inlineIgnore?: boolean;
  readonly progress?: Progress;
}

export const DEFAULT_MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_WORKERS = 16;
const BATCH_FILES = 128;
/** Below this a scan ends before a thread is up. */
const SMALL_TREE_BYTES = 8 * 1024 * 1024;
const SMALL_TREE_FILES = 512;

/**
 * Scans a folder (or one file) for secrets. Findings are sorted and the same whatever the number of threads. What was
 * not read is in `coverage`; `options.ignoredInline` counts the findings that comments left out. Throws AppError
 * `not-found`, `unreadable`, `invalid-input` (options).
 */
export async function scanSecrets(root: string, options: ScanSecretsOptions): Promise<ScanResult> {
  const startedAt = options.clock();
  const settings = readSettings(options);
  const target = resolveRoot(root);
  const sum = new ScanSum(options.progress);
  const batchOptions: BatchOptions = { root: target.folder, ...settings.batch };
  if (target.file === undefined) await scanFolder(batchOptions, settings, sum);
  else sum.add(createBatchScanner(batchOptions)([target.file]));
  options.progress?.end();
  return {
    scanner: {
      kind: 'secrets',
      name: 'sallyport-secrets',
      version: PRODUCT.version,
      rulesSha256: secretRulesSha256(),
    },
    rules: SECRET_RULES.map((rule) => rule.meta),
    options: {
      maxFileBytes: settings.batch.maxFileBytes,
      inlineIgnore: settings.batch.inlineIgnore,
      ignoredInline: sum.ignored,
      excluded: settings.excludes.size,
    },
    ...sum.result(),
    startedAt,
    finishedAt: options.clock(),
  };
}

interface Settings {
  readonly workers: number;
  readonly excludes: ReadonlySet<string>;
  readonly batch: Omit<BatchOptions, 'root'>;
}

function readSettings(options: ScanSecretsOptions): Settings {
  const workers = options.workers ?? Math.min(MAX_WORKERS, os.availableParallelism());
  if (!Number.isSafeInteger(workers) || workers < 0 || workers > MAX_WORKERS) {
    throw new AppError(
      'invalid-input',
      `workers is ${String(workers)}, allowed are 0 to ${String(MAX_WORKERS)}`,
    );
  }
  const maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  if (!Number.isSafeInteger(maxFileBytes) || maxFileBytes < 1) {
    throw new AppError(
      'invalid-input',
      `maxFileBytes is ${String(maxFileBytes)}, it must be a positive whole number`,
    );
  }
  const excludes = parseExcludes(options.exclude ?? []);
  return { workers, excludes, batch: { maxFileBytes, inlineIgnore: options.inlineIgnore ?? true } };
}

/** The folder to scan, real path; a file is scanned as the only one of its folder. */
function resolveRoot(root: string): { readonly folder: string; readonly file?: string } {
  let real: string;
  let stat: fs.Stats;
  try {
    real = fs.realpathSync(root);
    stat = fs.statSync(real);
  } catch (cause) {
    const isMissing = (cause as { code?: unknown }).code === 'ENOENT';
    throw new AppError(
      isMissing ? 'not-found' : 'unreadable',
      `${root} cannot be scanned for secrets: ${isMissing ? 'it does not exist' : 'it cannot be read'}`,
      { cause },
    );
  }
  if (stat.isDirectory()) return { folder: real };
  if (stat.isFile()) return { folder: path.dirname(real), file: path.basename(real) };
  throw new AppError(
    'invalid-input',
    `${root} cannot be scanned for secrets: it is neither a folder nor a file`,
  );
}

/** Small trees are scanned here; for others the walk goes on while threads scan what it found so far. */
async function scanFolder(batch: BatchOptions, settings: Settings, sum: ScanSum): Promise<void> {
  const walk = walkTree(batch.root, settings.excludes);
  const first: string[] = [];
  let bytes = 0;
  let isAll = false;
  while (!isAll && first.length <= SMALL_TREE_FILES && bytes <= SMALL_TREE_BYTES) {
    const next = walk.next();
    if (next.done === true) isAll = true;
    else {
      sum.skip(next.value.skipped);
      for (const file of next.value.files) {
        if (first.push(file) <= SMALL_TREE_FILES) bytes += sizeOf(path.join(batch.root, file));
      }
    }
  }
  sum.found(first.length);
  if (isAll || settings.workers === 0) {
    const scanBatch = createBatchScanner(batch);
    for (const files of inBatches(first)) sum.add(scanBatch(files));
    if (isAll) return;
    for (const part of walk) {
      sum.skip(part.skipped);
      sum.found(part.files.length);
      for (const files of inBatches(part.files)) sum.add(scanBatch(files));
    }
    return;
  }
  await scanInThreads(walk, { batch, workers: settings.workers, first }, sum);
}

async function scanInThreads(
  walk: ReturnType<typeof walkTree>,
  start: { readonly batch: BatchOptions; readonly workers: number; readonly first: readonly string[] },
  sum: ScanSum,
): Promise<void> {
  const pool = startWorkerPool(start.workers, start.batch, (result) => {
    sum.add(result);
  });
  try {
    for (const files of inBatches(start.first)) pool.add(files);
    let collected: string[] = [];
    for (const part of walk) {
      sum.skip(part.skipped);
      sum.found(part.files.length);
      collected.push(...part.files);
      if (collected.length < BATCH_FILES) continue;
      for (const files of inBatches(collected)) pool.add(files);
      collected = [];
      await setImmediate(); // lets the answers of the threads in
    }
    for (const files of inBatches(collected)) pool.add(files);
    await pool.finish();
  } finally {
    await pool.close();
  }
}

function* inBatches(files: readonly string[]): Generator<readonly string[]> {
  for (let index = 0; index < files.length; index += BATCH_FILES)
    yield files.slice(index, index + BATCH_FILES);
}

function sizeOf(file: string): number {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
