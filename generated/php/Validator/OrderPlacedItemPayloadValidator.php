<?php

// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an ORDER_PLACED_ITEM event. */
final class OrderPlacedItemPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'name' => true,
        'email' => true,
        'cf_order_id' => true,
        'cf_order_product_id' => true,
        'cf_order_product_sku' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'legal_bases' => 'baseslegais legalbasis',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        Check::nonEmptyString($fields['cf_order_id'] ?? null, $path . '.cf_order_id', $errors);
        Check::nonEmptyString($fields['cf_order_product_id'] ?? null, $path . '.cf_order_product_id', $errors);
        Check::nonEmptyString($fields['cf_order_product_sku'] ?? null, $path . '.cf_order_product_sku', $errors);
        if ($errors->isPresent($fields, 'legal_bases', $path)) {
            Check::items(
                $fields['legal_bases'],
                $path . '.legal_bases',
                $errors,
                static fn (mixed $item, string $at): bool => LegalBasisValidator::validate($item, $at, $errors),
            );
        }
    }

    protected static function checkOtherField(
        string $name,
        mixed $value,
        string $path,
        Errors $errors,
    ): void {
        if (!$errors->allowsUnknownFields) {
            CustomFields::reject($name, $path, $errors, self::suggestions(), 'cf_', ['CONVERSION']);
        }
    }
}
