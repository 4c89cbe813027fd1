/** References inside of a JSON document that lead nowhere. */
export function danglingReferences(text: string): string[] {
  const document = JSON.parse(text);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string' && $ref.startsWith('#/')) {
      const target = $ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => Object(at)[key], document);
      if (target === undefined) found.push(`${$ref} leads nowhere`);
    }
    for (const [key, inner] of Object.entries(value)) if (!hasData.includes(key)) visit(inner);
  };
  visit(document);
  return found;
}

/** Keywords whose value is data, and no schema. */
const hasData = ['example', 'examples', 'enum', 'const', 'default'];
