import {
  headOf
} from "./chunk-IKAAB4J5.js";
import {
  readLogKeys
} from "./chunk-J66SIDGC.js";
import {
  headStatement,
  storeHeadSignature
} from "./chunk-JQNKI6SB.js";
import {
  openAuditHome
} from "./chunk-IGFICRCP.js";
import {
  logDisk
} from "./chunk-MDXIPKCG.js";
import {
  openSigner
} from "./chunk-NITXBH3L.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-AXNVB73L.js";

// src/flows/audit-sign.ts
async function signAudit(options, context) {
  const { directory: place, publicKeys, ...how } = options;
  const keys = await readLogKeys(publicKeys);
  const signer = await openSigner(how, context);
  const home = await openAuditHome(place, context);
  return await home.change(async (directory) => {
    const head = await headOf(directory, keys);
    const { bytes } = await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(headStatement(head)));
    const file = await storeHeadSignature({ directory, disk: logDisk }, head.size, bytes);
    const { origin, size } = head;
    return { location: home.location, origin, size, file, signer: await signer.identity() };
  });
}

export {
  signAudit
};
