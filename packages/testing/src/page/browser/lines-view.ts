import type { ReceivedEvent } from '../../sandbox/received-event.js';
import { type AnnotatedLine, annotate, type LocatedProblem } from './annotate.js';
import { element } from './element.js';
import type { JsonLine } from './json-lines.js';
import type { Language } from './language.js';
import { printPath } from './path.js';

/** More lines than this are only counted, unless they have an error or a notice. */
const maxLines = 2000;

/** The lines of an event, each with its errors and notices below it. */
export function createLines(received: ReceivedEvent, language: Language): HTMLElement {
  const { general, lines } = annotate(received);
  const shown = lines.filter(({ problems }, index) => index < maxLines || problems.length > 0);
  const view = element(
    'div',
    { class: 'lines', tabindex: '0', role: 'group', 'aria-label': language.texts.event },
    ...general.map((problem) => createProblem(problem, 0, language)),
    ...shown.flatMap((line) => createLine(line, language)),
  );
  const left = lines.length - shown.length;
  if (left > 0) view.append(element('p', {}, language.texts.moreLines(left)));
  return view;
}

function createLine({ line, problems }: AnnotatedLine, language: Language): HTMLElement[] {
  const kind = problems.some(({ kind }) => kind === 'error') ? 'error' : problems.length > 0 ? 'notice' : 'plain';
  const code = element('code', { class: `line ${kind}` }, ...createTokens(line));
  return [code, ...problems.map((problem) => createProblem(problem, line.level, language))];
}

function createTokens({ level, name, value, kind, comma }: JsonLine): (Node | string)[] {
  const start = '  '.repeat(level);
  const key = name === undefined ? [] : [element('span', { class: 'name' }, name), ': '];
  return [start, ...key, element('span', { class: kind }, value), comma ? ',' : ''];
}

function createProblem({ kind, problem, keys }: LocatedProblem, level: number, language: Language): HTMLElement {
  const type = 'error_type' in problem ? problem.error_type : problem.notice_type;
  const path = printPath(keys);
  const note = element(
    'p',
    { class: `problem ${kind} level-${Math.min(level, 6)}` },
    element('strong', {}, language.texts[kind]),
    ' ',
    ...(path === '' ? [] : [element('code', {}, path), ' ']),
    language.messageOf(problem),
    ' ',
    element('code', { class: 'problem-type' }, String(type)),
  );
  const source = 'origin' in problem ? problem.origin?.source : undefined;
  if (typeof source === 'string' && source.startsWith('https://')) {
    const attributes = { href: source, target: '_blank', rel: 'noopener noreferrer' };
    note.append(' ', element('a', attributes, language.texts.source));
  }
  return note;
}
