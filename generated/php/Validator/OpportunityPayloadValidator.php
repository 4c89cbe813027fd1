<?php

// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an OPPORTUNITY event. */
final class OpportunityPayloadValidator extends ObjectValidator
{
    protected const FIELDS = ['funnel_name' => true, 'email' => true];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'funnel_name' => 'funil',
        '' => 'name',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::nonEmptyString($fields['funnel_name'] ?? null, $path . '.funnel_name', $errors);
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
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
