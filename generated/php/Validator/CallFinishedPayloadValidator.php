<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of a CALL_FINISHED event. */
final class CallFinishedPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'name' => true,
        'email' => true,
        'company_name' => true,
        'company_site' => true,
        'job_title' => true,
        'personal_phone' => true,
        'call_user_email' => true,
        'call_from_number' => true,
        'call_started_at' => true,
        'call_duration' => true,
        'call_type' => true,
        'call_status' => true,
        'call_status_description' => true,
        'call_phone_type' => true,
        'call_carrier' => true,
        'call_record' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'company_name' => 'empresa nomedaempresa company',
        'job_title' => 'cargo',
        'personal_phone' => 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
        'legal_bases' => 'baseslegais legalbasis',
        '' => 'title site',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        if ($errors->isPresent($fields, 'company_name', $path)) {
            Check::string($fields['company_name'], $path . '.company_name', $errors);
        }
        if ($errors->isPresent($fields, 'company_site', $path)) {
            Check::string($fields['company_site'], $path . '.company_site', $errors);
        }
        if ($errors->isPresent($fields, 'job_title', $path)) {
            Check::string($fields['job_title'], $path . '.job_title', $errors);
        }
        if ($errors->isPresent($fields, 'personal_phone', $path)) {
            Check::string($fields['personal_phone'], $path . '.personal_phone', $errors);
        }
        if ($errors->isPresent($fields, 'call_user_email', $path)) {
            Formats::email($fields['call_user_email'], $path . '.call_user_email', $errors);
        }
        Check::nonEmptyString($fields['call_from_number'] ?? null, $path . '.call_from_number', $errors);
        if ($errors->isPresent($fields, 'call_started_at', $path)) {
            Formats::dateTime($fields['call_started_at'], $path . '.call_started_at', $errors);
        }
        if ($errors->isPresent($fields, 'call_duration', $path)) {
            Check::string($fields['call_duration'], $path . '.call_duration', $errors);
        }
        if ($errors->isPresent($fields, 'call_type', $path)) {
            Check::option($fields['call_type'], $path . '.call_type', $errors, ['Inbound', 'Outbound']);
        }
        Check::nonEmptyString($fields['call_status'] ?? null, $path . '.call_status', $errors);
        if ($errors->isPresent($fields, 'call_status_description', $path)) {
            Check::string($fields['call_status_description'], $path . '.call_status_description', $errors);
        }
        if ($errors->isPresent($fields, 'call_phone_type', $path)) {
            Check::option($fields['call_phone_type'], $path . '.call_phone_type', $errors, ['Mobile', 'comercial']);
        }
        if ($errors->isPresent($fields, 'call_carrier', $path)) {
            Check::string($fields['call_carrier'], $path . '.call_carrier', $errors);
        }
        if ($errors->isPresent($fields, 'call_record', $path)) {
            Check::string($fields['call_record'], $path . '.call_record', $errors);
        }
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
