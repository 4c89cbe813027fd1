<?php

declare(strict_types=1);

/*
 * Reads values with the errors and notices of the validators in TypeScript from standard input, as JSON Lines: see
 * drawn/print.ts. Prints how the package for PHP differs. The exit code is 1 where it does.
 */

const JSON = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR;

/** What PHP cannot decode: half a surrogate pair, and a field of an object whose name begins with U+0000. */
const NOT_DECODED = [JSON_ERROR_UTF16, JSON_ERROR_INVALID_PROPERTY_NAME];

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
    $errors = ('RdsmEvents\validate' . $pascal)($value);
    $notices = ('RdsmEvents\noticesOf' . $pascal)($value);
    $isSame = json_encode($errors, JSON) === json_encode($expected->errors, JSON)
        && json_encode($notices, JSON) === json_encode($expected->notices, JSON);
    $count[$isSame ? 'same' : 'different']++;
    if (!$isSame && $count['different'] <= 10) {
        echo $expected->name, ' ', substr($expected->text, 0, 1000), "\n";
        foreach ([[$expected->errors, $errors], [$expected->notices, $notices]] as [$wanted, $found]) {
            if (json_encode($wanted, JSON) !== json_encode($found, JSON)) {
                echo '  expected ', substr(json_encode($wanted, JSON), 0, 1500), "\n";
                echo '  found    ', substr(json_encode($found, JSON), 0, 1500), "\n";
            }
        }
    }
}

echo json_encode($count), "\n";
exit($count['different'] > 0 || $count['same'] === 0 ? 1 : 0);
