import {
  scoreBom
} from "./chunk-F4ZEYUCJ.js";
import {
  viewBom
} from "./chunk-2EJO6W6A.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-67QBIR3O.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import {
  err,
  ok
} from "./chunk-XNV2PMOX.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  isAppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
