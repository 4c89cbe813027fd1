<?php

// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of a CHAT_STARTED event. */
final class ChatStartedPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'chat_subject' => true,
        'cf_chat_status' => true,
        'cf_chat_type' => true,
        'cf_birthdate' => true,
        'cf_gender' => true,
        'name' => true,
        'email' => true,
        'job_title' => true,
        'personal_phone' => true,
        'mobile_phone' => true,
        'twitter' => true,
        'facebook' => true,
        'linkedin' => true,
        'website' => true,
        'company_name' => true,
        'company_site' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = [
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'company_name' => 'empresa nomedaempresa company',
        'job_title' => 'cargo',
        'personal_phone' => 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
        'mobile_phone' => 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
        'legal_bases' => 'baseslegais legalbasis',
        'cf_chat_status' => 'chatstatus',
        'cf_chat_type' => 'chattype',
        '' => 'title site',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::nonEmptyString($fields['chat_subject'] ?? null, $path . '.chat_subject', $errors);
        Check::nonEmptyString($fields['cf_chat_status'] ?? null, $path . '.cf_chat_status', $errors);
        if ($errors->isPresent($fields, 'cf_chat_type', $path)) {
            Check::string($fields['cf_chat_type'], $path . '.cf_chat_type', $errors);
        }
        if ($errors->isPresent($fields, 'cf_birthdate', $path)) {
            Check::string($fields['cf_birthdate'], $path . '.cf_birthdate', $errors);
        }
        if ($errors->isPresent($fields, 'cf_gender', $path)) {
            Check::string($fields['cf_gender'], $path . '.cf_gender', $errors);
        }
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        if ($errors->isPresent($fields, 'job_title', $path)) {
            Check::string($fields['job_title'], $path . '.job_title', $errors);
        }
        if ($errors->isPresent($fields, 'personal_phone', $path)) {
            Check::string($fields['personal_phone'], $path . '.personal_phone', $errors);
        }
        if ($errors->isPresent($fields, 'mobile_phone', $path)) {
            Check::string($fields['mobile_phone'], $path . '.mobile_phone', $errors);
        }
        if ($errors->isPresent($fields, 'twitter', $path)) {
            Check::string($fields['twitter'], $path . '.twitter', $errors);
        }
        if ($errors->isPresent($fields, 'facebook', $path)) {
            Check::string($fields['facebook'], $path . '.facebook', $errors);
        }
        if ($errors->isPresent($fields, 'linkedin', $path)) {
            Check::string($fields['linkedin'], $path . '.linkedin', $errors);
        }
        if ($errors->isPresent($fields, 'website', $path)) {
            Check::string($fields['website'], $path . '.website', $errors);
        }
        if ($errors->isPresent($fields, 'company_name', $path)) {
            Check::string($fields['company_name'], $path . '.company_name', $errors);
        }
        if ($errors->isPresent($fields, 'company_site', $path)) {
            Check::string($fields['company_site'], $path . '.company_site', $errors);
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
