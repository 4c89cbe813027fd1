import { printColumns } from './column-names.js';
import { formatNumber, messageOf } from './message.js';
import type { Colors } from './pretty.js';
import type { ProblemGroup } from './problem-groups.js';
import type { ReportOptions } from './report.js';
import type { Summary, TypeSummary } from './summary.js';
import { visible } from './visible.js';
import { fill, words } from './words/words.js';

/** More rows than this are only counted. */
const maxRows = 50;

/** The summary as tables: what occurs, how often, and what is documented and does not occur. */
export function prettySummary(summary: Summary, { language, labels }: ReportOptions, colors: Colors): string {
  const text = words[language];
  const number = (value: number) => formatNumber(value, language);
  const { types, absentTypes, errors, notices } = summary;

  const totals = [
    fill(text.totals, {
      events: number(summary.events),
      valid: number(summary.valid),
      invalid: number(summary.invalid),
    }),
    summary.unreadable > 0 && fill(text.unreadable, { count: number(summary.unreadable) }),
    summary.withNotices > 0 && fill(text.withNotices, { count: number(summary.withNotices) }),
  ].filter((sentence) => sentence !== false);
  const isBad = summary.invalid + summary.unreadable > 0;

  const sections = [
    types.length > 0 && [
      colors.bold(text.events),
      ...table(types.map((type) => [number(type.valid + type.invalid), type.type, labelOf(type)])),
      absentTypes.length > 0 && colors.dim(wrap(fill(text.notFound, { names: absentTypes.join(', ') }))),
    ],
    ...types.map(fieldsOf),
    namesSection(text.customFields, 'custom'),
    namesSection(text.otherFields, 'other'),
    ...printColumns({ ignored: summary.ignoredColumns, ambiguous: summary.ambiguousColumns }, language).map((line) => [
      line,
    ]),
    errors.length > 0 && [colors.bold(text.errors), ...table(errors.map(groupRow))],
    notices.length > 0 && [colors.bold(text.notices), ...table(notices.map(groupRow))],
    [isBad ? colors.red(totals.join(' ')) : colors.green(totals.join(' '))],
  ];
  const printed = sections.flatMap((lines) => (lines ? [lines.filter((line) => line !== false).join('\n')] : []));
  return `\n${printed.join('\n\n')}\n`;

  function labelOf({ type, invalid }: TypeSummary): string {
    const label = labels.events[type]?.[language] ?? '';
    return invalid > 0 ? `${label} (${fill(text.invalid, { count: number(invalid) })})` : label;
  }

  function fieldsOf({ type, fields }: TypeSummary): (string | false)[] {
    const documented = fields.filter(({ kind }) => kind === 'documented');
    const found = documented.filter(({ count }) => count > 0);
    const absent = documented.filter(({ count }) => count === 0).map(({ field }) => field);
    return [
      colors.bold(fill(text.fieldsOf, { event: type })),
      ...table(found.map(({ field, count }) => [number(count), field])),
      absent.length > 0 && colors.dim(wrap(fill(text.never, { names: absent.join(', ') }))),
    ];
  }

  function namesSection(title: string, wanted: 'custom' | 'other'): string[] | false {
    const rows = types.flatMap(({ type, fields }) =>
      fields
        .filter(({ kind }) => kind === wanted)
        .map(({ field, count }) => ({ count, row: [number(count), visible(field), type] })),
    );
    if (rows.length === 0) return false;
    return [colors.bold(title), ...table(rows.sort((a, b) => b.count - a.count).map(({ row }) => row))];
  }

  function groupRow({ type, event, field, example, file, line, count }: ProblemGroup): string[] {
    const place = `(${fill(text.first, { place: `${visible(file)}:${line}` })})`;
    const message = example ? `${messageOf(example, language)} ${colors.dim(place)}` : '';
    return [number(count), event ?? '', visible(field), type, message];
  }

  function table(rows: readonly string[][]): string[] {
    const shown = rows.slice(0, maxRows);
    const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
    const lines = shown.map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    const rest = rows.length - shown.length;
    return [
      ...lines.map((line) => `  ${line}`),
      ...(rest > 0 ? [`  ${fill(text.more, { count: number(rest) })}`] : []),
    ];
  }
}

/** Words on lines of up to 100 characters, indented. */
function wrap(words: string): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= 100)
      lines.push(`${lines.length === 0 ? '  ' : '    '}${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
