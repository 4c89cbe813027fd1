/** The sentences of the spec in this language, by the English one. */
export const sentences: Readonly<Record<string, string>> = {};
