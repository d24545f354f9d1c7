import type { Section } from '../node.ts'

export const CONFIGURATION: Section = {
  number: 13,
  title: 'Environment configuration',
  nodes: [
    {
      id: '13.1',
      name: 'DevPort',
      level: 'R',
      proves: 'The port is 3001 unless said, and is the one said.',
      check: { command: 'npm test -- test/guide/dev-settings.test.ts' },
    },
    {
      id: '13.2',
      name: 'DevDB',
      level: 'R',
      proves: '`./cafe.db` is meant from the checkout’s root, wherever the command is typed, and is created.',
      check: { command: 'npm test -- test/guide/dev-settings.test.ts' },
    },
    {
      id: '13.3',
      name: 'DevAPI',
      level: 'R',
      proves: '`sk-dev-xxx` counts as no key at all.',
      check: { command: 'npm test -- test/guide/dev-settings.test.ts' },
    },
    { id: '13.4', name: 'DevDebug', level: 'R', proves: 'Debug logs say more, and still no secret.' },
    { id: '13.5', name: 'StagingPort', level: 'R', proves: 'The port comes out of the encrypted vault.' },
    {
      id: '13.6',
      name: 'StagingDB',
      level: 'R',
      proves: 'The path works inside the database’s container, and app containers get its address.',
    },
    { id: '13.7', name: 'StagingAPI', level: 'R', proves: 'Staging’s own key is used, and production’s refused.' },
    {
      id: '13.8',
      name: 'StagingDebug',
      level: 'R',
      proves: 'Answers carry no trace or path, and staging refuses debug mode unless overridden.',
    },
    { id: '13.9', name: 'ProdPort', level: 'S', proves: 'The port comes from the cluster’s secrets.' },
    { id: '13.10', name: 'ProdDB', level: 'R', proves: 'No empty database is made where the volume is not mounted.' },
    {
      id: '13.11',
      name: 'ProdAPI',
      level: 'D',
      proves: 'The key comes from the secret manager, and placeholders are refused.',
    },
    { id: '13.12', name: 'ProdDebug', level: 'R', proves: 'Production refuses debug mode.' },
    {
      id: '13.13',
      name: 'ProdSSL',
      level: 'R',
      proves: 'Cookies are secure and plain HTTP leads to HTTPS; production refuses less without a declared proxy.',
    },
    {
      id: '13.14',
      name: 'DotEnv',
      level: 'R',
      proves: '`.env.example` is what the settings generate, git never takes `.env`, and an unknown name is warned of.',
      check: { command: 'npm test -- test/guide/dotenv.test.ts' },
    },
    {
      id: '13.15',
      name: 'EnvVault',
      level: 'R',
      proves: 'The encrypted file opens with one key, and the key can be changed.',
    },
    {
      id: '13.16',
      name: 'K8sSecrets',
      level: 'R/S',
      proves: 'Mounted secrets are read, and read again when they change.',
    },
    {
      id: '13.17',
      name: 'AWSSecrets',
      level: 'D',
      proves: 'Secrets are fetched, cached, rotated and throttled against a double of the service.',
    },
  ],
}
