import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { typeField } from '../../../catalogue/named-shapes.js';
import type { Deprecation, Origin } from '../../../catalogue/origin.js';
import type { Shape } from '../../../catalogue/shape.js';
import { innerShapes, resolve } from '../../../catalogue/walk.js';

/** A notice that an event can have. */
export interface EventNotice {
  notice_type: 'DEPRECATED' | 'EXPECTED' | 'UNUSUAL' | 'UNLISTED';
  /** Below the payload, or the field of the envelope; `*` is any field that is not listed. */
  path: string;
  /** The message: `notice_type`, or with a dot what distinguishes it. */
  message: string;
  /** What the placeholders of the message stand for. */
  values: Readonly<Record<string, unknown>>;
  origin: Origin | Deprecation;
}

/** The types of notices, in the order in which they are listed. */
export const noticeTypes = ['DEPRECATED', 'EXPECTED', 'UNUSUAL', 'UNLISTED'] as const;

/** Every notice that an event can have. */
export function noticesOf(event: CatalogueEvent, catalogue: Catalogue): EventNotice[] {
  const own = event.deprecated ? [deprecation(typeField(catalogue.envelope), event.type, event.deprecated)] : [];
  const found = [...own, ...inShape(event.payload, '', catalogue)];
  return noticeTypes.flatMap((type) => found.filter(({ notice_type }) => notice_type === type));
}

function inShape(unresolved: Shape, path: string, catalogue: Catalogue): EventNotice[] {
  const shape = resolve(unresolved, catalogue.definitions);
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  const isOpen = shape.kind === 'object' && shape.unknownFields === 'notice';
  const { unknownFields } = shape.origins ?? {};
  return [
    ...(shape.deprecated ? [deprecation(path, path, shape.deprecated)] : []),
    ...values.map(({ value, deprecated }) => deprecation(path, String(value), deprecated)),
    ...(shape.should ?? []).flatMap(({ shape: narrower, form, origin }) => unusual(path, narrower, form?.name, origin)),
    ...(shape.kind === 'object' ? shape.fields : []).flatMap(({ name, expectedBy }): EventNotice[] =>
      expectedBy === undefined ? [] : [notice('EXPECTED', joinPath(path, name), 'EXPECTED', {}, expectedBy)],
    ),
    ...innerShapes(shape, path).flatMap(({ shape: inner, location }) =>
      inShape(inner, location.replace(/^\./, ''), catalogue),
    ),
    ...(isOpen && unknownFields ? [notice('UNLISTED', joinPath(path, '*'), 'UNLISTED', {}, unknownFields)] : []),
  ];
}

function unusual(path: string, narrower: Shape, form: string | undefined, origin: Origin): EventNotice[] {
  return Object.entries(narrower)
    .filter(([name]) => name !== 'kind' && name !== 'items')
    .map(([name, limit]) => {
      const detail = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return notice('UNUSUAL', path, `UNUSUAL.${form ?? detail}`, { [detail]: limit }, origin);
    });
}

function deprecation(path: string, subject: string, deprecated: Deprecation): EventNotice {
  const { refusedAfter: refused_after, successor } = deprecated;
  const details = { ...(refused_after && { refused_after }), ...(successor && { successor }) };
  const message = ['DEPRECATED', ...Object.keys(details)].join('.');
  return { notice_type: 'DEPRECATED', path, message, values: { ...details, subject }, origin: deprecated };
}

function notice(
  notice_type: EventNotice['notice_type'],
  path: string,
  message: string,
  values: EventNotice['values'],
  origin: Origin,
): EventNotice {
  return { notice_type, path, message, values, origin };
}

function joinPath(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}
