// Digest and AI-BOM of a folder in one process, for bench/aibom.ts: node aibom-entry.js FOLDER
// Prints the seconds of the digest, of the first document and of a second one.
import { generateAibom } from '../src/aibom/generate-aibom.ts';
import { digestModel } from '../src/digest/digest-model.ts';

const start = performance.now();
const manifest = await digestModel(process.argv[2] ?? '.');
const hashed = performance.now();
await generateAibom({ manifest });
const first = performance.now();
await generateAibom({ manifest });
const second = performance.now();
console.log(JSON.stringify([hashed - start, first - hashed, second - first].map((ms) => ms / 1_000)));
