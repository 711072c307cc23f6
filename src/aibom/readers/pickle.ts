import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FilePort } from '../file-port.ts';
import { NumpyArrays, type NumpyMade } from '../numpy-arrays.ts';
import { walkPickle } from '../pickle-walk.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { addPickleDetails } from './pickle-facts.ts';

const ENDINGS = /\.(?:pkl|pickle|joblib|dill|cloudpickle|pdparams|pdopt)$/i;

/** First bytes of the compressions that joblib and others put around a pickle. */
const COMPRESSIONS: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zlib', [0x78]],
];

/**
 * Pickles outside of torch: scikit-learn, joblib, dill. Walked opcode by opcode, never unpickled; the raw arrays that
 * joblib writes between opcodes are measured and skipped. A compressed one is listed and not opened.
 */
export const pickleReader: Reader = {
  id: 'pickle',
  role: 'weights',
  matches: (path) => ENDINGS.test(path),
  read(file, path): ReaderResult {
    const found = new FactCollector(path);
    found.observe('format', 'pickle', '');
    const compression = compressionOf(file);
    if (compression !== undefined) {
      found.observe('detail', { name: 'pickle:compression', value: compression }, '');
      const message = `a pickle compressed by ${compression}, listed with its hash and not opened`;
      const findings = [aibomFinding('aibom-unsupported-format', { path }, message)];
      return { facts: found.facts, references: [], findings, complete: false };
    }
    const cursor = new ByteCursor(file);
    const arrays = new NumpyArrays(cursor);
    const summary = walkPickle<NumpyMade>(cursor, arrays);
    addPickleDetails(found, summary);
    addArrays(found, arrays);
    if (summary.value.kind === 'object') addObject(found, summary.value.of, summary.value.entries);
    const rest = cursor.remaining;
    const findings =
      rest === 0
        ? []
        : [aibomFinding('aibom-inconsistent-layout', { path }, `${String(rest)} bytes follow the pickle`)];
    if (arrays.isPartial) found.leaveOut('arrays whose shape is not known', '');
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: rest === 0,
    };
  },
};

function compressionOf(file: FilePort): string | undefined {
  const head = file.read(0, Math.min(8, file.size));
  return COMPRESSIONS.find(([, magic]) => magic.every((byte, index) => head[index] === byte))?.[0];
}

function addArrays(found: FactCollector, arrays: NumpyArrays): void {
  if (arrays.count === 0) return;
  found.observe('detail', { name: 'pickle:arrays', value: String(arrays.count) }, '');
  found.observe('detail', { name: 'pickle:array-elements', value: String(arrays.dtypes.total) }, '');
}

/** Class of the object at the top; scikit-learn estimators carry the version that wrote them. */
function addObject(
  found: FactCollector,
  name: string,
  entries: ReadonlyMap<string, { readonly kind: string; readonly text?: string }>,
): void {
  if (name !== '' && name !== 'dict') {
    found.observe('architecture', cleanText(name.split('.').at(-1) ?? name, 120), '');
    found.observe('detail', { name: 'pickle:class', value: cleanText(name, 160) }, '');
  }
  const version = entries.get('_sklearn_version');
  if (version?.text === undefined) return;
  found.declare('library', 'scikit-learn', '/_sklearn_version');
  found.declare(
    'detail',
    { name: 'pickle:sklearn-version', value: cleanText(version.text, 40) },
    '/_sklearn_version',
  );
}
