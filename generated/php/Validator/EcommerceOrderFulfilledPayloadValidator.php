<?php

// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\AtLeastOneOf;
use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an ECOMMERCE_ORDER_FULFILLED event. */
final class EcommerceOrderFulfilledPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'email' => true,
        'phone' => true,
        'identifier' => true,
        'name' => true,
        'mobile_phone' => true,
        'personal_phone' => true,
        'legal_bases' => true,
        'order_identifier' => true,
        'tracking_company' => true,
        'tracking_code' => true,
        'tracking_url' => true,
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
        if ($errors->isPresent($fields, 'order_identifier', $path)) {
            Check::string($fields['order_identifier'], $path . '.order_identifier', $errors);
        }
        if ($errors->isPresent($fields, 'tracking_company', $path)) {
            Check::string($fields['tracking_company'], $path . '.tracking_company', $errors);
        }
        if ($errors->isPresent($fields, 'tracking_code', $path)) {
            Check::string($fields['tracking_code'], $path . '.tracking_code', $errors);
        }
        if ($errors->isPresent($fields, 'tracking_url', $path)) {
            Check::string($fields['tracking_url'], $path . '.tracking_url', $errors);
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
