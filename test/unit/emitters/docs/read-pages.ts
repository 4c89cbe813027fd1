/** A page of the documentation, as a reader of Markdown sees it. */
export interface PageParts {
  headings: { level: number; title: string }[];
  anchors: string[];
  links: string[];
  /** The number of columns of each line of a table. */
  rows: number[];
  fences: { language: string; code: string }[];
  /** Everything outside of code. */
  prose: string;
}

export function readPage(markdown: string): PageParts {
  const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const fences = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
  const outside = text.replace(/^```\w+\n[\s\S]*?^```$/gm, '');
  const lines = outside.split('\n');
  return {
    headings: lines.flatMap((line) => {
      const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
      return marks && title ? [{ level: marks.length, title }] : [];
    }),
    anchors: [...outside.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id = '']) => id),
    links: [...outside.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target),
    rows: lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).length - 2),
    fences,
    prose: outside.replace(/`` .*? ``|`[^`\n]*`/g, ''),
  };
}
