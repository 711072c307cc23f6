import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ScanResult } from '../../src/domain/scan.ts';
import type { RuleExample } from '../../src/scan/iac/rule.ts';
import { IAC_RULES } from '../../src/scan/iac/rules.ts';
import { readMarks, scanIacFiles } from '../fakes/scan-iac-text.ts';

const RULES_FOLDER = path.resolve(import.meta.dirname, '../../src/scan/iac/rules');

/** Scans one example; it must be read whole, or its cleanness would mean nothing. */
async function scanExample(example: RuleExample, text: string): Promise<ScanResult> {
  const result = await scanIacFiles({ [example.path]: text });
  expect(result.coverage).toMatchObject({ seen: 1, scanned: 1, skipped: [], complete: true });
  return result;
}

describe('the set of infrastructure rules', () => {
  it('has every file of its folder, sorted, and no id twice', () => {
    const files = fs.readdirSync(RULES_FOLDER).map((name) => name.replace(/\.ts$/, ''));
    expect(IAC_RULES.map((rule) => rule.meta.id)).toEqual(files.sort());
  });

  it('tells what to do, where it was read and which requirement it serves', () => {
    for (const { meta } of IAC_RULES) {
      expect(meta.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(meta.title).toMatch(/^[A-Z\d].{9,90}[^.]$/);
      expect(meta.remediation).toMatch(/^[A-Z].{20,}\.$/);
      expect(meta.references.length).toBeGreaterThan(0);
      for (const reference of meta.references) expect(new URL(reference).protocol).toBe('https:');
      expect(meta.controls?.length).toBeGreaterThan(0);
      for (const control of meta.controls ?? []) {
        expect(control).toMatch(/^aisvs-c4-(?:revised:4\.[1-8]|draft:4\.(?:1?\d|20|21))\.\d$/);
      }
    }
  });
});

describe.each(IAC_RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { match, clean } = rule.examples;

  it('has at least three matching and three clean examples, one of them an evasion', () => {
    expect(match.length).toBeGreaterThanOrEqual(3);
    expect(clean.length).toBeGreaterThanOrEqual(3);
    expect(match.some((example) => example.evasion !== undefined)).toBe(true);
  });

  it.each(match.map((example, index) => [index + 1, example] as const))(
    'finds what is marked in matching example %i, and nothing else',
    async (_, example) => {
      const { text, places } = readMarks(example.text);
      expect(places.length).toBeGreaterThan(0);
      const { findings } = await scanExample(example, text);
      const found = findings.filter(({ ruleId }) => ruleId === id);
      expect(found.map(({ location }) => location)).toEqual(
        places.map((place) => expect.objectContaining(place)),
      );
      const wrong = found.filter(
        ({ severity, message, location }) =>
          severity !== rule.meta.severity ||
          !/^[^\n]{10,300}$/.test(message) ||
          location.path !== example.path,
      );
      expect(wrong).toEqual([]);
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    },
  );

  it.each(clean.map((example, index) => [index + 1, example] as const))(
    'says nothing about clean example %i',
    async (_, example) => {
      expect(example.text).not.toMatch(/[«»]/);
      const { findings } = await scanExample(example, example.text);
      expect(findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
    },
  );
});
