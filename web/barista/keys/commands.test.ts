import assert from 'node:assert/strict'
import test from 'node:test'
import { commandOf } from './commands.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false }

test('a letter is a command unless letters are switched off; arrows and Enter always are', () => {
  assert.deepEqual(commandOf({ ...plain, key: 'u' }, true), { does: 'undo' })
  assert.deepEqual(commandOf({ ...plain, key: 'U' }, true), { does: 'undo' })
  assert.equal(commandOf({ ...plain, key: 'u' }, false), undefined)
  assert.deepEqual(commandOf({ ...plain, key: 'Enter' }, false), { does: 'next' })
  assert.equal(commandOf({ ...plain, key: 'x' }, true), undefined)
})

test('what belongs to the browser stays with it', () => {
  assert.equal(commandOf({ ...plain, key: 'c', ctrlKey: true }, true), undefined)
  assert.equal(commandOf({ ...plain, key: 'a', metaKey: true }, true), undefined)
})

test('a key held down walks, but does not make one order after the other', () => {
  assert.deepEqual(commandOf({ ...plain, key: 'ArrowDown', repeat: true }, true), { does: 'go', to: 'down' })
  assert.equal(commandOf({ ...plain, key: 'Enter', repeat: true }, true), undefined)
})
