import {
  headOf
} from "./chunk-2ZRPZK7C.js";
import {
  readLogKeys
} from "./chunk-Z6EXRCV7.js";
import {
  headStatement,
  storeHeadSignature
} from "./chunk-677YG36N.js";
import {
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  logDisk
} from "./chunk-SGN3LZ2N.js";
import {
  openSigner
} from "./chunk-F3LVSCKF.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-4ABMKW4W.js";

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
