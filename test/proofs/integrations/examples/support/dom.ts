import { Window } from 'happy-dom';

/** A DOM. It is imported before React, which looks for one when it is loaded. */
export const window = new Window({ url: 'https://www.example.com/' });

Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
