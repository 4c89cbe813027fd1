/** The sentences of the spec are English. */
export const sentences: Readonly<Record<string, string>> = {};
