import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { _, Ajv } from 'ajv';
import type { Plugin } from 'esbuild';
import { CYCLONEDX_VERSIONS, type CyclonedxVersion } from '../src/aibom/cyclonedx-version.ts';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const LIBRARY = path.join(root, 'node_modules/@cyclonedx/cyclonedx-library');

/** What the library does to make its validator; a new version that does something else stops the build. */
const EXPECTED = [
  'useDefaults: false,\n    strict: false,\n    strictSchema: false,\n    addUsedSchema: false,',
  "(0, ajv_formats_1.default)(ajv);\n    (0, ajv_formats_draft2019_1.default)(ajv, { formats: ['idn-email'] });\n    ajv.addFormat('iri-reference', true);",
  'return validator(JSON.parse(data))\n            ? null\n            : validator.errors;',
];

/**
 * Members that few documents have, and their schemas are two thirds of all. Where a document has none of them, a
 * validator that does not know them gives the same answers: the schema of a member says nothing about what is not there.
 */
const RARE = [
  ...[
    'signature',
    'vulnerabilities',
    'annotations',
    'declarations',
    'definitions',
    'cryptoProperties',
    'swid',
  ],
  ...[
    'releaseNotes',
    'patentAssertions',
    'services',
    'formulation',
    'workspaces',
    'trigger',
    'runtimeTopology',
  ],
  ...['resourceReferences', 'licensing', 'occurrences', 'callstack', 'patches', 'commits', 'email'],
];
/** The versions that we write, which are validated most. */
const WRITTEN: readonly string[] = ['1.6', '1.7'] satisfies readonly CyclonedxVersion[];

/**
 * The strict validator of the CycloneDX library, compiled at build time. The library compiles its JSON schema with ajv
 * when it is first used, from files beside itself: in dist that would cost 0.2 s of every run and schema files that no
 * bundler copies. Here the same ajv compiles the same schemas with the same options once, a chunk a version, and
 * `cyclonedx-library.ts` becomes a module that loads them. A test checks that both give the same answers.
 */
export const precompiledCyclonedx: Plugin = {
  name: 'precompiled-cyclonedx',
  setup(build) {
    const source = fs.readFileSync(
      path.join(LIBRARY, 'dist.node/_optPlug.node/__jsonValidators/ajv.js'),
      'utf8',
    );
    if (!EXPECTED.every((part) => source.includes(part)))
      throw new Error('the CycloneDX library makes its validator in another way than expected');
    build.onLoad({ filter: /[\\/]src[\\/]aibom[\\/]cyclonedx-library\.ts$/ }, () => ({
      contents: VALIDATORS,
      loader: 'js',
      resolveDir: root,
    }));
    build.onResolve({ filter: /^sallyport:cyclonedx-/ }, ({ path: name }) => ({
      path: name,
      namespace: 'cyclonedx',
    }));
    build.onLoad({ filter: /.*/, namespace: 'cyclonedx' }, ({ path: name }) => ({
      contents: name.includes('formats') ? formatsOf(name) : compileValidator(name),
      loader: 'js',
      resolveDir: root,
    }));
  },
};

const loaders = (versions: readonly string[], suffix: string): string =>
  versions
    .map((version) => `  '${version}': () => import('sallyport:cyclonedx-validator-${version}${suffix}'),`)
    .join('\n');

const VALIDATORS = `const whole = {
${loaders(CYCLONEDX_VERSIONS, '')}
};
const usual = {
${loaders(WRITTEN, '-usual')}
};
// A name may be written with escapes.
const RARE = /"(?:${RARE.join('|')})"|\\\\u/;
export function createStrictValidator(version) {
  return {
    async validate(data) {
      const load = RARE.test(data) ? whole[version] : (usual[version] ?? whole[version]);
      const { default: validator } = await load();
      return validator(JSON.parse(data)) ? null : validator.errors;
    },
  };
}
`;

/** The formats of the library; addresses of mail need a grammar, and are rare. */
function formatsOf(name: string): string {
  const email = name.endsWith('-usual')
    ? ''
    : ", 'idn-email': require('ajv-formats-draft2019/formats/idn-email')";
  return `'use strict';
const { fullFormats } = require('ajv-formats/dist/formats');
module.exports = { ...fullFormats, 'iri-reference': true${email} };
`;
}

/** `sallyport:cyclonedx-validator-1.6`, or with `-usual` the one without the rare members. */
function compileValidator(name: string): string {
  const [, version = '', suffix = ''] = /-(\d\.\d)(-usual)?$/.exec(name) ?? [];
  const read = (file: string): AnySchemaObject => readSchema(file, suffix === '' ? NONE : new Set(RARE));
  const names = ['spdx', 'cryptography-defs', 'jsf-0.82'];
  const schemas = Object.fromEntries(
    names.map((each) => [
      `http://cyclonedx.org/schema/${each}.SNAPSHOT.schema.json`,
      read(`${each}.SNAPSHOT.schema.json`),
    ]),
  );
  const formatModule = `sallyport:cyclonedx-formats${suffix}`;
  const ajv = new Ajv({
    useDefaults: false,
    strict: false,
    strictSchema: false,
    addUsedSchema: false,
    schemas,
    code: { source: true, formats: _`require(${formatModule})` },
  });
  const formats = require('ajv-formats') as { default: (ajv: Ajv) => void };
  formats.default(ajv);
  ajv.addFormat(
    'idn-email',
    require('ajv-formats-draft2019/formats/idn-email') as (value: string) => boolean,
  );
  ajv.addFormat('iri-reference', true);
  const standalone = require('ajv/dist/standalone') as { default: (ajv: Ajv, validate: unknown) => string };
  return standalone.default(ajv, ajv.compile(read(`bom-${version}.SNAPSHOT.schema.json`)));
}

const NONE: ReadonlySet<string> = new Set();

function readSchema(name: string, left: ReadonlySet<string>): AnySchemaObject {
  const schema: unknown = JSON.parse(fs.readFileSync(path.join(LIBRARY, 'res/schema', name), 'utf8'));
  return shorten(schema, '', left) as AnySchemaObject;
}

/** Keywords that say nothing about validity; they are more than half of the schema. */
const PROSE = new Set(['title', 'description', 'examples', 'meta:enum', '$comment', 'deprecated']);
const NAMED = new Set(['properties', 'definitions', 'patternProperties']);

/** The schema without prose, and without the members `left`; `keyword` is what the value stands under. */
function shorten(schema: unknown, keyword: string, left: ReadonlySet<string>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => shorten(item, '', left));
  if (typeof schema !== 'object' || schema === null) return schema;
  const isMapOfNames = NAMED.has(keyword);
  const isKept = (key: string): boolean =>
    isMapOfNames ? keyword !== 'properties' || !left.has(key) : !PROSE.has(key);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isKept(key))
      .map(([key, value]) => [key, shorten(value, isMapOfNames ? '' : key, left)]),
  );
}
