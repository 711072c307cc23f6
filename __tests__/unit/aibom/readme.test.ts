import { describe, expect, it } from '@jest/globals';
import { baseModelOf } from '../../../src/aibom/readers/base-model.ts';
import { read, rules, values } from './read.ts';

const card = (yaml: string): ReturnType<typeof read> => read('README.md', `---\n${yaml}\n---\n# Model\n`);

describe('model card', () => {
  it('reads licence, datasets, base model, language, tags, task and results with their lines', () => {
    const result = card(`license: apache-2.0
language: [en, no]
datasets:
  - squad
  - acme/corpus
base_model: acme/base
base_model_relation: finetune
tags: [a, b]
pipeline_tag: text-generation
library_name: transformers
model-index:
  - name: Tiny
    results:
      - task: {type: text-generation}
        dataset: {name: MMLU, type: mmlu, config: all, split: test}
        metrics:
          - {type: accuracy, value: 0.910}
          - {type: f1, value: .nan}`);
    expect(values(result, 'license')).toEqual([{ text: 'apache-2.0' }]);
    expect(values(result, 'language')).toEqual(['en', 'no']);
    expect(values(result, 'dataset')).toEqual([{ name: 'squad' }, { name: 'acme/corpus' }]);
    expect(values(result, 'base-model')).toEqual([{ name: 'acme/base', relation: 'finetune' }]);
    expect(values(result, 'tag')).toEqual(['a', 'b']);
    expect(values(result, 'task')).toEqual(['text-generation']);
    expect(values(result, 'name')).toEqual(['Tiny']);
    expect(values(result, 'metric')).toEqual([
      { type: 'accuracy', value: '0.910', slice: 'mmlu/all/test' },
      { type: 'f1', value: '.nan', slice: 'mmlu/all/test' },
    ]);
    const dataset = result.facts.find((fact) => fact.kind === 'dataset' && fact.value.name === 'acme/corpus');
    expect(dataset?.source).toEqual({ path: 'README.md', pointer: '/datasets/1', line: 6 });
    expect(result.facts.every((fact) => fact.basis === 'declared')).toBe(true);
  });

  it('the first heading is a title when it reads like a name, and only below front matter', () => {
    const title = (body: string): string[] =>
      values(read('README.md', `---\nlicense: mit\n---\n${body}\n`), 'title');
    expect(title('# all-MiniLM-L6-v2\ntext')).toEqual(['all-MiniLM-L6-v2']);
    expect(title('# Model Card for **Tiny 7B**')).toEqual(['Tiny 7B']);
    expect(title('```\n# a comment\n```\n# Tiny')).toEqual(['Tiny']);
    for (const none of [
      '## Usage\n# Tiny',
      '# Model Card',
      '# Introduction',
      '# What is it?',
      '# [](x)',
      'text',
    ])
      expect(title(none)).toEqual([]);
    expect(values(read('README.md', '# some-program\n'), 'title')).toEqual([]);
  });

  it('trap 21: keeps no, 1.10, 1234e10 and 0123456 as they are written', () => {
    const result = card('language: no\ntags: [1.10, 1234e10, 0123456, yes, null, 0x1f]');
    expect(values(result, 'language')).toEqual(['no']);
    expect(values(result, 'tag')).toEqual(['1.10', '1234e10', '0123456', 'yes', 'null', '0x1f']);
  });

  it('trap 21: reads CRLF, a byte order mark and a card without front matter', () => {
    const text = '---\r\nlicense: mit\r\n---\r\n# x\r\n';
    for (const bytes of [text, `\ufeff${text}`]) {
      expect(values(read('README.md', bytes), 'license')).toEqual([{ text: 'mit' }]);
    }
    expect(read('README.md', '# only a heading').complete).toBe(true);
    expect(read('README.md', '').complete).toBe(true);
    expect(read('README.md', '---\n---\n').facts).toEqual([]);
  });

  it('trap 21: an alias bomb, a key twice and an unclosed block are findings, not facts', () => {
    const levels = Array.from({ length: 9 }, (_, index) => {
      const names = new Array<string>(9).fill(`*a${String(index)}`).join(',');
      return `a${String(index + 1)}: &a${String(index + 1)} [${names}]`;
    });
    const hostile = [
      `---\na0: &a0 [x,x,x]\n${levels.join('\n')}\ntags: *a9\n---\n`,
      '---\nlicense: mit\nlicense: nc\n---\n',
      '---\nlicense: mit\n',
      '---\ntags: [a\n---\n',
      `---\ntags: ${'['.repeat(50_000)}\n---\n`,
      `---\n${'- '.repeat(20_000)}x\n---\n`,
      `---\n${Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}k:`).join('\n')}\n---\n`,
      `---\n${'x'.repeat(600_000)}\n---\n`,
    ];
    for (const text of hostile) {
      const started = performance.now();
      const result = read('README.md', text);
      expect(rules(result)).toEqual(['aibom-unreadable-metadata']);
      expect(result.complete).toBe(false);
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });

  it('refuses invalid UTF-8', () => {
    const result = read('README.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]));
    expect(result.unreadable).toBe('text is not valid UTF-8');
  });

  it('trap 4: a key named __proto__ changes nothing', () => {
    const result = card('__proto__: {license: mit}\nlicense: apache-2.0');
    expect(values(result, 'license')).toEqual([{ text: 'apache-2.0' }]);
    expect(Reflect.get({}, 'license')).toBeUndefined();
  });

  it('trap 22: names a licence that is "other" by license_name and license_link', () => {
    const result = card(
      'license: other\nlicense_name: acme-community\nlicense_link: https://acme.example/license',
    );
    expect(values(result, 'license')).toEqual([
      { text: 'acme-community', url: 'https://acme.example/license' },
    ]);
  });

  it('trap 25: keeps no local path, no user name and no token of a base model', () => {
    expect(baseModelOf('./out/checkpoint-500', undefined)).toEqual({ name: 'checkpoint-500', isLocal: true });
    expect(baseModelOf('/home/ann/models/secret/run1/', undefined)).toEqual({ name: 'run1', isLocal: true });
    expect(baseModelOf(String.raw`C:\Users\ann\model`, undefined)).toEqual({ name: 'model', isLocal: true });
    expect(baseModelOf('https://ann:hf_token@huggingface.co/acme/base?x=1', undefined)).toEqual({
      name: 'acme/base',
      url: 'https://huggingface.co/acme/base',
    });
    expect(baseModelOf('git+ssh://git:token@host/x/y', undefined)).toEqual({ name: 'y', isLocal: true });
  });

  it('trap 29: cleans control and bidi characters and cuts long text with a marker', () => {
    const result = card(`license: "a\\u001b[31mb\\u202ec\\u0007\\nd"\npipeline_tag: ${'x'.repeat(2_000)}`);
    expect(values(result, 'license')).toEqual([{ text: 'abc d' }]);
    expect(values(result, 'task')[0]).toBe(`${'x'.repeat(80)}… [cut, 2000 characters]`);
  });

  it('says that sections beyond the first 40 were not looked at', () => {
    const body = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `# Limitations ${String(index)}\n\nNo ${String(index)}\n`,
      ).join('\n');
    expect(read('README.md', body(40)).complete).toBe(true);
    const long = read('README.md', body(41));
    expect(long.complete).toBe(false);
    expect(rules(long)).toEqual(['aibom-partly-read']);
    expect(values(long, 'limitation')).toHaveLength(40);
  });

  it('reads the card of the model only, whatever the case of its name', () => {
    expect(values(read('readme.MD', '---\nlicense: mit\n---\n'), 'license')).toHaveLength(1);
  });
});
