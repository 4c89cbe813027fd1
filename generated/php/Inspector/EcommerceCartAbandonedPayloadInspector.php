<?php

// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;
use RdsmEvents\Runtime\Text;
use RdsmEvents\Runtime\Value;

/** Collects the notices of the payload of an ECOMMERCE_CART_ABANDONED event. */
final class EcommerceCartAbandonedPayloadInspector extends ObjectInspector
{
    protected const FIELDS = [
        'email' => true,
        'phone' => true,
        'identifier' => true,
        'name' => true,
        'mobile_phone' => true,
        'personal_phone' => true,
        'legal_bases' => true,
        'checkout_url' => true,
        'currency' => true,
        'price' => true,
        'total_items' => true,
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
        'checkout_url' => 'carturl',
        'line_items' => 'items itens products produtos',
    ];

    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        if (!array_key_exists('email', $fields) && array_key_exists('phone', $fields)) {
            $notices->add($path . '.email', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_1);
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
            $notices->add($path . '.identifier', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
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
        if (!array_key_exists('checkout_url', $fields)) {
            $notices->add($path . '.checkout_url', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['checkout_url'] ?? null;
        if (is_string($value) && !Text::matches('/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/uD', $value)) {
            $notices->add(
                $path . '.checkout_url',
                'UNUSUAL',
                ['pattern' => '^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+$'],
                Origins::OFFICIAL_CLIENT_3,
                'http_url',
            );
        }
        if (!array_key_exists('currency', $fields)) {
            $notices->add($path . '.currency', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
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
        if (!array_key_exists('price', $fields)) {
            $notices->add($path . '.price', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['price'] ?? null;
        if (Inspect::isNumber($value) && $value < 0) {
            $notices->add($path . '.price', 'UNUSUAL', ['minimum' => 0], Origins::OFFICIAL_CLIENT_5, 'minimum');
        }
        if (!array_key_exists('total_items', $fields)) {
            $notices->add($path . '.total_items', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['total_items'] ?? null;
        if (Inspect::isInteger($value) && $value < 0) {
            $notices->add($path . '.total_items', 'UNUSUAL', ['minimum' => 0], Origins::OFFICIAL_CLIENT_6, 'minimum');
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
                CartLineItemInspector::inspect($item, $at, $notices);
            },
        );
    }

    protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void
    {
        Inspect::unlisted($name, $path, $notices, self::suggestions(), Origins::OURS_2);
    }
}
