<?php

declare(strict_types=1);

/*
 * Reads errors and notices with their messages and labels in every language from standard input, as JSON Lines: see
 * print-messages.ts. Prints how those of the package differ. The exit code is 1 where they do.
 */

require __DIR__ . '/autoload.php';

use RdsmEvents\ApiError;
use RdsmEvents\Language;
use RdsmEvents\Notice;

$count = ['same' => 0, 'different' => 0];

while (($line = fgets(STDIN)) !== false) {
    ['problem' => $problem, 'translated' => $translated] = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    foreach ($translated as $tag => $expected) {
        $language = Language::from($tag);
        $read = isset($problem['error_type'])
            ? new ApiError($problem['error_type'], '', $problem['path'], $problem['validation_rules'])
            : new Notice($problem['notice_type'], '', $problem['path'], $problem['details'], []);
        $shown = $read->translate($language);
        $message = $shown instanceof ApiError ? $shown->error_message : $shown->message;
        $found = ['message' => $message, 'label' => $shown->label($language)];
        $count[$found === $expected ? 'same' : 'different']++;
        if ($found !== $expected && $count['different'] <= 10) {
            echo $tag, ' ', substr(json_encode($problem, JSON_UNESCAPED_UNICODE), 0, 500), "\n";
            echo '  expected ', json_encode($expected, JSON_UNESCAPED_UNICODE), "\n";
            echo '  found    ', json_encode($found, JSON_UNESCAPED_UNICODE), "\n";
        }
    }
}

echo json_encode($count), "\n";
exit($count['different'] > 0 || $count['same'] === 0 ? 1 : 0);
