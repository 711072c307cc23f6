import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Path inside the folder to content. */
export type FolderContent = Readonly<Record<string, string | Uint8Array>>;

/** Makes temporary folders for one test file; `removeAll` belongs into its `afterAll`. */
export class ModelFolders {
  readonly #made: string[] = [];

  make(content: FolderContent = {}): string {
    const outer = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-model-')));
    this.#made.push(outer);
    const folder = path.join(outer, 'model');
    fs.mkdirSync(folder);
    writeFiles(folder, content);
    return folder;
  }

  removeAll(): void {
    for (const folder of this.#made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  }
}

export function writeFiles(folder: string, content: FolderContent): void {
  for (const [name, data] of Object.entries(content)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, data);
  }
}

export function makeFifo(file: string): void {
  execFileSync('mkfifo', [file]);
}
