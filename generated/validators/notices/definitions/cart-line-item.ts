// Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".

import { expected } from '../../runtime/notices/expected.js';
import type { Inspector } from '../../runtime/notices/inspector.js';
import { isArray, isInteger, isNumber, isString } from '../../runtime/notices/json-type.js';
import { openObject, unlisted } from '../../runtime/notices/open-object.js';
import { value } from '../../runtime/notices/own-notice.js';
import { matching, maxItems, maxLength, minimum, unusual } from '../../runtime/notices/unusual.js';
import {
  newerDocs5,
  officialClient10,
  officialClient2,
  officialClient3,
  officialClient5,
  officialClient7,
  officialClient8,
  officialClient9,
  ours2,
} from '../origins.js';

/** Collects the notices of a value: Line item of a cart. */
export const inspectCartLineItem: Inspector = openObject(
  {
    product_id: expected(newerDocs5, value(isString, [unusual(maxLength(150), officialClient7)])),
    product_title: expected(officialClient2, value(isString, [unusual(maxLength(255), officialClient8)])),
    price: expected(officialClient2, value(isNumber, [unusual(minimum(0), officialClient5)])),
    quantity: expected(officialClient2, value(isInteger, [unusual(minimum(1), officialClient9)])),
    product_url: value(isString, [
      unusual(
        matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
        officialClient3,
        'http_url',
      ),
    ]),
    variant_id: expected(newerDocs5),
    variant_title: undefined,
    sku: expected(newerDocs5),
    image_url: value(isString, [
      unusual(
        matching(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/, '^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$'),
        officialClient3,
        'http_url',
      ),
    ]),
    categories: value(isArray, [unusual(maxItems(10), officialClient10)]),
  },
  unlisted(ours2),
  {
    product_id: 'id cforderproductid cfcartproductid',
    product_title: 'name title productname nome produto',
    product_url: 'url',
    image_url: 'image',
    sku: 'cforderproductsku cfcartproductsku',
    quantity: 'qty quantidade',
    price: 'unitprice preco',
    categories: 'category categoria',
  },
);
