// Runs jest in ESM mode with the node that runs this script. Arguments go to jest unchanged.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const jest = path.join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const args = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  jest,
  ...process.argv.slice(2),
];
const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exit(run.status ?? 1);
