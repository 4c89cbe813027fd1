const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** Whether a name is a word of the language. */
export function isKeyword(name: string): boolean {
  return keywords.has(name);
}

/** The name of a file, a function or a variable: `opportunity-lost` and `OpportunityLost` give `opportunity_lost`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

/** The name of a module: Python imports none that is named like a word of the language. */
export function moduleName(name: string): string {
  const plain = snakeCase(name);
  return keywords.has(plain) ? `${plain}_` : plain;
}

/** What the modules of builders import or are called, and what the package exports next to builders. */
const notBuilders = new Set([
  ...['cast', 'cookies', 'date_time', 'datetime', 'plain_number', 'present_fields', 'validated'],
  ...['notices', 'split_batch', 'tracking_id_from_cookie', 'traffic_from_cookie', 'validate'],
]);

/** The name of a builder and of its module, by that of an event or a definition. */
export function builderName(name: string): string {
  const plain = moduleName(name);
  return notBuilders.has(plain) ? `${plain}_` : plain;
}

/** A name as that of a parameter: a word of the language gets a `_` at its end, as PEP 8 recommends. */
export function parameterName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');
  return keywords.has(plain) ? `${plain}_` : plain;
}
