<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\CustomFields;
use RdsmEvents\Runtime\EmptyWhen;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;
use RdsmEvents\Runtime\Path;
use RdsmEvents\Runtime\Text;

/** Validates the payload of a GREETING event. */
final class GreetingPayloadValidator extends ObjectValidator
{
    protected const FIELDS = [
        'email' => true,
        'words' => true,
        'mood' => true,
        'said_at' => true,
        'seconds' => true,
        'loud' => true,
        'source' => true,
        'medium' => true,
        'tags' => true,
        'legal_bases' => true,
    ];
    protected const ALIASES = ['email' => 'correo'];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::notBlank($fields['email'] ?? null, $path . '.email', $errors)
            && Formats::email($fields['email'] ?? null, $path . '.email', $errors);
        Check::nonEmptyString($fields['words'] ?? null, $path . '.words', $errors);
        if ($errors->isPresent($fields, 'mood', $path)) {
            Check::option($fields['mood'], $path . '.mood', $errors, ['Glad', 'Sad']);
        }
        if ($errors->isPresent($fields, 'said_at', $path)) {
            Formats::dateTime($fields['said_at'], $path . '.said_at', $errors);
        }
        if ($errors->isPresent($fields, 'seconds', $path)) {
            Check::integer($fields['seconds'], $path . '.seconds', $errors);
        }
        if ($errors->isPresent($fields, 'loud', $path)) {
            Check::boolean($fields['loud'], $path . '.loud', $errors);
        }
        if ($errors->isPresent($fields, 'source', $path)) {
            Check::string($fields['source'], $path . '.source', $errors);
        }
        if ($errors->isPresent($fields, 'medium', $path)) {
            Check::string($fields['medium'], $path . '.medium', $errors)
                && EmptyWhen::check($fields, 'medium', 'source', '/^[\[]/uD', $path, $errors);
        }
        if ($errors->isPresent($fields, 'tags', $path)) {
            Check::items(
                $fields['tags'],
                $path . '.tags',
                $errors,
                static fn (mixed $item, string $at): bool => Check::string($item, $at, $errors),
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
                'event_type event_family payload',
            );
        }
    }

    public static function suggest(string $name): array
    {
        return Text::matches('/^cf_[^\n\r\x{2027}-\x{202A}]+$/uD', $name) ? [$name] : parent::suggest($name);
    }
}
