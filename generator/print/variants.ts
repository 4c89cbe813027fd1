import { printLiteral, printLiteralKey } from './literal.js';

/** Values of one thing, by the name of the variant. */
export type Variants = ReadonlyMap<string, unknown>;

/**
 * Prints JSON values that differ little as one TypeScript expression, in which what they have in common is printed once.
 * @param selector The expression that gives the name of the wanted variant.
 */
export function printVariants(variants: Variants, selector: string): string {
  const values = [...variants.values()];
  if (areEqual(values)) return printLiteral(values[0]);
  if (values.every(isRecord)) return printRecords(variants as ReadonlyMap<string, JsonObject>, selector);
  if (values.every(Array.isArray) && areEqual(values.map(({ length }) => length))) {
    const arrays = variants as ReadonlyMap<string, readonly unknown[]>;
    const [first = []] = arrays.values();
    const items = first.map((_, index) =>
      printVariants(
        mapValues(arrays, (array) => array[index]),
        selector,
      ),
    );
    return `[${items.join(', ')}]`;
  }
  return printChoice(variants, selector);
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Keys that all objects have are printed once; the others, where the first of them is, as a choice between objects. */
function printRecords(variants: ReadonlyMap<string, JsonObject>, selector: string): string {
  const objects = [...variants.values()];
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const isShared = (key: string) => objects.every((object) => Object.hasOwn(object, key));
  const first = keys.find((key) => !isShared(key));
  const members = keys.flatMap((key) => {
    if (isShared(key)) {
      return `${printLiteralKey(key)}: ${printVariants(
        mapValues(variants, (object) => object[key]),
        selector,
      )}`;
    }
    if (key !== first) return [];
    const others = mapValues(variants, (object) =>
      Object.fromEntries(Object.entries(object).filter(([name]) => !isShared(name))),
    );
    return `...(${printChoice(others, selector)})`;
  });
  return `{ ${members.join(', ')} }`;
}

/** A conditional expression. The value that most variants have is the last. */
function printChoice(variants: Variants, selector: string): string {
  const groups = new Map<string, string[]>();
  for (const [name, value] of variants) {
    const text = printLiteral(value);
    groups.set(text, [...(groups.get(text) ?? []), name]);
  }
  const [[usual], ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length) as [
    [string],
    ...[string, string[]][],
  ];
  return others.reduceRight((otherwise, [text, names]) => {
    const condition = names.map((name) => `${selector} === ${printLiteral(name)}`).join(' || ');
    return `${condition} ? ${text} : ${otherwise}`;
  }, usual);
}

function areEqual(values: readonly unknown[]): boolean {
  return new Set(values.map(printLiteral)).size === 1;
}

function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function mapValues<Value, Other>(
  variants: ReadonlyMap<string, Value>,
  change: (value: Value) => Other,
): Map<string, Other> {
  return new Map([...variants].map(([name, value]) => [name, change(value)]));
}
