/** Product name and version as they appear in statements, reports and the decision. */
export declare const PRODUCT: {
    readonly name: "sallyport";
    readonly version: "0.1.0";
    readonly uri: "https://sallyport.dev";
};
