/** The first thing that is said. */
export function greeting(cafeName: string, hasCart: boolean): string {
  const hello = `Welcome to ${cafeName}! I’m Bella.`
  return hasCart
    ? `${hello} I can see your cart: tell me what to add or change, or say “that’s everything”.`
    : `${hello} What can I get you?`
}
