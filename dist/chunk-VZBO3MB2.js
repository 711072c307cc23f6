const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  MAX_LISTED_SKIPS
} from "./chunk-PI3UGJL2.js";
import {
  parseScai
} from "./chunk-KHW6BIZC.js";
import {
  githubApprovalsSchema
} from "./chunk-S6RO5LHD.js";
import {
  CLOCK_SKEW_MS,
  DENY_LIST,
  RETIREMENT,
  admitEvidence,
  ageProblem,
  approveCommand,
  checkBundles,
  checkDenyList,
  checkRecorded,
  checkRetirement,
  commandFor,
  denyEntries,
  describeAge,
  findNewestDecision,
  gateCommand,
  listSome,
  makeCheck,
  nameSubject,
  placesOf,
  quantity,
  sortProvenance,
  sourceRepositories,
  timeOf,
  uniqueSources,
  waiveCommand
} from "./chunk-CTSNVFJK.js";
import {
  descriptorSchema,
  maybe,
  predicateText
} from "./chunk-AJUIYVBZ.js";
import {
  MAX_LIFE_DAYS,
  approvalSchema,
  overrideSchema,
  waiverSchema
} from "./chunk-BXZI4BC6.js";
import {
  runCertificateOf,
  signerIdOf
} from "./chunk-CMKSDM7S.js";
import {
  feedKey,
  mentionedCves
} from "./chunk-SOM2U2YE.js";
import {
  isScanRequirement,
  personOfSigner
} from "./chunk-UF2N37CC.js";
import {
  POSTURE_CHECKS,
  postureSchema
} from "./chunk-MLKSPAD2.js";
import {
  formatTerm,
  isListedLicense,
  parseLicense,
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_license_ids
} from "./chunk-H6H6AROV.js";
import {
  SKIP_REASONS
} from "./chunk-XBB4LAOA.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  PREDICATE,
  SCAN_KINDS
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  looseObject,
  number,
  object,
  partialRecord,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  MAX_INLINE_FINDINGS,
  canonicalDigest,
  canonicalJson,
  compareCodePoints,
  compareFindings,
  err,
  fingerprintOf,
  formatDigest,
  isSha256Hex,
  isUsableDigestSet,
  knownFindings,
  modelDigestOf,
  ok,
  parseStrictJson,
  unallowedIgnores
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  CONFIDENCES,
  PRODUCT,
  SEVERITIES,
  countBySeverity,
  isAppError,
  messageOf,
  parseSeverity,
  worstVerdict
} from "./chunk-4YF2P4A2.js";
import {
  __commonJS,
  __toESM
} from "./chunk-LVG4QLPG.js";

// node_modules/array-find-index/index.js
var require_array_find_index = __commonJS({
  "node_modules/array-find-index/index.js"(exports, module) {
    "use strict";
    module.exports = function(arr, predicate, ctx) {
      if (typeof Array.prototype.findIndex === "function") {
        return arr.findIndex(predicate, ctx);
      }
      if (typeof predicate !== "function") {
        throw new TypeError("predicate must be a function");
      }
      var list = Object(arr);
      var len = list.length;
      if (len === 0) {
        return -1;
      }
      for (var i = 0; i < len; i++) {
        if (predicate.call(ctx, list[i], i, list)) {
          return i;
        }
      }
      return -1;
    };
  }
});

// node_modules/spdx-compare/node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string2;
        var possibilities = ["WITH", "AND", "OR", "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string2 = read2(possibilities[i]);
          if (string2) {
            break;
          }
        }
        if (string2 === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string2 && {
          type: "OPERATOR",
          string: string2
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string2 = idstring();
        if (!string2) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string2;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string2 = expectIdstring();
          return { type: "DOCUMENTREF", string: string2 };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string2 = expectIdstring();
          return { type: "LICENSEREF", string: string2 };
        }
      }
      function identifier() {
        var begin = index;
        var string2 = idstring();
        if (licenses.indexOf(string2) !== -1) {
          return {
            type: "LICENSE",
            string: string2
          };
        } else if (exceptions.indexOf(string2) !== -1) {
          return {
            type: "EXCEPTION",
            string: string2
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-compare/node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string2 = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string2 += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string2 += "LicenseRef-" + t.string;
          return { license: string2 };
        }
        index = begin;
      }
      function parseLicense2() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node3 = { license: t.string };
          if (parseOperator("+")) {
            node3.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node3.exception = exception;
          }
          return node3;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense2();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node2 = parseExpression();
      if (!node2 || hasMore()) {
        throw new Error("Syntax error");
      }
      return node2;
    };
  }
});

// node_modules/spdx-compare/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-compare/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/spdx-ranges/index.json
var require_spdx_ranges = __commonJS({
  "node_modules/spdx-ranges/index.json"(exports, module) {
    module.exports = [
      [
        "AFL-1.1",
        "AFL-1.2",
        "AFL-2.0",
        "AFL-2.1",
        "AFL-3.0"
      ],
      [
        "AGPL-1.0",
        [
          "AGPL-3.0",
          "AGPL-3.0-only"
        ]
      ],
      [
        "Apache-1.0",
        "Apache-1.1",
        "Apache-2.0"
      ],
      [
        "APSL-1.0",
        "APSL-1.1",
        "APSL-1.2",
        "APSL-2.0"
      ],
      [
        "Artistic-1.0",
        "Artistic-2.0"
      ],
      [
        "BitTorrent-1.0",
        "BitTorrent-1.1"
      ],
      [
        "CC-BY-1.0",
        "CC-BY-2.0",
        "CC-BY-2.5",
        "CC-BY-3.0",
        "CC-BY-4.0"
      ],
      [
        "CC-BY-NC-1.0",
        "CC-BY-NC-2.0",
        "CC-BY-NC-2.5",
        "CC-BY-NC-3.0",
        "CC-BY-NC-4.0"
      ],
      [
        "CC-BY-NC-ND-1.0",
        "CC-BY-NC-ND-2.0",
        "CC-BY-NC-ND-2.5",
        "CC-BY-NC-ND-3.0",
        "CC-BY-NC-ND-4.0"
      ],
      [
        "CC-BY-NC-SA-1.0",
        "CC-BY-NC-SA-2.0",
        "CC-BY-NC-SA-2.5",
        "CC-BY-NC-SA-3.0",
        "CC-BY-NC-SA-4.0"
      ],
      [
        "CC-BY-ND-1.0",
        "CC-BY-ND-2.0",
        "CC-BY-ND-2.5",
        "CC-BY-ND-3.0",
        "CC-BY-ND-4.0"
      ],
      [
        "CC-BY-SA-1.0",
        "CC-BY-SA-2.0",
        "CC-BY-SA-2.5",
        "CC-BY-SA-3.0",
        "CC-BY-SA-4.0"
      ],
      [
        "CDDL-1.0",
        "CDDL-1.1"
      ],
      [
        "CECILL-1.0",
        "CECILL-1.1",
        "CECILL-2.0"
      ],
      [
        "ECL-1.0",
        "ECL-2.0"
      ],
      [
        "EFL-1.0",
        "EFL-2.0"
      ],
      [
        "EPL-1.0",
        "EPL-2.0"
      ],
      [
        "EUPL-1.0",
        "EUPL-1.1"
      ],
      [
        [
          "GFDL-1.1",
          "GFDL-1.1-only"
        ],
        [
          "GFDL-1.2",
          "GFDL-1.2-only"
        ],
        [
          "GFDL-1.1-or-later",
          "GFDL-1.2-or-later",
          "GFDL-1.3",
          "GFDL-1.3-only",
          "GFDL-1.3-or-later"
        ]
      ],
      [
        [
          "GPL-1.0",
          "GPL-1.0-only"
        ],
        [
          "GPL-2.0",
          "GPL-2.0-only"
        ],
        [
          "GPL-1.0-or-later",
          "GPL-2.0-or-later",
          "GPL-3.0",
          "GPL-3.0-only",
          "GPL-3.0-or-later"
        ]
      ],
      [
        [
          "LGPL-2.0",
          "LGPL-2.0-only"
        ],
        [
          "LGPL-2.1",
          "LGPL-2.1-only"
        ],
        [
          "LGPL-2.0-or-later",
          "LGPL-2.1-or-later",
          "LGPL-3.0",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later"
        ]
      ],
      [
        "LPL-1.0",
        "LPL-1.02"
      ],
      [
        "LPPL-1.0",
        "LPPL-1.1",
        "LPPL-1.2",
        "LPPL-1.3a",
        "LPPL-1.3c"
      ],
      [
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0"
      ],
      [
        "MPL-1.0",
        "MPL-1.1",
        "MPL-2.0-no-copyleft-exception"
      ],
      [
        "NPL-1.0",
        "NPL-1.1"
      ],
      [
        "OFL-1.0",
        "OFL-1.1"
      ],
      [
        "OLDAP-1.1",
        "OLDAP-1.2",
        "OLDAP-1.3",
        "OLDAP-1.4",
        "OLDAP-2.0",
        "OLDAP-2.0.1",
        "OLDAP-2.1",
        "OLDAP-2.2",
        "OLDAP-2.2.1",
        "OLDAP-2.2.2",
        "OLDAP-2.3",
        "OLDAP-2.4",
        "OLDAP-2.5",
        "OLDAP-2.6",
        "OLDAP-2.7",
        "OLDAP-2.8"
      ],
      [
        "OSL-1.0",
        "OSL-1.1",
        "OSL-2.0",
        "OSL-2.1",
        "OSL-3.0"
      ],
      [
        "PHP-3.0",
        "PHP-3.01"
      ],
      [
        "RPL-1.1",
        "RPL-1.5"
      ],
      [
        "SGI-B-1.0",
        "SGI-B-1.1",
        "SGI-B-2.0"
      ],
      [
        "YPL-1.0",
        "YPL-1.1"
      ],
      [
        "ZPL-1.1",
        "ZPL-2.0",
        "ZPL-2.1"
      ],
      [
        "Zimbra-1.3",
        "Zimbra-1.4"
      ],
      [
        "bzip2-1.0.5",
        "bzip2-1.0.6"
      ]
    ];
  }
});

// node_modules/spdx-compare/index.js
var require_spdx_compare = __commonJS({
  "node_modules/spdx-compare/index.js"(exports) {
    var arrayFindIndex = require_array_find_index();
    var parse = require_spdx_expression_parse();
    var ranges = require_spdx_ranges();
    var notALicenseIdentifier = " is not a simple license identifier";
    var rangeComparison = function(comparison) {
      return function(first, second) {
        var firstAST = parse(first);
        if (!firstAST.hasOwnProperty("license")) {
          throw new Error('"' + first + '"' + notALicenseIdentifier);
        }
        var secondAST = parse(second);
        if (!secondAST.hasOwnProperty("license")) {
          throw new Error('"' + second + '"' + notALicenseIdentifier);
        }
        return ranges.some(function(range) {
          var firstLicense = firstAST.license;
          var indexOfFirst = arrayFindIndex(range, function(element2) {
            return element2 === firstLicense || Array.isArray(element2) && element2.indexOf(firstLicense) !== -1;
          });
          if (indexOfFirst < 0) {
            return false;
          }
          var secondLicense = secondAST.license;
          var indexOfSecond = arrayFindIndex(range, function(element2) {
            return element2 === secondLicense || Array.isArray(element2) && element2.indexOf(secondLicense) !== -1;
          });
          if (indexOfSecond < 0) {
            return false;
          }
          return comparison(indexOfFirst, indexOfSecond);
        });
      };
    };
    exports.gt = rangeComparison(function(first, second) {
      return first > second;
    });
    exports.lt = rangeComparison(function(first, second) {
      return first < second;
    });
    exports.eq = rangeComparison(function(first, second) {
      return first === second;
    });
  }
});

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/scan.js
var require_scan2 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string2;
        var possibilities = ["WITH", "AND", "OR", "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string2 = read2(possibilities[i]);
          if (string2) {
            break;
          }
        }
        if (string2 === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string2 && {
          type: "OPERATOR",
          string: string2
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string2 = idstring();
        if (!string2) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string2;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string2 = expectIdstring();
          return { type: "DOCUMENTREF", string: string2 };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string2 = expectIdstring();
          return { type: "LICENSEREF", string: string2 };
        }
      }
      function identifier() {
        var begin = index;
        var string2 = idstring();
        if (licenses.indexOf(string2) !== -1) {
          return {
            type: "LICENSE",
            string: string2
          };
        } else if (exceptions.indexOf(string2) !== -1) {
          return {
            type: "EXCEPTION",
            string: string2
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/parse.js
var require_parse2 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string2 = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string2 += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string2 += "LicenseRef-" + t.string;
          return { license: string2 };
        }
        index = begin;
      }
      function parseLicense2() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node3 = { license: t.string };
          if (parseOperator("+")) {
            node3.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node3.exception = exception;
          }
          return node3;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense2();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node2 = parseExpression();
      if (!node2 || hasMore()) {
        throw new Error("Syntax error");
      }
      return node2;
    };
  }
});

// node_modules/spdx-satisfies/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse2 = __commonJS({
  "node_modules/spdx-satisfies/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan2();
    var parse = require_parse2();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/spdx-satisfies/index.js
var require_spdx_satisfies = __commonJS({
  "node_modules/spdx-satisfies/index.js"(exports, module) {
    var compare2 = require_spdx_compare();
    var parse = require_spdx_expression_parse2();
    var ranges = require_spdx_ranges();
    function rangesAreCompatible(first, second) {
      return first.license === second.license || ranges.some(function(range) {
        return licenseInRange(first.license, range) && licenseInRange(second.license, range);
      });
    }
    function licenseInRange(license, range) {
      return range.indexOf(license) !== -1 || range.some(function(element2) {
        return Array.isArray(element2) && element2.indexOf(license) !== -1;
      });
    }
    function identifierInRange(identifier, range) {
      return identifier.license === range.license || compare2.gt(identifier.license, range.license) || compare2.eq(identifier.license, range.license);
    }
    function licensesAreCompatible(first, second) {
      if (first.exception !== second.exception) {
        return false;
      } else if (second.hasOwnProperty("license")) {
        if (second.hasOwnProperty("plus")) {
          if (first.hasOwnProperty("plus")) {
            return rangesAreCompatible(first, second);
          } else {
            return identifierInRange(first, second);
          }
        } else {
          if (first.hasOwnProperty("plus")) {
            return identifierInRange(second, first);
          } else {
            return first.license === second.license;
          }
        }
      }
    }
    function replaceGPLOnlyOrLaterWithRanges(argument) {
      var license = argument.license;
      if (license) {
        if (endsWith(license, "-or-later")) {
          argument.license = license.replace("-or-later", "");
          argument.plus = true;
        } else if (endsWith(license, "-only")) {
          argument.license = license.replace("-only", "");
          delete argument.plus;
        }
      } else if (argument.left && argument.right) {
        argument.left = replaceGPLOnlyOrLaterWithRanges(argument.left);
        argument.right = replaceGPLOnlyOrLaterWithRanges(argument.right);
      }
      return argument;
    }
    function endsWith(string2, substring) {
      return string2.indexOf(substring) === string2.length - substring.length;
    }
    function licenseString(e) {
      if (e.hasOwnProperty("noassertion")) return "NOASSERTION";
      if (e.license) {
        return e.license + (e.plus ? "+" : "") + (e.exception ? "WITH " + e.exception : "");
      }
    }
    function expand(expression) {
      return sort(expandInner(expression));
    }
    function expandInner(expression) {
      if (!expression.conjunction) return [{ [licenseString(expression)]: expression }];
      if (expression.conjunction === "or") return expandInner(expression.left).concat(expandInner(expression.right));
      if (expression.conjunction === "and") {
        var left = expandInner(expression.left);
        var right = expandInner(expression.right);
        return left.reduce(function(result, l) {
          right.forEach(function(r) {
            result.push(Object.assign({}, l, r));
          });
          return result;
        }, []);
      }
    }
    function sort(licenseList) {
      var sortedLicenseLists = licenseList.filter(function(e) {
        return Object.keys(e).length;
      }).map(function(e) {
        return Object.keys(e).sort();
      });
      return sortedLicenseLists.map(function(list, i) {
        return list.map(function(license) {
          return licenseList[i][license];
        });
      });
    }
    function isANDCompatible(parsedExpression, parsedLicenses) {
      return parsedExpression.every(function(element2) {
        return parsedLicenses.some(function(approvedLicense) {
          return licensesAreCompatible(element2, approvedLicense);
        });
      });
    }
    function satisfies2(spdxExpression, arrayOfLicenses) {
      var parsedExpression = expand(replaceGPLOnlyOrLaterWithRanges(parse(spdxExpression)));
      var parsedLicenses = arrayOfLicenses.map(function(l) {
        return replaceGPLOnlyOrLaterWithRanges(parse(l));
      });
      for (const parsed of parsedLicenses) {
        if (parsed.hasOwnProperty("conjunction")) {
          throw new Error("Approved licenses cannot be AND or OR expressions.");
        }
      }
      return parsedExpression.some(function(o) {
        return isANDCompatible(o, parsedLicenses);
      });
    }
    module.exports = satisfies2;
  }
});

// src/gate/statement-binding.ts
var DAY_MS = 864e5;
function readPersonStatements(kind, schema2, { evidence, binding }) {
  const statements = evidence.flatMap((each) => {
    const person = personOfSigner(each.signerName);
    return each.kind === kind && person !== void 0 ? [read(each, person, { kind, schema: schema2, binding })] : [];
  }).sort((a, b) => compare(sortKey(a), sortKey(b)));
  const nonces = /* @__PURE__ */ new Map();
  return statements.map((statement) => {
    const { predicate, evidence: each } = statement;
    if (predicate === void 0) return statement;
    const first = nonces.get(predicate.nonce);
    if (first === void 0) nonces.set(predicate.nonce, each.bundleSha256);
    if (first === void 0 || first === each.bundleSha256) return statement;
    return {
      ...statement,
      predicate: void 0,
      problem: `is a replay: its nonce was used by ${first.slice(0, 16)}`
    };
  });
}
function read(evidence, person, reading) {
  const parsed = reading.schema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === void 0 || issue.path.length === 0 ? "" : ` ${issue.path.join(".")}`;
    const problem2 = `is not as it must be${where}: ${issue?.message ?? "not usable"}`;
    return { evidence, person, predicate: void 0, problem: problem2, isUnreadable: true };
  }
  const problem = bindingProblem(evidence, parsed.data, reading);
  return { evidence, person, predicate: problem === void 0 ? parsed.data : void 0, problem };
}
function bindingProblem(evidence, said, { kind, binding }) {
  if (said.environment !== binding.environment) return `is for environment ${said.environment}`;
  if (said.policy.sha256 !== binding.policyDigest) {
    return `is under another policy (sha256:${said.policy.sha256.slice(0, 16)}\u2026)`;
  }
  const [createdAt, expiresAt] = [new Date(said.createdAt), new Date(said.expiresAt)];
  const life = expiresAt.getTime() - createdAt.getTime();
  if (!(life > 0)) return "expires before it was made";
  if (life > MAX_LIFE_DAYS[kind] * DAY_MS) return `lives longer than ${String(MAX_LIFE_DAYS[kind])} days`;
  if (!(binding.now.getTime() < expiresAt.getTime())) return `expired on ${said.expiresAt}`;
  const time2 = timeOf(evidence, createdAt, binding.now);
  if (time2.kind === "impossible") return time2.reason;
  const existedBy = binding.existedBy?.getTime() ?? -Infinity;
  if (createdAt.getTime() + CLOCK_SKEW_MS < existedBy) return "was made before the artifact existed";
  return void 0;
}
function sortKey({ predicate, evidence, person }) {
  return `${predicate === void 0 ? "~" : new Date(predicate.createdAt).toISOString()} ${evidence.bundleSha256} ${person}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/gate/check-approvals.ts
function approvalCheckId({ group }) {
  return `approvals:${group}`;
}
function checkApprovals(evidence, context) {
  const { policy, rules, binding, github } = context;
  const signed = onePerBundle(readPersonStatements("approval", approvalSchema, { evidence, binding }));
  const candidates = [...signed.map(fromStatement), ...github.candidates];
  const outcomes = rules.map((rule) => checkRule(rule, candidates, context));
  const isMemberSomewhere = (person) => rules.some(({ group }) => policy.groups.get(group)?.includes(person) === true);
  const others = candidates.filter(({ person }) => !isMemberSomewhere(person)).map((each) => {
    const reason = each.isKnown ? "is in no group that is asked" : "is nobody in the policy";
    return listed(each, "", { reason });
  });
  const approvals = [...outcomes.flatMap((outcome) => outcome.approvals), ...others];
  const keyOf = ({ group, person, channel, bundleSha256 }) => `${group}
${person}
${channel}
${bundleSha256}`;
  return {
    checks: outcomes.map(({ check }) => check),
    approvals: approvals.sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1)
  };
}
function onePerBundle(statements) {
  const byBundle = /* @__PURE__ */ new Map();
  for (const each of statements) {
    const key = `${each.evidence.bundleSha256} ${each.person}`;
    if (!byBundle.has(key)) byBundle.set(key, each);
  }
  return [...byBundle.values()];
}
function fromStatement({
  person,
  evidence,
  predicate,
  problem,
  isUnreadable: isUnreadable2
}) {
  if (isUnreadable2 === true) {
    const word = { kind: "unreadable", reason: problem ?? "cannot be read" };
    return { person, isKnown: true, channel: "statement", evidence, word };
  }
  return { person, isKnown: true, channel: "statement", evidence, word: wordOf(predicate, problem) };
}
function wordOf(predicate, problem) {
  if (predicate === void 0) return { kind: "void", reason: problem ?? "does not hold" };
  const until = `until ${predicate.expiresAt}`;
  return { kind: predicate.decision === "REJECTED" ? "rejected" : "approved", until };
}
function listed({ person, channel, evidence }, group, { reason, counted = false }) {
  return { person, group, channel, counted, reason, bundleSha256: evidence.bundleSha256 };
}
function checkRule(rule, candidates, context) {
  const members = context.policy.groups.get(rule.group) ?? [];
  const those = candidates.filter(({ person, isKnown }) => isKnown && members.includes(person));
  const tally = {
    approvals: [],
    counted: /* @__PURE__ */ new Map(),
    rejected: /* @__PURE__ */ new Set(),
    unreadable: /* @__PURE__ */ new Set(),
    undecided: /* @__PURE__ */ new Map()
  };
  for (const candidate of those) tally.approvals.push(judge(candidate, rule, { tally, context }));
  const check = conclude(rule, tally, {
    evidence: those.map(({ evidence }) => evidence),
    remedy: context.remedy,
    problems: rule.channels.some((channel) => channel !== "statement") ? context.github.problems : []
  });
  return { check, approvals: tally.approvals };
}
function judge(candidate, rule, { tally, context }) {
  const { person, word, evidence } = candidate;
  const answer = (reason, counted = false) => listed(candidate, rule.group, { reason, counted });
  const undecided = (why) => {
    tally.undecided.set(person, why);
    return answer(`cannot be counted: ${why}`);
  };
  if (word.kind === "rejected") {
    tally.rejected.add(`${person} ${word.until}`);
    return answer(`rejected, blocks ${word.until}`);
  }
  if (word.kind === "unreadable") {
    tally.unreadable.add(`${person} (${word.reason})`);
    return answer(word.reason);
  }
  if (word.kind === "void") return answer(word.reason);
  if (!rule.channels.includes(candidate.channel)) {
    return answer(`is by ${candidate.channel}, and the rule counts ${rule.channels.join(" and ")}`);
  }
  if (word.kind === "unknown") return undecided(word.reason);
  for (const party of rule.exclude) {
    const part = context.parties.partOf(person, party);
    if (part.kind === "had") return answer(`is excluded: ${person} is the ${party}`);
    if (part.kind === "unknown") return undecided(part.why);
  }
  const { team } = rule;
  if (team !== void 0 && candidate.channel !== "statement") {
    if (candidate.teams === void 0)
      return undecided(`nobody could ask whether ${person} is in team ${team}`);
    if (!candidate.teams.includes(team)) return answer(`is not an active member of team ${team}`);
  }
  if (tally.counted.has(person)) return answer(`counts already: ${person} is one person`);
  tally.counted.set(person, evidence);
  return answer(`counts ${word.until}`, true);
}
function conclude(rule, { approvals, counted, rejected, unreadable, undecided }, parts) {
  const id = approvalCheckId(rule);
  const have = `${String(counted.size)} of ${quantity(rule.count, "approval")} by ${rule.group}`;
  if (rejected.size > 0) {
    const reason = `rejected by ${listSome([...rejected].sort())}`;
    const remedy = "settle what the rejection is about; it blocks until it expires";
    return makeCheck(id, "block", { ...parts, reason, remedy });
  }
  if (unreadable.size > 0) {
    const reason = `cannot be read, and may be a rejection: ${listSome([...unreadable].sort())}`;
    return makeCheck(id, "indeterminate", {
      ...parts,
      reason,
      remedy: "have it signed again, then remove it from the store"
    });
  }
  const people = [...counted.keys()].sort();
  if (counted.size >= rule.count) {
    return makeCheck(id, "pass", { reason: `${have}: ${people.join(", ")}`, evidence: counted.values() });
  }
  const open2 = [...undecided].filter(([person]) => !counted.has(person));
  if (counted.size + open2.length >= rule.count) {
    const reason = `${have}; ${listSome([...new Set(open2.map(([, why]) => why))].sort())}`;
    return makeCheck(id, "indeterminate", { ...parts, reason, remedy: UNDECIDED_REMEDY });
  }
  const refused = approvals.filter((each) => !each.counted).map(({ person, reason }) => `${person} (${reason})`).sort();
  const aside = refused.length === 0 ? "" : `; not counted: ${listSome(refused)}`;
  const unread = parts.problems.length === 0 ? "" : `; from GitHub: ${listSome(parts.problems)}`;
  return makeCheck(id, "block", { ...parts, reason: `${have}${aside}${unread}` });
}
var UNDECIDED_REMEDY = "name the author, builder and actor (--author, --builder, --actor) as the policy knows them; approve by a signed statement where GitHub cannot tell";

// src/gate/check-code-owners.ts
var CODE_OWNERS_CHECK = "approvals:code-owners";
function checkCodeOwners(github) {
  const id = CODE_OWNERS_CHECK;
  const remedy = "let a code owner of the files review the head of the pull request";
  const { pullRequests } = github;
  if (pullRequests.length === 0) {
    const why = github.problems.length === 0 ? "" : `: ${listSome(github.problems)}`;
    const reason2 = `no observation of a pull request that made this subject${why}`;
    return makeCheck(id, "block", { reason: reason2, remedy: "run the gate with a GitHub token on the pull request" });
  }
  const evidence = pullRequests.map((each) => each.evidence);
  if (pullRequests.some(({ said }) => said.pullRequest?.codeOwners === void 0)) {
    const reason2 = "the observer did not read CODEOWNERS";
    return makeCheck(id, "indeterminate", {
      reason: reason2,
      evidence,
      remedy: "run the gate again with a GitHub token"
    });
  }
  const missing2 = pullRequests.flatMap((each) => missingOwners(each, github));
  if (missing2.length > 0) {
    const reason2 = `no code owner approved ${listSome(missing2)}`;
    return makeCheck(id, "block", { reason: reason2, evidence, remedy });
  }
  const files = pullRequests.flatMap(({ said }) => said.pullRequest?.codeOwners ?? []);
  const count2 = files.reduce((sum, each) => sum + each.files, 0);
  const reason = `${quantity(count2, "changed file")} with code owners, each approved by one`;
  return makeCheck(id, "pass", { reason, evidence });
}
function missingOwners({ said, evidence }, { candidates }) {
  const approvers = candidates.filter(
    (each) => each.channel === "review" && each.word.kind === "approved" && each.evidence === evidence
  ).map(({ accountId }) => accountId);
  return (said.pullRequest?.codeOwners ?? []).filter(({ ownerIds }) => !ownerIds.some((owner) => approvers.includes(owner))).map(({ example, files, owners }) => {
    const more = files > 1 ? ` and ${String(files - 1)} more` : "";
    return `${example}${more} (owned by ${owners.join(" ")})`;
  });
}

// src/gate/custom-rule.ts
function ruleCheckId({ id }) {
  return `rule:${id}`;
}
var MAX_FINDINGS = 1e4;
function checkCustomRules(rules, facts, evaluate) {
  return rules.map((rule) => {
    const id = ruleCheckId(rule);
    const answer = answerOf(rule, facts, evaluate);
    if (answer.kind === "unknown") {
      const remedy = "correct the expression, or supply the evidence it reads (has(\u2026) asks whether it is there)";
      return makeCheck(id, "indeterminate", {
        reason: `${rule.message}: cannot tell, ${answer.problem}`,
        remedy
      });
    }
    return makeCheck(id, answer.value ? "pass" : "block", {
      reason: rule.message,
      remedy: `supply evidence under which this is true: ${rule.assert.replace(/\s+/g, " ").slice(0, 300)}`
    });
  });
}
function answerOf(rule, facts, evaluate) {
  if (evaluate === void 0)
    return { kind: "unknown", problem: "nobody gave the gate what evaluates rules" };
  if (facts.findings.length > MAX_FINDINGS) {
    return { kind: "unknown", problem: `there are more than ${String(MAX_FINDINGS)} findings` };
  }
  return evaluate(rule.assert, facts);
}
function ruleFacts(sources) {
  const shown3 = (about) => (each) => ({
    kind: each.kind,
    signer: each.signerName,
    predicateType: each.statement.predicateType,
    predicate: each.statement.predicate,
    about
  });
  const { environment, subject, own, findings, approvals } = sources;
  return {
    environment,
    subject,
    evidence: [
      ...own.map(shown3("subject")),
      ...[...sources.sources].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([digest, evidence]) => evidence.map(shown3(digest)))
    ],
    findings: findings.map(({ finding, source, status, adjusted }) => ({
      rule: finding.ruleId,
      severity: adjusted?.severity ?? finding.severity,
      path: finding.location.path,
      status,
      scan: source
    })),
    approvals: approvals.map(({ person, group, counted, channel }) => ({ person, group, counted, channel }))
  };
}

// src/gate/check-order.ts
function orderCheckId(environment) {
  return `order:${environment}`;
}
function checkOrder(evidence, context) {
  const { environment, gates, policyDigest, now, remedy } = context;
  const id = orderCheckId(environment);
  const newest2 = findNewestDecision(evidence, { environment, gates, now });
  if (newest2.kind === "unreadable") {
    const { reason } = newest2;
    const help = "remove the unreadable decision from the store, and decide again";
    return makeCheck(id, "indeterminate", { reason, remedy: help, evidence: newest2.evidence });
  }
  if (newest2.kind === "none") {
    const reason = `no decision on ${environment} signed by ${listSome(gates)}`;
    return makeCheck(id, "block", { reason, remedy });
  }
  const { decision } = newest2;
  const { said, at, policySha256, evidence: source } = decision;
  const age = describeAge({ kind: "known", at, isTrusted: source.times.length > 0 }, now);
  const parts = { evidence: [source], remedy };
  if (said.verdict !== "pass") {
    const lifted = said.override === void 0 ? "" : ", overridden there";
    const reason = `newest decision on ${environment} is ${said.verdict}${lifted}, ${age}`;
    return makeCheck(id, "block", { ...parts, reason });
  }
  if (policySha256 !== policyDigest) {
    const reason = `decision on ${environment} was made under another policy (sha256:${policySha256.slice(0, 16)}\u2026)`;
    return makeCheck(id, "block", { ...parts, reason });
  }
  return makeCheck(id, "pass", {
    reason: `passed ${environment}, signed by ${source.signerName}, ${age}`,
    evidence: [source]
  });
}

// src/gate/check-observations.ts
function checkObservations({ unreadable }) {
  if (unreadable.length === 0) return [];
  const names = unreadable.map(({ bundleSha256 }) => `sha256:${bundleSha256.slice(0, 16)}`);
  const reason = `what GitHub said cannot be read, and may take back an approval: ${listSome(names.sort())}`;
  const remedy = "let the gate ask GitHub again, then remove it from the store";
  return [makeCheck("github-approvals", "indeterminate", { reason, remedy, evidence: unreadable })];
}

// src/gate/check-override.ts
var FINAL = /* @__PURE__ */ new Set([DENY_LIST, "policy", "subject"]);
function checkOverride(evidence, context) {
  const { binding, rule, checks, retiredAt } = context;
  const statements = readPersonStatements("override", overrideSchema, { evidence, binding });
  if (statements.length === 0) return { check: void 0, override: void 0 };
  const line = (result, reason2) => makeCheck("override", result, {
    reason: reason2,
    remedy: "fix what failed, or sign an override that holds (docs/approvals.md)",
    evidence: statements.map((statement) => statement.evidence)
  });
  const valid = [];
  const refused = [];
  for (const { evidence: each, person, predicate, problem } of statements) {
    const reason2 = predicate === void 0 ? problem ?? "does not hold" : refusal(person, predicate, context);
    if (predicate === void 0 || reason2 !== void 0)
      refused.push(`override by ${person} ${reason2 ?? ""}`);
    else valid.push({ evidence: each, person, predicate });
  }
  const failed = checks.filter(({ result }) => result === "block" || result === "indeterminate");
  if (failed.length === 0) {
    return { check: line("pass", "nothing failed, so nothing is overridden"), override: void 0 };
  }
  const final = failed.filter(({ id }) => FINAL.has(id)).map(({ id }) => `no override lifts ${id}`);
  const open2 = rule === void 0 ? [] : openChecks(failed, { valid, count: rule.count, retiredAt });
  if (rule === void 0 || final.length > 0 || open2.length > 0) {
    return { check: line("warn", listSome([...final, ...refused.sort(), ...open2])), override: void 0 };
  }
  const isOfUse = ({ predicate }) => failed.some(({ id }) => accepts(predicate, id, retiredAt));
  const override = describe(valid.filter(isOfUse));
  const reason = `${quantity(failed.length, "failed check")} overridden by ${override.people.join(", ")} until ${override.expiresAt}`;
  return { check: line("pass", reason), override };
}
function refusal(person, { justification }, context) {
  const { rule, policy, parties } = context;
  if (rule === void 0) return "does not count: the environment allows no override";
  if (policy.groups.get(rule.group)?.includes(person) !== true) {
    return `does not count: ${person} is not in group ${rule.group}`;
  }
  if (justification.trim().length < rule.justificationMin) {
    return `does not count: its justification is shorter than ${String(rule.justificationMin)} characters`;
  }
  return parties.barred(person);
}
function openChecks(failed, { valid, count: count2, retiredAt }) {
  return failed.flatMap(({ id }) => {
    const accepting = valid.filter(({ predicate }) => accepts(predicate, id, retiredAt));
    const people = new Set(accepting.map(({ person }) => person));
    if (people.size >= count2) return [];
    return [`${id} is overridden by ${String(people.size)} of ${String(count2)} people`];
  });
}
function accepts({ checks, createdAt }, id, retiredAt) {
  if (id !== RETIREMENT) return checks?.includes(id) ?? true;
  const isYounger = retiredAt !== void 0 && new Date(createdAt).getTime() > retiredAt.getTime();
  return isYounger && checks?.includes(id) === true;
}
function describe(valid) {
  const expiries = valid.map(({ predicate }) => new Date(predicate.expiresAt).toISOString()).sort();
  return {
    people: [...new Set(valid.map(({ person }) => person))].sort(),
    justification: [...new Set(valid.map(({ predicate }) => predicate.justification))].join(" / "),
    bundleSha256s: [...new Set(valid.map(({ evidence }) => evidence.bundleSha256))].sort(),
    expiresAt: expiries[0] ?? ""
  };
}

// src/gate/check-policy.ts
function checkPolicy(rules, { policyDigest, policyUri }) {
  if (!isSha256Hex(policyDigest)) {
    return makeCheck("policy", "indeterminate", {
      reason: "the policy has no SHA-256 digest, so nobody can tell which one it was",
      remedy: "give the policy digest of the policy and every file it names"
    });
  }
  const digests = [`sha256:${policyDigest}`];
  const asked = rules.require.length + rules.approvals.length + (rules.release?.size ?? 0);
  if (asked === 0) {
    return makeCheck("policy", "block", {
      reason: "the environment requires nothing, so everything would pass",
      remedy: "require evidence or approvals in the policy",
      digests
    });
  }
  const reason = `${policyUri} asks for ${quantity(rules.require.length, "kind")} of evidence and ${quantity(rules.approvals.length, "approval rule")}`;
  return makeCheck("policy", "pass", { reason, digests });
}
function checkSubject({ kind, digest }) {
  if (!isUsableDigestSet(digest)) {
    return makeCheck("subject", "block", {
      reason: "the subject has no digest that identifies it",
      remedy: "name it by a SHA-256 digest in lower-case hex"
    });
  }
  return makeCheck("subject", "pass", {
    reason: `${kind} ${formatDigest(digest)}`,
    digests: [formatDigest(digest)]
  });
}

// src/gate/compare-parameters.ts
var MAX_LEAVES = 2e4;
var MAX_DEPTH = 16;
function parameterProblem(parameters, { parameters: expected, freeParameters }) {
  if (expected === void 0) return void 0;
  const leaves = /* @__PURE__ */ new Map();
  if (!collect(parameters, "", { leaves, depth: 0 })) return "has more parameters than can be compared";
  for (const [name, value] of leaves) {
    if (expected.has(name)) {
      const wanted = canonicalJson(expected.get(name));
      const actual = canonicalJson(value);
      if (actual !== wanted) return `parameter ${name} is ${shown(actual)}, must be ${shown(wanted)}`;
    } else if (!freeParameters.some((free) => name === free || name.startsWith(`${free}.`))) {
      return `parameter ${name} is not expected`;
    }
  }
  for (const [name] of expected) {
    if (!leaves.has(name)) return `parameter ${name} is missing`;
  }
  return void 0;
}
function collect(value, name, { leaves, depth }) {
  if (value === void 0 || value === null || value === "") return true;
  if (Array.isArray(value) || typeof value !== "object") {
    if (Array.isArray(value) && value.length === 0) return true;
    leaves.set(name, value);
    return leaves.size <= MAX_LEAVES;
  }
  if (depth >= MAX_DEPTH) return false;
  return Object.entries(value).every(([key, item]) => {
    const part = key.replace(/[\\.]/g, (special) => `\\${special}`);
    return collect(item, name === "" ? part : `${name}.${part}`, { leaves, depth: depth + 1 });
  });
}
function shown(text2) {
  return text2.length > 200 ? `${text2.slice(0, 200)}\u2026` : text2;
}

// src/gate/missing-evidence.ts
function candidatesFor({ kind, by }, evidence) {
  const byBundle = /* @__PURE__ */ new Map();
  for (const each of evidence) {
    if (each.kind !== kind || !by.includes(each.signerName)) continue;
    if (!byBundle.has(each.bundleSha256)) byBundle.set(each.bundleSha256, each);
  }
  return [...byBundle.values()];
}
function missingEvidence(requirement, context) {
  const others = context.evidence.filter(({ kind }) => kind === requirement.kind);
  const signers = [...new Set(others.map(({ signerName }) => signerName))].sort();
  const wanted = listSome(requirement.by);
  const reason = others.length === 0 ? `no ${requirement.kind} signed by ${wanted}` : `${requirement.kind} is signed by ${listSome(signers)}, must be by ${wanted}`;
  return makeCheck(context.id, "block", { reason, remedy: context.remedy, evidence: others });
}

// src/gate/check-provenance.ts
function checkProvenanceClaims({ accepted, refused }) {
  const evidence = [...accepted, ...refused].map((each) => each.evidence);
  if (refused.length > 0) {
    const reasons = refused.map(
      ({ evidence: { signerName }, reason: reason2 }) => `signed by ${signerName}: ${reason2}`
    );
    return makeCheck("provenance", "warn", {
      reason: `${quantity(refused.length, "provenance statement")} refused: ${listSome(reasons.sort())}`,
      remedy: "build again and record the provenance in the same job that signs it",
      evidence
    });
  }
  const certified = accepted.filter(
    ({ evidence: { signer } }) => runCertificateOf(signer) !== void 0
  ).length;
  const reason = accepted.length === 0 ? "there is no provenance to compare with a certificate" : `${quantity(accepted.length, "provenance statement")} read, ${String(certified)} compared with a certificate`;
  return makeCheck("provenance", "pass", { reason, evidence });
}
function checkProvenance(requirement, sorting, context) {
  const candidates = sorting.accepted.filter(({ evidence: evidence2 }) => requirement.by.includes(evidence2.signerName));
  const problems = [];
  const met = candidates.filter((candidate) => {
    const problem = problemOf(candidate, requirement, context.now);
    if (problem !== void 0) problems.push(`signed by ${candidate.evidence.signerName}: ${problem}`);
    return problem === void 0;
  });
  const level = Math.max(0, ...met.map((each) => buildLevel(each, requirement)));
  const evidence = (met.length > 0 ? met : candidates).map((each) => each.evidence);
  const [best] = met;
  if (best !== void 0) {
    const age = describeAge(best.time, context.now);
    const reason = `signed by ${best.evidence.signerName}, build level ${String(level)}${age === "" ? "" : `, ${age}`}`;
    return { check: makeCheck(context.id, "pass", { reason, evidence }), met, level };
  }
  const refused = sorting.refused.filter(({ evidence: each }) => requirement.by.includes(each.signerName));
  problems.push(...refused.map(({ evidence: each, reason }) => `signed by ${each.signerName}: ${reason}`));
  if (problems.length === 0) return { check: missingEvidence(requirement, context), met, level };
  const check = makeCheck(context.id, "block", {
    reason: `no provenance is acceptable: ${listSome(problems.sort())}`,
    remedy: context.remedy,
    evidence: [...evidence, ...refused.map((each) => each.evidence)]
  });
  return { check, met, level };
}
function problemOf(candidate, requirement, now) {
  const { view, evidence, time: time2 } = candidate;
  const { builder, level, maxAgeMs } = requirement;
  if (builder !== void 0 && !isBuilder(builder, view.builderId, evidence)) {
    return `builder is ${view.builderId}, must be ${builder}`;
  }
  const pinned = builderDigestProblem(evidence, requirement) ?? sourceProblem(view, requirement);
  if (pinned !== void 0) return pinned;
  const reached = buildLevel(candidate, requirement);
  if (level !== void 0 && reached < level) {
    return `reaches build level ${String(reached)}, must be ${String(level)}`;
  }
  return parameterProblem(view.externalParameters, requirement) ?? ageProblem(time2, maxAgeMs, now);
}
function builderDigestProblem({ signer }, { builderDigest }) {
  if (builderDigest === void 0) return void 0;
  const actual = runCertificateOf(signer)?.extensions["buildSignerDigest"];
  if (actual === builderDigest) return void 0;
  return `workflow of the builder is at commit ${actual ?? "that no certificate shows"}, must be ${builderDigest}`;
}
function sourceProblem(view, requirement) {
  const { buildTypes, source, sourceRef } = requirement;
  if (buildTypes !== void 0 && !buildTypes.includes(view.buildType)) {
    return `build type is ${view.buildType}, must be ${buildTypes.join(" or ")}`;
  }
  const { repository, ref } = view.source ?? {};
  if (source !== void 0 && repository !== source) {
    return `source is ${repository ?? "not named"}, must be ${source}`;
  }
  if (sourceRef !== void 0 && ref !== sourceRef) {
    return `source ref is ${ref ?? "not named"}, must be ${sourceRef}`;
  }
  return void 0;
}
function isBuilder(builder, claimed, { signer }) {
  const certificate = runCertificateOf(signer);
  return claimed === builder && (certificate === void 0 || certifiedBuilder(certificate) === builder);
}
function certifiedBuilder({
  extensions,
  identity
}) {
  return extensions["buildSignerUri"] ?? identity;
}
function buildLevel({ evidence, view }, { builder }) {
  const certificate = runCertificateOf(evidence.signer);
  if (certificate === void 0 || view.workflow === void 0) return 1;
  const { extensions } = certificate;
  const source = extensions["sourceRepositoryUri"];
  const signerUri = extensions["buildSignerUri"];
  const isObserved = source !== void 0 && extensions["sourceRepositoryDigest"] !== void 0;
  if (!isObserved || signerUri === void 0 || extensions["runnerEnvironment"] !== "github-hosted") return 1;
  const isOutside = !signerUri.startsWith(`${source}/`) && extensions["buildConfigUri"] !== signerUri;
  return builder === signerUri && isOutside ? 3 : 2;
}

// src/gate/check-release.ts
function memberCheckId(role) {
  return `member:${role}`;
}
function checkRelease({ release }, members, policyDigest) {
  if (release === void 0 && members === void 0) return [];
  if (release === void 0 || members === void 0) {
    const reason = release === void 0 ? "the environment does not say how a release is judged" : "the environment judges releases, and this is none";
    const remedy = release === void 0 ? 'add "release" with the environment of each role to the policy' : "sallyport release create, then sallyport release gate";
    return [makeCheck("release", "block", { reason, remedy })];
  }
  const roles = [.../* @__PURE__ */ new Set([...release.keys(), ...members.map(({ role }) => role)])].sort();
  return roles.map((role) => {
    const id = memberCheckId(role);
    const environment = release.get(role);
    const those = members.filter((each) => each.role === role);
    const [member] = those;
    if (environment === void 0) return makeCheck(id, "block", { reason: "the policy knows no such role" });
    if (member === void 0 || those.length !== 1) {
      return makeCheck(id, "block", {
        reason: "the release has no such member",
        remedy: `add --member ${role}=PATH`
      });
    }
    const { decision } = member;
    const digests = [nameSubject(decision.subject.digest)];
    if (member.environment !== environment || decision.environment !== environment || decision.policy.sha256 !== policyDigest) {
      return makeCheck(id, "indeterminate", {
        reason: `was not judged for ${environment} under this policy`,
        digests
      });
    }
    const { verdict, subject } = decision;
    const what = `${subject.kind} ${subject.name} for ${environment}`;
    if (verdict === "pass") return makeCheck(id, "pass", { reason: what, digests });
    const failed = decision.checks.filter(({ result }) => result === "block" || result === "indeterminate");
    const reason = `${what}: ${listSome(failed.map((check) => `${check.id}: ${check.reason}`))}`;
    return makeCheck(id, verdict, {
      reason,
      digests,
      remedy: "supply what this member lacks, then decide on the release again"
    });
  });
}

// src/gate/aibom-identity.ts
function checkIdentityProfile({ sha256: own, digest: stated, files }, subject) {
  const wanted = subject["sha256"];
  if (wanted === void 0) return "the subject has no SHA-256 to compare with";
  if (files.length === 0) return "lists no file";
  const hashes = /* @__PURE__ */ new Map();
  for (const { name, sha256: sha2562, pointerSha256 } of files) {
    if (sha2562 === void 0) return `file ${name} has no SHA-256`;
    if (hashes.has(name)) return `file ${name} is listed twice`;
    hashes.set(name, pointerSha256 ?? sha2562);
  }
  if (stated === void 0)
    return own === wanted ? void 0 : "the model component does not state the subject digest";
  if (stated !== `sha256:${wanted}`) return `is about ${stated}`;
  const root = modelDigestOf([...hashes].sort(([a], [b]) => compareCodePoints(a, b)).map(([, hex]) => hex));
  return root === wanted ? void 0 : "its files do not add up to the model digest";
}

// src/gate/bom-rule.ts
var BOM_RULES = ["score", "completeness", "licenses", "base-models", "consumers"];
function bomRuleId(rule, key) {
  return `${rule}:${key}`;
}
function bomRulesOf({
  profile,
  minScores = [],
  licenses,
  baseModels,
  complete,
  consumers
}) {
  const asked = {
    score: minScores.length > 0 || profile !== void 0 && profile !== "identity",
    completeness: complete === true,
    licenses: licenses !== void 0,
    "base-models": baseModels !== void 0,
    consumers: consumers === true
  };
  return BOM_RULES.filter((rule) => asked[rule]);
}
function declareCommand(command) {
  return `${command} --declarations aibom.yml`;
}

// src/gate/base-model-match.ts
function isNamedBy(component, entry) {
  const wanted = entry.toLowerCase();
  if (/^[a-z0-9]+:[0-9a-f]+$/.test(wanted)) return hasHash(component, wanted.slice(wanted.indexOf(":") + 1));
  if (wanted.startsWith("pkg:")) {
    const [named, own] = [packageName(wanted), packageName(component.purl ?? "")];
    if (named === void 0 || own?.path !== named.path) return false;
    return named.version === void 0 || named.version === own.version;
  }
  return namesOf(component).some((name) => isName(name, wanted));
}
function hasIdentity(component) {
  return packageName(component.purl ?? "") !== void 0 || component.hashes.length > 0 || /^[\w.-]+\/[\w.-]+$/.test(component.name);
}
function hasHash({ hashes }, hex) {
  return hashes.some(({ value }) => value.toLowerCase() === hex);
}
function isName(name, wanted) {
  if (wanted.endsWith("/*")) return name.startsWith(wanted.slice(0, -1));
  return wanted.includes("/") ? name === wanted : (name.split("/").at(-1) ?? "") === wanted;
}
function namesOf({ name, purl = "" }) {
  const own = packageName(purl)?.path.split("/").slice(1).join("/");
  return [name.toLowerCase(), ...own === void 0 ? [] : [own]];
}
function packageName(purl) {
  const match = /^pkg:\/{0,2}([^@?#]+)(?:@([^?#]+))?/i.exec(purl.trim());
  if (match?.[1] === void 0) return void 0;
  try {
    const path = decodeURIComponent(match[1]).toLowerCase().replace(/\/+$/, "");
    return { path, version: match[2] === void 0 ? void 0 : decodeURIComponent(match[2]).toLowerCase() };
  } catch {
    return void 0;
  }
}

// src/gate/counted-bom.ts
var MAX_SHOWN = 100;
function shown2(text2) {
  const short = text2.length > MAX_SHOWN ? `${text2.slice(0, MAX_SHOWN).toWellFormed()}\u2026` : text2;
  return /^[\w./:@+ -]+$/.test(short) ? short : JSON.stringify(short);
}
function placeIn({ evidence }, pointer) {
  return `${shown2(pointer)} of AI-BOM sha256:${evidence.bundleSha256.slice(0, 12)}\u2026`;
}
function basesOf({ view, main }) {
  const ancestors = new Set(view.edges.filter(({ kind }) => kind === "descends-from").map(({ to }) => to));
  return view.components.filter(
    (each) => each.ref !== main.ref && (ancestors.has(each.ref) || each.kind === "model" || /^pkg:(?:huggingface|mlflow)\//i.test(each.purl ?? ""))
  );
}

// src/gate/check-base-models.ts
function checkBaseModels({ allow, deny }, boms, { id, remedy }) {
  const denied = [];
  const unclear = [];
  const names = /* @__PURE__ */ new Set();
  const digests = deny.filter((entry) => /^[a-z0-9]+:[0-9a-f]+$/.test(entry));
  for (const bom of boms) {
    const bases = basesOf(bom);
    for (const component of bom.view.components) {
      const entry = digests.find((each) => isNamedBy(component, each));
      if (entry === void 0) continue;
      denied.push(`${shown2(component.name)} is ${entry.slice(0, 20)}\u2026 (${placeIn(bom, component.pointer)})`);
    }
    for (const base of bases) {
      const where = `(${placeIn(bom, base.pointer)})`;
      names.add(shown2(base.name));
      const entry = deny.find((each) => isNamedBy(base, each));
      if (entry !== void 0) denied.push(`${shown2(base.name)} is denied as ${shown2(entry)} ${where}`);
      else if (allow?.some((each) => isNamedBy(base, each)) === true) continue;
      else if (!hasIdentity(base)) {
        unclear.push(`${shown2(base.name)} has no package URL, digest or owner ${where}`);
      } else if (allow !== void 0) denied.push(`${shown2(base.name)} is not in allow ${where}`);
    }
  }
  const parts = { evidence: boms.map(({ evidence }) => evidence) };
  if (denied.length > 0) {
    const reason2 = `base model may not be used: ${listSome([...new Set(denied)].sort())}`;
    return makeCheck(id, "block", { ...parts, reason: reason2, remedy: "use a model of another lineage" });
  }
  if (unclear.length > 0) {
    const reason2 = `base model cannot be told from others: ${listSome([...new Set(unclear)].sort())}`;
    const fix = `aibom.yml: base-models: [{ name: OWNER/NAME }]; then ${remedy}`;
    return makeCheck(id, "indeterminate", { ...parts, reason: reason2, remedy: fix });
  }
  const reason = names.size === 0 ? "no AI-BOM names a base model" : `${listSome([...names].sort())} may be used as base models`;
  return makeCheck(id, "pass", { ...parts, reason });
}

// src/gate/check-bom-content.ts
function checkBomContent(requirement, boms, context) {
  const judged = boms.map((bom) => judge2(requirement, bom, context)).map((checks) => ({ checks, failures: checks.filter(({ result }) => result !== "pass").length })).sort((a, b) => a.failures - b.failures);
  return judged[0]?.checks ?? [];
}
function judge2(requirement, bom, context) {
  const { minScores = [], profile, complete } = requirement;
  const asksScore = minScores.length > 0 || profile !== void 0 && profile !== "identity";
  return [
    ...asksScore ? [scoreCheck(requirement, bom, context)] : [],
    ...complete === true ? [completenessCheck(bom, context)] : []
  ];
}
function scoreCheck({ minScores = [], profile }, bom, { key, interpreter, remedy }) {
  const problems = [];
  const reached = [];
  const gaps = [];
  const view = { ...bom.view, isSigned: true };
  if (profile !== void 0 && profile !== "identity") {
    const scoring = interpreter.score(view, profile);
    const required = scoring.gaps.filter(({ isRequired }) => isRequired);
    gaps.push(...required);
    if (scoring.isMet) reached.push(`meets profile ${profile}`);
    else problems.push(`does not meet profile ${profile}: ${missing(required)}`);
  }
  for (const { profile: scale, minimum } of minScores) {
    const { score, gaps: lacking } = interpreter.score(view, scale);
    if (score >= minimum) reached.push(scoreText(score, scale));
    else {
      gaps.push(...lacking);
      problems.push(`${scoreText(score, scale)}, ${String(minimum)} are required: ${missing(lacking)}`);
    }
  }
  const id = bomRuleId("score", key);
  const parts = { evidence: [bom.evidence] };
  if (problems.length === 0) return makeCheck(id, "pass", { ...parts, reason: reached.join(", ") });
  const reason = `${problems.join("; ")} (${placeIn(bom, bom.main.pointer)})`;
  return makeCheck(id, "block", { ...parts, reason, remedy: fixText(gaps, remedy) });
}
function scoreText(score, profile) {
  return `scores ${String(score)} by ${profile}`;
}
function missing(gaps) {
  return `lacks ${listSome(gaps.map(({ title }) => title))}`;
}
var MAX_FIXES = 3;
function fixText(gaps, command) {
  const lines = [...new Set(gaps.map(({ fix }) => fix))].filter((fix) => fix !== "");
  const more = lines.length - MAX_FIXES;
  const text2 = `${lines.slice(0, MAX_FIXES).join("; ")}${more > 0 ? ` (and ${String(more)} more)` : ""}`;
  return lines.length === 0 ? command : `${text2}; then ${command}`;
}
function completenessCheck(bom, { key, remedy }) {
  const id = bomRuleId("completeness", key);
  const { completeness } = bom.view;
  const hidden = bom.view.components.filter(
    ({ properties }) => properties.has("sallyport:file:unreadable") || properties.get("sallyport:file:materialised")?.includes("false") === true
  );
  const parts = { remedy, evidence: [bom.evidence] };
  const place = placeIn(bom, bom.main.pointer);
  if (completeness === void 0) {
    return makeCheck(id, "block", { ...parts, reason: `does not say how complete it is (${place})` });
  }
  if (completeness !== "complete") {
    const files = hidden.length === 0 ? "" : `: ${listSome(hidden.map(({ name }) => shown2(name)))}`;
    const reason = `says that it is ${shown2(completeness)}${files} (${place})`;
    return makeCheck(id, "block", { ...parts, reason });
  }
  if (hidden.length > 0) {
    const names = listSome(hidden.map(({ name }) => shown2(name)));
    return makeCheck(id, "block", { ...parts, reason: `calls itself complete without ${names} (${place})` });
  }
  return makeCheck(id, "pass", { ...parts, reason: "every file was read and is there" });
}

// src/gate/license-verdict.ts
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
var BADNESS = ["allowed", "unknown", "denied"];
function licenseVerdict(text2, lists) {
  const expression = parseLicense(text2);
  return expression === void 0 ? "unknown" : verdictOf(expression, lists);
}
function verdictOf(expression, lists) {
  if (expression.kind === "license") return termVerdict(expression, lists);
  const sides = [verdictOf(expression.left, lists), verdictOf(expression.right, lists)];
  const sorted = sides.sort((a, b) => BADNESS.indexOf(a) - BADNESS.indexOf(b));
  return sorted[expression.kind === "or" ? 0 : 1] ?? "unknown";
}
function termVerdict(term, { allow, deny }) {
  if (deny.some((entry) => isDeniedBy(term, entry))) return "denied";
  if (allow?.some((entry) => isAllowedBy(term, entry)) === true) return "allowed";
  if (!isListedLicense(term.id)) return "unknown";
  return allow === void 0 ? "allowed" : "denied";
}
function isAllowedBy(term, entry) {
  const named = parseLicense(entry);
  if (named?.kind !== "license") return false;
  return term.exception === named.exception && isWithin(term, named);
}
function isWithin(term, named) {
  const [bare, other] = [formatTerm(withoutException(term)), formatTerm(withoutException(named))];
  if (bare === other) return true;
  if (!isListedLicense(term.id) || !isListedLicense(named.id)) return false;
  return (0, import_spdx_satisfies.default)(bare, [other]);
}
function isDeniedBy(term, entry) {
  const named = parseLicense(entry);
  if (named?.kind !== "license") return false;
  if (named.exception !== void 0 && named.exception !== term.exception) return false;
  if (versionOf(term) === versionOf(named)) return true;
  const isOpen = named.orLater || named.id.endsWith("-or-later");
  return isOpen && isWithin({ ...withoutException(term), id: versionOf(term), orLater: false }, named);
}
function withoutException({ id, orLater }) {
  return { kind: "license", id, orLater };
}
function versionOf({ id }) {
  return id.replace(/-(?:only|or-later)$/, "");
}

// src/gate/check-bom-licenses.ts
function checkBomLicenses(rule, boms, { id, remedy }) {
  const denied = [];
  const unknown2 = [];
  const allowed = /* @__PURE__ */ new Set();
  let held = 0;
  for (const bom of boms) {
    for (const component of holdersIn(bom, rule.of)) {
      held += 1;
      const where = `(${placeIn(bom, component.pointer)})`;
      const texts2 = [...component.licenses, ...component.concluded];
      if (texts2.length === 0) unknown2.push(`${shown2(component.name)} states no licence ${where}`);
      for (const text2 of new Set(texts2)) {
        const verdict = licenseVerdict(text2, rule);
        if (verdict === "allowed") allowed.add(text2);
        if (verdict === "denied") denied.push(`${shown2(text2)} of ${shown2(component.name)} ${where}`);
        if (verdict === "unknown") {
          unknown2.push(`${shown2(text2)} of ${shown2(component.name)} is not known to SPDX or policy ${where}`);
        }
      }
    }
  }
  const parts = { evidence: boms.map(({ evidence }) => evidence) };
  if (denied.length > 0) {
    const reason2 = `licence may not be used: ${listSome([...new Set(denied)].sort(), 3)}`;
    return makeCheck(id, "block", { ...parts, reason: reason2, remedy: "use a model under another licence" });
  }
  if (unknown2.length > 0) {
    const reason2 = `licence cannot be judged: ${listSome([...new Set(unknown2)].sort(), 3)}`;
    const fix = `aibom.yml: license: SPDX-ID, or name it in licenses.allow of the policy; then ${remedy}`;
    return makeCheck(id, "indeterminate", { ...parts, reason: reason2, remedy: fix });
  }
  const names = listSome([...allowed].sort().map(shown2));
  const reason = `${names} may be used (${quantity(held, "component")} looked at)`;
  return makeCheck(id, "pass", { ...parts, reason });
}
function holdersIn(bom, of) {
  const { view, main } = bom;
  const others = view.components.filter(({ ref }) => ref !== main.ref);
  const by = {
    model: () => [main],
    "base-models": () => basesOf(bom),
    datasets: () => others.filter(({ kind }) => kind === "dataset"),
    packages: () => others.filter(({ kind }) => kind === "software")
  };
  return [...new Set(of.flatMap((holder) => by[holder]()))];
}

// src/gate/check-consumers.ts
var MAX_LISTED = 1e4;
var MAX_NAME = 256;
var MAX_NAMED = 50;
function checkConsumers(boms, { key, environment, remedy, isRequired }) {
  const found = /* @__PURE__ */ new Map();
  const elsewhere = /* @__PURE__ */ new Set();
  for (const bom of boms) {
    for (const each of usersOf(bom)) {
      if (each.environment === environment)
        found.set(`${shown2(each.name)} (${placeIn(bom, each.pointer)})`, bom);
      else elsewhere.add(shown2(each.environment ?? "an environment that is not named"));
    }
  }
  const id = bomRuleId("consumers", key);
  const evidence = [...new Set(found.values())].map((bom) => bom.evidence);
  if (found.size > 0) {
    const reason2 = `used in ${environment} by ${listSome([...found.keys()].sort(), MAX_NAMED)}`;
    return makeCheck(id, "pass", { reason: reason2, evidence });
  }
  if (!isRequired) return void 0;
  const others = elsewhere.size === 0 ? "" : `, only for ${listSome([...elsewhere].sort())}`;
  const reason = `no AI-BOM names a service that uses the model in ${environment}${others}`;
  const fix = `aibom.yml: services: [{ name: NAME, environment: ${environment} }]; then ${remedy}`;
  return makeCheck(id, "block", { reason, remedy: fix, evidence: boms.map((bom) => bom.evidence) });
}
function usersOf({ view, main }) {
  const users = new Set(
    view.edges.filter(({ kind, to }) => kind === "depends-on" && to === main.ref).map(({ from }) => from)
  );
  return view.components.filter(({ kind, ref }) => kind === "service" && users.has(ref));
}
function listConsumers(boms) {
  const cut = (text2) => text2.slice(0, MAX_NAME).toWellFormed();
  const keyOf = ({ environment = "", name, bundleSha256, pointer }) => [environment, name, bundleSha256, pointer].join("\n");
  return boms.flatMap(
    (bom) => usersOf(bom).map(({ name, environment, pointer }) => ({
      ...environment === void 0 ? {} : { environment: cut(environment) },
      name: cut(name),
      bundleSha256: bom.evidence.bundleSha256,
      pointer: cut(pointer)
    }))
  ).sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1).slice(0, MAX_LISTED);
}

// src/gate/described-model.ts
var MODEL_DIGEST = "sallyport:model:digest";
var POINTER_SHA256 = "sallyport:file:pointer-sha256";
var NO_TIME = "1970-01-01T00:00:00Z";
function spdxTime(created) {
  return created === NO_TIME ? void 0 : new Date(created);
}
function propertyOf(properties, name) {
  return properties?.find((each) => each.name === name)?.value;
}
function sha256Or(value) {
  return isSha256Hex(value) ? value : void 0;
}

// src/gate/read-cyclonedx.ts
var headSchema = looseObject({
  bomFormat: literal("CycloneDX"),
  specVersion: string().regex(/^1\.\d+$/),
  metadata: looseObject({ timestamp: iso_exports.datetime({ offset: true }).optional() }).optional()
});
var property = looseObject({ name: string(), value: string().optional() });
var hash = looseObject({ alg: string(), content: string() });
var file = looseObject({
  type: string(),
  name: string(),
  hashes: array(hash).optional(),
  properties: array(property).optional()
});
var model = looseObject({
  type: literal("machine-learning-model"),
  name: string().min(1),
  hashes: array(hash).optional(),
  properties: array(property).optional(),
  components: array(file).optional()
});
var bomSchema = looseObject({ metadata: looseObject({ component: model }) });
var CYCLONEDX = {
  standard: "a CycloneDX",
  head: (predicate) => {
    const parsed = headSchema.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
    const { specVersion, metadata } = parsed.data;
    const stamp = metadata?.timestamp;
    return ok({
      format: `CycloneDX ${specVersion}`,
      time: stamp === void 0 ? void 0 : new Date(stamp)
    });
  },
  model: (predicate) => {
    const parsed = bomSchema.safeParse(predicate);
    if (!parsed.success) {
      return err(`no model with a name as main component (${parsed.error.issues[0]?.path.join(".") ?? ""})`);
    }
    const { component } = parsed.data.metadata;
    return ok({
      sha256: sha256Of(component),
      digest: propertyOf(component.properties, MODEL_DIGEST),
      files: (component.components ?? []).filter(({ type }) => type === "file").map((each) => ({
        name: each.name,
        sha256: sha256Of(each),
        pointerSha256: propertyOf(each.properties, POINTER_SHA256)
      }))
    });
  }
};
function sha256Of({ hashes }) {
  return sha256Or(hashes?.find(({ alg }) => alg === "SHA-256")?.content);
}

// src/gate/read-spdx2.ts
var headSchema2 = looseObject({
  spdxVersion: literal("SPDX-2.3"),
  creationInfo: looseObject({ created: iso_exports.datetime() })
});
var element = looseObject({
  SPDXID: string().min(1),
  name: string().optional(),
  fileName: string().optional(),
  primaryPackagePurpose: string().optional(),
  checksums: array(looseObject({ algorithm: string(), checksumValue: string() })).optional(),
  annotations: array(looseObject({ comment: string() })).optional()
});
var bomSchema2 = looseObject({
  SPDXID: string(),
  documentDescribes: array(string()).optional(),
  packages: array(element),
  files: array(element).optional(),
  relationships: array(
    looseObject({
      spdxElementId: string(),
      relationshipType: string(),
      relatedSpdxElement: string()
    })
  ).optional()
});
var propertiesSchema = array(looseObject({ name: string(), value: string() }));
var SPDX2 = {
  standard: "an SPDX 2.3",
  head: (predicate) => {
    const parsed = headSchema2.safeParse(predicate);
    if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
    const { spdxVersion, creationInfo: creationInfo2 } = parsed.data;
    return ok({ format: spdxVersion.replace("-", " "), time: spdxTime(creationInfo2.created) });
  },
  model: (predicate) => {
    const parsed = bomSchema2.safeParse(predicate);
    if (!parsed.success) {
      return err(`no packages that can be read (${parsed.error.issues[0]?.path.join(".") ?? ""})`);
    }
    const { SPDXID, documentDescribes = [], packages, files = [], relationships = [] } = parsed.data;
    const elements = /* @__PURE__ */ new Map();
    for (const each of [...packages, ...files]) {
      if (elements.has(each.SPDXID)) return err(`identifier ${each.SPDXID} is there twice`);
      elements.set(each.SPDXID, each);
    }
    const endsOf = (from, type) => relationships.filter((each) => each.spdxElementId === from && each.relationshipType === type).map((each) => each.relatedSpdxElement);
    const described = [.../* @__PURE__ */ new Set([...documentDescribes, ...endsOf(SPDXID, "DESCRIBES")])];
    const [main = ""] = described;
    const model2 = elements.get(main);
    if (described.length !== 1 || model2?.name === void 0 || model2.name === "") {
      return err("no single package with a name that the document describes");
    }
    return ok({
      sha256: sha256Of2(model2),
      digest: propertyOf(propertiesOf(model2), MODEL_DIGEST),
      files: [...new Set(endsOf(main, "CONTAINS"))].flatMap((id) => {
        const each = elements.get(id);
        const name = each === void 0 ? void 0 : nameOfFile(each);
        if (each === void 0 || name === void 0) return [];
        const pointerSha256 = propertyOf(propertiesOf(each), POINTER_SHA256);
        return [{ name, sha256: sha256Of2(each), pointerSha256 }];
      })
    });
  }
};
function nameOfFile({ name, fileName, primaryPackagePurpose }) {
  return fileName?.replace(/^\.\//, "") ?? (primaryPackagePurpose === "FILE" ? name : void 0);
}
function sha256Of2({ checksums }) {
  return sha256Or(checksums?.find(({ algorithm }) => algorithm === "SHA256")?.checksumValue);
}
function propertiesOf({ annotations = [] }) {
  return annotations.flatMap(({ comment }) => {
    if (!comment.startsWith("[")) return [];
    try {
      const value = parseStrictJson(comment, { maxBytes: 16 * 1024 * 1024, what: "annotation" });
      return propertiesSchema.safeParse(value).data ?? [];
    } catch (error) {
      if (!isAppError(error)) throw error;
      return [];
    }
  });
}

// src/gate/read-spdx3.ts
var texts = union([string().transform((text2) => [text2]), array(string())]);
var creationInfo = looseObject({
  specVersion: string().regex(/^3\.\d+\.\d+$/),
  created: iso_exports.datetime()
});
var extension = looseObject({
  extension_cdxProperty: array(
    looseObject({
      extension_cdxPropName: string(),
      extension_cdxPropValue: string().optional()
    })
  ).optional()
});
var node = looseObject({
  type: string(),
  spdxId: string().optional(),
  "@id": string().optional(),
  name: string().optional(),
  creationInfo: unknown().optional(),
  rootElement: texts.optional(),
  verifiedUsing: array(looseObject({ algorithm: string().optional(), hashValue: string().optional() })).optional(),
  extension: array(extension).optional(),
  from: string().optional(),
  relationshipType: string().optional(),
  to: texts.optional()
});
var bomSchema3 = looseObject({
  "@context": string().regex(/^https:\/\/spdx\.org\/rdf\/3\.\d+\.\d+\/spdx-context\.jsonld$/),
  "@graph": array(node)
});
var MAX_ROOT_STEPS = 8;
var SPDX3 = {
  standard: "an SPDX 3",
  head: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return graph;
    const { document, byId } = graph.value;
    const info = creationInfo.safeParse(
      typeof document.creationInfo === "string" ? byId.get(document.creationInfo) : document.creationInfo
    );
    if (!info.success) return err("creationInfo");
    const { specVersion, created } = info.data;
    return ok({ format: `SPDX ${specVersion}`, time: spdxTime(created) });
  },
  model: (predicate) => {
    const graph = readGraph(predicate);
    if (!graph.ok) return err(`the graph cannot be read (${graph.error})`);
    const { document, byId, nodes } = graph.value;
    const model2 = rootModel(document, byId);
    if (model2 === void 0) return err("no single AI package with a name at the root of the document");
    const contained = nodes.filter(({ from, relationshipType }) => from === model2.spdxId && relationshipType === "contains").flatMap(({ to = [] }) => to);
    return ok({
      sha256: sha256Of3(model2),
      digest: propertyOf(propertiesOf2(model2), MODEL_DIGEST),
      files: [...new Set(contained)].flatMap((id) => {
        const each = byId.get(id);
        if (each?.type !== "software_File") return [];
        const pointerSha256 = propertyOf(propertiesOf2(each), POINTER_SHA256);
        return [{ name: each.name ?? "", sha256: sha256Of3(each), pointerSha256 }];
      })
    });
  }
};
function readGraph(predicate) {
  const parsed = bomSchema3.safeParse(predicate);
  if (!parsed.success) return err(parsed.error.issues[0]?.path.join(".") ?? "");
  const nodes = parsed.data["@graph"];
  const byId = /* @__PURE__ */ new Map();
  for (const each of nodes) {
    const id = each.spdxId ?? each["@id"];
    if (id === void 0) continue;
    if (byId.has(id)) return err(`${id}, which is there twice`);
    byId.set(id, each);
  }
  const [document, other] = nodes.filter(({ type }) => type === "SpdxDocument");
  if (document === void 0 || other !== void 0) return err("SpdxDocument, of which there must be one");
  return ok({ nodes, byId, document });
}
function rootModel(document, byId) {
  let current = document;
  for (let step = 0; step < MAX_ROOT_STEPS && current?.rootElement?.length === 1; step += 1) {
    current = byId.get(current.rootElement[0] ?? "");
    if (current?.type === "ai_AIPackage" && current.name !== void 0 && current.name !== "") return current;
  }
  return void 0;
}
function sha256Of3({ verifiedUsing }) {
  return sha256Or(verifiedUsing?.find(({ algorithm }) => algorithm === "sha256")?.hashValue);
}
function propertiesOf2({ extension: extensions = [] }) {
  return extensions.flatMap(
    ({ extension_cdxProperty: properties = [] }) => properties.map(({ extension_cdxPropName: name, extension_cdxPropValue: value }) => ({ name, value }))
  );
}

// src/gate/check-aibom.ts
var READERS = {
  [PREDICATE.cyclonedx]: CYCLONEDX,
  [PREDICATE.spdx2]: SPDX2,
  [PREDICATE.spdx3]: SPDX3
};
function checkAibom(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return only(missingEvidence(requirement, context));
  const rules = bomRulesOf(requirement);
  const judged = candidates.map((evidence) => ({ evidence, outcome: judge3(evidence, requirement, context) }));
  const counted = judged.filter(({ outcome }) => outcome.kind === "ok").map(({ evidence }) => evidence);
  const reasonsOf = (...kinds) => judged.filter(({ outcome }) => kinds.includes(outcome.kind)).map(({ outcome }) => outcome.reason);
  const unreadable = reasonsOf("unreadable");
  if (counted.length === 0 || rules.length > 0 && unreadable.length > 0) {
    const [reason = "does not count"] = unreadable.length > 0 && rules.length > 0 ? unreadable.sort() : reasonsOf("bad", "unreadable").sort();
    const result = unreadable.length > 0 ? "indeterminate" : "block";
    const parts = { reason: `AI-BOM ${reason}`, remedy: context.remedy, evidence: candidates };
    return only(makeCheck(context.id, result, parts));
  }
  const [first] = reasonsOf("ok");
  const check = makeCheck(context.id, "pass", { reason: first ?? "", evidence: counted.slice(0, 1) });
  const content = contentChecks(requirement, { rules, counted }, context);
  return { ...content, checks: [check, ...content.checks] };
}
function only(...checks) {
  return { checks, consumers: [] };
}
function contentChecks(requirement, { rules, counted }, context) {
  const { key, interpreter, environment, subject } = context;
  const remedy = declareCommand(context.remedy);
  if (interpreter === void 0) {
    const reason = "the gate was given nothing that reads AI-BOMs";
    return only(...rules.map((rule) => makeCheck(bomRuleId(rule, key), "indeterminate", { reason, remedy })));
  }
  const boms = [];
  for (const evidence of counted) {
    const bom = open(evidence, subject, interpreter);
    if (typeof bom !== "string") {
      boms.push(bom);
      continue;
    }
    const parts = { reason: `AI-BOM ${bom}`, remedy, evidence: [evidence] };
    return only(...rules.map((rule) => makeCheck(bomRuleId(rule, key), "indeterminate", parts)));
  }
  const { licenses, baseModels, consumers } = requirement;
  const contextOf2 = (rule) => ({ id: bomRuleId(rule, key), remedy });
  const users = checkConsumers(boms, { key, environment, remedy, isRequired: consumers === true });
  const checks = [
    ...checkBomContent(requirement, boms, { key, interpreter, remedy }),
    ...licenses === void 0 ? [] : [checkBomLicenses(licenses, boms, contextOf2("licenses"))],
    ...baseModels === void 0 ? [] : [checkBaseModels(baseModels, boms, contextOf2("base-models"))],
    ...users === void 0 ? [] : [users]
  ];
  return { checks, consumers: listConsumers(boms) };
}
function open(evidence, subject, interpreter) {
  const read2 = interpreter.read(evidence.statement.predicate);
  if (!read2.ok) return read2.error;
  const view = read2.value;
  const mains = view.components.filter(({ ref }) => ref === view.main);
  const [main] = mains;
  if (main === void 0 || mains.length > 1) return "does not say what it is about";
  const wanted = subject.digest["sha256"];
  const states = main.properties.get(MODEL_DIGEST)?.[0] === `sha256:${wanted ?? ""}` || main.hashes.some(({ algorithm, value }) => algorithm === "SHA-256" && value === wanted);
  if (subject.kind === "model" && !states) return "can be read in two ways";
  return { evidence, view, main };
}
function judge3(evidence, requirement, context) {
  const { predicateType, predicate } = evidence.statement;
  const { now, subject } = context;
  const reader = Object.hasOwn(READERS, predicateType) ? READERS[predicateType] : void 0;
  if (reader === void 0) return { kind: "unreadable", reason: `is of the unknown type ${predicateType}` };
  const head = reader.head(predicate);
  if (!head.ok) {
    return { kind: "unreadable", reason: `is not ${reader.standard} BOM at ${head.error || "its top"}` };
  }
  const time2 = timeOf(evidence, head.value.time, now);
  const stale = ageProblem(time2, requirement.maxAgeMs, now);
  if (stale !== void 0) return { kind: "bad", reason: stale };
  const { profile } = requirement;
  const asksBytes = profile !== void 0 || bomRulesOf(requirement).length > 0 && subject.kind === "model";
  const problem = asksBytes ? identityProblem(reader, predicate, subject.digest) : void 0;
  if (problem !== void 0) return { kind: "bad", reason: `does not meet profile identity: ${problem}` };
  const age = describeAge(time2, now);
  const named = asksBytes ? " with profile identity" : "";
  return {
    kind: "ok",
    reason: `${head.value.format}${named}, signed by ${evidence.signerName}${age === "" ? "" : `, ${age}`}`
  };
}
function identityProblem(reader, predicate, subject) {
  const model2 = reader.model(predicate);
  return model2.ok ? checkIdentityProfile(model2.value, subject) : model2.error;
}

// src/gate/adjust-severity.ts
var rank = (severity) => SEVERITIES.indexOf(severity);
function makeAdjustment(policy, feeds) {
  const { rules = [], kev, epss } = policy;
  if (rules.length === 0 && kev === void 0 && epss === void 0) return void 0;
  const byRule = /* @__PURE__ */ new Map();
  for (const rule of rules) byRule.set(rule.rule, [...byRule.get(rule.rule) ?? [], rule]);
  const listed2 = [];
  for (const [by, feed] of [["known exploited", kev], ["EPSS", epss]]) {
    if (feed === void 0) continue;
    const ids = feeds?.get(feedKey(feed));
    if (ids === void 0) return `${feed.file}, which the policy names, was not read`;
    listed2.push({ by, to: feed.to, ids });
  }
  return (finding, scanner) => {
    const own = (byRule.get(finding.ruleId) ?? []).filter((rule) => (rule.scanner ?? scanner) === scanner);
    let severity = finding.severity;
    let by;
    for (const kind of ["lower", "raise"]) {
      for (const { to } of own.filter((rule) => rule.kind === kind)) {
        if (kind === "lower" ? rank(to) <= rank(severity) : rank(to) >= rank(severity)) continue;
        severity = to;
        by = "rule";
      }
    }
    const cves = listed2.length === 0 ? [] : mentionedCves(`${finding.ruleId} ${finding.message}`);
    for (const feed of listed2) {
      if (rank(feed.to) >= rank(severity) || !cves.some((id) => feed.ids.has(id))) continue;
      severity = feed.to;
      by = feed.by;
    }
    return by === void 0 || severity === finding.severity ? void 0 : { severity, by };
  };
}
function canRaise({ rules = [], kev, epss }) {
  return kev !== void 0 || epss !== void 0 || rules.some(({ kind }) => kind === "raise");
}

// src/gate/order-findings.ts
function compareJudged(a, b) {
  return compareFindings(a.finding, b.finding);
}
function joinJudged(lists) {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : [first, ...others].flat().sort(compareJudged);
}
function distinctFindings(scans) {
  const lists = scans.map(({ findings = [] }) => findings);
  const inOrder = lists.every(isAscending) ? runsInOrder(lists) : void 0;
  if (inOrder !== void 0) return inOrder.flat(2);
  return runsOf(lists).flatMap(
    (runs) => runs.sort(compareFirst).flat().sort(compareFindings).filter(isFirst)
  );
}
function runsInOrder(lists) {
  const runs = runsOf(lists.toSorted(compareFirst)).map((those) => those.sort(compareFirst));
  return runs.every((those) => those.every(comesAfter)) ? runs : void 0;
}
function runsOf(lists) {
  const bySeverity = new Map(SEVERITIES.map((severity) => [severity, []]));
  for (const findings of lists) {
    let run = [];
    const own = /* @__PURE__ */ new Map();
    for (const finding of findings) {
      if (run[0]?.severity !== finding.severity) {
        run = own.get(finding.severity) ?? [];
        own.set(finding.severity, run);
      }
      run.push(finding);
    }
    for (const [severity, those] of own) bySeverity.get(severity)?.push(those);
  }
  return [...bySeverity.values()];
}
function isAscending(findings) {
  return findings.length === 0 || knownFindings(findings)?.isAscending === true;
}
function compareFirst([a], [b]) {
  return a === void 0 || b === void 0 ? 0 : compareFindings(a, b);
}
function comesAfter([first], index, runs) {
  const last = runs[index - 1]?.at(-1);
  return last === void 0 || first === void 0 || compareFindings(last, first) < 0;
}
function isFirst(finding, index, sorted) {
  const before = sorted[index - 1];
  return before === void 0 || compareFindings(before, finding) !== 0;
}

// src/gate/check-findings.ts
function checkFindings(scans, context) {
  if (scans.length === 0) return void 0;
  const { adjust } = context;
  if (typeof adjust === "string") {
    const remedy = "give the gate what the policy names";
    const check = makeCheck(context.id, "indeterminate", { reason: adjust, remedy });
    return { check, findings: [] };
  }
  const findings = adjust === void 0 ? distinctFindings(scans).map((finding) => judge4(finding, context)) : judgeAdjusted(scans, context, adjust);
  const sorted = adjust === void 0 ? findings : findings.toSorted(compareJudged);
  const tally = /* @__PURE__ */ new Map();
  for (const { finding, status, adjusted } of findings) {
    const list = tally.get(status);
    const judged = adjusted === void 0 ? finding : { ...finding, severity: adjusted.severity };
    if (list === void 0) tally.set(status, [judged]);
    else list.push(judged);
  }
  const blocking = tally.get("blocking") ?? [];
  const warning = tally.get("warning") ?? [];
  const waived = tally.get("waived")?.length ?? 0;
  const unnamed = (severities) => countedOnly(scans, severities);
  const evidence = scans.map((scan) => scan.evidence);
  const aside = `${waived === 0 ? "" : `, ${String(waived)} waived`}${describeLowered(findings)}`;
  const parts = { evidence, remedy: context.remedy };
  const stops = [
    ...describe2(blocking),
    ...unnamed(context.rules.block),
    ...perhapsRaised(scans, context.rules)
  ];
  if (stops.length > 0) {
    const reason = `${listSome(stops)}${aside}`;
    return { check: makeCheck(context.id, "block", { ...parts, reason }), findings: sorted };
  }
  const warns = [...describe2(warning), ...unnamed(context.rules.warn)];
  if (warns.length > 0) {
    const reason = `${listSome(warns)}${aside}`;
    return { check: makeCheck(context.id, "warn", { ...parts, reason }), findings: sorted };
  }
  const named = context.rules.block.length === 0 ? "no severity blocks" : `no ${context.rules.block.join(" or ")} finding`;
  return { check: makeCheck(context.id, "pass", { evidence, reason: `${named}${aside}` }), findings: sorted };
}
function judgeAdjusted(scans, context, adjust) {
  const byScanner = /* @__PURE__ */ new Map();
  for (const scan of scans) {
    const { name } = scan.view.scanner;
    byScanner.set(name, [...byScanner.get(name) ?? [], scan]);
  }
  return [...byScanner].flatMap(
    ([scanner, those]) => distinctFindings(those).map((finding) => {
      const adjusted = adjust(finding, scanner);
      if (adjusted === void 0) return judge4(finding, context);
      return { ...judge4({ ...finding, severity: adjusted.severity }, context), finding, adjusted };
    })
  );
}
function describeLowered(findings) {
  const lowered = findings.filter(
    ({ finding: finding2, adjusted: adjusted2 }) => adjusted2 !== void 0 && SEVERITIES.indexOf(adjusted2.severity) > SEVERITIES.indexOf(finding2.severity)
  );
  const [first] = lowered;
  if (first === void 0) return "";
  const { finding, adjusted } = first;
  return `, ${String(lowered.length)} lowered by the policy (${finding.ruleId} ${finding.severity} \u2192 ${adjusted?.severity ?? ""})`;
}
function perhapsRaised(scans, rules) {
  if (!canRaise(rules)) return [];
  const others = SEVERITIES.filter((severity) => !rules.block.includes(severity));
  return countedOnly(scans, others).map((text2) => `${text2}, and the policy may raise it`);
}
function judge4(finding, { source, rules, waivers }) {
  const isBlocking = rules.block.includes(finding.severity);
  const isWarning = rules.warn.includes(finding.severity);
  if (!isBlocking && !isWarning) return { finding, source, status: "ignored" };
  const waiver = waivers.find(finding);
  if (waiver !== void 0) return { finding, source, status: "waived", waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? "blocking" : "warning" };
}
function describe2(findings) {
  return SEVERITIES.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity);
    const [first] = those;
    if (first === void 0) return [];
    const { path, startLine } = first.location;
    const place = startLine === void 0 ? path : `${path}:${String(startLine)}`;
    const more = those.length > 1 ? "first " : "";
    return [`${quantity(those.length, `${severity} finding`)} (${more}${first.ruleId} in ${place})`];
  });
}
function countedOnly(scans, severities) {
  return severities.flatMap((severity) => {
    const count2 = scans.filter(({ findings }) => findings === void 0).reduce((sum, { counts }) => sum + counts[severity], 0);
    return count2 === 0 ? [] : [`${quantity(count2, `${severity} finding`)} that the statement counts but does not list`];
  });
}

// src/gate/check-posture.ts
function checkPosture(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const judged = [];
  const unreadable = [];
  const problems = [];
  for (const evidence of candidates) {
    const parsed = postureSchema.safeParse(evidence.statement.predicate);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const what = `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not usable"}`;
      unreadable.push(`sha256:${evidence.bundleSha256.slice(0, 16)} ${what}`);
      continue;
    }
    const said = parsed.data;
    const problem = bindingProblem2(said, requirement, { evidence, now: context.now });
    if (problem === void 0) judged.push(judge5(evidence, said, { requirement, now: context.now }));
    else problems.push(problem);
  }
  const line = (result, reason, of = []) => {
    const evidence = of.length === 0 ? candidates : of.map((each) => each.evidence);
    return makeCheck(context.id, result, { reason, remedy: context.remedy, evidence });
  };
  const failed = judged.filter((each) => each.failed.length > 0);
  if (failed.length > 0) {
    return line("block", `not as it must be: ${listAll(failed.flatMap((each) => each.failed))}`, failed);
  }
  if (unreadable.length > 0) {
    return line("indeterminate", `posture cannot be read: ${listSome(unreadable.sort())}`);
  }
  const whole = judged.filter((each) => each.undecided.length === 0);
  const [best] = [...whole].sort((a, b) => a.evidence.bundleSha256 < b.evidence.bundleSha256 ? -1 : 1);
  if (best !== void 0) {
    const waived = [...new Set(whole.flatMap((each) => each.waived))].sort();
    const but = waived.length === 0 ? "" : `; waived: ${listAll(waived)}`;
    return line(waived.length === 0 ? "pass" : "warn", `${describe3(best, context.now)}${but}`, whole);
  }
  if (judged.length > 0) {
    return line("indeterminate", `undecided: ${listAll(judged.flatMap((each) => each.undecided))}`, judged);
  }
  return line("block", `posture ${listSome([...new Set(problems)].sort())}`);
}
function listAll(items) {
  return listSome([...new Set(items)].sort(), 20);
}
function bindingProblem2(said, requirement, { evidence, now }) {
  const { repositoryId, server, branch = said.defaultBranch } = requirement;
  if (said.server.replace(/\/+$/, "") !== server) return `is of ${said.server}, must be of ${server}`;
  if (said.repository.id !== repositoryId) {
    return `is of repository ${String(said.repository.id)} (${said.repository.name}), must be of ${String(repositoryId)}`;
  }
  if (said.branch !== branch) return `is of branch ${said.branch}, must be of ${branch}`;
  const { gitCommit } = evidence.statement.subject[0].digest;
  if (gitCommit !== void 0 && said.commit !== void 0 && said.commit !== gitCommit) {
    return `read the workflows of commit ${said.commit.slice(0, 12)}, and is about ${gitCommit.slice(0, 12)}`;
  }
  return ageProblem(timeOf(evidence, new Date(said.observedAt), now), requirement.maxAgeMs, now);
}
function judge5(evidence, said, { requirement, now }) {
  const known = new Map(
    said.checks.map((each) => [each.id, each])
  );
  const asked = requirement.checks ?? [.../* @__PURE__ */ new Set([...POSTURE_CHECKS, ...known.keys()])];
  const active = requirement.waive.filter(({ until }) => now.getTime() < until.getTime());
  const [failed, undecided, waived] = [[], [], []];
  for (const id of asked) {
    const found = known.get(id);
    if (found?.status === "ok") continue;
    const waiver = active.find(({ check }) => check === id);
    if (waiver !== void 0) waived.push(`${id} (${waiver.reason})`);
    else if (found === void 0) undecided.push(`${id} (nobody looked)`);
    else if (found.status === "failed") failed.push(`${id} (${found.detail})`);
    else undecided.push(`${id} (${found.detail})`);
  }
  return { evidence, said, failed, undecided, waived };
}
function describe3({ evidence, said }, now) {
  const age = describeAge(timeOf(evidence, new Date(said.observedAt), now), now);
  return `${said.repository.name} (${String(said.repository.id)}) branch ${said.branch}, seen by ${evidence.signerName}, ${age}`;
}

// src/domain/scan-schema.ts
var count = int().min(0);
var text = string().max(4096);
var sha256 = string().regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits");
var time = iso_exports.datetime();
var findingSchema = strictObject({
  ruleId: string().min(1).max(200),
  /** Free text here: an unknown severity must arrive and count as critical (`parseSeverity`). */
  severity: string().max(100),
  confidence: _enum(CONFIDENCES),
  message: string().max(1e4),
  location: strictObject({
    path: text,
    startLine: count.optional(),
    startColumn: count.optional(),
    endLine: count.optional(),
    endColumn: count.optional(),
    cell: count.optional(),
    pointer: text.optional()
  }),
  fingerprint: sha256
});
var severityCounts = strictObject({
  critical: count,
  high: count,
  medium: count,
  low: count,
  info: count
});
var scanPredicateSchema = strictObject({
  scanner: strictObject({
    kind: _enum(Object.keys(SCAN_KINDS)),
    name: string().min(1).max(200),
    version: string().min(1).max(200),
    rulesSha256: sha256
  }),
  options: record(string().max(200), union([string().max(1e5), number(), boolean()])),
  coverage: strictObject({
    seen: count,
    scanned: count,
    skipped: array(strictObject({ path: text, reason: _enum(SKIP_REASONS), detail: text.optional() })).max(MAX_LISTED_SKIPS),
    skippedTotal: count,
    skippedByReason: partialRecord(_enum(SKIP_REASONS), count),
    bytes: count,
    complete: boolean()
  }),
  counts: severityCounts,
  findings: array(findingSchema).max(MAX_INLINE_FINDINGS).optional(),
  findingsSha256: sha256,
  startedOn: time,
  finishedOn: time
});
function readScanPredicate(predicate) {
  if (typeof predicate !== "object" || predicate === null) return scanPredicateSchema.safeParse(predicate);
  const findings = Reflect.get(predicate, "findings");
  const isPlain = Array.isArray(findings) && (knownFindings(findings) !== void 0 || findings.length <= MAX_INLINE_FINDINGS && findings.every(isPlainFinding));
  if (!isPlain) return scanPredicateSchema.safeParse(predicate);
  const parsed = scanPredicateSchema.safeParse({ ...predicate, findings: [] });
  return parsed.success ? { ...parsed, data: { ...parsed.data, findings } } : parsed;
}
var FINDING_KEYS = Object.keys(findingSchema.shape).length;
var PLACE_KEYS = ["startLine", "startColumn", "endLine", "endColumn", "cell"];
var SHA256 = /^[0-9a-f]{64}$/;
function isPlainFinding(value) {
  if (!isRecord(value) || Object.keys(value).length !== FINDING_KEYS) return false;
  const { ruleId, severity, confidence, message, location, fingerprint } = value;
  return isText(ruleId, 200) && ruleId !== "" && isText(severity, 100) && CONFIDENCES.some((each) => each === confidence) && isText(message, 1e4) && typeof fingerprint === "string" && SHA256.test(fingerprint) && isPlainLocation(location);
}
function isPlainLocation(value) {
  if (!isRecord(value) || !isText(value["path"], 4096)) return false;
  let known = 1;
  for (const key of PLACE_KEYS) {
    const place = value[key];
    if (place === void 0) continue;
    if (!Number.isSafeInteger(place) || place < 0) return false;
    known += 1;
  }
  if (value["pointer"] !== void 0) {
    if (!isText(value["pointer"], 4096)) return false;
    known += 1;
  }
  return Object.keys(value).length === known;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isText(value, max) {
  return typeof value === "string" && value.length <= max;
}

// src/gate/read-scan.ts
function readScan(evidence) {
  const parsed = readScanPredicate(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not a scan/v1 statement at ${issue?.path.join(".") ?? "its top"}`;
  }
  const view = parsed.data;
  const startedOn = new Date(view.startedOn);
  if (!(startedOn.getTime() <= new Date(view.finishedOn).getTime())) return "ends before it starts";
  const problem = coverageProblem(view.coverage);
  if (problem !== void 0) return problem;
  const { counts } = view;
  if (view.findings === void 0) return { evidence, view, startedOn, counts, findings: void 0 };
  const digest = knownFindings(view.findings)?.sha256 ?? canonicalDigest(view.findings);
  if (digest !== view.findingsSha256) return "has findings that do not fit their digest";
  const findings = normaliseAll(view.findings);
  const counted = countBySeverity(findings);
  if (SEVERITIES.some((severity) => counted[severity] !== counts[severity])) {
    return "has findings that do not add up to its counts";
  }
  return { evidence, view, startedOn, counts, findings };
}
function normaliseAll(findings) {
  const isNormal = findings.every(({ severity }) => severity === parseSeverity(severity));
  return isNormal ? findings : findings.map(normalise);
}
function normalise(finding) {
  return { ...finding, severity: parseSeverity(finding.severity) };
}
function coverageProblem(coverage) {
  const { skipped, skippedTotal, skippedByReason, seen, scanned } = coverage;
  const total = Object.values(skippedByReason).reduce((sum, count2) => sum + count2, 0);
  if (total !== skippedTotal) return "has skipped files that do not add up";
  if (skipped.length !== Math.min(skippedTotal, MAX_LISTED_SKIPS))
    return "does not list the files it skipped";
  for (const [reason, count2] of countReasons(skipped)) {
    const stated = skippedByReason[reason] ?? 0;
    if (count2 > stated || skipped.length === skippedTotal && count2 !== stated) {
      return "has skipped files that do not add up";
    }
  }
  return scanned > seen ? "scanned more than it saw" : void 0;
}
function countReasons(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
var OUT_OF_SCOPE = /* @__PURE__ */ new Set(["binary", "unsupported-format"]);
function completenessProblem({ view }, requirement) {
  const { coverage } = view;
  if (coverage.seen === 0 && view.scanner.kind !== "iac") return "looked at nothing";
  const allowed = (reason) => requirement.allowIncomplete.some((each) => each === reason);
  const isUnread = coverage.seen > 0 && coverage.scanned === 0;
  if (isUnread && !Object.keys(coverage.skippedByReason).some(allowed)) {
    return `read none of the ${String(coverage.seen)} files it saw`;
  }
  const reasons = Object.entries(coverage.skippedByReason).filter(([reason, count2]) => count2 > 0 && !OUT_OF_SCOPE.has(reason) && !allowed(reason)).filter(([reason]) => reason !== "excluded" || !areExclusionsHarmless(view, requirement)).map(([reason, count2]) => `${String(count2)} ${reason}`);
  if (reasons.length > 0) return `is not complete: ${reasons.sort().join(", ")}`;
  if (!coverage.complete && Object.keys(coverage.skippedByReason).every((reason) => !allowed(reason))) {
    return "is not complete and does not say why";
  }
  return void 0;
}
var LEFT_OUT_OF_MODELS = /^(?:\.git|\.github|\.gitignore|\.gitattributes|[^/]+\.sig)$/;
function areExclusionsHarmless({ coverage }, { of }) {
  const listed2 = coverage.skipped.filter(({ reason }) => reason === "excluded");
  if (listed2.length !== coverage.skippedByReason.excluded) return false;
  return listed2.every(
    ({ path, detail }) => /(?:^|\/)\.git$/.test(path) || detail?.startsWith("symbolic link, ") === true || of === "subject" && LEFT_OUT_OF_MODELS.test(path)
  );
}

// src/gate/check-scan.ts
function checkScan(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return { check: missingEvidence(requirement, context), scans: [] };
  const scans = [];
  const met = [];
  const unreadable = [];
  const problems = [];
  for (const evidence2 of candidates) {
    const scan = readScan(evidence2);
    if (typeof scan === "string") {
      unreadable.push(`scan sha256:${evidence2.bundleSha256.slice(0, 16)} ${scan}`);
      continue;
    }
    const stale = ageProblem(
      timeOf(evidence2, scan.startedOn, context.now),
      requirement.maxAgeMs,
      context.now
    );
    const problem = stale ?? completenessProblem(scan, requirement);
    if (stale === void 0) scans.push(scan);
    if (problem === void 0) met.push(scan);
    else problems.push(problem);
  }
  const parts = { remedy: context.remedy, evidence: candidates };
  const [best] = met;
  if (unreadable.length > 0) {
    const reason = `cannot be read: ${listSome(unreadable.sort())}`;
    return { check: makeCheck(context.id, "indeterminate", { ...parts, reason }), scans };
  }
  if (best === void 0) {
    const reason = `scan ${listSome([...new Set(problems)].sort())}`;
    return { check: makeCheck(context.id, "block", { ...parts, reason }), scans };
  }
  const evidence = scans.map((scan) => scan.evidence);
  return { check: makeCheck(context.id, "pass", { reason: describe4(best, context.now), evidence }), scans };
}
function describe4({ view, evidence, startedOn }, now) {
  const { scanner, coverage } = view;
  const age = describeAge(timeOf(evidence, startedOn, now), now);
  return `${scanner.name} ${scanner.version} looked at ${quantity(coverage.scanned, "file")} of ${String(coverage.seen)}, signed by ${evidence.signerName}, ${age}`;
}

// src/gate/check-scai.ts
function checkScai(requirement, context) {
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems = [];
  for (const evidence of candidates) {
    const time2 = timeOf(evidence, void 0, context.now);
    const found = ageProblem(time2, requirement.maxAgeMs, context.now) ?? findAttribute(evidence, requirement);
    if (typeof found !== "string") {
      const age = describeAge(time2, context.now);
      const proof = `evidence ${formatDigest(found.evidence?.digest ?? {}).slice(0, 19)}\u2026`;
      const reason2 = `${found.attribute} by ${evidence.signerName}, ${proof}${age === "" ? "" : `, ${age}`}`;
      return makeCheck(context.id, "pass", { reason: reason2, evidence: [evidence] });
    }
    problems.push(found);
  }
  const reason = `${requirement.attribute}: ${listSome([...new Set(problems)].sort())}`;
  return makeCheck(context.id, "block", { reason, remedy: context.remedy, evidence: candidates });
}
function findAttribute({ statement }, requirement) {
  let attributes;
  try {
    attributes = parseScai(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
  const named = attributes.filter(({ attribute }) => attribute === requirement.attribute);
  if (named.length === 0) return "the report does not state it";
  const problems = [];
  for (const each of named) {
    const problem = problemOf2(each, requirement);
    if (problem === void 0) return each;
    problems.push(problem);
  }
  return problems[0] ?? "the report does not state it";
}
function problemOf2({ conditions = {}, evidence }, requirement) {
  for (const [name, wanted] of requirement.conditions) {
    const actual = Object.hasOwn(conditions, name) ? conditions[name] : void 0;
    if (actual === wanted) continue;
    const shown3 = actual === void 0 ? "missing" : (JSON.stringify(actual) ?? "").slice(0, 200);
    return `condition ${name} is ${shown3}, must be ${JSON.stringify(wanted)}`;
  }
  const isNamed = evidence?.digest !== void 0 && isUsableDigestSet(evidence.digest);
  return isNamed ? void 0 : "its evidence has no usable digest";
}

// src/gate/signed-model-rules.ts
var schema = looseObject({
  serialization: looseObject({ ignore_paths: array(string()).optional() }),
  digest_sources: record(string(), array(string())).optional()
});
function signedModelProblem(predicate, requirement) {
  if (requirement.kind !== "model-signature") return void 0;
  const parsed = schema.safeParse(predicate);
  if (!parsed.success) return "does not say what it leaves out";
  const { serialization, digest_sources: sources = {} } = parsed.data;
  const left = unallowedIgnores(serialization.ignore_paths ?? [], requirement.mayIgnore ?? []);
  if (left.length > 0) {
    return `leaves out ${listSome(left)}, which the policy does not allow (may-ignore)`;
  }
  const unread = Object.values(sources).flat();
  if (requirement.requireRead !== true || unread.length === 0) return void 0;
  return `is by somebody who had not read ${listSome(unread)} (require-read)`;
}

// src/gate/check-signature.ts
function checkSignature(requirement, context) {
  const { threshold = 1 } = requirement;
  const candidates = candidatesFor(requirement, context.evidence);
  if (candidates.length === 0) return missingEvidence(requirement, context);
  const problems = [];
  const counted = /* @__PURE__ */ new Map();
  for (const evidence of candidates) {
    const time2 = timeOf(evidence, void 0, context.now);
    const problem = ageProblem(time2, requirement.maxAgeMs, context.now) ?? signedModelProblem(evidence.statement.predicate, requirement);
    const signer = signerIdOf(evidence.signer);
    if (problem !== void 0) problems.push(problem);
    else if (!counted.has(signer)) counted.set(signer, evidence);
  }
  const signed = [...counted.values()];
  const [first] = signed;
  const names = listSome(signed.map(({ signerName }) => signerName));
  if (first !== void 0 && signed.length >= threshold) {
    const age = threshold === 1 ? describeAge(timeOf(first, void 0, context.now), context.now) : "";
    const by = threshold === 1 ? first.signerName : `${String(signed.length)} signers: ${names}`;
    const evidence = threshold === 1 ? [first] : signed;
    return makeCheck(context.id, "pass", {
      reason: `signed by ${by}${age === "" ? "" : `, ${age}`}`,
      evidence
    });
  }
  const why = problems[0] === void 0 ? "" : `signature ${problems[0]}`;
  const short = `signed by ${String(signed.length)} of ${String(threshold)} signers: ${names}`;
  return makeCheck(context.id, "block", {
    reason: threshold === 1 ? why : [short, why].filter((part) => part !== "").join("; "),
    remedy: context.remedy,
    evidence: candidates
  });
}

// src/domain/test-result.ts
var TEST_RESULTS = ["PASSED", "WARNED", "FAILED"];
var MAX_TESTS = 1e4;
var tests = array(predicateText).max(MAX_TESTS);
var testResultSchema = object({
  result: _enum(TEST_RESULTS),
  configuration: array(descriptorSchema).min(1).max(1e3),
  url: maybe(predicateText),
  passedTests: maybe(tests),
  warnedTests: maybe(tests),
  failedTests: maybe(tests)
});
function parseTestResult(predicate) {
  const parsed = testResultSchema.safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw malformed(`at ${issue?.path.join(".") ?? "the top"}: ${issue?.message ?? "not usable"}`);
  }
  const { result, configuration, passedTests, warnedTests, failedTests } = parsed.data;
  const passed = passedTests ?? [];
  const warned = warnedTests ?? [];
  const failed = failedTests ?? [];
  const all = [...passed, ...warned, ...failed];
  if (new Set(all).size !== all.length) throw malformed("names a test twice");
  if (result !== "FAILED" && failed.length > 0) throw malformed(`says ${result} and lists failed tests`);
  if (result === "PASSED" && warned.length > 0) throw malformed("says PASSED and lists warned tests");
  return { result, name: configuration[0]?.name, configuration, passed, warned, failed };
}
function malformed(what) {
  return new AppError("malformed", `test result is not as expected: ${what}`);
}

// src/gate/check-test-result.ts
function checkTestResult(requirement, context) {
  const candidates = [];
  for (const evidence2 of candidatesFor(requirement, context.evidence)) {
    const view = readView(evidence2);
    if (typeof view === "string") {
      const reason2 = `test result sha256:${evidence2.bundleSha256.slice(0, 16)} cannot be read: ${view}`;
      const parts = { reason: reason2, remedy: context.remedy, evidence: [evidence2] };
      return makeCheck(context.id, "indeterminate", parts);
    }
    if (view.name === requirement.name) candidates.push({ evidence: evidence2, view });
  }
  if (candidates.length === 0) return missingSuite(requirement, context);
  const isFresh = ({ evidence: evidence2 }) => ageProblem(timeOf(evidence2, void 0, context.now), requirement.maxAgeMs, context.now) === void 0;
  const fresh = candidates.filter(isFresh);
  const problems = fresh.flatMap(({ view }) => problemOf3(view, requirement) ?? []);
  const evidence = (fresh.length > 0 ? fresh : candidates).map((each) => each.evidence);
  const [best] = fresh;
  if (best !== void 0 && problems.length === 0) {
    return makeCheck(context.id, "pass", { reason: describe5(best, context.now), evidence });
  }
  const stale = candidates.map(
    (each) => ageProblem(timeOf(each.evidence, void 0, context.now), requirement.maxAgeMs, context.now)
  );
  const reasons = problems.length > 0 ? problems : stale.map((problem) => `result ${problem ?? "does not count"}`);
  const reason = `${requirement.name}: ${listSome([...new Set(reasons)].sort())}`;
  return makeCheck(context.id, "block", { reason, remedy: context.remedy, evidence });
}
function readView({ statement }) {
  try {
    return parseTestResult(statement.predicate);
  } catch (thrown) {
    return messageOf(thrown);
  }
}
function problemOf3(view, { worst, tests: tests2 }) {
  if (TEST_RESULTS.indexOf(view.result) > TEST_RESULTS.indexOf(worst)) {
    const which = [...view.failed, ...view.warned];
    const named = which.length === 0 ? "" : ` (${listSome(which)})`;
    return `result is ${view.result}${named}, must be ${worst}${worst === "PASSED" ? "" : " or better"}`;
  }
  const missing2 = tests2.filter((test) => !view.passed.includes(test));
  return missing2.length === 0 ? void 0 : `${listSome(missing2)} did not pass`;
}
function describe5({ evidence, view }, now) {
  const age = describeAge(timeOf(evidence, void 0, now), now);
  const count2 = view.passed.length === 0 ? "" : `, ${String(view.passed.length)} passed`;
  return `${view.name ?? ""} ${view.result}${count2}, signed by ${evidence.signerName}${age === "" ? "" : `, ${age}`}`;
}
function missingSuite(requirement, context) {
  const { reason, ...rest } = missingEvidence(requirement, context);
  const isThere = candidatesFor(requirement, context.evidence).length > 0;
  return {
    ...rest,
    reason: isThere ? `no test-result of ${requirement.name} among those that are there` : reason
  };
}

// src/gate/judged-subject.ts
function shortDigest(digest) {
  const text2 = formatDigest(digest);
  const end = text2.indexOf(":") + 13;
  return `${text2.slice(0, end)}\u2026`;
}

// src/gate/requirement-ids.ts
function nameRequirements(requirements) {
  const uses = /* @__PURE__ */ new Map();
  return requirements.map((requirement) => {
    const isOfSource = "of" in requirement && requirement.of === "source";
    const base = isOfSource ? `${requirement.kind}:source` : requirement.kind;
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    return { requirement, key: use === 1 ? base : `${base}#${String(use)}` };
  });
}
function evidenceCheckId(key) {
  return `evidence:${key}`;
}
function findingsCheckId(key) {
  return `findings:${key}`;
}

// src/gate/check-requirements.ts
function checkRequirements(context) {
  const named = nameRequirements(context.rules.require);
  const evidence = /* @__PURE__ */ new Map();
  const met = [];
  let buildLevel2 = 0;
  for (const { requirement, key } of named) {
    if (requirement.kind !== "provenance") continue;
    const outcome = checkProvenance(
      requirement,
      context.provenance,
      contextOf({ requirement, key }, context)
    );
    evidence.set(key, [outcome.check]);
    met.push(...outcome.met);
    buildLevel2 = Math.max(buildLevel2, outcome.level);
  }
  const isRequired = named.some(({ requirement }) => requirement.kind === "provenance");
  const trusted = isRequired ? met : context.provenance.accepted;
  const findings = [];
  const judged = [];
  const coverage = /* @__PURE__ */ new Map();
  const consumers = /* @__PURE__ */ new Map();
  for (const each of named) {
    const { requirement } = each;
    if (requirement.kind === "provenance") continue;
    if (!isScanRequirement(requirement)) {
      if (requirement.kind === "aibom") {
        const { checks, consumers: named2 } = checkAibom(requirement, aibomContext(each, context));
        evidence.set(each.key, checks);
        for (const one of named2) consumers.set(JSON.stringify(one), one);
      } else if (requirement.kind === "posture") {
        evidence.set(each.key, [checkPostureOf(requirement, each, { trusted, context })]);
      } else evidence.set(each.key, [checkPlain(requirement, each, context)]);
      continue;
    }
    const outcomes = checkScans({ requirement, key: each.key }, trusted, context);
    evidence.set(each.key, [worstOf(outcomes.map(({ check }) => check))]);
    const results = outcomes.flatMap(({ findings: result }) => result === void 0 ? [] : [result]);
    if (results.length > 0) findings.push(worstOf(results.map(({ check }) => check)));
    judged.push(...results.map((result) => result.findings));
    for (const { scans } of outcomes)
      for (const scan of scans) coverage.set(scan.evidence.bundleSha256, coverageOf(scan));
  }
  return {
    evidence: named.flatMap(({ key }) => evidence.get(key) ?? []),
    findings,
    judged,
    coverage: [...coverage.values()].sort((a, b) => a.bundleSha256 < b.bundleSha256 ? -1 : 1),
    consumers: [...consumers].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one),
    buildLevel: buildLevel2 === 0 ? void 0 : buildLevel2
  };
}
function contextOf({ requirement, key }, context) {
  return {
    id: evidenceCheckId(key),
    evidence: context.subject.evidence,
    now: context.input.now,
    remedy: commandFor(requirement, context.places)
  };
}
function checkPlain(requirement, named, context) {
  const parts = contextOf(named, context);
  if (requirement.kind === "test-result") return checkTestResult(requirement, parts);
  if (requirement.kind === "scai") return checkScai(requirement, parts);
  return checkSignature(requirement, parts);
}
function checkPostureOf(requirement, named, { trusted, context }) {
  const parts = contextOf(named, context);
  if (requirement.of === "subject") return checkPosture(requirement, parts);
  const problem = sourceProblem2(trusted);
  if (problem !== void 0) {
    const remedy = commandFor({ kind: "provenance" }, context.places);
    return makeCheck(parts.id, "block", { reason: problem, remedy });
  }
  const sources = uniqueSources(trusted);
  const evidence = sources.flatMap((source) => context.sources.get(formatDigest(source))?.evidence ?? []);
  return checkPosture(requirement, { ...parts, evidence });
}
function aibomContext(named, context) {
  const { subject, environment, bomInterpreter: interpreter } = context.input;
  return { ...contextOf(named, context), key: named.key, subject, environment, interpreter };
}
function checkScans({ requirement, key }, provenance, context) {
  const parts = contextOf({ requirement, key }, context);
  if (requirement.of === "subject") {
    return [judgeScans({ requirement, key }, context.subject, { parts, context })];
  }
  const problem = sourceProblem2(provenance);
  if (problem !== void 0) {
    const remedy = commandFor({ kind: "provenance" }, context.places);
    const check = makeCheck(parts.id, "block", { reason: problem, remedy });
    return [{ check, scans: [], findings: void 0 }];
  }
  const sources = uniqueSources(provenance);
  return sources.map((source) => {
    const judged = context.sources.get(formatDigest(source));
    if (judged === void 0) {
      const reason = `no evidence was gathered for source ${shortDigest(source)}`;
      return {
        check: makeCheck(parts.id, "indeterminate", { reason, remedy: parts.remedy }),
        scans: [],
        findings: void 0
      };
    }
    const judgement = judgeScans({ requirement, key }, judged, { parts, context });
    return { ...judgement, check: ofSource(judgement.check, source) };
  });
}
function sourceProblem2(provenance) {
  if (provenance.length === 0) return "the source is not known: no accepted provenance names it";
  const isNamed = provenance.every(({ sources }) => sources !== void 0);
  return isNamed ? void 0 : "the source is not known: provenance does not name all of it by digest";
}
function judgeScans({ requirement, key }, judged, { parts, context }) {
  const { check, scans } = checkScan(requirement, { ...parts, evidence: judged.evidence });
  const places = { ...context.places, subject: nameSubject(judged.digest) };
  const findings = checkFindings(scans, {
    id: findingsCheckId(key),
    source: requirement.kind,
    rules: context.rules.findings,
    adjust: context.adjust,
    waivers: judged.waivers,
    remedy: `remove the cause and scan again, or: ${waiveCommand(places)}`
  });
  return { check, scans, findings };
}
function ofSource(check, source) {
  return { ...check, reason: `source ${shortDigest(source)}: ${check.reason}` };
}
function coverageOf({ evidence, view }) {
  const { seen, scanned, skippedTotal, complete } = view.coverage;
  return {
    kind: evidence.kind,
    bundleSha256: evidence.bundleSha256,
    of: nameSubject(evidence.statement.subject[0].digest),
    ...{ seen, scanned, skipped: skippedTotal, complete }
  };
}
var BADNESS2 = ["pass", "warn", "indeterminate", "block"];
function worstOf(checks) {
  const [worst] = [...checks].sort((a, b) => BADNESS2.indexOf(b.result) - BADNESS2.indexOf(a.result));
  if (worst === void 0) throw new TypeError("nothing was judged");
  return { ...worst, digests: [...new Set(checks.flatMap(({ digests }) => digests))].sort() };
}

// src/gate/github-observation.ts
function readObservation(evidence, { policy, binding }) {
  if (!policy.trust.observers.includes(evidence.signerName)) {
    return `is signed by ${evidence.signerName}, which is not in trust.observers`;
  }
  const parsed = githubApprovalsSchema.safeParse(evidence.statement.predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `is not as it must be ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not usable"}`;
  }
  const said = parsed.data;
  if (said.environment !== binding.environment) return `is for environment ${said.environment}`;
  if (said.policy.sha256 !== binding.policyDigest) return "is for another policy";
  const createdAt = new Date(said.createdAt);
  const expiresAt = new Date(said.expiresAt);
  if (binding.now.getTime() >= expiresAt.getTime()) return `expired at ${said.expiresAt}`;
  if (expiresAt.getTime() - createdAt.getTime() > MAX_LIFE_DAYS["github-approvals"] * DAY_MS) {
    return "would live longer than a day";
  }
  const time2 = timeOf(evidence, createdAt, binding.now);
  if (time2.kind === "impossible") return time2.reason;
  return certificateProblem(evidence, said) ?? { evidence, said };
}
function isUnreadable({ signerName, statement }, { policy }) {
  const isTrusted = policy.trust.observers.includes(signerName);
  return isTrusted && !githubApprovalsSchema.safeParse(statement.predicate).success;
}
function certificateProblem({ signer }, { run, repository }) {
  if (signer.kind !== "certificate" || run === void 0) return void 0;
  const home = signer.extensions["sourceRepositoryIdentifier"];
  if (home !== void 0 && home !== String(repository.id)) {
    return `speaks of a run of repository ${String(repository.id)} and is signed by one of ${home}`;
  }
  const invocation = signer.extensions["runInvocationUri"];
  if (invocation === void 0) return void 0;
  const own = `/${repository.name}/actions/runs/${String(run.id)}/attempts/${String(run.attempt)}`;
  return invocation.endsWith(own) ? void 0 : `speaks of run ${String(run.id)} and is signed by ${invocation}`;
}
function newest(observations, keyOf) {
  const byKey = /* @__PURE__ */ new Map();
  const age = ({ said, evidence }) => `${new Date(said.createdAt).toISOString()} ${evidence.bundleSha256}`;
  const ordered = [...observations].sort((a, b) => age(a) < age(b) ? -1 : 1);
  for (const each of ordered) {
    const key = keyOf(each);
    if (key === void 0) continue;
    byKey.delete(key);
    byKey.set(key, each);
  }
  return [...byKey.values()];
}

// src/gate/github-approvals.ts
function readGithubApprovals(evidence, context) {
  const problems = [];
  const usable = [];
  const unreadable = [];
  for (const each of evidence) {
    if (each.kind !== "github-approvals") continue;
    const read2 = readObservation(each, context);
    if (typeof read2 !== "string") usable.push(read2);
    else {
      problems.push(`${each.bundleSha256.slice(0, 16)} ${read2}`);
      if (isUnreadable(each, context)) unreadable.push(each);
    }
  }
  if (!evidence.some(({ kind }) => kind === "github-approvals")) {
    problems.push("nobody asked it (the gate needs a GitHub token to ask)");
  }
  const pullRequests = newest(
    usable,
    ({ said }) => said.pullRequest === void 0 ? void 0 : `${String(said.repository.id)} ${String(said.pullRequest.number)}`
  );
  const runs = newest(
    usable,
    ({ said }) => said.run === void 0 ? void 0 : `${String(said.repository.id)} ${String(said.run.id)}`
  );
  const ofSubject = pullRequests.filter((each) => {
    const problem = pullProblem(each.said, context);
    if (problem !== void 0) problems.push(problem);
    return problem === void 0;
  });
  const latestRun = runs.at(-1);
  return {
    candidates: [
      ...ofSubject.flatMap((each) => reviewCandidates(each, context)),
      // One run enters the environment: approvals of an earlier run were for an earlier try.
      ...latestRun === void 0 ? [] : environmentCandidates(latestRun, context)
    ],
    pullRequests: ofSubject,
    unreadable,
    problems: [...new Set(problems)].sort()
  };
}
function pullProblem({ pullRequest: pull, repository }, { commits, repositories }) {
  if (pull === void 0) return void 0;
  const own = [
    pull.headSha,
    ...pull.merged && pull.mergeCommitSha !== void 0 ? [pull.mergeCommitSha] : []
  ];
  if (repositories.length > 0 && !repositories.includes(String(repository.id))) {
    return `pull request ${String(pull.number)} is of repository ${String(repository.id)} (${repository.name}), and the subject was made from ${repositories.join(", ")}`;
  }
  if (commits.some(({ gitCommit }) => gitCommit !== void 0 && own.includes(gitCommit))) return void 0;
  return `pull request ${String(pull.number)} is about commit ${pull.headSha.slice(0, 12)}, which the provenance of the subject does not name`;
}
function reviewCandidates({ evidence, said }, context) {
  const { pullRequest: pull } = said;
  if (pull === void 0) return [];
  const until = `until the head ${pull.headSha.slice(0, 12)} of pull request ${String(pull.number)} moves`;
  return decisiveReviews(pull.reviews).map((review) => {
    const reviewer = said.reviewers.find(({ id }) => id === review.userId);
    return {
      ...identify(reviewer, review.userId, context.policy),
      channel: "review",
      evidence,
      word: judgeReview(review, reviewer, { pull, until })
    };
  });
}
function decisiveReviews(reviews) {
  const last = /* @__PURE__ */ new Map();
  const ordered = [...reviews].sort((a, b) => order(a) < order(b) ? -1 : 1);
  for (const review of ordered) {
    if (review.state === "COMMENTED" || review.state === "PENDING") continue;
    last.set(review.userId === null ? `gone ${String(review.id)}` : String(review.userId), review);
  }
  return [...last.values()];
}
function order({ submittedAt, id }) {
  const time2 = submittedAt === void 0 ? "" : new Date(submittedAt).toISOString();
  return `${time2} ${String(id).padStart(20, "0")}`;
}
function judgeReview(review, reviewer, { pull, until }) {
  const barred = (reason) => ({ kind: "void", reason });
  if (review.userId === null || reviewer === void 0) return barred("is by an account that is gone");
  if (reviewer.type !== "User") return barred(`is by a ${reviewer.type.toLowerCase()}, not a person`);
  if (reviewer.permission !== "write" && reviewer.permission !== "admin") {
    return barred(`has only the permission ${reviewer.permission} on the repository`);
  }
  if (pull.author === null) return { kind: "unknown", reason: "the author of the pull request is gone" };
  if (reviewer.id === pull.author.id) return barred("is the author of the pull request");
  if (review.state === "CHANGES_REQUESTED") return { kind: "rejected", until: "until the review is changed" };
  if (review.state === "DISMISSED") return barred("was dismissed");
  if (pull.contributorIds.includes(reviewer.id)) return barred("pushed or wrote a part of the change");
  if (pull.draft) return barred("is of a draft");
  if (review.commitId !== pull.headSha) return barred("is of an older commit than the head");
  if (pull.headPushedAt === void 0 || review.submittedAt === void 0) {
    return {
      kind: "unknown",
      reason: "nobody can tell whether the review is younger than the push of the head"
    };
  }
  if (!(new Date(review.submittedAt).getTime() > new Date(pull.headPushedAt).getTime())) {
    return barred("is older than the push that made the head");
  }
  if (pull.unknownContributors > 0) {
    return {
      kind: "unknown",
      reason: "a commit of the pull request has no account, so anybody may have written it"
    };
  }
  return { kind: "approved", until };
}
function environmentCandidates({ evidence, said }, { policy, githubEnvironment }) {
  const { run } = said;
  if (run === void 0) return [];
  return run.approvals.filter(({ state }) => state !== "pending").map((approval) => {
    const reviewer = said.reviewers.find(({ id }) => id === approval.userId);
    const isRejected = run.approvals.some(
      ({ userId, state }) => userId === approval.userId && state === "rejected"
    );
    return {
      ...identify(reviewer, approval.userId, policy),
      channel: "environment",
      evidence,
      word: judgeEnvironment(run, reviewer, {
        environments: approval.environments,
        wanted: githubEnvironment,
        isRejected
      })
    };
  });
}
function judgeEnvironment(run, reviewer, said) {
  const barred = (reason) => ({ kind: "void", reason });
  if (reviewer === void 0) return barred("is by an account that is gone");
  if (reviewer.type !== "User") return barred(`is by a ${reviewer.type.toLowerCase()}, not a person`);
  if (!said.environments.includes(said.wanted)) {
    return barred(`is for the GitHub environment ${said.environments.join(", ")}, not ${said.wanted}`);
  }
  if (said.isRejected) return { kind: "rejected", until: `for run ${String(run.id)}` };
  if (run.actor === null || run.triggeringActor === null) {
    return { kind: "unknown", reason: "the account that started the run is gone" };
  }
  if (reviewer.id === run.actor.id || reviewer.id === run.triggeringActor.id)
    return barred("started the run");
  if (run.attempt > 1) {
    const reason = `run ${String(run.id)} is in attempt ${String(run.attempt)}, and GitHub does not say which attempt was approved`;
    return { kind: "unknown", reason };
  }
  return { kind: "approved", until: `for run ${String(run.id)}` };
}
function identify(reviewer, userId, { people }) {
  const account = userId === null ? {} : { accountId: userId };
  const name = [...people].find(([, { github }]) => github !== void 0 && github.id === userId)?.[0];
  if (name !== void 0) return { person: name, isKnown: true, teams: reviewer?.teams, ...account };
  const login = reviewer === void 0 ? "somebody" : reviewer.login;
  return { person: `github:${login}`, isKnown: false, teams: reviewer?.teams, ...account };
}

// src/gate/judge-change.ts
var RULE = "judge-changed";
function checkJudgeChange({ pullRequests }, { rules, waivers }) {
  if (pullRequests.length === 0) return { check: void 0, findings: [] };
  const id = `findings:${RULE}`;
  const evidence = pullRequests.map((each) => each.evidence);
  const paths = new Set(pullRequests.flatMap(({ said }) => said.pullRequest?.judgeFiles ?? []));
  const findings = [...paths].sort().map((path) => judge6(findingOf(path), { rules, waivers }));
  const open2 = findings.filter(({ status }) => status === "blocking" || status === "warning");
  if (open2.length === 0) {
    const waived = findings.length === 0 ? "" : `, ${String(findings.length)} waived or not asked about`;
    const reason2 = `the change does not edit what decides about it${waived}`;
    return { check: makeCheck(id, "pass", { reason: reason2, evidence }), findings };
  }
  const result = open2.some(({ status }) => status === "blocking") ? "block" : "warn";
  const reason = `the change edits what decides about it: ${listSome(open2.map(({ finding }) => finding.location.path))}`;
  const remedy = "make that edit in a change of its own, reviewed by those it concerns";
  return { check: makeCheck(id, result, { reason, evidence, remedy }), findings };
}
function findingOf(path) {
  return {
    ruleId: RULE,
    severity: "high",
    confidence: "high",
    message: "this file decides about the change that edits it",
    location: { path },
    fingerprint: fingerprintOf(RULE, path, "")
  };
}
function judge6(finding, { rules, waivers }) {
  const source = "github-approvals";
  const isBlocking = rules.block.includes(finding.severity);
  if (!isBlocking && !rules.warn.includes(finding.severity)) return { finding, source, status: "ignored" };
  const waiver = waivers.find(finding);
  if (waiver !== void 0) return { finding, source, status: "waived", waiverSha256: waiver.bundleSha256 };
  return { finding, source, status: isBlocking ? "blocking" : "warning" };
}

// src/gate/apply-waivers.ts
var MAX_COVERED = 10;
var Waivers = class {
  #byFingerprint = /* @__PURE__ */ new Map();
  #byRule = /* @__PURE__ */ new Map();
  #all = [];
  /** Bundles in use, with the number of findings each covers. */
  #used = /* @__PURE__ */ new Map();
  #tooMild = /* @__PURE__ */ new Map();
  #refused = [];
  #rule;
  #evidence;
  constructor(evidence, context) {
    this.#rule = context.rule;
    this.#evidence = evidence.filter(({ kind }) => kind === "waiver");
    const statements = readPersonStatements("waiver", waiverSchema, { evidence, binding: context.binding });
    for (const { evidence: each, person, predicate, problem } of statements) {
      const reason = problem ?? ruleProblem(person, context) ?? context.barred(person, each);
      if (predicate === void 0 || reason !== void 0) {
        this.#refused.push(`waiver by ${person} ${reason ?? "does not hold"}`);
      } else this.#add(each, person, predicate);
    }
  }
  #add(evidence, person, predicate) {
    const { selector, createdAt, expiresAt } = predicate;
    const lifeDays = (Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS;
    const waiver = { evidence, person, selector, lifeDays };
    this.#all.push(waiver);
    const { fingerprint, ruleId = "" } = selector;
    const [index, key] = fingerprint === void 0 ? [this.#byRule, ruleId] : [this.#byFingerprint, fingerprint];
    index.set(key, [...index.get(key) ?? [], waiver]);
  }
  /** The waiver that covers a finding, or undefined. */
  find(finding) {
    if (this.#all.length === 0) return void 0;
    const candidates = [
      ...this.#byFingerprint.get(finding.fingerprint) ?? [],
      ...this.#byRule.get(finding.ruleId) ?? []
    ];
    for (const waiver of candidates) {
      if (!selects(waiver.selector, finding)) continue;
      const problem = this.#lifeProblem(waiver, finding.severity);
      if (problem === void 0) {
        const { bundleSha256 } = waiver.evidence;
        this.#used.set(bundleSha256, (this.#used.get(bundleSha256) ?? 0) + 1);
        return waiver.evidence;
      }
      this.#tooMild.set(waiver.evidence.bundleSha256, `waiver by ${waiver.person} ${problem}`);
    }
    return void 0;
  }
  #lifeProblem({ lifeDays }, severity) {
    const most = this.#rule?.maxDays[severity] ?? 0;
    if (most === 0) return `cannot lift ${severity} findings`;
    if (lifeDays <= most) return void 0;
    return `lives longer than the ${String(most)} days allowed for ${severity} findings`;
  }
  /** A waiver of a whole rule that covers many findings accepts what nobody looked at one by one. */
  #breadth({ person, selector: { ruleId, fingerprint, path }, evidence }) {
    const covered = this.#used.get(evidence.bundleSha256) ?? 0;
    if (fingerprint !== void 0 || path !== void 0 || covered <= MAX_COVERED) return [];
    return [
      `waiver by ${person} is too broad: it covers ${String(covered)} findings of ${ruleId ?? ""} wherever they are`
    ];
  }
  /** One line on all waivers, once every finding was looked up; undefined when there is none. */
  check() {
    if (this.#evidence.length === 0) return void 0;
    const unused = this.#all.filter(
      ({ evidence: { bundleSha256 } }) => !this.#used.has(bundleSha256) && !this.#tooMild.has(bundleSha256)
    );
    const problems = [
      ...this.#refused,
      ...[...this.#tooMild.values()],
      ...unused.map(({ person }) => `waiver by ${person} matches no finding`),
      ...this.#all.flatMap((waiver) => this.#breadth(waiver))
    ].sort();
    const counted = `${quantity(this.#used.size, "waiver")} in use`;
    if (problems.length === 0)
      return makeCheck("waivers", "pass", { reason: counted, evidence: this.#evidence });
    return makeCheck("waivers", "warn", {
      reason: `${counted}; ${listSome([...new Set(problems)])}`,
      remedy: "sign a waiver that fits, or remove the one that is not needed",
      evidence: this.#evidence
    });
  }
};
function ruleProblem(person, { policy, rule }) {
  if (rule === void 0) return "does not count: the environment allows no waivers";
  const isMember = policy.groups.get(rule.group)?.includes(person) === true;
  return isMember ? void 0 : `does not count: ${person} is not in group ${rule.group}`;
}
function selects({ ruleId, fingerprint, path }, finding) {
  if (ruleId !== void 0 && ruleId !== finding.ruleId) return false;
  if (fingerprint !== void 0 && fingerprint !== finding.fingerprint) return false;
  if (path === void 0) return true;
  return path.endsWith("/") ? finding.location.path.startsWith(path) : finding.location.path === path;
}

// src/gate/parties.ts
var Parties = class {
  #context;
  #keys;
  #provenanceSigners;
  constructor(context) {
    this.#context = context;
    this.#keys = keysByPerson(context.evidence);
    const built = new Set(context.provenance.map(({ evidence }) => evidence.bundleSha256));
    this.#provenanceSigners = new Set(
      context.evidence.flatMap(({ bundleSha256, signerName }) => {
        const person = built.has(bundleSha256) ? personOfSigner(signerName) : void 0;
        return person === void 0 ? [] : [person];
      })
    );
  }
  /** Judges from everything that is known. A part nobody named is unknown for everybody. */
  partOf(person, party) {
    const { policy, given, provenance } = this.#context;
    const references = given?.[party];
    if (party === "builder" && this.#provenanceSigners.has(person)) return { kind: "had" };
    if (references === void 0 && (party !== "builder" || provenance.length === 0)) {
      return { kind: "unknown", why: `nobody said who is the ${party}` };
    }
    const described = policy.people.get(person);
    if (described === void 0) return { kind: "unknown", why: `${person} is not in the policy` };
    let part = { kind: "had-not" };
    for (const reference of references ?? []) {
      const each = this.#compare(person, described, reference);
      if (each.kind === "had") return each;
      if (each.kind === "unknown") part = { kind: "unknown", why: `${party} ${each.why}` };
    }
    return part;
  }
  /** Why a person cannot judge what is partly their own work, as far as anybody said whose it is. */
  barred(person) {
    for (const party of ["author", "builder"]) {
      const part = this.partOf(person, party);
      if (part.kind === "had") return `does not count: ${person} is the ${party}`;
      const wasNamed = this.#context.given?.[party] !== void 0;
      if (part.kind === "unknown" && wasNamed) return `does not count: ${part.why}`;
    }
    return void 0;
  }
  #compare(person, described, reference) {
    switch (reference.kind) {
      case "person":
        return this.#compareName(person, reference.name);
      case "github":
        return compareAccount(person, described, reference);
      case "identity":
        return compareIdentity(person, described, reference.identity);
      case "key":
        return this.#compareKey(person, described, reference.keyId);
    }
  }
  /** A name that is nobody's is a mistake, and then it may have been meant for anybody. */
  #compareName(person, name) {
    if (name === person) return { kind: "had" };
    if (this.#context.policy.people.has(name)) return { kind: "had-not" };
    return { kind: "unknown", why: `${JSON.stringify(name.slice(0, 80))} is nobody in the policy` };
  }
  #compareKey(person, { keys, ssh }, keyId) {
    const seen = this.#keys.get(person) ?? /* @__PURE__ */ new Set();
    if (seen.has(keyId)) return { kind: "had" };
    const isOthers = [...this.#keys.values()].some((others) => others.has(keyId));
    const areAllSeen = ssh === void 0 && seen.size >= keys.length;
    if (isOthers || areAllSeen) return { kind: "had-not" };
    return { kind: "unknown", why: `key ${keyId.slice(0, 16)} may be one of ${person}` };
  }
};
function keysByPerson(evidence) {
  const keys = /* @__PURE__ */ new Map();
  for (const { signerName, signer } of evidence) {
    const person = personOfSigner(signerName);
    if (person === void 0 || signer.kind !== "key") continue;
    keys.set(person, (keys.get(person) ?? /* @__PURE__ */ new Set()).add(signer.keyId));
  }
  return keys;
}
function compareAccount(person, { github }, reference) {
  if (github === void 0) {
    return {
      kind: "unknown",
      why: `github:${reference.login} may be ${person}, who has no GitHub account in the policy`
    };
  }
  const sameLogin = github.login.toLowerCase() === reference.login.toLowerCase();
  return sameLogin || github.id === reference.id ? { kind: "had" } : { kind: "had-not" };
}
var NOREPLY = /^(?:(\d+)\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/i;
function compareIdentity(person, described, identity) {
  const [, id, login] = NOREPLY.exec(identity) ?? [];
  if (login !== void 0) {
    const account = { kind: "github", login, ...id === void 0 ? {} : { id: Number(id) } };
    return compareAccount(person, described, account);
  }
  const { certificate, ownCertificate } = described;
  const ownName = ownCertificate?.name.kind === "alt-name" ? ownCertificate.name.value : void 0;
  const own = certificate?.identity ?? ownName;
  if (own?.toLowerCase() === identity.toLowerCase()) return { kind: "had" };
  if (own !== void 0 || identity.includes("://")) return { kind: "had-not" };
  return {
    kind: "unknown",
    why: `${identity.slice(0, 200)} may be ${person}, who has no address in the policy`
  };
}

// src/gate/open-case.ts
function openCase(input) {
  const { policy, environment, now } = input;
  const rules = policy.environments.get(environment);
  if (rules === void 0) {
    const names = [...policy.environments.keys()].join(", ");
    throw new AppError("invalid-input", `policy has no environment ${JSON.stringify(environment)}`, {
      hint: `it has: ${names}`
    });
  }
  const own = admitEvidence(input.evidence, input.subject.digest, policy);
  const provenance = sortProvenance(own.evidence, policy, now);
  const { accepted } = provenance;
  const parties = new Parties({
    policy,
    given: input.parties,
    evidence: own.evidence,
    provenance: accepted
  });
  const binding = { environment, policyDigest: input.policyDigest, now, existedBy: earliest(accepted) };
  const barred = (person) => parties.barred(person);
  const judged = (digest, evidence, since) => {
    const scope = { policy, rule: rules.waivers, binding: { ...binding, existedBy: since }, barred };
    return { digest, evidence, waivers: new Waivers(evidence, scope) };
  };
  const sources = uniqueSources(accepted).flatMap((digest) => {
    const gathered = input.related.get(formatDigest(digest));
    return gathered === void 0 ? [] : [{ digest, ...admitEvidence(gathered, digest, policy) }];
  });
  return {
    ...{ input, rules, provenance, binding, parties },
    subject: judged(input.subject.digest, own.evidence, binding.existedBy),
    sources: new Map(
      sources.map(({ digest, evidence }) => [formatDigest(digest), judged(digest, evidence, void 0)])
    ),
    places: placesOf(input),
    adjust: makeAdjustment(rules.findings, input.feeds),
    evidence: [...own.evidence, ...sources.flatMap(({ evidence }) => evidence)],
    rejected: [...input.rejected, ...own.refused, ...sources.flatMap(({ refused }) => refused)]
  };
}
function deniable({
  input,
  provenance
}) {
  const sources = uniqueSources(provenance.accepted).map((digest2) => ({ what: "source", digest: digest2 }));
  const { digest } = input.subject;
  return isUsableDigestSet(digest) ? [{ what: "subject", digest }, ...sources] : sources;
}
function earliest(provenance) {
  const times = provenance.flatMap(({ existedBy }) => existedBy === void 0 ? [] : [existedBy.getTime()]);
  return times.length === 0 ? void 0 : new Date(times.reduce((a, b) => Math.min(a, b)));
}

// src/gate/evaluate-gate.ts
function evaluateGate(input) {
  const opened = openCase(input);
  const { policy } = input;
  const { rules, binding, parties, subject } = opened;
  const required = checkRequirements(opened);
  const retirement = retirementOf(opened);
  const github = readGithubApprovals(subject.evidence, {
    ...{ policy, binding, githubEnvironment: rules.githubEnvironment },
    commits: [input.subject.digest, ...uniqueSources(opened.provenance.accepted)],
    repositories: sourceRepositories(opened.provenance.accepted)
  });
  const people = checkApprovals(subject.evidence, {
    ...{ policy, binding, parties, github, rules: rules.approvals },
    remedy: approveCommand(opened.places)
  });
  const changed = checkJudgeChange(github, { rules: rules.findings, waivers: subject.waivers });
  const findings = joinJudged([...required.judged, changed.findings]);
  const checks = [
    ...groundChecks(opened, retirement),
    ...required.evidence,
    ...checkRelease(rules, input.members, input.policyDigest),
    ...required.findings,
    ...changed.check === void 0 ? [] : [changed.check],
    ...waiverChecks(opened),
    ...customChecks(opened, { findings, approvals: people.approvals }),
    ...checkObservations(github),
    ...people.checks,
    ...rules.codeOwners ? [checkCodeOwners(github)] : [],
    ...orderChecks(opened)
  ];
  const { check, override } = checkOverride(subject.evidence, {
    ...{ policy, binding, parties, checks, rule: rules.override },
    retiredAt: retirement.retiredAt
  });
  const verdict = worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result));
  return {
    subject: input.subject,
    environment: input.environment,
    verdict,
    ...override === void 0 ? {} : { override },
    allowed: verdict === "pass" || override !== void 0,
    mode: input.mode,
    policy: { uri: input.policyUri, sha256: input.policyDigest },
    timeVerified: input.now.toISOString(),
    ...required.buildLevel === void 0 ? {} : { buildLevel: required.buildLevel },
    checks: check === void 0 ? checks : [...checks, check],
    findings,
    approvals: people.approvals,
    evidence: joinEvidence(opened),
    coverage: required.coverage,
    ...required.consumers.length === 0 ? {} : { consumers: required.consumers },
    inputs: inputsOf(opened),
    rejected: sortByName([...opened.rejected, ...input.storeSkipped])
  };
}
function customChecks({ input, rules, subject, sources }, made) {
  if (rules.rules === void 0) return [];
  const facts = ruleFacts({
    ...{ environment: input.environment, subject: input.subject, own: subject.evidence, ...made },
    sources: [...sources].map(([digest, { evidence }]) => [digest, evidence])
  });
  return checkCustomRules(rules.rules, facts, input.evaluateRule);
}
function retirementOf({ subject, sources, input }) {
  const own = { what: "subject", evidence: subject.evidence };
  const others = [...sources.values()].map(({ evidence }) => ({ what: "source", evidence }));
  return checkRetirement([own, ...others], { policy: input.policy, environment: input.environment });
}
function groundChecks(opened, { check: retired }) {
  const { input, rules, provenance } = opened;
  const facts = {
    evidence: opened.evidence,
    rejected: opened.rejected,
    storeSkipped: input.storeSkipped,
    recorded: input.recorded
  };
  const recorded = checkRecorded(facts);
  return [
    checkPolicy(rules, input),
    checkDenyList(deniable(opened), denyEntries(input.policy, input.denyList)),
    ...retired === void 0 ? [] : [retired],
    checkSubject(input.subject),
    checkBundles(facts),
    ...recorded === void 0 ? [] : [recorded],
    checkProvenanceClaims(provenance)
  ];
}
function waiverChecks({ subject, sources }) {
  const own = subject.waivers.check();
  const others = [...sources].flatMap(([, { waivers }], index) => {
    const check = waivers.check();
    const suffix = index === 0 ? "" : `#${String(index + 1)}`;
    return check === void 0 ? [] : [{ ...check, id: `${check.id}:source${suffix}` }];
  });
  return own === void 0 ? others : [own, ...others];
}
function orderChecks({ input, rules, subject, places }) {
  const { policy, policyDigest, now } = input;
  return rules.after.map(
    (environment) => checkOrder(subject.evidence, {
      ...{ environment, policyDigest, now, gates: policy.trust.gates },
      remedy: gateCommand({ ...places, environment })
    })
  );
}
function joinEvidence({ evidence, input }) {
  const own = describeEvidence(evidence);
  if (input.members === void 0) return own;
  const all = [...own, ...input.members.flatMap(({ decision }) => decision.evidence)];
  const byKey = new Map(all.map((each) => [`${each.kind} ${each.bundleSha256} ${each.signer}`, each]));
  return [...byKey].sort(([a], [b]) => a < b ? -1 : 1).map(([, each]) => each);
}
function inputsOf({ input }) {
  const gathered = [...input.evidence, ...[...input.related.values()].flat()];
  const read2 = [...gathered, ...input.rejected].flatMap(({ bundleSha256 }) => bundleSha256 ?? []);
  const ofMembers = (input.members ?? []).flatMap(({ decision }) => decision.inputs.bundles);
  const members = input.members?.map(({ role, decision }) => ({ role, subject: decision.subject }));
  const { parties, recorded } = input;
  return {
    version: PRODUCT.version,
    bundles: [.../* @__PURE__ */ new Set([...read2, ...ofMembers])].sort(),
    unread: sortByName(input.storeSkipped),
    ...parties === void 0 ? {} : { parties },
    ...recorded === void 0 ? {} : { recorded: [...recorded].sort() },
    ...members === void 0 ? {} : { members }
  };
}
function describeEvidence(evidence) {
  const keyOf = (each) => `${each.kind} ${each.bundleSha256} ${each.signer}`;
  return evidence.map(({ kind, statement, bundleSha256, signerName }) => ({
    kind,
    predicateType: statement.predicateType,
    bundleSha256,
    signer: signerName
  })).sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
function sortByName(bundles) {
  return bundles.map(({ name, reason }) => ({ name, reason })).sort((a, b) => `${a.name}
${a.reason}` < `${b.name}
${b.reason}` ? -1 : 1);
}

export {
  bomRuleId,
  bomRulesOf,
  declareCommand,
  approvalCheckId,
  CODE_OWNERS_CHECK,
  orderCheckId,
  nameRequirements,
  evidenceCheckId,
  findingsCheckId,
  memberCheckId,
  makeAdjustment,
  checkFindings,
  readScan,
  completenessProblem,
  Waivers,
  evaluateGate
};
