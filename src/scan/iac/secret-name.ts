import { isPlaceholder } from '../secrets/placeholder.ts';

/** Last words of names that hold a credential; `MAX_TOKENS`, `TOKEN_FILE` and `KEY_ID` end otherwise. */
const SECRET_NAME =
  /(?:^|[_.-])(?:(?:access|auth|bearer|api|app|bot|deploy|id|refresh|session|github|gitlab|hub|hf|npm|pypi|registry|slack|vault|wandb|token)?token|pass|passwd|password|passphrase|pwd|secret|secret[_.-]?key|secret[_.-]?access[_.-]?key|client[_.-]?secret|api[_.-]?key|apikey|auth[_.-]?key|account[_.-]?key|encryption[_.-]?key|signing[_.-]?key|private[_.-]?key|master[_.-]?key|license[_.-]?key|credentials?|connection[_.-]?string)$/i;

/** Tokens of language models are words, not credentials. */
const WORD_TOKEN =
  /(?:^|[_.-])(?:bos|eos|pad|unk|cls|sep|mask|stop|special|start|end|next|max|min|num|first|last)[_.-]?token$/i;

/** Whether a variable or key with this name holds a credential. */
export function isSecretName(name: string): boolean {
  const words = name.slice(-100).replace(/([a-z\d])([A-Z])/g, '$1_$2');
  return SECRET_NAME.test(words) && !WORD_TOKEN.test(words);
}

/** A reference to a secret kept elsewhere, a path, a placeholder of a template, or a switch. */
const REFERENCE =
  /^(?:$|[<{[$%*]|\.{3}|(?:\/|\.\/|~\/)|(?:vault|arn|ref\+?\w*|op|sm|gcpsm|secretref|file|projects\/|awssm|keyvault|env)[:/]|ENC\[|(?:true|false|yes|no|on|off|none|null|nil|undefined|disabled|enabled|required|optional)$)/i;
const INNER_REFERENCE = /\$\(|\$\{|\{\{|\{%|<[a-z][\w -]*>/i;
const PLACEHOLDER =
  /^(?:x{3,}|change|replace|your|my[-_ ]|place ?holder|example|sample|dummy|fake|todo|fixme|insert|enter[-_ ]|redacted|removed|some[-_ ]|set[-_ ]me|empty|unused|not[-_ ]?(?:used|needed|set))/i;

/** Whether a value is a credential itself, not a reference or a placeholder for one. */
export function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  if (text.length < 4 || /^\d{1,5}$/.test(text)) return false;
  return (
    !REFERENCE.test(text) &&
    !INNER_REFERENCE.test(text) &&
    !PLACEHOLDER.test(text) &&
    !isPlaceholder(text, false)
  );
}

/** Whether a value is an address with a user's password in it. */
export function hasUrlPassword(value: string): boolean {
  const password = /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{0,100}:([^\s@/]{3,200})@/i.exec(value.trim())?.[1];
  return password !== undefined && isLiteralSecret(password);
}

/** `TLS_SECRET=llm-tls`, `--ca-secret=istio-system/ca`: the name of an object that holds the credential. */
function namesObject(name: string, value: string): boolean {
  return (
    /(?:secret|credentials?)$/i.test(name) &&
    /^(?:[a-z][a-z\d-]{0,62}\/)?[a-z]{2,30}(?:[.-][a-z\d]{1,30}){1,8}$/.test(value.trim())
  );
}

/** Whether a named value gives a credential away. */
export function isExposedSecret(name: string, value: string): boolean {
  if (hasUrlPassword(value)) return true;
  return isSecretName(name) && isLiteralSecret(value) && !namesObject(name, value);
}
