import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/aibom/json-pointer.ts
function childPointer(pointer, key) {
  const text = String(key).slice(0, 200);
  return `${pointer}/${text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export {
  childPointer
};
