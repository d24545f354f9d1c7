import type { Section } from '../node.ts'

export const DEVELOPMENT: Section = {
  number: 1,
  title: 'Development environment',
  nodes: [
    {
      id: '1.1',
      name: 'IDE',
      level: 'R',
      proves:
        'A fresh copy opens with editor settings, tasks and a debugger entry, and has no type error; a planted one is found.',
      check: { command: 'npm test -- test/guide/editor.test.ts' },
    },
    {
      id: '1.2',
      name: 'LocalNode',
      level: 'R',
      proves: '`engines`, `.nvmrc` and the Node that npm brings agree; any other major is refused in one plain line.',
      check: { command: 'npm test -- test/guide/node-version.test.ts' },
    },
    {
      id: '1.3',
      name: 'LocalDB',
      level: 'R',
      proves:
        'The first start creates, migrates and fills `./cafe.db`; deleted and started again, it has the same schema; git never takes it.',
      check: { command: 'npm test -- test/guide/local-database.test.ts' },
    },
    {
      id: '1.4',
      name: 'DevServer',
      level: 'R',
      proves:
        'The server answers ready within 5 s of a first start; a port in use is one plain line and a failing exit code.',
      check: { command: 'npm test -- test/guide/dev-server.test.ts' },
    },
    {
      id: '1.5',
      name: 'Git',
      level: 'R',
      proves: 'The commit hook refuses a planted key, a lint error and a type error, and lets a clean change through.',
      check: { command: 'npm test -- test/guide/git-hooks.test.ts' },
    },
    {
      id: '1.6',
      name: 'OpenAIDev',
      level: 'D',
      proves:
        'Without a key the café starts and sells, and Bella answers by herself and says so; with one, a model calls a tool that fills the cart; no key reaches the files that browsers load, an answer or a log.',
      check: { command: 'npm test -- test/guide/no-key.test.ts' },
    },
    {
      id: '1.7',
      name: 'Nodemon',
      level: 'R',
      proves:
        'An edited server file is served by a new process within 3 s and an order under way is placed once; edits of tests and docs restart nothing.',
      check: { command: 'npm test -- test/guide/nodemon-restart.test.ts' },
    },
    {
      id: '1.8',
      name: 'ESLint',
      level: 'R',
      proves: 'No warning in the tree; a planted floating promise is an error.',
      check: { command: 'npm test -- test/guide/eslint.test.ts' },
    },
    {
      id: '1.9',
      name: 'Prettier',
      level: 'R',
      proves: 'Every file is formatted; a planted unformatted one is found, and is refused by the commit hook.',
      check: { command: 'npm test -- test/guide/prettier.test.ts' },
    },
  ],
}
