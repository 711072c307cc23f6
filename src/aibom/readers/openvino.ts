import { AppError } from '../../domain/errors.ts';
import { decodeUtf8 } from '../byte-cursor.ts';
import { cleanText } from '../clean-text.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import { readWhole } from '../file-port.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readXmlTags, type XmlTag } from '../xml-tags.ts';

const MAX_BYTES = 128 * 1024 * 1024;
const MAX_PORTS = 200;

interface Network {
  tensors: number;
  layers: number;
  end: number;
  readonly dtypes: DtypeHistogram;
}

/** OpenVINO IR (docs, "Operation sets", IR v10 and later): `model.xml` with its weights beside it in `model.bin`. */
export const openvinoReader: Reader = {
  id: 'openvino',
  role: 'text',
  matches: (path) => /\.xml$/i.test(path),
  read(file, path): ReaderResult {
    const head = Buffer.from(file.read(0, Math.min(file.size, 512))).toString('latin1');
    const isNetwork = /^\s*(?:<\?xml[^>]*\?>\s*)?<net[\s>]/.test(head);
    if (!isNetwork) return { facts: [], references: [], findings: [], complete: true, role: 'other' };
    const found = new FactCollector(path);
    const network: Network = { tensors: 0, layers: 0, end: 0, dtypes: new DtypeHistogram() };
    let layer: XmlTag | undefined;
    for (const tag of readXmlTags(decodeUtf8(readWhole(file, MAX_BYTES)))) {
      if (tag.kind === 'close') {
        if (tag.name === 'layer') layer = undefined;
      } else if (tag.name === 'net') addNetwork(found, tag);
      else if (tag.name === 'layer') {
        layer = tag;
        network.layers += 1;
      } else if (tag.name === 'data' && layer !== undefined) addData({ found, network }, layer, tag);
    }
    found.observe('detail', { name: 'openvino:layers', value: String(network.layers) }, '/net/layers');
    found.observe('tensor-count', network.tensors, '/net/layers');
    found.observe('parameter-count', network.dtypes.total, '/net/layers');
    found.observe('dtypes', network.dtypes.entries(), '/net/layers');
    const weights = (path.split('/').at(-1) ?? '').replace(/\.xml$/i, '.bin');
    const references =
      network.end === 0
        ? []
        : [
            {
              kind: 'openvino-weights' as const,
              target: weights,
              pointer: '/net/layers',
              minBytes: network.end,
            },
          ];
    return { facts: found.facts, references, findings: found.omissions, complete: true, role: 'weights' };
  },
};

function addNetwork(found: FactCollector, tag: XmlTag): void {
  found.observe('format', 'openvino-ir', '');
  const version = tag.attributes.get('version');
  if (version !== undefined)
    found.observe('detail', { name: 'openvino:version', value: cleanText(version, 20) }, '/net/version');
  const name = tag.attributes.get('name');
  if (name !== undefined && name.trim() !== '')
    found.declare('detail', { name: 'openvino:name', value: cleanText(name, 120) }, '/net/name');
}

function addData(
  { found, network }: { found: FactCollector; network: Network },
  layer: XmlTag,
  data: XmlTag,
): void {
  const kind = layer.attributes.get('type');
  if (kind === 'Const') {
    const offset = numberOf(data.attributes.get('offset'));
    const size = numberOf(data.attributes.get('size'));
    if (offset === undefined || size === undefined) return;
    network.end = Math.max(network.end, offset + size);
    network.tensors += 1;
    network.dtypes.add(typeOf(data), elementsOf(shapeOf(data)));
  } else if (kind === 'Parameter' || kind === 'Result') {
    if (kind === 'Result' || network.tensors + network.layers > Number.MAX_SAFE_INTEGER) return;
    if (found.facts.filter((fact) => fact.kind === 'input').length >= MAX_PORTS) {
      found.leaveOut('inputs beyond the first 200', '/net/layers');
      return;
    }
    const name = cleanText(layer.attributes.get('name') ?? '', 120);
    const format = `${name}: ${typeOf(data)}[${data.attributes.get('shape') ?? ''}]`;
    found.observe('input', { name, format: cleanText(format, 256) }, '/net/layers');
  }
}

/** `f32` in the spelling of safetensors. */
function typeOf(data: XmlTag): string {
  const text = cleanText(data.attributes.get('element_type') ?? 'unknown', 20);
  return text === 'boolean' ? 'BOOL' : text.toUpperCase();
}

function shapeOf(data: XmlTag): readonly bigint[] {
  const text = data.attributes.get('shape') ?? '';
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 64 || parts.some((part) => !/^\d{1,19}$/.test(part)))
    throw new AppError('malformed', 'the shape of a constant is not a list of numbers');
  return parts.map((part) => BigInt(part));
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
