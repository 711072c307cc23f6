/** A fact about a model as it should stand in a bill of materials, in any of the spellings. */
export interface WantedFact {
  readonly name: string;
  readonly spellings: readonly string[];
}

const fact = (name: string, ...spellings: readonly string[]): WantedFact => ({ name, spellings });

/** What a reader of the folder of all-MiniLM-L6-v2 can know without running anything. */
export const MINILM_FACTS: readonly WantedFact[] = [
  fact('name', 'all-MiniLM-L6-v2'),
  fact('licence', 'Apache-2.0', 'apache-2.0'),
  fact('SHA-256 of the weights', '53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db'),
  fact('SHA-256 of the tokenizer', 'be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037'),
  fact('SHA-256 of config.json', '953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41'),
  fact('format of the weights', 'safetensors"', 'SafeTensors"'),
  fact('exact parameter count', '22713728'),
  fact('parameters by type', 'F32=22713216', '"F32"'),
  fact('architecture', 'BertModel'),
  fact('architecture family', '"bert"'),
  fact('task', 'sentence-similarity'),
  fact('library', 'sentence-transformers'),
  fact('tokenizer class', 'BertTokenizer'),
  fact('hidden size', '"384"', ': 384'),
  fact('layers', '"6"', 'layers": 6'),
  fact('context length', '"512"', ': 512'),
  fact('vocabulary', '"30522"', ': 30522'),
  fact('language', '"en"'),
  fact('data sets, the first', 's2orc'),
  fact('data sets, the last', 'embedding-data/WikiAnswers'),
  fact('base named in config.json', 'nreimers/MiniLM-L6-H384-uncased'),
  fact('intended use', 'sentence and short paragraph encoder'),
  fact('how it was trained', 'contrastive objective'),
];

/** The same of the three ONNX models of an npm package. */
export const OCR_FACTS: readonly WantedFact[] = [
  fact('name', 'ocr-models'),
  fact('version', '"1.4.2"', '@1.4.2'),
  fact('licence', '"MIT"'),
  fact('SHA-256 of the detector', '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff'),
  fact('format', '"onnx"'),
  fact('parameters of the detector', '1171841'),
  fact('parameters of the recogniser', '2690312'),
  fact('inputs', 'p2o.DynamicDimension.0,3,48'),
  fact('outputs', '6625'),
  fact('operator set', 'ai.onnx:11'),
  fact('origin of the graph', 'PaddlePaddle'),
];

/** The facts whose value stands anywhere in the document. */
export function factsIn(document: string, wanted: readonly WantedFact[]): readonly string[] {
  return wanted
    .filter(({ spellings }) => spellings.some((each) => document.includes(each)))
    .map(({ name }) => name);
}
