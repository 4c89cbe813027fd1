<?php

declare(strict_types=1);

/*
 * Reads bodies of responses with their errors from standard input, as JSON Lines: see print-responses.ts. Throws where the
 * package reads other errors.
 */

require __DIR__ . '/autoload.php';

use function RdsmEvents\readErrors;

[$count, $errors] = [0, 0];

while (($line = fgets(STDIN)) !== false) {
    ['body' => $body, 'errors' => $expected] = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    $found = json_decode(json_encode(readErrors($body), JSON_THROW_ON_ERROR), true);
    if ($found !== $expected) {
        throw new RuntimeException($line . json_encode($found));
    }
    $count++;
    $errors += count($found);
}

if ($errors === 0) {
    throw new RuntimeException('No body has an error.');
}

echo "$count bodies with $errors errors\n";
