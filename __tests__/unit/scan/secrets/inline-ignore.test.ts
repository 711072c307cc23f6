import { describe, expect, it } from '@jest/globals';
import { fakeChecksummedToken } from '../../../../src/scan/secrets/fake-secret.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

const TOKEN = fakeChecksummedToken('ghp_');
const ID = 'github-personal-access-token';

describe('inline ignore', () => {
  it.each([
    ['behind the secret', `t = "${TOKEN}"  # sallyport:ignore ${ID}\n`],
    ['before the secret', `/* sallyport:ignore ${ID} */ t = "${TOKEN}"\n`],
    ['in a list of rules', `t = "${TOKEN}"  # sallyport:ignore json-web-token, ${ID}\n`],
    ['on the line before', `# sallyport:ignore-next-line ${ID}\nt = "${TOKEN}"\n`],
  ])('leaves out and counts a finding with a comment %s', async (_, text) => {
    const { findings, options, coverage } = await scanTree({ 'a.py': text });
    expect(findings).toEqual([]);
    expect(options['ignoredInline']).toBe(1);
    expect(coverage.scanned).toBe(1);
  });

  it.each([
    ['names no rule', `t = "${TOKEN}"  # sallyport:ignore\n`],
    ['names another rule', `t = "${TOKEN}"  # sallyport:ignore json-web-token\n`],
    ['stands on another line', `# sallyport:ignore ${ID}\nt = "${TOKEN}"\n`],
    ['is two lines before', `# sallyport:ignore-next-line ${ID}\n\nt = "${TOKEN}"\n`],
    ['belongs to another scanner', `t = "${TOKEN}"  # gitleaks:allow\n`],
  ])('has no effect when the comment %s', async (_, text) => {
    const { findings, options } = await scanTree({ 'a.py': text });
    expect(findings).toHaveLength(1);
    expect(options['ignoredInline']).toBe(0);
  });

  it('has no effect when it is switched off', async () => {
    const text = `t = "${TOKEN}"  # sallyport:ignore ${ID}\n`;
    const { findings, options } = await scanTree({ 'a.py': text }, { inlineIgnore: false });
    expect(findings).toHaveLength(1);
    expect(options).toMatchObject({ inlineIgnore: false, ignoredInline: 0 });
  });
});
