import {
  headOf
} from "./chunk-T5C2T7EQ.js";
import {
  readLogKeys
} from "./chunk-RL3S5MLL.js";
import {
  headStatement,
  storeHeadSignature
} from "./chunk-OOPDTUGR.js";
import {
  openAuditHome
} from "./chunk-XG3TVIH7.js";
import {
  logDisk
} from "./chunk-A6FXQRXB.js";
import {
  openSigner
} from "./chunk-JRW3VVO2.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-BY4RLOBX.js";

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
