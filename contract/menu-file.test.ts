import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Static } from 'typebox'
import type { Menu } from '../domain/menu/menu.ts'
import type { MenuFile } from './menu-file.ts'
import { menuSchemaText } from './menu-schema.ts'

type Frozen<Value> = Value extends readonly (infer Element)[]
  ? readonly Frozen<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value
type Same<Left, Right> =
  (<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : 'they differ'

type FileWithoutItsSchema = Frozen<Omit<Static<typeof MenuFile>, '$schema'>>

/** Compiles only while the menu file's schema and the rules' own type say the same, part by part. */
const agrees: { [Part in keyof FileWithoutItsSchema]: Same<FileWithoutItsSchema[Part], Frozen<Menu>[Part]> } = {
  format: true,
  cafe: true,
  stations: true,
  ingredients: true,
  sizeScales: true,
  optionGroups: true,
  categories: true,
  items: true,
}

test('the menu file has the same parts as the menu in the rules', () => {
  const whole: Same<keyof FileWithoutItsSchema, keyof Menu> = true
  assert.ok(whole)
  assert.ok(Object.values(agrees).every(Boolean))
})

test('the committed JSON Schema is the one that the contract gives', () => {
  const committed = readFileSync(new URL('../menu/menu.schema.json', import.meta.url), 'utf8')
  assert.equal(committed, menuSchemaText(), 'run: node operator/menu/write-schema.ts')
})
