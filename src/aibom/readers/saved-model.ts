import { AppError } from '../../domain/errors.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { FactCollector } from '../fact-collector.ts';
import { WIRE_BYTES, WireReader, type WireField } from '../protobuf-wire.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { tensorflowType } from './tensorflow-types.ts';

const MAX_TEXT = 4096;
const MAX_SIGNATURES = 100;
const MAX_PORTS = 200;

/**
 * `saved_model.pb` of TensorFlow (saved_model.proto, meta_graph.proto): tags, version, signatures. The graph itself is
 * skipped; the variables are counted by their own index (`variables/variables.index`).
 */
export const savedModelReader: Reader = {
  id: 'saved-model',
  role: 'weights',
  matches: (path) => path.split('/').at(-1) === 'saved_model.pb',
  read(file, path): ReaderResult {
    if (file.size === 0) throw new AppError('malformed', 'the file is empty');
    const wire = new WireReader(new ByteCursor(file));
    const found = new FactCollector(path);
    found.observe('format', 'tensorflow-saved-model', '');
    let graphs = 0;
    wire.message(file.size, (field) => {
      if (field.number === 1 && field.wire !== WIRE_BYTES)
        found.observe(
          'detail',
          { name: 'tensorflow:schema', value: String(wire.signed()) },
          '/saved_model_schema_version',
        );
      else if (field.number === 2 && field.wire === WIRE_BYTES) {
        graphs += 1;
        readMetaGraph(wire, field, { found, isFirst: graphs === 1 });
      }
    });
    if (graphs === 0) throw new AppError('malformed', 'the file holds no graph');
    found.observe('detail', { name: 'tensorflow:graphs', value: String(graphs) }, '/meta_graphs');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};

interface Into {
  readonly found: FactCollector;
  readonly isFirst: boolean;
}

function readMetaGraph(wire: WireReader, message: WireField, into: Into): void {
  let signatures = 0;
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES || !into.isFirst) return;
    if (field.number === 1) readMetaInfo(wire, field, into.found);
    else if (field.number === 5) {
      signatures += 1;
      if (signatures <= MAX_SIGNATURES) readSignature(wire, field, into.found);
      else into.found.leaveOut('signatures beyond the first 100', '/meta_graphs/0/signature_def');
    }
  });
}

function readMetaInfo(wire: WireReader, message: WireField, found: FactCollector): void {
  const tags: string[] = [];
  wire.message(message.end, (field) => {
    if (field.wire !== WIRE_BYTES) return;
    if (field.number === 4 && tags.length < 20) tags.push(cleanText(wire.text(field, MAX_TEXT), 40));
    else if (field.number === 5) {
      const version = cleanText(wire.text(field, MAX_TEXT), 40);
      found.declare('detail', { name: 'tensorflow:version', value: version }, '/meta_graphs/0/meta_info_def');
      found.declare('library', 'tensorflow', '/meta_graphs/0/meta_info_def');
    }
  });
  if (tags.length > 0)
    found.observe(
      'detail',
      { name: 'tensorflow:tags', value: tags.join(' ') },
      '/meta_graphs/0/meta_info_def',
    );
}

/** A map entry: name of the signature, SignatureDef{inputs = 1, outputs = 2, method_name = 3}. */
function readSignature(wire: WireReader, message: WireField, found: FactCollector): void {
  let key = '';
  const ports: { readonly kind: 'input' | 'output'; readonly format: string; readonly name: string }[] = [];
  wire.message(message.end, (entry) => {
    if (entry.wire !== WIRE_BYTES) return;
    if (entry.number === 1) key = cleanText(wire.text(entry, MAX_TEXT), 80);
    else if (entry.number === 2) {
      wire.message(entry.end, (field) => {
        if (field.wire !== WIRE_BYTES || (field.number !== 1 && field.number !== 2)) return;
        if (ports.length >= MAX_PORTS)
          found.leaveOut('inputs and outputs of a signature beyond the first 200', '/signature_def');
        else ports.push({ kind: field.number === 1 ? 'input' : 'output', ...readPort(wire, field) });
      });
    }
  });
  if (key.startsWith('__')) return;
  for (const { kind, name, format } of ports)
    found.observe(kind, { name, format: cleanText(format, 256) }, `/signature_def/${key}`);
}

/** A map entry: name, TensorInfo{dtype = 2, tensor_shape = 3}. */
function readPort(wire: WireReader, message: WireField): { name: string; format: string } {
  let name = '';
  let type = 0;
  let shape = '?';
  wire.message(message.end, (entry) => {
    if (entry.wire !== WIRE_BYTES) return;
    if (entry.number === 1) name = cleanText(wire.text(entry, MAX_TEXT), 120);
    else if (entry.number === 2) {
      wire.message(entry.end, (field) => {
        if (field.number === 2 && field.wire !== WIRE_BYTES) type = Number(wire.varint() & 0xffffn);
        else if (field.number === 3 && field.wire === WIRE_BYTES) shape = readShape(wire, field).join(',');
      });
    }
  });
  return { name, format: `${name}: ${tensorflowType(type).name}[${shape}]` };
}

/** TensorShapeProto{dim = 2 {size = 1}}; an unknown size is -1. */
export function readShape(wire: WireReader, message: WireField): readonly string[] {
  const sizes: string[] = [];
  wire.message(message.end, (field) => {
    if (field.number !== 2 || field.wire !== WIRE_BYTES) return;
    let size = 0n;
    wire.message(field.end, (dim) => {
      if (dim.number === 1 && dim.wire !== WIRE_BYTES) size = wire.signed();
    });
    if (sizes.length < 64) sizes.push(size < 0n ? '?' : String(size));
  });
  return sizes;
}
