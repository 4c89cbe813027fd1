/** A file of the page, as it is served. */
export interface PageFile {
  contentType: string;
  body: string;
}

/** The files of the page by path, such as `/`. */
export const pageFiles: ReadonlyMap<string, PageFile> = new Map();
