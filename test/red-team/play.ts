import { faultsInBooks } from '../fixtures/books.ts'
import type { Script } from '../openai-double/double.ts'
import type { Step } from '../openai-double/step.ts'
import type { Watch } from './after.ts'
import type { Attack, Move } from './attack.ts'
import type { HostileModel } from './hostile-models.ts'
import { make, type Making } from './make.ts'
import { filled } from './plant.ts'
import { meet, type Scene } from './scene.ts'

/** `model`: who speaks, where a model does and the attack does not say what it does. */
export type How = Making & { model?: HostileModel | undefined }

/** Plays an attack from its greeting on and says what did not hold, with the words that led there. Empty: it got nothing. */
export async function play(scene: Scene, attack: Attack, how: How): Promise<string[]> {
  const seen = await meet(scene.cafe)
  const { conversationId } = seen
  const watch: Watch = { scene, conversationId, seen, said: [], orders: [], carries: attack.carries ?? [] }
  let turn = 0
  for (const move of attack.moves) {
    scene.double?.play(scriptOf(scene, attack, how, turn))
    if (isSaid(move)) turn++
    const faults = await make(watch, move, how)
    if (faults.length > 0) return [...faults, `after: ${JSON.stringify(watch.said.map((text) => text.slice(0, 300)))}`]
  }
  return [...(await faultsInBooks(scene.cafe.store))]
}

/** What the model does while this is said. */
function scriptOf({ planted }: Scene, { model }: Attack, how: How, turn: number): Script {
  const steps = JSON.parse(filled(JSON.stringify(model?.[turn] ?? []), planted)) as Step[]
  let asked = 0
  return (request, nth) => how.model?.(request, turn * 5 + asked++) ?? steps[nth] ?? { say: 'What else can I get you?' }
}

function isSaid(move: Move): boolean {
  return typeof move === 'string' || 'say' in move || 'atOnce' in move
}
