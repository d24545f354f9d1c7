import type { Problem } from '../../contract/problem.ts'
import { countRows } from '../fixtures/books.ts'
import type { Watch } from './after.ts'
import type { Knock } from './attack.ts'
import { filled } from './plant.ts'

/** Asks for what is somebody else's: it is refused in the contract's form, nothing of theirs is in the answer, and nothing changed. */
export async function knockFaults({ scene }: Watch, knock: Knock): Promise<string[]> {
  const { cafe, planted } = scene
  const fill = <Value>(value: Value) => JSON.parse(filled(JSON.stringify(value), planted)) as Value
  const rows = await countRows(cafe.store)
  const { method = 'GET', body, headers = {} } = knock
  const { status, body: answer } = await cafe.ask<Problem>(method, filled(knock.knock, planted), {
    headers: fill(headers),
    ...(body !== undefined && { body: fill(body) }),
  })
  const text = JSON.stringify(answer)
  const isSame = JSON.stringify(rows) === JSON.stringify(await countRows(cafe.store))
  return [
    ...(answer.code === knock.refused && answer.status === status ? [] : [`not ${knock.refused}, but ${text}`]),
    ...(text.includes(planted.theirName) || text.includes(planted.theirNote) ? ['an answer gives somebody away'] : []),
    ...(isSame ? [] : ['a refused request changed the books']),
  ]
}
