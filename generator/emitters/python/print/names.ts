const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** The name of a file, a function or a variable: `opportunity-lost` and `OpportunityLost` give `opportunity_lost`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

/** The name of a constant. */
export function constantName(name: string): string {
  return snakeCase(name).toUpperCase();
}

/** Whether Python accepts a name as that of a variable. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name);
}

/** A name as that of a parameter: a word of the language gets a `_` at its end, as PEP 8 recommends. */
export function parameterName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');
  return keywords.has(plain) ? `${plain}_` : plain;
}
