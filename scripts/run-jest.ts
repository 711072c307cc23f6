// Runs jest with the node that runs this script. Arguments go to jest unchanged.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const modules = path.join(import.meta.dirname, '../node_modules');
// Many tests make much garbage of short life: with room for it, a tenth less time goes into collecting it.
const args = ['--max-semi-space-size=32', '--min-semi-space-size=32', path.join(modules, 'jest/bin/jest.js')];
const temporary = memoryFolder();
const env = {
  // Jest, its workers, and the threads and programs that tests start load the same files again and again. Node keeps
  // their compiled code, types stripped, and checks each entry against the bytes of its file.
  NODE_COMPILE_CACHE: path.join(modules, '.cache/compiled'),
  // After every commit git would look whether there is something to tidy up.
  ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'maintenance.auto', GIT_CONFIG_VALUE_0: 'false' },
  ...process.env,
  ...(temporary === undefined ? {} : { TMPDIR: temporary }),
};
// Ctrl-C goes to jest, too; this process stays to clean up.
process.on('SIGINT', () => undefined);
try {
  const run = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit', env });
  process.exitCode = run.status ?? 1;
} finally {
  if (temporary !== undefined) fs.rmSync(temporary, { recursive: true, force: true });
}

/** A folder in memory for the tens of thousands of small files that the tests make; undefined where there is no room. */
function memoryFolder(): string | undefined {
  if (process.env['TMPDIR'] !== undefined) return undefined;
  try {
    const { bavail, bsize } = fs.statfsSync('/dev/shm');
    return bavail * bsize < 4 * 2 ** 30 ? undefined : fs.mkdtempSync('/dev/shm/sallyport-tests-');
  } catch {
    return undefined;
  }
}
