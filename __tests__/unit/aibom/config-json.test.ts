import { describe, expect, it } from '@jest/globals';
import { details, read, rules, values } from './read.ts';

const config = (text: string | object): ReturnType<typeof read> =>
  read('config.json', typeof text === 'string' ? text : JSON.stringify(text));

describe('config.json', () => {
  it('reads architecture, family, sizes and the saved type as declared', () => {
    const result = config({
      architectures: ['BertModel', 'Other'],
      model_type: 'bert',
      hidden_size: 384,
      hidden_act: 'gelu',
      torch_dtype: 'float32',
      transformers_version: '4.40.0',
    });
    expect(values(result, 'architecture')).toEqual(['BertModel']);
    expect(values(result, 'architecture-family')).toEqual(['bert']);
    expect(values(result, 'hyperparameter')).toEqual([
      { name: 'hidden_act', value: 'gelu' },
      { name: 'hidden_size', value: '384' },
    ]);
    expect(details(result)).toEqual({ 'config:transformers_version': '4.40.0', 'config:dtype': 'float32' });
    expect(result.facts.every((fact) => fact.basis === 'declared')).toBe(true);
  });

  it('looks into text_config for what the top does not say, and says so in the pointer', () => {
    const result = config({ hidden_size: 1, text_config: { hidden_size: 2, vocab_size: 9 } });
    const sizes = result.facts.flatMap((fact) =>
      fact.kind === 'hyperparameter' ? [[fact.value.value, fact.source.pointer]] : [],
    );
    expect(sizes).toEqual([
      ['1', '/hidden_size'],
      ['9', '/text_config/vocab_size'],
    ]);
  });

  it('names a quantisation that was applied', () => {
    const result = config({ quantization_config: { quant_method: 'gptq', bits: 4 }, torch_dtype: 'float16' });
    expect(values(result, 'quantization')).toEqual(['gptq-4bit']);
  });

  it('trap 26: reads NaN and Infinity with a finding, also beside strings that hold such words', () => {
    const result = config('{"model_type":"a NaN \\" b","x":NaN,"y":-Infinity,"hidden_size":Infinity}');
    expect(rules(result)).toEqual(['aibom-nonstandard-json']);
    expect(values(result, 'architecture-family')).toEqual(['a NaN " b']);
    expect(values(result, 'hyperparameter')).toEqual([]);
    expect(result.complete).toBe(true);
  });

  it('flags code that the loader would run', () => {
    const result = config({ auto_map: { AutoModel: 'modeling.Model' } });
    expect(rules(result)).toEqual(['aibom-custom-code']);
    expect(result.findings[0]?.location.pointer).toBe('/auto_map');
  });

  it('ignores values of the wrong type and takes nothing from prototypes', () => {
    const result = config('{"architectures":"x","model_type":7,"hidden_size":{},"quantization_config":[]}');
    expect(result.facts).toEqual([]);
    expect(config('{}').facts).toEqual([]);
  });

  it('traps 3, 4 and 9: a key twice, __proto__, deep nesting and broken text are findings', () => {
    const hostile = [
      '{"model_type":"a","model_type":"b"}',
      '{"__proto__":{"model_type":"x"}}',
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      '{"a":NaN,"a":1}',
      '[1]',
      'null',
      '{',
      '',
      `{"a":"${'x'.repeat(9 * 1024 * 1024)}"}`,
    ];
    for (const text of hostile) {
      const result = config(text);
      expect(rules(result)).toEqual(['aibom-unreadable-metadata']);
      expect(result.complete).toBe(false);
    }
  });
});
