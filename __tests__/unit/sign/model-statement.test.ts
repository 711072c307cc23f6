import { afterAll, describe, expect, it } from '@jest/globals';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { encodeStatement } from '../../../src/domain/statement.ts';
import { makeModelSignatureStatement } from '../../../src/sign/model-statement.ts';
import { ModelFolders } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

describe('makeModelSignatureStatement', () => {
  it('is the statement of OMS v1.0 with every file, in order, and every ignore path in force', async () => {
    const root = folders.make({ 'tokenizer.json': 'a', 'tokenizer/x': 'b', '.gitignore': '' });
    const manifest = await digestModel(root, { ignorePaths: ['model.sig'] });
    const [first, second] = manifest.entries;
    expect(makeModelSignatureStatement(manifest, 'llm')).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'llm', digest: { sha256: manifest.rootSha256 } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: {
          method: 'files',
          hash_type: 'sha256',
          allow_symlinks: false,
          ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'model.sig'],
        },
        resources: [
          { name: 'tokenizer.json', algorithm: 'sha256', digest: first?.sha256 },
          { name: 'tokenizer/x', algorithm: 'sha256', digest: second?.sha256 },
        ],
      },
    });
  });

  it('has no ignore_paths for a single file and says when links were followed', async () => {
    const root = folders.make({ w: 'x' });
    const manifest = await digestModel(`${root}/w`, { allowSymlinks: true });
    const { predicate } = makeModelSignatureStatement(manifest, 'w');
    expect(predicate.serialization).toEqual({ method: 'files', hash_type: 'sha256', allow_symlinks: true });
    expect(predicate.resources).toHaveLength(1);
  });

  it('gives the same bytes for the same model', async () => {
    const make = async (): Promise<Uint8Array> => {
      const manifest = await digestModel(folders.make({ b: '2', a: '1', 'c/d': '3' }));
      return encodeStatement(makeModelSignatureStatement(manifest, 'm'));
    };
    expect(await make()).toEqual(await make());
  });

  it('refuses a model without files or without a name', async () => {
    const manifest = await digestModel(folders.make({ a: '' }));
    const code = expect.objectContaining({ code: 'invalid-subject' });
    expect(() => makeModelSignatureStatement({ ...manifest, entries: [] }, 'm')).toThrow(code);
    expect(() => makeModelSignatureStatement(manifest, '')).toThrow(code);
  });
});
