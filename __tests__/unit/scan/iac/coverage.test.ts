import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scanIac } from '../../../../src/scan/iac/scan-iac.ts';
import { scanIacFiles } from '../../../fakes/scan-iac-text.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec: { containers: [{ name: a, image: app, securityContext: { privileged: true } }] }\n';
const clock = (): Date => new Date('2026-03-01T12:00:00Z');

async function skipsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { coverage } = await scanIacFiles(files);
  expect(coverage.seen).toBe(coverage.scanned + coverage.skipped.length);
  return [
    ...coverage.skipped.map((item) => `${item.path}: ${item.reason}`),
    coverage.complete ? 'complete' : 'incomplete',
  ];
}

describe('coverage of an infrastructure scan', () => {
  it('counts what is ours and is silent about what is not', async () => {
    const { coverage } = await scanIacFiles({
      'a.yaml': POD,
      'b.yaml': 'just: data\n',
      'package.json': '{"name": "x"}',
      'main.py': 'print(1)',
      'README.md': POD,
      notes: 'FROM here to eternity\nRUN for it\n',
    });
    expect(coverage).toMatchObject({ seen: 1, scanned: 1, bytes: Buffer.byteLength(POD), complete: true });
  });

  it.each<[string, string, string | Uint8Array]>([
    ['a manifest that is broken', 'a.yaml', 'apiVersion: v1\nkind: Pod\nspec: [\n'],
    [
      'a manifest with a broken document beside a good one',
      'a.yaml',
      `${POD}---\nkind: Pod\napiVersion: v1\nspec: {\n`,
    ],
    ['a manifest with a key twice', 'a.yaml', `${POD}kind: Pod\n`],
    ['a JSON manifest that is cut off', 'a.json', '{"apiVersion": "v1", "kind": "Pod", "spec": {'],
    ['a workflow that is broken', '.github/workflows/a.yml', 'on: push\njobs: [\n'],
    ['a workflow that is none', '.github/workflows/a.yml', 'hello: world\n'],
    ['an action that is broken', 'action.yml', 'runs:\n  using: [\n'],
    ['a Dockerfile that is broken', 'Dockerfile', 'RUN x\n'],
    ['a Dockerfile that is empty', 'Dockerfile', ''],
    [
      'a manifest that is no text',
      'a.yaml',
      Buffer.concat([Buffer.from(POD), Buffer.from([0xff, 0xfe, 0x00])]),
    ],
    ['a Dockerfile that is no text', 'Dockerfile', Buffer.from([0x46, 0x52, 0x4f, 0x4d, 0x20, 0x61, 0xff])],
  ])('is incomplete for %s', async (_, file, content) => {
    expect(await skipsOf({ [file]: content })).toEqual([`${file}: malformed`, 'incomplete']);
  });

  it('keeps the findings of what could be read of a broken file', async () => {
    const { findings } = await scanIacFiles({ 'a.yaml': `${POD}---\nkind: [\n` });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('privileged-container');
  });

  it('names what it does not read yet', async () => {
    const chart = {
      'chart/Chart.yaml': 'apiVersion: v2\nname: c\n',
      'chart/templates/a.yaml': POD.replace('app', '{{ .Values.image }}'),
    };
    expect(
      await skipsOf({
        'main.tf': 'x',
        'compose.yaml': 'services: {}\n',
        'x.bicep': 'y',
        'Dockerfile.j2': 'FROM {{ a b }}\n',
        ...chart,
      }),
    ).toEqual([
      'Dockerfile.j2: unsupported-format',
      'chart/templates/a.yaml: unsupported-format',
      'compose.yaml: unsupported-format',
      'main.tf: unsupported-format',
      'x.bicep: unsupported-format',
      'complete',
    ]);
  });

  it('does not take braces for a chart', async () => {
    const { findings } = await scanIacFiles({ 'templates/a.yaml': `# {{ x }}\n${POD}` });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('privileged-container');
  });

  it('is incomplete for a manifest above the size limit, and silent about large data', async () => {
    const padding = `# ${'x'.repeat(20_000)}\n`;
    const { coverage } = await scanIacFiles(
      { 'a.yaml': padding + POD, 'data.json': JSON.stringify(padding) },
      { maxFileBytes: 10_000 },
    );
    expect(coverage.skipped.map(({ path: file, reason }) => [file, reason])).toEqual([
      ['a.yaml', 'too-large'],
    ]);
    expect(coverage.complete).toBe(false);
  });

  it.each([
    ['a UTF-8 byte order mark', Buffer.from(`\ufeff${POD}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${POD}`, 'utf16le')],
    ['big-endian UTF-16 with a mark', Buffer.from(`\ufeff${POD}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(POD.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (_, bytes) => {
    const { findings, coverage } = await scanIacFiles({ 'a.yaml': bytes });
    expect(coverage).toMatchObject({ scanned: 1, complete: true });
    expect(findings.find(({ ruleId }) => ruleId === 'privileged-container')?.location).toMatchObject({
      startLine: 4,
    });
  });

  it('lists what is left out on purpose', async () => {
    const { coverage, findings, options } = await scanIacFiles(
      { 'a.yaml': POD, 'vendor/b.yaml': POD },
      { exclude: ['vendor'] },
    );
    expect(coverage.skipped.map(({ path: file, reason }) => [file, reason])).toEqual([
      ['vendor', 'excluded'],
    ]);
    expect(new Set(findings.map(({ location }) => location.path))).toEqual(new Set(['a.yaml']));
    expect(options['excluded']).toBe(1);
  });

  it('is incomplete for a link that leaves the tree, and a file without permission', async () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-iac-'));
    try {
      fs.symlinkSync('/etc/hostname', path.join(root, 'Dockerfile'));
      fs.writeFileSync(path.join(root, 'a.yaml'), POD);
      const { coverage } = await scanIac(root, { clock });
      expect(coverage.complete).toBe(false);
      expect(coverage.skipped.map(({ path: file, reason }) => [file, reason])).toEqual([
        ['Dockerfile', 'symlink'],
      ]);
    } finally {
      fs.rmSync(root, { recursive: true, force: true });
    }
  });

  it('scans a single file, and says clearly when there is nothing', async () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-iac-'));
    try {
      fs.writeFileSync(path.join(root, 'a.yaml'), POD);
      expect((await scanIac(path.join(root, 'a.yaml'), { clock })).coverage.scanned).toBe(1);
      await expect(scanIac(path.join(root, 'none'), { clock })).rejects.toMatchObject({ code: 'not-found' });
      await expect(scanIac(root, { clock, maxFileBytes: 0 })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    } finally {
      fs.rmSync(root, { recursive: true, force: true });
    }
  });

  it('gives the same findings in the same order each time', async () => {
    const files = {
      'b/Dockerfile': 'FROM a\nENV API_KEY=kR5tY8uW2qZ\n',
      'a.yaml': POD,
      '.github/workflows/a.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: a/b@main }] } }\n',
    };
    const [one, two] = [
      await scanIacFiles(files),
      await scanIacFiles(Object.fromEntries(Object.entries(files).reverse())),
    ];
    expect(one.findings.length).toBeGreaterThan(5);
    expect(two.findings).toEqual(one.findings);
  });
});

describe('a comment in the file', () => {
  const line = 'spec: { containers: [{ name: a, image: app, securityContext: { privileged: true } }] }';
  const scan = async (text: string, file = 'a.yaml'): Promise<[boolean, unknown]> => {
    const { findings, options } = await scanIacFiles({ [file]: text });
    return [
      findings.some(({ ruleId }) => ruleId === 'privileged-container' || ruleId === 'image-latest-tag'),
      options['ignoredInline'],
    ];
  };

  it.each([
    ['at the end of the line', `${line} # sallyport:ignore privileged-container, image-latest-tag`],
    ['on the line before', `# sallyport:ignore-next-line image-latest-tag,privileged-container\n${line}`],
  ])('leaves a finding out %s, and is counted', async (_, text) => {
    expect(await scan(`apiVersion: v1\nkind: Pod\nmetadata: { name: x }\n${text}\n`)).toEqual([false, 2]);
  });

  it('leaves a finding out of a Dockerfile', async () => {
    expect(await scan('# sallyport:ignore image-latest-tag\nFROM a\nUSER 1\n', 'Dockerfile')).toEqual([
      false,
      1,
    ]);
  });

  it.each([
    ['without a rule', `${line} # sallyport:ignore`],
    ['with another rule', `${line} # sallyport:ignore host-path`],
    ['with a star', `${line} # sallyport:ignore *`],
    ['two lines before', `# sallyport:ignore privileged-container\n\n${line}`],
    ['in a value', `${line.replace('name: a', 'name: "sallyport:ignore privileged-container"')}`],
  ])('has no effect %s', async (_, text) => {
    expect(await scan(`apiVersion: v1\nkind: Pod\nmetadata: { name: x }\n${text}\n`)).toEqual([true, 0]);
  });
});
