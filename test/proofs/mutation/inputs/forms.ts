/** For each form: strings that have it, the first of which notices accept, and strings next to them. */
const strings: Readonly<Record<string, readonly string[]>> = {
  e164: [
    ...around('+5511912341234'),
    ...['+12', '+19', '+10', '+21', '+91', '+90', '+123', '+1/', '+1:', '+/1', '+:1', '+01'],
    ...['+123456789012345', '+1234567890123456', '+1', '+', '12', '++12', '-12', '/12', '+12\n'],
  ],
  http_url: [
    ...around('http://x'),
    ...around('https://x'),
    ...around('HTTP://X'),
    ...around('HTTPS://X'),
    ...[...'\b\t\n\v\f\r\u000e\u001f !'].flatMap((character) => [`http://${character}`, `http://x${character}x`]),
    ...['httpss://x', 'httpx://x', 'http:/x', 'http:///', 'http://\u{1f600}'],
  ],
  lower_case: [...'a@AMZ[{¿ÀÏÖ×ØÛÞßý'].flatMap((character) => [
    character,
    `x${character}`,
    `${character}x`,
    `\n${character}`,
  ]),
};

/** The string, without each of its characters, with another one in place of it, and with more at its ends. */
function around(text: string): string[] {
  const indices = Array.from({ length: text.length }, (_, index) => index);
  return [
    text,
    ...indices.flatMap((at) => ['', '~', 'x'].map((other) => text.slice(0, at) + other + text.slice(at + 1))),
    `x${text}`,
    `${text}x`,
    ` ${text}`,
    `${text} `,
  ];
}

export function stringsNear(form: string | undefined): readonly string[] {
  const found = strings[form ?? ''];
  if (found === undefined) throw new Error(`Add strings of the form ${form} to ${import.meta.url}.`);
  return found;
}
