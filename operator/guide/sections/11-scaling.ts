import type { Section } from '../node.ts'

export const SCALING: Section = {
  number: 11,
  title: 'Scaling strategy',
  nodes: [
    {
      id: '11.1',
      name: 'AutoScale',
      level: 'R+S',
      proves: 'A worker is added under load and taken away again without a dropped request.',
    },
    { id: '11.2', name: 'LoadBalance', level: 'R', proves: 'A new worker gets its share within 5 s of being ready.' },
    {
      id: '11.3',
      name: 'Distribution',
      level: 'R+S',
      proves: 'Customers reach the near region, and what they read there is right.',
    },
    {
      id: '11.4',
      name: 'CPUScale',
      level: 'R',
      proves: 'Requests per second and core are measured, and workers follow cores.',
    },
    {
      id: '11.5',
      name: 'MemoryScale',
      level: 'R',
      proves: 'Memory is flat over half an hour, and a limit is met with grace.',
    },
    {
      id: '11.6',
      name: 'StorageScale',
      level: 'R/S',
      proves: 'Storage grows while selling, and old orders move to an archive.',
    },
    { id: '11.7', name: 'ReadReplicas', level: 'R', proves: 'Reads grow with replicas, in a measured table.' },
    {
      id: '11.8',
      name: 'Sharding',
      level: 'R',
      proves: 'Each café has its own file, and one can be moved without loss.',
    },
    {
      id: '11.9',
      name: 'Caching',
      level: 'R',
      proves: 'A changed price is everywhere within a second, and an old one is never charged.',
    },
    { id: '11.10', name: 'CDN2', level: 'R+S', proves: 'The edge’s share of hits is reported.' },
    {
      id: '11.11',
      name: 'Compression',
      level: 'R',
      proves: 'Files and answers are compressed, streams and secrets are not.',
    },
    {
      id: '11.12',
      name: 'LazyLoading',
      level: 'R',
      proves: 'The first view is small enough for a slow phone, and voice loads on its tap alone.',
    },
  ],
}
