// The gate as a whole process, for bench/gate.ts: policy, store, verification, decision. node gate-entry.js FOLDER
import path from 'node:path';
import { openFolderStore } from '../src/evidence/folder-store.ts';
import { loadPolicy } from '../src/flows/load-policy.ts';
import { decide } from '../src/flows/run-gate.ts';
import { BENCH_SUBJECT } from './gate-corpus.ts';

const folder = path.resolve(process.argv[2] ?? '.');
const loaded = await loadPolicy(path.join(folder, 'policy.yml'));
const store = openFolderStore(path.join(folder, 'evidence'));
const clock = () => new Date();
const decision = await decide(
  { subject: BENCH_SUBJECT, loaded, store, environment: 'staging', mode: 'enforce' },
  { clock },
);
const { user, system } = process.cpuUsage();
const counts = [decision.findings.length, decision.evidence.length, (user + system) / 1e6];
console.log(`${decision.verdict} ${counts.join(' ')}`);
