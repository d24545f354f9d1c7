import { readFileSync } from 'node:fs'
import { jsonText } from '../../contract/json-text.ts'
import { convertMenu, type SourceMenu } from './convert-menu.ts'
import { inputOf, predictionOf, type Answer, type SourceOrder } from './convert-orders.ts'
import { measureSpeed } from './measure-speed.ts'

const HELP = `node bench/nlu/main.ts menu MENU.json               that menu as a menu file
node bench/nlu/main.ts input ORDERS.jsonl           those orders as bin/cafe understand reads them
node bench/nlu/main.ts predictions MENU.json FILE   what bin/cafe understand answered, as the scorer reads it
node bench/nlu/main.ts speed                        how long an utterance takes on a menu of 300 items`

const [what, file = '', answers = ''] = process.argv.slice(2)
if (what === 'menu') process.stdout.write(jsonText(convertMenu(menuIn(file))))
else if (what === 'input') for (const order of linesOf<SourceOrder>(file)) console.log(JSON.stringify(inputOf(order)))
else if (what === 'predictions')
  for (const answer of linesOf<Answer>(answers)) console.log(JSON.stringify(predictionOf(menuIn(file), answer)))
else if (what === 'speed') console.log(measureSpeed())
else {
  console.log(HELP)
  process.exitCode = 2
}

function menuIn(path: string): SourceMenu {
  return JSON.parse(readFileSync(path, 'utf8')) as SourceMenu
}

function linesOf<Line>(path: string): Line[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line)
}
