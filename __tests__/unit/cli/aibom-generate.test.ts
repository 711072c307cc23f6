import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { evidenceKindOf } from '../../../src/domain/predicates.ts';
import { generateKeyPair } from '../../../src/sign/generate-key.ts';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../fakes/bom-model.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';
import { jsonOf } from '../../fakes/run-cli.ts';
import { runSourceCli } from '../../fakes/run-source-cli.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

/** A model with a declarations file and a private key beside it. */
function makePlace(): { readonly model: string; readonly beside: (name: string) => string } {
  const model = folders.make(RICH_MODEL);
  const beside = (name: string): string => path.join(path.dirname(model), name);
  fs.writeFileSync(beside('aibom.yml'), RICH_DECLARATIONS);
  fs.writeFileSync(beside('builder.key'), generateKeyPair().privateKeyPem, { mode: 0o600 });
  return { model, beside };
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The statement inside a Sigstore bundle. */
function statementOf(bundle: string): { predicateType: string; predicate: unknown } {
  const { dsseEnvelope } = readJson(bundle) as { dsseEnvelope: { payload: string } };
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as ReturnType<
    typeof statementOf
  >;
}

describe('aibom generate', () => {
  it.each([
    ['cyclonedx-1.6', { specVersion: '1.6' }, 'https://cyclonedx.org/bom'],
    ['cyclonedx-1.7', { specVersion: '1.7' }, 'https://cyclonedx.org/bom'],
    ['spdx-2.3', { spdxVersion: 'SPDX-2.3' }, 'https://spdx.dev/Document/v2.3'],
    [
      'spdx-3.0',
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
      'https://spdx.dev/Document/v3',
    ],
  ])('writes %s, valid, and signs the same document', async (format, head, predicateType) => {
    const { model, beside } = makePlace();
    const [output, store, key] = [beside('bom.json'), beside('store'), beside('builder.key')];
    const declared = ['--declarations', beside('aibom.yml'), '--evidence', store, '--key', key];
    const run = await runSourceCli([
      ...['aibom', 'generate', model, '--format', format, '--output', output, '--json'],
      ...declared,
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const made = jsonOf(run) as { format: string; evidence: { kind: string; file: string } };
    expect(made).toMatchObject({ format, complete: true, gaps: [], evidence: { kind: 'aibom' } });
    expect(readJson(output)).toMatchObject(head);
    const statement = statementOf(made.evidence.file);
    expect(statement.predicateType).toBe(predicateType);
    expect(evidenceKindOf(statement.predicateType, statement.predicate)).toBe('aibom');
    expect(statement.predicate).toEqual(readJson(output));
    const validated = await runSourceCli(['aibom', 'validate', output, '--json']);
    expect(jsonOf(validated)).toMatchObject({ valid: true });
  });

  it('says what keeps an SPDX document from a profile, and the line that supplies it', async () => {
    const { model, beside } = makePlace();
    const { code, stdout } = await runSourceCli([
      ...['aibom', 'generate', model, '--format', 'spdx-3.0', '--output', beside('bom.json')],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^profile {3}ai lacks suppliedBy of .* \(aibom\.yml: supplier\)$/m);
  });

  it('says what SPDX 2.3 has no field for', async () => {
    const { model, beside } = makePlace();
    const { stdout } = await runSourceCli([
      ...['aibom', 'generate', model, '--format', 'spdx-2.3', '--output', beside('bom.json')],
    ]);
    expect(stdout).toContain('lost      the model has the purpose OTHER');
  });

  it('states the time of SOURCE_DATE_EPOCH, and gives the same bytes again', async () => {
    const { model, beside } = makePlace();
    const texts: string[] = [];
    for (const name of ['a.json', 'b.json']) {
      const run = await runSourceCli(['aibom', 'generate', model, '--output', beside(name)], {
        SOURCE_DATE_EPOCH: '1767225600',
      });
      expect(run.code).toBe(0);
      texts.push(fs.readFileSync(beside(name), 'utf8'));
    }
    expect(texts[0]).toContain('"timestamp": "2026-01-01T00:00:00Z"');
    expect(texts[1]).toBe(texts[0]);
  });

  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['an unknown format', ['--format', 'spdx-2.2'], {}, "'spdx-2.2' is invalid"],
    ['no declarations file', ['--declarations', 'nowhere.yml'], {}, 'nowhere.yml does not exist'],
    ['a time that is none', [], { SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today"'],
  ])('refuses %s as a mistake of configuration', async (_what, args, env, message) => {
    const { model, beside } = makePlace();
    const run = await runSourceCli(
      ['aibom', 'generate', model, '--output', beside('bom.json'), ...args],
      env,
    );
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
    expect(fs.existsSync(beside('bom.json'))).toBe(false);
  });

  it('refuses an unknown key in the declarations with its line', async () => {
    const { model, beside } = makePlace();
    fs.writeFileSync(beside('aibom.yml'), 'version: 1\nname: x\ncolour: red\n');
    const { code, stderr } = await runSourceCli([
      ...['aibom', 'generate', model, '--declarations', beside('aibom.yml'), '--output', beside('bom.json')],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: aibom\.yml:\d: .*colour/);
  });

  it('refuses declarations that are too long', async () => {
    const { model, beside } = makePlace();
    fs.writeFileSync(beside('aibom.yml'), Buffer.alloc(4 * 1024 * 1024 + 1, 0x23));
    const { code, stderr } = await runSourceCli([
      ...['aibom', 'generate', model, '--declarations', beside('aibom.yml'), '--output', beside('bom.json')],
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('is larger than 4194304 bytes');
  });
});
