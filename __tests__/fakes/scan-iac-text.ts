import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ScanResult } from '../../src/domain/scan.ts';
import { scanIac, type ScanIacOptions } from '../../src/scan/iac/scan-iac.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

/** Scans files in a folder of their own, with a clock that stands still. */
export async function scanIacFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ScanIacOptions> = {},
): Promise<ScanResult> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-iac-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(root, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
    return await scanIac(root, { clock: () => NOW, ...options });
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

/** Where something stands, as findings say it. */
export interface MarkedPlace {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Takes « and » out of a text and tells which places they marked, in the order of the text. */
export function readMarks(marked: string): {
  readonly text: string;
  readonly places: readonly MarkedPlace[];
} {
  let text = '';
  const ends: { line: number; column: number }[] = [];
  let line = 1;
  let column = 1;
  for (const char of marked) {
    if (char === '«' || char === '»') {
      if ((char === '«') !== (ends.length % 2 === 0)) throw new Error(`marks do not match in: ${marked}`);
      ends.push({ line, column });
      continue;
    }
    text += char;
    if (char === '\n') {
      line += 1;
      column = 1;
    } else {
      column += char.length;
    }
  }
  if (ends.length % 2 !== 0) throw new Error(`a mark is left open in: ${marked}`);
  const places: MarkedPlace[] = [];
  for (let index = 0; index < ends.length; index += 2) {
    const [start, end] = [ends[index]!, ends[index + 1]!];
    places.push({
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    });
  }
  return { text, places };
}
