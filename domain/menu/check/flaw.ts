import { nearest } from './nearest.ts'

/** Something wrong with a menu that its form alone does not show. The message says what to do, to whoever keeps the menu. */
export type MenuFlaw = { path: readonly (string | number)[]; message: string }

/** “There is no station “bra”; did you mean “bar”?” */
export function unknownId(path: MenuFlaw['path'], kind: string, wrong: string, known: Iterable<string>): MenuFlaw {
  const ids = [...known]
  const near = nearest(wrong, ids)
  const hint = near ? `did you mean “${near}”?` : ids.length > 0 ? `there are ${ids.join(', ')}` : 'there are none'
  return { path, message: `there is no ${kind} “${wrong}”; ${hint}` }
}
