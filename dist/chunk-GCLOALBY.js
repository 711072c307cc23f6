
// src/platform/clock.ts
var systemClock = () => /* @__PURE__ */ new Date();

export {
  systemClock
};
