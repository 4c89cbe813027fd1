import type { TSchema } from '@sinclair/typebox';
import type { Migration } from '../../spec/define.js';
import { spec } from '../../spec/index.js';

/** What becomes of each field of the older e-commerce events, as a table in Markdown. Made from the spec itself. */
export function migrationTable(): string {
  const rows = spec.events.flatMap(({ type, migration }) => (migration ? rowsOf(type, migration) : []));
  return ['| older event | field | event of today | field |', '|---|---|---|---|', ...rows].join('\n');
}

function rowsOf(type: string, { from, fields, items, dropped }: Migration): string[] {
  const item = from.items?.event;
  const own = fieldNames(from.payload);
  return [
    ...own.map((name) => {
      const reason = dropped[name];
      const newer = reason === undefined ? `\`${fields[name] ?? name}\`` : `(${reason})`;
      return `| \`${from.type}\` | \`${name}\` | \`${type}\` | ${newer} |`;
    }),
    ...(item ? fieldNames(item.payload) : [])
      .filter((name) => !own.includes(name))
      .map((name) => `| \`${item?.type}\` | \`${name}\` | \`${type}\` | \`${items.field}[].${items.fields[name]}\` |`),
  ];
}

function fieldNames(payload: TSchema): string[] {
  return Object.keys(payload.properties ?? {});
}
