// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * A product of a checkout or an order, with its quantity.
 */
export interface LineItem {
  /**
   * Identifier of the product. Recommended: at most 150 characters.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'product-1'
   */
  product_id?: string;
  /**
   * Name of the product. Recommended: at most 255 characters.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'T-shirt'
   */
  product_title?: string;
  /**
   * Price of one piece, in units of the currency. Recommended: at least 0.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 59.9
   */
  price?: number;
  /**
   * Number of pieces. Recommended: at least 1.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 2
   */
  quantity?: number;
  /**
   * Page of the product. Recommended: an http or https address.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'https://shop.example.com/products/t-shirt'
   */
  product_url?: string;
  /**
   * Identifier of the variant of the product.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'product-1-blue-m'
   */
  variant_id?: string;
  /**
   * Name of the variant.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'Blue, M'
   */
  variant_title?: string;
  /**
   * SKU of the variant.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'SKU-1'
   */
  sku?: string;
  /**
   * Image of the product. Recommended: an http or https address.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'https://shop.example.com/images/t-shirt.jpg'
   */
  image_url?: string;
  /**
   * Categories of the product. Recommended: at most 10 items.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example ["t-shirts","new"]
   */
  categories?: string[];
}
