<?php

// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\AtLeastOneOf;
use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an ECOMMERCE_ORDER_REFUNDED event. */
final class EcommerceOrderRefundedPayloadValidator extends ObjectValidator
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

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        if ($errors->isPresent($fields, 'email', $path)) {
            Formats::email($fields['email'], $path . '.email', $errors);
        }
        if ($errors->isPresent($fields, 'phone', $path)) {
            Check::nonEmptyString($fields['phone'], $path . '.phone', $errors);
        }
        if ($errors->isPresent($fields, 'identifier', $path)) {
            Check::string($fields['identifier'], $path . '.identifier', $errors);
        }
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        if ($errors->isPresent($fields, 'mobile_phone', $path)) {
            Check::string($fields['mobile_phone'], $path . '.mobile_phone', $errors);
        }
        if ($errors->isPresent($fields, 'personal_phone', $path)) {
            Check::string($fields['personal_phone'], $path . '.personal_phone', $errors);
        }
        if ($errors->isPresent($fields, 'legal_bases', $path)) {
            Check::items(
                $fields['legal_bases'],
                $path . '.legal_bases',
                $errors,
                static fn (mixed $item, string $at): bool => CommunicationsLegalBasisValidator::validate(
                    $item,
                    $at,
                    $errors,
                ),
            );
        }
        if ($errors->isPresent($fields, 'currency', $path)) {
            Check::string($fields['currency'], $path . '.currency', $errors);
        }
        if ($errors->isPresent($fields, 'price', $path)) {
            Check::number($fields['price'], $path . '.price', $errors);
        }
        if ($errors->isPresent($fields, 'order_identifier', $path)) {
            Check::string($fields['order_identifier'], $path . '.order_identifier', $errors);
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

    protected static function checkRules(array $fields, string $path, Errors $errors): void
    {
        AtLeastOneOf::check($fields, ['email', 'phone'], $path, $errors);
    }
}
