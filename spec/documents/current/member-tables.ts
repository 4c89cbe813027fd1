import type { MemberTable } from '../table.js';
import { communications } from './communications.js';
import { cartLineItem, lineItem } from './line-item.js';

/** The tables of the objects in arrays of today's events. */
export const memberTables: readonly MemberTable[] = [communications, lineItem, cartLineItem];
