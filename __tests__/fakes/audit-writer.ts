// Appends events to a log until it is killed: audit-writer.ts DIRECTORY ORIGIN KEYFILE WRITER. Prints `begin`, then the number of each acknowledged event.
import fs from 'node:fs';
import { appendAudit } from '../../src/audit/append-audit.ts';
import { createNoteSigner } from '../../src/audit/note-signer.ts';

const [directory = '', origin = '', keyFile = '', writer = ''] = process.argv.slice(2);
const signer = createNoteSigner({ origin, privateKey: fs.readFileSync(keyFile, 'utf8') });
fs.writeSync(1, 'begin\n');
for (let number = 0; number < 1000; number += 1) {
  const event = { action: 'gate', actor: { id: writer, method: 'local' }, details: { number } };
  await appendAudit({ directory, event, signer, clock: () => new Date() });
  fs.writeSync(1, `${String(number)}\n`);
}
