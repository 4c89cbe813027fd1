/** The names and positions that lead to a value. */
export type Keys = readonly (string | number)[];

const step = /\.([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/**
 * The keys of the path of an error, inside the event: of `$.body.payload.tags[1]`, and with any other root of the API
 * (`$.payload.tags[1]`, `payload.tags[1]`). The position of an event in a batch is no part of it.
 */
export function readPath(path: string, endpoint: string): Keys {
  const keys = readSteps(path.startsWith('$') ? path.slice(1) : `.${path}`);
  if (keys[0] === 'body') keys.shift();
  if (endpoint === 'batch' && typeof keys[0] === 'number') keys.shift();
  return keys;
}

function readSteps(text: string): (string | number)[] {
  const keys: (string | number)[] = [];
  step.lastIndex = 0;
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    const [, name, position, quoted] = found;
    if (name !== undefined) keys.push(name);
    else if (position !== undefined) keys.push(Number(position));
    else keys.push(readQuoted(quoted ?? '""'));
  }
  return keys;
}

function readQuoted(text: string): string {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The path as people read it: `payload.tags[1]`. */
export function printPath(keys: Keys): string {
  const steps = keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return steps.join('').replace(/^\./, '');
}
