import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Decision } from '../../src/domain/decision.ts';
import type { EvidenceKind } from '../../src/domain/predicates.ts';
import type { StoredBundle } from '../../src/domain/ports.ts';
import type { Subject } from '../../src/domain/subject.ts';
import { openFolderStore } from '../../src/evidence/folder-store.ts';
import { SOURCE, SUBJECT } from './gate-statements.ts';
import type { DecideOptions, World } from './gate-world.ts';

/** A real folder store, with the gate reading from it. */
export interface GateStore {
  put(bundle: StoredBundle, kind: EvidenceKind, subject?: Subject): Promise<string>;
  /** Writes a file into the folder of the subject, under the name of a bundle unless told otherwise. */
  plant(content: string | Uint8Array, name?: string): void;
  /** Files of the subject. */
  files(): string[];
  decide(world: World, options?: DecideOptions): Promise<Decision>;
  remove(): void;
}

export function makeGateStore(): GateStore {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-gate-'));
  const store = openFolderStore(directory);
  const folder = path.join(directory, `sha256-${SUBJECT.digest['sha256'] ?? ''}`);
  return {
    put: (bundle, kind, subject = SUBJECT) => store.put(subject.digest, kind, bundle),
    plant(content, name = 'secret-scan-0123456789abcdef.sigstore.json') {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, name), content);
    },
    files: () => fs.readdirSync(folder).map((name) => path.join(folder, name)),
    async decide(world, options = {}) {
      const own = await store.list(SUBJECT.digest);
      const source = await store.list(SOURCE.digest);
      const storeSkipped = [...own.skipped, ...source.skipped];
      return world.decide(SUBJECT, [...own.bundles, ...source.bundles], { storeSkipped, ...options });
    },
    remove() {
      fs.rmSync(directory, { recursive: true });
    },
  };
}
