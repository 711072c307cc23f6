/** Product name and version as they appear in statements, reports and the decision. */
export const PRODUCT = { name: 'sallyport', version: '0.1.0', uri: 'https://sallyport.dev' } as const;
