import type { WorkBudget } from './engine-text.ts';
import { bytesSource } from './byte-source.ts';
import type { NotebookText } from './read-notebook.ts';
import {
  MAX_FILE_FINDINGS,
  scanSource,
  type ScanTools,
  type SourceFinding,
  type SourceResult,
} from './scan-source.ts';

/**
 * Findings of a notebook: those in its cells, placed there, and those that only the raw text shows (metadata,
 * attachments, a key that occurs twice). `scanRaw` scans the file as plain text.
 */
export function scanNotebook(
  tools: ScanTools,
  notebook: { readonly path: string; readonly texts: readonly NotebookText[]; readonly budget: WorkBudget },
  scanRaw: () => SourceResult,
): SourceResult {
  const findings: SourceFinding[] = [];
  const ignored: SourceFinding[] = [];
  let finished = true;
  for (const { text, cell, pointer } of notebook.texts) {
    const place = { path: notebook.path, cell, ...(pointer === undefined ? {} : { pointer }) };
    const source = bytesSource(Buffer.from(text, 'utf8'));
    const part = scanSource(tools, { source, mode: 'text', place, budget: notebook.budget });
    findings.push(...part.findings);
    ignored.push(...part.ignored);
    finished &&= part.finished && findings.length + ignored.length <= MAX_FILE_FINDINGS;
    if (!finished) break;
  }
  const raw = scanRaw();
  const known = new Set([...findings, ...ignored].map(identity));
  const isNew = (found: SourceFinding): boolean => !known.has(identity(found));
  findings.push(...raw.findings.filter(isNew));
  ignored.push(...raw.ignored.filter(isNew));
  return {
    findings: findings.slice(0, MAX_FILE_FINDINGS),
    ignored,
    finished: finished && raw.finished && findings.length <= MAX_FILE_FINDINGS,
  };
}

/** The same secret in a cell and in the raw text, where line ends and quotes are escaped. */
function identity({ finding, secret }: SourceFinding): string {
  return `${finding.ruleId} ${secret.replace(/\\[nrt"'\\]/g, '').replace(/[^A-Za-z0-9]/g, '')}`;
}
