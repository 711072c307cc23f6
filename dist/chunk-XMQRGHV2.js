const { createHash } = process.getBuiltinModule("node:crypto");

// src/aibom/uuid.ts
var URL_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
function uuidOfUrl(url) {
  const namespace = Buffer.from(URL_NAMESPACE.replaceAll("-", ""), "hex");
  const bytes = createHash("sha1").update(namespace).update(url, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6] ?? 0) & 15 | 80;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export {
  uuidOfUrl
};
