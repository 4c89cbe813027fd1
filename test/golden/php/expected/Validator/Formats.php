<?php

// Generated from spec/strings.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\Text;

/** Checks of named formats of strings. */
final class Formats
{
    public static function email(mixed $value, string $path, Errors $errors): bool
    {
        if (!Check::string($value, $path, $errors)) {
            return false;
        }

        return Text::matches(
            '/^[^@\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2027}-\x{202F}\x{205F}\x{3000}\x{FEFF}]+@[^@\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2027}-\x{202F}\x{205F}\x{3000}\x{FEFF}]+$/uD',
            $value,
        ) || $errors->add($path, 'INVALID_FORMAT', ['format' => 'email'], 'email');
    }

    public static function dateTime(mixed $value, string $path, Errors $errors): bool
    {
        if (!Check::string($value, $path, $errors)) {
            return false;
        }

        return Text::matches(
            '/^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/uD',
            $value,
        ) || $errors->add($path, 'INVALID_FORMAT', ['format' => 'date-time'], 'date-time');
    }
}
