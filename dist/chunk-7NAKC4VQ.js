const fs2 = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
const fs = process.getBuiltinModule("node:fs");
const { createHash } = process.getBuiltinModule("node:crypto");
import {
  SECRET_RULES,
  runCheck,
  shannonEntropy
} from "./chunk-QHIGOQRR.js";
import {
  isPlaceholder
} from "./chunk-H2T6IUEU.js";
import {
  fingerprintOf
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/scan/secrets/keyword-automaton.ts
function buildAutomaton(keywords) {
  const trie = { next: [/* @__PURE__ */ new Map()], outputs: [[]] };
  keywords.forEach((keyword, index) => {
    insert(trie, Buffer.from(keyword.toLowerCase(), "latin1"), index);
  });
  const size = trie.next.length;
  if (size > 65535) throw new AppError("internal", `keyword automaton has ${String(size)} states`);
  const table = completeTable(trie);
  return { ...acceptingLast(table, trie.outputs), longest: Math.max(...keywords.map((k) => k.length)) };
}
function insert(trie, bytes, index) {
  let state = 0;
  for (const byte of bytes) {
    let child = trie.next[state]?.get(byte);
    if (child === void 0) {
      child = trie.next.push(/* @__PURE__ */ new Map()) - 1;
      trie.outputs.push([]);
      trie.next[state]?.set(byte, child);
    }
    state = child;
  }
  trie.outputs[state]?.push(index);
}
function completeTable(trie) {
  const size = trie.next.length;
  const table = new Uint16Array(size * 256);
  const suffix = new Uint16Array(size);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const parent = (suffix[state] ?? 0) << 8;
    if (state !== 0) {
      table.copyWithin(state << 8, parent, parent + 256);
      trie.outputs[state]?.push(...trie.outputs[suffix[state] ?? 0] ?? []);
    }
    for (const [byte, child] of trie.next[state] ?? []) {
      suffix[child] = state === 0 ? 0 : table[parent | byte] ?? 0;
      table[state << 8 | byte] = child;
      if (byte >= 97 && byte <= 122) table[state << 8 | byte - 32] = child;
      queue.push(child);
    }
  }
  return table;
}
function acceptingLast(table, outputs) {
  const states = outputs.map((_, state) => state);
  const order = [
    ...states.filter((state) => outputs[state]?.length === 0),
    ...states.filter((state) => outputs[state]?.length !== 0)
  ];
  const renamed = new Uint16Array(states.length);
  order.forEach((state, index) => renamed[state] = index);
  const sorted = new Uint16Array(table.length);
  for (let index = 0; index < order.length; index += 1) {
    const from = order[index] << 8;
    const to = index << 8;
    for (let byte = 0; byte < 256; byte += 1)
      sorted[to | byte] = renamed[table[from | byte]];
  }
  return {
    table: sorted,
    firstAccepting: outputs.filter((list2) => list2.length === 0).length,
    outputs: order.map((state) => outputs[state] ?? [])
  };
}
function findKeywords(automaton, text, hits) {
  const { table, firstAccepting } = automaton;
  const { ends, states } = hits;
  const { bytes, length } = text;
  const warmUp = automaton.longest;
  const quarter = length >> 2;
  if (quarter < 4 * warmUp) return findOneByOne(automaton, text, hits);
  const half = 2 * quarter;
  const last = 3 * quarter;
  let count = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = quarter - warmUp; index < quarter; index += 1) {
    b = table[b << 8 | bytes[index]];
    c = table[c << 8 | bytes[index + quarter]];
    d = table[d << 8 | bytes[index + half]];
  }
  for (let index = 0; index < quarter; index += 1) {
    a = table[a << 8 | bytes[index]];
    b = table[b << 8 | bytes[index + quarter]];
    c = table[c << 8 | bytes[index + half]];
    d = table[d << 8 | bytes[index + last]];
    if (a >= firstAccepting) {
      ends[count] = index + 1;
      states[count++] = a;
    }
    if (b >= firstAccepting) {
      ends[count] = index + quarter + 1;
      states[count++] = b;
    }
    if (c >= firstAccepting) {
      ends[count] = index + half + 1;
      states[count++] = c;
    }
    if (d >= firstAccepting) {
      ends[count] = index + last + 1;
      states[count++] = d;
    }
  }
  for (let index = 4 * quarter; index < length; index += 1) {
    d = table[d << 8 | bytes[index]];
    if (d >= firstAccepting) {
      ends[count] = index + 1;
      states[count++] = d;
    }
  }
  return count;
}
function findOneByOne(automaton, text, hits) {
  const { table, firstAccepting } = automaton;
  let count = 0;
  let state = 0;
  for (let index = 0; index < text.length; index += 1) {
    state = table[state << 8 | text.bytes[index]];
    if (state >= firstAccepting) {
      hits.ends[count] = index + 1;
      hits.states[count++] = state;
    }
  }
  return count;
}

// src/scan/secrets/accept-secret.ts
function acceptSecret(rule, secret, match) {
  if (isPlaceholder(secret, rule.stopwords)) return "reject";
  if (shannonEntropy(secret) < rule.minEntropy) return "reject";
  return rule.check === void 0 ? "accept" : runCheck(rule.check, secret, match);
}

// src/scan/secrets/byte-classes.ts
var ALNUM = 1;
var JOINER = 2;
var BASE64_SIGN = 4;
var BLANK = 8;
var QUOTE = 16;
var DIGIT = 32;
var NEWLINE = 10;
var BACKSLASH = 92;
var BYTE_CLASS = classify();
function classify() {
  const classes = new Uint8Array(256);
  const mark = (text, bit) => {
    for (const byte of Buffer.from(text, "latin1")) classes[byte] = (classes[byte] ?? 0) | bit;
  };
  mark("0123456789", ALNUM | DIGIT);
  mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", ALNUM);
  mark("_-", JOINER);
  mark("+/", BASE64_SIGN);
  mark(" 	\r\n\f", BLANK);
  mark("\"'`", QUOTE);
  return classes;
}
function hasClass(bytes, index, bits) {
  const byte = bytes[index];
  return byte !== void 0 && ((BYTE_CLASS[byte] ?? 0) & bits) !== 0;
}

// src/scan/secrets/match-assignment.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|pyx|ipynb|java|kt|kts|scala|groovy|go|rs|rb|php|pl|pm|c|cc|cpp|cxx|h|hh|hpp|cs|fs|swift|m|mm|dart|lua|r|jl|ex|exs|erl|hs|clj|sql|html?|css|scss|less|json|json5|jsonc|j2|jinja|jinja2|tf|hcl|map)$/i;
var ABOUT_THE_SECRET = /(?:^|[_-])(?:ids?|names?|urls?|uris?|arns?|paths?|files?|types?|refs?|hash|digest|sha256|version|format|label|regex|pattern|prefix|field|header)$|(?:Ids?|Names?|Urls?|Uris?|Arns?|Paths?|Files?|Types?|Refs?|Hash|Version)$/;
var NO_CREDENTIAL = /(?:csrf|xsrf|(?:request|next|page|paging|continuation|sync|idempotency)[_-]?)$/i;
var SECRET_ID = /^secret[_-]?id$/i;
var EQUALS = 61;
var COLON = 58;
var NAME_THEN_VALUE = /^["']?,?\s{1,40}["']?value["']?\s{0,4}[:=]\s{0,4}/i;
function matchAssignment(text, hit, context) {
  const { rule, shape } = context;
  const nameEnd = skip(text, hit.end, { bits: ALNUM | JOINER, most: 40 });
  const name = text.bytes.toString("latin1", hit.start, nameEnd);
  if (ABOUT_THE_SECRET.test(name) && !SECRET_ID.test(name)) return void 0;
  const before = text.bytes.toString("latin1", Math.max(0, hit.start - 16), hit.start);
  if (name.toLowerCase().startsWith("token") && NO_CREDENTIAL.test(before)) return void 0;
  const operator = operatorEnd(text, nameEnd);
  if (operator === void 0) return void 0;
  const value = readValue(text, operator, shape.maxLength);
  if (value === void 0 || value.end - value.start < shape.minLength) return void 0;
  if (!value.quoted && CODE.test(text.path)) return void 0;
  const secret = text.bytes.toString("latin1", value.start, value.end);
  const verdict = acceptSecret(rule, secret, secret);
  if (verdict === "reject") return void 0;
  return {
    rule,
    start: value.start,
    end: value.end,
    secret,
    verdict,
    frame: name.toLowerCase(),
    encoded: false
  };
}
function skip(text, from, what) {
  const limit = Math.min(text.length, from + what.most);
  let index = from;
  while (index < limit && text.bytes[index] !== NEWLINE && hasClass(text.bytes, index, what.bits)) index += 1;
  return index;
}
function operatorEnd(text, nameEnd) {
  const { bytes } = text;
  let index = nameEnd;
  while (index < nameEnd + 4 && (isCloser(bytes[index]) || hasClass(bytes, index, QUOTE))) index += 1;
  index = skip(text, index, { bits: BLANK, most: 20 });
  const sign = bytes[index];
  if (sign !== EQUALS && sign !== COLON) return valueOfName(text, nameEnd);
  index += 1;
  if (bytes[index] === EQUALS || sign === EQUALS && bytes[index] === 62) index += 1;
  index = skip(text, index, { bits: BLANK, most: 20 });
  if (sign !== COLON || hasClass(bytes, index, QUOTE)) return index;
  const typeEnd = skip(text, index, { bits: ALNUM, most: 16 });
  const assign = skip(text, typeEnd, { bits: BLANK, most: 2 });
  if (typeEnd === index || bytes[assign] !== EQUALS) return index;
  return skip(text, assign + 1, { bits: BLANK, most: 2 });
}
function valueOfName(text, nameEnd) {
  const between = text.bytes.toString("latin1", nameEnd, Math.min(text.length, nameEnd + 64));
  const found = NAME_THEN_VALUE.exec(between);
  return found === null ? void 0 : nameEnd + found[0].length;
}
function isCloser(byte) {
  return byte === 93 || byte === 41 || byte === BACKSLASH;
}
function readValue(text, from, maxLength) {
  const { bytes } = text;
  let start = from;
  if (hasClass(bytes, start, ALNUM) && hasClass(bytes, start + 1, QUOTE)) start += 1;
  while (bytes[start] === BACKSLASH) start += 1;
  const quote = hasClass(bytes, start, QUOTE) ? bytes[start] : void 0;
  if (quote !== void 0) start += 1;
  const limit = Math.min(text.length, start + maxLength + 1);
  let end = start;
  while (end < limit && !endsValue(bytes[end], quote)) end += 1;
  if (end === limit && limit !== text.length) return void 0;
  const closed = bytes[end] === quote || bytes[end] === BACKSLASH;
  if (quote !== void 0 && !closed) return void 0;
  return { start, end, quoted: quote !== void 0 };
}
function endsValue(byte, quote) {
  if (byte === void 0 || byte <= 32 || byte >= 127 || byte === BACKSLASH) return true;
  if (quote !== void 0) return byte === quote;
  return byte === 34 || byte === 39 || byte === 44 || byte === 59 || byte === 38 || byte === 96;
}

// src/scan/secrets/token-boundary.ts
function startsToken(bytes, index) {
  if (!hasClass(bytes, index - 1, ALNUM)) return true;
  return bytes[index - 2] === BACKSLASH || bytes[index - 3] === 37 || bytes[index - 4] === BACKSLASH && bytes[index - 3] === 120 || bytes[index - 6] === BACKSLASH && bytes[index - 5] === 117 || endsColour(bytes, index);
}
function endsToken(bytes, index, length) {
  return index >= length || !hasClass(bytes, index, ALNUM);
}
function endsColour(bytes, index) {
  if (bytes[index - 1] !== 109) return false;
  let start = index - 2;
  while (start > index - 12 && (hasClass(bytes, start, DIGIT) || bytes[start] === 59)) start -= 1;
  return bytes[start] === 91;
}

// src/scan/secrets/match-token.ts
function compileToken(rule, shape) {
  const flags = /* @__PURE__ */ new Set([...shape.pattern.flags, "y", "d"]);
  return { rule, shape, pattern: new RegExp(shape.pattern.source, [...flags].join("")) };
}
var AT_THE_KEYWORD = [0];
function matchToken(text, hit, context) {
  const { shape } = context.token;
  for (const offset of shape.offsets ?? AT_THE_KEYWORD) {
    const start = hit.start - offset;
    if (start < 0 || !startsToken(text.bytes, start)) continue;
    if (shape.contains !== void 0 && !containsByte(text, hit.end, shape)) continue;
    const end = Math.min(text.length, start + shape.maxLength + 1);
    context.budget.left -= end - start;
    const found = matchAt(context.token, text.bytes.toString("latin1", start, end), start);
    if (found === void 0 || !endsToken(text.bytes, found.matchEnd, text.length)) continue;
    return found.match;
  }
  return void 0;
}
function matchAt(token, slice, base) {
  const { rule, pattern } = token;
  pattern.lastIndex = 0;
  const found = pattern.exec(slice);
  if (found === null) return void 0;
  const [from, to] = found.indices?.slice(1).find((group) => group !== void 0) ?? [0, found[0].length];
  const secret = slice.slice(from, to);
  const verdict = acceptSecret(rule, secret, found[0]);
  if (verdict === "reject") return void 0;
  const frame = rule.strength === "guessable" ? found[0].slice(0, from) + found[0].slice(to) : "";
  return {
    match: { rule, start: base + from, end: base + to, secret, verdict, frame, encoded: false },
    matchEnd: base + found[0].length
  };
}
function containsByte(text, from, shape) {
  const wanted = shape.contains?.charCodeAt(0);
  const end = Math.min(text.length, from + shape.maxLength);
  for (let index = from; index < end; index += 1) {
    if (text.bytes[index] === wanted) return true;
    if (hasClass(text.bytes, index, BLANK | QUOTE)) return false;
  }
  return false;
}

// src/scan/secrets/match-encoded.ts
var LEADS = [0, 1, 2];
var BASE64 = ALNUM | JOINER | BASE64_SIGN;
function encodedForms(keyword) {
  const forms = [];
  for (const lead of LEADS) {
    const encoded = Buffer.from("\0".repeat(lead) + keyword, "latin1").toString("base64");
    const skip2 = Math.ceil(lead * 8 / 6);
    const text = encoded.slice(skip2, Math.floor((lead + keyword.length) * 8 / 6));
    if (text.length >= 4) forms.push({ text, skip: skip2, lead });
  }
  return forms;
}
function matchEncoded(text, hit, context) {
  const { token, form, budget } = context;
  const group = hit.start - form.skip;
  if (group < 0) return void 0;
  const limit = Math.min(text.length, group + Math.ceil((token.shape.maxLength + 8) / 3) * 4);
  let end = hit.end;
  while (end < limit && hasClass(text.bytes, end, BASE64)) end += 1;
  const before = [1, 2, 3, 4].every((step) => hasClass(text.bytes, group - step, BASE64)) ? 4 : 0;
  budget.left -= 2 * (end - group);
  const decoded = Buffer.from(text.bytes.toString("latin1", group - before, end), "base64");
  const start = before / 4 * 3 + form.lead;
  if (!startsToken(decoded, start)) return void 0;
  const found = matchAt(token, decoded.toString("latin1", start), start);
  if (found === void 0 || !endsToken(decoded, found.matchEnd, decoded.length)) return void 0;
  const encodedEnd = group - before + Math.ceil(found.match.end * 4 / 3);
  return { ...found.match, start: hit.start, end: Math.min(end, encodedEnd), encoded: true };
}

// src/scan/secrets/match-near.ts
var DEFAULT_REACH = 80;
var VALUE_LINE = /\n[\s-]{0,40}["']?value["']?\s{0,4}[:=]/i;
function matchNear(text, hit, context) {
  const { rule, shape, budget } = context;
  const bits = shape.alphabet === "base64" ? ALNUM | JOINER | BASE64_SIGN : ALNUM | JOINER;
  const limit = Math.min(text.length, hit.end + (shape.reach ?? DEFAULT_REACH));
  let index = hit.end;
  while (index < limit && hasClass(text.bytes, index, ALNUM | JOINER)) index += 1;
  let newlines = 0;
  while (index < limit) {
    if (!hasClass(text.bytes, index, bits)) {
      if (text.bytes[index] === NEWLINE) newlines += 1;
      if (newlines > 1 && shape.multiline !== true) return void 0;
      index += 1;
      continue;
    }
    const start = index;
    const longest = Math.min(text.length, start + shape.maxLength + 1);
    while (index < longest && hasClass(text.bytes, index, bits)) index += 1;
    const length = index - start;
    if (length >= shape.minLength && length <= shape.maxLength) {
      budget.left -= index - hit.start;
      const match = judge(text, { start, end: index }, { rule, shape, hit, newlines });
      if (match !== void 0) return match;
    }
    while (index < limit && hasClass(text.bytes, index, bits)) index += 1;
  }
  return void 0;
}
function judge(text, run, context) {
  const { rule, shape, hit, newlines } = context;
  const secret = text.bytes.toString("latin1", run.start, run.end);
  if (!shape.value.test(secret)) return void 0;
  const nameStart = identifierStart(text.bytes, hit.start);
  const bridge = text.bytes.toString("latin1", nameStart, run.start);
  if (shape.hint !== void 0 && !shape.hint.test(bridge)) return void 0;
  if (newlines > 0 && shape.multiline !== true && !VALUE_LINE.test(bridge)) return void 0;
  const verdict = acceptSecret(rule, secret, secret);
  if (verdict === "reject") return void 0;
  const frame = text.bytes.toString("latin1", nameStart, hit.end).toLowerCase();
  return { rule, start: run.start, end: run.end, secret, verdict, frame, encoded: false };
}
function identifierStart(bytes, index) {
  let start = index;
  while (index - start < 40 && hasClass(bytes, start - 1, ALNUM | JOINER)) start -= 1;
  return start;
}

// src/scan/secrets/engine.ts
var LOOK_AHEAD = 20 * 1024;
var LOOK_BEHIND = 1024;
var compiled = /* @__PURE__ */ new WeakMap();
function compile(rules) {
  const known = compiled.get(rules);
  if (known !== void 0) return known;
  const keywords = rules.flatMap(keywordsOf);
  const automaton = buildAutomaton(keywords.map((keyword) => keyword.text));
  const byState = automaton.outputs.map((list2) => list2.map((index) => keywords[index]));
  const made = { automaton, byState };
  compiled.set(rules, made);
  return made;
}
function createEngine(rules, maxLength) {
  const { automaton, byState } = compile(rules);
  const hits = { ends: new Int32Array(maxLength), states: new Uint16Array(maxLength) };
  return {
    scan(text, budget) {
      const count = findKeywords(automaton, text, hits);
      const matches = [];
      for (let index = 0; index < count && budget.left > 0; index += 1) {
        const end = hits.ends[index];
        for (const keyword of byState[hits.states[index]]) {
          const start = end - keyword.text.length;
          if (start < text.from || start >= text.to) continue;
          if (keyword.exact !== void 0 && !equalsAt(text.bytes, start, keyword.exact)) continue;
          budget.left -= 16;
          if (text.mode === "tokens" && !keyword.tokenOnly) continue;
          const match = keyword.match(text, { start, end }, budget);
          if (match !== void 0 && match.rule.skipPaths?.test(text.path) !== true) matches.push(match);
        }
      }
      return matches;
    }
  };
}
function equalsAt(bytes, start, expected) {
  for (let index = 0; index < expected.length; index += 1) {
    if (bytes[start + index] !== expected[index]) return false;
  }
  return true;
}
function keywordsOf(rule) {
  const { shape } = rule;
  switch (shape.kind) {
    case "near":
      return rule.keywords.map((text) => ({
        text,
        exact: void 0,
        tokenOnly: false,
        match: (engineText, hit, budget) => matchNear(engineText, hit, { rule, shape, budget })
      }));
    case "assignment":
      return rule.keywords.map((text) => ({
        text,
        exact: void 0,
        tokenOnly: false,
        match: (engineText, hit) => matchAssignment(engineText, hit, { rule, shape })
      }));
    case "token":
      return tokenKeywords(rule, compileToken(rule, shape));
  }
}
function tokenKeywords(rule, token) {
  const plain = rule.keywords.map((text) => ({
    text,
    // A pattern that ignores case has keywords in any case.
    exact: token.pattern.ignoreCase ? void 0 : Buffer.from(text, "latin1"),
    tokenOnly: rule.strength === "random",
    match: (engineText, hit, budget) => matchToken(engineText, hit, { token, budget })
  }));
  if (token.shape.encoded !== true) return plain;
  return [...plain, ...rule.keywords.flatMap(encodedForms).map((form) => encodedKeyword(token, form))];
}
function encodedKeyword(token, form) {
  return {
    text: form.text,
    exact: Buffer.from(form.text, "latin1"),
    tokenOnly: true,
    match: (engineText, hit, budget) => matchEncoded(engineText, hit, { token, form, budget })
  };
}

// src/scan/secrets/scan-file.ts

// src/scan/secrets/byte-source.ts

// src/scan/secrets/text-encoding.ts
var MARKS = [
  ["utf-32le", [255, 254, 0, 0]],
  ["utf-32be", [0, 0, 254, 255]],
  ["utf-8", [239, 187, 191]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]]
];
var SNIFFED_BYTES = 8e3;
function detectEncoding(bytes, length) {
  for (const [encoding, mark] of MARKS) {
    if (length >= mark.length && mark.every((byte, index) => bytes[index] === byte)) {
      return { encoding, markLength: mark.length };
    }
  }
  const sniffed = bytes.subarray(0, Math.min(length, SNIFFED_BYTES));
  if (!sniffed.includes(0)) return { encoding: "utf-8", markLength: 0 };
  return { encoding: encodingByNuls(sniffed), markLength: 0 };
}
function encodingByNuls(bytes) {
  const groups = bytes.length >> 2;
  if (groups === 0) return "binary";
  const nuls = [0, 0, 0, 0];
  for (let index = 0; index < groups * 4; index += 1) {
    if (bytes[index] === 0) nuls[index & 3] = (nuls[index & 3] ?? 0) + 1;
  }
  const [a = 0, b = 0, c = 0, d = 0] = nuls.map((count) => count / groups);
  const [most, none] = [0.7, 0.02];
  if (b >= most && c >= most && d >= most && a <= none) return "utf-32le";
  if (a >= most && b >= most && c >= most && d <= none) return "utf-32be";
  if (b >= most && d >= most && a <= none && c <= none) return "utf-16le";
  if (a >= most && c >= most && b <= none && d <= none) return "utf-16be";
  return "binary";
}
function createDecoder(encoding) {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return (chunk, last) => decoder.decode(chunk, { stream: !last });
  }
  const littleEndian = encoding === "utf-32le";
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    const usable = bytes.length & ~3;
    rest = Buffer.from(bytes.subarray(usable));
    let text = "";
    for (let index = 0; index < usable; index += 4) {
      const code = littleEndian ? bytes.readUInt32LE(index) : bytes.readUInt32BE(index);
      text += code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
    }
    return text;
  };
}

// src/scan/secrets/byte-source.ts
function fileSource(descriptor) {
  let total = 0;
  return {
    total: () => total,
    read(target, offset) {
      const count = fs.readSync(descriptor, target, offset, target.length - offset, null);
      total += count;
      return count;
    }
  };
}
function concatSources(first, second) {
  return { read: (target, offset) => first.read(target, offset) || second.read(target, offset) };
}
var EMPTY_SOURCE = { read: () => 0 };
function bytesSource(bytes) {
  let position = 0;
  return {
    read(target, offset) {
      const count = bytes.copy(target, offset, position);
      position += count;
      return count;
    }
  };
}
var RAW_BYTES = 64 * 1024;
function transcodingSource(source, encoding) {
  const decode = createDecoder(encoding);
  const raw = Buffer.alloc(RAW_BYTES);
  let pending = Buffer.alloc(0);
  let ended = false;
  return {
    read(target, offset) {
      while (pending.length === 0 && !ended) {
        const count = source.read(raw, 0);
        ended = count === 0;
        pending = Buffer.from(decode(raw.subarray(0, count), ended), "utf8");
      }
      const copied = pending.copy(target, offset);
      pending = pending.subarray(copied);
      return copied;
    }
  };
}

// src/scan/secrets/read-notebook.ts
var MAX_NOTEBOOK_BYTES = 32 * 1024 * 1024;
function readNotebook(json) {
  let notebook;
  try {
    notebook = JSON.parse(json);
  } catch {
    return void 0;
  }
  const worksheet = isRecord(notebook) ? list(notebook["worksheets"])[0] : void 0;
  const owner = isRecord(worksheet) ? worksheet : notebook;
  if (!isRecord(owner) || !Array.isArray(owner["cells"])) return void 0;
  const base = owner === worksheet ? "/worksheets/0/cells" : "/cells";
  const texts = [];
  list(owner["cells"]).forEach((cell, index) => {
    if (!isRecord(cell)) return;
    const source = joined(cell["source"] ?? cell["input"]);
    if (source !== void 0) texts.push({ text: source, cell: index });
    list(cell["outputs"]).forEach((output, number) => {
      for (const part of outputTexts(output)) {
        const pointer = `${base}/${String(index)}/outputs/${String(number)}${part.pointer}`;
        texts.push({ text: part.text, cell: index, pointer });
      }
    });
  });
  return texts;
}
function outputTexts(output) {
  if (!isRecord(output)) return [];
  const parts = [];
  const add = (value, pointer, separator) => {
    const text = joined(value, separator);
    if (text !== void 0) parts.push({ text, pointer });
  };
  add(output["text"], "/text");
  add(output["evalue"], "/evalue");
  add(output["traceback"], "/traceback", "\n");
  const { data } = output;
  if (!isRecord(data)) return parts;
  for (const [type, value] of Object.entries(data)) {
    add(value, `/data/${type.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
  return parts;
}
function joined(value, separator = "") {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return void 0;
  return value.filter((line) => typeof line === "string").join(separator);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scan/secrets/inline-ignore.ts
var REACH = 1e3;
var IDS = "([a-z0-9-]{1,60}(?:[ \\t]{0,4},[ \\t]{0,4}[a-z0-9-]{1,60}){0,20})";
var SAME_LINE = new RegExp(`sallyport:ignore[ \\t]{1,4}${IDS}`, "g");
var NEXT_LINE = new RegExp(`sallyport:ignore-next-line[ \\t]{1,4}${IDS}`, "g");
function isIgnoredInline(text, match, ruleId) {
  const { bytes, length } = text;
  const lineStart = lineStartOf(bytes, match.start);
  let lineEnd = bytes.indexOf(10, match.end);
  if (lineEnd < 0 || lineEnd > length) lineEnd = length;
  const before = bytes.toString("latin1", lineStart, match.start);
  const after = bytes.toString("latin1", match.end, Math.min(lineEnd, match.end + REACH));
  if (names(`${before}
${after}`, SAME_LINE, ruleId)) return true;
  if (lineStart === 0 || bytes[lineStart - 1] !== 10) return false;
  const previous = bytes.toString("latin1", lineStartOf(bytes, lineStart - 1), lineStart - 1);
  return names(previous, NEXT_LINE, ruleId);
}
function lineStartOf(bytes, index) {
  const floor = Math.max(0, index - REACH);
  const newline = index === 0 ? -1 : bytes.lastIndexOf(10, index - 1);
  return Math.max(floor, newline + 1);
}
function names(text, pattern, ruleId) {
  for (const found of text.matchAll(pattern)) {
    const ids = (found[1] ?? "").split(",").map((id) => id.trim());
    if (ids.includes(ruleId)) return true;
  }
  return false;
}

// src/scan/secrets/make-finding.ts
function makeFinding(match, location) {
  const { rule, verdict } = match;
  const weaker = verdict === "accept" ? void 0 : verdict;
  const encoded = match.encoded ? ", base64-encoded" : "";
  return {
    ruleId: rule.meta.id,
    severity: weaker?.severity ?? rule.meta.severity,
    confidence: weaker?.unsure === true ? "low" : rule.meta.confidence,
    message: `${rule.meta.title}${encoded}${weaker === void 0 ? "" : `, ${weaker.note}`}`,
    location,
    fingerprint: fingerprintOf(rule.meta.id, location.path, fingerprintContent(match))
  };
}
function fingerprintContent(match) {
  if (match.rule.strength === "random") return `random:${match.secret}`;
  const eightBits = createHash("sha256").update(match.secret).digest("hex").slice(0, 2);
  return `guessable:${match.frame}:${eightBits}`;
}

// src/scan/secrets/count-bytes.ts
var MIN_WORDS_BYTES = 256;
var MAX_ADDITIONS = 255;
var NEWLINES = 168430090;
var LOW_BITS = 2139062143;
var HIGH_BITS = 2155905152;
function countNewlines(bytes, from, to) {
  const { words, first, last } = wordsOf(bytes, from, to);
  let count = 0;
  for (let at = from; at < first; at += 1) if (bytes[at] === 10) count += 1;
  for (let index = 0; index < words.length; ) {
    const stop = Math.min(words.length, index + MAX_ADDITIONS);
    let sums = 0;
    for (; index < stop; index += 1) {
      const rest = words[index] ^ NEWLINES;
      sums = sums + (~((rest & LOW_BITS) + LOW_BITS | rest | LOW_BITS) >>> 7) | 0;
    }
    count += (sums & 255) + (sums >>> 8 & 255) + (sums >>> 16 & 255) + (sums >>> 24);
  }
  for (let at = last; at < to; at += 1) if (bytes[at] === 10) count += 1;
  return count;
}
function countUnits(bytes, from, to) {
  const { words, first, last } = wordsOf(bytes, from, to);
  let count = to - from;
  for (let at = from; at < first; at += 1) count += surplusOf(bytes[at]);
  for (let index = 0; index < words.length; index += 1) {
    if ((words[index] & HIGH_BITS) === 0) continue;
    for (let at = first + 4 * index, end = at + 4; at < end; at += 1) count += surplusOf(bytes[at]);
  }
  for (let at = last; at < to; at += 1) count += surplusOf(bytes[at]);
  return count;
}
function surplusOf(byte) {
  if (byte < 128) return 0;
  if (byte < 192) return -1;
  return byte >= 240 ? 1 : 0;
}
function wordsOf(bytes, from, to) {
  if (to - from < MIN_WORDS_BYTES) return { words: NO_WORDS, first: to, last: to };
  const first = from + (-(bytes.byteOffset + from) & 3);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + first, to - first >> 2);
  return { words, first, last: first + 4 * words.length };
}
var NO_WORDS = new Uint32Array(0);

// src/scan/secrets/position-counter.ts
var PositionCounter = class _PositionCounter {
  #line = 1;
  #column = 1;
  #index = 0;
  /** The position of `bytes[index]`; `index` must not go back. */
  moveTo(bytes, index) {
    let lineStart = index;
    while (lineStart > this.#index && bytes[lineStart - 1] !== 10) lineStart -= 1;
    if (lineStart > this.#index) {
      this.#line += countNewlines(bytes, this.#index, lineStart);
      this.#column = 1 + countUnits(bytes, lineStart, index);
    } else {
      this.#column += countUnits(bytes, this.#index, index);
    }
    this.#index = index;
    return { line: this.#line, column: this.#column };
  }
  /** Tells that `count` bytes were dropped from the front of the buffer. */
  rebase(count) {
    this.#index -= count;
  }
  /** A counter at the same place that moves on its own. */
  copy() {
    const copy = new _PositionCounter();
    copy.#line = this.#line;
    copy.#column = this.#column;
    copy.#index = this.#index;
    return copy;
  }
};

// src/scan/secrets/resolve-overlaps.ts
function weight({ rule }) {
  switch (rule.shape.kind) {
    case "token":
      return rule.strength === "random" ? 3 : 1;
    case "near":
      return 2;
    case "assignment":
      return 0;
  }
}
function resolveOverlaps(matches) {
  const ranked = [...matches].sort(
    (a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.meta.id < b.rule.meta.id ? -1 : 1)
  );
  const kept = [];
  for (const match of ranked) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (kept[middle].start < match.start) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if (before !== void 0 && before.end > match.start) continue;
    if (after !== void 0 && after.start < match.end) continue;
    kept.splice(low, 0, match);
  }
  return kept;
}

// src/scan/secrets/scan-source.ts
var CHUNK_BYTES = 1024 * 1024;
var MAX_FILE_FINDINGS = 1e3;
function scanSource(tools, input) {
  const { engine, buffer } = tools;
  const { source, mode, place, budget } = input;
  const chunkStart = new PositionCounter();
  const findings = [];
  const ignored = [];
  let length = input.filled ?? 0;
  let from = 0;
  let reportedTo = 0;
  for (; ; ) {
    let ended = false;
    while (length < buffer.length && !ended) {
      const count = source.read(buffer, length);
      length += count;
      ended = count === 0;
    }
    const to = ended ? length : length - LOOK_AHEAD;
    const text = { bytes: buffer, length, from, to, path: place.path, mode };
    const counter = chunkStart.copy();
    for (const match of resolveOverlaps(engine.scan(text, budget))) {
      if (match.start < reportedTo) continue;
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
function locate(match, context) {
  const { buffer, counter, place } = context;
  const start = counter.moveTo(buffer, match.start);
  const end = counter.copy().moveTo(buffer, match.end);
  const location = {
    ...place,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
  return { finding: makeFinding(match, location), secret: match.secret };
}

// src/scan/secrets/scan-notebook.ts
function scanNotebook(tools, notebook, scanRaw) {
  const findings = [];
  const ignored = [];
  let finished = true;
  for (const { text, cell, pointer } of notebook.texts) {
    const place = { path: notebook.path, cell, ...pointer === void 0 ? {} : { pointer } };
    const source = bytesSource(Buffer.from(text, "utf8"));
    const part = scanSource(tools, { source, mode: "text", place, budget: notebook.budget });
    findings.push(...part.findings);
    ignored.push(...part.ignored);
    finished &&= part.finished && findings.length + ignored.length <= MAX_FILE_FINDINGS;
    if (!finished) break;
  }
  const raw = scanRaw();
  const known = new Set([...findings, ...ignored].map(identity));
  const isNew = (found) => !known.has(identity(found));
  findings.push(...raw.findings.filter(isNew));
  ignored.push(...raw.ignored.filter(isNew));
  return {
    findings: findings.slice(0, MAX_FILE_FINDINGS),
    ignored,
    finished: finished && raw.finished && findings.length <= MAX_FILE_FINDINGS
  };
}
function identity({ finding, secret }) {
  return `${finding.ruleId} ${secret.replace(/\\[nrt"'\\]/g, "").replace(/[^A-Za-z0-9]/g, "")}`;
}

// src/scan/secrets/scan-file.ts
var BASE_WORK = 32 * 1024 * 1024;
var WORK_PER_BYTE = 64;
var MAX_WORK = 2 * 1024 * 1024 * 1024;
var LFS_POINTER = "version https://git-lfs.github.com/spec/";
var OPEN_FLAGS = fs2.constants.O_RDONLY | fs2.constants.O_NOFOLLOW | fs2.constants.O_NONBLOCK;
function scanFile(tools, file) {
  let descriptor;
  try {
    descriptor = fs2.openSync(path.join(file.root, file.path), OPEN_FLAGS);
    return scanOpenFile(tools, file, descriptor);
  } catch (error) {
    if (isAppError(error) && error.errorClass === "internal") throw error;
    return skipped(file, "unreadable", systemMessage(error));
  } finally {
    if (descriptor !== void 0) fs2.closeSync(descriptor);
  }
}
function scanOpenFile(tools, file, descriptor) {
  const stat = fs2.fstatSync(descriptor);
  if (!stat.isFile()) return skipped(file, "not-a-file");
  const { buffer } = tools;
  const headLength = readFully(descriptor, buffer, Math.min(buffer.length, stat.size + 1));
  const detected = detectEncoding(buffer, headLength);
  if (stat.size > file.maxFileBytes) {
    const detail = `${String(stat.size)} bytes, at most ${String(file.maxFileBytes)} are read`;
    return skipped(file, detected.encoding === "binary" ? "binary" : "too-large", detail);
  }
  if (headLength < 1024 && buffer.toString("latin1", 0, LFS_POINTER.length) === LFS_POINTER && headLength > LFS_POINTER.length) {
    return skipped(file, "unreadable", "Git LFS pointer, the content is not here");
  }
  const { result, bytes } = scanContent(tools, { file, descriptor, headLength, detected, size: stat.size });
  const findings = result.findings.map(({ finding }) => finding);
  const outcome = { bytes, findings, ignored: result.ignored.length };
  if (bytes !== stat.size) return { ...outcome, ...skipOf(file, "changed-while-reading") };
  if (!result.finished)
    return { ...outcome, ...skipOf(file, "limit-exceeded", "too much in it to look at everything") };
  return outcome;
}
function scanContent(tools, open) {
  const { file, descriptor, headLength, detected } = open;
  const budget = { left: Math.min(MAX_WORK, BASE_WORK + WORK_PER_BYTE * open.size) };
  const place = { path: file.path };
  const { encoding, markLength } = detected;
  if (encoding === "utf-8" && /\.ipynb$/i.test(file.path) && open.size <= MAX_NOTEBOOK_BYTES) {
    return scanNotebookFile(tools, open, budget);
  }
  const rest = fileSource(descriptor);
  let result;
  if (encoding === "utf-8" || encoding === "binary") {
    tools.buffer.copyWithin(0, markLength, headLength);
    const filled = headLength - markLength;
    result = scanSource(tools, {
      source: headLength >= open.size ? EMPTY_SOURCE : rest,
      filled,
      mode: encoding === "binary" ? "tokens" : "text",
      place,
      budget
    });
  } else {
    const head = bytesSource(Buffer.from(tools.buffer.subarray(markLength, headLength)));
    const source = transcodingSource(concatSources(head, rest), encoding);
    result = scanSource(tools, { source, mode: "text", place, budget });
  }
  return { result, bytes: result.finished ? headLength + rest.total() : open.size };
}
function scanNotebookFile(tools, open, budget) {
  const { path: name } = open.file;
  const bytes = readWhole(tools.buffer, open);
  const text = bytes.subarray(open.detected.markLength);
  const scanRaw = () => scanSource(tools, { source: bytesSource(text), mode: "text", place: { path: name }, budget });
  const texts = readNotebook(text.toString("utf8"));
  if (texts === void 0) return { result: scanRaw(), bytes: bytes.length };
  return { result: scanNotebook(tools, { path: name, texts, budget }, scanRaw), bytes: bytes.length };
}
function readFully(descriptor, buffer, length) {
  let filled = 0;
  while (filled < length) {
    const count = fs2.readSync(descriptor, buffer, filled, length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
function readWhole(head, open) {
  const bytes = Buffer.alloc(open.size + 1);
  head.copy(bytes, 0, 0, Math.min(open.headLength, bytes.length));
  const rest = bytes.subarray(open.headLength);
  const more = open.headLength >= open.size ? 0 : readFully(open.descriptor, rest, rest.length);
  return bytes.subarray(0, open.headLength + more);
}
function skipped(file, reason, detail) {
  return { bytes: 0, findings: [], ignored: 0, ...skipOf(file, reason, detail) };
}
function skipOf(file, reason, detail) {
  return { skip: { path: file.path, reason, ...detail === void 0 ? {} : { detail } } };
}
function systemMessage(error) {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : void 0;
  return typeof code === "string" ? code : messageOf(error);
}

// src/scan/secrets/scan-batch.ts
function createBatchScanner(options) {
  const tools = {
    engine: createEngine(SECRET_RULES, CHUNK_BYTES),
    buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
    inlineIgnore: options.inlineIgnore
  };
  return (paths) => {
    const findings = [];
    const skipped2 = [];
    let [scanned, bytes, ignored] = [0, 0, 0];
    for (const path2 of paths) {
      const outcome = scanFile(tools, { root: options.root, path: path2, maxFileBytes: options.maxFileBytes });
      findings.push(...outcome.findings);
      ignored += outcome.ignored;
      if (outcome.skip === void 0) {
        scanned += 1;
        bytes += outcome.bytes;
      } else skipped2.push(outcome.skip);
    }
    return { files: paths.length, scanned, bytes, ignored, findings, skipped: skipped2 };
  };
}

export {
  createBatchScanner
};
