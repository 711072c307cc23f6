import type { AibomResult } from '../../../src/aibom/generate-aibom.ts';

interface Named {
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface TestComponent extends Named {
  readonly name: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

/** The parts of our document that tests look at. */
export interface TestBom {
  readonly serialNumber: string;
  readonly metadata: Named & {
    readonly timestamp?: string;
    readonly component: TestComponent & {
      readonly licenses?: readonly unknown[];
      readonly pedigree?: Record<'ancestors' | 'variants', readonly Record<string, unknown>[] | undefined>;
      readonly modelCard: Named & {
        readonly modelParameters: Readonly<Record<string, unknown>>;
        readonly quantitativeAnalysis?: unknown;
      };
      readonly components: readonly TestComponent[];
    };
  };
  readonly components?: readonly unknown[];
  readonly compositions: readonly { readonly aggregate: string }[];
}

export function bomOf(result: Pick<AibomResult, 'bytes'>): TestBom {
  return JSON.parse(Buffer.from(result.bytes).toString('utf8')) as TestBom;
}

export function propertiesOf(value: Named | undefined): Record<string, string> {
  return Object.fromEntries((value?.properties ?? []).map((property) => [property.name, property.value]));
}

/** References without a target, and bom-refs that are there twice; the schema allows both. */
export function danglingRefs(result: Pick<AibomResult, 'bytes'>): string[] {
  const refs: string[] = [];
  const used: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (name === 'bom-ref') refs.push(String(item));
        else if (name === 'ref') used.push(String(item));
        else if (['assemblies', 'dependencies', 'dependsOn'].includes(name)) used.push(...(item as string[]));
        else visit(item, name);
      }
    }
  };
  visit(bomOf(result), '');
  const known = new Set(refs);
  const twice = refs.filter((ref, index) => refs.indexOf(ref) !== index);
  return [...used.filter((ref) => !known.has(ref)), ...twice];
}
