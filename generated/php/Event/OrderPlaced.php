<?php

// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Enum\CfOrderPaymentMethod;
use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API
 * rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Cierre de Pedido
 * @see https://developers.rdstation.com/reference/evento-fechamento-pedido Evento de Fechamento de Pedido
 */
final class OrderPlaced extends EventModel
{
    public const TYPE = 'ORDER_PLACED';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $cf_order_id Identifier of the order (pedido).
     * @param int $cf_order_total_items Number of items in the order.
     * @param string $cf_order_status Status of the order when the event happened.
     * @param CfOrderPaymentMethod $cf_order_payment_method How the order is paid.
     * @param int|float $cf_order_payment_amount Total value of the order.
     * @param string|null $name Name of the contact.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly string $cf_order_id,
        public readonly int $cf_order_total_items,
        public readonly string $cf_order_status,
        public readonly CfOrderPaymentMethod $cf_order_payment_method,
        public readonly int|float $cf_order_payment_amount,
        public readonly ?string $name = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
