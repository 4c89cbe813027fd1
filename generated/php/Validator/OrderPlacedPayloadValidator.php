<?php

// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an ORDER_PLACED event. */
final class OrderPlacedPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'name' => true,
        'email' => true,
        'cf_order_id' => true,
        'cf_order_total_items' => true,
        'cf_order_status' => true,
        'cf_order_payment_method' => true,
        'cf_order_payment_amount' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'legal_bases' => 'baseslegais legalbasis',
        'cf_order_payment_amount' => 'amount ordervalue',
        '' => 'total ordertotal items paymentmethod',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        Check::nonEmptyString($fields['cf_order_id'] ?? null, $path . '.cf_order_id', $errors);
        Check::integer($fields['cf_order_total_items'] ?? null, $path . '.cf_order_total_items', $errors);
        Check::nonEmptyString($fields['cf_order_status'] ?? null, $path . '.cf_order_status', $errors);
        Check::notBlank($fields['cf_order_payment_method'] ?? null, $path . '.cf_order_payment_method', $errors)
            && Check::option(
                $fields['cf_order_payment_method'] ?? null,
                $path . '.cf_order_payment_method',
                $errors,
                ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
            );
        Check::number($fields['cf_order_payment_amount'] ?? null, $path . '.cf_order_payment_amount', $errors);
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
