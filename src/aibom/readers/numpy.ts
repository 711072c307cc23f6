import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { numpyType } from '../dtype-names.ts';
import { DtypeHistogram } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { bytesPort, type FilePort } from '../file-port.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { openZipEntry, readZipDirectory, readZipPrefix, ZIP_STORED } from '../zip-directory.ts';

const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_ARRAYS = 20_000;

interface NpyHeader {
  readonly dtype: string;
  readonly elements: bigint;
  /** Bytes of header and data; undefined for elements without a fixed size that is known here. */
  readonly bytes: bigint | undefined;
  /** The elements are Python objects, stored as a pickle. */
  readonly isPickled: boolean;
}

/** `.npy` (numpy.lib.format) and `.npz`, a ZIP of them. Objects inside are pickles: said, never read. */
export const numpyReader: Reader = {
  id: 'numpy',
  role: 'weights',
  matches: (path) => /\.np[yz]$/i.test(path),
  read(file, path): ReaderResult {
    return /\.npz$/i.test(path) ? readArchive(file, path) : readArray(file, path);
  },
};

function readArray(file: FilePort, path: string): ReaderResult {
  const header = readNpyHeader(file);
  const found = new FactCollector(path);
  found.observe('format', 'npy', '');
  const problem =
    header.bytes !== undefined && header.bytes !== BigInt(file.size)
      ? `the array needs ${String(header.bytes)} bytes, the file has ${String(file.size)}`
      : undefined;
  const dtypes = new DtypeHistogram();
  dtypes.add(header.dtype, header.elements);
  return finish({ found, path, dtypes, arrays: 1, objects: header.isPickled ? 1 : 0, problem });
}

function readArchive(file: FilePort, path: string): ReaderResult {
  const { entries, problem } = readZipDirectory(file);
  const arrays = entries.filter((entry) => entry.name.endsWith('.npy'));
  if (arrays.length > MAX_ARRAYS)
    throw new AppError('limit-exceeded', 'the archive holds more than 20,000 arrays');
  const found = new FactCollector(path);
  found.observe('format', 'npz', '');
  const dtypes = new DtypeHistogram();
  let objects = 0;
  let wrong = problem;
  for (const entry of arrays) {
    const port =
      entry.method === ZIP_STORED ? openZipEntry(file, entry, 0) : bytesPort(readZipPrefix(file, entry));
    const header = readNpyHeader(port);
    if (header.isPickled) objects += 1;
    if (header.bytes !== undefined && header.bytes !== BigInt(entry.size))
      wrong ??= 'an array has another size than its entry';
    dtypes.add(header.dtype, header.elements);
  }
  return finish({ found, path, dtypes, arrays: arrays.length, objects, problem: wrong });
}

interface Counted {
  readonly found: FactCollector;
  readonly path: string;
  readonly dtypes: DtypeHistogram;
  readonly arrays: number;
  readonly objects: number;
  readonly problem: string | undefined;
}

function finish({ found, path, dtypes, arrays, objects, problem }: Counted): ReaderResult {
  found.observe('tensor-count', arrays, '');
  if (objects > 0) found.observe('detail', { name: 'numpy:pickled-arrays', value: String(objects) }, '');
  if (problem === undefined && objects === 0) {
    found.observe('parameter-count', dtypes.total, '');
    found.observe('dtypes', dtypes.entries(), '');
  }
  const findings =
    problem === undefined ? [] : [aibomFinding('aibom-inconsistent-layout', { path }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === undefined,
  };
}

/** The header is a Python literal; only its three known fields are looked for, nothing is evaluated. */
function readNpyHeader(file: FilePort): NpyHeader {
  const cursor = new ByteCursor(file);
  if (file.size < 10 || cursor.bytes(6, 6).toString('latin1') !== '\u0093NUMPY')
    throw new AppError('malformed', 'the file does not start with the magic of numpy');
  const major = cursor.u8();
  cursor.u8();
  if (major < 1 || major > 3)
    throw new AppError('malformed', `format version ${String(major)} is not one of 1 to 3`);
  const length = major === 1 ? cursor.bytes(2, 2).readUInt16LE() : cursor.u32();
  const text = cursor.text(length, MAX_HEADER_BYTES);
  const [, descr] = /'descr'\s*:\s*'([^']{1,32})'/.exec(text) ?? [];
  const [, shape] = /'shape'\s*:\s*\(([\d,\s]{0,512})\)/.exec(text) ?? [];
  if (shape === undefined) throw new AppError('malformed', 'the header of the array has no shape');
  const sizes = shape
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (sizes.length > 64 || sizes.some((size) => !/^\d{1,20}$/.test(size)))
    throw new AppError('malformed', 'the shape of the array is not a list of numbers');
  const elements = sizes.reduce((product, size) => product * BigInt(size), 1n);
  const type = descr === undefined ? undefined : numpyType(descr);
  const isPickled = descr !== undefined && /^[<>|=]?O/.test(descr);
  if (type === undefined)
    return { dtype: isPickled ? 'object' : 'structure', elements, bytes: undefined, isPickled };
  const bytes = BigInt(cursor.position) + elements * BigInt(type.bytes);
  return { dtype: type.name, elements, bytes, isPickled };
}
