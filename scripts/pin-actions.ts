// Puts your copy of Sallyport in the place of the placeholder in workflows: acme/sallyport@000… # v1.
//   node scripts/pin-actions.ts --owner OWNER --commit SHA [--version v1] [--folder DIR]
// Every workflow below .github/workflows and examples/workflows of the folder (default: this repository), also when it is
// pinned already. What is pinned at a commit lies in the next one: callers of the reusable workflows pin that one.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Pin {
  readonly owner: string;
  /** 40 hex digits. */
  readonly commit: string;
  /** What people read beside the commit. */
  readonly version: string;
}

/** A use of this product by any owner, pinned by commit. */
const USE = /(uses:\s+)[A-Za-z0-9-]+\/sallyport((?:\/[\w./-]+)?)@[0-9a-f]{40}(?:[ \t]+#[^\n]*)?/g;

/** A workflow with every use of this product pinned so. Other actions are left as they are. */
export function pinActions(workflow: string, { owner, commit, version }: Pin): string {
  return workflow.replace(
    USE,
    (_use, before: string, place: string) => `${before}${owner}/sallyport${place}@${commit} # ${version}`,
  );
}

/** Reads a pin from flags; says what is wrong with it. */
export function readPin(flags: Readonly<Record<string, string | undefined>>): Pin {
  const { owner = '', commit = '', version = 'v1' } = flags;
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner)) throw new Error(`--owner ${owner} is no account`);
  if (!/^[0-9a-f]{40}$/.test(commit) || /^0+$/.test(commit))
    throw new Error(`--commit ${commit} is no commit: 40 hex digits, in full`);
  if (!/^v[0-9A-Za-z.-]{1,40}$/.test(version)) throw new Error(`--version ${version} is no version`);
  return { owner, commit, version };
}

/** Pins every workflow of a folder; the files that changed. */
export function pinFolder(folder: string, pin: Pin): string[] {
  const changed: string[] = [];
  for (const place of ['.github/workflows', 'examples/workflows']) {
    if (!fs.existsSync(path.join(folder, place))) continue;
    for (const name of fs.readdirSync(path.join(folder, place)).sort()) {
      if (!/\.ya?ml$/.test(name)) continue;
      const file = path.join(folder, place, name);
      const text = fs.readFileSync(file, 'utf8');
      const pinned = pinActions(text, pin);
      if (pinned === text) continue;
      fs.writeFileSync(file, pinned);
      changed.push(path.join(place, name));
    }
  }
  return changed;
}

if (process.argv[1] === import.meta.filename) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { owner: text, commit: text, version: text, folder: text } });
  try {
    const folder = values.folder ?? path.resolve(import.meta.dirname, '..');
    const changed = pinFolder(folder, readPin(values));
    process.stdout.write(changed.length === 0 ? 'nothing to pin\n' : `pinned ${changed.join(', ')}\n`);
  } catch (thrown) {
    process.stderr.write(`pin-actions: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exitCode = 2;
  }
}
