<?php

// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of a FAREWELL_SAID event. */
final class FarewellSaidPayloadValidator extends ObjectValidator
{
    protected const FIELDS = ['email' => true, 'value' => true];
    protected const ALIASES = ['email' => 'correo'];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
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
            CustomFields::reject($name, $path, $errors, self::suggestions(), 'cf_', ['GREETING']);
        }
    }
}
