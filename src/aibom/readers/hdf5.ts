import type { Finding } from '../../domain/finding.ts';
import { cleanText } from '../clean-text.ts';
import { DtypeHistogram, elementsOf } from '../element-count.ts';
import { FactCollector } from '../fact-collector.ts';
import type { FilePort } from '../file-port.ts';
import { nameOfHdf5Type, readHdf5Space, readHdf5Type, readTextAttributes } from '../hdf5-attributes.ts';
import { Hdf5File } from '../hdf5-file.ts';
import type { Hdf5Message } from '../hdf5-messages.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { addKerasConfig } from './keras-config.ts';

const MAX_OBJECTS = 200_000;
const MAX_DEPTH = 64;
const DATASPACE = 0x01;
const DATATYPE = 0x03;
/** Groups of Keras files that hold no parameters of the model. */
const TRAINING_GROUPS = new Set(['optimizer_weights', 'optimizer']);

export interface Hdf5Counts {
  readonly tensors: number;
  readonly dtypes: DtypeHistogram;
  /** Some group was stored in a way that is not followed. */
  readonly isPartial: boolean;
  readonly file: Hdf5File;
  readonly attributes: ReadonlyMap<string, string>;
  /** The root has more attributes, stored in a way that is not followed. */
  readonly hasMoreAttributes: boolean;
}

/** HDF5 weights: Keras before version 3, and others. Attributes of the root and the shapes of all data sets. */
export const hdf5Reader: Reader = {
  id: 'hdf5',
  role: 'weights',
  matches: (path) => /\.(?:h5|hdf5|hdf)$/i.test(path),
  read(port, path): ReaderResult {
    const counts = readHdf5(port);
    const found = new FactCollector(path);
    found.observe('format', 'hdf5', '');
    found.observe('detail', { name: 'hdf5:superblock', value: String(counts.file.version) }, '');
    const findings: Finding[] = [];
    for (const name of ['keras_version', 'backend']) {
      const text = counts.attributes.get(name);
      if (text !== undefined)
        found.declare(
          'detail',
          { name: `keras:${name.replace('keras_', '')}`, value: cleanText(text, 40) },
          `/${name}`,
        );
    }
    const config = counts.attributes.get('model_config');
    if (config !== undefined) findings.push(...addKerasConfig(found, config, '/model_config'));
    if (config !== undefined || counts.attributes.has('keras_version'))
      found.declare('library', 'keras', '/keras_version');
    addHdf5Counts(found, counts);
    return {
      facts: found.facts,
      references: [],
      findings: [...findings, ...found.omissions],
      complete: true,
    };
  },
};

export function addHdf5Counts(found: FactCollector, counts: Hdf5Counts): void {
  found.observe('tensor-count', counts.tensors, '');
  if (counts.hasMoreAttributes) {
    found.observe('detail', { name: 'hdf5:attributes', value: 'partly read' }, '');
    found.leaveOut('attributes of the root that are stored densely or are too long', '');
  }
  if (counts.isPartial) {
    found.leaveOut('groups and links that are stored densely, lie in other files or are too many', '');
    found.observe('detail', { name: 'hdf5:counted', value: 'partly' }, '');
    return;
  }
  found.observe('parameter-count', counts.dtypes.total, '');
  found.observe('dtypes', counts.dtypes.entries(), '');
}

/** Walks all groups; an object that several links lead to is counted once. */
export function readHdf5(port: FilePort): Hdf5Counts {
  const file = new Hdf5File(port);
  const dtypes = new DtypeHistogram();
  const seen = new Set<number>();
  const rootMessages = file.messages(file.root);
  const queue: { readonly messages: readonly Hdf5Message[]; readonly depth: number }[] = [
    { messages: rootMessages, depth: 0 },
  ];
  seen.add(file.root);
  let tensors = 0;
  let isPartial = false;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const links = next.depth > MAX_DEPTH ? undefined : file.links(next.messages);
    if (links === undefined) isPartial = true;
    for (const link of links ?? []) {
      if (link.address === undefined) {
        isPartial = true;
        continue;
      }
      if (seen.has(link.address) || (next.depth === 0 && TRAINING_GROUPS.has(link.name))) continue;
      seen.add(link.address);
      if (seen.size > MAX_OBJECTS) {
        isPartial = true;
        break;
      }
      const messages = file.messages(link.address);
      const space = messages.find((message) => message.type === DATASPACE);
      const type = messages.find((message) => message.type === DATATYPE);
      if (space === undefined || type === undefined) queue.push({ messages, depth: next.depth + 1 });
      else {
        tensors += 1;
        dtypes.add(nameOfHdf5Type(readHdf5Type(file, type.at)), elementsOf(readHdf5Space(file, space.at)));
      }
    }
  }
  const { texts: attributes, hasLongTexts } = readTextAttributes(file, rootMessages);
  return {
    tensors,
    dtypes,
    isPartial,
    file,
    attributes,
    hasMoreAttributes: hasLongTexts || file.hasDenseAttributes(rootMessages),
  };
}
