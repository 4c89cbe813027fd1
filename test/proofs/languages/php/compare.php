<?php

declare(strict_types=1);

/*
 * Reads values with the errors and notices of the validators in TypeScript from standard input, as JSON Lines: see
 * drawn/print.ts. Prints how the package for PHP differs. The exit code is 1 where it does.
 */

const JSON = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR;

/** What PHP cannot decode: half a surrogate pair, and a field of an object whose name begins with U+0000. */
const NOT_DECODED = [JSON_ERROR_UTF16, JSON_ERROR_INVALID_PROPERTY_NAME];

/** @return list<RdsmEvents\ApiError> */
function errorsThrownBy(string $assert, mixed $value): array
{
    try {
        $assert($value);
    } catch (RdsmEvents\ValidationException $exception) {
        return $exception->errors;
    }

    return [];
}

$count = ['same' => 0, 'different' => 0, 'not decoded' => 0];

while (($line = fgets(STDIN)) !== false) {
    // The program that prints the first line may have written the classes before it.
    require_once __DIR__ . '/autoload.php';
    $expected = json_decode($line, false, 512);
    $value = $expected === null ? null : json_decode($expected->text, false, 100_000);
    if ($expected === null || json_last_error() !== JSON_ERROR_NONE) {
        if (!in_array(json_last_error(), NOT_DECODED, true)) {
            throw new RuntimeException(json_last_error_msg());
        }
        $count['not decoded']++;
        continue;
    }
    $pascal = str_replace('-', '', ucwords($expected->name, '-'));
    $pascal = preg_replace_callback('/[0-9][a-z]/', static fn (array $found): string => strtoupper($found[0]), $pascal);
    $found = [
        'errors' => ('RdsmEvents\validate' . $pascal)($value),
        'thrown' => errorsThrownBy('RdsmEvents\assert' . $pascal, $value),
    ];
    $wanted = ['errors' => $expected->errors, 'thrown' => $expected->errors];
    // A payload alone has none.
    if (isset($expected->notices)) {
        $found['notices'] = ('RdsmEvents\noticesOf' . $pascal)($value);
        $wanted['notices'] = $expected->notices;
    }
    if (isset($expected->errorsAllowingUnknown)) {
        $found['allowing'] = ('RdsmEvents\validate' . $pascal)($value, allowUnknownFields: true);
        $wanted['allowing'] = $expected->errorsAllowingUnknown;
    }
    $isSame = json_encode($found, JSON) === json_encode($wanted, JSON);
    $count[$isSame ? 'same' : 'different']++;
    if (!$isSame && $count['different'] <= 10) {
        echo $expected->name, ' ', substr($expected->text, 0, 1000), "\n";
        foreach ($wanted as $what => $all) {
            if (json_encode($all, JSON) !== json_encode($found[$what], JSON)) {
                echo '  expected ', $what, ' ', substr(json_encode($all, JSON), 0, 1500), "\n";
                echo '  found    ', $what, ' ', substr(json_encode($found[$what], JSON), 0, 1500), "\n";
            }
        }
    }
}

echo json_encode($count), "\n";
exit($count['different'] > 0 || $count['same'] === 0 ? 1 : 0);
