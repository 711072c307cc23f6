// Writes bundles into a folder store until it is killed, and prints the digest of each that is stored:
// node write-bundles-child.ts STORE COUNT SIZE
import { createHash } from 'node:crypto';
import { openFolderStore } from '../../src/evidence/folder-store.ts';

const [directory = '', count = '0', size = '0'] = process.argv.slice(2);
const store = openFolderStore(directory);
for (let index = 0; index < Number(count); index += 1) {
  const bytes = Buffer.alloc(Number(size), '-');
  bytes.write(String(index));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await store.put({ sha256: 'a'.repeat(64) }, 'aibom', { bytes, sha256 });
  process.stdout.write(`${sha256}\n`);
}
