import type { CheckResult } from './check-result.ts';

/** Passwords that say "put yours here" or that every local set-up has. */
const NO_PASSWORD =
  /^(?:pass|passwd|password|passwort|pw|pwd|pswd|secret|user|username|admin|root|guest|test|testing|example|changeme|change-me|change_me|default|postgres|mysql|mongo|redis|rabbitmq|foo|bar|baz|foobar|foopass|mypass|mypassword|my-password|my_password|userpass|token|key|apikey|api_key|abc|abc123|123|1234|12345|123456|x+|\*+|\.+|-+|_+)$/i;
/** Templates: `$PASS`, `${PASS}`, `{pass}`, `<pass>`, `%s`, `%(pass)s`, `[pass]`, `:pass`, `#{pass}`, `@pass`, `YOUR_PASSWORD`. */
const TEMPLATE = /^[$%<[{:#*]|[{}<>]|\$\(|^(?:your|my|the|some)[-_]?|(?:pass(?:word|wd)?|secret|token)$/i;
const LOCAL_HOST =
  /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/i;
const EXAMPLE_HOST =
  /^(?:[\w.-]{0,200}\.)?(?:example(?:\.(?:com|org|net|edu))?|domain\.(?:com|tld)|hostname|host|server|myhost|[\w-]{1,60}\.(?:test|example|invalid))(?![\w.-])/i;

/** The password of a URL with user and password; `match` goes on behind the `@` with the host. */
export function checkUrlPassword(secret: string, match: string): CheckResult {
  const end = match.lastIndexOf('@');
  const user = /\/\/([^:@/]{0,128}):/.exec(match)?.[1] ?? '';
  const host = match.slice(end + 1);
  if (NO_PASSWORD.test(secret) || TEMPLATE.test(secret) || secret === user) return 'reject';
  if (EXAMPLE_HOST.test(host) || host === '') return 'reject';
  if (/^[${<%]/.test(host)) return 'reject';
  if (!LOCAL_HOST.test(host)) return 'accept';
  return { note: 'for a server on the same machine', severity: 'low', unsure: true };
}
