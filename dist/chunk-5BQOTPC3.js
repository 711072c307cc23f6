import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  generateBom
} from "./chunk-V7X4BLI2.js";
import {
  renderFindingsList,
  renderFindingsTable
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import {
  joinLines
} from "./chunk-QYBLFLEH.js";
import {
  readBomFile
} from "./chunk-BKGMG3SK.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-6NWS4UZ6.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-EQDRG2LP.js";
import {
  validateBomDocument
} from "./chunk-VK7T4434.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-YDMVOWRQ.js";
import "./chunk-TO5ATDQ2.js";
import {
  BOM_RULES
} from "./chunk-FLHDGRRM.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-H7RMI6CP.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import {
  canonicalDigest
} from "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-LWDO773Q.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import {
  countBySeverity
} from "./chunk-VD4GU3UI.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/validate-bom.ts
async function validateBom(file, { clock }) {
  const startedAt = clock();
  const { name, bytes } = await readBomFile(file);
  const validation = await validateBomDocument(bytes, name);
  const result = {
    scanner: {
      kind: "bom",
      name: `${PRODUCT.name}-bom`,
      version: PRODUCT.version,
      rulesSha256: canonicalDigest(BOM_RULES)
    },
    rules: BOM_RULES,
    options: {},
    coverage: { seen: 1, scanned: 1, skipped: [], bytes: bytes.length, complete: true },
    findings: validation.findings,
    startedAt,
    finishedAt: clock()
  };
  return { ...validation, name, result };
}

// src/report/bom-text.ts
var MAX_LINES = 20;
function renderMissingFields(gaps) {
  const lines = gaps.slice(0, MAX_LINES).map(({ profile, field, element, fill }) => {
    const where = fill === void 0 ? "" : ` (aibom.yml: ${fill})`;
    return escapeTerminal(`profile   ${profile} lacks ${field} of ${element}${where}`);
  });
  return joinLines(withRest(lines, gaps.length));
}
function renderLosses(losses) {
  const lines = losses.slice(0, MAX_LINES).map((loss) => escapeTerminal(`lost      ${loss}`));
  return joinLines(withRest(lines, losses.length));
}
function withRest(lines, count) {
  const more = count - lines.length;
  return more > 0 ? [...lines, `          ${countText(more)} more, see --json`] : [...lines];
}

// src/cli/verb-aibom.ts
var aibomGenerateVerb = async (options, ports) => {
  const made = await generateBom(
    options.path,
    { ...options, version: options.modelVersion, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, format, output, findings, complete, gaps, losses, stored } = made;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${shownPath(output ?? "")}  ${format}${complete ? "" : " (incomplete)"}`,
    ...stored === void 0 ? [] : [`evidence  ${shownPath(stored.file)}`]
  ];
  const remarks = `${renderMissingFields(gaps)}${renderLosses(losses)}`;
  const text = `${lines.join("\n")}
${remarks}${renderFindingsList(findings, ports.terminal)}`;
  const json = { subject, digest, format, output, complete, findings, gaps, losses, evidence: stored };
  return done(text, json, complete ? 0 : 3);
};
var aibomValidateVerb = async (options, ports) => {
  const validated = await validateBom(options.file, systemContext(ports));
  const report = renderValidation(validated, options.format ?? "table", ports);
  if (options.output !== void 0) await writeAtomically(options.output, report);
  const text = options.output === void 0 ? report : `${wordOf(validated)}  ${options.output}
`;
  return done(text, jsonOf(validated), validated.isValid ? 0 : 1);
};
function renderValidation(validated, format, { terminal }) {
  switch (format) {
    case "table": {
      const { standard = "unknown", version = "", name, result, gaps } = validated;
      const head = escapeTerminal(`${wordOf(validated).padEnd(10)}${standard} ${version}  ${name}`);
      const table = result.findings.length === 0 ? "" : `
${renderFindingsTable(result, terminal)}`;
      return `${head}
${renderMissingFields(gaps)}${table}`;
    }
    case "json":
      return `${JSON.stringify(jsonOf(validated), null, 2)}
`;
    case "sarif":
      return `${JSON.stringify(renderSarif([validated.result]), null, 2)}
`;
  }
}
function wordOf({ isValid }) {
  return isValid ? "valid" : "invalid";
}
function jsonOf({ name, standard, version, isValid, profiles, gaps, findings }) {
  const counts = countBySeverity(findings);
  return { file: name, standard, version, valid: isValid, profiles, gaps, counts, findings };
}
export {
  aibomGenerateVerb,
  aibomValidateVerb
};
