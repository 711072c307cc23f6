import path from 'node:path';
import { pathKind, readText, writeAtomically } from '../platform/files.ts';
import { STARTER_GITIGNORE, STARTER_POLICY, STARTER_WORKFLOW } from './starter-files.ts';

export interface InitOutcome {
  readonly written: readonly string[];
  /** Files that were there already and were left as they are. */
  readonly kept: readonly string[];
  /** Commands and edits that are left to do, in order. */
  readonly nextSteps: readonly string[];
}

/** Where `init` puts the policy, relative to the project; other verbs look there when nothing else is named. */
export const DEFAULT_POLICY = 'sallyport/policy.yml';

/**
 * Lays out a project: starter policy, workflow, lines for `.gitignore`. Never overwrites: a file that exists is kept
 * and named; `.gitignore` only gets the lines it lacks. Errors: `missing-permission`, `unreadable`.
 */
export async function initProject(folder: string): Promise<InitOutcome> {
  const root = path.resolve(folder);
  const written: string[] = [];
  const kept: string[] = [];
  const files = [
    [DEFAULT_POLICY, STARTER_POLICY],
    ['.github/workflows/sallyport.yml', STARTER_WORKFLOW],
  ] as const;
  for (const [name, text] of files) {
    const file = path.join(root, name);
    if ((await pathKind(file)) === 'missing') {
      await writeAtomically(file, text, { exclusive: true });
      written.push(name);
    } else kept.push(name);
  }
  ((await addIgnoreLines(path.join(root, '.gitignore'))) ? written : kept).push('.gitignore');
  return {
    written,
    kept,
    nextSteps: [
      'sallyport key generate --output sallyport/keys/builder',
      'commit sallyport/policy.yml and sallyport/keys/builder.pub; keep builder.key out of the repository',
      'for the workflow, put the private key into the secret SALLYPORT_KEY and its pass phrase into SALLYPORT_KEY_PASSPHRASE',
      'sallyport doctor --key sallyport/keys/builder.key',
      'sallyport explain MODEL --policy sallyport/policy.yml --environment staging --evidence .sallyport/evidence',
    ],
  };
}

async function addIgnoreLines(file: string): Promise<boolean> {
  const isNew = (await pathKind(file)) === 'missing';
  const text = isNew ? '' : await readText(file, { maxBytes: 1024 * 1024, what: '.gitignore' });
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = STARTER_GITIGNORE.filter((line) => !present.has(line));
  if (missing.length === 0) return false;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeAtomically(file, `${before}${missing.join('\n')}\n`);
  return true;
}
