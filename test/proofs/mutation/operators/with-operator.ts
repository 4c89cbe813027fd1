import type { ts } from 'ts-morph';

/** The same two operands with another operator. */
export function withOperator({ left, right }: ts.BinaryExpression, operator: string): string {
  return `${left.getText()} ${operator} ${right.getText()}`;
}
