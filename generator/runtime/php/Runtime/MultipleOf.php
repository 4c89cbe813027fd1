<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Whether a number is a multiple of another, exactly as the two are written: 0.0075 is one of 0.0001. */
final class MultipleOf
{
    public static function is(int|float $number, int|float $divisor): bool
    {
        [$digits, $exponent] = self::decimal((float) $number);
        [$divisorDigits, $divisorExponent] = self::decimal((float) $divisor);
        for (; $exponent < $divisorExponent; $exponent++) {
            if ($digits % 10 !== 0) {
                return false;
            }
            $digits = intdiv($digits, 10);
        }
        $rest = $digits % $divisorDigits;
        for (; $exponent > $divisorExponent && $rest !== 0; $exponent--) {
            $rest = $rest * 10 % $divisorDigits;
        }

        return $rest === 0;
    }

    /** @return array{int, int} The number as a whole number of at most 17 digits, times a power of ten. */
    private static function decimal(float $number): array
    {
        [$mantissa, $exponent] = explode('e', strtolower(var_export($number, true))) + [1 => '0'];
        [$whole, $fraction] = explode('.', $mantissa) + [1 => ''];
        $digits = rtrim($whole . $fraction, '0');
        $zeros = strlen($whole . $fraction) - strlen($digits);

        return [(int) $digits, (int) $exponent - strlen($fraction) + $zeros];
    }
}
