import type { Finding } from '../../src/domain/finding.ts';
import { bytesSource } from '../../src/scan/secrets/byte-source.ts';
import { createEngine, type Engine } from '../../src/scan/secrets/engine.ts';
import type { WorkBudget } from '../../src/scan/secrets/engine-text.ts';
import { SECRET_RULES } from '../../src/scan/secrets/rules.ts';
import { CHUNK_BYTES, scanSource, type SourceResult } from '../../src/scan/secrets/scan-source.ts';

let engine: Engine | undefined;
const buffer = Buffer.alloc(CHUNK_BYTES);

interface TextToScan {
  readonly path?: string;
  readonly mode?: 'text' | 'tokens';
  readonly budget?: WorkBudget;
}

/** Scans a text with all rules as one file would be. */
export function scanText(text: string | Buffer, options: TextToScan = {}): SourceResult {
  engine ??= createEngine(SECRET_RULES, CHUNK_BYTES);
  return scanSource(
    { engine, buffer, inlineIgnore: true },
    {
      source: bytesSource(Buffer.from(text)),
      mode: options.mode ?? 'text',
      place: { path: options.path ?? 'example.txt' },
      budget: options.budget ?? { left: 1e9 },
    },
  );
}

export function findingsIn(text: string | Buffer, path?: string): readonly Finding[] {
  return scanText(text, path === undefined ? {} : { path }).findings.map(({ finding }) => finding);
}
