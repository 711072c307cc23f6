import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../src/domain/errors.ts';
import { OUTSIDE } from './cosign.ts';

/** What the reference implementation of in-toto (in-toto-attestation from PyPI) has against statements, if anything. */
export function problemOfInToto(statements: readonly object[], workFile: string): string | undefined {
  fs.writeFileSync(workFile, statements.map((each) => JSON.stringify(each)).join('\n'));
  const python = path.join(OUTSIDE, 'venv/model-signing/bin/python');
  const script = path.join(import.meta.dirname, 'in_toto_statements.py');
  try {
    const seen = execFileSync(python, [script, workFile], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return seen === String(statements.length) ? undefined : `read ${seen} of ${String(statements.length)}`;
  } catch (thrown) {
    return messageOf(thrown).trim().split('\n').at(-1);
  }
}
