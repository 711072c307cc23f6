// The digest alone as a whole process, for bench/hash.ts when there is no dist: node hash-entry.js FOLDER
import { digestModel } from '../src/digest/digest-model.ts';

const manifest = await digestModel(process.argv[2] ?? '.');
console.log(`sha256:${manifest.rootSha256}`);
