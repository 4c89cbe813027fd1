<?php

// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;
use RdsmEvents\Runtime\Text;

/** Collects the notices of the payload of an ECOMMERCE_ORDER_REFUNDED event. */
final class EcommerceOrderRefundedPayloadInspector extends ObjectInspector
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
        'order_identifier' => true,
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
        'order_identifier' => 'orderid cforderid',
        'identifier' => 'orderid cforderid cartid cfcartid checkoutid',
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
    }

    protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void
    {
        Inspect::unlisted($name, $path, $notices, self::suggestions(), Origins::OURS_2);
    }
}
