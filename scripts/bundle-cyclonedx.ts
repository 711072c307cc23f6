import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { _, Ajv } from 'ajv';
import type { Plugin } from 'esbuild';
import { CYCLONEDX_VERSIONS } from '../src/aibom/cyclonedx-version.ts';

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
 * The strict validator of the CycloneDX library, compiled at build time. The library compiles its JSON schema with ajv
 * when it is first used, from files beside itself: in dist that would cost 0.2 s of every run and schema files that no
 * bundler copies. Here the same ajv compiles the same schemas with the same options once, a chunk a version, and the library's
 * optional plug-in is replaced by the result; everything else of the library stays. The bundle test checks that both
 * give the same answers.
 */
export const precompiledCyclonedx: Plugin = {
  name: 'precompiled-cyclonedx',
  setup(build) {
    const plugIn = /cyclonedx-library[\\/]dist\.node[\\/]_optPlug\.node[\\/]__jsonValidators[\\/]ajv\.js$/;
    build.onLoad({ filter: plugIn }, ({ path: file }) => {
      const source = fs.readFileSync(file, 'utf8');
      if (!EXPECTED.every((part) => source.includes(part))) {
        throw new Error(`${file} makes its validator in another way than expected`);
      }
      return { contents: PLUG_IN, loader: 'js' };
    });
    build.onResolve({ filter: /^sallyport:cyclonedx-/ }, ({ path: name }) => ({
      path: name,
      namespace: 'cyclonedx',
    }));
    build.onLoad({ filter: /.*/, namespace: 'cyclonedx' }, ({ path: name }) => ({
      contents: name.endsWith('formats') ? FORMATS : compileValidator(name.slice(-3)),
      loader: 'js',
      resolveDir: root,
    }));
  },
};

const PLUG_IN = `'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
const load = {
  ${CYCLONEDX_VERSIONS.map((version) => `'${version}': () => import('sallyport:cyclonedx-validator-${version}'),`).join('\n  ')}
};
exports.default = async (schemaPath) => {
  const version = /bom-(\\d\\.\\d)\\.SNAPSHOT\\.schema\\.json$/.exec(schemaPath)?.[1];
  if (!Object.hasOwn(load, version ?? '')) throw new Error('no compiled schema for ' + schemaPath);
  const { default: validator } = await load[version]();
  return (data) => (validator(JSON.parse(data)) ? null : validator.errors);
};
`;

const FORMATS = `'use strict';
const { fullFormats } = require('ajv-formats/dist/formats');
module.exports = { ...fullFormats, 'idn-email': require('ajv-formats-draft2019/formats/idn-email'), 'iri-reference': true };
`;

function compileValidator(version: string): string {
  const names = { spdx: 'spdx', 'cryptography-defs': 'cryptography-defs', 'jsf-0.82': 'jsf-0.82' };
  const schemas = Object.fromEntries(
    Object.values(names).map((name) => [
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      readSchema(`${name}.SNAPSHOT.schema.json`),
    ]),
  );
  const ajv = new Ajv({
    useDefaults: false,
    strict: false,
    strictSchema: false,
    addUsedSchema: false,
    schemas,
    code: { source: true, formats: _`require("sallyport:cyclonedx-formats")` },
  });
  const formats = require('ajv-formats') as { default: (ajv: Ajv) => void };
  formats.default(ajv);
  ajv.addFormat(
    'idn-email',
    require('ajv-formats-draft2019/formats/idn-email') as (value: string) => boolean,
  );
  ajv.addFormat('iri-reference', true);
  const standalone = require('ajv/dist/standalone') as { default: (ajv: Ajv, validate: unknown) => string };
  return standalone.default(ajv, ajv.compile(readSchema(`bom-${version}.SNAPSHOT.schema.json`)));
}

function readSchema(name: string): AnySchemaObject {
  const schema: unknown = JSON.parse(fs.readFileSync(path.join(LIBRARY, 'res/schema', name), 'utf8'));
  return withoutProse(schema, false) as AnySchemaObject;
}

/** Keywords that say nothing about validity; they are more than half of the schema. */
const PROSE = new Set(['title', 'description', 'examples', 'meta:enum', '$comment', 'deprecated']);
const NAMED = new Set(['properties', 'definitions', 'patternProperties']);

function withoutProse(schema: unknown, isMapOfNames: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item, false));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isMapOfNames || !PROSE.has(key))
      .map(([key, value]) => [key, withoutProse(value, !isMapOfNames && NAMED.has(key))]),
  );
}
