// Runs jest with the node that runs this script. Arguments go to jest unchanged.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const modules = path.join(import.meta.dirname, '../node_modules');
// Many tests make much garbage of short life: with room for it, a tenth less time goes into collecting it.
const args = ['--max-semi-space-size=64', '--min-semi-space-size=64', path.join(modules, 'jest/bin/jest.js')];
// Jest, its workers, and the threads and programs that tests start load the same files again and again. Node keeps their
// compiled code, types stripped, and checks each entry against the bytes of its file.
const env = { NODE_COMPILE_CACHE: path.join(modules, '.cache/compiled'), ...process.env };
const run = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exit(run.status ?? 1);
