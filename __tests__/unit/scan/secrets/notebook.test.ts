import { describe, expect, it } from '@jest/globals';
import { fakeChecksummedToken, fakeText, LETTERS } from '../../../../src/scan/secrets/fake-secret.ts';
import { scanTree } from '../../../fakes/secret-tree.ts';

const GITHUB = fakeChecksummedToken('ghp_');
const HUGGING_FACE = `hf_${fakeText(LETTERS, 34)}`;

function notebook(cells: readonly object[], more: object = {}): string {
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, ...more, cells }, undefined, 1);
}

describe('notebooks', () => {
  it('places a finding in the cell and its line', async () => {
    const cells = [
      { cell_type: 'markdown', source: ['# Training\n', 'text'] },
      { cell_type: 'code', outputs: [], source: ['import os\n', `%env HF_TOKEN=${HUGGING_FACE}\n`, 'x = 1'] },
    ];
    const { findings } = await scanTree({ 'train.ipynb': notebook(cells) });
    expect(findings).toMatchObject([
      {
        ruleId: 'huggingface-token',
        location: { path: 'train.ipynb', cell: 1, startLine: 2, startColumn: 15 },
      },
    ]);
  });

  it('reads outputs, tracebacks and results, and names them by JSON pointer', async () => {
    const outputs = [
      { output_type: 'stream', name: 'stdout', text: ['hello\n', `token ${GITHUB}\n`] },
      { output_type: 'error', ename: 'E', evalue: 'x', traceback: [`\u001b[31m${HUGGING_FACE}\u001b[0m`] },
    ];
    const { findings } = await scanTree({
      'a.ipynb': notebook([{ cell_type: 'code', source: '', outputs }]),
    });
    expect(findings.map(({ ruleId, location }) => [ruleId, location.cell, location.pointer])).toEqual([
      ['huggingface-token', 0, '/cells/0/outputs/1/traceback'],
      ['github-personal-access-token', 0, '/cells/0/outputs/0/text'],
    ]);
  });

  it('reads a result of a MIME type as one text', async () => {
    const outputs = [{ output_type: 'execute_result', data: { 'text/plain': `'${GITHUB}'` } }];
    const { findings } = await scanTree({
      'a.ipynb': notebook([{ cell_type: 'code', source: '', outputs }]),
    });
    expect(findings.map(({ location }) => location.pointer)).toEqual(['/cells/0/outputs/0/data/text~1plain']);
  });

  it('finds what lies outside the cells, once, in the raw text', async () => {
    const text = notebook([{ cell_type: 'code', source: `t = "${GITHUB}"`, outputs: [] }], {
      metadata: { key: HUGGING_FACE },
    });
    const { findings } = await scanTree({ 'a.ipynb': text });
    expect(findings.map(({ ruleId, location }) => [ruleId, location.cell])).toEqual([
      ['huggingface-token', undefined],
      ['github-personal-access-token', 0],
    ]);
  });

  it('finds a token that a cell cuts nowhere but JSON escapes surround', async () => {
    const source = `requests.get(url, headers={"Authorization": "Bearer ${GITHUB}"})\nprint("\\n")`;
    const { findings } = await scanTree({
      'a.ipynb': notebook([{ cell_type: 'code', source, outputs: [] }]),
    });
    expect(findings).toMatchObject([{ location: { cell: 0, startLine: 1 } }]);
  });

  it('reads notebooks of format 3', async () => {
    const text = JSON.stringify({
      nbformat: 3,
      worksheets: [{ cells: [{ cell_type: 'code', input: [`a\n`, GITHUB] }] }],
    });
    const { findings } = await scanTree({ 'old.ipynb': text });
    expect(findings).toMatchObject([{ location: { cell: 0, startLine: 2, startColumn: 1 } }]);
  });

  it.each([
    '{"cells": [',
    '[]',
    '{"cells": {}}',
    'null',
    '{"cells": [null, 5, {"source": 7, "outputs": "x"}]}',
  ])('falls back to the raw text of a broken notebook: %s', async (start) => {
    const { findings, coverage } = await scanTree({ 'a.ipynb': `${start}\n${GITHUB}\n` });
    expect(findings.map(({ location }) => location.startLine)).toEqual([2]);
    expect(coverage.complete).toBe(true);
  });
});
