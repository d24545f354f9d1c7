/**
 * The form in which words are compared: lower case, without accents, in the singular. Menu and customer are folded alike,
 * so the form need not be a word (`cookies` and `cookie` are both `cooky`).
 */
export function fold(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return singular(plain.replace(/'s?$/, ''))
}

function singular(word: string): string {
  if (word.length <= 3) return /^..s$/.test(word) && /[^aeiousy']s$/.test(word) ? word.slice(0, -1) : word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`
  if (/(oes|ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return /[^suiy']s$/.test(word) ? word.slice(0, -1) : word
}
