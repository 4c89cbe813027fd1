/** Thrown for wrong arguments: the message is printed with a hint at the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown if a command cannot do its work. The message is printed without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Whether an error is about the arguments, also one that `parseArgs` throws. */
export function isUsageError(error: Error): boolean {
  if (error.name === 'UsageError') return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Whether an error is about what the user gave, such as a config or a full disk, and not about the program. */
export function isUserError(error: Error): boolean {
  return ['CommandError', 'SpecError', 'LoadError'].includes(error.name) || 'syscall' in error;
}

/** The message of an error of the user. One of the file system names the file. */
export function messageOfUserError(error: Error & { code?: unknown; path?: unknown }): string {
  if (typeof error.path !== 'string') return error.message;
  switch (error.code) {
    case 'ENOENT':
      return `File not found: ${error.path}`;
    case 'EISDIR':
      return `${error.path}: This is a folder, and not a file.`;
    case 'EACCES':
      return `${error.path}: This file cannot be used without other rights.`;
    default:
      return error.message;
  }
}
