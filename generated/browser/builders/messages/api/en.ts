// Generated from spec/messages/pt-br.ts. Do not edit: change the spec and run "npm run generate".

import { messages } from '../../../messages.js';

export { messages, messages as builderMessages };
