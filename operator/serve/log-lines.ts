import pino, { type DestinationStream } from 'pino'

/**
 * Standard output for a log: the lines of one turn of the loop in one write, at its end. A write for each line cost more
 * than making the line. Whatever ends the program, what it said is written first; only `kill -9` takes the last turn's.
 */
export function logLines(): DestinationStream {
  const out = pino.destination({ dest: 1, sync: true })
  let lines = ''
  const write = () => {
    if (lines !== '') out.write(lines)
    lines = ''
  }
  process.on('exit', write)
  return {
    write(line) {
      if (lines === '') setImmediate(write)
      lines += line
    },
  }
}
