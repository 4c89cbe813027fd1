// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { NoticeOrigin } from '../runtime/notices/notice.js';

export const newerDocs1: NoticeOrigin = {
  grade: 'newer docs',
  source: 'https://developers.rdstation.com/reference/bases-legais-rdstation-marketing',
};

export const newerDocs2: NoticeOrigin = {
  grade: 'newer docs',
  source: 'https://legacydevelopers.rdstation.com/es/reference/events',
};
