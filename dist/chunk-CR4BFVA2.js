
// src/domain/product.ts
var PRODUCT = { name: "sallyport", version: "0.1.0", uri: "https://sallyport.dev" };

export {
  PRODUCT
};
