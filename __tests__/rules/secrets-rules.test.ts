import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SECRET_RULES } from '../../src/scan/secrets/rules.ts';
import type { MatchExample } from '../../src/scan/secrets/secret-rule.ts';
import { findingsIn } from '../fakes/scan-text.ts';

const RULES_FOLDER = path.resolve(import.meta.dirname, '../../src/scan/secrets/rules');

/** Line and column, both from 1, columns in UTF-16 units. */
function positionOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function expectedPlace(example: MatchExample): unknown {
  const index = example.text.indexOf(example.secret);
  const start = positionOf(example.text, index);
  const end = positionOf(example.text, index + example.secret.length);
  return {
    path: example.path ?? 'example.txt',
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

describe('the set of secret rules', () => {
  it('has every file of its folder, and no id twice', () => {
    const files = fs.readdirSync(RULES_FOLDER).map((name) => name.replace(/\.ts$/, ''));
    expect(SECRET_RULES.map((rule) => rule.meta.id)).toEqual(files.sort());
  });

  it('tells what to do and where it was read, for each kind of secret', () => {
    for (const { meta } of SECRET_RULES) {
      expect(meta.title.length).toBeGreaterThan(4);
      expect(meta.remediation).toMatch(/^[A-Z].{20,}\.$/);
      expect(meta.references.length).toBeGreaterThan(0);
      for (const reference of meta.references) expect(new URL(reference).protocol).toBe('https:');
    }
  });

  it('has only patterns with bounded quantifiers', () => {
    const unbounded = SECRET_RULES.filter(({ shape }) => {
      if (shape.kind === 'assignment') return false;
      const { source } = shape.kind === 'token' ? shape.pattern : shape.value;
      return /[*+]|,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'c'));
    });
    expect(unbounded.map((rule) => rule.meta.id)).toEqual([]);
  });
});

describe.each(SECRET_RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { match, clean } = rule.examples();

  it('has at least three matching and three clean examples, one of them an evasion', () => {
    expect(match.length).toBeGreaterThanOrEqual(3);
    expect(clean.length).toBeGreaterThanOrEqual(3);
    expect(match.some((example) => example.evasion !== undefined)).toBe(true);
  });

  it.each(match.map((example, index) => [index + 1, example] as const))(
    'finds matching example %i and its place',
    (_, example) => {
      expect(example.text.split(example.secret)).toHaveLength(2);
      const found = findingsIn(example.text, example.path);
      expect(found.map(({ ruleId, location }) => ({ ruleId, location }))).toEqual([
        { ruleId: id, location: expectedPlace(example) },
      ]);
      expect(JSON.stringify(found)).not.toContain(example.secret);
    },
  );

  it.each(clean.map((example, index) => [index + 1, example] as const))(
    'says nothing about clean example %i',
    (_, example) => {
      expect(findingsIn(example.text, example.path).filter(({ ruleId }) => ruleId === id)).toEqual([]);
    },
  );
});
