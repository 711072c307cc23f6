import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ScanResult } from '../../src/domain/scan.ts';
import { scanSecrets, type ScanSecretsOptions } from '../../src/scan/secrets/scan-secrets.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

/** A new folder with the given files; the caller removes it. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-secrets-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return root;
}

/** Scans files in a folder of their own, with a clock that stands still. */
export async function scanTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ScanSecretsOptions> & { readonly prepare?: (root: string) => void } = {},
): Promise<ScanResult> {
  const root = makeTree(files);
  const { prepare, ...rest } = options;
  try {
    prepare?.(root);
    return await scanSecrets(root, { clock: () => NOW, ...rest });
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}
