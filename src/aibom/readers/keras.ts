import { AppError } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import { parseStrictJson } from '../../domain/strict-json.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { isRecord, textAt } from '../json-access.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { isZip, openZipEntry, readZipDirectory, readZipEntry } from '../zip-directory.ts';
import { hdf5Reader, addHdf5Counts, readHdf5 } from './hdf5.ts';
import { addKerasConfig } from './keras-config.ts';

const MAX_JSON = 64 * 1024 * 1024;
/** Keras writes the weights stored; a deflated copy is unpacked up to this. */
const MAX_DEFLATED_WEIGHTS = 256 * 1024 * 1024;

/** `.keras` of Keras 3: a ZIP of `metadata.json`, `config.json` and `model.weights.h5` (keras/saving/saving_lib.py). */
export const kerasReader: Reader = {
  id: 'keras',
  role: 'weights',
  matches: (path) => /\.keras$/i.test(path),
  read(file, path): ReaderResult {
    if (!isZip(file)) return hdf5Reader.read(file, path);
    const { entries, problem } = readZipDirectory(file);
    const entry = (name: string): (typeof entries)[number] | undefined =>
      entries.find((item) => item.name === name);
    const config = entry('config.json');
    if (config === undefined) throw new AppError('malformed', 'the archive holds no config.json');
    const found = new FactCollector(path);
    found.observe('format', 'keras-v3', '');
    const metadata = entry('metadata.json');
    if (metadata !== undefined) addMetadata(found, readZipEntry(file, metadata, MAX_JSON));
    const findings: Finding[] = [
      ...addKerasConfig(found, readZipEntry(file, config, MAX_JSON).toString('utf8'), '/config.json'),
    ];
    if (problem !== undefined) findings.push(aibomFinding('aibom-suspicious-archive', { path }, problem));
    const weights = entry('model.weights.h5');
    if (weights === undefined)
      findings.push(aibomFinding('aibom-missing-file', { path }, 'the archive holds no model.weights.h5'));
    if (weights !== undefined && problem === undefined)
      addHdf5Counts(found, readHdf5(openZipEntry(file, weights, MAX_DEFLATED_WEIGHTS)));
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: problem === undefined && weights !== undefined,
    };
  },
};

function addMetadata(found: FactCollector, bytes: Uint8Array): void {
  const metadata = parseStrictJson(bytes, { maxBytes: MAX_JSON, what: 'metadata.json' });
  if (!isRecord(metadata)) return;
  const version = textAt(metadata, 'keras_version');
  if (version !== undefined) {
    found.declare('library', 'keras', '/metadata.json/keras_version');
    found.declare(
      'detail',
      { name: 'keras:version', value: cleanText(version, 40) },
      '/metadata.json/keras_version',
    );
  }
  const saved = textAt(metadata, 'date_saved');
  if (saved !== undefined)
    found.declare(
      'detail',
      { name: 'keras:date-saved', value: cleanText(saved, 40) },
      '/metadata.json/date_saved',
    );
}
