// The secret scan alone as a whole process, for bench/secrets.ts: node secrets-entry.js FOLDER REPORT
// Ends with 0 whether there are findings or not.
import fs from 'node:fs';
import { scanSecrets } from '../src/scan/secrets/scan-secrets.ts';

const [folder = '.', report = '/dev/null'] = process.argv.slice(2);
const result = await scanSecrets(folder, { clock: () => new Date() });
fs.writeFileSync(report, JSON.stringify(result));
