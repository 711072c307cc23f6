import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';

it('action.yml, tables and schemas are what the source says', () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/generate.ts');
  const told = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8', stdio: 'pipe' });
  expect(told).toContain('up to date');
});
