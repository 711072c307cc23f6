import {
  createCertificateSigner,
  createKeySigner
} from "./chunk-EAPQBZUX.js";
import "./chunk-AHLRRA7R.js";
import "./chunk-3VGHW7A7.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-K5DXVF3J.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-U27N6BLD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createCertificateSigner,
  createKeySigner
};
