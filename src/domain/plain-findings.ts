import { isUtf8 } from 'node:buffer';
import { sha256Hex } from './canonical-json.ts';
import { compareFindings, MAX_INLINE_FINDINGS, type Finding } from './finding.ts';
import { ABSENT, SEPARATOR, type PackedFindings } from './packed-findings.ts';
import { parseSeverity } from './severity.ts';

/** A statement in two parts: all but its findings, and these. */
export interface TakenFindings {
  /** The payload with an empty list in their place. */
  readonly rest: Uint8Array;
  readonly findings: PackedFindings;
}

const KEY = '"findings"';
/** The quotation mark behind a comma begins or ends a string; where it ends one, what is left is no JSON. */
const START = `,${KEY}:[`;
/** As the schema of scans has it. */
const MAX = { path: 4096, message: 10_000, ruleId: 200, severity: 100 } as const;

// As canonical JSON writes a finding. Of text, only what cannot end or change it: no control character, and a backslash
// with the character behind it. Numbers are short enough to be exact, and to fit into 32 bits.
const NUMBER = '(0|[1-9][0-9]{0,8})';
const ANY = '[^"\\\\\\x00-\\x1f]*(?:\\\\[^\\x00-\\x1f][^"\\\\\\x00-\\x1f]*)*';
const TEXT = `(${ANY})`;
/** What a finding says; few rules say much, so it is looked at once for all findings that say the same. */
const SAYING = new RegExp(`^"message":"${TEXT}","ruleId":"${TEXT}","severity":"${TEXT}"$`);
const FINDING = new RegExp(
  [
    '\\{"confidence":"(high|medium|low)","fingerprint":"([0-9a-f]{64})","location":\\{',
    `(?:"cell":${NUMBER},)?(?:"endColumn":${NUMBER},)?(?:"endLine":${NUMBER},)?"path":"${TEXT}"`,
    `(?:,"pointer":"${TEXT}")?(?:,"startColumn":${NUMBER})?(?:,"startLine":${NUMBER})?\\}`,
    `,("message":"${ANY}","ruleId":"${ANY}","severity":"${ANY}")\\}`,
  ].join(''),
  'y',
);

/**
 * Takes the findings out of the payload of a scan statement, in one pass, when every one of them is written as canonical
 * JSON and as the schema wants it: then there is no key twice and nothing to normalise, and the digest of their bytes is
 * that of their canonical form. Undefined for everything else, and in doubt: then the payload is to be read as any
 * other. What the rest of the statement says has to be read and checked all the same.
 */
export function takePlainFindings(payload: Uint8Array): TakenFindings | undefined {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  const start = bytes.indexOf(START);
  if (start === -1 || !isUtf8(bytes)) return undefined;
  // One character a byte, so that places in the text are places in the payload.
  const begin = start + START.length - 1;
  const reader = new FindingsReader(bytes.toString('latin1'), begin + 1);
  const end = reader.readAll();
  if (end === undefined) return undefined;
  const rest = Buffer.concat([bytes.subarray(0, begin + 1), bytes.subarray(end - 1)]);
  // Under another spelling, or a second time, the key could stand for the list that counts.
  if (rest.includes('\\') || rest.indexOf(KEY) !== rest.lastIndexOf(KEY)) return undefined;
  return { rest, findings: reader.pack(sha256Hex(bytes.subarray(begin, end))) };
}

/** Reads findings from a text that has one character for each byte of UTF-8. */
class FindingsReader {
  readonly #text: string;
  #position: number;
  readonly #rows: number[] = [];
  readonly #paths: string[] = [];
  readonly #fingerprints: string[] = [];
  readonly #texts: string[] = [];
  /** Indexes of texts by how they are written. */
  readonly #indexes = new Map<string, number>();
  readonly #sayings = new Map<string, Saying>();
  #isAscending = true;
  #last: Entry | undefined;

  constructor(text: string, position: number) {
    this.#text = text;
    this.#position = position;
  }

  /** Where the list ends, behind its bracket; undefined when anything in it is not plain. */
  readAll(): number | undefined {
    for (let count = 0; count < MAX_INLINE_FINDINGS; count += 1) {
      if (!this.#readOne()) return undefined;
      const next = this.#text[this.#position];
      this.#position += 1;
      if (next === ']') return this.#position;
      if (next !== ',') return undefined;
    }
    return undefined;
  }

  pack(sha256: string): PackedFindings {
    return {
      sha256,
      isAscending: this.#isAscending,
      texts: this.#texts.join(SEPARATOR),
      rows: Int32Array.from(this.#rows),
      paths: this.#paths.join(SEPARATOR),
      fingerprints: this.#fingerprints.join(''),
    };
  }

  #readOne(): boolean {
    FINDING.lastIndex = this.#position;
    const match = FINDING.exec(this.#text);
    if (match === null) return false;
    this.#position = FINDING.lastIndex;
    const place = readText(match[6], MAX.path);
    const saying = this.#sayingOf(match[10] ?? '');
    const pointer = this.#indexOf(match[7], MAX.path);
    const confidence = this.#indexOf(match[1], MAX.severity);
    if (place === undefined || saying === undefined || pointer === UNUSUAL) return false;
    const { message, ruleId, severity } = saying;
    const [cell, endColumn, endLine] = [numberOf(match[3]), numberOf(match[4]), numberOf(match[5])];
    const [startColumn, startLine] = [numberOf(match[8]), numberOf(match[9])];
    const row = [confidence, message, ruleId, severity, pointer] as const;
    this.#rows.push(...row, cell, endColumn, endLine, startColumn, startLine);
    this.#paths.push(place);
    this.#fingerprints.push(match[2] ?? '');
    const entry = { match, saying };
    this.#isAscending &&= isAfter(entry, this.#last);
    this.#last = entry;
    return true;
  }

  /** Undefined when it is not plain. */
  #sayingOf(written: string): Saying | undefined {
    const known = this.#sayings.get(written);
    if (known !== undefined) return known;
    const match = SAYING.exec(written);
    if (match === null || match[2] === '') return undefined;
    const message = this.#indexOf(match[1], MAX.message);
    const ruleId = this.#indexOf(match[2], MAX.ruleId);
    const severity = this.#indexOf(match[3], MAX.severity);
    if (message === UNUSUAL || ruleId === UNUSUAL || severity === UNUSUAL) return undefined;
    const texts = { rule: this.#texts[ruleId] ?? '', level: this.#texts[severity] ?? '' };
    const saying = { message, ruleId, severity, ...texts };
    this.#sayings.set(written, saying);
    return saying;
  }

  /** `ABSENT` when there is no text, `UNUSUAL` when there is one that is not plain. */
  #indexOf(written: string | undefined, max: number): number {
    if (written === undefined) return ABSENT;
    const known = this.#indexes.get(written);
    // What is short enough for a message may be too long for a rule.
    if (known !== undefined && written.length <= max) return known;
    const text = readText(written, max);
    if (text === undefined) return UNUSUAL;
    const index = this.#texts.push(text) - 1;
    this.#indexes.set(written, index);
    return index;
  }
}

/** Indexes of the texts, and the two that the order of findings depends on. */
interface Saying {
  readonly message: number;
  readonly ruleId: number;
  readonly severity: number;
  readonly rule: string;
  readonly level: string;
}

interface Entry {
  readonly match: RegExpExecArray;
  readonly saying: Saying;
}

const UNUSUAL = -2;

function numberOf(digits: string | undefined): number {
  return digits === undefined ? ABSENT : Number(digits);
}

/** Whether a finding comes after the last one in the order of `compareFindings`. */
function isAfter(entry: Entry, last: Entry | undefined): boolean {
  const { level } = entry.saying;
  if (last !== undefined && last.saying.level === level) {
    const [before = '', path = ''] = [last.match[6], entry.match[6]];
    // Bytes of UTF-8 are in the order of code points, where nothing is escaped.
    if (before < path && !before.includes('\\') && !path.includes('\\')) return true;
  }
  if (parseSeverity(level) !== level) return false;
  return last === undefined || compareFindings(orderOf(last), orderOf(entry)) < 0;
}

/** As much of a finding as its order depends on. */
function orderOf({ match, saying: { level, rule } }: Entry): Finding {
  return {
    severity: parseSeverity(level),
    confidence: 'high',
    message: '',
    ruleId: rule,
    fingerprint: match[2] ?? '',
    location: {
      path: readText(match[6], MAX.path) ?? '',
      ...(match[3] === undefined ? {} : { cell: Number(match[3]) }),
      ...(match[8] === undefined ? {} : { startColumn: Number(match[8]) }),
      ...(match[9] === undefined ? {} : { startLine: Number(match[9]) }),
    },
  };
}

const ASCII = /^[\x20-\x5b\x5d-\x7f]*$/;

/** The text that a canonical writer wrote like this; undefined when none would, or when it is too long. */
function readText(written: string | undefined, max: number): string | undefined {
  if (written === undefined) return undefined;
  if (ASCII.test(written)) return written.length <= max ? written : undefined;
  const utf8 = Buffer.from(written, 'latin1').toString('utf8');
  const text = utf8.includes('\\') ? unescape(`"${utf8}"`) : utf8;
  return text !== undefined && text.length <= max ? text : undefined;
}

function unescape(quoted: string): string | undefined {
  // Half surrogates have no UTF-8, and escapes of any other kind are not canonical where they are not needed.
  if (quoted.includes('\\u')) return undefined;
  try {
    const text: unknown = JSON.parse(quoted);
    return JSON.stringify(text) === quoted ? String(text) : undefined;
  } catch {
    return undefined; // an escape that JSON does not have
  }
}
