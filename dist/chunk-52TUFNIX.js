
// src/aibom/json-pointer.ts
function childPointer(pointer, key) {
  const text = String(key).slice(0, 200);
  return `${pointer}/${text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export {
  childPointer
};
