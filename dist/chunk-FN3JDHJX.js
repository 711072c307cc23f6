import {
  clip
} from "./chunk-OYJD7DCM.js";

// src/actions/support/subjects-output.ts
var MAX_CHARACTERS = 4e5;
var MAX_REASON = 120;
function subjectsOutput(subjects) {
  const text = JSON.stringify(
    subjects.map(({ subject, digest = "", verdict, allowed, reason }) => ({
      ...{ subject, digest, verdict, allowed },
      reason: clip(reason, MAX_REASON)
    }))
  );
  return text.length > MAX_CHARACTERS ? "" : text;
}

export {
  subjectsOutput
};
