export interface XmlTag {
    readonly name: string;
    readonly kind: 'open' | 'close' | 'empty';
    readonly attributes: ReadonlyMap<string, string>;
}
/**
 * The tags of an XML document in their order, without text. Document types are refused (their entities can grow and
 * point outside); the five entities of XML are resolved. Errors: `malformed`, `limit-exceeded`.
 */
export declare function readXmlTags(text: string): Generator<XmlTag>;
