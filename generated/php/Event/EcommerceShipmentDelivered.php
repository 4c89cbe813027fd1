<?php

// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A shipment of an order of an online shop was delivered.
 *
 * @see https://developers.rdstation.com/reference/evento-de-pedido-entregue Evento de Pedido Entregue
 * @see https://developers.rdstation.com/reference/eventos-de-ecommerce Eventos de E-commerce
 */
final class EcommerceShipmentDelivered extends EventModel
{
    public const TYPE = 'ECOMMERCE_SHIPMENT_DELIVERED';

    protected const OTHER_FIELDS = 'other_fields';

    /**
     * @param string|null $email Email of the contact; it identifies the contact.
     * @param string|null $phone Phone of the contact; it identifies the contact. Recommended: a phone number in
     * E.164, such as +5511912341234.
     * @param string|null $identifier Identifier of the shipment.
     * @param string|null $name Name of the contact.
     * @param string|null $mobile_phone Mobile phone of the contact (celular); it does not identify the contact.
     * Recommended: a phone number in E.164, such as +5511912341234.
     * @param string|null $personal_phone Phone of the contact (telefone); it does not identify the contact.
     * Recommended: a phone number in E.164, such as +5511912341234.
     * @param list<CommunicationsLegalBasis>|null $legal_bases Legal bases for writing to the contact (bases legais).
     * @param string|null $order_identifier Identifier of the order.
     * @param array<string, mixed> $other_fields Fields that are not listed, by name.
     */
    public function __construct(
        public readonly ?string $email = null,
        public readonly ?string $phone = null,
        public readonly ?string $identifier = null,
        public readonly ?string $name = null,
        public readonly ?string $mobile_phone = null,
        public readonly ?string $personal_phone = null,
        public readonly ?array $legal_bases = null,
        public readonly ?string $order_identifier = null,
        public readonly array $other_fields = [],
    ) {
    }
}
