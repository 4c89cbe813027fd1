<?php

// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of a SALE event. */
final class SalePayloadValidator extends ObjectValidator
{
    protected const FIELDS = ['funnel_name' => true, 'email' => true, 'value' => true];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'funnel_name' => 'funil',
        'value' => 'valor preco price amount',
        '' => 'name',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::nonEmptyString($fields['funnel_name'] ?? null, $path . '.funnel_name', $errors);
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        if ($errors->isPresent($fields, 'value', $path)) {
            Check::number($fields['value'], $path . '.value', $errors);
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
