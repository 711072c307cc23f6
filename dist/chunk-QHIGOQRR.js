const { crc32 } = process.getBuiltinModule("node:zlib");
import {
  isPlaceholder
} from "./chunk-H2T6IUEU.js";
import {
  canonicalDigest
} from "./chunk-4ABMKW4W.js";
import {
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/scan/secrets/define-rule.ts
function tokenRule(spec) {
  const { pattern, maxLength, offsets, contains, encoded } = spec;
  const shape = {
    kind: "token",
    pattern,
    maxLength,
    encoded: encoded ?? (spec.strength !== "guessable" && offsets === void 0),
    ...offsets === void 0 ? {} : { offsets },
    ...contains === void 0 ? {} : { contains }
  };
  return { ...common(spec, "high"), shape, stopwords: spec.stopwords ?? false };
}
function nearRule(spec) {
  const { value, alphabet, minLength, maxLength, reach, hint, multiline } = spec;
  const shape = {
    kind: "near",
    value,
    alphabet,
    minLength,
    maxLength,
    ...reach === void 0 ? {} : { reach },
    ...hint === void 0 ? {} : { hint },
    ...multiline === void 0 ? {} : { multiline }
  };
  return { ...common(spec, "medium"), shape, stopwords: spec.stopwords ?? true };
}
function assignmentRule(spec) {
  const shape = { kind: "assignment", minLength: spec.minLength, maxLength: spec.maxLength };
  return { ...common(spec, "low"), shape, stopwords: spec.stopwords ?? true, skipPaths: NOISY_PATHS };
}
var NOISY_PATHS = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum)$|\.(?:map|svg|snap|po)$|\.min\.(?:js|css|mjs)$/;
function common(spec, confidence) {
  return {
    meta: {
      id: spec.id,
      title: spec.title,
      severity: spec.severity ?? "critical",
      confidence: spec.confidence ?? confidence,
      since: PRODUCT.version,
      remediation: spec.remediation,
      references: spec.references
    },
    keywords: spec.keywords,
    minEntropy: spec.minEntropy ?? 3,
    strength: spec.strength ?? "random",
    examples: spec.examples,
    ...spec.check === void 0 ? {} : { check: spec.check }
  };
}

// src/scan/secrets/secret-checks.ts

// src/scan/secrets/check-assigned-value.ts
var ORDINARY = /^[A-Za-z]+(?:[._:/-][A-Za-z0-9]+)*$|^[a-z]+:\/\/|^[./~@]|^\d[\d.:TZ+-]*$|^[\w.-]+\.(?:[a-z]{2,4}|html?|json|yaml|yml|txt|pem|key)$|^(?:sha\d{1,3}|md5|bcrypt|scrypt|argon2\w*)[-:$]|^\$\d\w?\$|^[A-Z][A-Z0-9_]+$|^arn:/;
var ATTRIBUTE = /^(?=[^.]{0,100}\.)(?:(?:[A-Z][A-Z_]{0,60}|[a-z]{0,60}(?:[A-Z_][a-z]{1,60}){0,20})\d{0,2}(?:\.|$)){2,20}$/;
var SYNTAX = /[()[\]{}<>|,;$`\s]|=>|::|&&/;
function checkRandomText(value) {
  if (!/^[A-Za-z0-9_\-+/=.~]+$/.test(value)) return "reject";
  const digits = value.match(/\d/g)?.length ?? 0;
  if (digits < 2 || !/[A-Za-z]/.test(value)) return "reject";
  const words = value.split(/[^A-Za-z0-9]/).filter((word) => word !== "");
  const longest = Math.max(...words.map((word) => word.length));
  if (longest < 16 && !isUuid(value)) return "reject";
  return words.some(isRandomWord) || isUuid(value) ? "accept" : "reject";
}
function isRandomWord(word) {
  if (word.length < 16) return false;
  const changes = word.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
  return changes >= 3;
}
function isUuid(value) {
  return /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(value);
}
function checkStrongPassword(value) {
  if (ORDINARY.test(value) || ATTRIBUTE.test(value) || SYNTAX.test(value)) return "reject";
  if (!/[A-Za-z]/.test(value)) return "reject";
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  return kinds >= 3 ? "accept" : "reject";
}

// src/scan/secrets/shannon-entropy.ts
var asciiCounts = new Uint32Array(128);
function shannonEntropy(text) {
  const others = /* @__PURE__ */ new Map();
  const seen = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const count = asciiCounts[unit];
      if (count === 0) seen.push(unit);
      asciiCounts[unit] = count + 1;
    } else others.set(unit, (others.get(unit) ?? 0) + 1);
  }
  let entropy = 0;
  for (const unit of seen) {
    entropy += surprise(asciiCounts[unit] / text.length);
    asciiCounts[unit] = 0;
  }
  for (const count of others.values()) entropy += surprise(count / text.length);
  return entropy;
}
function surprise(share) {
  return -share * Math.log2(share);
}

// src/scan/secrets/check-private-key.ts
var ENCRYPTED = {
  note: "protected by a pass phrase",
  severity: "medium",
  unsure: false
};
var KEY_START = /^(?:M[A-I]|b3BlbnNzaC1rZXktdjE|l[A-Q]|x[A-d]|P2\/56wAA|AAAA)/;
function checkPrivateKey(block) {
  const header = /^[^\n\\]{0,80}/.exec(block)?.[0] ?? "";
  const body = block.slice(header.indexOf("KEY") + 3);
  const text = body.replace(/\\[nrt"']|[\s"'`,;]/g, "\n");
  const runs = text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? [];
  const first = runs.findIndex((part) => KEY_START.test(part));
  const run = runs[first];
  if (run === void 0 || shannonEntropy(runs.slice(first).join("").slice(0, 512)) < 3.2) return "reject";
  if (/ENCRYPTED PRIVATE KEY|SSH2 ENCRYPTED/.test(header) || /4,\s?ENCRYPTED|Encryption: aes/.test(block))
    return ENCRYPTED;
  return run.startsWith("b3Blbn") && hasCipher(run) ? ENCRYPTED : "accept";
}
function hasCipher(run) {
  const start = Buffer.from(run.slice(0, 64), "base64").toString("latin1");
  return !start.startsWith("none", "openssh-key-v1\0".length + 4);
}

// src/scan/secrets/check-url-password.ts
var NO_PASSWORD = /^(?:pass|passwd|password|passwort|pw|pwd|pswd|secret|user|username|admin|root|guest|test|testing|example|changeme|change-me|change_me|default|postgres|mysql|mongo|redis|rabbitmq|foo|bar|baz|foobar|foopass|mypass|mypassword|my-password|my_password|userpass|token|key|apikey|api_key|abc|abc123|123|1234|12345|123456|x+|\*+|\.+|-+|_+)$/i;
var TEMPLATE = /^[$%<[{:#*]|[{}<>]|\$\(|^(?:your|my|the|some)[-_]?|(?:pass(?:word|wd)?|secret|token)$/i;
var LOCAL_HOST = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i;
var EXAMPLE_HOST = /^(?:[\w.-]{0,200}\.)?(?:example(?:\.(?:com|org|net|edu))?|domain\.(?:com|tld)|hostname|host|server|myhost|[\w-]{1,60}\.(?:test|example|invalid))(?![\w.-])/i;
function checkUrlPassword(secret, match) {
  const end = match.lastIndexOf("@");
  const user = /\/\/([^:@/]{0,128}):/.exec(match)?.[1] ?? "";
  const host = match.slice(end + 1);
  if (NO_PASSWORD.test(secret) || TEMPLATE.test(secret) || secret === user) return "reject";
  if (EXAMPLE_HOST.test(host) || host === "") return "reject";
  if (/^[${<%]/.test(host)) return "reject";
  if (!LOCAL_HOST.test(host)) return "accept";
  return { note: "for a server on the same machine", severity: "low", unsure: true };
}

// src/scan/secrets/secret-checks.ts
var CHECKS = {
  "crc32-base62": checkBase62Checksum,
  "json-web-token": checkJsonWebToken,
  "private-key": checkPrivateKey,
  "url-password": checkUrlPassword,
  "base64-user-password": checkBase64UserPassword,
  "base64-private-key": checkBase64PrivateKey,
  "random-text": checkRandomText,
  "strong-password": checkStrongPassword,
  "all-character-kinds": (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? "accept" : "reject",
  "letters-and-digits": (secret) => /[A-Za-z]/.test(secret) && /\d/.test(secret) ? "accept" : "reject"
};
function runCheck(name, secret, match) {
  const check = CHECKS[name];
  return check(secret, match);
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62Checksum(text) {
  let rest = crc32(text);
  let digits = "";
  for (let index = 0; index < 6; index += 1) {
    digits = (BASE62[rest % 62] ?? "") + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
function checkBase62Checksum(secret) {
  const random = secret.slice(secret.indexOf("_") + 1);
  if (base62Checksum(random.slice(0, -6)) === random.slice(-6)) return "accept";
  return {
    note: "its checksum is wrong, so it may never have been issued",
    severity: "medium",
    unsure: true
  };
}
function checkJsonWebToken(secret) {
  const [header, payload] = secret.split(".").map((part) => jsonObject(Buffer.from(part, "base64url")));
  if (header === void 0 || payload === void 0 || typeof header["alg"] !== "string") return "reject";
  return payload["sub"] === "1234567890" ? "reject" : "accept";
}
function jsonObject(bytes) {
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null) return value;
    return void 0;
  } catch {
    return void 0;
  }
}
function checkBase64UserPassword(secret) {
  const text = Buffer.from(secret, "base64").toString("latin1");
  const match = /^[\x21-\x39\x3b-\x7e]{1,128}:([\x20-\x7e]{4,2048})$/.exec(text);
  return match === null || /^(?:password|passwd|pass|secret|x{3,})$/i.test(match[1] ?? "") ? "reject" : "accept";
}
function checkBase64PrivateKey(secret) {
  const text = Buffer.from(secret, "base64").toString("latin1");
  const start = text.indexOf("-----BEGIN");
  return start >= 0 && text.includes("PRIVATE KEY") ? checkPrivateKey(text.slice(start)) : "reject";
}

// src/scan/secrets/fake-secret.ts
var DIGITS = "0123456789";
var HEX = "0123456789abcdef";
var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var ALPHANUMERIC = DIGITS + LETTERS;
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var BASE64 = `${ALPHANUMERIC}+/`;
var BASE64_URL = `${ALPHANUMERIC}-_`;
function fakeText(alphabet, length, seed = "") {
  for (let attempt = 0; ; attempt += 1) {
    const text = draw(alphabet, length, `${alphabet} ${String(length)} ${seed} ${String(attempt)}`);
    const isEven = length < 16 || shannonEntropy(text) >= 0.72 * Math.log2(Math.min(alphabet.length, length));
    if (isEven && hasEveryKind(text, alphabet, length) && !isPlaceholder(text, length >= 20)) return text;
  }
}
function fakeChecksummedToken(prefix, seed = "") {
  const random = fakeText(ALPHANUMERIC, 30, seed);
  return `${prefix}${random}${base62Checksum(random)}`;
}
function draw(alphabet, length, seed) {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  let text = "";
  while (text.length < length) {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    text += alphabet[((mixed ^ mixed >>> 14) >>> 0) % alphabet.length] ?? "";
  }
  return text;
}
function hasEveryKind(text, alphabet, length) {
  if (length < 8) return true;
  const kinds = [/\d/, /[a-z]/, /[A-Z]/];
  return kinds.every((kind) => !kind.test(alphabet) || kind.test(text)) && /^[A-Za-z0-9]/.test(text) && /[A-Za-z0-9]$/.test(text);
}

// src/scan/secrets/rule-examples.ts
function tokenExamples(spec) {
  const { name, secret, prefix } = spec;
  const blanked = prefix + secret.slice(prefix.length).replace(/[A-Za-z0-9+/]/g, "x");
  return {
    match: [
      { text: `# settings
${name}=${secret}
`, secret, path: ".env" },
      { text: `import os

client = Service("${secret}", timeout=30)
`, secret, path: "app.py" },
      {
        text: `{"cells": "key = \\"${secret}\\"\\n"}
`,
        secret,
        path: "notes.json",
        evasion: "escaped inside a JSON string"
      },
      {
        text: `{"log": "started\\n${secret}\\r\\nended"}
`,
        secret,
        path: "log.json",
        evasion: "right behind the letter of an escape"
      },
      ...spec.match ?? []
    ],
    clean: [
      { text: `${name}=${secret.slice(0, prefix.length + 6)}
` },
      { text: `${name}=${blanked}
` },
      ...spec.clean.map((text) => ({ text }))
    ]
  };
}
function nearExamples(spec) {
  const { name, call, secret } = spec;
  return {
    match: [
      { text: `export ${name}=${secret}
`, secret, path: "run.sh" },
      { text: `import os

client = ${call}"${secret}")
`, secret, path: "app.py" },
      {
        text: `env:
  - name: ${name}
    value: ${secret}
`,
        secret,
        path: "pod.yaml",
        evasion: "name and value on two lines"
      },
      ...spec.match ?? []
    ],
    clean: [
      { text: `${name}=${secret.slice(0, 7)}
` },
      { text: `client = ${call}os.environ["${name}"])
` },
      { text: `id = "${secret}"
` },
      ...spec.clean.map((text) => ({ text }))
    ]
  };
}

// src/scan/secrets/rules/age-secret-key.ts
var ageSecretKey = tokenRule({
  id: "age-secret-key",
  title: "age secret key",
  remediation: "Create a new key, encrypt the files again for it, and treat what was encrypted for the old one as read.",
  references: ["https://age-encryption.org/v1"],
  keywords: ["AGE-SECRET-KEY-1"],
  pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  maxLength: 74,
  examples: () => tokenExamples({
    name: "SOPS_AGE_KEY",
    secret: `AGE-SECRET-KEY-1${fakeText("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58)}`,
    prefix: "AGE-SECRET-KEY-1",
    clean: ["AGE-SECRET-KEY-1... is written to key.txt"]
  })
});

// src/scan/secrets/rules/airtable-token.ts
var airtableToken = tokenRule({
  id: "airtable-token",
  title: "Airtable personal access token",
  severity: "high",
  remediation: "Delete the token at airtable.com/create/tokens and create a new one.",
  references: ["https://airtable.com/developers/web/guides/personal-access-tokens"],
  keywords: ["pat"],
  pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
  maxLength: 82,
  contains: ".",
  encoded: false,
  examples: () => tokenExamples({
    name: "AIRTABLE_TOKEN",
    secret: `pat${fakeText(ALPHANUMERIC, 14)}.${fakeText(HEX, 64)}`,
    prefix: "pat",
    clean: ["path.patternMatcherForFile.resolve()"]
  })
});

// src/scan/secrets/rules/alibaba-access-key-id.ts
var alibabaAccessKeyId = tokenRule({
  id: "alibaba-access-key-id",
  title: "Alibaba Cloud access key id",
  severity: "high",
  remediation: "Disable and delete the key in RAM and use STS tokens or roles.",
  references: ["https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"],
  keywords: ["LTAI"],
  pattern: /LTAI[A-Za-z0-9]{12,24}/,
  maxLength: 28,
  minEntropy: 3.5,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "ALIBABA_CLOUD_ACCESS_KEY_ID",
    secret: `LTAI5t${fakeText(ALPHANUMERIC, 18)}`,
    prefix: "LTAI",
    clean: ["VOLTAIRE and LTAI are not keys"]
  })
});

// src/scan/secrets/rules/alibaba-access-key-secret.ts
var alibabaAccessKeySecret = nearRule({
  id: "alibaba-access-key-secret",
  title: "Alibaba Cloud access key secret",
  remediation: "Disable and delete the key in RAM and use STS tokens or roles.",
  references: ["https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"],
  keywords: ["aliyun", "alibaba", "access_key_secret", "accesskeysecret", "access-key-secret"],
  value: /^[A-Za-z0-9]{30}$/,
  alphabet: "word",
  minLength: 30,
  maxLength: 30,
  hint: /secret|key/i,
  check: "all-character-kinds",
  examples: () => nearExamples({
    name: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    call: "AcsClient(access_key_secret=",
    secret: fakeText(ALPHANUMERIC, 30),
    clean: ["aliyun_access_key_secret = var.secret"]
  })
});

// src/scan/secrets/rules/anthropic-api-key.ts
var anthropicApiKey = tokenRule({
  id: "anthropic-api-key",
  title: "Anthropic API key",
  remediation: "Delete the key in the Anthropic console (API keys), create a new one and read it from the environment or a secret store.",
  references: ["https://docs.anthropic.com/en/api/getting-started"],
  keywords: ["sk-ant-"],
  pattern: /sk-ant-(?:(?:api|admin)\d{2}-[\w-]{93}AA|(?:oat|ort|sid)\d{2}-[\w-]{80,120})/,
  maxLength: 140,
  examples: () => tokenExamples({
    name: "ANTHROPIC_API_KEY",
    secret: `sk-ant-api03-${fakeText(BASE64_URL, 93)}AA`,
    prefix: "sk-ant-api03-",
    clean: ["const pattern = /sk-ant-api03-[A-Za-z0-9_-]{93}AA/;", 'class="sk-ant-antialiased"']
  })
});

// src/scan/secrets/rules/artifactory-api-key.ts
var artifactoryApiKey = tokenRule({
  id: "artifactory-api-key",
  title: "JFrog Artifactory API key or reference token",
  remediation: "Revoke the key in the JFrog platform (Access tokens) and create a scoped one.",
  references: ["https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"],
  keywords: ["AKCp", "cmVmdGtu"],
  pattern: /AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56}/,
  maxLength: 73,
  examples: () => tokenExamples({
    name: "ARTIFACTORY_API_KEY",
    secret: `AKCp${fakeText(ALPHANUMERIC, 69)}`,
    prefix: "AKCp",
    clean: ["cmVmdGtuOjAx is the start of a reference token"]
  })
});

// src/scan/secrets/rules/assemblyai-api-key.ts
var assemblyaiApiKey = nearRule({
  id: "assemblyai-api-key",
  title: "AssemblyAI API key",
  remediation: "Rotate the key in the AssemblyAI dashboard.",
  references: ["https://www.assemblyai.com/docs/"],
  keywords: ["assemblyai", "assembly_ai"],
  value: /^[0-9a-f]{32}$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  examples: () => nearExamples({
    name: "ASSEMBLYAI_API_KEY",
    call: "assemblyai.Settings(api_key=",
    secret: fakeText(HEX, 32),
    clean: ["assemblyai==0.30.0 --hash=md5"]
  })
});

// src/scan/secrets/rules/atlassian-api-token.ts
var atlassianApiToken = tokenRule({
  id: "atlassian-api-token",
  title: "Atlassian API token",
  remediation: "Revoke the token at id.atlassian.com (Security, API tokens) and create a new one.",
  references: [
    "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
  ],
  keywords: ["ATATT3", "ATCTT3", "ATBB"],
  pattern: /AT(?:ATT3|CTT3)[\w=-]{160,210}|ATBB[A-Za-z0-9]{32}/,
  maxLength: 220,
  examples: () => tokenExamples({
    name: "JIRA_API_TOKEN",
    secret: `ATATT3xFfGF0${fakeText(BASE64_URL, 180)}`,
    prefix: "ATATT3",
    clean: ["ATBB and ATCTT3 are Bitbucket prefixes"]
  })
});

// src/scan/secrets/rules/aws-access-key-id.ts
var awsAccessKeyId = tokenRule({
  id: "aws-access-key-id",
  title: "AWS access key id",
  severity: "high",
  remediation: "Deactivate and delete the key in IAM, look for its use in CloudTrail, and use short-lived credentials (OIDC, roles) instead.",
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"
  ],
  keywords: ["AKIA", "ASIA", "ABIA", "ACCA"],
  pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
  maxLength: 20,
  examples: () => tokenExamples({
    name: "AWS_ACCESS_KEY_ID",
    secret: `AKIA${fakeText(BASE32, 16)}`,
    prefix: "AKIA",
    clean: ["'AKIA' + 'IOSFODNN7EXAMPLE' is the sample of the documentation", "ASIAN_PACIFIC_REGIONS_LIST"]
  })
});

// src/scan/secrets/rules/aws-bedrock-api-key.ts
var awsBedrockApiKey = tokenRule({
  id: "aws-bedrock-api-key",
  title: "Amazon Bedrock API key",
  remediation: "Delete the key in the Bedrock console (API keys) or its IAM user credential and create a short-term one.",
  references: ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"],
  keywords: ["ABSK", "bedrock-api-key-"],
  pattern: /ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,2000}={0,2}/,
  maxLength: 2060,
  encoded: false,
  examples: () => tokenExamples({
    name: "AWS_BEARER_TOKEN_BEDROCK",
    secret: `ABSK${fakeText(BASE64, 128)}`,
    prefix: "ABSK",
    clean: ["ABSK: absolute sketch coordinates"]
  })
});

// src/scan/secrets/rules/aws-secret-access-key.ts
var awsSecretAccessKey = nearRule({
  id: "aws-secret-access-key",
  title: "AWS secret access key",
  remediation: "Deactivate and delete the key in IAM, look for its use in CloudTrail, and use short-lived credentials (OIDC, roles) instead.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"],
  keywords: [
    "secret_access_key",
    "secretaccesskey",
    "secret access key",
    "aws_secret",
    "awssecret",
    "secret-access-key"
  ],
  value: /^[A-Za-z0-9+/]{40}$/,
  alphabet: "base64",
  minLength: 40,
  maxLength: 40,
  minEntropy: 4,
  check: "all-character-kinds",
  examples: () => nearExamples({
    name: "AWS_SECRET_ACCESS_KEY",
    call: 'boto3.client("s3", aws_secret_access_key=',
    secret: fakeText(BASE64, 40),
    clean: [
      "aws_secret_access_key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'",
      "aws_secret_access_key: path/to/some/other/file/in/this/folder1A"
    ]
  })
});

// src/scan/secrets/rules/aws-session-token.ts
var awsSessionToken = nearRule({
  id: "aws-session-token",
  title: "AWS session token",
  severity: "high",
  remediation: "The token ends by itself within hours; find out how it got here and revoke the sessions of its role.",
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html"],
  keywords: ["session_token", "sessiontoken", "security_token"],
  value: /^(?:IQoJ|FwoG|FQoG|AQoD|AgoJ)[A-Za-z0-9+/]{96,1400}$/,
  alphabet: "base64",
  minLength: 100,
  maxLength: 1404,
  examples: () => nearExamples({
    name: "AWS_SESSION_TOKEN",
    call: 'boto3.client("sts", aws_session_token=',
    secret: `IQoJb3JpZ2luX2Vj${fakeText(BASE64, 300)}`,
    clean: ["session_token: IQoJ..."]
  })
});

// src/scan/secrets/rules/azure-ai-key.ts
var azureAiKey = nearRule({
  id: "azure-ai-key",
  title: "Azure OpenAI or AI services key",
  remediation: "Regenerate the key of the resource and use Entra ID authentication.",
  references: ["https://learn.microsoft.com/en-us/azure/ai-services/authentication"],
  keywords: [
    "azure_openai",
    "azure-openai",
    "azureopenai",
    "ocp-apim-subscription-key",
    "cognitive",
    "azure_ai"
  ],
  value: /^[0-9a-f]{32}$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  examples: () => nearExamples({
    name: "AZURE_OPENAI_API_KEY",
    call: "AzureOpenAI(api_key=",
    secret: fakeText(HEX, 32),
    clean: ['azure_openai_deployment = "gpt-4o"']
  })
});

// src/scan/secrets/rules/azure-entra-client-secret.ts
var azureEntraClientSecret = tokenRule({
  id: "azure-entra-client-secret",
  title: "Microsoft Entra client secret",
  remediation: "Remove the secret of the app registration and use a federated credential or a managed identity.",
  references: [
    "https://learn.microsoft.com/en-us/entra/identity-platform/app-objects-and-service-principals"
  ],
  keywords: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"],
  pattern: /[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/,
  maxLength: 40,
  offsets: [3],
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "AZURE_CLIENT_SECRET",
    secret: `${fakeText(ALPHANUMERIC, 3)}8Q~${fakeText(ALPHANUMERIC, 34)}`,
    prefix: "abc8Q~",
    clean: ["the marker 8Q~ stands at the fourth place"]
  })
});

// src/scan/secrets/rules/azure-resource-key.ts
var azureResourceKey = tokenRule({
  id: "azure-resource-key",
  title: "Azure resource key or DevOps token",
  remediation: "Regenerate the key of the resource (or revoke the token in Azure DevOps) and use Entra ID authentication.",
  references: ["https://learn.microsoft.com/en-us/purview/sit-defn-azure-devops-personal-access-token"],
  keywords: ["JQQJ99"],
  pattern: /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{18}[A-Z0-9]{4}[A-Za-z0-9]{4}/,
  maxLength: 84,
  offsets: [52],
  examples: () => tokenExamples({
    name: "AZURE_OPENAI_API_KEY",
    secret: `${fakeText(ALPHANUMERIC, 52)}JQQJ99${fakeText(ALPHANUMERIC, 18)}ACOG${fakeText(ALPHANUMERIC, 4)}`,
    prefix: "",
    clean: ["JQQJ99 is the marker of keys since 2024"]
  })
});

// src/scan/secrets/rules/azure-sas-token.ts
var azureSasToken = tokenRule({
  id: "azure-sas-token",
  title: "Azure shared access signature",
  severity: "high",
  remediation: "Rotate the key that signed it (or end its stored access policy); issue short-lived user delegation signatures.",
  references: ["https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"],
  keywords: ["sv=20"],
  pattern: /sv=20\d\d-\d\d-\d\d&[\w%&=.:/+-]{0,400}?sig=([A-Za-z0-9%+/]{43,64}(?:%3D|=))/,
  maxLength: 480,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(ALPHANUMERIC, 43)}%3D`;
    const text = `https://a.blob.core.windows.net/c?sv=2022-11-02&sr=b&se=2030-01-01T00%3A00Z&sp=r&sig=${secret}`;
    return {
      match: [
        { text: `connection = "${text}"
`, secret, path: "app.py" },
        { text: `# settings
URL=${text}
`, secret, path: ".env" },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: "notes.json",
          evasion: "escaped inside a JSON string"
        }
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + "${SECRET}" },
        { text: "?sv=2022-11-02&sr=b&sig=REDACTED" }
      ]
    };
  }
});

// src/scan/secrets/rules/azure-shared-access-key.ts
var azureSharedAccessKey = tokenRule({
  id: "azure-shared-access-key",
  title: "Azure Service Bus, Event Hubs or IoT Hub key",
  remediation: "Regenerate the key of the shared access policy and use Entra ID authentication.",
  references: ["https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas"],
  keywords: ["SharedAccessKey="],
  pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/,
  maxLength: 60,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(BASE64, 43)}=`;
    const text = `SharedAccessKey=${secret}`;
    return {
      match: [
        { text: `connection = "${text}"
`, secret, path: "app.py" },
        { text: `# settings
URL=${text}
`, secret, path: ".env" },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: "notes.json",
          evasion: "escaped inside a JSON string"
        }
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + "${SECRET}" },
        { text: "SharedAccessKeyName=Root;SharedAccessKey=<key>" }
      ]
    };
  }
});

// src/scan/secrets/rules/azure-storage-account-key.ts
var azureStorageAccountKey = tokenRule({
  id: "azure-storage-account-key",
  title: "Azure storage or Cosmos DB account key",
  remediation: "Rotate the key of the account and use Entra ID authentication.",
  references: ["https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage"],
  keywords: ["AccountKey="],
  pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/,
  maxLength: 99,
  encoded: false,
  examples: () => {
    const secret = `${fakeText(BASE64, 86)}==`;
    const text = `AccountKey=${secret}`;
    return {
      match: [
        { text: `connection = "${text}"
`, secret, path: "app.py" },
        { text: `# settings
URL=${text}
`, secret, path: ".env" },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: "notes.json",
          evasion: "escaped inside a JSON string"
        }
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + "${SECRET}" },
        { text: "AccountKey=${AZURE_STORAGE_KEY};EndpointSuffix=core.windows.net" }
      ]
    };
  }
});

// src/scan/secrets/rules/basic-auth-url.ts
var basicAuthUrl = tokenRule({
  id: "basic-auth-url",
  title: "Password in an address",
  severity: "high",
  remediation: "Change the password or token, and keep it in a credential helper, a .netrc file outside the repository or a secret store.",
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
  keywords: [
    "http://",
    "https://",
    "ftp://",
    "ftps://",
    "sftp://",
    "ssh://",
    "git://",
    "svn://",
    "wss://",
    "ws://"
  ],
  pattern: /(?:https?|ftps?|sftp|ssh|git|svn|wss?):\/\/[^\s:@/"'`<>\\]{1,128}:([^\s@/"'`<>\\]{4,256})@[\w.[\]:-]{1,128}/,
  maxLength: 560,
  contains: "@",
  strength: "guessable",
  minEntropy: 2,
  check: "url-password",
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 12);
    return {
      match: [
        { text: `git clone https://deploy:${secret}@git.acme.io/app.git
`, secret, path: "build.sh" },
        { text: `extra-index-url = https://ci:${secret}@pypi.acme.io/simple
`, secret, path: "pip.conf" },
        { text: `url: ftp://backup:${secret}@10.0.0.9/dump
`, secret, path: "conf.yaml" },
        {
          text: `pip install git+https://bot:${secret}@git.acme.io/lib.git
`,
          secret,
          path: "Dockerfile",
          evasion: "behind another scheme"
        }
      ],
      clean: [
        { text: "https://user:pass@git.acme.io/app.git" },
        { text: "https://bot:${TOKEN}@git.acme.io/app.git" },
        { text: `https://deploy:${secret}@example.com/app.git` },
        { text: "http://localhost:3000/@scope/package" }
      ]
    };
  }
});

// src/scan/secrets/rules/buildkite-token.ts
var buildkiteToken = tokenRule({
  id: "buildkite-token",
  title: "Buildkite API token",
  remediation: "Revoke the token in Buildkite (API access tokens) and create a new one.",
  references: ["https://buildkite.com/docs/apis/managing-api-tokens"],
  keywords: ["bkua_"],
  pattern: /bkua_[0-9a-f]{40}/,
  maxLength: 45,
  examples: () => tokenExamples({
    name: "BUILDKITE_API_TOKEN",
    secret: `bkua_${fakeText(HEX, 40)}`,
    prefix: "bkua_",
    clean: ["tokens start with bkua_"]
  })
});

// src/scan/secrets/rules/cargo-registry-token.ts
var cargoRegistryToken = tokenRule({
  id: "cargo-registry-token",
  title: "crates.io API token",
  remediation: "Revoke the token at crates.io (Account settings, API tokens) and create a new one.",
  references: ["https://doc.rust-lang.org/cargo/reference/publishing.html"],
  keywords: ["cio"],
  pattern: /cio[A-Za-z0-9]{32}/,
  maxLength: 35,
  encoded: false,
  minEntropy: 3.8,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "CARGO_REGISTRY_TOKEN",
    secret: `cio${fakeText(ALPHANUMERIC, 32)}`,
    prefix: "cio",
    clean: ["ciocompressedfilestreamreaderfactory"]
  })
});

// src/scan/secrets/rules/cerebras-api-key.ts
var cerebrasApiKey = tokenRule({
  id: "cerebras-api-key",
  title: "Cerebras API key",
  remediation: "Delete the key in the Cerebras console and create a new one.",
  references: ["https://inference-docs.cerebras.ai/quickstart"],
  keywords: ["csk-"],
  pattern: /csk-[a-z0-9]{48}/,
  maxLength: 52,
  examples: () => tokenExamples({
    name: "CEREBRAS_API_KEY",
    secret: `csk-${fakeText("abcdefghijklmnopqrstuvwxyz0123456789", 48)}`,
    prefix: "csk-",
    clean: ['<link rel="stylesheet" href="csk-theme-default-dark.css">']
  })
});

// src/scan/secrets/rules/circleci-token.ts
var circleciToken = tokenRule({
  id: "circleci-token",
  title: "CircleCI personal token",
  remediation: "Delete the token in CircleCI (User settings) and create a new one.",
  references: ["https://circleci.com/docs/managing-api-tokens/"],
  keywords: ["CCIPAT_", "CCIPRJ_"],
  pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
  maxLength: 70,
  examples: () => tokenExamples({
    name: "CIRCLE_TOKEN",
    secret: `CCIPAT_${fakeText(ALPHANUMERIC, 22)}_${fakeText(HEX, 40)}`,
    prefix: "CCIPAT_",
    clean: ["tokens start with CCIPAT_"]
  })
});

// src/scan/secrets/rules/cloudflare-api-token.ts
var cloudflareApiToken = nearRule({
  id: "cloudflare-api-token",
  title: "Cloudflare API token or global key",
  remediation: "Roll the token in the Cloudflare profile (API tokens); replace a global key by scoped tokens.",
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/"],
  keywords: ["cloudflare", "cf_api", "cf-api"],
  value: /^(?:[A-Za-z0-9_-]{40}|[0-9a-f]{37}|[0-9a-f]{45})$/,
  alphabet: "word",
  minLength: 37,
  maxLength: 45,
  hint: /key|token/i,
  minEntropy: 3.4,
  check: "letters-and-digits",
  examples: () => nearExamples({
    name: "CLOUDFLARE_API_TOKEN",
    call: "Cloudflare(api_token=",
    secret: fakeText(ALPHANUMERIC, 40),
    clean: ['cloudflare_zone_id = "023e105f4ecef8ad9ca31a8372d0c353"']
  })
});

// src/scan/secrets/rules/cloudflare-origin-ca-key.ts
var cloudflareOriginCaKey = tokenRule({
  id: "cloudflare-origin-ca-key",
  title: "Cloudflare Origin CA key",
  remediation: "Change the key in the Cloudflare profile (API tokens) and use a scoped API token.",
  references: ["https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"],
  keywords: ["v1.0-"],
  pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
  maxLength: 176,
  examples: () => tokenExamples({
    name: "CLOUDFLARE_ORIGIN_CA_KEY",
    secret: `v1.0-${fakeText(HEX, 24)}-${fakeText(HEX, 146)}`,
    prefix: "v1.0-",
    clean: ["v1.0-rc1, v1.0-beta"]
  })
});

// src/scan/secrets/rules/cohere-api-key.ts
var cohereApiKey = nearRule({
  id: "cohere-api-key",
  title: "Cohere API key",
  remediation: "Delete the key in the Cohere dashboard (API keys) and create a new one.",
  references: ["https://docs.cohere.com/docs/rate-limits"],
  keywords: ["cohere", "co_api_key"],
  value: /^[A-Za-z0-9]{40}$/,
  alphabet: "word",
  minLength: 40,
  maxLength: 40,
  hint: /key|token|secret|auth|client|pass/i,
  check: "all-character-kinds",
  examples: () => nearExamples({
    name: "COHERE_API_KEY",
    call: "cohere.Client(",
    secret: fakeText(ALPHANUMERIC, 40),
    clean: [
      'cohere = "command-r-plus-08-2024"',
      "# cohere commit 356a192b7913b04c54574d18c28d46e6395428ab"
    ]
  })
});

// src/scan/secrets/rules/contentful-token.ts
var contentfulToken = tokenRule({
  id: "contentful-token",
  title: "Contentful management token",
  severity: "high",
  remediation: "Revoke the token in Contentful (CMA tokens) and create a new one.",
  references: ["https://www.contentful.com/developers/docs/references/authentication/"],
  keywords: ["CFPAT-"],
  pattern: /CFPAT-[\w-]{43}/,
  maxLength: 49,
  examples: () => tokenExamples({
    name: "CONTENTFUL_TOKEN",
    secret: `CFPAT-${fakeText(BASE64_URL, 43)}`,
    prefix: "CFPAT-",
    clean: ["tokens start with CFPAT-"]
  })
});

// src/scan/secrets/rules/database-url.ts
var databaseUrl = tokenRule({
  id: "database-url",
  title: "Password in a database address",
  remediation: "Change the password of this user and give the address to the program through its environment or a secret store.",
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
  keywords: [
    "postgres",
    "mysql",
    "mariadb",
    "mongodb",
    "redis",
    "amqp",
    "mssql",
    "sqlserver",
    "clickhouse",
    "cockroachdb",
    "snowflake",
    "oracle",
    "ldap",
    "nats",
    "kafka",
    "neo4j",
    "bolt"
  ],
  pattern: /(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb|snowflake|oracle|ldaps?|nats|kafka|neo4j|bolt)(?:\+[a-z0-9_]{1,20}){0,2}:\/\/[^\s:@/"'`<>\\]{0,128}:([^\s@/"'`<>\\]{3,256})@[\w.[\]:-]{1,128}/,
  maxLength: 600,
  contains: "@",
  strength: "guessable",
  minEntropy: 1.5,
  check: "url-password",
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 14);
    return {
      match: [
        { text: `DATABASE_URL=postgres://app:${secret}@db.acme.io:5432/app
`, secret, path: ".env" },
        {
          text: `client = MongoClient("mongodb+srv://app:${secret}@c0.acme.mongodb.net/x")
`,
          secret,
          path: "app.py"
        },
        { text: `broker: redis://:${secret}@10.0.0.4:6379/0
`, secret, path: "conf.yaml" },
        {
          text: `engine = create_engine('postgresql+psycopg2://app:${secret}@10.1.2.3/app')
`,
          secret,
          path: "app.py",
          evasion: "scheme with the name of a driver"
        }
      ],
      clean: [
        { text: "postgres://user:password@db.acme.io/app" },
        { text: "mysql://app:${DB_PASSWORD}@db.acme.io/app" },
        { text: "postgres://app:{password}@{host}/app" },
        { text: `mongodb://app:${secret}@example.com/app` },
        { text: "redis://cache.acme.io:6379/0 or ask ops@acme.io" }
      ]
    };
  }
});

// src/scan/secrets/rules/databricks-token.ts
var databricksToken = tokenRule({
  id: "databricks-token",
  title: "Databricks personal access token",
  remediation: "Revoke the token in the Databricks user settings (Developer, Access tokens) and use OAuth or a service principal.",
  references: ["https://docs.databricks.com/en/dev-tools/auth/pat.html"],
  keywords: ["dapi"],
  pattern: /dapi[0-9a-f]{32}(?:-\d{1,2})?/,
  maxLength: 40,
  examples: () => tokenExamples({
    name: "DATABRICKS_TOKEN",
    secret: `dapi${fakeText(HEX, 32)}`,
    prefix: "dapi",
    clean: ["dapibus ac facilisis in, egestas eget quam"]
  })
});

// src/scan/secrets/rules/datadog-key.ts
var datadogKey = nearRule({
  id: "datadog-key",
  title: "Datadog API or application key",
  severity: "high",
  remediation: "Revoke the key in Datadog (Organization settings) and create a new one.",
  references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
  keywords: ["datadog", "dd_api_key", "dd_app_key", "dd-api-key"],
  value: /^(?:[0-9a-f]{32}|[0-9a-f]{40})$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 40,
  hint: /key|token/i,
  examples: () => nearExamples({
    name: "DD_API_KEY",
    call: "datadog.initialize(api_key=",
    secret: fakeText(HEX, 32),
    clean: ['datadog_site = "datadoghq.eu"']
  })
});

// src/scan/secrets/rules/deepgram-api-key.ts
var deepgramApiKey = nearRule({
  id: "deepgram-api-key",
  title: "Deepgram API key",
  remediation: "Delete the key in the Deepgram console and create a new one.",
  references: ["https://developers.deepgram.com/docs/create-additional-api-keys"],
  keywords: ["deepgram"],
  value: /^[0-9a-f]{40}$/,
  alphabet: "word",
  minLength: 40,
  maxLength: 40,
  hint: /key|token/i,
  examples: () => nearExamples({
    name: "DEEPGRAM_API_KEY",
    call: "DeepgramClient(api_key=",
    secret: fakeText(HEX, 40),
    clean: ["deepgram @ git+https://github.com/deepgram/sdk@main"]
  })
});

// src/scan/secrets/rules/deepseek-api-key.ts
var deepseekApiKey = nearRule({
  id: "deepseek-api-key",
  title: "DeepSeek API key",
  remediation: "Delete the key at platform.deepseek.com and create a new one.",
  references: ["https://api-docs.deepseek.com/"],
  keywords: ["deepseek"],
  value: /^sk-[0-9a-f]{32}$/,
  alphabet: "word",
  minLength: 35,
  maxLength: 35,
  examples: () => nearExamples({
    name: "DEEPSEEK_API_KEY",
    call: "DeepSeek(api_key=",
    secret: `sk-${fakeText(HEX, 32)}`,
    clean: ['deepseek = "deepseek-reasoner-r1-distill-llama-70b"']
  })
});

// src/scan/secrets/rules/digitalocean-token.ts
var digitaloceanToken = tokenRule({
  id: "digitalocean-token",
  title: "DigitalOcean token",
  remediation: "Delete the token in the DigitalOcean control panel (API) and create a new one.",
  references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
  keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
  pattern: /do[opr]_v1_[0-9a-f]{64}/,
  maxLength: 71,
  examples: () => tokenExamples({
    name: "DIGITALOCEAN_TOKEN",
    secret: `dop_v1_${fakeText(HEX, 64)}`,
    prefix: "dop_v1_",
    clean: ["dop_v1_ marks personal tokens"]
  })
});

// src/scan/secrets/rules/discord-webhook.ts
var discordWebhook = tokenRule({
  id: "discord-webhook",
  title: "Discord webhook address",
  severity: "high",
  remediation: "Delete the webhook in the settings of the channel; whoever has the address can post.",
  references: ["https://discord.com/developers/docs/resources/webhook"],
  keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
  pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([\w-]{60,80})/,
  maxLength: 140,
  encoded: false,
  examples: () => {
    const secret = fakeText(BASE64_URL, 68);
    const text = `https://discord.com/api/webhooks/112233445566778899/${secret}`;
    return {
      match: [
        { text: `connection = "${text}"
`, secret, path: "app.py" },
        { text: `# settings
URL=${text}
`, secret, path: ".env" },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: "notes.json",
          evasion: "escaped inside a JSON string"
        }
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + "${SECRET}" },
        { text: "https://discord.com/api/webhooks/123456789012345678/token" }
      ]
    };
  }
});

// src/scan/secrets/rules/docker-access-token.ts
var dockerAccessToken = tokenRule({
  id: "docker-access-token",
  title: "Docker access token",
  remediation: "Delete the token at app.docker.com (Personal or organization access tokens) and create a new one.",
  references: ["https://docs.docker.com/security/access-tokens/"],
  keywords: ["dckr_pat_", "dckr_oat_"],
  pattern: /dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})/,
  maxLength: 41,
  examples: () => tokenExamples({
    name: "DOCKERHUB_TOKEN",
    secret: `dckr_pat_${fakeText(BASE64_URL, 27)}`,
    prefix: "dckr_pat_",
    clean: ["tokens start with dckr_pat_ or dckr_oat_"]
  })
});

// src/scan/secrets/rules/docker-config-auth.ts
var dockerConfigAuth = tokenRule({
  id: "docker-config-auth",
  title: "Registry password in a Docker configuration",
  remediation: "Change the password or token of the registry user and log in with a credential helper.",
  references: ["https://docs.docker.com/reference/cli/docker/login/"],
  keywords: ['"auth'],
  pattern: /"auth\\?"[ \t]{0,8}:[ \t]{0,8}\\?"([A-Za-z0-9+/]{10,2800}={0,2})\\?"/,
  maxLength: 2850,
  strength: "guessable",
  encoded: false,
  check: "base64-user-password",
  examples: () => {
    const secret = Buffer.from(`robot$acme:${fakeText(ALPHANUMERIC, 16)}`).toString("base64");
    const sample = Buffer.from("user:password").toString("base64");
    return {
      match: [
        { text: `{"auths":{"registry.acme.io":{"auth":"${secret}"}}}`, secret, path: "config.json" },
        {
          text: `{
  "auths": {
    "ghcr.io": {
      "auth": "${secret}"
    }
  }
}
`,
          secret,
          path: "config.json"
        },
        {
          text: `config: "{\\"auths\\":{\\"ghcr.io\\":{\\"auth\\":\\"${secret}\\"}}}"
`,
          secret,
          path: "pull.yaml",
          evasion: "escaped inside a string"
        }
      ],
      clean: [
        { text: `{"auths":{"registry.acme.io":{"auth":"${sample}"}}}` },
        { text: '{"auth": "aGVsbG8gd29ybGQgdGhpcyBpcyBubyBjcmVkZW50aWFs"}' },
        { text: '{"auth": "required"}' }
      ]
    };
  }
});

// src/scan/secrets/rules/doppler-token.ts
var dopplerToken = tokenRule({
  id: "doppler-token",
  title: "Doppler token",
  remediation: "Revoke the token in Doppler and create a new one.",
  references: ["https://docs.doppler.com/docs/service-tokens"],
  keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
  pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  maxLength: 95,
  examples: () => tokenExamples({
    name: "DOPPLER_TOKEN",
    secret: `dp.st.prd.${fakeText(ALPHANUMERIC, 43)}`,
    prefix: "dp.st.",
    clean: ["dp.st.dev is the config of the token"]
  })
});

// src/scan/secrets/rules/elevenlabs-api-key.ts
var elevenlabsApiKey = tokenRule({
  id: "elevenlabs-api-key",
  title: "ElevenLabs API key",
  remediation: "Delete the key in the ElevenLabs profile (API keys) and create a new one.",
  references: ["https://elevenlabs.io/docs/api-reference/authentication"],
  keywords: ["sk_"],
  pattern: /sk_[0-9a-f]{48}/,
  maxLength: 51,
  examples: () => tokenExamples({
    name: "ELEVENLABS_API_KEY",
    secret: `sk_${fakeText(HEX, 48)}`,
    prefix: "sk_",
    clean: ["struct sk_buff *sk_stream_alloc_skb(struct sock *sk)"]
  })
});

// src/scan/secrets/rules/figma-token.ts
var figmaToken = tokenRule({
  id: "figma-token",
  title: "Figma personal access token",
  severity: "high",
  remediation: "Revoke the token in the Figma settings and create a new one.",
  references: ["https://www.figma.com/developers/api#access-tokens"],
  keywords: ["figd_"],
  pattern: /figd_[\w-]{40}/,
  maxLength: 45,
  examples: () => tokenExamples({
    name: "FIGMA_TOKEN",
    secret: `figd_${fakeText(BASE64_URL, 40)}`,
    prefix: "figd_",
    clean: ["tokens start with figd_"]
  })
});

// src/scan/secrets/rules/firecrawl-api-key.ts
var firecrawlApiKey = tokenRule({
  id: "firecrawl-api-key",
  title: "Firecrawl API key",
  confidence: "medium",
  remediation: "Delete the key in the Firecrawl dashboard and create a new one.",
  references: ["https://docs.firecrawl.dev/introduction"],
  keywords: ["fc-"],
  pattern: /fc-[0-9a-f]{32}/,
  maxLength: 35,
  examples: () => tokenExamples({
    name: "FIRECRAWL_API_KEY",
    secret: `fc-${fakeText(HEX, 32)}`,
    prefix: "fc-",
    clean: ['<div class="fc-daygrid-day-events">']
  })
});

// src/scan/secrets/rules/fireworks-api-key.ts
var fireworksApiKey = tokenRule({
  id: "fireworks-api-key",
  title: "Fireworks AI API key",
  confidence: "medium",
  remediation: "Delete the key in the Fireworks settings (API keys) and create a new one.",
  references: ["https://docs.fireworks.ai/api-reference/introduction"],
  keywords: ["fw_"],
  pattern: /fw_[A-Za-z0-9]{22,24}/,
  maxLength: 27,
  minEntropy: 3.5,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "FIREWORKS_API_KEY",
    secret: `fw_${fakeText(ALPHANUMERIC, 24)}`,
    prefix: "fw_",
    clean: ["fw_setenvironmentvariable1 = load(fw_printenvironmentvars)"]
  })
});

// src/scan/secrets/rules/flyio-token.ts
var flyioToken = tokenRule({
  id: "flyio-token",
  title: "Fly.io access token",
  remediation: "Revoke it with `fly tokens revoke` and create a scoped deploy token.",
  references: ["https://fly.io/docs/security/tokens/"],
  keywords: ["fo1_", "fm2_"],
  pattern: /fo1_[\w-]{43}|fm2_[A-Za-z0-9+/]{100,1500}={0,2}/,
  maxLength: 1510,
  examples: () => tokenExamples({
    name: "FLY_API_TOKEN",
    secret: `fo1_${fakeText(BASE64_URL, 43)}`,
    prefix: "fo1_",
    clean: ["fo1_price and fm2_price are columns"]
  })
});

// src/scan/secrets/fake-private-key.ts
var STARTS = {
  "PRIVATE KEY": "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
  "RSA PRIVATE KEY": "MIIEpAIBAAKCAQEA",
  "EC PRIVATE KEY": "MHcCAQEEI",
  "OPENSSH PRIVATE KEY": "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB",
  "PUBLIC KEY": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE",
  CERTIFICATE: "MIIDXTCCAkWgAwIBAgIJAK"
};
function fakePrivateKey(label, seed = "") {
  const start = STARTS[label] ?? "MIIE";
  const body = start + fakeText(BASE64, 64 * 5 - start.length, `${label} ${seed}`);
  const lines = body.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}

// src/scan/secrets/rules/gcp-service-account-key.ts
var gcpServiceAccountKey = tokenRule({
  id: "gcp-service-account-key",
  title: "Google Cloud service account key",
  remediation: "Delete the key of the service account (IAM, Service accounts, Keys), look for its use in the audit logs, and use workload identity federation.",
  references: ["https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys"],
  keywords: ['"private_key_id"'],
  pattern: /"private_key_id"\s{0,16}:\s{0,16}"[0-9a-f]{20,64}"\s{0,16},\s{0,64}"private_key"\s{0,16}:\s{0,16}"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^"]{64,8000}?-----END (?:RSA )?PRIVATE KEY-----(?:\\n)?)"/,
  maxLength: 8300,
  encoded: false,
  check: "private-key",
  examples: () => {
    const secret = `${fakePrivateKey("PRIVATE KEY", "gcp")}
`.replaceAll("\n", "\\n");
    const file = (space, key) => `{${space}"type": "service_account",${space}"project_id": "acme",${space}"private_key_id": "${fakeText(HEX, 40)}",${space}"private_key": "${key}",${space}"client_email": "a@acme.iam.gserviceaccount.com"}`;
    return {
      match: [
        { text: file("\n  ", secret), secret, path: "key.json" },
        { text: file("", secret), secret, path: "key.min.json", evasion: "all on one line" },
        { text: `GOOGLE_CREDENTIALS='${file(" ", secret)}'
`, secret, path: ".env" }
      ],
      clean: [
        { text: file("\n  ", "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n") },
        { text: file("\n  ", "${private_key}") },
        { text: '{"private_key_id": "", "private_key": ""}' }
      ]
    };
  }
});

// src/scan/secrets/rules/generic-password.ts
var PRINTABLE = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%+-_=?.";
var genericPassword = assignmentRule({
  id: "generic-password",
  title: "Password",
  severity: "medium",
  remediation: "If the password is in use, change it and read it from the environment or a secret store.",
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  keywords: ["password", "passwd", "passphrase", "db_pass", "dbpass"],
  minLength: 8,
  maxLength: 100,
  minEntropy: 2.8,
  strength: "guessable",
  check: "strong-password",
  examples: () => {
    const secret = fakeText(PRINTABLE, 14);
    return {
      match: [
        { text: `DB_PASSWORD=${secret}
`, secret, path: ".env" },
        { text: `connect(user="app", password="${secret}")
`, secret, path: "app.py" },
        { text: `spring:
  datasource:
    password: '${secret}'
`, secret, path: "application.yml" },
        {
          text: `{\\"db\\": {\\"password\\": \\"${secret}\\"}}
`,
          secret,
          path: "run.sh",
          evasion: "escaped quotes"
        },
        {
          text: `env:
  - name: DB_PASSWORD
    value: ${secret}
`,
          secret,
          path: "pod.yaml",
          evasion: "name and value on two lines"
        }
      ],
      clean: [
        { text: `- name: DB_PASSWORD
  valueFrom: ${secret}
`, path: "pod.yaml" },
        { text: 'password = input("Password: ")\n', path: "app.py" },
        { text: "DB_PASSWORD=${DB_PASSWORD}\n", path: ".env" },
        { text: '"password": "Please enter your password"\n', path: "en.json" },
        { text: 'password: "{{ vault_db_password }}"\n', path: "site.yml" },
        { text: "password = 'changeme123'\n", path: "app.py" }
      ]
    };
  }
});

// src/scan/secrets/rules/generic-secret.ts
var genericSecret = assignmentRule({
  id: "generic-secret",
  title: "Random value with the name of a secret",
  severity: "medium",
  remediation: "If the value opens something, revoke it and read it from the environment or a secret store.",
  references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
  keywords: [
    "secret",
    "token",
    "api_key",
    "apikey",
    "api-key",
    "access_key",
    "accesskey",
    "access-key",
    "auth_key",
    "authkey",
    "private_key",
    "privatekey",
    "encryption_key",
    "signing_key",
    "credential"
  ],
  minLength: 16,
  maxLength: 200,
  minEntropy: 3.5,
  strength: "guessable",
  check: "random-text",
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 32);
    const hex = fakeText(HEX, 40);
    return {
      match: [
        { text: `INTERNAL_API_KEY=${secret}
`, secret, path: ".env" },
        { text: `const sessionSecret = '${secret}';
`, secret, path: "app.ts" },
        { text: `{
  "accessToken": "${hex}"
}
`, secret: hex, path: "conf.json" },
        {
          text: `token: str = "${secret}"
`,
          secret,
          path: "app.py",
          evasion: "a type between name and value"
        },
        {
          text: `x = {\\"client_secret\\": \\"${secret}\\"}
`,
          secret,
          path: "app.sh",
          evasion: "escaped quotes"
        },
        {
          text: `env:
  - name: INTERNAL_API_KEY
    value: ${secret}
`,
          secret,
          path: "pod.yaml",
          evasion: "name and value on two lines"
        }
      ],
      clean: [
        { text: `- name: INTERNAL_API_KEY
  valueFrom: ${secret}
`, path: "pod.yaml" },
        { text: "token = getTokenFromEnvironment1();\n", path: "app.ts" },
        { text: "const tokenUrl = 'https://login.acme.io/oauth2/v2.0/token';\n", path: "app.ts" },
        { text: "secret_name: projects-acme-secrets-database-url-1\n", path: "conf.yaml" },
        { text: `"integrity_token": "${secret}"
`, path: "package-lock.json" },
        { text: `{"ClientRequestToken": "${secret}"}
`, path: "events.json" },
        { text: `{"private_key_id": "${hex}"}
`, path: "account.json" },
        { text: `API_KEY=your-api-key-goes-here-123
`, path: ".env" }
      ]
    };
  }
});

// src/scan/secrets/rules/github-app-token.ts
var githubAppToken = tokenRule({
  id: "github-app-token",
  title: "GitHub App token",
  severity: "high",
  remediation: "The token ends by itself after an hour (installation) or eight (user); find out how it got here and rotate the key of the app.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
  ],
  keywords: ["ghu_", "ghs_"],
  pattern: /gh[us]_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: "crc32-base62",
  examples: () => tokenExamples({
    name: "GITHUB_TOKEN",
    secret: fakeChecksummedToken("ghs_"),
    prefix: "ghs_",
    clean: ["ghs_status = read_sensor(GHS_PORT)"]
  })
});

// src/scan/secrets/rules/github-fine-grained-token.ts
var githubFineGrainedToken = tokenRule({
  id: "github-fine-grained-token",
  title: "GitHub fine-grained personal access token",
  remediation: "Delete the token in the GitHub settings (Developer settings, Fine-grained tokens) and create a new one with fewer rights.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
  ],
  keywords: ["github_pat_"],
  pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
  maxLength: 93,
  examples: () => tokenExamples({
    name: "GH_TOKEN",
    secret: `github_pat_${fakeText(ALPHANUMERIC, 22)}_${fakeText(ALPHANUMERIC, 59)}`,
    prefix: "github_pat_",
    clean: ["secrets.github_pat_for_releases_of_the_documentation"]
  })
});

// src/scan/secrets/rules/github-oauth-token.ts
var githubOauthToken = tokenRule({
  id: "github-oauth-token",
  title: "GitHub OAuth access token",
  remediation: "Revoke the token (GitHub settings, Applications) and sign in again.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
  ],
  keywords: ["gho_"],
  pattern: /gho_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: "crc32-base62",
  examples: () => tokenExamples({
    name: "GH_TOKEN",
    secret: fakeChecksummedToken("gho_"),
    prefix: "gho_",
    clean: ["gho_st_writer is the pen name"]
  })
});

// src/scan/secrets/rules/github-personal-access-token.ts
var githubPersonalAccessToken = tokenRule({
  id: "github-personal-access-token",
  title: "GitHub personal access token (classic)",
  remediation: "Delete the token in the GitHub settings (Developer settings, Personal access tokens); prefer a fine-grained token or the GITHUB_TOKEN of the job.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
  ],
  keywords: ["ghp_"],
  pattern: /ghp_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: "crc32-base62",
  examples: () => tokenExamples({
    name: "GITHUB_TOKEN",
    secret: fakeChecksummedToken("ghp_"),
    prefix: "ghp_",
    clean: ["const shape = /ghp_[A-Za-z0-9]{36}/"]
  })
});

// src/scan/secrets/rules/github-refresh-token.ts
var githubRefreshToken = tokenRule({
  id: "github-refresh-token",
  title: "GitHub App refresh token",
  remediation: "Revoke the authorization of the app for this user; the token lives six months.",
  references: [
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"
  ],
  keywords: ["ghr_"],
  pattern: /ghr_[A-Za-z0-9]{36,76}/,
  maxLength: 80,
  examples: () => tokenExamples({
    name: "GITHUB_REFRESH_TOKEN",
    secret: `ghr_${fakeText(ALPHANUMERIC, 76)}`,
    prefix: "ghr_",
    clean: ["ghr_ tokens come with ghu_ tokens"]
  })
});

// src/scan/secrets/rules/gitlab-personal-access-token.ts
var gitlabPersonalAccessToken = tokenRule({
  id: "gitlab-personal-access-token",
  title: "GitLab personal access token",
  remediation: "Revoke the token in the GitLab user settings (Access tokens) and create a new one with fewer scopes.",
  references: ["https://docs.gitlab.com/security/tokens/#token-prefixes"],
  keywords: ["glpat-"],
  pattern: /glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[\w-]{20})/,
  maxLength: 320,
  examples: () => tokenExamples({
    name: "GITLAB_TOKEN",
    secret: `glpat-${fakeText(BASE64_URL, 20)}`,
    prefix: "glpat-",
    clean: ["token prefix (default glpat-) of the instance"]
  })
});

// src/scan/secrets/rules/gitlab-token.ts
var gitlabToken = tokenRule({
  id: "gitlab-token",
  title: "GitLab deploy, runner, trigger or feed token",
  remediation: "Revoke the token in GitLab where it was made (Settings: CI/CD, Access tokens or Deploy tokens) and create a new one.",
  references: ["https://docs.gitlab.com/security/tokens/#token-prefixes"],
  keywords: [
    "gldt-",
    "glrt-",
    "glrtr-",
    "glcbt-",
    "glptt-",
    "glft-",
    "glimt-",
    "glagent-",
    "gloas-",
    "glsoat-",
    "glffct-",
    "glwt-"
  ],
  pattern: /gl(?:dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[\w-]{20,200}(?:\.[0-9a-z]{2}\.[0-9a-z]{7,9})?/,
  maxLength: 230,
  minEntropy: 3.5,
  check: "letters-and-digits",
  examples: () => tokenExamples({
    name: "CI_DEPLOY_TOKEN",
    secret: `gldt-${fakeText(BASE64_URL, 20)}`,
    prefix: "gldt-",
    clean: ["glft-project-definition-language-reference-page"]
  })
});

// src/scan/secrets/rules/google-ai-studio-key.ts
var googleAiStudioKey = tokenRule({
  id: "google-ai-studio-key",
  title: "Google AI Studio key",
  remediation: "Delete the key in Google AI Studio (API keys) and create a new one.",
  references: ["https://ai.google.dev/gemini-api/docs/api-key"],
  keywords: ["AQ.Ab8RN6"],
  pattern: /AQ\.Ab8RN6[\w-]{40,60}/,
  maxLength: 69,
  examples: () => tokenExamples({
    name: "GEMINI_API_KEY",
    secret: `AQ.Ab8RN6${fakeText(BASE64_URL, 44)}`,
    prefix: "AQ.Ab8RN6",
    clean: ["see FAQ.Ab8RN6 for the format"]
  })
});

// src/scan/secrets/rules/google-api-key.ts
var googleApiKey = tokenRule({
  id: "google-api-key",
  title: "Google API key (Gemini, Maps, Firebase)",
  severity: "high",
  remediation: "Restrict or delete the key in the Google Cloud console (APIs and services, Credentials) and create a new one.",
  references: ["https://cloud.google.com/docs/authentication/api-keys"],
  keywords: ["AIza"],
  pattern: /AIza[\w-]{35}/,
  maxLength: 39,
  examples: () => tokenExamples({
    name: "GOOGLE_API_KEY",
    secret: `AIza${fakeText(BASE64_URL, 35)}`,
    prefix: "AIza",
    clean: ["AIzawaOrimono is not a key"]
  })
});

// src/scan/secrets/rules/google-oauth-client-secret.ts
var googleOauthClientSecret = tokenRule({
  id: "google-oauth-client-secret",
  title: "Google OAuth client secret",
  severity: "high",
  remediation: "Reset the secret of the client in the Google Cloud console (Credentials).",
  references: ["https://developers.google.com/identity/protocols/oauth2"],
  keywords: ["GOCSPX-"],
  pattern: /GOCSPX-[\w-]{28}/,
  maxLength: 35,
  examples: () => tokenExamples({
    name: "GOOGLE_CLIENT_SECRET",
    secret: `GOCSPX-${fakeText(BASE64_URL, 28)}`,
    prefix: "GOCSPX-",
    clean: ["secrets start with GOCSPX-"]
  })
});

// src/scan/secrets/rules/google-oauth-refresh-token.ts
var googleOauthRefreshToken = tokenRule({
  id: "google-oauth-refresh-token",
  title: "Google OAuth refresh token",
  remediation: "Revoke the token (myaccount.google.com, third-party access; or the oauth2 revoke endpoint); application default credentials on disk hold one.",
  references: ["https://developers.google.com/identity/protocols/oauth2"],
  keywords: ["1//0"],
  pattern: /1\/\/0[\w-]{40,120}/,
  maxLength: 124,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "GOOGLE_REFRESH_TOKEN",
    secret: `1//0${fakeText(BASE64_URL, 98)}`,
    prefix: "1//0",
    clean: ["lines 1//0 and 1//1"]
  })
});

// src/scan/secrets/rules/grafana-token.ts
var grafanaToken = tokenRule({
  id: "grafana-token",
  title: "Grafana token",
  severity: "high",
  remediation: "Delete the service account token (or Cloud access policy token) and create a new one.",
  references: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],
  keywords: ["glsa_", "glc_"],
  pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,2}/,
  maxLength: 410,
  examples: () => tokenExamples({
    name: "GRAFANA_TOKEN",
    secret: `glsa_${fakeText(ALPHANUMERIC, 32)}_${fakeText(HEX, 8)}`,
    prefix: "glsa_",
    clean: ["glc_context = gl.create_context()"]
  })
});

// src/scan/secrets/rules/groq-api-key.ts
var groqApiKey = tokenRule({
  id: "groq-api-key",
  title: "Groq API key",
  remediation: "Delete the key in the Groq console (API keys) and create a new one.",
  references: ["https://console.groq.com/docs/quickstart"],
  keywords: ["gsk_"],
  pattern: /gsk_[A-Za-z0-9]{52}/,
  maxLength: 56,
  examples: () => tokenExamples({
    name: "GROQ_API_KEY",
    secret: `gsk_${fakeText(ALPHANUMERIC, 52)}`,
    prefix: "gsk_",
    clean: ["status = gsk_settings_manager_get_default_instance()"]
  })
});

// src/scan/secrets/rules/heroku-api-key.ts
var herokuApiKey = tokenRule({
  id: "heroku-api-key",
  title: "Heroku API key",
  remediation: "Regenerate the key in the Heroku account settings or delete the authorization.",
  references: ["https://devcenter.heroku.com/articles/oauth"],
  keywords: ["HRKU-"],
  pattern: /HRKU-AA[\w-]{58}/,
  maxLength: 65,
  examples: () => tokenExamples({
    name: "HEROKU_API_KEY",
    secret: `HRKU-AA${fakeText(BASE64_URL, 58)}`,
    prefix: "HRKU-AA",
    clean: ["tokens start with HRKU-"]
  })
});

// src/scan/secrets/rules/heroku-legacy-api-key.ts
var herokuLegacyApiKey = nearRule({
  id: "heroku-legacy-api-key",
  title: "Heroku API key (older form)",
  remediation: "Regenerate the key in the Heroku account settings.",
  references: ["https://devcenter.heroku.com/articles/authentication"],
  keywords: ["heroku"],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: "word",
  minLength: 36,
  maxLength: 36,
  reach: 100,
  hint: /key|token|passw|auth/i,
  multiline: true,
  examples: () => nearExamples({
    name: "HEROKU_API_KEY",
    call: "Heroku(api_key=",
    secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
    clean: ['heroku_app = "my-app-1234"']
  })
});

// src/scan/secrets/rules/hubspot-token.ts
var hubspotToken = tokenRule({
  id: "hubspot-token",
  title: "HubSpot private app token",
  severity: "high",
  remediation: "Rotate the token of the private app in HubSpot.",
  references: ["https://developers.hubspot.com/docs/guides/apps/private-apps/overview"],
  keywords: ["pat-na", "pat-eu", "pat-ap"],
  pattern: /pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  maxLength: 44,
  examples: () => tokenExamples({
    name: "HUBSPOT_TOKEN",
    secret: `pat-na1-${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
    prefix: "pat-na1-",
    clean: ["tokens start with pat-na1-"]
  })
});

// src/scan/secrets/rules/huggingface-token.ts
var huggingfaceToken = tokenRule({
  id: "huggingface-token",
  title: "Hugging Face access token",
  remediation: "Revoke the token at huggingface.co/settings/tokens, create a fine-grained one and read it from HF_TOKEN.",
  references: ["https://huggingface.co/docs/hub/security-tokens"],
  keywords: ["hf_", "api_org_"],
  pattern: /(?:hf|api_org)_[A-Za-z0-9]{34}/,
  maxLength: 42,
  examples: () => tokenExamples({
    name: "HF_TOKEN",
    secret: `hf_${fakeText(LETTERS, 34)}`,
    prefix: "hf_",
    clean: ["from hf_olmo import OLMoTokenizerFastWithPaddingSides", "hf_hub_download(repo_id, filename)"]
  })
});

// src/scan/secrets/rules/jina-api-key.ts
var jinaApiKey = tokenRule({
  id: "jina-api-key",
  title: "Jina AI API key",
  remediation: "Delete the key at jina.ai (API dashboard) and create a new one.",
  references: ["https://jina.ai/embeddings/"],
  keywords: ["jina_"],
  pattern: /jina_[A-Za-z0-9_-]{60}/,
  maxLength: 65,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "JINA_API_KEY",
    secret: `jina_${fakeText(BASE64_URL, 60)}`,
    prefix: "jina_",
    clean: ['model = "jina_embeddings_v3_base_en_retrieval_query"']
  })
});

// src/scan/secrets/rules/json-web-token.ts
var jsonWebToken = tokenRule({
  id: "json-web-token",
  title: "JSON Web Token",
  severity: "high",
  confidence: "medium",
  remediation: "End the session or revoke the token at its issuer; when it never expires (service role keys), rotate the signing key.",
  references: ["https://www.rfc-editor.org/rfc/rfc7519"],
  keywords: ["eyJ"],
  pattern: /eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700}/,
  maxLength: 5710,
  contains: ".",
  encoded: false,
  check: "json-web-token",
  examples: () => {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const header = part({ alg: "HS256", typ: "JWT" });
    const token = (payload) => `${header}.${part(payload)}.${fakeText(BASE64_URL, 43)}`;
    const secret = token({ sub: fakeText(HEX, 12), role: "service_role", iat: 17e8 });
    return {
      match: [
        { text: `SUPABASE_KEY=${secret}
`, secret, path: ".env" },
        { text: `curl -H "Authorization: Bearer ${secret}" https://api.acme.io
`, secret, path: "run.sh" },
        {
          text: `{"out": "token:\\n${secret}\\n"}
`,
          secret,
          path: "log.json",
          evasion: "right behind the letter of an escape"
        }
      ],
      clean: [
        { text: token({ sub: "1234567890", name: "John Doe", iat: 1516239022 }) },
        { text: `${header}.eyJub3RoaW5nIGlzIEpTT04gaGVyZSBhdCBhbGw.${fakeText(BASE64_URL, 43)}` },
        { text: `${header}.` }
      ]
    };
  }
});

// src/scan/secrets/rules/jwk-private-key.ts
var jwkPrivateKey = tokenRule({
  id: "jwk-private-key",
  title: "Private JSON Web Key",
  remediation: "Replace the key pair wherever its public half is trusted, then remove the file.",
  references: ["https://www.rfc-editor.org/rfc/rfc7517", "https://www.rfc-editor.org/rfc/rfc7518#section-6"],
  keywords: ['"kty"', '"d"'],
  pattern: /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,3000}?"d"\s{0,4}:\s{0,4}"([\w-]{40,700})"|"d"\s{0,4}:\s{0,4}"([\w-]{40,700})"(?=[^{}]{0,3000}"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)")/,
  maxLength: 3900,
  encoded: false,
  check: "all-character-kinds",
  minEntropy: 4,
  examples: () => {
    const secret = fakeText(BASE64_URL, 43);
    const x = fakeText(BASE64_URL, 43, "x");
    return {
      match: [
        { text: `{"kty":"EC","crv":"P-256","x":"${x}","d":"${secret}"}`, secret, path: "jwk.json" },
        {
          text: `{
  "kty": "OKP",
  "crv": "Ed25519",
  "d": "${secret}"
}
`,
          secret,
          path: "jwk.json"
        },
        {
          text: `{"crv":"P-256","d":"${secret}","kty":"EC","x":"${x}"}`,
          secret,
          path: "jwk.json",
          evasion: "sorted by name, so that d comes first"
        }
      ],
      clean: [
        { text: `{"kty":"EC","crv":"P-256","x":"${x}","y":"${secret}"}` },
        { text: `<path id="d" d="M0 0"/> {"d":"${secret}"}` },
        { text: '{"kty":"oct","d":"short"}' }
      ]
    };
  }
});

// src/scan/secrets/rules/kaggle-api-token.ts
var kaggleApiToken = tokenRule({
  id: "kaggle-api-token",
  title: "Kaggle API token",
  severity: "high",
  remediation: "Expire the token in the Kaggle account settings and create a new one.",
  references: ["https://www.kaggle.com/docs/api"],
  keywords: ["KGAT_"],
  pattern: /KGAT_[0-9a-f]{32}/,
  maxLength: 37,
  examples: () => tokenExamples({
    name: "KAGGLE_API_TOKEN",
    secret: `KGAT_${fakeText(HEX, 32)}`,
    prefix: "KGAT_",
    clean: ["the prefix of a token is KGAT_"]
  })
});

// src/scan/secrets/rules/kaggle-legacy-key.ts
var kaggleLegacyKey = nearRule({
  id: "kaggle-legacy-key",
  title: "Kaggle API key",
  severity: "high",
  remediation: "Expire the key in the Kaggle account settings and create a new token.",
  references: ["https://www.kaggle.com/docs/api"],
  keywords: ["kaggle"],
  value: /^[0-9a-f]{32}$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 32,
  hint: /key|token/i,
  examples: () => nearExamples({
    name: "KAGGLE_KEY",
    call: "kaggle.authenticate(key=",
    secret: fakeText(HEX, 32),
    clean: ["kaggle datasets download -d org/name"]
  })
});

// src/scan/secrets/rules/langfuse-secret-key.ts
var langfuseSecretKey = tokenRule({
  id: "langfuse-secret-key",
  title: "Langfuse secret key",
  remediation: "Delete the key pair in the Langfuse project settings and create a new one.",
  references: ["https://langfuse.com/docs/api"],
  keywords: ["sk-lf-"],
  pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  maxLength: 42,
  examples: () => tokenExamples({
    name: "LANGFUSE_SECRET_KEY",
    secret: `sk-lf-${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
    prefix: "sk-lf-",
    clean: ["LANGFUSE_SECRET_KEY=sk-lf-..."]
  })
});

// src/scan/secrets/rules/langsmith-api-key.ts
var langsmithApiKey = tokenRule({
  id: "langsmith-api-key",
  title: "LangSmith API key",
  remediation: "Delete the key in the LangSmith settings (API keys) and create a new one.",
  references: [
    "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key"
  ],
  keywords: ["lsv2_"],
  pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/,
  maxLength: 51,
  examples: () => tokenExamples({
    name: "LANGSMITH_API_KEY",
    secret: `lsv2_pt_${fakeText(HEX, 32)}_${fakeText(HEX, 10)}`,
    prefix: "lsv2_pt_",
    clean: ["lsv2_pt_ and lsv2_sk_ are the prefixes of keys"]
  })
});

// src/scan/secrets/rules/linear-api-key.ts
var linearApiKey = tokenRule({
  id: "linear-api-key",
  title: "Linear API key",
  severity: "high",
  remediation: "Revoke the key in the Linear settings (API) and create a new one.",
  references: ["https://linear.app/developers/graphql#personal-api-keys"],
  keywords: ["lin_api_"],
  pattern: /lin_api_[A-Za-z0-9]{40}/,
  maxLength: 48,
  examples: () => tokenExamples({
    name: "LINEAR_API_KEY",
    secret: `lin_api_${fakeText(ALPHANUMERIC, 40)}`,
    prefix: "lin_api_",
    clean: ["lin_api_ is the prefix"]
  })
});

// src/scan/secrets/rules/mailchimp-api-key.ts
var mailchimpApiKey = tokenRule({
  id: "mailchimp-api-key",
  title: "Mailchimp API key",
  severity: "high",
  remediation: "Disable the key in Mailchimp (Extras, API keys) and create a new one.",
  references: ["https://mailchimp.com/help/about-api-keys/"],
  keywords: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
  pattern: /[0-9a-f]{32}-us\d{1,2}/,
  maxLength: 37,
  offsets: [32],
  examples: () => tokenExamples({
    name: "MAILCHIMP_API_KEY",
    secret: `${fakeText(HEX, 32)}-us14`,
    prefix: "",
    clean: ["cities-us1 and lakes-us2"]
  })
});

// src/scan/secrets/rules/mailgun-api-key.ts
var mailgunApiKey = nearRule({
  id: "mailgun-api-key",
  title: "Mailgun API key",
  severity: "high",
  remediation: "Delete the key in Mailgun (API security) and create a new one.",
  references: ["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/"],
  keywords: ["mailgun"],
  value: /^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$/,
  alphabet: "word",
  minLength: 36,
  maxLength: 50,
  examples: () => nearExamples({
    name: "MAILGUN_API_KEY",
    call: "Mailgun(api_key=",
    secret: `key-${fakeText(HEX, 32)}`,
    clean: ["mailgun = key-3ax6xnjp29jd6fds4gc373sgvjxteol0"]
  })
});

// src/scan/secrets/rules/mapbox-secret-token.ts
var mapboxSecretToken = tokenRule({
  id: "mapbox-secret-token",
  title: "Mapbox secret token",
  severity: "high",
  remediation: "Delete the token in the Mapbox account and create one with fewer scopes.",
  references: ["https://docs.mapbox.com/help/getting-started/access-tokens/"],
  keywords: ["sk.eyJ"],
  pattern: /sk\.eyJ[\w-]{50,300}\.[\w-]{20,40}/,
  maxLength: 350,
  encoded: false,
  examples: () => tokenExamples({
    name: "MAPBOX_TOKEN",
    secret: `sk.eyJ1Ijoi${fakeText(BASE64_URL, 70)}.${fakeText(BASE64_URL, 22)}`,
    prefix: "sk.eyJ",
    clean: ["public tokens start with pk.eyJ"]
  })
});

// src/scan/secrets/rules/mistral-api-key.ts
var mistralApiKey = nearRule({
  id: "mistral-api-key",
  title: "Mistral API key",
  remediation: "Delete the key in the Mistral console (API keys) and create a new one.",
  references: ["https://docs.mistral.ai/getting-started/quickstart"],
  keywords: ["mistral"],
  value: /^[A-Za-z0-9]{32}$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 32,
  hint: /key|token|secret|auth|client|pass/i,
  check: "all-character-kinds",
  examples: () => nearExamples({
    name: "MISTRAL_API_KEY",
    call: "Mistral(api_key=",
    secret: fakeText(ALPHANUMERIC, 32),
    clean: ['mistral_model_key = "open-mistral-7b"', "mistral token id 0123456789"]
  })
});

// src/scan/secrets/rules/moonshot-api-key.ts
var moonshotApiKey = nearRule({
  id: "moonshot-api-key",
  title: "Moonshot (Kimi) API key",
  remediation: "Delete the key at platform.moonshot.ai and create a new one.",
  references: ["https://platform.moonshot.ai/docs"],
  keywords: ["moonshot", "kimi"],
  value: /^sk-[A-Za-z0-9]{48}$/,
  alphabet: "word",
  minLength: 51,
  maxLength: 51,
  examples: () => nearExamples({
    name: "MOONSHOT_API_KEY",
    call: "moonshot.Client(api_key=",
    secret: `sk-${fakeText(ALPHANUMERIC, 48)}`,
    clean: ["moonshot-v1-128k"]
  })
});

// src/scan/secrets/rules/neptune-api-token.ts
var neptuneApiToken = tokenRule({
  id: "neptune-api-token",
  title: "Neptune API token",
  severity: "high",
  remediation: "Revoke the token in the Neptune project and create a new one.",
  references: ["https://docs.neptune.ai/setup/setting_api_token/"],
  keywords: ["eyJhcGlfYWRkcmVzcy"],
  pattern: /eyJhcGlfYWRkcmVzcy[A-Za-z0-9+/]{60,600}={0,2}/,
  maxLength: 630,
  encoded: false,
  examples: () => tokenExamples({
    name: "NEPTUNE_API_TOKEN",
    secret: Buffer.from(
      `{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"${fakeText(HEX, 36)}"}`
    ).toString("base64"),
    prefix: "eyJhcGlfYWRkcmVzcy",
    clean: ["NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcy..."]
  })
});

// src/scan/secrets/rules/netlify-token.ts
var netlifyToken = tokenRule({
  id: "netlify-token",
  title: "Netlify access token",
  severity: "high",
  remediation: "Delete the token in Netlify (User settings, Applications) and create a new one.",
  references: ["https://docs.netlify.com/api/get-started/"],
  keywords: ["nfp_"],
  pattern: /nfp_[A-Za-z0-9]{36}/,
  maxLength: 40,
  examples: () => tokenExamples({
    name: "NETLIFY_AUTH_TOKEN",
    secret: `nfp_${fakeText(ALPHANUMERIC, 36)}`,
    prefix: "nfp_",
    clean: ["nfp_total = net_fixed_price"]
  })
});

// src/scan/secrets/rules/netrc-password.ts
var netrcPassword = tokenRule({
  id: "netrc-password",
  title: "Password in a .netrc file",
  severity: "high",
  remediation: "Change the password or token and keep the .netrc file out of the repository.",
  references: ["https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html"],
  keywords: ["machine"],
  pattern: /machine[ \t]{1,8}[\w.:-]{1,200}\s{1,20}login\s{1,8}[^\s]{1,128}\s{1,20}password\s{1,8}["']?([^\s"']{6,256})/,
  maxLength: 660,
  strength: "guessable",
  stopwords: true,
  minEntropy: 2.5,
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 20);
    return {
      match: [
        { text: `machine git.acme.io
login ci
password ${secret}
`, secret, path: ".netrc" },
        { text: `machine git.acme.io login ci password ${secret}
`, secret, path: "_netrc" },
        {
          text: `RUN echo "machine git.acme.io login ci password ${secret}" > ~/.netrc
`,
          secret,
          path: "Dockerfile",
          evasion: "written by a build step"
        }
      ],
      clean: [
        { text: "machine git.acme.io login ci password ${TOKEN}\n" },
        { text: "machine git.acme.io login ci password your-token-here\n" },
        { text: "the machine asks for login and password of the user\n" }
      ]
    };
  }
});

// src/scan/secrets/rules/newrelic-user-key.ts
var newrelicUserKey = tokenRule({
  id: "newrelic-user-key",
  title: "New Relic user key",
  severity: "high",
  remediation: "Delete the key in New Relic (API keys) and create a new one.",
  references: ["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],
  keywords: ["NRAK-"],
  pattern: /NRAK-[A-Z0-9]{27}/,
  maxLength: 32,
  examples: () => tokenExamples({
    name: "NEW_RELIC_API_KEY",
    secret: `NRAK-${fakeText("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 27)}`,
    prefix: "NRAK-",
    clean: ["keys start with NRAK-"]
  })
});

// src/scan/secrets/rules/notion-token.ts
var notionToken = tokenRule({
  id: "notion-token",
  title: "Notion integration token",
  severity: "high",
  remediation: "Refresh the secret of the integration in Notion.",
  references: ["https://developers.notion.com/docs/authorization"],
  keywords: ["ntn_", "secret_"],
  pattern: /ntn_[A-Za-z0-9]{40,50}|secret_[A-Za-z0-9]{43}/,
  maxLength: 54,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "NOTION_TOKEN",
    secret: `ntn_${fakeText(ALPHANUMERIC, 46)}`,
    prefix: "ntn_",
    clean: ["secret_manager_secret_version_resource_name_for_projects = x"]
  })
});

// src/scan/secrets/rules/npm-access-token.ts
var npmAccessToken = tokenRule({
  id: "npm-access-token",
  title: "npm access token",
  remediation: "Revoke it with `npm token revoke` or at npmjs.com (Access tokens); publish with trusted publishing instead.",
  references: ["https://docs.npmjs.com/about-access-tokens"],
  keywords: ["npm_"],
  pattern: /npm_[A-Za-z0-9]{36}/,
  maxLength: 40,
  check: "crc32-base62",
  examples: () => tokenExamples({
    name: "NPM_TOKEN",
    secret: fakeChecksummedToken("npm_"),
    prefix: "npm_",
    clean: [
      "npm_config_registry=https://registry.example/",
      "process.env.npm_package_scripts_updateVersionNumberFile"
    ]
  })
});

// src/scan/secrets/rules/npm-registry-auth.ts
var npmRegistryAuth = tokenRule({
  id: "npm-registry-auth",
  title: "Registry credential in .npmrc",
  severity: "high",
  remediation: "Revoke the token at the registry and write `${NPM_TOKEN}` in its place, which npm replaces from the environment.",
  references: ["https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"],
  keywords: [":_authToken", ":_auth", ":_password"],
  pattern: /:_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["']?([A-Za-z0-9_.=+/-]{16,1000})/,
  maxLength: 1040,
  encoded: false,
  stopwords: true,
  check: "letters-and-digits",
  examples: () => {
    const secret = fakeText(BASE64, 40);
    return {
      match: [
        { text: `//npm.acme.io/:_authToken=${secret}
`, secret, path: ".npmrc" },
        { text: `registry=https://npm.acme.io
//npm.acme.io/:_auth="${secret}"
`, secret, path: ".npmrc" },
        {
          text: `RUN echo "//npm.acme.io/:_password=${secret}" > .npmrc
`,
          secret,
          path: "Dockerfile",
          evasion: "written by a build step"
        }
      ],
      clean: [
        { text: "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n" },
        { text: "//npm.acme.io/:_authToken=your-token-goes-here\n" },
        { text: "//npm.acme.io/:_authToken=short\n" }
      ]
    };
  }
});

// src/scan/secrets/rules/nuget-api-key.ts
var nugetApiKey = tokenRule({
  id: "nuget-api-key",
  title: "NuGet API key",
  remediation: "Revoke the key at nuget.org (API keys) and create a new one.",
  references: ["https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys"],
  keywords: ["oy2"],
  pattern: /oy2[a-z0-9]{43}/,
  maxLength: 46,
  encoded: false,
  minEntropy: 3.8,
  examples: () => tokenExamples({
    name: "NUGET_API_KEY",
    secret: `oy2${fakeText("abcdefghijklmnopqrstuvwxyz0123456789", 43)}`,
    prefix: "oy2",
    clean: ["oy2 = oy + 2 * dy"]
  })
});

// src/scan/secrets/rules/nvidia-api-key.ts
var nvidiaApiKey = tokenRule({
  id: "nvidia-api-key",
  title: "NVIDIA API key",
  remediation: "Delete the key at build.nvidia.com or in NGC (Setup, API keys) and create a new one.",
  references: ["https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#generating-api-key"],
  keywords: ["nvapi-"],
  pattern: /nvapi-[\w-]{60,70}/,
  maxLength: 76,
  examples: () => tokenExamples({
    name: "NVIDIA_API_KEY",
    secret: `nvapi-${fakeText(BASE64_URL, 64)}`,
    prefix: "nvapi-",
    clean: ['include "nvapi-lite-common.h"']
  })
});

// src/scan/secrets/rules/openai-api-key.ts
var MARK = ["T3Blbk", "FJ"].join("");
function fakeKey(kind, half) {
  return `sk-${kind}-${fakeText(BASE64_URL, half)}${MARK}${fakeText(BASE64_URL, half, "second")}`;
}
var openaiApiKey = tokenRule({
  id: "openai-api-key",
  title: "OpenAI API key",
  remediation: "Revoke the key at platform.openai.com/api-keys, create a new one for this project and read it from the environment or a secret store.",
  references: ["https://platform.openai.com/docs/api-reference/authentication"],
  keywords: ["sk-proj-", "sk-svcacct-", "sk-admin-"],
  pattern: /sk-(?:proj|svcacct|admin)-(?:[\w-]{74}T3BlbkFJ[\w-]{74}|[\w-]{58}T3BlbkFJ[\w-]{58}|[\w-]{20}T3BlbkFJ[\w-]{20})/,
  maxLength: 167,
  examples: () => tokenExamples({
    name: "OPENAI_API_KEY",
    secret: fakeKey("proj", 74),
    prefix: "sk-proj-",
    match: [fakeKey("svcacct", 58), fakeKey("admin", 20)].map((secret) => ({
      text: `openai.api_key = '${secret}'
`,
      secret,
      path: "chat.py"
    })),
    clean: ['class="sk-proj-card sk-proj-card-large"']
  })
});

// src/scan/secrets/rules/openai-legacy-api-key.ts
var MARK2 = ["T3Blbk", "FJ"].join("");
var openaiLegacyApiKey = tokenRule({
  id: "openai-legacy-api-key",
  title: "OpenAI API key (older form)",
  remediation: "Revoke the key at platform.openai.com/api-keys and create one for a project; keys of this form belong to a person.",
  references: ["https://platform.openai.com/docs/api-reference/authentication"],
  keywords: [MARK2],
  pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
  maxLength: 51,
  offsets: ["sk-".length + 20],
  examples: () => tokenExamples({
    name: "OPENAI_API_KEY",
    secret: `sk-${fakeText(ALPHANUMERIC, 20)}${MARK2}${fakeText(ALPHANUMERIC, 20, "second")}`,
    prefix: "sk-",
    clean: [`const mark = '${MARK2}'; // in every key`, `sk-${fakeText(ALPHANUMERIC, 12)}${MARK2}short`]
  })
});

// src/scan/secrets/rules/openrouter-api-key.ts
var openrouterApiKey = tokenRule({
  id: "openrouter-api-key",
  title: "OpenRouter API key",
  remediation: "Delete the key at openrouter.ai/keys and create a new one.",
  references: ["https://openrouter.ai/docs/api-reference/authentication"],
  keywords: ["sk-or-v1-"],
  pattern: /sk-or-v1-[0-9a-f]{64}/,
  maxLength: 73,
  examples: () => tokenExamples({
    name: "OPENROUTER_API_KEY",
    secret: `sk-or-v1-${fakeText(HEX, 64)}`,
    prefix: "sk-or-v1-",
    clean: ["OPENROUTER_API_KEY=sk-or-v1-<key>"]
  })
});

// src/scan/secrets/rules/perplexity-api-key.ts
var perplexityApiKey = tokenRule({
  id: "perplexity-api-key",
  title: "Perplexity API key",
  remediation: "Delete the key in the Perplexity API settings and create a new one.",
  references: ["https://docs.perplexity.ai/guides/getting-started"],
  keywords: ["pplx-"],
  pattern: /pplx-[A-Za-z0-9]{48}/,
  maxLength: 53,
  examples: () => tokenExamples({
    name: "PERPLEXITY_API_KEY",
    secret: `pplx-${fakeText(ALPHANUMERIC, 48)}`,
    prefix: "pplx-",
    clean: ["model: pplx-70b-online-chat-instruct-preview"]
  })
});

// src/scan/secrets/rules/pinecone-api-key.ts
var pineconeApiKey = tokenRule({
  id: "pinecone-api-key",
  title: "Pinecone API key",
  remediation: "Delete the key in the Pinecone console (API keys) and create a new one.",
  references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"],
  keywords: ["pcsk_"],
  pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
  maxLength: 75,
  examples: () => tokenExamples({
    name: "PINECONE_API_KEY",
    secret: `pcsk_${fakeText(ALPHANUMERIC, 5)}_${fakeText(ALPHANUMERIC, 63)}`,
    prefix: "pcsk_",
    clean: ["pcsk_module_init(pcsk_default_context)"]
  })
});

// src/scan/secrets/rules/pinecone-legacy-api-key.ts
var pineconeLegacyApiKey = nearRule({
  id: "pinecone-legacy-api-key",
  title: "Pinecone API key (older form)",
  remediation: "Delete the key in the Pinecone console (API keys) and create a new one.",
  references: ["https://docs.pinecone.io/guides/projects/manage-api-keys"],
  keywords: ["pinecone"],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: "word",
  minLength: 36,
  maxLength: 36,
  hint: /key|token|secret/i,
  examples: () => nearExamples({
    name: "PINECONE_API_KEY",
    call: "Pinecone(api_key=",
    secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
    clean: ['pinecone_index = "d41d8cd9"']
  })
});

// src/scan/secrets/rules/planetscale-token.ts
var planetscaleToken = tokenRule({
  id: "planetscale-token",
  title: "PlanetScale token or password",
  remediation: "Delete the token or password in PlanetScale and create a new one.",
  references: ["https://planetscale.com/docs/concepts/service-tokens"],
  keywords: ["pscale_"],
  pattern: /pscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/,
  maxLength: 78,
  examples: () => tokenExamples({
    name: "PLANETSCALE_SERVICE_TOKEN",
    secret: `pscale_tkn_${fakeText(BASE64_URL, 43)}`,
    prefix: "pscale_tkn_",
    clean: ["pscale_pw_ is the prefix of passwords"]
  })
});

// src/scan/secrets/rules/postman-api-key.ts
var postmanApiKey = tokenRule({
  id: "postman-api-key",
  title: "Postman API key",
  severity: "high",
  remediation: "Revoke the key in Postman (Settings, API keys) and create a new one.",
  references: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
  keywords: ["PMAK-"],
  pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
  maxLength: 64,
  examples: () => tokenExamples({
    name: "POSTMAN_API_KEY",
    secret: `PMAK-${fakeText(HEX, 24)}-${fakeText(HEX, 34)}`,
    prefix: "PMAK-",
    clean: ["keys start with PMAK-"]
  })
});

// src/scan/secrets/rules/prefect-api-key.ts
var prefectApiKey = tokenRule({
  id: "prefect-api-key",
  title: "Prefect API key",
  severity: "high",
  remediation: "Delete the key in the Prefect Cloud profile and create a new one.",
  references: ["https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"],
  keywords: ["pnu_", "pnb_"],
  pattern: /pn[ub]_[A-Za-z0-9]{36}/,
  maxLength: 40,
  examples: () => tokenExamples({
    name: "PREFECT_API_KEY",
    secret: `pnu_${fakeText(ALPHANUMERIC, 36)}`,
    prefix: "pnu_",
    clean: ["int pnu_register_descriptor(pnu_t *p);"]
  })
});

// src/scan/secrets/rules/private-key.ts
var privateKey = tokenRule({
  id: "private-key",
  title: "Private key",
  remediation: "Replace the key pair wherever its public half is trusted, then remove the file; a private key that was committed stays readable in history.",
  references: ["https://www.rfc-editor.org/rfc/rfc7468"],
  keywords: ["-----BEGIN "],
  pattern: /-----BEGIN (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{32,16000}?-----END (?:[A-Z0-9]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----|[\s\S]{400})/,
  maxLength: 16200,
  check: "private-key",
  examples: () => {
    const pkcs8 = fakePrivateKey("PRIVATE KEY");
    const rsa = fakePrivateKey("RSA PRIVATE KEY");
    const openssh = fakePrivateKey("OPENSSH PRIVATE KEY");
    const oneLine = pkcs8.replaceAll("\n", "\\n");
    const encoded = Buffer.from(pkcs8).toString("base64");
    const begin = "-----BEGIN RSA PRIVATE KEY-----";
    return {
      match: [
        { text: `${rsa}
`, secret: rsa, path: "server.pem" },
        { text: `# keys

${openssh}
`, secret: openssh, path: "id_ed25519" },
        { text: `key: |
  ${pkcs8}
`, secret: pkcs8, path: "secret.yaml" },
        {
          text: `KEY="${oneLine}"
`,
          secret: oneLine,
          path: ".env",
          evasion: "line ends written as escapes"
        },
        {
          text: `data:
  tls.key: ${encoded}
`,
          secret: encoded.replace(/=+$/, ""),
          path: "secret.yaml",
          evasion: "base64 of the whole block"
        }
      ],
      clean: [
        { text: `${begin}
...
-----END RSA PRIVATE KEY-----
` },
        { text: `if (text.includes('${begin}')) return 'pem';
` },
        { text: `${begin}
${"MIIEpAIBAAKCAQEA\n".repeat(3)}-----END RSA PRIVATE KEY-----
` },
        { text: fakePrivateKey("PUBLIC KEY") },
        { text: fakePrivateKey("CERTIFICATE") }
      ]
    };
  }
});

// src/scan/secrets/rules/pulumi-access-token.ts
var pulumiAccessToken = tokenRule({
  id: "pulumi-access-token",
  title: "Pulumi access token",
  remediation: "Delete the token in Pulumi Cloud (Access tokens) and create a new one.",
  references: ["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],
  keywords: ["pul-"],
  pattern: /pul-[0-9a-f]{40}/,
  maxLength: 44,
  examples: () => tokenExamples({
    name: "PULUMI_ACCESS_TOKEN",
    secret: `pul-${fakeText(HEX, 40)}`,
    prefix: "pul-",
    clean: ["tokens start with pul-"]
  })
});

// src/scan/secrets/rules/pypi-token.ts
var pypiToken = tokenRule({
  id: "pypi-token",
  title: "PyPI upload token",
  remediation: "Remove the token at pypi.org (Account settings, API tokens); publish with trusted publishing instead.",
  references: ["https://pypi.org/help/#apitoken"],
  keywords: ["pypi-AgE"],
  pattern: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[\w-]{50,1000}/,
  maxLength: 1040,
  examples: () => tokenExamples({
    name: "TWINE_PASSWORD",
    secret: `pypi-AgEIcHlwaS5vcmc${fakeText(BASE64_URL, 150)}`,
    prefix: "pypi-AgEIcHlwaS5vcmc",
    clean: ["TWINE_PASSWORD=pypi-AgE..."]
  })
});

// src/scan/secrets/rules/replicate-api-token.ts
var replicateApiToken = tokenRule({
  id: "replicate-api-token",
  title: "Replicate API token",
  remediation: "Disable the token at replicate.com/account/api-tokens and create a new one.",
  references: ["https://replicate.com/docs/reference/http#authentication"],
  keywords: ["r8_"],
  pattern: /r8_[A-Za-z0-9]{37}/,
  maxLength: 40,
  examples: () => tokenExamples({
    name: "REPLICATE_API_TOKEN",
    secret: `r8_${fakeText(ALPHANUMERIC, 37)}`,
    prefix: "r8_",
    clean: ['pixel_format = "r8_unorm_block_compressed"']
  })
});

// src/scan/secrets/rules/rubygems-api-key.ts
var rubygemsApiKey = tokenRule({
  id: "rubygems-api-key",
  title: "RubyGems API key",
  remediation: "Delete the key at rubygems.org (Settings, API keys) and create a new one.",
  references: ["https://guides.rubygems.org/api-key-scopes/"],
  keywords: ["rubygems_"],
  pattern: /rubygems_[0-9a-f]{48}/,
  maxLength: 57,
  examples: () => tokenExamples({
    name: "GEM_HOST_API_KEY",
    secret: `rubygems_${fakeText(HEX, 48)}`,
    prefix: "rubygems_",
    clean: ['rubygems_version_requirement = ">= 3.0"']
  })
});

// src/scan/secrets/rules/runpod-api-key.ts
var runpodApiKey = tokenRule({
  id: "runpod-api-key",
  title: "RunPod API key",
  remediation: "Revoke the key in the RunPod settings (API keys) and create a new one.",
  references: ["https://docs.runpod.io/get-started/api-keys"],
  keywords: ["rpa_"],
  pattern: /rpa_[A-Za-z0-9]{46}/,
  maxLength: 50,
  examples: () => tokenExamples({
    name: "RUNPOD_API_KEY",
    secret: `rpa_${fakeText(ALPHANUMERIC, 46)}`,
    prefix: "rpa_",
    clean: ["rpa_robot_process_automation = True"]
  })
});

// src/scan/secrets/rules/sendgrid-api-key.ts
var sendgridApiKey = tokenRule({
  id: "sendgrid-api-key",
  title: "SendGrid API key",
  remediation: "Delete the key in SendGrid (Settings, API keys) and create one with fewer rights.",
  references: ["https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"],
  keywords: ["SG."],
  pattern: /SG\.[\w-]{22}\.[\w-]{43}/,
  maxLength: 69,
  examples: () => tokenExamples({
    name: "SENDGRID_API_KEY",
    secret: `SG.${fakeText(BASE64_URL, 22)}.${fakeText(BASE64_URL, 43)}`,
    prefix: "SG.",
    clean: ["import SG.Utils.Collections.Generic"]
  })
});

// src/scan/secrets/rules/sentry-token.ts
var sentryToken = tokenRule({
  id: "sentry-token",
  title: "Sentry auth token",
  severity: "high",
  remediation: "Revoke the token in Sentry (Auth tokens) and create a new one.",
  references: ["https://docs.sentry.io/account/auth-tokens/"],
  keywords: ["sntrys_", "sntryu_"],
  pattern: /sntrys_eyJ[A-Za-z0-9+/=_-]{80,600}|sntryu_[0-9a-f]{64}/,
  maxLength: 620,
  examples: () => tokenExamples({
    name: "SENTRY_AUTH_TOKEN",
    secret: `sntryu_${fakeText(HEX, 64)}`,
    prefix: "sntryu_",
    clean: ["tokens start with sntrys_ or sntryu_"]
  })
});

// src/scan/secrets/rules/shopify-token.ts
var shopifyToken = tokenRule({
  id: "shopify-token",
  title: "Shopify access token",
  remediation: "Uninstall the custom app or rotate its token in the Shopify admin.",
  references: ["https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens"],
  keywords: ["shpat_", "shpca_", "shppa_", "shpss_"],
  pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/,
  maxLength: 38,
  examples: () => tokenExamples({
    name: "SHOPIFY_ACCESS_TOKEN",
    secret: `shpat_${fakeText(HEX, 32)}`,
    prefix: "shpat_",
    clean: ["tokens start with shpat_"]
  })
});

// src/scan/secrets/rules/slack-app-token.ts
var slackAppToken = tokenRule({
  id: "slack-app-token",
  title: "Slack app-level token",
  remediation: "Revoke the token in the settings of the app (Basic information) and create a new one.",
  references: ["https://api.slack.com/concepts/token-types#app-level"],
  keywords: ["xapp-"],
  pattern: /xapp-\d-[A-Z0-9]{8,15}-\d{10,16}-[0-9a-f]{64}/,
  maxLength: 110,
  examples: () => tokenExamples({
    name: "SLACK_APP_TOKEN",
    secret: `xapp-1-A${fakeText(BASE32, 10)}-${fakeText(DIGITS, 13)}-${fakeText(HEX, 64)}`,
    prefix: "xapp-",
    clean: ["SLACK_APP_TOKEN=xapp-1-..."]
  })
});

// src/scan/secrets/rules/slack-token.ts
var slackToken = tokenRule({
  id: "slack-token",
  title: "Slack token",
  remediation: "Revoke it with the `auth.revoke` method or in the settings of the app and install the app again.",
  references: ["https://api.slack.com/concepts/token-types"],
  keywords: ["xoxa-", "xoxb-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xoxe.xox"],
  pattern: /xox[abeoprs](?:\.xox[bp])?-(?:\d{1,14}-){1,4}[A-Za-z0-9-]{10,180}/,
  maxLength: 250,
  examples: () => tokenExamples({
    name: "SLACK_BOT_TOKEN",
    secret: `xoxb-${fakeText(DIGITS, 12)}-${fakeText(DIGITS, 13)}-${fakeText(ALPHANUMERIC, 24)}`,
    prefix: "xoxb-",
    clean: ["SLACK_BOT_TOKEN=xoxb-your-token-here"]
  })
});

// src/scan/secrets/rules/slack-webhook.ts
var slackWebhook = tokenRule({
  id: "slack-webhook",
  title: "Slack webhook address",
  severity: "high",
  remediation: "Delete the webhook in the settings of the app and create a new one; whoever has the address can post.",
  references: ["https://api.slack.com/messaging/webhooks"],
  keywords: ["hooks.slack.com/"],
  pattern: /hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/([A-Za-z0-9]{20,26})|(?:workflows|triggers)\/[A-Z0-9]{6,14}\/[A-Z0-9/]{6,40}\/([A-Za-z0-9]{20,40}))/,
  maxLength: 120,
  encoded: false,
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 24);
    const text = `https://hooks.slack.com/services/T00AB12CD/B00EF34GH/${secret}`;
    return {
      match: [
        { text: `connection = "${text}"
`, secret, path: "app.py" },
        { text: `# settings
URL=${text}
`, secret, path: ".env" },
        {
          text: `{"cells": "url = \\"${text}\\"\\n"}`,
          secret,
          path: "notes.json",
          evasion: "escaped inside a JSON string"
        }
      ],
      clean: [
        { text: text.slice(0, -secret.length + 8) },
        { text: text.slice(0, -secret.length) + "${SECRET}" },
        { text: "https://hooks.slack.com/services/XXX/YYY/ZZZ" }
      ]
    };
  }
});

// src/scan/secrets/rules/snyk-token.ts
var snykToken = nearRule({
  id: "snyk-token",
  title: "Snyk token",
  severity: "high",
  remediation: "Revoke the token in the Snyk account settings and create a new one.",
  references: ["https://docs.snyk.io/snyk-api/authentication-for-api"],
  keywords: ["snyk"],
  value: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  alphabet: "word",
  minLength: 36,
  maxLength: 36,
  hint: /token|key|auth/i,
  examples: () => nearExamples({
    name: "SNYK_TOKEN",
    call: "snyk_auth(token=",
    secret: `${fakeText(HEX, 8)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 4)}-${fakeText(HEX, 12)}`,
    clean: ["snyk test --org=3c8b9f2e"]
  })
});

// src/scan/secrets/rules/sonarqube-token.ts
var sonarqubeToken = tokenRule({
  id: "sonarqube-token",
  title: "SonarQube token",
  severity: "high",
  remediation: "Revoke the token in SonarQube (My account, Security) and create a new one.",
  references: ["https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"],
  keywords: ["squ_", "sqp_", "sqa_"],
  pattern: /sq[upa]_[0-9a-f]{40}/,
  maxLength: 44,
  examples: () => tokenExamples({
    name: "SONAR_TOKEN",
    secret: `squ_${fakeText(HEX, 40)}`,
    prefix: "squ_",
    clean: ["sqp_solver_options = {}"]
  })
});

// src/scan/secrets/rules/square-token.ts
var squareToken = tokenRule({
  id: "square-token",
  title: "Square access token",
  remediation: "Replace the token in the Square developer dashboard.",
  references: ["https://developer.squareup.com/docs/build-basics/access-tokens"],
  keywords: ["sq0csp-", "EAAA"],
  pattern: /sq0csp-[\w-]{43}|EAAA[\w-]{60}/,
  maxLength: 64,
  encoded: false,
  minEntropy: 4.2,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "SQUARE_SECRET",
    secret: `sq0csp-${fakeText(BASE64_URL, 43)}`,
    prefix: "sq0csp-",
    clean: ["EAAA is the start of base64 of nul bytes"]
  })
});

// src/scan/secrets/rules/stability-api-key.ts
var stabilityApiKey = nearRule({
  id: "stability-api-key",
  title: "Stability AI API key",
  remediation: "Delete the key at platform.stability.ai (API keys) and create a new one.",
  references: ["https://platform.stability.ai/docs/getting-started/authentication"],
  keywords: ["stability"],
  value: /^sk-[A-Za-z0-9]{48}$/,
  alphabet: "word",
  minLength: 51,
  maxLength: 51,
  examples: () => nearExamples({
    name: "STABILITY_API_KEY",
    call: "stability_sdk.Client(key=",
    secret: `sk-${fakeText(ALPHANUMERIC, 48)}`,
    clean: ["stability: experimental"]
  })
});

// src/scan/secrets/rules/stripe-live-key.ts
var stripeLiveKey = tokenRule({
  id: "stripe-live-key",
  title: "Stripe live key",
  remediation: "Roll the key in the Stripe dashboard (Developers, API keys) and look at its recent requests.",
  references: ["https://docs.stripe.com/keys"],
  keywords: ["sk_live_", "rk_live_"],
  pattern: /[sr]k_live_[A-Za-z0-9]{16,247}/,
  maxLength: 255,
  examples: () => tokenExamples({
    name: "STRIPE_SECRET_KEY",
    secret: `sk_live_${fakeText(ALPHANUMERIC, 99)}`,
    prefix: "sk_live_",
    clean: ['mode = "sk_live_mode_enabled"']
  })
});

// src/scan/secrets/rules/stripe-test-key.ts
var stripeTestKey = tokenRule({
  id: "stripe-test-key",
  title: "Stripe test key",
  severity: "low",
  remediation: "Roll the key in the Stripe dashboard; it moves no money but shows test data.",
  references: ["https://docs.stripe.com/keys"],
  keywords: ["sk_test_", "rk_test_"],
  pattern: /[sr]k_test_[A-Za-z0-9]{16,247}/,
  maxLength: 255,
  examples: () => tokenExamples({
    name: "STRIPE_SECRET_KEY",
    secret: `sk_test_${fakeText(ALPHANUMERIC, 99)}`,
    prefix: "sk_test_",
    clean: ["def test_sk_test_key_is_rejected(): pass"]
  })
});

// src/scan/secrets/rules/stripe-webhook-secret.ts
var stripeWebhookSecret = tokenRule({
  id: "stripe-webhook-secret",
  title: "Webhook signing secret (Stripe, Svix)",
  severity: "high",
  remediation: "Roll the signing secret of the endpoint.",
  references: ["https://docs.stripe.com/webhooks/signature"],
  keywords: ["whsec_"],
  pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
  maxLength: 72,
  examples: () => tokenExamples({
    name: "STRIPE_WEBHOOK_SECRET",
    secret: `whsec_${fakeText(ALPHANUMERIC, 32)}`,
    prefix: "whsec_",
    clean: ["STRIPE_WEBHOOK_SECRET=whsec_..."]
  })
});

// src/scan/secrets/rules/supabase-access-token.ts
var supabaseAccessToken = tokenRule({
  id: "supabase-access-token",
  title: "Supabase access token",
  remediation: "Delete the token in the Supabase account (Access tokens) and create a new one.",
  references: ["https://supabase.com/docs/reference/api/introduction"],
  keywords: ["sbp_", "sb_secret_"],
  pattern: /sbp_[0-9a-f]{40}|sb_secret_[\w-]{31,60}/,
  maxLength: 70,
  examples: () => tokenExamples({
    name: "SUPABASE_ACCESS_TOKEN",
    secret: `sbp_${fakeText(HEX, 40)}`,
    prefix: "sbp_",
    clean: ["sb_secret_ keys replace the service_role key"]
  })
});

// src/scan/secrets/rules/tailscale-key.ts
var tailscaleKey = tokenRule({
  id: "tailscale-key",
  title: "Tailscale key",
  remediation: "Revoke the key in the Tailscale admin console (Keys) and create an ephemeral one.",
  references: ["https://tailscale.com/kb/1085/auth-keys"],
  keywords: ["tskey-"],
  pattern: /tskey-(?:api|auth|client|webhook|scim)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}/,
  maxLength: 104,
  examples: () => tokenExamples({
    name: "TS_AUTHKEY",
    secret: `tskey-auth-${fakeText(ALPHANUMERIC, 16)}-${fakeText(ALPHANUMERIC, 32)}`,
    prefix: "tskey-auth-",
    clean: ["tskey-auth-abc is cut"]
  })
});

// src/scan/secrets/rules/tavily-api-key.ts
var tavilyApiKey = tokenRule({
  id: "tavily-api-key",
  title: "Tavily API key",
  remediation: "Delete the key in the Tavily dashboard and create a new one.",
  references: ["https://docs.tavily.com/"],
  keywords: ["tvly-"],
  pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
  maxLength: 42,
  examples: () => tokenExamples({
    name: "TAVILY_API_KEY",
    secret: `tvly-${fakeText(ALPHANUMERIC, 32)}`,
    prefix: "tvly-",
    clean: ["TAVILY_API_KEY=tvly-YOUR_API_KEY"]
  })
});

// src/scan/secrets/rules/telegram-bot-token.ts
var telegramBotToken = tokenRule({
  id: "telegram-bot-token",
  title: "Telegram bot token",
  severity: "high",
  remediation: "Send /revoke to BotFather and use the new token.",
  references: ["https://core.telegram.org/bots/api#authorizing-your-bot"],
  keywords: [":AA"],
  pattern: /\d{8,10}:AA[\w-]{33}/,
  maxLength: 46,
  offsets: [8, 9, 10],
  examples: () => tokenExamples({
    name: "TELEGRAM_BOT_TOKEN",
    secret: `${fakeText("123456789", 10)}:AA${fakeText(BASE64_URL, 33)}`,
    prefix: "",
    clean: ["mac 00:AA:BB:CC:DD:EE, score 12345678:AA"]
  })
});

// src/scan/secrets/rules/tencent-secret-id.ts
var tencentSecretId = tokenRule({
  id: "tencent-secret-id",
  title: "Tencent Cloud secret id",
  severity: "high",
  remediation: "Disable the key in the Tencent Cloud console (CAM, API keys) and create a new one.",
  references: ["https://www.tencentcloud.com/document/product/598/34227"],
  keywords: ["AKID"],
  pattern: /AKID[A-Za-z0-9]{32}/,
  maxLength: 36,
  check: "all-character-kinds",
  examples: () => tokenExamples({
    name: "TENCENTCLOUD_SECRET_ID",
    secret: `AKID${fakeText(ALPHANUMERIC, 32)}`,
    prefix: "AKID",
    clean: ["BREAKIDENTIFICATIONNUMBERSEQUENCEINTWOPARTS"]
  })
});

// src/scan/secrets/rules/terraform-cloud-token.ts
var terraformCloudToken = tokenRule({
  id: "terraform-cloud-token",
  title: "HCP Terraform API token",
  remediation: "Delete the token in HCP Terraform (Tokens) and create a new one.",
  references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
  keywords: [".atlasv1."],
  pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}/,
  maxLength: 93,
  offsets: [14],
  examples: () => tokenExamples({
    name: "TF_TOKEN_app_terraform_io",
    secret: `${fakeText(ALPHANUMERIC, 14)}.atlasv1.${fakeText(BASE64_URL, 67)}`,
    prefix: "",
    clean: ["xxxxxxxxxxxxxx.atlasv1.zzzzzzzzzzzz"]
  })
});

// src/scan/secrets/rules/together-api-key.ts
var togetherApiKey = tokenRule({
  id: "together-api-key",
  title: "Together AI API key",
  remediation: "Revoke the key in the Together AI settings (API keys) and create a new one.",
  references: ["https://docs.together.ai/reference/authentication"],
  keywords: ["tgp_v1_"],
  pattern: /tgp_v1_[\w-]{43}/,
  maxLength: 50,
  examples: () => tokenExamples({
    name: "TOGETHER_API_KEY",
    secret: `tgp_v1_${fakeText(BASE64_URL, 43)}`,
    prefix: "tgp_v1_",
    clean: ["CREATE TABLE tgp_v1_accounts (id int)"]
  })
});

// src/scan/secrets/rules/together-legacy-api-key.ts
var togetherLegacyApiKey = nearRule({
  id: "together-legacy-api-key",
  title: "Together AI API key (older form)",
  remediation: "Revoke the key in the Together AI settings (API keys) and create a new one.",
  references: ["https://docs.together.ai/reference/authentication"],
  keywords: ["together"],
  value: /^[0-9a-f]{64}$/,
  alphabet: "word",
  minLength: 64,
  maxLength: 64,
  hint: /key|token|client/i,
  examples: () => nearExamples({
    name: "TOGETHER_API_KEY",
    call: "Together(api_key=",
    secret: fakeText(HEX, 64),
    clean: ["put together: sha256 of the file"]
  })
});

// src/scan/secrets/rules/twilio-api-key.ts
var twilioApiKey = tokenRule({
  id: "twilio-api-key",
  title: "Twilio API key",
  severity: "high",
  remediation: "Delete the key in the Twilio console (API keys) and create a new one.",
  references: ["https://www.twilio.com/docs/iam/api-keys"],
  keywords: [
    "SK0",
    "SK1",
    "SK2",
    "SK3",
    "SK4",
    "SK5",
    "SK6",
    "SK7",
    "SK8",
    "SK9",
    "SKa",
    "SKb",
    "SKc",
    "SKd",
    "SKe",
    "SKf"
  ],
  pattern: /SK[0-9a-f]{32}/,
  maxLength: 34,
  encoded: false,
  examples: () => tokenExamples({
    name: "TWILIO_API_KEY",
    secret: `SK${fakeText(HEX, 32)}`,
    prefix: "SK",
    clean: ["SKaters and SKiers"]
  })
});

// src/scan/secrets/rules/twilio-auth-token.ts
var twilioAuthToken = nearRule({
  id: "twilio-auth-token",
  title: "Twilio auth token",
  remediation: "Rotate the auth token in the Twilio console and use API keys.",
  references: ["https://www.twilio.com/docs/iam/api/authtoken"],
  keywords: ["twilio"],
  value: /^[0-9a-f]{32}$/,
  alphabet: "word",
  minLength: 32,
  maxLength: 32,
  hint: /token|auth|secret|pass/i,
  examples: () => nearExamples({
    name: "TWILIO_AUTH_TOKEN",
    call: "twilio_client(auth_token=",
    secret: fakeText(HEX, 32),
    clean: ['twilio_account = "AC" + account_id']
  })
});

// src/scan/secrets/rules/vault-token.ts
var vaultToken = tokenRule({
  id: "vault-token",
  title: "HashiCorp Vault token",
  remediation: "Revoke it with `vault token revoke` and let workloads log in with their own identity.",
  references: ["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],
  keywords: ["hvs.", "hvb.", "hvr."],
  pattern: /hv[sbr]\.[\w-]{90,300}/,
  maxLength: 304,
  examples: () => tokenExamples({
    name: "VAULT_TOKEN",
    secret: `hvs.${fakeText(BASE64_URL, 95)}`,
    prefix: "hvs.",
    clean: ["tokens start with hvs. or hvb. since 1.10"]
  })
});

// src/scan/secrets/rules/voyage-api-key.ts
var voyageApiKey = nearRule({
  id: "voyage-api-key",
  title: "Voyage AI API key",
  remediation: "Delete the key at dash.voyageai.com and create a new one.",
  references: ["https://docs.voyageai.com/docs/api-key-and-installation"],
  keywords: ["voyage"],
  value: /^pa-[\w-]{43}$/,
  alphabet: "word",
  minLength: 46,
  maxLength: 46,
  examples: () => nearExamples({
    name: "VOYAGE_API_KEY",
    call: "voyageai.Client(api_key=",
    secret: `pa-${fakeText(BASE64_URL, 43)}`,
    clean: ["voyage-3-large"]
  })
});

// src/scan/secrets/rules/wandb-api-key.ts
var wandbApiKey = tokenRule({
  id: "wandb-api-key",
  title: "Weights & Biases API key",
  remediation: "Revoke the key at wandb.ai/settings and create a new one; keep it out of notebooks, `wandb login` stores it.",
  references: ["https://docs.wandb.ai/guides/track/public-api-guide/#authentication"],
  keywords: ["wandb_v1_"],
  pattern: /wandb_v1_\w{77}/,
  maxLength: 86,
  examples: () => tokenExamples({
    name: "WANDB_API_KEY",
    secret: `wandb_v1_${fakeText(ALPHANUMERIC, 77)}`,
    prefix: "wandb_v1_",
    clean: ["from wandb_v1_compat import init"]
  })
});

// src/scan/secrets/rules/wandb-legacy-api-key.ts
var wandbLegacyApiKey = nearRule({
  id: "wandb-legacy-api-key",
  title: "Weights & Biases API key (older form)",
  remediation: "Revoke the key at wandb.ai/settings and create a new one; keep it out of notebooks, `wandb login` stores it.",
  references: ["https://docs.wandb.ai/guides/track/public-api-guide/#authentication"],
  keywords: ["wandb", "api.wandb.ai"],
  value: /^[0-9a-f]{40}$/,
  alphabet: "word",
  minLength: 40,
  maxLength: 40,
  reach: 100,
  hint: /key|login|token|passw/i,
  multiline: true,
  examples: () => {
    const secret = fakeText(HEX, 40);
    return nearExamples({
      name: "WANDB_API_KEY",
      call: "wandb.login(key=",
      secret,
      clean: ["wandb @ git+https://github.com/wandb/wandb@main"],
      match: [{ text: `machine api.wandb.ai
  login user
  password ${secret}
`, secret, path: ".netrc" }]
    });
  }
});

// src/scan/secrets/rules/xai-api-key.ts
var xaiApiKey = tokenRule({
  id: "xai-api-key",
  title: "xAI API key",
  remediation: "Delete the key in the xAI console and create a new one.",
  references: ["https://docs.x.ai/docs/overview"],
  keywords: ["xai-"],
  pattern: /xai-[A-Za-z0-9]{70,120}/,
  maxLength: 124,
  examples: () => tokenExamples({
    name: "XAI_API_KEY",
    secret: `xai-${fakeText(ALPHANUMERIC, 80)}`,
    prefix: "xai-",
    clean: ["npm install xai-explainability-toolkit"]
  })
});

// src/scan/secrets/rules.ts
var SECRET_RULES = [
  ageSecretKey,
  airtableToken,
  alibabaAccessKeyId,
  alibabaAccessKeySecret,
  anthropicApiKey,
  artifactoryApiKey,
  assemblyaiApiKey,
  atlassianApiToken,
  awsAccessKeyId,
  awsBedrockApiKey,
  awsSecretAccessKey,
  awsSessionToken,
  azureAiKey,
  azureEntraClientSecret,
  azureResourceKey,
  azureSasToken,
  azureSharedAccessKey,
  azureStorageAccountKey,
  basicAuthUrl,
  buildkiteToken,
  cargoRegistryToken,
  cerebrasApiKey,
  circleciToken,
  cloudflareApiToken,
  cloudflareOriginCaKey,
  cohereApiKey,
  contentfulToken,
  databaseUrl,
  databricksToken,
  datadogKey,
  deepgramApiKey,
  deepseekApiKey,
  digitaloceanToken,
  discordWebhook,
  dockerAccessToken,
  dockerConfigAuth,
  dopplerToken,
  elevenlabsApiKey,
  figmaToken,
  firecrawlApiKey,
  fireworksApiKey,
  flyioToken,
  gcpServiceAccountKey,
  genericPassword,
  genericSecret,
  githubAppToken,
  githubFineGrainedToken,
  githubOauthToken,
  githubPersonalAccessToken,
  githubRefreshToken,
  gitlabPersonalAccessToken,
  gitlabToken,
  googleAiStudioKey,
  googleApiKey,
  googleOauthClientSecret,
  googleOauthRefreshToken,
  grafanaToken,
  groqApiKey,
  herokuApiKey,
  herokuLegacyApiKey,
  hubspotToken,
  huggingfaceToken,
  jinaApiKey,
  jsonWebToken,
  jwkPrivateKey,
  kaggleApiToken,
  kaggleLegacyKey,
  langfuseSecretKey,
  langsmithApiKey,
  linearApiKey,
  mailchimpApiKey,
  mailgunApiKey,
  mapboxSecretToken,
  mistralApiKey,
  moonshotApiKey,
  neptuneApiToken,
  netlifyToken,
  netrcPassword,
  newrelicUserKey,
  notionToken,
  npmAccessToken,
  npmRegistryAuth,
  nugetApiKey,
  nvidiaApiKey,
  openaiApiKey,
  openaiLegacyApiKey,
  openrouterApiKey,
  perplexityApiKey,
  pineconeApiKey,
  pineconeLegacyApiKey,
  planetscaleToken,
  postmanApiKey,
  prefectApiKey,
  privateKey,
  pulumiAccessToken,
  pypiToken,
  replicateApiToken,
  rubygemsApiKey,
  runpodApiKey,
  sendgridApiKey,
  sentryToken,
  shopifyToken,
  slackAppToken,
  slackToken,
  slackWebhook,
  snykToken,
  sonarqubeToken,
  squareToken,
  stabilityApiKey,
  stripeLiveKey,
  stripeTestKey,
  stripeWebhookSecret,
  supabaseAccessToken,
  tailscaleKey,
  tavilyApiKey,
  telegramBotToken,
  tencentSecretId,
  terraformCloudToken,
  togetherApiKey,
  togetherLegacyApiKey,
  twilioApiKey,
  twilioAuthToken,
  vaultToken,
  voyageApiKey,
  wandbApiKey,
  wandbLegacyApiKey,
  xaiApiKey
];
var ownRulesSha256;
function secretRulesSha256(rules) {
  if (rules === void 0) return ownRulesSha256 ??= secretRulesSha256(SECRET_RULES);
  return canonicalDigest(rules.map(plainRule));
}
function plainRule(rule) {
  const plain = JSON.stringify(rule, (key, value) => {
    if (key === "examples") return void 0;
    return value instanceof RegExp ? String(value) : value;
  });
  return JSON.parse(plain);
}

export {
  shannonEntropy,
  runCheck,
  SECRET_RULES,
  secretRulesSha256
};
