/** Whether an address that a request brings along leads to a place of this server, and to none elsewhere (`//…`, `/\…`). */
export function isOwnPlace(back: string): boolean {
  return /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(back);
}
