
// src/domain/errors.ts
var ERROR_CODES = {
  "invalid-input": "configuration",
  "invalid-policy": "configuration",
  "invalid-subject": "configuration",
  "invalid-key": "configuration",
  "invalid-store": "configuration",
  "not-found": "configuration",
  "missing-permission": "configuration",
  unsupported: "configuration",
  blocked: "blocked",
  "findings-over-threshold": "blocked",
  "signature-invalid": "blocked",
  "signer-untrusted": "blocked",
  "content-mismatch": "blocked",
  "evidence-invalid": "blocked",
  "audit-invalid": "blocked",
  unreadable: "undecided",
  "changed-while-reading": "undecided",
  "limit-exceeded": "undecided",
  malformed: "undecided",
  "tool-failed": "undecided",
  network: "undecided",
  timeout: "undecided",
  "trust-root": "undecided",
  incomplete: "undecided",
  internal: "internal"
};
var AppError = class extends Error {
  code;
  errorClass;
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.errorClass = ERROR_CODES[code];
    this.hint = options.hint;
  }
};
function isAppError(value) {
  return typeof value === "object" && value !== null && value.name === "AppError";
}
function toAppError(thrown, code = "internal", doing) {
  if (isAppError(thrown)) return thrown;
  const text = messageOf(thrown);
  return new AppError(code, doing === void 0 ? text : `${doing}: ${text}`, { cause: thrown });
}
function messageOf(thrown) {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
function exitCodeOf(errorClass) {
  switch (errorClass) {
    case "blocked":
      return 1;
    case "configuration":
      return 2;
    case "undecided":
    case "internal":
      return 3;
  }
}

export {
  AppError,
  isAppError,
  toAppError,
  messageOf,
  exitCodeOf
};
