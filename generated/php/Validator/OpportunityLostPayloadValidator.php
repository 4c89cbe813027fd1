<?php

// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of an OPPORTUNITY_LOST event. */
final class OpportunityLostPayloadValidator extends ObjectValidator
{
    protected const FIELDS = ['email' => true, 'funnel_name' => true, 'reason' => true];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'funnel_name' => 'funil',
        'reason' => 'value motivo lostreason',
        '' => 'name',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        Check::nonEmptyString($fields['funnel_name'] ?? null, $path . '.funnel_name', $errors);
        if ($errors->isPresent($fields, 'reason', $path)) {
            Check::string($fields['reason'], $path . '.reason', $errors);
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
