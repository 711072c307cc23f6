import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SEVERITIES } from '../../../src/domain/severity.ts';
import type { RunnerAnnotation } from '../../../src/platform/runner.ts';
import { planAnnotations } from '../../../src/report/annotations.ts';
import { hostileText } from '../../fakes/hostile-text.ts';
import { findingOf } from '../../fakes/report-samples.ts';
import { fuzzRuns } from '../../fakes/fuzz-runs.ts';

const times = (count: number, severity: (typeof SEVERITIES)[number]) =>
  Array.from({ length: count }, () => findingOf({ severity }));

describe('annotations', () => {
  test('fit what the runner takes', () => {
    const planned: readonly RunnerAnnotation[] = planAnnotations([findingOf()]);
    expect(planned).toEqual([
      {
        level: 'error',
        title: 'critical: aws-access-key',
        message: 'AWS access key AKIA…WXYZ',
        file: 'src/config.ts',
        startLine: 12,
        endLine: 12,
        startColumn: 5,
        endColumn: 5,
      },
    ]);
  });

  test('are errors for critical and high, warnings for medium, notices for the rest', () => {
    const levels = planAnnotations(SEVERITIES.map((severity) => findingOf({ severity }))).map(
      ({ level }) => level,
    );
    expect(levels).toEqual(['error', 'error', 'warning', 'notice', 'notice']);
  });

  test('leave room for the verdict: nine of a level at most, the last sums up the others', () => {
    const planned = planAnnotations([...times(100, 'critical'), ...times(30, 'medium'), ...times(9, 'info')]);
    const count = (level: string): number => planned.filter((each) => each.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([9, 9, 9]);
    expect(planned[8]).toEqual({
      level: 'error',
      message: '92 more findings (92 critical): see the job summary',
    });
    expect(planned[26]?.file).toBe('src/config.ts');
  });

  test('a finding in a notebook cell has no line of the file, and says the cell instead', () => {
    const [planned] = planAnnotations([
      findingOf({ location: { path: 'a.ipynb', cell: 0, startLine: 2, startColumn: 3 } }),
    ]);
    expect(planned).not.toHaveProperty('startLine');
    expect(planned?.message).toBe('AWS access key AKIA…WXYZ (a.ipynb#cell1:2:3)');
  });

  test('a finding about a whole file has no line', () => {
    const [planned] = planAnnotations([findingOf({ location: { path: 'model.onnx' } })]);
    expect(planned).toEqual({
      level: 'error',
      title: 'critical: aws-access-key',
      message: 'AWS access key AKIA…WXYZ',
      file: 'model.onnx',
    });
  });

  test('columns are there for one line only', () => {
    const [planned] = planAnnotations([
      findingOf({ location: { path: 'a', startLine: 2, startColumn: 3, endLine: 4, endColumn: 1 } }),
    ]);
    expect(planned).toMatchObject({ startLine: 2, endLine: 4 });
    expect(planned).not.toHaveProperty('startColumn');
  });

  test('the last column is inclusive, as GitHub has it', () => {
    const [planned] = planAnnotations([
      findingOf({ location: { path: 'a', startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 } }),
    ]);
    expect(planned).toMatchObject({ startColumn: 3, endColumn: 8 });
  });

  test('are placed in the repository when the scanned folder is not its root', () => {
    const [planned] = planAnnotations([findingOf()], './infra//prod/');
    expect(planned?.file).toBe('infra/prod/src/config.ts');
  });

  test('long messages are cut', () => {
    const [planned] = planAnnotations([findingOf({ message: 'x'.repeat(5_000) })]);
    expect(planned?.message).toHaveLength(1_000);
  });

  test('hold no control character and no line end', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (path, message, ruleId) => {
        const [planned] = planAnnotations([findingOf({ ruleId, message, location: { path } })]);
        const texts = `${planned?.title ?? ''}${planned?.message ?? ''}${planned?.file ?? ''}`;
        expect(texts).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
