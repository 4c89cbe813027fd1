import { unionNames } from '../../../../generator/catalogue/names.js';
import { accessors } from '../../adversarial/accessors.js';
import { adversarialNames } from '../../adversarial/names.js';
import { at, objectsIn, pathsIn, withChange, withValue } from '../../adversarial/paths.js';
import { batchSetting, type Setting, settings } from '../../adversarial/settings.js';
import { adversarialValues } from '../../adversarial/values/all.js';
import type { Input } from './input.js';

const steadyValues = adversarialValues.filter(({ unsteady }) => !unsteady);
const steadyAccessors = accessors.filter(({ unsteady }) => !unsteady);

/** The values of `test:adversarial` at some paths of every event; a part of them in the union and in a batch. */
export function adversarialInputs(): Input[] {
  return [...settings, batchSetting].flatMap((setting, index) => {
    const inputs = [
      ...valueInputs(setting),
      ...accessorInputs(setting),
      ...nameInputs(setting),
      ...absentInputs(setting),
    ];
    const isAlone = setting.names.file !== unionNames.file && setting.root.length === 0;
    return isAlone ? inputs : inputs.filter((_, at) => (at + index) % 7 === 0);
  });
}

/** Each value in place of the whole, of the payload, and of one field after the other. */
function valueInputs({ names, value, root, event }: Setting): Input[] {
  const paths = pathsIn(event).filter((path) => path.length > 1);
  return steadyValues.flatMap(({ name, make }, index) => {
    const chosen = [[], ['payload'], paths[index % paths.length] ?? [], ['payload', 'cf_unlisted'], ['unlisted']];
    return chosen.map((path) => ({
      name: `${name} at ${names.file}.${path.join('.')}`,
      names,
      make: () => withValue(value, [...root, ...path], make()),
    }));
  });
}

/** Each field through one accessor after the other. */
function accessorInputs({ names, value, root, event }: Setting): Input[] {
  return pathsIn(event).flatMap((path, index) =>
    [0, 1, 2].map((shift) => {
      const { name = '', hold } = steadyAccessors[(3 * index + shift) % steadyAccessors.length] ?? {};
      return {
        name: `${name} at ${names.file}.${path.join('.')}`,
        names,
        make: () => (hold ? withChange(value, [...root, ...path], hold) : value),
      };
    }),
  );
}

/** Each field unlike itself in most reads, so that a value that was rejected has no error when it is read again. */
export function unsteadyInputs(): Input[] {
  return settings.slice(0, 1).flatMap(({ names, value, root, event }) =>
    pathsIn(event)
      .filter((path) => path.length > 0)
      .flatMap((path) =>
        [2, 3, 4, 5].map((period) => ({
          name: `${names.file}.${path.join('.')}, valid each ${period} reads`,
          names,
          make: () =>
            withChange(value, [...root, ...path], (container, key) => {
              const valid = Reflect.get(container, key);
              let reads = 0;
              return Object.defineProperty(container, key, {
                get: () => (++reads % period === 0 ? valid : undefined),
                enumerable: true,
                configurable: true,
              });
            }),
        })),
      ),
  );
}

/** Each object with all names at once, as strings and as numbers. */
function nameInputs({ names, value, root, event }: Setting): Input[] {
  return objectsIn(event).flatMap((path) =>
    ['x', 1].map((field) => ({
      name: `unusual names in ${names.file}.${path.join('.')}`,
      names,
      make: () =>
        adversarialNames.reduce<unknown>((changed, name) => withValue(changed, [...root, ...path, name], field), value),
    })),
  );
}

/** Each field undefined, and absent, also while every object inherits one of its name. */
function absentInputs({ names, value, root, event }: Setting): Input[] {
  const paths = pathsIn(event).filter((path) => typeof path.at(-1) === 'string');
  return paths.flatMap((path) => {
    const make = () =>
      withChange(value, [...root, ...path], (container, key) => {
        Reflect.deleteProperty(container, key);
        return container;
      });
    const name = `${names.file} without ${path.join('.')}`;
    const inherited = String(path.at(-1));
    const isReplaceable = root.length === 0 && at(event, path) !== undefined;
    return [
      { name, names, make },
      { name: `${name}, undefined`, names, make: () => withValue(value, [...root, ...path], undefined) },
      ...(isReplaceable ? [{ name: `${name}, inherited`, names, make, inherited }] : []),
    ];
  });
}
