import type { Section } from '../node.ts'

export const INFRASTRUCTURE: Section = {
  number: 7,
  title: 'Infrastructure as code',
  nodes: [
    {
      id: '7.1',
      name: 'Network',
      level: 'S',
      proves: 'Two regions with public, app and data subnets; nothing reaches app or data from the open internet.',
    },
    {
      id: '7.2',
      name: 'Compute',
      level: 'S',
      proves: 'Machines start the tested digest, are replaced in turn, and guard their metadata.',
    },
    {
      id: '7.3',
      name: 'Storage',
      level: 'S',
      proves:
        'Buckets are versioned, private, encrypted, copied across regions and locked against deletion; disks are encrypted and saved.',
    },
    {
      id: '7.4',
      name: 'Database',
      level: 'S',
      proves: 'The database module builds replicated SQLite nodes, and refuses an engine that the café cannot drive.',
    },
    {
      id: '7.5',
      name: 'Security',
      level: 'S',
      proves: 'Groups refer to groups, no policy allows everything, and the pipeline signs in without stored keys.',
    },
    {
      id: '7.6',
      name: 'Variables',
      level: 'S',
      levelNote: 'provider-free module R',
      proves: 'Every variable is described, typed and validated; an unknown or missing one fails.',
    },
    {
      id: '7.7',
      name: 'State',
      level: 'S',
      proves: 'State is remote and locked, and its first setting-up is written down.',
    },
    {
      id: '7.8',
      name: 'Providers',
      level: 'S',
      proves: 'AWS and OpenAI are set up by their own providers, with one project and budget for each environment.',
    },
    {
      id: '7.9',
      name: 'DevEnv',
      level: 'R+S',
      levelNote: 'local apply R',
      proves: 'Development calls the five modules small, and a local environment really applies.',
    },
    { id: '7.10', name: 'StagingEnv', level: 'S', proves: 'Staging is the same modules with other values.' },
    {
      id: '7.11',
      name: 'ProdEnv',
      level: 'S',
      proves: 'Production spans two regions and its data cannot be destroyed by an apply.',
    },
  ],
}
