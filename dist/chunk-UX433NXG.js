import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  viewBom
} from "./chunk-6TELFKIX.js";
import "./chunk-GWH5HOZ4.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-H6H6AROV.js";
import {
  err,
  ok
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  isAppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/aibom/interpret-bom.ts
var BOM_INTERPRETER = {
  read: (document) => {
    try {
      const view = viewBom(document);
      return view === void 0 ? err("is neither CycloneDX nor SPDX") : ok(view);
    } catch (error) {
      if (!isAppError(error)) throw error;
      return err(`cannot be read: ${error.message}`);
    }
  },
  score: (view, profile) => {
    const { score, isMet, lines } = scoreBom(view, profile);
    const gaps = lines.filter(({ state }) => state === "missing" || state === "unreadable").map(({ title, level, fix = "" }) => ({ title, isRequired: level === "required", fix }));
    return { score, isMet, gaps };
  }
};
export {
  BOM_INTERPRETER
};
