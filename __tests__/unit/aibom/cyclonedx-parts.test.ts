import { describe, expect, it } from '@jest/globals';
import { validateCyclonedx } from '../../../src/aibom/cyclonedx-validate.ts';

const file = (index: number): Record<string, unknown> => ({
  type: 'file',
  'bom-ref': `f${String(index)}`,
  name: `f${String(index)}`,
  properties: [{ name: 'n', value: 'v' }],
});
const validate = async (components: readonly object[], nested: readonly object[] = []): Promise<string[]> => {
  const component = { type: 'machine-learning-model', name: 'm', components: nested };
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components,
  };
  return await validateCyclonedx(Buffer.from(JSON.stringify(document)));
};
const files = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => file(index));

describe('long lists', () => {
  it('thousands of files are validated in seconds of work', async () => {
    // Work, not wall time: other programs on the machine do not count.
    const started = process.cpuUsage();
    expect(await validate(files(3_000), files(200))).toEqual([]);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });

  it('a fault is found wherever it is, and at its place', async () => {
    for (const index of [99, 100, 377]) {
      const list = files(400);
      list[index] = { ...file(index), type: 'brain' };
      expect(await validate(list)).toEqual([
        expect.stringMatching(new RegExp(`^/components/${String(index)}/type `)),
      ]);
      expect(await validate([], list)).toEqual([
        expect.stringMatching(new RegExp(`^/metadata/component/components/${String(index)}/type `)),
      ]);
    }
  });

  it('a fault in a long list inside an entry of a long list is found', async () => {
    const list = files(300);
    list[200] = { ...file(200), components: [...files(150), { type: 'brain', name: 'x' }] };
    expect(await validate(list)).toEqual([
      expect.stringMatching(/^\/components\/200\/components\/150\/type /),
    ]);
  });

  it('an entry twice is found across parts', async () => {
    const list = files(300);
    list[299] = file(3);
    expect(await validate(list)).toEqual(['/components/299 must NOT be a duplicate item']);
  });
});
