type Json = Readonly<Record<string, unknown>>;
/** The objects of a list under a key; none when it is no list. */
export declare function objectsAt(object: Json, key: string): readonly Json[];
/** The object under a key; an empty one when there is none. */
export declare function objectAt(object: Json, key: string): Json;
/** The texts of a list under a key, or the one text. */
export declare function textsAt(object: Json, key: string): readonly string[];
/** A member with the text under a key, or no member. */
export declare function textField<K extends string>(name: K, object: Json, key: string): Readonly<Partial<Record<K, string>>>;
export {};
