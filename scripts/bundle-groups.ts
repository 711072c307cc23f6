import fs from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

/**
 * What runs that must start fast load: their modules are laid together by which of the runs need them. Files that are
 * loaded by `import()` in such a run are named beside the first.
 */
const FAST_STARTS: Readonly<Record<string, readonly string[]>> = {
  commands: ['src/cli.ts'],
  verify: ['src/cli/verb-verify.ts', 'src/verify/key-verifier.ts'],
  sign: ['src/cli/verb-sign.ts', 'src/sign/key-signer.ts', 'src/digest/digest-incremental.ts'],
  thread: ['src/digest/digest-worker.ts'],
  actions: ['src/actions/sign.ts', 'src/actions/verify.ts', 'src/actions/gate.ts'],
};

/** The group of a module, by the runs that need it. */
function groupName(file: string, runs: readonly string[]): string {
  const isCommand = runs.includes('commands');
  if (isCommand && file.startsWith('src/cli/')) return 'group:commands';
  // Little, and needed by most: names, errors, the terminal. All that it imports is in it.
  if (isCommand || (runs.includes('actions') && runs.length > 1)) return 'group:base';
  return `group:${runs.join('+')}`;
}

/**
 * esbuild makes a chunk for every set of entries that share a module: with a hundred `import()` a run loads sixty files
 * of which most hold a few lines, and a file costs 0.3 ms whatever is in it. Here modules of ours that the same fast
 * starts need become one chunk: every entry that needs one of them is made to need all. Nothing is loaded before what
 * it imports: a group imports the base and groups that more of the starts need, so there is no circle.
 */
export async function groupedModules(options: BuildOptions): Promise<Plugin> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const graph = new ModuleGraph(metafile, Object.values(options.entryPoints ?? {}).map(String));
  const groups = graph.groups(FAST_STARTS);
  const root = options.absWorkingDir ?? process.cwd();
  return {
    name: 'grouped-modules',
    setup(bundler) {
      bundler.onResolve({ filter: /^group:/ }, ({ path: name }) => ({ path: name, namespace: 'group' }));
      bundler.onLoad({ filter: /.*/, namespace: 'group' }, ({ path: name }) => ({
        contents: importsOf((groups.get(name) ?? []).map((file) => path.join(root, file))),
        resolveDir: root,
      }));
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const entry = path.relative(root, file).replaceAll(path.sep, '/');
        const needed = graph.entries.has(entry) ? graph.groupsOf(entry, groups) : [];
        if (needed.length === 0) return undefined;
        const text = await fs.readFile(file, 'utf8');
        const start = /^#!.*\n/.exec(text)?.[0].length ?? 0;
        return { contents: text.slice(0, start) + importsOf(needed) + text.slice(start), loader: 'ts' };
      });
    },
  };
}

function importsOf(names: readonly string[]): string {
  return names.map((name) => `import ${JSON.stringify(name)};`).join('');
}

/** Modules and what they import before they run. */
class ModuleGraph {
  /** What is loaded by itself: entries of the build and all that is loaded by `import()`. */
  readonly entries: ReadonlySet<string>;
  readonly #imports: ReadonlyMap<string, readonly string[]>;
  readonly #starts: ReadonlySet<string>;

  constructor({ inputs }: Metafile, starts: readonly string[]) {
    const modules = Object.entries(inputs);
    const imports = modules.flatMap(([, { imports: all }]) =>
      all.filter(({ external }) => external !== true),
    );
    const lazy = imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path: file }) => file);
    this.#starts = new Set(starts);
    this.entries = new Set([...starts, ...lazy]);
    this.#imports = new Map(
      modules.map(([file, { imports: all }]) => [
        file,
        all
          .filter(({ kind, external }) => kind !== 'dynamic-import' && external !== true)
          .map(({ path: imported }) => imported),
      ]),
    );
  }

  /** Modules of ours by the runs that need them; each after what it imports. */
  groups(runs: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
    const needs = new Map<string, string[]>();
    for (const [run, files] of Object.entries(runs)) {
      for (const file of this.#reached(files)) needs.set(file, [...(needs.get(file) ?? []), run]);
    }
    const groups = new Map<string, string[]>();
    for (const file of this.#reached(Object.values(runs).flat())) {
      // A program that waits for what it loads must not be in a file that this needs.
      if (!file.startsWith('src/') || this.#starts.has(file)) continue;
      const name = groupName(file, needs.get(file) ?? []);
      groups.set(name, [...(groups.get(name) ?? []), file]);
    }
    return groups;
  }

  /** The groups of which an entry needs something, and of which these need something. */
  groupsOf(entry: string, groups: ReadonlyMap<string, readonly string[]>): string[] {
    const needed = new Set<string>();
    for (let reached = this.#reached([entry]), before = -1; needed.size > before;) {
      before = needed.size;
      for (const [name, files] of groups) if (files.some((file) => reached.has(file))) needed.add(name);
      reached = this.#reached([entry, ...[...needed].flatMap((name) => groups.get(name) ?? [])]);
    }
    return [...needed];
  }

  /** All that is loaded with some files, in the order of loading. Throws for a file that the build does not have. */
  #reached(files: readonly string[]): ReadonlySet<string> {
    const [reached, entered] = [new Set<string>(), new Set<string>()];
    const visit = (file: string): void => {
      if (entered.has(file)) return;
      entered.add(file);
      const imports = this.#imports.get(file);
      if (imports === undefined) throw new Error(`no module ${file}: see scripts/bundle-groups.ts`);
      imports.forEach(visit);
      reached.add(file);
    };
    files.forEach(visit);
    return reached;
  }
}
