import { fieldPath, memberPath } from '../../../../generator/emitters/conformance/checker/path.js';

export type Keys = readonly (string | number)[];

/** The keys that lead to each printed path. Names that are cut can print the same path: they come in their order. */
export class Places {
  private readonly found = new Map<string, Keys[]>();

  constructor(body: unknown) {
    this.walk(body, '$.body', []);
  }

  /** The keys of a path. A field that is missing has a name of the tables, which is never quoted. */
  take(path: string): Keys {
    const keys = this.found.get(path);
    if (keys && keys.length > 1) return keys.shift() ?? [];
    if (keys?.[0]) return keys[0];
    const dot = path.lastIndexOf('.');
    return [...this.take(path.slice(0, dot)), path.slice(dot + 1)];
  }

  private walk(value: unknown, path: string, keys: Keys): void {
    this.found.set(path, [...(this.found.get(path) ?? []), keys]);
    if (Array.isArray(value)) {
      Array.from(value).forEach((member, index) => {
        this.walk(member, memberPath(path, index), [...keys, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) this.walk(member, fieldPath(path, key), [...keys, key]);
    }
  }
}
