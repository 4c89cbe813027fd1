<?php

// Generated from LineItem in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;
use RdsmEvents\Runtime\Text;
use RdsmEvents\Runtime\Value;

/** Collects the notices of a value: Line item. */
final class LineItemInspector extends ObjectInspector
{
    protected const FIELDS = [
        'product_id' => true,
        'product_title' => true,
        'price' => true,
        'quantity' => true,
        'product_url' => true,
        'variant_id' => true,
        'variant_title' => true,
        'sku' => true,
        'image_url' => true,
        'categories' => true,
    ];
    protected const ALIASES = [
        'product_id' => 'id cforderproductid cfcartproductid',
        'product_title' => 'name title productname nome produto',
        'product_url' => 'url',
        'image_url' => 'image',
        'sku' => 'cforderproductsku cfcartproductsku',
        'quantity' => 'qty quantidade',
        'price' => 'unitprice preco',
        'categories' => 'category categoria',
    ];

    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        if (!array_key_exists('product_id', $fields)) {
            $notices->add($path . '.product_id', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['product_id'] ?? null;
        if (is_string($value) && Text::length($value) > 150) {
            $notices->add(
                $path . '.product_id',
                'UNUSUAL',
                ['max_length' => 150],
                Origins::OFFICIAL_CLIENT_10,
                'max_length',
            );
        }
        if (!array_key_exists('product_title', $fields)) {
            $notices->add($path . '.product_title', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['product_title'] ?? null;
        if (is_string($value) && Text::length($value) > 255) {
            $notices->add(
                $path . '.product_title',
                'UNUSUAL',
                ['max_length' => 255],
                Origins::OFFICIAL_CLIENT_11,
                'max_length',
            );
        }
        if (!array_key_exists('price', $fields)) {
            $notices->add($path . '.price', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['price'] ?? null;
        if (Inspect::isNumber($value) && $value < 0) {
            $notices->add($path . '.price', 'UNUSUAL', ['minimum' => 0], Origins::OFFICIAL_CLIENT_5, 'minimum');
        }
        if (!array_key_exists('quantity', $fields)) {
            $notices->add($path . '.quantity', 'EXPECTED', [], Origins::OFFICIAL_CLIENT_2);
        }
        $value = $fields['quantity'] ?? null;
        if (Inspect::isInteger($value) && $value < 1) {
            $notices->add($path . '.quantity', 'UNUSUAL', ['minimum' => 1], Origins::OFFICIAL_CLIENT_12, 'minimum');
        }
        $value = $fields['product_url'] ?? null;
        if (is_string($value) && !Text::matches('/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/uD', $value)) {
            $notices->add(
                $path . '.product_url',
                'UNUSUAL',
                ['pattern' => '^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+$'],
                Origins::OFFICIAL_CLIENT_3,
                'http_url',
            );
        }
        $value = $fields['image_url'] ?? null;
        if (is_string($value) && !Text::matches('/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/uD', $value)) {
            $notices->add(
                $path . '.image_url',
                'UNUSUAL',
                ['pattern' => '^[Hh][Tt][Tt][Pp][Ss]?://[^ \t-\r]+$'],
                Origins::OFFICIAL_CLIENT_3,
                'http_url',
            );
        }
        $value = $fields['categories'] ?? null;
        if (Value::items($value) !== null && count($value) > 10) {
            $notices->add(
                $path . '.categories',
                'UNUSUAL',
                ['max_items' => 10],
                Origins::OFFICIAL_CLIENT_13,
                'max_items',
            );
        }
    }

    protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void
    {
        Inspect::unlisted($name, $path, $notices, self::suggestions(), Origins::OURS_2);
    }
}
