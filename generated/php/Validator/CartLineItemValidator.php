<?php

// Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates a value: Line item of a cart. */
final class CartLineItemValidator extends ObjectValidator
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

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        if ($errors->isPresent($fields, 'product_id', $path)) {
            Check::string($fields['product_id'], $path . '.product_id', $errors);
        }
        if ($errors->isPresent($fields, 'product_title', $path)) {
            Check::string($fields['product_title'], $path . '.product_title', $errors);
        }
        if ($errors->isPresent($fields, 'price', $path)) {
            Check::number($fields['price'], $path . '.price', $errors);
        }
        if ($errors->isPresent($fields, 'quantity', $path)) {
            Check::integer($fields['quantity'], $path . '.quantity', $errors);
        }
        if ($errors->isPresent($fields, 'product_url', $path)) {
            Check::string($fields['product_url'], $path . '.product_url', $errors);
        }
        if ($errors->isPresent($fields, 'variant_id', $path)) {
            Check::string($fields['variant_id'], $path . '.variant_id', $errors);
        }
        if ($errors->isPresent($fields, 'variant_title', $path)) {
            Check::string($fields['variant_title'], $path . '.variant_title', $errors);
        }
        if ($errors->isPresent($fields, 'sku', $path)) {
            Check::string($fields['sku'], $path . '.sku', $errors);
        }
        if ($errors->isPresent($fields, 'image_url', $path)) {
            Check::string($fields['image_url'], $path . '.image_url', $errors);
        }
        if ($errors->isPresent($fields, 'categories', $path)) {
            Check::items(
                $fields['categories'],
                $path . '.categories',
                $errors,
                static fn (mixed $item, string $at): bool => Check::string($item, $at, $errors),
            );
        }
    }

    /** Other fields are accepted. */
    protected static function checkOtherField(
        string $name,
        mixed $value,
        string $path,
        Errors $errors,
    ): void {
    }
}
