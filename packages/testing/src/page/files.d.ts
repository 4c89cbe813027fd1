/**
 * The files of the page, by name. In the repository they are read and bundled when the module is loaded; in the published
 * package the module contains them (`embeds` in generator/commands/packages.ts).
 */
export const files: Readonly<Record<'page.html' | 'page.css' | 'page.js' | 'icon.svg', string>>;
