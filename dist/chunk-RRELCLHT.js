
// src/actions/support/log-input.ts
function logInput(value) {
  return value === void 0 ? void 0 : value === "required";
}

export {
  logInput
};
