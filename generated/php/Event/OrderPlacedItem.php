<?php

// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that
 * the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Cierre de Pedido con un Artículo específico
 * @see https://developers.rdstation.com/reference/evento-fechamento-pedido-item-especifico Evento de Fechamento de Pedido com Item Específico
 */
final class OrderPlacedItem extends EventModel
{
    public const TYPE = 'ORDER_PLACED_ITEM';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $cf_order_id Identifier of the order (pedido).
     * @param string $cf_order_product_id Identifier of the product.
     * @param string $cf_order_product_sku SKU of the product.
     * @param string|null $name Name of the contact.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly string $cf_order_id,
        public readonly string $cf_order_product_id,
        public readonly string $cf_order_product_sku,
        public readonly ?string $name = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
