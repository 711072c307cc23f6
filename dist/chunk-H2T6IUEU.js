
// src/scan/secrets/placeholder.ts
var STOPWORDS = [
  "example",
  "sample",
  "placeholder",
  "changeme",
  "change-me",
  "change_me",
  "replace",
  "redacted",
  "removed",
  "masked",
  "hidden",
  "dummy",
  "fake",
  "mock",
  "test",
  "todo",
  "fixme",
  "insert",
  "enter-",
  "enter_",
  "your",
  "my-",
  "my_",
  "mysecret",
  "mypass",
  "mytoken",
  "some-",
  "some_",
  "somesecret",
  "supersecret",
  "secretkey",
  "secret-key",
  "secret_key",
  "topsecret",
  "password",
  "passwd",
  "passw0rd",
  "p@ssw0rd",
  "letmein",
  "foobar",
  "foo-",
  "foo_",
  "barbaz",
  "qwerty",
  "lorem",
  "ipsum",
  "abcdef",
  "123456",
  "deadbeef",
  "undefined",
  "process.env",
  "environ",
  "getenv",
  "config.",
  "settings.",
  "secrets.",
  "vault",
  "none",
  "null",
  "true",
  "false",
  "default",
  "optional",
  "required",
  "string",
  "value",
  "token",
  "apikey",
  "api_key",
  "api-key",
  "access_key",
  "access-key",
  "credential",
  "public",
  "http://",
  "https://",
  "localhost",
  "node_modules",
  "function",
  "object"
];
var TEMPLATE = /^[<[{($%*]|\$\{|\{\{|%\(|<[a-z]|\*{3}|\.{3}|…|^(?:x{4,}|X{4,})/;
function longestRuns(text) {
  let same = 1;
  let sequence = 1;
  let bestSame = 1;
  let bestSequence = 1;
  let direction = 0;
  for (let index = 1; index < text.length; index += 1) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    same = step === 0 ? same + 1 : 1;
    if (step === 1 || step === -1) sequence = step === direction ? sequence + 1 : 2;
    else sequence = 1;
    direction = step;
    bestSame = Math.max(bestSame, same);
    bestSequence = Math.max(bestSequence, sequence);
  }
  return { same: bestSame, sequence: bestSequence };
}
var LONGEST_WITHOUT_RUNS = 256;
function isPlaceholder(value, stopwords) {
  if (/example/i.test(value)) return true;
  if (value.length <= LONGEST_WITHOUT_RUNS) {
    const { same, sequence } = longestRuns(value);
    if (same >= 6 || sequence >= 8) return true;
  }
  if (!stopwords) return false;
  if (TEMPLATE.test(value)) return true;
  const lower = value.toLowerCase();
  return STOPWORDS.some((word) => lower.includes(word));
}

export {
  isPlaceholder
};
