/** A whole number from 0 to below a limit. */
export type Random = (limit: number) => number;

/** Texts of values that JavaScript prints in another way: it has one type of number, and decodes every escape. */
const unusualValues = [
  ...['1.0', '-0', '-0.0', '1e2', '10E-1', '1.5e0', '1e21', '1e400', '-1e400', '0.1e-400', '5e-324'],
  ...['12345678901234567890', '100000000000000000000000000000000', '9007199254740993', '1.0000000000000000001'],
  ...['"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"a\\ud800@b\\udfff"', '"\\u0000"', '"\\/\\u0041"'],
];

/** One in so many values is replaced, spelt in another way, or preceded by another value of the same key. */
const rarity = 40;

/** JSON as other programs write it: other spellings of numbers and strings, unusual values, and duplicate keys. */
export function printUnusual(value: unknown, random: Random): string {
  if (random(rarity) === 0) return oneOf(unusualValues, random);
  if (typeof value === 'number' && Number.isInteger(value)) return printInteger(value, random);
  if (typeof value === 'string') return random(rarity) === 0 ? printEscaped(value) : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => printUnusual(item, random)).join(',')}]`;
  const members = Object.entries(value).map(([key, member]) => printMember(key, member, random));
  return `{${members.join(random(rarity) === 0 ? ' ,\n\t' : ',')}}`;
}

/** The last of two values of one key is the one that counts. */
function printMember(key: string, value: unknown, random: Random): string {
  const name = random(rarity) === 0 ? printEscaped(key) : JSON.stringify(key);
  const member = `${name}:${printUnusual(value, random)}`;
  return random(rarity) === 0 ? `${name}:${oneOf(unusualValues, random)},${member}` : member;
}

function printInteger(value: number, random: Random): string {
  const text = JSON.stringify(value);
  if (text.includes('e')) return text;
  return oneOf([text, text, text, `${text}.0`, `${text}e0`, `${text}.000E+00`], random);
}

/** Every UTF-16 unit as an escape. */
function printEscaped(text: string): string {
  const escapes = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `"${escapes.map((digits) => `\\u${digits}`).join('')}"`;
}

function oneOf(texts: readonly string[], random: Random): string {
  return texts[random(texts.length)] as string;
}
