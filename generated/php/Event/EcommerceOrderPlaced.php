<?php

// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\LineItem;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * @see https://developers.rdstation.com/reference/evento-de-pedido-realizado Evento de Pedido Realizado
 * @see https://developers.rdstation.com/reference/eventos-de-ecommerce Eventos de E-commerce
 */
final class EcommerceOrderPlaced extends EventModel
{
    public const TYPE = 'ECOMMERCE_ORDER_PLACED';

    protected const OTHER_FIELDS = 'other_fields';

    /**
     * @param string|null $email Email of the contact; it identifies the contact.
     * @param string|null $phone Phone of the contact; it identifies the contact. Recommended: a phone number in
     * E.164, such as +5511912341234.
     * @param string|null $identifier Identifier of the order.
     * @param string|null $name Name of the contact.
     * @param string|null $mobile_phone Mobile phone of the contact (celular); it does not identify the contact.
     * Recommended: a phone number in E.164, such as +5511912341234.
     * @param string|null $personal_phone Phone of the contact (telefone); it does not identify the contact.
     * Recommended: a phone number in E.164, such as +5511912341234.
     * @param list<CommunicationsLegalBasis>|null $legal_bases Legal bases for writing to the contact (bases legais).
     * @param string|null $currency Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR,
     * MXN, PEN, USD, UYU.
     * @param int|float|null $price Total price, in units of the currency. Recommended: at least 0.
     * @param int|null $total_items Number of items. No source states whether it counts lines or pieces. Recommended:
     * at least 0.
     * @param int|float|null $shipping_price Price of the shipping, in units of the currency. Recommended: at least
     * 0.
     * @param string|null $shipping_city City to which the order is sent.
     * @param string|null $shipping_state State to which the order is sent.
     * @param string|null $shipping_country Country to which the order is sent.
     * @param string|null $order_url Page of the order. Recommended: an http or https address.
     * @param list<string>|null $payment_methods How the order is paid, in any wording. Recommended: at most 5 items.
     * @param list<LineItem>|null $line_items The products, each with its quantity. Recommended: at most 20 items.
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
        public readonly ?string $currency = null,
        public readonly int|float|null $price = null,
        public readonly ?int $total_items = null,
        public readonly int|float|null $shipping_price = null,
        public readonly ?string $shipping_city = null,
        public readonly ?string $shipping_state = null,
        public readonly ?string $shipping_country = null,
        public readonly ?string $order_url = null,
        public readonly ?array $payment_methods = null,
        public readonly ?array $line_items = null,
        public readonly array $other_fields = [],
    ) {
    }
}
