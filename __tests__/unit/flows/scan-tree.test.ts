import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scanTree } from '../../../src/flows/scan-tree.ts';
import { PLANTED_SECRET } from '../../fakes/gate-project.ts';
import { makeProject, testContext, type Project } from '../../fakes/project.ts';

let project: Project;
beforeEach(() => {
  project = makeProject();
  project.write('.gitignore', '*.key\nbuild/\n');
  project.write('docs/guide.md', '# Guide\n');
  project.commit();
});
afterEach(() => {
  project.remove();
});

const scan = async (exclude: readonly string[] = []) =>
  await scanTree({ kind: 'secrets', path: project.root }, { exclude }, testContext());

describe('a scan of source', () => {
  it('has no gap where git ignores: that is no part of the source', async () => {
    project.write('build/out.env', PLANTED_SECRET);
    project.write('keys/own.key', PLANTED_SECRET);
    const { result, verdict, subject } = await scan();
    expect(subject.kind).toBe('source');
    expect(verdict).toBe('pass');
    expect(result.findings).toEqual([]);
    const skipped = result.coverage.skipped.map(({ path }) => path);
    expect(skipped).not.toContain('build');
    expect(result.coverage.seen).toBe(result.coverage.scanned + skipped.length);
    expect(result.options['excluded']).toBe(0);
  });

  it('has a gap where something tracked was left out, file or folder', async () => {
    const { result } = await scan(['docs', 'model/config.json', 'not-tracked']);
    const gaps = result.coverage.skipped.filter(({ detail }) => detail === 'by option');
    expect(gaps.map(({ path }) => path)).toEqual(['docs', 'model/config.json']);
    expect(result.options['excluded']).toBe(2);
  });

  it('reads what is not tracked and not ignored as well', async () => {
    project.write('notes.env', PLANTED_SECRET);
    const { result, verdict } = await scan();
    expect(verdict).toBe('block');
    expect(result.findings).toMatchObject([{ location: { path: 'notes.env' } }]);
  });
});

describe('a scan of a model', () => {
  it('has a gap wherever something was left out', async () => {
    const options = { exclude: ['README.md'], identify: { kind: 'model' } } as const;
    const { result } = await scanTree({ kind: 'secrets', path: project.at('model') }, options, testContext());
    expect(result.coverage.skipped).toMatchObject([{ path: 'README.md', reason: 'excluded' }]);
  });

  it('is refused before it begins when its statement would go into the model', async () => {
    const key = project.key('builder').private;
    const inside = { evidence: project.at('model/evidence'), key, identify: { kind: 'model' } } as const;
    const refused = scanTree({ kind: 'iac', path: project.at('model') }, inside, testContext());
    await expect(refused).rejects.toMatchObject({ code: 'invalid-input' });
    expect(fs.existsSync(project.at('model/evidence'))).toBe(false);
  });
});
