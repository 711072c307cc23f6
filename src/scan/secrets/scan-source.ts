import type { Finding } from '../../domain/finding.ts';
import type { Location } from '../../domain/location.ts';
import type { ByteSource } from './byte-source.ts';
import { type Engine, LOOK_AHEAD, LOOK_BEHIND } from './engine.ts';
import type { EngineText, SecretMatch, WorkBudget } from './engine-text.ts';
import { isIgnoredInline } from './inline-ignore.ts';
import { makeFinding } from './make-finding.ts';
import { PositionCounter } from './position-counter.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

/** Text scanned at once; memory per thread is a small multiple of it, whatever the size of a file. */
export const CHUNK_BYTES = 1024 * 1024;
/** Findings kept of one file; a file with more is reported as incomplete. */
export const MAX_FILE_FINDINGS = 1000;

/** What one thread scans with. */
export interface ScanTools {
  readonly engine: Engine;
  /** `CHUNK_BYTES` long. */
  readonly buffer: Buffer;
  /** Whether `sallyport:ignore` comments count. */
  readonly inlineIgnore: boolean;
}

export interface SourceToScan {
  /** What follows the bytes that are in the buffer already. */
  readonly source: ByteSource;
  /** Bytes already at the front of the buffer. Default 0. */
  readonly filled?: number;
  readonly mode: EngineText['mode'];
  /** Location of the whole: path, and cell and pointer when it is a part of a notebook. */
  readonly place: Location;
  readonly budget: WorkBudget;
}

export interface SourceFinding {
  readonly finding: Finding;
  readonly secret: string;
}

export interface SourceResult {
  readonly findings: SourceFinding[];
  /** Left out because a comment asked for it. */
  readonly ignored: SourceFinding[];
  /** False when the work budget or the number of findings ended the scan early. */
  readonly finished: boolean;
}

/** Scans a source from start to end in overlapping chunks. Findings are in order of place. */
export function scanSource(tools: ScanTools, input: SourceToScan): SourceResult {
  const { engine, buffer } = tools;
  const { source, mode, place, budget } = input;
  const chunkStart = new PositionCounter();
  const findings: SourceFinding[] = [];
  const ignored: SourceFinding[] = [];
  let length = input.filled ?? 0;
  let from = 0;
  let reportedTo = 0;
  for (;;) {
    let ended = false;
    while (length < buffer.length && !ended) {
      const count = source.read(buffer, length);
      length += count;
      ended = count === 0;
    }
    const to = ended ? length : length - LOOK_AHEAD;
    const text: EngineText = { bytes: buffer, length, from, to, path: place.path, mode };
    const counter = chunkStart.copy();
    for (const match of resolveOverlaps(engine.scan(text, budget))) {
      if (match.start < reportedTo) continue; // inside a match of the chunk before
      reportedTo = match.end;
      const isIgnored = tools.inlineIgnore && isIgnoredInline(text, match, match.rule.meta.id);
      (isIgnored ? ignored : findings).push(locate(match, { buffer, counter, place }));
    }
    if (budget.left <= 0 || findings.length + ignored.length > MAX_FILE_FINDINGS) {
      return { findings: findings.slice(0, MAX_FILE_FINDINGS), ignored, finished: false };
    }
    if (ended) return { findings, ignored, finished: true };
    const keepFrom = to - LOOK_BEHIND;
    chunkStart.moveTo(buffer, keepFrom);
    chunkStart.rebase(keepFrom);
    buffer.copyWithin(0, keepFrom, length);
    length -= keepFrom;
    reportedTo -= keepFrom;
    from = LOOK_BEHIND;
  }
}

function locate(
  match: SecretMatch,
  context: { readonly buffer: Buffer; readonly counter: PositionCounter; readonly place: Location },
): SourceFinding {
  const { buffer, counter, place } = context;
  const start = counter.moveTo(buffer, match.start);
  const end = counter.copy().moveTo(buffer, match.end);
  const location: Location = {
    ...place,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { finding: makeFinding(match, location), secret: match.secret };
}
