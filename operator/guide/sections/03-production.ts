import type { Section } from '../node.ts'

export const PRODUCTION: Section = {
  number: 3,
  title: 'Production environment',
  nodes: [
    {
      id: '3.1',
      name: 'CDN',
      level: 'R+S',
      proves:
        'Hashed assets are cached for a year and pages are not; the second fetch is a hit; a page opened before a release keeps working.',
    },
    {
      id: '3.2',
      name: 'WAF',
      level: 'R+S',
      proves: 'Attacks are refused and recorded; two hundred honest orders with awkward names all pass.',
    },
    {
      id: '3.3',
      name: 'LB1',
      level: 'R',
      proves: 'The balancer follows readiness rather than an open port, and drains a server before its release.',
    },
    {
      id: '3.4',
      name: 'LB2',
      level: 'R',
      proves:
        'When the first balancer dies the address moves to the second within 3 s, and its return does not make it flap.',
    },
    {
      id: '3.5',
      name: 'Prod1',
      level: 'R',
      proves: 'A server names its region, node and role; on SIGTERM it finishes what it holds and exits 0 within 10 s.',
    },
    { id: '3.6', name: 'Prod2', level: 'R', proves: 'Any server serves any customer: no session lives in memory.' },
    {
      id: '3.7',
      name: 'Prod3',
      level: 'R',
      proves: 'An order placed in region 2 is with the leader, and is in that region’s very next read.',
    },
    {
      id: '3.8',
      name: 'Prod4',
      level: 'R',
      proves:
        'Cut off from the leader, menu and status still answer with their age, and placing says honestly that it cannot.',
    },
    {
      id: '3.9',
      name: 'PrimaryDB',
      level: 'R',
      proves:
        'Servers and store nodes killed at random under load lose, double and tear no acknowledged order, on both engines.',
      check: { command: 'bin/cafe drill kill9 --rounds 20 && bin/cafe drill kill9 --rounds 20 --engine rqlite' },
    },
    {
      id: '3.10',
      name: 'ReplicaDB1',
      level: 'R',
      proves: 'A replica reports its lag, forwards writes to the leader, and marks an old read with its age.',
    },
    {
      id: '3.11',
      name: 'ReplicaDB2',
      level: 'R',
      proves: 'A replica rebuilt from empty catches up by itself; a damaged page is noticed and fetched anew.',
    },
    {
      id: '3.12',
      name: 'BackupDB',
      level: 'R',
      proves:
        'A warm standby trails by a known delay, keeps what was deleted meanwhile, and is promoted by one command.',
    },
    {
      id: '3.13',
      name: 'OpenAIProd',
      level: 'D',
      proves:
        'Throttling, errors and time-outs open a breaker and Bella carries on offline within 3 s; our own cap, kept for each business day, holds over several servers.',
      check: { command: 'npm test -- server/conversation/openai' },
    },
    {
      id: '3.14',
      name: 'Analytics',
      level: 'R/D',
      proves: 'Product events respect consent and stay in our own table; an exporter double gets each of them once.',
    },
    {
      id: '3.15',
      name: 'ErrorTracking',
      level: 'D',
      proves: 'A fault arrives once, grouped, with release and request id, and without anything personal.',
    },
    { id: '3.16', name: 'Internet', level: 'R', proves: 'From outside only the balancer’s ports answer.' },
  ],
}
