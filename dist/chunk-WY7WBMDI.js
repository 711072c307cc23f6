
// src/cli/verb.ts
function done(text, json, exitCode = 0) {
  return { text, json, exitCode };
}

export {
  done
};
