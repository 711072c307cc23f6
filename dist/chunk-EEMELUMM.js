import {
  verifySubject
} from "./chunk-QZZDLVRM.js";
import {
  only,
  onlySigner
} from "./chunk-OGELMBWS.js";
import {
  verifyFileVerb
} from "./chunk-T46F3PN6.js";
import {
  describeSigner,
  renderVerification
} from "./chunk-OUQHBNNV.js";
import {
  isImage,
  refuseImageOptions,
  refuseSeveral,
  verifyImagesVerb
} from "./chunk-TKYTLQRA.js";
import {
  renderEntry
} from "./chunk-N7RCMZVF.js";
import {
  digestText
} from "./chunk-TSR3AW23.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  joinLines
} from "./chunk-QYBLFLEH.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/report/threshold-text.ts
function renderThreshold(view, terminal) {
  const { threshold, counted, rejected, ok } = view;
  const [first] = counted;
  const count = `${String(counted.length)} of ${String(threshold)} signers`;
  const rows = [
    ok ? { label: "verified", styles: ["bold", "green"], text: `${count} that are needed` } : { label: "NOT verified", styles: ["bold", "red"], text: `${count} that are needed` },
    ...first === void 0 ? [] : [{ label: "", text: digestText(first.verification.subject.digest) }],
    ...counted.map(({ name, signerName, verification }) => ({
      label: "signer",
      text: `${signerName}: ${describeSigner(verification.signer)}, in ${name}`
    })),
    ...rejected.map(({ name, reason }) => ({
      label: "not counted",
      styles: ["yellow"],
      text: `${name}: ${reason}`
    }))
  ];
  const remedy = "have the model as it is here signed by more of the signers that were named";
  return joinLines([
    ...rows.flatMap((row) => labelledLines(row, terminal)),
    ...ok ? [] : remedyLines(remedy, terminal)
  ]);
}

// src/cli/verb-verify.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var verifyVerb = async (options, ports) => {
  const { signature: signatures = [], ...rest } = options;
  const trust = severalTrusted(rest);
  const single = () => ({ ...onlySigner(trust), signature: only("signature", signatures) });
  refuseSeveral(options.subjects);
  if (isImage(options.subject) && options.policy === void 0) {
    if (options.subjectKind !== "model") return await verifyImagesVerb(options.subjects, single(), ports);
    const { verifyRegistryModelVerb } = await import("./chunk-WJUOCNGN.js");
    return await verifyRegistryModelVerb(options.subjects, single(), ports);
  }
  if (options.subjects.length > 1) {
    throw new AppError("invalid-input", "a decision is verified for one subject at a time");
  }
  refuseImageOptions(options);
  if (options.file === true) return await verifyFileVerb(single());
  const outcome = await verifySubject(
    options.subject,
    { ...trust, signatures, identify: identifyOptions(options) },
    systemContext(ports)
  );
  return done(textOf(outcome, ports), jsonOf(outcome), exitOf(outcome));
};
function severalTrusted(flags) {
  const { key: keys = [], certificateIdentity: certificateIdentities = [], ...rest } = flags;
  const { certificateOidcIssuer: certificateOidcIssuers = [], ...others } = rest;
  const { certificateSubject: certificateSubjects = [], ...single } = others;
  return { ...single, keys, certificateIdentities, certificateOidcIssuers, certificateSubjects };
}
function exitOf(outcome) {
  switch (outcome.kind) {
    case "signature":
      return outcome.model.ok ? 0 : 1;
    case "threshold":
      return outcome.threshold.ok ? 0 : 1;
    case "decision":
      return EXIT[outcome.decision.verdict];
  }
}
function textOf(outcome, { terminal }) {
  switch (outcome.kind) {
    case "signature":
      return renderVerification(shown(outcome.model), terminal);
    case "threshold":
      return renderThreshold(shownThreshold(outcome.threshold), terminal);
    case "decision": {
      const { decision } = outcome;
      const { model } = decision;
      const entry = renderEntry(decision, terminal);
      return model === void 0 || model.ok ? entry : `${entry}
${renderVerification(shown(model), terminal)}`;
    }
  }
}
function shown(model) {
  return { ...model, signature: shownPath(model.signature) };
}
function shownThreshold({ counted, rejected, ...rest }) {
  return {
    ...rest,
    counted: counted.map((each) => ({ ...each, name: shownPath(each.name) })),
    rejected: rejected.map((each) => ({ ...each, name: shownPath(each.name) }))
  };
}
function jsonOf(outcome) {
  switch (outcome.kind) {
    case "signature": {
      const { model } = outcome;
      const verdict = model.ok ? "pass" : "block";
      return {
        verdict,
        subject: model.subject,
        digest: formatDigest(model.subject.digest),
        ...signatureJson(model)
      };
    }
    case "threshold":
      return thresholdJson(outcome.threshold);
    case "decision": {
      const { subject, environment, verdict, checks, model } = outcome.decision;
      const digest = formatDigest(subject.digest);
      return {
        verdict,
        subject,
        digest,
        environment,
        checks,
        ...model === void 0 ? {} : signatureJson(model)
      };
    }
  }
}
function thresholdJson({ ok, threshold, counted, rejected }) {
  const [first] = counted;
  return {
    verdict: ok ? "pass" : "block",
    threshold,
    signers: counted.length,
    ...first === void 0 ? {} : {
      subject: first.verification.subject,
      digest: formatDigest(first.verification.subject.digest)
    },
    counted: counted.map(({ name, signerName, verification }) => ({
      signerName,
      ...signatureJson({ ...verification, signature: name })
    })),
    rejected
  };
}
function signatureJson(model) {
  const { signature, signer, times, signedSha256, differences, ignored, signedIgnorePaths } = model;
  const { unreadBySigner: unread, followedLinks } = model;
  return {
    signature: { file: signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths, unread },
    files: { compared: model.manifest.entries.length, differences, ignored, followedLinks }
  };
}
export {
  verifyVerb
};
