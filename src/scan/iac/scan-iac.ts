import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { coverageOf, type SkippedItem, type SkipReason } from '../../domain/coverage.ts';
import { AppError } from '../../domain/errors.ts';
import { compareFindings } from '../../domain/finding.ts';
import type { Clock, Progress } from '../../domain/ports.ts';
import { PRODUCT } from '../../domain/product.ts';
import type { ScanResult } from '../../domain/scan.ts';
import { parseExcludes } from '../secrets/exclude-paths.ts';
import { walkTree } from '../secrets/walk-tree.ts';
import { candidateOf } from './detect.ts';
import { Cluster } from './kubernetes/cluster.ts';
import { LIMITS } from './limits.ts';
import { loadSource } from './load-source.ts';
import { readSource } from './read-source.ts';
import type { Resources } from './resources.ts';
import { IAC_RULES, iacRulesSha256 } from './rules.ts';
import { RuleRunner } from './run-rules.ts';
import { makeSourceFile } from './source-file.ts';

export { IAC_RULES } from './rules.ts';

export interface ScanIacOptions {
  readonly clock: Clock;
  /** Files and folders to leave out: root-relative POSIX paths, no patterns. */
  readonly exclude?: readonly string[];
  /** Larger files are not read and make the scan incomplete when they may be ours. Default 5 MiB. */
  readonly maxFileBytes?: number;
  readonly progress?: Progress;
  /** Whether comments in the files may leave findings out. Default true. */
  readonly inlineIgnore?: boolean;
}

/** How often the event loop gets a turn. */
const FILES_PER_TURN = 64;

/**
 * Checks the Dockerfiles, Kubernetes manifests and GitHub workflows of a folder (or one file). What a file is, its
 * content decides where its name does not. Findings are sorted; `coverage` counts the files that are ours: one that
 * cannot be parsed is `malformed` and makes the scan incomplete. `options.ignoredInline` counts the findings left out
 * by comments. Throws AppError `not-found`, `unreadable`, `invalid-input` (options).
 */
export async function scanIac(root: string, options: ScanIacOptions): Promise<ScanResult> {
  const maxFileBytes = options.maxFileBytes ?? LIMITS.fileBytes;
  if (!Number.isSafeInteger(maxFileBytes) || maxFileBytes < 1) {
    throw new AppError(
      'invalid-input',
      `maxFileBytes is ${String(maxFileBytes)}, it must be a positive whole number`,
    );
  }
  const inlineIgnore = options.inlineIgnore ?? true;
  const startedAt = options.clock();
  const excludes = parseExcludes(options.exclude ?? []);
  const target = resolveRoot(root);
  const scan = new IacScan({ root: target.folder, maxFileBytes, inlineIgnore, clock: options.clock });
  await scan.files(
    target.file === undefined ? walkTree(target.folder, excludes) : [{ files: [target.file], skipped: [] }],
    options.progress,
  );
  options.progress?.end();
  const { runner } = scan;
  return {
    scanner: { kind: 'iac', name: 'sallyport-iac', version: PRODUCT.version, rulesSha256: iacRulesSha256() },
    rules: IAC_RULES.map((rule) => rule.meta),
    options: { maxFileBytes, inlineIgnore, ignoredInline: runner.ignored, excluded: excludes.size },
    coverage: coverageOf({
      seen: scan.scanned + scan.skipped.length,
      scanned: scan.scanned,
      skipped: scan.skipped,
      bytes: scan.bytes,
    }),
    findings: runner.findings.sort(compareFindings),
    startedAt,
    finishedAt: options.clock(),
  };
}

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
      `${root} cannot be scanned for infrastructure: ${isMissing ? 'it does not exist' : 'it cannot be read'}`,
      { cause },
    );
  }
  if (stat.isDirectory()) return { folder: real };
  if (stat.isFile()) return { folder: path.dirname(real), file: path.basename(real) };
  throw new AppError(
    'invalid-input',
    `${root} cannot be scanned for infrastructure: it is neither a folder nor a file`,
  );
}

interface ScanSetting {
  readonly root: string;
  readonly inlineIgnore: boolean;
  readonly maxFileBytes: number;
  readonly clock: Clock;
}

/** The state of one scan: what was read, what was not, what the rules said. */
class IacScan {
  readonly runner: RuleRunner;
  readonly skipped: SkippedItem[] = [];
  scanned = 0;
  bytes = 0;
  private readonly setting: ScanSetting;
  private readonly cluster = new Cluster();
  /** Kubernetes objects wait here: their rules need the other files. */
  private readonly waiting: Resources[] = [];
  private readonly charts = new Set<string>();

  constructor(setting: ScanSetting) {
    this.setting = setting;
    this.runner = new RuleRunner(IAC_RULES, setting.inlineIgnore);
  }

  async files(
    parts: ReturnType<typeof walkTree> | Iterable<TreePart>,
    progress: Progress | undefined,
  ): Promise<void> {
    const deadline = this.setting.clock().getTime() + LIMITS.scanMs;
    let found = 0;
    let done = 0;
    for (const { files, skipped } of parts) {
      this.skipped.push(...skipped);
      found += files.length;
      if (found > LIMITS.files) {
        this.skip('.', 'limit-exceeded', 'too many files in the tree');
        break;
      }
      for (const file of files)
        if (path.posix.basename(file) === 'Chart.yaml') this.charts.add(path.posix.dirname(file));
      for (const file of files) {
        this.file(file);
        done += 1;
        if (done % FILES_PER_TURN !== 0) continue;
        progress?.update({ label: 'scanning infrastructure', done, total: found, unit: 'files' });
        await setImmediate();
      }
      if (this.setting.clock().getTime() > deadline) {
        this.skip('.', 'timeout', 'the scan took too long');
        break;
      }
    }
    await this.objects(deadline);
    if (this.runner.isFull) this.skip('.', 'limit-exceeded', 'too many findings');
  }

  /** Rules over Kubernetes objects and namespaces, once everything is read. */
  private async objects(deadline: number): Promise<void> {
    const namespaces = this.cluster.namespaces().map((namespace): Resources => ({ namespace: [namespace] }));
    for (const [index, resources] of [...this.waiting, ...namespaces].entries()) {
      this.runner.run(resources);
      if (index % FILES_PER_TURN !== 0) continue;
      await setImmediate();
      if (this.setting.clock().getTime() <= deadline) continue;
      this.skip('.', 'timeout', 'the scan took too long');
      return;
    }
  }

  private file(file: string): void {
    const candidate = candidateOf(file);
    if (candidate === undefined) return;
    if (candidate.kind === 'unsupported') {
      this.skip(file, 'unsupported-format', `${candidate.what} is not read yet`);
      return;
    }
    const reading = readSource(path.join(this.setting.root, file), candidate.kind, this.setting.maxFileBytes);
    if (reading === undefined) return;
    if (reading.kind === 'skip') {
      this.skip(file, reading.reason, reading.detail);
      return;
    }
    if (this.isChartTemplate(file) && reading.text.includes('{{')) {
      this.skip(file, 'unsupported-format', 'Helm template, it has to be rendered first');
      return;
    }
    const { clock } = this.setting;
    const overdue = clock().getTime() + LIMITS.fileMs;
    const context = { cluster: this.cluster, isOverdue: () => clock().getTime() > overdue };
    const loaded = loadSource(makeSourceFile(file, reading.text), candidate.kind, context);
    if (loaded === undefined) return;
    for (const resources of loaded.resources) {
      if (resources.object === undefined) this.runner.run(resources);
      else this.waiting.push(resources);
    }
    if (loaded.problem !== undefined) {
      this.skip(file, loaded.problem.reason, loaded.problem.detail);
      return;
    }
    this.scanned += 1;
    this.bytes += reading.bytes;
  }

  /** A file below `templates` of a folder with a Chart.yaml. Braces alone do not make a template: they would hide a manifest. */
  private isChartTemplate(file: string): boolean {
    for (
      let at = file.lastIndexOf('/templates/');
      at !== -1;
      at = at === 0 ? -1 : file.lastIndexOf('/templates/', at - 1)
    ) {
      if (this.charts.has(file.slice(0, at))) return true;
    }
    return file.startsWith('templates/') && this.charts.has('.');
  }

  private skip(file: string, reason: SkipReason, detail: string | undefined): void {
    this.skipped.push({ path: file, reason, ...(detail === undefined ? {} : { detail }) });
  }
}

type TreePart = ReturnType<typeof walkTree> extends Generator<infer Part> ? Part : never;
