// What the machine needs at least for the same bundles: read each file, parse it and its payload, verify its signature
// once. No check of anything, no policy, one thread like the gate. node gate-limit.ts FOLDER
import { createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

interface Bundle {
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

const root = path.resolve(process.argv[2] ?? '.');
const key = createPublicKey(fs.readFileSync(path.join(root, 'scanner.pub')));
let [bundles, findings] = [0, 0];
for (const folder of fs.readdirSync(path.join(root, 'evidence'))) {
  for (const name of fs.readdirSync(path.join(root, 'evidence', folder))) {
    const text = fs.readFileSync(path.join(root, 'evidence', folder, name), 'utf8');
    const { dsseEnvelope } = JSON.parse(text) as Bundle;
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    const type = dsseEnvelope.payloadType;
    const head = `DSSEv1 ${String(type.length)} ${type} ${String(payload.length)} `;
    const signature = Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64');
    if (!verify('sha256', Buffer.concat([Buffer.from(head), payload]), key, signature)) process.exit(1);
    const statement = JSON.parse(payload.toString('utf8')) as { predicate: { findings: unknown[] } };
    bundles += 1;
    findings += statement.predicate.findings.length;
  }
}
const { user, system } = process.cpuUsage();
console.log(`read ${[findings, bundles, (user + system) / 1e6].join(' ')}`);
