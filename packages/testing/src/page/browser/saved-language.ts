const key = 'language';

/** The language that was chosen before. A browser may deny access to what a page stores. */
export function loadLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function saveLanguage(tag: string): void {
  try {
    localStorage.setItem(key, tag);
  } catch {
    // It is chosen until the page is closed.
  }
}
