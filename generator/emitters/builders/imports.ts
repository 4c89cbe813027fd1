import { type ImportDeclarationStructure, StructureKind } from 'ts-morph';

/** What a generated file imports, each name once. */
export class Imports {
  readonly #modules = new Map<string, Map<string, { isType: boolean }>>();

  /** Imports a value from a file of the builders, such as `runtime/texts`, and gives its name. */
  own(name: string, file: string): string {
    return this.#add(name, `./${file}.js`, false);
  }

  /** Imports a type from a file of the builders. */
  ownType(name: string, file: string): string {
    return this.#add(name, `./${file}.js`, true);
  }

  /** Imports a type from a subpath of the types package. */
  type(name: string, file: string): string {
    return this.#add(name, `@rdsm-events/types/${file}`, true);
  }

  /** Imports a function from a subpath of the validators package. */
  validator(name: string, file: string): string {
    return this.#add(name, `@rdsm-events/validators/${file}`, false);
  }

  /** Imports a type from the validators package. */
  validatorType(name: string): string {
    return this.#add(name, '@rdsm-events/validators', true);
  }

  get declarations(): ImportDeclarationStructure[] {
    return [...this.#modules].sort(byKey).map(([moduleSpecifier, names]) => {
      const isTypeOnly = [...names.values()].every(({ isType }) => isType);
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier,
        isTypeOnly,
        namedImports: [...names].sort(byKey).map(([name, { isType }]) => ({ name, isTypeOnly: isType && !isTypeOnly })),
      };
    });
  }

  #add(name: string, from: string, isType: boolean): string {
    const names = this.#modules.get(from) ?? new Map<string, { isType: boolean }>();
    this.#modules.set(from, names.set(name, { isType: isType && (names.get(name)?.isType ?? true) }));
    return name;
  }
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
