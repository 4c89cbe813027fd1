interface Document {
  paths: Record<string, { post: { operationId: string } }>;
  components: Record<string, Record<string, unknown>>;
}

/** The document with one of its operations, and the components that it refers to. */
export function withOnly(operationId: string, document: Document): Document {
  const paths = Object.fromEntries(
    Object.entries(document.paths).filter(([, { post }]) => post.operationId === operationId),
  );
  const used = new Set<string>();
  const collect = (value: unknown): void => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)) {
      if (used.has(`${kind}/${name}`)) continue;
      used.add(`${kind}/${name}`);
      collect(document.components[kind]?.[name]);
    }
  };
  collect(paths);
  const components = Object.entries(document.components).map(([kind, all]) => {
    const kept = Object.entries(all).filter(([name]) => kind === 'securitySchemes' || used.has(`${kind}/${name}`));
    return [kind, Object.fromEntries(kept)];
  });
  return { ...document, paths, components: Object.fromEntries(components) };
}
