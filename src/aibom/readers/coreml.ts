import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { WIRE_BYTES, WireReader, type WireField } from '../protobuf-wire.ts';
import type { Reader, ReaderResult } from '../reader.ts';

const MAX_TEXT = 64 * 1024;
const MAX_PORTS = 200;
const MAX_USER_TEXTS = 200;

/** `oneof Type` of Model.proto in CoreML: what kind of model it is. */
const KINDS: ReadonlyMap<number, string> = new Map([
  [200, 'pipelineClassifier'],
  [201, 'pipelineRegressor'],
  [202, 'pipeline'],
  [300, 'glmRegressor'],
  [301, 'supportVectorRegressor'],
  [302, 'treeEnsembleRegressor'],
  [303, 'neuralNetworkRegressor'],
  [304, 'bayesianProbitRegressor'],
  [400, 'glmClassifier'],
  [401, 'supportVectorClassifier'],
  [402, 'treeEnsembleClassifier'],
  [403, 'neuralNetworkClassifier'],
  [404, 'kNearestNeighborsClassifier'],
  [500, 'neuralNetwork'],
  [501, 'itemSimilarityRecommender'],
  [502, 'mlProgram'],
  [555, 'customModel'],
  [556, 'linkedModel'],
]);
/** `oneof Type` of FeatureType.proto. */
const FEATURES: ReadonlyMap<number, string> = new Map([
  [1, 'int64'],
  [2, 'double'],
  [3, 'string'],
  [4, 'image'],
  [5, 'multiArray'],
  [6, 'dictionary'],
  [7, 'sequence'],
  [8, 'state'],
]);

/** CoreML (coremltools, mlmodel/format/Model.proto): description and kind; the network itself is skipped. */
export const coremlReader: Reader = {
  id: 'coreml',
  role: 'weights',
  matches: (path) => /\.mlmodel$/i.test(path),
  read(file, path): ReaderResult {
    if (file.size === 0) throw new AppError('malformed', 'the file is empty');
    const wire = new WireReader(new ByteCursor(file));
    const found = new FactCollector(path);
    let version: bigint | undefined;
    let kind: string | undefined;
    wire.message(file.size, (field) => {
      if (field.number === 1 && field.wire !== WIRE_BYTES) version = wire.signed();
      else if (field.wire !== WIRE_BYTES) return;
      else if (field.number === 2) readDescription(wire, field, found);
      else kind ??= KINDS.get(field.number);
    });
    if (version === undefined || kind === undefined)
      throw new AppError('malformed', 'the file holds no CoreML model');
    found.observe('format', 'coreml', '');
    found.observe(
      'detail',
      { name: 'coreml:specification', value: String(version) },
      '/specificationVersion',
    );
    found.observe('detail', { name: 'coreml:type', value: kind }, '');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

/** ModelDescription{input = 1, output = 10, metadata = 100}. */
function readDescription(wire: WireReader, message: WireField, found: FactCollector): void {
  let ports = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1 || field.number === 10) {
      ports += 1;
      if (ports > MAX_PORTS) {
        found.leaveOut('inputs and outputs beyond the first 200', '/description');
        return;
      }
      const port = readFeature(wire, field);
      found.observe(field.number === 1 ? 'input' : 'output', port, '/description');
    } else if (field.number === 100) readMetadata(wire, field, found);
  });
}

/** FeatureDescription{name = 1, type = 3}. */
function readFeature(wire: WireReader, message: WireField): { name: string; format: string } {
  let name = '';
  let type = 'unknown';
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = cleanText(wire.text(field, MAX_TEXT), 120);
    else if (field.number === 3) {
      wire.message(field.end, (inner) => {
        const known = FEATURES.get(inner.number);
        if (known === undefined || inner.wire !== WIRE_BYTES) return;
        type = known === 'multiArray' ? readArrayType(wire, inner) : known;
      });
    }
  });
  return { name, format: cleanText(`${name}: ${type}`, 256) };
}

/** ArrayFeatureType{shape = 1, dataType = 2}. */
function readArrayType(wire: WireReader, message: WireField): string {
  const names: Readonly<Record<string, string>> = {
    65568: 'F32',
    65600: 'F64',
    131104: 'I32',
    65552: 'F16',
    131080: 'I8',
  };
  const shape: bigint[] = [];
  let type = 'multiArray';
  wire.message(message.end, (field) => {
    if (field.number === 1) wire.integers(field, shape);
    else if (field.number === 2 && field.wire !== WIRE_BYTES) type = names[String(wire.signed())] ?? type;
  });
  return `${type}[${shape.join(',')}]`;
}

/** Metadata{shortDescription = 1, versionString = 2, author = 3, license = 4, userDefined = 100}. */
function readMetadata(wire: WireReader, message: WireField, found: FactCollector): void {
  let texts = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 100) {
      texts += 1;
      if (texts <= MAX_USER_TEXTS) readUserText(wire, field, found);
      else found.leaveOut('metadata beyond the first 200', '/description/metadata/userDefined');
      return;
    }
    if (field.number < 1 || field.number > 4) return;
    const text = cleanText(wire.text(field, MAX_TEXT));
    const pointer = '/description/metadata';
    if (text === '') return;
    if (field.number === 1) found.declare('description', text, pointer);
    else if (field.number === 2) found.declare('version', text, pointer);
    else if (field.number === 3) found.declare('author', text, pointer);
    else found.declare('license', { text: cleanText(text, 120) }, pointer);
  });
}

function readUserText(wire: WireReader, message: WireField, found: FactCollector): void {
  let name = '';
  let value = '';
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 1) name = cleanText(wire.text(field, MAX_TEXT), 64);
    else if (field.number === 2) value = cleanText(wire.text(field, MAX_TEXT), 256);
  });
  if (name !== '') found.declare('metadata', { name, value }, '/description/metadata/userDefined');
}
