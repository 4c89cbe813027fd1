<?php

// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates the payload of a MEDIA_PLAYBACK_STOPPED event. */
final class MediaPlaybackStoppedPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'email' => true,
        'name' => true,
        'company_name' => true,
        'company_site' => true,
        'job_title' => true,
        'personal_phone' => true,
        'mobile_phone' => true,
        'twitter' => true,
        'facebook' => true,
        'linkedin' => true,
        'website' => true,
        'media_type' => true,
        'media_metadata' => true,
        'media_recorded_content' => true,
        'media_identifier' => true,
        'media_category' => true,
        'media_duration' => true,
        'media_published_date_timestamp' => true,
        'media_finished' => true,
        'media_user_interaction_duration' => true,
        'media_user_interaction_percentage' => true,
        'media_user_interaction_date_timestamp' => true,
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
        '' => 'title site',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
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
        Check::notBlank($fields['media_type'] ?? null, $path . '.media_type', $errors)
            && Check::option($fields['media_type'] ?? null, $path . '.media_type', $errors, ['Video', 'Audio']);
        if ($errors->isPresent($fields, 'media_metadata', $path)) {
            Check::string($fields['media_metadata'], $path . '.media_metadata', $errors);
        }
        if ($errors->isPresent($fields, 'media_recorded_content', $path)) {
            Check::boolean($fields['media_recorded_content'], $path . '.media_recorded_content', $errors);
        }
        Check::nonEmptyString($fields['media_identifier'] ?? null, $path . '.media_identifier', $errors);
        if ($errors->isPresent($fields, 'media_category', $path)) {
            Check::string($fields['media_category'], $path . '.media_category', $errors);
        }
        if ($errors->isPresent($fields, 'media_duration', $path)) {
            Check::integer($fields['media_duration'], $path . '.media_duration', $errors);
        }
        if ($errors->isPresent($fields, 'media_published_date_timestamp', $path)) {
            Formats::dateTime(
                $fields['media_published_date_timestamp'],
                $path . '.media_published_date_timestamp',
                $errors,
            );
        }
        if ($errors->isPresent($fields, 'media_finished', $path)) {
            Check::boolean($fields['media_finished'], $path . '.media_finished', $errors);
        }
        if ($errors->isPresent($fields, 'media_user_interaction_duration', $path)) {
            Check::integer(
                $fields['media_user_interaction_duration'],
                $path . '.media_user_interaction_duration',
                $errors,
            );
        }
        if ($errors->isPresent($fields, 'media_user_interaction_percentage', $path)) {
            Check::integer(
                $fields['media_user_interaction_percentage'],
                $path . '.media_user_interaction_percentage',
                $errors,
            );
        }
        if ($errors->isPresent($fields, 'media_user_interaction_date_timestamp', $path)) {
            Formats::dateTime(
                $fields['media_user_interaction_date_timestamp'],
                $path . '.media_user_interaction_date_timestamp',
                $errors,
            );
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
