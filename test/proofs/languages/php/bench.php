<?php

declare(strict_types=1);

/*
 * The CPU time of our validators and of justinrainbow/json-schema (Debian: php-json-schema), which also finds all errors, on
 * the conformance cases of each event. Usage: php bench.php GENERATED_SCHEMAS_DRAFT_07 GENERATED_CONFORMANCE
 */

require __DIR__ . '/autoload.php';

spl_autoload_register(static function (string $class): void {
    $path = '/usr/share/php/' . str_replace('\\', '/', $class) . '.php';
    if (str_starts_with($class, 'JsonSchema\\') && is_file($path)) {
        require $path;
    }
});

use JsonSchema\Validator;

function cpu(): float
{
    $usage = getrusage();

    return $usage['ru_utime.tv_sec'] + $usage['ru_utime.tv_usec'] / 1e6;
}

function timeOf(Closure $validate, array $bodies, float $atLeast): float
{
    $begin = cpu();
    for ($rounds = 0; cpu() - $begin < $atLeast; $rounds++) {
        foreach ($bodies as $body) {
            $validate($body);
        }
    }

    return (cpu() - $begin) / ($rounds * count($bodies));
}

[, $schemas, $conformance] = $argv;
$ratios = [];
foreach (glob("$conformance/*.json") as $file) {
    $name = basename($file, '.json');
    if (in_array($name, ['index', 'event', 'batch'], true)) {
        continue;
    }
    $cases = json_decode(file_get_contents($file))->cases;
    foreach (['valid' => true, 'invalid' => false] as $label => $isValid) {
        $chosen = array_values(array_filter($cases, static fn (object $case): bool => $case->valid === $isValid));
        $bodies = array_map(static fn (object $case): mixed => $case->body, $chosen);
        $ours = 'RdsmEvents\validate' . str_replace('-', '', ucwords($name, '-'));
        $schema = json_decode(file_get_contents("$schemas/$name.json"));
        $theirs = static function (mixed $body) use ($schema): array {
            $validator = new Validator();
            $validator->validate($body, $schema);

            return $validator->getErrors();
        };
        $count = min(count($bodies), 50);
        $some = array_slice($bodies, 0, $count);
        $a = timeOf($ours(...), $some, 0.1);
        $b = timeOf($theirs, $some, 0.3);
        $ratios[$label][] = $b / $a;
        printf("%-30s %-8s ours %7.1f us, theirs %8.1f us, ratio %6.1f\n", $name, $label, $a * 1e6, $b * 1e6, $b / $a);
    }
}
foreach ($ratios as $label => $all) {
    sort($all);
    printf("%s: lowest ratio %.1f, median %.1f\n", $label, $all[0], $all[intdiv(count($all), 2)]);
}
