const { createHash, createPublicKey } = process.getBuiltinModule("node:crypto");
import {
  derOfRawEcdsa
} from "./chunk-2PILKRGL.js";
import {
  certifiedBy,
  createBundleSigner
} from "./chunk-F3LVSCKF.js";
import {
  describeKey
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/sign/pkcs11/pkcs11-signer.ts

// src/sign/pkcs11/pkcs11-library.ts
var CK = {
  CKF_SERIAL_SESSION: 4,
  CKU_USER: 1,
  CKO_PUBLIC_KEY: 2,
  CKO_PRIVATE_KEY: 3,
  CKA_CLASS: 0,
  CKA_LABEL: 3,
  CKA_ID: 258,
  CKA_EC_PARAMS: 384,
  CKA_EC_POINT: 385,
  CKM_ECDSA: 4161
};
function pkcs11LibraryFrom(loaded) {
  const holder = typeof loaded === "object" && loaded !== null ? loaded : {};
  const nested = Reflect.get(holder, "default");
  const constructor = Reflect.get(holder, "PKCS11") ?? (typeof nested === "object" && nested !== null ? Reflect.get(nested, "PKCS11") : void 0);
  if (typeof constructor !== "function") {
    throw new AppError("unsupported", "the package pkcs11js has no PKCS11 class", {
      hint: "install pkcs11js 2.1 or later"
    });
  }
  return Reflect.construct(constructor, []);
}
function callModule(doing, call) {
  try {
    return call();
  } catch (cause) {
    const code = /CKR_[A-Z_]+/.exec(messageOf(cause))?.[0];
    const wrongPin = code === "CKR_PIN_INCORRECT" || code === "CKR_PIN_LOCKED";
    throw new AppError(
      wrongPin ? "invalid-key" : "tool-failed",
      `PKCS#11: ${doing} failed${code === void 0 ? "" : ` (${code})`}`,
      {
        cause: code === void 0 ? cause : void 0,
        ...wrongPin ? { hint: "check the PIN: modules lock after a few wrong ones" } : {}
      }
    );
  }
}
function callUnless(code, doing, call) {
  return callModule(doing, () => {
    try {
      call();
      return true;
    } catch (cause) {
      if (/CKR_[A-Z_]+/.exec(messageOf(cause))?.[0] === code) return false;
      throw cause;
    }
  });
}

// src/sign/pkcs11/pkcs11-uri.ts
var PATH_KEYS = /* @__PURE__ */ new Set(["token", "serial", "manufacturer", "model", "object", "id", "slot-id", "type"]);
var QUERY_KEYS = /* @__PURE__ */ new Set(["module-path", "module-name", "pin-value", "pin-source"]);
function parsePkcs11Uri(text) {
  if (!text.startsWith("pkcs11:") || text.length > 2048) throw invalid("does not start with pkcs11:");
  const [path = "", query = "", ...rest] = text.slice("pkcs11:".length).split("?");
  if (rest.length > 0) throw invalid("has two question marks");
  const found = new Map([...pairs(path, ";", PATH_KEYS), ...pairs(query, "&", QUERY_KEYS)]);
  const type = textOf(found, "type");
  if (type !== void 0 && type !== "private") throw invalid(`is about a ${type}, not a private key`);
  const slot = textOf(found, "slot-id");
  if (slot !== void 0 && !/^\d{1,9}$/.test(slot)) throw invalid("has a slot-id that is not a number");
  const id = found.get("id");
  const object = textOf(found, "object");
  if (id === void 0 && object === void 0) throw invalid("names no key", "add object=LABEL or id=%01");
  const token = textOf(found, "token");
  const serial = textOf(found, "serial");
  const modulePath = textOf(found, "module-path");
  const pinValue = textOf(found, "pin-value");
  const pinSource = textOf(found, "pin-source");
  if (pinSource !== void 0 && !/^(file:)?\//.test(pinSource))
    throw invalid("has a pin-source that is not an absolute file");
  return {
    ...token === void 0 ? {} : { token },
    ...serial === void 0 ? {} : { serial },
    ...object === void 0 ? {} : { object },
    ...id === void 0 ? {} : { id },
    ...slot === void 0 ? {} : { slotId: Number(slot) },
    ...modulePath === void 0 ? {} : { modulePath },
    ...pinValue === void 0 ? {} : { pinValue },
    ...pinSource === void 0 ? {} : { pinFile: pinSource.replace(/^file:(\/\/)?/, "") }
  };
}
function pairs(text, separator, known) {
  const found = /* @__PURE__ */ new Map();
  for (const part of text.split(separator)) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = part.slice(0, Math.max(equals, 0));
    if (!known.has(key)) throw invalid(`has the unknown attribute ${JSON.stringify(key || part)}`);
    if (found.has(key)) throw invalid(`has ${key} twice`);
    found.set(key, percentDecode(part.slice(equals + 1)));
  }
  return found;
}
function percentDecode(text) {
  if (/%(?![0-9a-f]{2})/i.test(text)) throw invalid("has a broken percent escape");
  return Buffer.from(
    text.replace(
      /%([0-9a-f]{2})|([^%]+)/gi,
      (_whole, hex, plain) => hex === void 0 ? Buffer.from(plain ?? "", "utf8").toString("latin1") : String.fromCharCode(Number.parseInt(hex, 16))
    ),
    "latin1"
  );
}
function textOf(found, key) {
  const bytes = found.get(key);
  return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
}
function invalid(why, hint = "write pkcs11:token=LABEL;object=KEY?module-path=/path/to/module.so") {
  return new AppError("invalid-input", `PKCS#11 URI ${why}`, { hint });
}

// src/sign/pkcs11/pkcs11-signer.ts
async function createPkcs11Signer(options) {
  const uri = parsePkcs11Uri(options.uri);
  const modulePath = uri.modulePath;
  if (modulePath === void 0) {
    throw new AppError("invalid-input", "PKCS#11 URI names no module", {
      hint: "add ?module-path=/usr/lib/softhsm/libsofthsm2.so"
    });
  }
  const pin = await pinOf(uri, options);
  const library = pkcs11LibraryFrom(await loadPackage(options.load));
  callModule(`loading ${modulePath}`, () => {
    library.load(modulePath);
  });
  let session;
  let isOurs = false;
  const close = () => {
    if (session !== void 0) library.C_CloseSession(session);
    session = void 0;
    if (isOurs) library.C_Finalize();
    library.close();
  };
  try {
    isOurs = callUnless("CKR_CRYPTOKI_ALREADY_INITIALIZED", "starting the module", () => {
      library.C_Initialize();
    });
    const slot = findSlot(library, uri);
    const opened = callModule("opening a session", () => library.C_OpenSession(slot, CK.CKF_SERIAL_SESSION));
    session = opened;
    if (pin !== void 0)
      callUnless("CKR_USER_ALREADY_LOGGED_IN", "logging in", () => {
        library.C_Login(opened, CK.CKU_USER, pin);
      });
    const key = findKey(library, { session: opened, objectClass: CK.CKO_PRIVATE_KEY, uri });
    const publicKey = readEcKey(
      library,
      opened,
      findKey(library, { session: opened, objectClass: CK.CKO_PUBLIC_KEY, uri })
    );
    const hash = publicKey.hash ?? "sha256";
    const { certificate, stampSignature, logSignature } = options;
    const extras = {
      ...certificate === void 0 ? {} : { certified: certifiedBy(publicKey, certificate, certificate.now) },
      ...stampSignature === void 0 ? {} : { stampSignature },
      ...logSignature === void 0 ? {} : { logSignature }
    };
    const signingKey = {
      method: "pkcs11",
      publicKey,
      sign: (message) => {
        const digest = createHash(hash).update(message).digest();
        const raw = callModule("signing", () => {
          library.C_SignInit(opened, { mechanism: CK.CKM_ECDSA }, key);
          return library.C_Sign(opened, digest, Buffer.alloc(132));
        });
        return Promise.resolve(derOfRawEcdsa(raw));
      }
    };
    const signer = createBundleSigner(signingKey, extras);
    return { ...signer, publicKeyPem: publicKey.pem, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}
async function loadPackage(load) {
  try {
    return await load();
  } catch (cause) {
    throw new AppError(
      "unsupported",
      "PKCS#11 needs the optional npm package pkcs11js, which is not installed",
      {
        hint: 'run "npm install pkcs11js" where sallyport runs; it compiles a native part',
        cause
      }
    );
  }
}
async function pinOf(uri, options) {
  if (uri.pinValue !== void 0) return uri.pinValue;
  if (uri.pinFile === void 0) return options.pin;
  return Buffer.from(await options.readFile(uri.pinFile)).toString("utf8").replace(/\r?\n$/, "");
}
function findSlot(library, uri) {
  const slots = callModule("listing slots", () => library.C_GetSlotList(true));
  const fitting = slots.filter((slot, index) => {
    if (uri.slotId !== void 0 && slot.readUInt32LE(0) !== uri.slotId && index !== uri.slotId) return false;
    const info = callModule("reading a token", () => library.C_GetTokenInfo(slot));
    const matches = (wanted, actual) => wanted === void 0 || wanted === actual.trimEnd();
    return matches(uri.token, info.label.replaceAll("\0", "")) && matches(uri.serial, info.serialNumber.replaceAll("\0", ""));
  });
  return onlyOne(fitting, "token");
}
function findKey(library, wanted) {
  const { session, objectClass, uri } = wanted;
  const template = [
    { type: CK.CKA_CLASS, value: objectClass },
    ...uri.object === void 0 ? [] : [{ type: CK.CKA_LABEL, value: uri.object }],
    ...uri.id === void 0 ? [] : [{ type: CK.CKA_ID, value: Buffer.from(uri.id) }]
  ];
  const found = callModule("looking for the key", () => {
    library.C_FindObjectsInit(session, template);
    const objects = library.C_FindObjects(session, 2);
    library.C_FindObjectsFinal(session);
    return objects;
  });
  return onlyOne(found, objectClass === CK.CKO_PRIVATE_KEY ? "private key" : "public key");
}
function onlyOne(found, what) {
  const [first] = found;
  if (first !== void 0 && found.length === 1) return first;
  throw new AppError(
    "not-found",
    `PKCS#11: ${found.length === 0 ? `no ${what} fits` : `several ${what}s fit`} the URI`,
    {
      hint: 'list what is there with "pkcs11-tool --module MODULE --list-objects --login"'
    }
  );
}
function readEcKey(library, session, object) {
  const [params, point] = callModule(
    "reading the public key",
    () => library.C_GetAttributeValue(session, object, [{ type: CK.CKA_EC_PARAMS }, { type: CK.CKA_EC_POINT }])
  );
  if (params === void 0 || point === void 0)
    throw new AppError("invalid-key", "PKCS#11: the key is not an EC key");
  const raw = unwrapOctets(point.value);
  const ecPublicKey = Buffer.from("06072a8648ce3d0201", "hex");
  const algorithm = derSequence(Buffer.concat([ecPublicKey, params.value]));
  const bits = Buffer.concat([Buffer.from([0]), raw]);
  const der = derSequence(Buffer.concat([algorithm, Buffer.from([3]), derLength(bits.length), bits]));
  try {
    return describeKey(createPublicKey({ key: der, format: "der", type: "spki" }));
  } catch (cause) {
    throw new AppError("invalid-key", "PKCS#11: the key is not an EC key that can be used", {
      cause,
      hint: "use P-256, P-384 or P-521"
    });
  }
}
function unwrapOctets(value) {
  if (value[0] !== 4) return value;
  const long = (value[1] ?? 0) === 129;
  const length = long ? value[2] ?? 0 : value[1] ?? 0;
  const start = long ? 3 : 2;
  return value.length === start + length ? value.subarray(start) : value;
}
function derSequence(content) {
  return Buffer.concat([Buffer.from([48]), derLength(content.length), content]);
}
function derLength(size) {
  return size < 128 ? Buffer.from([size]) : Buffer.from([129, size]);
}
export {
  createPkcs11Signer
};
