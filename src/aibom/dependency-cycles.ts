/** Calls `report` once for each circle of a dependency graph, with a node of it. Iterative: graphs may be deep. */
export function checkDependencyCycles(
  edges: ReadonlyMap<string, readonly string[]>,
  report: (node: string) => void,
): void {
  const done = new Set<string>();
  const open = new Set<string>();
  for (const start of edges.keys()) {
    const stack: { readonly node: string; next: number }[] = [];
    if (!done.has(start)) {
      stack.push({ node: start, next: 0 });
      open.add(start);
    }
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const need = (edges.get(frame.node) ?? [])[frame.next];
      frame.next += 1;
      if (need === undefined) {
        open.delete(frame.node);
        done.add(frame.node);
        stack.pop();
      } else if (open.has(need)) report(need);
      else if (!done.has(need)) {
        open.add(need);
        stack.push({ node: need, next: 0 });
      }
    }
  }
}
