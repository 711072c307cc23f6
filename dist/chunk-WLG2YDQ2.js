import {
  readVariable
} from "./chunk-XM2FWECZ.js";

// src/platform/terminal.ts
function describeTerminal(stream, env) {
  const dumb = readVariable("term", env) === "dumb";
  const watched = stream.isTTY === true && !dumb;
  const forced = readVariable("forceColor", env);
  const color = readVariable("noColor", env) === void 0 && (forced === void 0 ? watched : forced !== "0");
  const width = Math.min(Math.max(stream.columns ?? 80, 40), 200);
  return { color, interactive: watched && readVariable("ci", env) === void 0, width };
}
var QUIET_MS = 1e3;
var REDRAW_MS = 100;
var silentProgress = {
  update: () => void 0,
  end: () => void 0
};
function createTerminalProgress(stream, clock) {
  const started = clock().getTime();
  let drawnAt;
  return {
    update({ label, done, total, unit }) {
      const now = clock().getTime();
      if (now - started < QUIET_MS || drawnAt !== void 0 && now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const share = total > 0 ? ` ${String(Math.floor(100 * done / total)).padStart(3)} %` : "";
      const amount = unit === "bytes" ? `${(done / 1e6).toFixed(0)} MB` : `${String(done)} files`;
      stream.write(`\r\x1B[2K${label}${share} ${amount}`.slice(0, (stream.columns ?? 80) + 4));
    },
    end() {
      if (drawnAt !== void 0) stream.write("\r\x1B[2K");
      drawnAt = void 0;
    }
  };
}

export {
  describeTerminal,
  silentProgress,
  createTerminalProgress
};
