/** One line that is written over, on a terminal; nothing where the output is kept. */
export function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
}
