import {
  headOf
} from "./chunk-XMSAFHTQ.js";
import {
  readLogKeys
} from "./chunk-ROLTBBL6.js";
import {
  headStatement,
  storeHeadSignature
} from "./chunk-SLD6MZJP.js";
import {
  openAuditHome
} from "./chunk-KB7DMVK7.js";
import {
  logDisk
} from "./chunk-LWBX6JFW.js";
import {
  openSigner
} from "./chunk-BXZTCAEL.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-RJREKGVL.js";

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
