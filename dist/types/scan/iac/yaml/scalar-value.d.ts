/**
 * `kubernetes`: YAML 1.1 as kubectl's reader resolves it (`yes`, `on`, `y` are booleans, 0777 is octal).
 * `github`: YAML 1.2 core, where `on` is a string.
 */
export type YamlDialect = 'kubernetes' | 'github';
/** Resolves an untagged plain scalar. */
export declare function resolvePlain(text: string, dialect: YamlDialect): string | number | boolean | null;
/** Resolves a scalar that carries a tag, whatever its quotes: `!!bool "yes"` is as true as `yes`. */
export declare function resolveTagged(tag: string, text: string, dialect: YamlDialect): string | number | boolean | null;
