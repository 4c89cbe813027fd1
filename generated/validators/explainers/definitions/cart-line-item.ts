// Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".

import { array } from '../../runtime/array.js';
import type { Explainer } from '../../runtime/explainer.js';
import { allowUnknown, object } from '../../runtime/object.js';
import { integer, number, string } from '../../runtime/scalars.js';

/** Explains why a value is invalid: Line item of a cart. */
export const explainCartLineItem: Explainer = /* @__PURE__ */ object(
  {
    product_id: string,
    product_title: string,
    price: number,
    quantity: integer,
    product_url: string,
    variant_id: string,
    variant_title: string,
    sku: string,
    image_url: string,
    categories: array(string),
  },
  [],
  allowUnknown,
);
