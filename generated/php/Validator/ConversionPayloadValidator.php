<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\EmptyWhen;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;
use RdsmEvents\Runtime\Path;
use RdsmEvents\Runtime\Text;

/** Validates the payload of a CONVERSION event. */
final class ConversionPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'conversion_identifier' => true,
        'name' => true,
        'email' => true,
        'job_title' => true,
        'state' => true,
        'city' => true,
        'country' => true,
        'personal_phone' => true,
        'mobile_phone' => true,
        'twitter' => true,
        'facebook' => true,
        'linkedin' => true,
        'website' => true,
        'company_name' => true,
        'company_site' => true,
        'company_address' => true,
        'client_tracking_id' => true,
        'traffic_source' => true,
        'traffic_medium' => true,
        'traffic_campaign' => true,
        'traffic_value' => true,
        'tags' => true,
        'available_for_mailing' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = [
        'conversion_identifier' => 'identificador eventidentifier',
        'email' => 'correo emailaddress mail useremail youremail seuemail',
        'name' => 'nome nombre fullname nomecompleto yourname seunome firstname',
        'company_name' => 'empresa nomedaempresa company',
        'job_title' => 'cargo',
        'personal_phone' => 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
        'mobile_phone' => 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
        'state' => 'estado uf openstate',
        'city' => 'cidade ciudad opencity',
        'country' => 'pais opencountry',
        'tags' => 'tag etiquetas',
        'traffic_source' => 'utmsource cutmz',
        'traffic_medium' => 'utmmedium',
        'traffic_campaign' => 'utmcampaign',
        'traffic_value' => 'utmterm term',
        'legal_bases' => 'baseslegais legalbasis',
        'client_tracking_id' => 'clientid',
        '' => 'value title site client',
    ];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::nonEmptyString($fields['conversion_identifier'] ?? null, $path . '.conversion_identifier', $errors);
        if ($errors->isPresent($fields, 'name', $path)) {
            Check::string($fields['name'], $path . '.name', $errors);
        }
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        if ($errors->isPresent($fields, 'job_title', $path)) {
            Check::string($fields['job_title'], $path . '.job_title', $errors);
        }
        if ($errors->isPresent($fields, 'state', $path)) {
            Check::string($fields['state'], $path . '.state', $errors);
        }
        if ($errors->isPresent($fields, 'city', $path)) {
            Check::string($fields['city'], $path . '.city', $errors);
        }
        if ($errors->isPresent($fields, 'country', $path)) {
            Check::string($fields['country'], $path . '.country', $errors);
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
        if ($errors->isPresent($fields, 'company_address', $path)) {
            Check::string($fields['company_address'], $path . '.company_address', $errors);
        }
        if ($errors->isPresent($fields, 'client_tracking_id', $path)) {
            Check::string($fields['client_tracking_id'], $path . '.client_tracking_id', $errors);
        }
        if ($errors->isPresent($fields, 'traffic_source', $path)) {
            Check::string($fields['traffic_source'], $path . '.traffic_source', $errors);
        }
        if ($errors->isPresent($fields, 'traffic_medium', $path)) {
            Check::string($fields['traffic_medium'], $path . '.traffic_medium', $errors)
                && EmptyWhen::check(
                    $fields,
                    'traffic_medium',
                    'traffic_source',
                    '/^(?:encoded_|[{]|%7[Bb]|eyJ)/uD',
                    $path,
                    $errors,
                );
        }
        if ($errors->isPresent($fields, 'traffic_campaign', $path)) {
            Check::string($fields['traffic_campaign'], $path . '.traffic_campaign', $errors)
                && EmptyWhen::check(
                    $fields,
                    'traffic_campaign',
                    'traffic_source',
                    '/^(?:encoded_|[{]|%7[Bb]|eyJ)/uD',
                    $path,
                    $errors,
                );
        }
        if ($errors->isPresent($fields, 'traffic_value', $path)) {
            Check::string($fields['traffic_value'], $path . '.traffic_value', $errors)
                && EmptyWhen::check(
                    $fields,
                    'traffic_value',
                    'traffic_source',
                    '/^(?:encoded_|[{]|%7[Bb]|eyJ)/uD',
                    $path,
                    $errors,
                );
        }
        if ($errors->isPresent($fields, 'tags', $path)) {
            Check::items(
                $fields['tags'],
                $path . '.tags',
                $errors,
                static fn (mixed $item, string $at): bool => Check::string($item, $at, $errors),
            );
        }
        if ($errors->isPresent($fields, 'available_for_mailing', $path)) {
            Check::boolean($fields['available_for_mailing'], $path . '.available_for_mailing', $errors);
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
        if (Text::matches('/^cf_[^\n\r\x{2027}-\x{202A}]+$/uD', $name)) {
            if ($errors->isPresent([$name => $value], $name, $path)) {
                Check::string($value, Path::field($path, $name), $errors);
            }

            return;
        }
        if (!$errors->allowsUnknownFields) {
            CustomFields::suggestPrefix(
                $name,
                $value,
                $path,
                $errors,
                self::suggestions(),
                'cf_',
                'event_type event_family payload api_key apikey chave_api chave_de_api private_key token accesstoken secret password passwd senha contrasena authorization credential credentials csrf nonce wpnonce captcha recaptcha',
            );
        }
    }

    public static function suggest(string $name): array
    {
        return Text::matches('/^cf_[^\n\r\x{2027}-\x{202A}]+$/uD', $name) ? [$name] : parent::suggest($name);
    }
}
