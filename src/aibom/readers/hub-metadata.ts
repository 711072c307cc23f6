import { decodeUtf8 } from '../byte-cursor.ts';
import { FactCollector } from '../fact-collector.ts';
import { readWhole } from '../file-port.ts';
import type { Reader } from '../reader.ts';

/**
 * What `huggingface_hub` leaves beside files that it fetched into a folder: commit, entity tag, time
 * (huggingface_hub, `_local_folder.py`). The commit is the version of the model, never a hash of a file.
 */
export const hubMetadataReader: Reader = {
  id: 'hub-metadata',
  role: 'text',
  matches: (path) => /(?:^|\/)\.cache\/huggingface\/download\/.+\.metadata$/.test(path),
  read(file, path) {
    const found = new FactCollector(path);
    const [commit = ''] = file.size > 4096 ? [] : decodeUtf8(readWhole(file, 4096)).split('\n');
    if (/^[0-9a-f]{40}$/.test(commit.trim())) found.declare('commit', commit.trim(), '/0');
    return { facts: found.facts, references: [], findings: found.omissions, complete: true };
  },
};
