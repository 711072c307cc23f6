import type { InputSpec } from '../../platform/inputs.ts';
import type { ActionSpec } from '../specs/action-spec.ts';

/** The text of an action's `action.yml` (GitHub's metadata syntax, JavaScript action on node24). */
export function renderActionYml(spec: ActionSpec): string {
  const lines = [
    '# Generated from src/actions/specs by "npm run generate"; do not edit.',
    `name: ${quote(spec.title)}`,
    `description: ${quote(spec.description)}`,
    'author: Sallyport contributors',
    ...(spec.folder === '.' ? ['branding:', '  icon: shield', '  color: blue'] : []),
    'inputs:',
    ...Object.entries(spec.inputs).flatMap(([name, input]) => renderInput(name, input)),
    'outputs:',
    ...Object.entries(spec.outputs).flatMap(([name, text]) => [
      `  ${name}:`,
      `    description: ${quote(text)}`,
    ]),
    'runs:',
    '  using: node24',
    `  main: ${spec.folder === '.' ? '' : '../'}dist/${spec.id}.js`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Markdown tables of inputs and outputs for an action's README. */
export function renderActionTable(spec: ActionSpec): string {
  const inputs = Object.entries(spec.inputs).map(([name, input]) => [
    `\`${name}\``,
    `${input.description}${allowed(input)}`,
    'required' in input ? 'yes' : 'no',
    input.default === undefined ? '' : `\`${input.default}\``,
  ]);
  const outputs = Object.entries(spec.outputs).map(([name, text]) => [`\`${name}\``, text]);
  return [
    table(['Input', 'Meaning', 'Required', 'Default'], inputs),
    table(['Output', 'Meaning'], outputs),
  ].join('\n');
}

function renderInput(name: string, input: InputSpec): string[] {
  return [
    `  ${name}:`,
    `    description: ${quote(`${input.description}${allowed(input)}`)}`,
    `    required: ${String('required' in input)}`,
    ...(input.default === undefined ? [] : [`    default: ${quote(input.default)}`]),
  ];
}

function allowed(input: InputSpec): string {
  switch (input.type) {
    case 'choice':
      return ` One of: ${input.choices.join(', ')}.`;
    case 'boolean':
      return ' true or false.';
    case 'lines':
    case 'text':
      return '';
  }
}

/** YAML single-quoted scalar: only the quote itself needs care. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
