<?php

// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API
 * rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Abandono del Carrito
 * @see https://developers.rdstation.com/reference/evento-abandono-carrinho Evento de Abandono de Carrinho
 */
final class CartAbandoned extends EventModel
{
    public const TYPE = 'CART_ABANDONED';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $cf_cart_id Identifier of the cart (carrinho).
     * @param int $cf_cart_total_items Number of items in the cart. A sample of the newer documentation shows it as
     * text, against its table.
     * @param string $cf_cart_status Status of the cart when the event happened.
     * @param string|null $name Name of the contact.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly string $cf_cart_id,
        public readonly int $cf_cart_total_items,
        public readonly string $cf_cart_status,
        public readonly ?string $name = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
