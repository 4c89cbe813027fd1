import { copyText } from './clipboard.js';
import { element } from './element.js';
import type { Texts } from './texts.js';

/** How long a button confirms that it copied, in milliseconds. */
const confirmationMs = 2000;

/** A button that copies a text and confirms it. */
export function copyButton(label: string, textOf: () => string, texts: Texts): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    button.textContent = (await tryCopy(textOf)) ? texts.copied : texts.notCopied;
    // The name of the focused button changes, which screen readers do not all announce.
    const announcement = document.getElementById('announcement');
    if (announcement) announcement.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = label;
    }, confirmationMs);
  });
  return button;
}

async function tryCopy(textOf: () => string): Promise<boolean> {
  try {
    return await copyText(textOf());
  } catch {
    // An event may be nested too deeply to be printed.
    return false;
  }
}
