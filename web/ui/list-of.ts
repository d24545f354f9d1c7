/** `milk, soy and nuts`, in English. */
export function listOf(things: readonly string[]): string {
  return new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(things)
}
