const LOG_FILE =
  /^(?:checkpoint|events\.jsonl|tile\/(?:entries|[0-9]{1,2})(?:\/x[0-9]{3}){0,4}\/[0-9]{3}(?:\.p\/[0-9]{1,3})?|timestamps\/[0-9]{1,15}-[0-9a-f]{16}\.tsr|signatures\/[0-9]{1,15}-[0-9a-f]{16}\.sigstore\.json)$/;

/** Whether a path relative to a log names a file of it; locks and unfinished files are none. */
export function isLogFile(path: string): boolean {
  return LOG_FILE.test(path);
}
