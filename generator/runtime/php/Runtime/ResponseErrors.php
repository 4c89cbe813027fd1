<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\ApiError;

/** Reads the errors of a response, which the API sends in several shapes. What is no error is left out. */
final class ResponseErrors
{
    /**
     * The errors of a list, by itself or as `errors`; one error instead; or lists by field.
     *
     * @return list<ApiError>
     */
    public static function of(string $body): array
    {
        $json = json_decode(str_starts_with($body, "\u{FEFF}") ? substr($body, 3) : $body, true);
        if (!is_array($json)) {
            return [];
        }
        $errors = array_is_list($json) ? $json : $json['errors'] ?? null;
        if (Value::items($errors) !== null) {
            return self::ofList($errors);
        }
        $single = self::read($errors) ?? self::read($json) ?? self::ofAuthorization($json);
        if ($single !== null) {
            return [$single];
        }

        return is_array($errors) ? self::ofFields($errors) : [];
    }

    /**
     * @param list<mixed> $list
     * @param string $path The path of an error without its own.
     *
     * @return list<ApiError>
     */
    private static function ofList(array $list, string $path = ''): array
    {
        $errors = array_map(static fn (mixed $error): ?ApiError => self::read($error, $path), $list);

        return array_values(array_filter($errors));
    }

    /**
     * @param array<array-key, mixed> $fields
     *
     * @return list<ApiError>
     */
    private static function ofFields(array $fields): array
    {
        $errors = [];
        foreach ($fields as $name => $value) {
            $errors[] = self::ofField($value, Path::field(Path::ROOT, (string) $name));
        }

        return array_merge(...$errors);
    }

    /** @return list<ApiError> */
    private static function ofField(mixed $value, string $path): array
    {
        $single = self::read($value, $path);
        if ($single !== null) {
            return [$single];
        }
        // A translated field has a list for each language.
        $lists = Value::items($value) === null && is_array($value) ? array_values($value) : [$value];
        $errors = array_map(static fn (mixed $list): array => self::ofList(Value::items($list) ?? [], $path), $lists);

        return array_merge(...$errors);
    }

    private static function read(mixed $value, string $path = ''): ?ApiError
    {
        $type = Value::field($value, 'error_type');
        if (!is_string($type)) {
            return null;
        }
        $message = Value::field($value, 'error_message');
        $own = Value::field($value, 'path');
        $rules = Value::field($value, 'validation_rules');

        return new ApiError(
            $type,
            is_string($message) ? $message : $type,
            is_string($own) ? Path::inBody($own) : $path,
            Value::fields($rules),
        );
    }

    /** @param array<array-key, mixed> $body */
    private static function ofAuthorization(array $body): ?ApiError
    {
        $type = $body['error'] ?? null;
        $message = $body['error_description'] ?? null;

        return is_string($type) && is_string($message) ? new ApiError($type, $message, '') : null;
    }
}
