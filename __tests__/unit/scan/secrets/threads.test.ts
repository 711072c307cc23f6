import { describe, expect, it } from '@jest/globals';
import type { Progress } from '../../../../src/domain/ports.ts';
import { fakeChecksummedToken } from '../../../../src/scan/secrets/fake-secret.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

/** Enough files that threads are started. */
function largeTree(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < 700; index += 1) {
    const secret = index % 7 === 0 ? `t = "${fakeChecksummedToken('ghp_', String(index))}"\n` : '';
    files[`folder-${String(index % 13)}/file-${String(index)}.py`] =
      `import os\n${'x = 1\n'.repeat(index % 50)}${secret}`;
  }
  return files;
}

describe('threads', () => {
  it('give the same result as none, however many there are', async () => {
    const files = largeTree();
    const alone = await scanTree(files, { workers: 0 });
    expect(alone.findings).toHaveLength(100);
    for (const workers of [1, 2]) expect(await scanTree(files, { workers })).toEqual(alone);
  });

  it('report progress up to the last file', async () => {
    let last = { done: 0, total: 0 };
    let ended = false;
    const progress: Progress = { update: (state) => (last = state), end: () => (ended = true) };
    await scanTree(largeTree(), { workers: 2, progress });
    expect(last).toMatchObject({ done: 700, total: 700, unit: 'files' });
    expect(ended).toBe(true);
  });

  it.each([-1, 1.5, 99])('refuse a number of %d', async (workers) => {
    await expect(scanTree({}, { workers })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
