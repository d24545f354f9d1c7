export function measureSpeed(): string {
  return ''
}
