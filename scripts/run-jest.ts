// Runs jest in ESM mode with the node that runs this script. Arguments go to jest unchanged.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeTestValidator } from './test-validator.ts';

const modules = path.join(import.meta.dirname, '../node_modules');
const args = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  path.join(modules, 'jest/bin/jest.js'),
  ...process.argv.slice(2),
];
// Jest, its workers, and the threads and programs that tests start load the same files again and again. Node keeps their
// compiled code, types stripped, and checks each entry against the bytes of its file.
const env = { NODE_COMPILE_CACHE: path.join(modules, '.cache/compiled'), ...process.env };
await makeTestValidator();
const run = spawnSync(process.execPath, args, { stdio: 'inherit', env });
process.exit(run.status ?? 1);
