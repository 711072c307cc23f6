
// src/domain/subject.ts
var SUBJECT_KINDS = ["model", "image", "file", "source"];

export {
  SUBJECT_KINDS
};
