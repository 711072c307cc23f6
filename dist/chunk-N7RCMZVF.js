import {
  digestText
} from "./chunk-TSR3AW23.js";
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  RESULT_STYLES,
  joinLines
} from "./chunk-QYBLFLEH.js";

// src/report/entry-text.ts
function renderEntry(view, terminal) {
  const { subject, environment, verdict, checks } = view;
  const title = `${environment}  ${subject.kind} ${subject.name}`;
  return joinLines([
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: title }, terminal),
    ...labelledLines({ label: "", text: digestText(subject.digest) }, terminal),
    "",
    ...checks.flatMap(({ id, result, reason, remedy }) => [
      ...labelledLines({ label: result, styles: RESULT_STYLES[result], text: `${id}: ${reason}` }, terminal),
      ...result === "pass" || remedy === void 0 ? [] : remedyLines(remedy, terminal)
    ])
  ]);
}

export {
  renderEntry
};
