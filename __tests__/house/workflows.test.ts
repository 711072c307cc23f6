import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { pinFolder, readPin } from '../../scripts/pin-actions.ts';

const root = path.resolve(import.meta.dirname, '../..');
const REUSABLE = ['gate', 'promote', 'scan', 'sign-and-attest'];
const COMMIT = '1f'.repeat(20);

interface Job {
  readonly if?: string;
  readonly needs?: readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}
const read = (name: string): Workflow =>
  parse(fs.readFileSync(path.join(root, `.github/workflows/${name}.yml`), 'utf8')) as Workflow;

describe('the reusable workflows', () => {
  it.each(REUSABLE)('%s ends with a job that demands success of every other one', (name) => {
    const { jobs, permissions } = read(name);
    const others = Object.keys(jobs).filter((job) => job !== 'verdict');
    expect(permissions).toEqual({});
    expect(jobs['verdict']).toMatchObject({ if: 'always()', needs: others, permissions: {} });
    expect(jobs['verdict']?.steps[0]?.run).toContain('.result == "success"');
  });

  it.each(REUSABLE)('%s puts no expression into a script, and pins every action', (name) => {
    for (const { permissions, steps } of Object.values(read(name).jobs)) {
      expect(permissions).toBeDefined();
      for (const { uses = 'a/b@'.padEnd(44, '0'), run = '' } of steps) {
        expect(run).not.toContain('${{');
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
      }
    }
  });

  it('signs where no step of the build runs, and builds where nothing can be signed', () => {
    const { build, sign } = read('sign-and-attest').jobs;
    expect(build?.permissions).toEqual({ contents: 'read' });
    expect(sign?.needs).toEqual(['build']);
    expect(sign?.steps.every(({ run }) => run === undefined)).toBe(true);
  });
});

describe('pin-actions', () => {
  it('pins every use of the product, in a copy that is pinned already too, and nothing else', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-pin-'));
    for (const place of ['.github/workflows', 'examples/workflows'])
      fs.cpSync(path.join(root, place), path.join(folder, place), { recursive: true });
    const texts = (): string[] =>
      ['.github/workflows', 'examples/workflows'].flatMap((place) =>
        fs
          .readdirSync(path.join(folder, place))
          .map((name) => fs.readFileSync(path.join(folder, place, name), 'utf8')),
      );
    const before = texts().join('\n');
    const uses = before.match(/uses:\s+acme\/sallyport/g)?.length ?? 0;
    pinFolder(folder, readPin({ owner: 'octo', commit: COMMIT }));
    const pinned = texts().join('\n');
    expect(pinned.match(new RegExp(`uses:\\s+octo/sallyport(/\\S+)?@${COMMIT} # v1\n`, 'g'))).toHaveLength(
      uses,
    );
    expect(pinned).not.toMatch(/uses:\s+acme\/|@0{40}/);
    expect(pinned.match(/uses: actions\/\S+ # \S+/g)).toEqual(before.match(/uses: actions\/\S+ # \S+/g));
    pinFolder(folder, readPin({ owner: 'acme', commit: '2e'.repeat(20), version: 'v2.1.0' }));
    expect(texts().join('\n')).not.toMatch(/octo|# v1\n/);
    fs.rmSync(folder, { recursive: true });
  });

  it.each([
    [{ owner: 'octo' }, /is no commit/],
    [{ owner: 'octo', commit: '0'.repeat(40) }, /is no commit/],
    [{ owner: 'octo', commit: 'main' }, /is no commit/],
    [{ owner: 'a/b', commit: COMMIT }, /is no account/],
    [{ owner: 'octo', commit: COMMIT, version: 'v1\nx' }, /is no version/],
  ])('refuses %j', (flags, words) => {
    expect(() => readPin(flags)).toThrow(words);
  });
});
