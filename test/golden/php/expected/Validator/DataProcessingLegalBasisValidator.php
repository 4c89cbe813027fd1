<?php

// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\Check;
use RdsmEvents\Runtime\Errors;
use RdsmEvents\Runtime\ObjectValidator;

/** Validates a value: Legal basis for data processing. */
final class DataProcessingLegalBasisValidator extends ObjectValidator
{
    protected const FIELDS = ['category' => true, 'type' => true, 'status' => true];

    protected static function checkFields(array $fields, string $path, Errors $errors): void
    {
        Check::notBlank($fields['category'] ?? null, $path . '.category', $errors)
            && Check::option($fields['category'] ?? null, $path . '.category', $errors, ['data_processing']);
        Check::notBlank($fields['type'] ?? null, $path . '.type', $errors)
            && Check::option(
                $fields['type'] ?? null,
                $path . '.type',
                $errors,
                [
                    'pre_existent_contract',
                    'consent',
                    'legitimate_interest',
                    'judicial_process',
                    'vital_interest',
                    'public_interest',
                ],
            );
        if ($errors->isPresent($fields, 'status', $path)) {
            Check::option($fields['status'], $path . '.status', $errors, ['granted']);
        }
    }
}
