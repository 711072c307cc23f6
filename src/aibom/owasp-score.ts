import type { BomComponent, BomView } from './bom-view-model.ts';

/** One field of the OWASP AIBOM generator's score (GenAI-Security-Project/aibom-generator, c5a3f2f). */
interface Field {
  readonly name: string;
  readonly tier: 'critical' | 'important' | 'supplementary';
  readonly test: (model: BomComponent, view: BomView) => boolean;
}

interface Category {
  readonly name: string;
  readonly weight: number;
  readonly fields: readonly Field[];
}

const card =
  (name: string) =>
  (model: BomComponent): boolean =>
    (model.card.get(name) ?? []).length > 0;
const reference =
  (type: string) =>
  (model: BomComponent): boolean =>
    model.references.some((each) => each.type === type);
const property =
  (pattern: RegExp) =>
  (model: BomComponent): boolean =>
    [...model.properties.keys()].some((name) => pattern.test(name));
const field = (name: string, tier: Field['tier'], test: Field['test']): Field => ({ name, tier, test });

/** Five categories; a point of each is its weight by the share of fields that are there. */
const CATEGORIES: readonly Category[] = [
  {
    name: 'required_fields',
    weight: 20,
    fields: [
      field('bomFormat', 'critical', (_, view) => view.standard === 'CycloneDX'),
      field('specVersion', 'critical', (_, view) => view.version !== ''),
      field('serialNumber', 'critical', (_, view) => view.id !== undefined),
      field('version', 'critical', (_, view) => view.sections.has('version')),
    ],
  },
  {
    name: 'metadata',
    weight: 20,
    fields: [
      field('primaryPurpose', 'critical', card('task')),
      field('suppliedBy', 'critical', ({ supplier }) => supplier !== undefined),
      field('standardCompliance', 'supplementary', property(/compliance/)),
      field('domain', 'supplementary', property(/domain/)),
      field('autonomyType', 'supplementary', property(/autonomy/)),
    ],
  },
  {
    name: 'component_basic',
    weight: 20,
    fields: [
      field('name', 'critical', ({ name }) => name !== ''),
      field('type', 'important', ({ kind }) => kind === 'model'),
      field('component_version', 'important', ({ version }) => version !== undefined),
      field('purl', 'important', ({ purl }) => purl !== undefined),
      field('description', 'important', ({ description }) => description !== undefined),
      field('licenses', 'important', ({ licenses }) => licenses.length > 0),
      field('software_packageVersion', 'supplementary', ({ version }) => version !== undefined),
    ],
  },
  {
    name: 'component_model_card',
    weight: 30,
    fields: [
      field('modelParameters', 'important', (model) =>
        ['task', 'family', 'architecture'].some((name) => card(name)(model)),
      ),
      field('quantitativeAnalysis', 'important', card('metrics')),
      field('considerations', 'important', (model) =>
        ['limitations', 'uses', 'concerns', 'users'].some((name) => card(name)(model)),
      ),
      field('limitation', 'important', card('limitations')),
      field('safetyRiskAssessment', 'important', property(/safety-risk/)),
      field('typeOfModel', 'important', card('family')),
      field('modelExplainability', 'supplementary', property(/explainability/)),
      field('energyQuantity', 'supplementary', card('energy')),
      field('energyUnit', 'supplementary', card('energy')),
      field('energyConsumption', 'supplementary', card('energy')),
      field('hyperparameter', 'supplementary', property(/hyperparameter/)),
      field('metric', 'supplementary', card('metrics')),
      field('metricDecisionThreshold', 'supplementary', property(/metric-threshold/)),
      field('modelDataPreprocessing', 'supplementary', property(/preprocessing/)),
      field('informationAboutTraining', 'supplementary', property(/model:training$/)),
      field('informationAboutApplication', 'supplementary', card('uses')),
      field('useSensitivePersonalInformation', 'supplementary', property(/sensitive-personal-information/)),
    ],
  },
  {
    name: 'external_references',
    weight: 10,
    fields: [
      field('downloadLocation', 'critical', reference('distribution')),
      field('vcs', 'supplementary', reference('vcs')),
      field('website', 'supplementary', reference('website')),
      field('paper', 'supplementary', reference('documentation')),
    ],
  },
];

export interface OwaspScore {
  /** 0 to 100, after the penalty. */
  readonly score: number;
  readonly penalty: number;
  readonly categories: readonly {
    readonly name: string;
    readonly present: number;
    readonly total: number;
    readonly points: number;
  }[];
  readonly missing: readonly { readonly name: string; readonly tier: Field['tier'] }[];
}

/**
 * The arithmetic of the OWASP generator, for comparison with its reports. Its weights for single fields are not used
 * there either. Field names are its own.
 */
export function owaspScore(view: BomView): OwaspScore {
  const main =
    view.components.find((component) => component.ref === view.main) ??
    view.components.find(({ kind }) => kind === 'model');
  const has = (each: Field): boolean => main !== undefined && each.test(main, view);
  const categories = CATEGORIES.map(({ name, weight, fields }) => {
    const present = fields.filter(has).length;
    return { name, present, total: fields.length, points: (present / fields.length) * weight };
  });
  const missing = CATEGORIES.flatMap(({ fields }) =>
    fields.filter((each) => !has(each)).map(({ name, tier }) => ({ name, tier })),
  );
  const count = (tier: Field['tier']): number => missing.filter((each) => each.tier === tier).length;
  const penalty =
    (count('critical') > 3 ? 0.8 : count('critical') >= 2 ? 0.9 : 1) * (count('important') >= 5 ? 0.95 : 1);
  const sum = categories.reduce((total, { points }) => total + points, 0);
  return { score: Math.round(sum * penalty * 10) / 10, penalty, categories, missing };
}
