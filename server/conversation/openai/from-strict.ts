import { isList, isMembers, type Members } from './members.ts'
import type { Form } from './strict-form.ts'

/** Undoes what strict mode made of a form: a null where a field may be left out is left out. Anything else stays as it came, to be checked. */
export function fromStrict(form: object, value: unknown): unknown {
  const { anyOf, items, properties, required } = form as Form
  if (isList(anyOf)) {
    const fits = (anyOf as Form[]).find((one) => isLike(one, value))
    return fits ? fromStrict(fits, value) : value
  }
  if (isList(value) && isMembers(items)) return value.map((inner) => fromStrict(items, inner))
  if (!isMembers(value) || !isMembers(properties)) return value
  const needed = isList(required) ? required : []
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => inner !== null || needed.includes(name) || !(name in properties))
      .map(([name, inner]) => [name, fromStrict(properties[name] ?? {}, inner)]),
  )
}

/** Whether a value could be meant by this branch: for an object, its words that are fixed are those of the branch. */
function isLike(form: Form, value: unknown): boolean {
  if (!isMembers(value)) return value === null ? form['type'] === 'null' : form['type'] !== 'null'
  const { properties } = form
  if (!isMembers(properties)) return false
  return Object.entries(properties as Record<string, Members>).every(
    ([name, inner]) => inner['const'] === undefined || inner['const'] === value[name],
  )
}
