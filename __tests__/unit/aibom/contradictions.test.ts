import { afterAll, describe, expect, it } from '@jest/globals';
import { assembleFacts } from '../../../src/aibom/assemble-facts.ts';
import { readModelFiles } from '../../../src/aibom/read-model-files.ts';
import { settleRoles } from '../../../src/aibom/settle-roles.ts';
import { digestModel } from '../../../src/digest/digest-model.ts';
import { ggufFile, ggufString, ggufStrings, safetensorsVectors } from '../../fakes/model-bytes.ts';
import { ModelFolders, type FolderContent } from '../../fakes/model-folder.ts';

const folders = new ModelFolders();
afterAll(() => {
  folders.removeAll();
});

async function contradictions(content: FolderContent, name?: string): Promise<string[]> {
  const manifest = await digestModel(folders.make(content));
  const { findings } = assembleFacts(
    manifest,
    settleRoles(readModelFiles(manifest), []),
    name === undefined ? {} : { name },
  );
  return findings
    .filter(({ ruleId }) => ruleId.endsWith('-conflict'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('contradictions', () => {
  it('a name that sells more parameters than the weights have', async () => {
    const weights = { 'model.safetensors': safetensorsVectors([1000]) };
    expect(await contradictions(weights, 'acme/tiny-7b')).toEqual([
      'aibom-size-conflict: the name says 7b parameters, the weights have 1000',
    ]);
    for (const fine of ['acme/tiny', 'acme/v2', 'acme/tiny-8x7b', 'acme/tiny-0.001M'])
      expect(await contradictions(weights, fine)).toEqual([]);
  });

  it('a card and an adapter that name different bases', async () => {
    const card = '---\nbase_model: acme/base\n---\n';
    const adapter = (name: string): FolderContent => ({
      'README.md': card,
      'adapter_config.json': JSON.stringify({ base_model_name_or_path: name, peft_type: 'LORA' }),
    });
    expect(await contradictions(adapter('other/model'))).toEqual([
      'aibom-base-model-conflict: names the base model other/model, README.md names acme/base',
    ]);
    expect(await contradictions(adapter('acme/base'))).toEqual([]);
    expect(await contradictions(adapter('/home/x/base'))).toEqual([]);
  });

  it('weights of another architecture than the configuration, with a larger vocabulary', async () => {
    const gguf = ggufFile({
      entries: [
        ggufString('general.architecture', 'bert'),
        ggufStrings('tokenizer.ggml.tokens', ['a', 'b', 'c']),
      ],
    });
    const config = '{"model_type":"llama","vocab_size":2}';
    expect(await contradictions({ 'm.gguf': gguf, 'config.json': config })).toEqual([
      'aibom-architecture-conflict: the weights say bert, config.json says llama',
      'aibom-vocabulary-conflict: the weights hold 3 tokens, config.json allows 2',
    ]);
    const same = ggufFile({ entries: [ggufString('general.architecture', 'llama')] });
    expect(await contradictions({ 'm.gguf': same, 'config.json': '{"model_type":"mistral"}' })).toEqual([]);
  });

  it('licences in card and weights that differ', async () => {
    const gguf = ggufFile({ entries: [ggufString('general.license', 'mit')] });
    expect(await contradictions({ 'm.gguf': gguf, 'README.md': '---\nlicense: apache-2.0\n---\n' })).toEqual([
      'aibom-license-conflict: states mit, README.md states apache-2.0',
    ]);
  });
});
