/** The pages that are written, in the order of the navigation. Their file names are the same in every language. */
export const guideNames = [
  'forms',
  'legal-bases',
  'cookies-and-utm',
  'custom-fields',
  'batches',
  'limits',
  'errors',
  'notices',
  'migration',
  'packages',
  'other-languages',
] as const;

export type GuideName = (typeof guideNames)[number];

/** A page. */
export interface Guide {
  title: string;
  /** One sentence, for search engines. */
  description: string;
  /**
   * Markdown below the title. A line `{name}` is replaced by a table or a snippet that is made from the catalogue, and
   * a word in braces in a sentence by a number or a name: see generator/emitters/docs/parts.ts.
   */
  body: string;
}

/** The first page. */
export type Home = Guide;
