<?php

// Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Model;

use RdsmEvents\Runtime\Model;

/**
 * Line item of a cart
 *
 * A product of an abandoned cart, with its quantity.
 */
final class CartLineItem extends Model
{
    protected const OTHER_FIELDS = 'other_fields';

    /**
     * @param string|null $product_id Identifier of the product. Recommended: at most 150 characters.
     * @param string|null $product_title Name of the product. Recommended: at most 255 characters.
     * @param int|float|null $price Price of one piece, in units of the currency. Recommended: at least 0.
     * @param int|null $quantity Number of pieces. Recommended: at least 1.
     * @param string|null $product_url Page of the product. Recommended: an http or https address.
     * @param string|null $variant_id Identifier of the variant of the product.
     * @param string|null $variant_title Name of the variant.
     * @param string|null $sku SKU of the variant.
     * @param string|null $image_url Image of the product. Recommended: an http or https address.
     * @param list<string>|null $categories Categories of the product. Recommended: at most 10 items.
     * @param array<string, mixed> $other_fields Fields that are not listed, by name.
     */
    public function __construct(
        public readonly ?string $product_id = null,
        public readonly ?string $product_title = null,
        public readonly int|float|null $price = null,
        public readonly ?int $quantity = null,
        public readonly ?string $product_url = null,
        public readonly ?string $variant_id = null,
        public readonly ?string $variant_title = null,
        public readonly ?string $sku = null,
        public readonly ?string $image_url = null,
        public readonly ?array $categories = null,
        public readonly array $other_fields = [],
    ) {
    }
}
