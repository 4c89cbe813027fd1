<?php

// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;
use RdsmEvents\Runtime\Text;
use RdsmEvents\Runtime\Value;

/** Collects the notices of the payload of an ECOMMERCE_ORDER_PLACED event. */
final class EcommerceOrderPlacedPayloadInspector extends ObjectInspector
{
    protected const FIELDS = [
        'email' => true,
        'phone' => true,
        'identifier' => true,
        'name' => true,
        'mobile_phone' => true,
        'personal_phone' => true,
        'legal_bases' => true,
        'currency' => true,
        'price' => true,
        'total_items' => true,
        'shipping_price' => true,
        'shipping_city' => true,
        'shipping_state' => true,
        'shipping_country' => true,
        'order_url' => true,
        'payment_methods' => true,
        'line_items' => true,
    ];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'phone' => 'phonenumber tel telephone telefone telefono fone celular mobile whatsapp yourphone yourtel',
        'personal_phone' => 'phonenumber tel telephone telefone telefono fone yourphone yourtel',
        'mobile_phone' => 'phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
        'legal_bases' => 'baseslegais legalbasis',
        'price' => 'valor preco value amount total carttotal ordertotal cforderpaymentamount ordervalue',
        'currency' => 'moeda',
        'identifier' => 'orderid cforderid cartid cfcartid checkoutid',
        'line_items' => 'items itens products produtos',
        'payment_methods' => 'paymentmethod cforderpaymentmethod',
        '' => 'order',
    ];

    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        if (!array_key_exists('email', $fields) && array_key_exists('phone', $fields)) {
            $notices->add($path . '.email', 'EXPECTED', [], Origins::OURS_3);
        }
        $value = $fields['phone'] ?? null;
        if (is_string($value) && $value !== '' && !Text::matches('/^[+][1-9][0-9]{1,14}$/uD', $value)) {
            $notices->add(
                $path . '.phone',
                'UNUSUAL',
                ['pattern' => '^[+][1-9][0-9]{1,14}$'],
                Origins::NEWER_DOCS_4,
                'e164',
            );
        }
        if (!array_key_exists('identifier', $fields)) {
            $notices->add($path . '.identifier', 'EXPECTED', [], Origins::OURS_4);
        }
        $value = $fields['mobile_phone'] ?? null;
        if (is_string($value) && !Text::matches('/^[+][1-9][0-9]{1,14}$/uD', $value)) {
            $notices->add(
                $path . '.mobile_phone',
                'UNUSUAL',
                ['pattern' => '^[+][1-9][0-9]{1,14}$'],
                Origins::NEWER_DOCS_4,
                'e164',
            );
        }
        $value = $fields['personal_phone'] ?? null;
        if (is_string($value) && !Text::matches('/^[+][1-9][0-9]{1,14}$/uD', $value)) {
            $notices->add(
                $path . '.personal_phone',
                'UNUSUAL',
                ['pattern' => '^[+][1-9][0-9]{1,14}$'],
                Origins::NEWER_DOCS_4,
                'e164',
            );
        }
        $value = $fields['currency'] ?? null;
        if (
            is_string($value)
                && !in_array($value, ['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU'], true)
        ) {
            $notices->add(
                $path . '.currency',
                'UNUSUAL',
                ['values' => ['ARS', 'BRL', 'CAD', 'CLP', 'COP', 'EUR', 'MXN', 'PEN', 'USD', 'UYU']],
                Origins::OFFICIAL_CLIENT_4,
                'values',
            );
        }
        $value = $fields['price'] ?? null;
        if (Inspect::isNumber($value) && $value < 0) {
            $notices->add($path . '.price', 'UNUSUAL', ['minimum' => 0], Origins::OFFICIAL_CLIENT_5, 'minimum');
        }
        $value = $fields['total_items'] ?? null;
        if (Inspect::isInteger($value) && $value < 0) {
            $notices->add($path . '.total_items', 'UNUSUAL', ['minimum' => 0], Origins::OFFICIAL_CLIENT_6, 'minimum');
        }
        $value = $fields['shipping_price'] ?? null;
        if (Inspect::isNumber($value) && $value < 0) {
            $notices->add(
                $path . '.shipping_price',
                'UNUSUAL',
                ['minimum' => 0],
                Origins::OFFICIAL_CLIENT_5,
                'minimum',
            );
        }
        $value = $fields['order_url'] ?? null;
        if (is_string($value) && !Text::matches('/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/uD', $value)) {
            $notices->add(
                $path . '.order_url',
                'UNUSUAL',
                ['pattern' => '^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+$'],
                Origins::OFFICIAL_CLIENT_3,
                'http_url',
            );
        }
        $value = $fields['payment_methods'] ?? null;
        if (Value::items($value) !== null && count($value) > 5) {
            $notices->add(
                $path . '.payment_methods',
                'UNUSUAL',
                ['max_items' => 5],
                Origins::OFFICIAL_CLIENT_8,
                'max_items',
            );
        }
        $value = $fields['line_items'] ?? null;
        if (Value::items($value) !== null && count($value) > 20) {
            $notices->add(
                $path . '.line_items',
                'UNUSUAL',
                ['max_items' => 20],
                Origins::OFFICIAL_CLIENT_7,
                'max_items',
            );
        }
        Inspect::items(
            $value,
            $path . '.line_items',
            $notices,
            static function (mixed $item, string $at) use ($notices): void {
                LineItemInspector::inspect($item, $at, $notices);
            },
        );
    }

    protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void
    {
        Inspect::unlisted($name, $path, $notices, self::suggestions(), Origins::OURS_2);
    }
}
