type Fields = Record<string, unknown>;
type Pair = [input: string, value: string];

/** How the names of inputs go on inside of a field. */
const notations: readonly ((name: string, key: string) => string)[] = [
  (name, key) => `${name}[${key}]`,
  (name, key) => (/^[0-9]+$/.test(key) ? `${name}[${key}]` : `${name}.${key}`),
  (name, key) => `${name}.${key}`,
];

/** A payload as the inputs of a form that a person filled in. */
export function formOf(payload: Fields, notation: number): Pair[] {
  const nameOf = notations[notation % notations.length] as (name: string, key: string) => string;
  const write = (name: string, value: unknown): Pair[] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'boolean') return [[name, value ? 'on' : 'false']];
    if (typeof value === 'number') return [[name, String(value).replace('.', ',')]];
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (isList) return value.map((item) => [name, item]);
    return Object.entries(value as Fields).flatMap(([key, inner]) => write(nameOf(name, key), inner));
  };
  return Object.entries(payload).flatMap(([name, value]) => write(name, value));
}

/** A value with what a form can express: no empty strings, lists and objects, no white space around, no commas in lists. */
export function expressible(value: unknown, isItem = false): unknown {
  if (typeof value === 'string') return expressibleString(value, isItem);
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) return unlessEmpty(value.flatMap((item) => expressible(item, true) ?? []));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, expressible(field)]);
  return unlessEmpty(Object.fromEntries(fields.filter(([, field]) => field !== undefined)));
}

function expressibleString(text: string, isItem: boolean): string | undefined {
  if (text === '') return undefined;
  return (isItem ? wellFormed(text).replaceAll(',', ';') : wellFormed(text)).trim() || 'x';
}

/** A string as forms contain it: without lone surrogates. */
export function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function unlessEmpty<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
