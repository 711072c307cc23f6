import {
  signFileVerb
} from "./chunk-T46F3PN6.js";
import {
  isImage,
  refuseImageOptions,
  refuseSeveral,
  signImagesVerb
} from "./chunk-TKYTLQRA.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  previousSigner,
  refuseSparing
} from "./chunk-EQ5J6QL2.js";
import {
  signSubject
} from "./chunk-RWT3QETU.js";
import "./chunk-5SH3ITJG.js";
import "./chunk-PUZ6UGEX.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-XSRA3WZQ.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-UH5H67IL.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import {
  describeSerialization
} from "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-sign.ts
var signVerb = async (options, ports) => {
  refuseSeveral(options.paths);
  if (isImage(options.path)) {
    refuseSparing(options, "images");
    return await signImagesVerb(options.paths, options, ports);
  }
  refuseImageOptions(options);
  if (options.subjectKind === "image") {
    throw new AppError("invalid-subject", `${options.path} is no image`, {
      hint: "an image is oci://HOST/REPOSITORY@sha256:HEX"
    });
  }
  if (options.file === true) {
    refuseSparing(options, "a file by its bytes");
    return await signFileVerb(options, ports);
  }
  const { part } = options;
  if (part !== void 0) {
    const { signPartVerb } = await import("./chunk-7UENMXEE.js");
    return await signPartVerb({ ...options, part }, ports);
  }
  if (options.output !== void 0) {
    throw new AppError("invalid-input", "output is the part file of --part", { hint: "leave it out" });
  }
  const made = await signSubject(
    options.path,
    { ...options, ...previousSigner(options), identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, signature, bundleSha256, signer, stored, files, serialization } = made;
  const { unread, followedLinks } = made;
  const isUsual = serialization.method === "files" && serialization.hash === "sha256";
  const how = isUsual ? "" : ` (${describeSerialization(serialization)})`;
  const lines = [
    `signed     ${digest}  ${String(files)} files${how}`,
    ...unreadLine(unread),
    ...followedLinks.length === 0 ? [] : [`links      ${String(followedLinks.length)} followed`],
    `signature  ${shownPath(signature)}`,
    ...stored === void 0 ? [] : [`evidence   ${shownPath(stored.file)}`]
  ];
  return done(`${lines.join("\n")}
`, {
    subject,
    digest,
    serialization,
    signature,
    bundleSha256,
    signer,
    unread,
    followedLinks,
    evidence: stored
  });
};
function unreadLine(unread) {
  const parts = Object.entries(unread).map(
    ([source, count]) => source === "previous-run" ? `${String(count)} as in the run before` : `${String(count)} by ${source}`
  );
  return parts.length === 0 ? [] : [`not read   ${parts.join(", ")}`];
}
export {
  signVerb
};
