import {
  require_formats
} from "./chunk-Q6YOO33Q.js";
import {
  __commonJS
} from "./chunk-LVG4QLPG.js";

// cyclonedx:sallyport:cyclonedx-formats-usual
var require_sallyport_cyclonedx_formats_usual = __commonJS({
  "cyclonedx:sallyport:cyclonedx-formats-usual"(exports, module) {
    "use strict";
    var { fullFormats } = require_formats();
    module.exports = { ...fullFormats, "iri-reference": true };
  }
});

export {
  require_sallyport_cyclonedx_formats_usual
};
