import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FilePort } from '../file-port.ts';
import { walkPickle } from '../pickle-walk.ts';
import type { ReaderResult } from '../reader.ts';
import { TorchTensors, type TorchMade } from '../torch-tensors.ts';
import { openZipEntry, readZipDirectory, readZipEntry, type ZipEntry } from '../zip-directory.ts';
import { addPickleDetails, addTensorCounts } from './pickle-facts.ts';

/** A deflated data.pkl is unpacked up to this; a stored one, as torch writes it, is read in place. */
const MAX_PICKLE_BYTES = 256 * 1024 * 1024;
const MAX_SMALL_ENTRY = 4096;

/** `NAME/data.pkl`, `NAME/data/0` …; with `NAME/code/` it is TorchScript, whose code is Python-like source. */
export function readTorchZip(file: FilePort, path: string): ReaderResult {
  const { entries, problem } = readZipDirectory(file);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const pickle = entries.find((entry) => /^[^/]+\/data\.pkl$/.test(entry.name));
  if (pickle === undefined) return withoutPickle(entries, path, problem);
  const prefix = pickle.name.slice(0, -'data.pkl'.length);
  const found = new FactCollector(path);
  const isScript = entries.some((entry) => entry.name.startsWith(`${prefix}code/`));
  found.observe('format', isScript ? 'torchscript' : 'torch-zip', '');
  found.observe('detail', { name: 'torch:serialization', value: 'pickle' }, `/${cleanText(pickle.name, 80)}`);
  // The version is that of the archive format, not of PyTorch.
  for (const [name, detail] of [
    ['version', 'archive-version'],
    ['byteorder', 'byteorder'],
  ] as const) {
    const entry = byName.get(`${prefix}${name}`);
    const text =
      entry === undefined ? '' : readZipEntry(file, entry, MAX_SMALL_ENTRY).toString('latin1').trim();
    if (text !== '')
      found.observe('detail', { name: `torch:${detail}`, value: cleanText(text, 40) }, `/${name}`);
  }
  if (isScript) {
    const sources = entries.filter((entry) => /\/code\/.*\.py$/.test(entry.name)).length;
    found.observe('detail', { name: 'torch:code-files', value: String(sources) }, '/code');
  }
  const tensors = new TorchTensors();
  const port = openZipEntry(file, pickle, MAX_PICKLE_BYTES);
  const summary = walkPickle<TorchMade>(new ByteCursor(port), tensors);
  addPickleDetails(found, summary);
  const wrong = problem ?? storageProblem(tensors, prefix, byName);
  if (wrong === undefined) addTensorCounts(found, tensors, summary.value);
  const findings =
    wrong === undefined
      ? []
      : [
          aibomFinding(
            problem === undefined ? 'aibom-inconsistent-layout' : 'aibom-suspicious-archive',
            { path },
            wrong,
          ),
        ];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: wrong === undefined,
  };
}

/** Every storage that the pickle names has an entry with at least its bytes. */
function storageProblem(
  tensors: TorchTensors,
  prefix: string,
  byName: ReadonlyMap<string, ZipEntry>,
): string | undefined {
  for (const storage of tensors.storages.values()) {
    const entry =
      byName.get(`${prefix}data/${storage.key}`) ?? byName.get(`${prefix}constants/${storage.key}`);
    const shown = JSON.stringify(cleanText(storage.key, 40));
    if (entry === undefined) return `storage ${shown} has no entry in the archive`;
    if (BigInt(entry.size) < storage.elements * BigInt(storage.type.bytes))
      return `storage ${shown} has ${String(entry.size)} bytes, its pickle claims ${String(storage.elements)} elements`;
  }
  return undefined;
}

/** `torch.export` archives (.pt2) and others: told by what they hold. */
function withoutPickle(
  entries: readonly ZipEntry[],
  path: string,
  problem: string | undefined,
): ReaderResult {
  const isExport = entries.some((entry) =>
    /(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/.test(entry.name),
  );
  if (!isExport) throw new AppError('malformed', 'the archive holds no data.pkl');
  const found = new FactCollector(path);
  found.observe('format', 'torch-export', '');
  found.observe('detail', { name: 'torch:entries', value: String(entries.length) }, '');
  const findings = problem === undefined ? [] : [aibomFinding('aibom-suspicious-archive', { path }, problem)];
  return {
    facts: found.facts,
    references: [],
    findings: [...findings, ...found.omissions],
    complete: problem === undefined,
  };
}
