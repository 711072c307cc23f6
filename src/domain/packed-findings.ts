import { CONFIDENCES, SEVERITIES } from './severity.ts';

/**
 * Findings of a scan statement as few large values, which pass from thread to thread at little cost. Made by
 * `takePlainFindings` only: every finding is as the schema of scans wants it.
 */
export interface PackedFindings {
  /** SHA-256 (hex) of the canonical JSON of the findings. */
  readonly sha256: string;
  /** Confidences, messages, rules, severities and pointers, each once; `SEPARATOR` between them. */
  readonly texts: string;
  /** `ROW` numbers for each finding: indexes into `texts`, then places; `ABSENT` for what a finding does not have. */
  readonly rows: Int32Array;
  /** Each finding comes after the one before it (`compareFindings`), so none is there twice. */
  readonly isAscending: boolean;
  /** Of each finding, with `SEPARATOR` between them. */
  readonly paths: string;
  /** 64 hex for each finding. */
  readonly fingerprints: string;
}

/** Numbers of a finding: confidence, message, rule, severity, pointer, cell, end column and line, start column and line. */
export const ROW = 10;
export const ABSENT = -1;
/** In no text that was packed. */
export const SEPARATOR = '\0';
const FINGERPRINT_LENGTH = 64;

/** A finding as it was written, its severity not yet normalised. */
interface WrittenFinding {
  readonly confidence: string;
  readonly fingerprint: string;
  readonly location: WrittenLocation;
  readonly message: string;
  readonly ruleId: string;
  readonly severity: string;
}

interface WrittenLocation {
  readonly cell?: number;
  readonly endColumn?: number;
  readonly endLine?: number;
  readonly path: string;
  readonly pointer?: string;
  readonly startColumn?: number;
  readonly startLine?: number;
}

/** What was found out about findings when their bytes were read. */
export type KnownFindings = Pick<PackedFindings, 'sha256' | 'isAscending'>;

/** By the list that was unpacked. */
const known = new WeakMap<object, KnownFindings>();

/**
 * The findings as JSON.parse gives them, members in canonical order. The list is frozen, because what is known of it is
 * remembered.
 */
export function unpackFindings({
  texts,
  rows,
  paths,
  fingerprints,
  sha256,
  isAscending,
}: PackedFindings): readonly WrittenFinding[] {
  const words = texts.split(SEPARATOR).map((text) => WORDS.get(text) ?? text);
  const table: Table = { rows, words };
  const findings = paths.split(SEPARATOR).map((path, index): WrittenFinding => {
    const row = index * ROW;
    return {
      confidence: wordAt(table, row),
      fingerprint: fingerprints.slice(index * FINGERPRINT_LENGTH, (index + 1) * FINGERPRINT_LENGTH),
      location: locationAt(table, row, path),
      message: wordAt(table, row + 1),
      ruleId: wordAt(table, row + 2),
      severity: wordAt(table, row + 3),
    };
  });
  known.set(findings, { sha256, isAscending });
  return Object.freeze(findings);
}

/** What is known of findings that `unpackFindings` returned; undefined for any other value. */
export function knownFindings(findings: object): KnownFindings | undefined {
  return known.get(findings);
}

/** Words that every finding has are the same string everywhere: comparing them costs nothing then. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [...SEVERITIES, ...CONFIDENCES].map((word) => [word, word]),
);

interface Table {
  readonly rows: Int32Array;
  readonly words: readonly string[];
}

function wordAt({ rows, words }: Table, cell: number): string {
  return words[rows[cell] ?? ABSENT] ?? '';
}

function locationAt({ rows, words }: Table, row: number, path: string): WrittenLocation {
  const pointer = rows[row + 4] ?? ABSENT;
  const cell = rows[row + 5] ?? ABSENT;
  const endColumn = rows[row + 6] ?? ABSENT;
  const endLine = rows[row + 7] ?? ABSENT;
  const startColumn = rows[row + 8] ?? ABSENT;
  const startLine = rows[row + 9] ?? ABSENT;
  const isWhole =
    endColumn !== ABSENT && endLine !== ABSENT && startColumn !== ABSENT && startLine !== ABSENT;
  // What most findings have, written so that it takes the least memory.
  if (isWhole && cell === ABSENT && pointer === ABSENT)
    return { endColumn, endLine, path, startColumn, startLine };
  return {
    ...(cell === ABSENT ? {} : { cell }),
    ...(endColumn === ABSENT ? {} : { endColumn }),
    ...(endLine === ABSENT ? {} : { endLine }),
    path,
    ...(pointer === ABSENT ? {} : { pointer: words[pointer] ?? '' }),
    ...(startColumn === ABSENT ? {} : { startColumn }),
    ...(startLine === ABSENT ? {} : { startLine }),
  };
}
