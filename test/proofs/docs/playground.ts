import type { Visitor } from './visitor.js';

/** An event with an error in a value, a field that does not exist, and a notice. */
export const faulty = {
  event_type: 'SALE',
  event_family: 'CDP',
  payload: { email: 'ana.example.com', funnel_name: 'outbound', valeu: 200 },
};

/** What the playground reports at a line. */
export interface Reported {
  path: string;
  type: string;
}

/** Enters a text, or a value as JSON, and waits until it is checked. */
export async function enter(visitor: Visitor, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const source = visitor.page.locator('textarea.source');
  await source.fill('');
  await visitor.page.locator('.summary.empty').waitFor();
  await source.fill(text);
  await visitor.page.locator('.summary:not(.empty)').waitFor();
}

/** The errors that are shown, in the order of their lines. */
export async function shownErrors(visitor: Visitor): Promise<Reported[]> {
  return visitor.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.checked-source .note.error')].map(({ dataset }) => ({
      path: dataset.path ?? '',
      type: dataset.type ?? '',
    })),
  );
}
