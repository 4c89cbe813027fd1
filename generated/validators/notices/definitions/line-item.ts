// Generated from LineItem in spec/. Do not edit: change the spec and run "npm run generate".

import { expected } from '../../runtime/notices/expected.js';
import type { Inspector } from '../../runtime/notices/inspector.js';
import { isArray, isInteger, isNumber, isString } from '../../runtime/notices/json-type.js';
import type { NoticeOrigin } from '../../runtime/notices/notice.js';
import { object, unlisted } from '../../runtime/notices/object.js';
import { value } from '../../runtime/notices/own-notice.js';
import { matching, maxItems, maxLength, minimum, unusual } from '../../runtime/notices/unusual.js';

const officialClient: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node states at most 150 characters.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

const officialClient2: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node always sends it.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient3: NoticeOrigin = {
  grade: 'official client',
  statement: "The form of RD Station's n8n node states at most 255 characters.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
};

const officialClient4: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects negative amounts.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient5: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects less than one.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient6: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const officialClient7: NoticeOrigin = {
  grade: 'official client',
  statement: "RD Station's n8n node rejects more than ten.",
  source:
    'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
};

const ours: NoticeOrigin = {
  grade: 'ours',
  statement:
    'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
};

/** Collects the notices of a value: Line item. */
export const inspectLineItem: Inspector = object(
  {
    product_id: expected(officialClient2, value(isString, [unusual(maxLength(150), officialClient)])),
    product_title: expected(officialClient2, value(isString, [unusual(maxLength(255), officialClient3)])),
    price: expected(officialClient2, value(isNumber, [unusual(minimum(0), officialClient4)])),
    quantity: expected(officialClient2, value(isInteger, [unusual(minimum(1), officialClient5)])),
    product_url: value(isString, [
      unusual(
        matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
        officialClient6,
      ),
    ]),
    image_url: value(isString, [
      unusual(
        matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
        officialClient6,
      ),
    ]),
    categories: value(isArray, [unusual(maxItems(10), officialClient7)]),
  },
  unlisted(
    [
      'product_id',
      'product_title',
      'price',
      'quantity',
      'product_url',
      'variant_id',
      'variant_title',
      'sku',
      'image_url',
      'categories',
    ],
    {},
    ours,
  ),
);
