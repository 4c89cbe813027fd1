/** The page that passes a whole event gets the errors of its fields. */
export function rejectWholeEvent(): void {
  // A suggestion for who writes a program: the script of a page contains none.
}
