<?php

// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces
 * that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Abandono del Carrito con un Artículo específico
 * @see https://developers.rdstation.com/reference/evento-abandono-item-carrinho Evento de Abandono de Item do Carrinho
 */
final class CartAbandonedItem extends EventModel
{
    public const TYPE = 'CART_ABANDONED_ITEM';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $cf_cart_id Identifier of the cart (carrinho).
     * @param string $cf_cart_product_id Identifier of the product that was left in the cart.
     * @param string $cf_cart_product_sku SKU of the product that was left in the cart.
     * @param string|null $name Name of the contact.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly string $cf_cart_id,
        public readonly string $cf_cart_product_id,
        public readonly string $cf_cart_product_sku,
        public readonly ?string $name = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
