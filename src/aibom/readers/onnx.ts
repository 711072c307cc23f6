import { AppError } from '../../domain/errors.ts';
import { aibomFinding } from '../aibom-rules.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FileReference, Reader } from '../reader.ts';
import type { FilePort } from '../file-port.ts';
import { WIRE_BYTES, WireReader, type WireField } from '../protobuf-wire.ts';
import { OnnxGraphWalk } from './onnx-graph.ts';
import { readEntry } from './onnx-tensor.ts';

const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_METADATA = 200;
const MAX_OPSETS = 100;

interface Model {
  /** Scalar fields by the name of the detail they become. */
  readonly details: Map<string, string>;
  readonly opsets: string[];
  readonly metadata: Map<string, string>;
  description: string;
  hasGraph: boolean;
}

/** Length-delimited and varint fields of ModelProto that become details (onnx.proto). */
const TEXT_FIELDS: Readonly<Record<number, string>> = { 2: 'producer', 3: 'producer-version', 4: 'domain' };
const NUMBER_FIELDS: Readonly<Record<number, string>> = { 1: 'ir-version', 5: 'model-version' };

/**
 * ONNX ModelProto (onnx/onnx.proto), by an own reader that skips weights unread. Parameters are the elements of all
 * tensors stored with the model: initialisers and the constants of nodes, where some exporters keep every weight.
 */
export const onnxReader: Reader = {
  id: 'onnx',
  role: 'weights',
  matches: (path) => path.toLowerCase().endsWith('.onnx'),
  read(file, path) {
    const { model, graph } = readModel(file);
    const found = new FactCollector(path);
    found.observe('format', 'onnx', '');
    for (const [name, value] of model.details) addDetail(found, name, value);
    addDetail(found, 'opset', model.opsets.join(' '));
    addDetail(found, 'graph', graph.name);
    found.observe('detail', { name: 'onnx:nodes', value: String(graph.nodes) }, '/graph');
    if (model.description.trim() !== '')
      found.declare('description', cleanText(model.description), '/doc_string');
    addGraph(found, graph);
    for (const [name, value] of found.upTo([...model.metadata], MAX_METADATA, {
      what: 'metadata',
      pointer: '/metadata_props',
    })) {
      const entry = { name: cleanText(name, 64), value: cleanText(value, 256) };
      found.declare('metadata', entry, `/metadata_props/${entry.name}`);
    }
    const findings =
      graph.wrongSize === undefined
        ? []
        : [aibomFinding('aibom-inconsistent-layout', { path }, wrongSizeMessage(graph.wrongSize))];
    const references = [...graph.external].map(([target, end]): FileReference => ({
      kind: 'onnx-external-data',
      target,
      pointer: '/graph',
      ...(end === undefined ? {} : { minBytes: end }),
    }));
    return {
      facts: found.facts,
      references,
      findings: [...findings, ...found.omissions],
      complete: findings.length === 0,
    };
  },
};

function readModel(file: FilePort): { model: Model; graph: OnnxGraphWalk } {
  if (file.size === 0) throw new AppError('malformed', 'the file is empty');
  const wire = new WireReader(new ByteCursor(file));
  const graph = new OnnxGraphWalk(wire);
  const model: Model = {
    details: new Map(),
    opsets: [],
    metadata: new Map(),
    description: '',
    hasGraph: false,
  };
  wire.message(file.size, (field) => {
    if (field.wire === WIRE_BYTES) readModelField(wire, field, { model, graph });
    else if (NUMBER_FIELDS[field.number] !== undefined) {
      model.details.set(NUMBER_FIELDS[field.number] ?? '', String(wire.signed()));
    }
  });
  if (!model.hasGraph) throw new AppError('malformed', 'the file holds no graph');
  return { model, graph };
}

function readModelField(
  wire: WireReader,
  field: WireField,
  into: { model: Model; graph: OnnxGraphWalk },
): void {
  const { model, graph } = into;
  const name = TEXT_FIELDS[field.number];
  if (name !== undefined) model.details.set(name, wire.text(field, MAX_TEXT_BYTES));
  else if (field.number === 6) model.description = wire.text(field, MAX_TEXT_BYTES);
  else if (field.number === 7) {
    // protobuf merges a repeated message field; two graphs would let two readers see two models.
    if (model.hasGraph) throw new AppError('malformed', 'the file holds two graphs');
    model.hasGraph = true;
    graph.walkMain(field);
  } else if (field.number === 8) readOpset(wire, field, model.opsets);
  else if (field.number === 14) readEntry(wire, field, model.metadata);
  else if (field.number === 20) graph.walkTraining(field);
  else if (field.number === 25) graph.walkFunction(field);
}

function readOpset(wire: WireReader, message: WireField, opsets: string[]): void {
  let domain = '';
  let version = '';
  wire.message(message.end, (field) => {
    if (field.number === 1 && field.wire === WIRE_BYTES) domain = wire.text(field, 4096);
    else if (field.number === 2 && field.wire !== WIRE_BYTES) version = String(wire.signed());
  });
  if (opsets.length >= MAX_OPSETS)
    throw new AppError('limit-exceeded', 'the file names more than 100 operator sets');
  opsets.push(`${domain === '' ? 'ai.onnx' : domain}:${version}`);
}

function addGraph(found: FactCollector, graph: OnnxGraphWalk): void {
  found.observe('tensor-count', graph.tensors, '/graph');
  if (graph.wrongSize === undefined) {
    found.observe('parameter-count', graph.dtypes.total, '/graph');
    found.observe('dtypes', graph.dtypes.entries(), '/graph');
  }
  const split = [
    ['initializer-elements', graph.initializerElements],
    ['constant-elements', graph.constantElements],
  ] as const;
  for (const [name, count] of split)
    found.observe('detail', { name: `onnx:${name}`, value: String(count) }, '/graph');
  for (const kind of ['input', 'output'] as const) {
    for (const { name, format } of kind === 'input' ? graph.inputs : graph.outputs) {
      const clean = cleanText(name, 120);
      found.observe(kind, { name: clean, format: cleanText(`${clean}: ${format}`, 256) }, `/graph/${kind}`);
    }
  }
}

function addDetail(found: FactCollector, name: string, value: string): void {
  if (value.trim() !== '')
    found.observe('detail', { name: `onnx:${name}`, value: cleanText(value, 256) }, `/${name}`);
}

function wrongSizeMessage(tensor: string): string {
  return `tensor ${cleanText(tensor, 80)} has another size than its type and shape need`;
}
