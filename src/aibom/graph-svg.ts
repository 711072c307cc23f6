import type { BomGraph } from './graph-bom.ts';

const WIDTH = 230;
const HEIGHT = 40;
const GAP_X = 110;
const GAP_Y = 18;
const MARGIN = 20;

const COLOURS: Readonly<Record<BomGraph['nodes'][number]['kind'], string>> = {
  model: '#dbeafe',
  dataset: '#dcfce7',
  service: '#fef3c7',
  software: '#f3f4f6',
  file: '#ffffff',
};

/** The graph as a picture of its own, in columns by distance: who uses on the left, what is used on the right. */
export function toSvg({ nodes, edges }: BomGraph): string {
  const columns = columnsOf(nodes, edges);
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  const rows: number[] = [];
  for (const { id } of nodes) {
    const column = columns.get(id) ?? 0;
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    places.set(id, { x: MARGIN + column * (WIDTH + GAP_X), y: MARGIN + row * (HEIGHT + GAP_Y) });
  }
  const width = MARGIN * 2 + Math.max(rows.length, 1) * (WIDTH + GAP_X) - GAP_X;
  const height = MARGIN * 2 + Math.max(...rows.map((count) => count), 1) * (HEIGHT + GAP_Y) - GAP_Y;
  const lines = edges.flatMap(({ from, to, label }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return [];
    const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2];
    return [
      `<path d="M${String(x1)} ${String(y1)} C${String(x1 + GAP_X / 2)} ${String(y1)} ${String(x2 - GAP_X / 2)} ${String(y2)} ${String(x2)} ${String(y2)}" fill="none" stroke="#6b7280" marker-end="url(#arrow)"/>`,
      `<text x="${String((x1 + x2) / 2)}" y="${String((y1 + y2) / 2 - 4)}" text-anchor="middle" font-size="10" fill="#4b5563">${label}</text>`,
    ];
  });
  const boxes = nodes.flatMap(({ id, label, kind }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return [
      `<rect x="${String(x)}" y="${String(y)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="6" fill="${COLOURS[kind]}" stroke="#374151"/>`,
      `<text x="${String(x + WIDTH / 2)}" y="${String(y + 17)}" text-anchor="middle" font-size="12">${escapeXml(cut(label))}</text>`,
      `<text x="${String(x + WIDTH / 2)}" y="${String(y + 32)}" text-anchor="middle" font-size="10" fill="#4b5563">${kind}</text>`,
    ];
  });
  const arrow =
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#6b7280"/></marker></defs>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" font-family="sans-serif">\n${[arrow, ...lines, ...boxes].join('\n')}\n</svg>\n`;
}

/** Longest way from a node that nothing points at; a circle stops at the number of nodes. */
function columnsOf(nodes: BomGraph['nodes'], edges: BomGraph['edges']): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  for (let round = 0; round < Math.min(nodes.length, 12); round += 1) {
    let changed = false;
    for (const { from, to } of edges) {
      const wanted = (columns.get(from) ?? 0) + 1;
      if ((columns.get(to) ?? 0) >= wanted || wanted > 12) continue;
      columns.set(to, wanted);
      changed = true;
    }
    if (!changed) break;
  }
  return columns;
}

function cut(text: string): string {
  return text.length <= 34 ? text : `${text.slice(0, 33)}…`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
