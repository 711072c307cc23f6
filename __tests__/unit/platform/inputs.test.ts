import { describe, expect, it } from '@jest/globals';
import { readInputs, secretInputs, type InputSpecs } from '../../../src/platform/inputs.ts';

const specs = {
  model: { description: 'm', type: 'text', required: true },
  mode: { description: 'm', type: 'choice', choices: ['enforce', 'warn'], default: 'enforce' },
  keyless: { description: 'k', type: 'boolean' },
  material: { description: 'm', type: 'lines' },
  'github-token': { description: 't', type: 'text', secret: true },
} as const satisfies InputSpecs;

describe('readInputs', () => {
  it('gives typed values, defaults, and nothing for what the runner sets to empty text', () => {
    const env = { INPUT_MODEL: ' model/ ', INPUT_KEYLESS: '', INPUT_MATERIAL: 'a=b\r\n\n c=d \n', PATH: 'x' };
    expect(readInputs(specs, env)).toEqual({
      model: 'model/',
      mode: 'enforce',
      keyless: undefined,
      material: ['a=b', 'c=d'],
      'github-token': undefined,
    });
  });

  it.each([
    ['missing', {}, 'input model is required and is empty'],
    ['blank', { INPUT_MODEL: '  ' }, 'input model is required and is empty'],
    [
      'wrong choice',
      { INPUT_MODEL: 'm', INPUT_MODE: 'Warn' },
      'input mode is "Warn", allowed: enforce, warn',
    ],
    [
      'wrong boolean',
      { INPUT_MODEL: 'm', INPUT_KEYLESS: 'yes' },
      'input keyless is "yes", allowed: true or false',
    ],
    ['two lines', { INPUT_MODEL: 'm\nx' }, 'input model is "m\\nx", allowed: one line'],
    ['unknown', { INPUT_MODEL: 'm', INPUT_MODLE: 'n' }, 'unknown input modle'],
  ])('refuses: %s', (_name, env, message) => {
    expect(() => readInputs(specs, env)).toThrow(expect.objectContaining({ code: 'invalid-input', message }));
  });

  it('suggests the input that was meant', () => {
    expect(() => readInputs(specs, { INPUT_MODEL: 'm', INPUT_MATERIALS: 'x' })).toThrow(
      expect.objectContaining({ hint: 'did you mean material?' }),
    );
  });

  it('knows which values to mask', () => {
    expect(secretInputs(specs, { 'INPUT_GITHUB-TOKEN': 'ghs_x', INPUT_MODEL: 'm' })).toEqual(['ghs_x']);
  });
});
