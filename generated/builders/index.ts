// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

export { conversion } from './conversion.js';
export { opportunity } from './opportunity.js';
export { sale } from './sale.js';
export { opportunityLost } from './opportunity-lost.js';
export { orderPlaced } from './order-placed.js';
export { orderPlacedItem } from './order-placed-item.js';
export { cartAbandoned } from './cart-abandoned.js';
export { cartAbandonedItem } from './cart-abandoned-item.js';
export { chatStarted } from './chat-started.js';
export { chatFinished } from './chat-finished.js';
export { callFinished } from './call-finished.js';
export { mediaPlaybackStarted } from './media-playback-started.js';
export { mediaPlaybackStopped } from './media-playback-stopped.js';
export { batch } from './batch.js';
