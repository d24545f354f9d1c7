import type { Section } from '../node.ts'

export const SECURITY: Section = {
  number: 10,
  title: 'Security deployment',
  nodes: [
    {
      id: '10.1',
      name: 'Firewall',
      level: 'R+S',
      proves: 'The rules, scanned from outside, leave open what they should and nothing else.',
    },
    {
      id: '10.2',
      name: 'DDoS',
      level: 'R+S',
      proves: 'Under slow, many and oversized requests honest customers stay under 500 ms.',
    },
    { id: '10.3', name: 'VPN', level: 'R', proves: 'Administration and metrics answer only through the tunnel.' },
    {
      id: '10.4',
      name: 'WAF2',
      level: 'R',
      proves: 'Encoded, chunked and nested attacks do not get past the firewall.',
    },
    {
      id: '10.5',
      name: 'RateLimiting',
      level: 'R',
      proves: 'Thirty phones behind one address can order; a flood is told when to come back.',
    },
    {
      id: '10.6',
      name: 'CORS',
      level: 'R',
      proves: 'Only listed origins may call; a foreign page is blocked in a real browser.',
    },
    {
      id: '10.7',
      name: 'Encryption',
      level: 'R+S',
      levelNote: 'cloud keys S',
      proves: 'Personal fields and backups cannot be read without a key that is not in the database.',
    },
    {
      id: '10.8',
      name: 'TLS',
      level: 'R',
      proves:
        'Every connection, those to the store included, is encrypted on both ends, and a certificate’s end is announced.',
    },
    {
      id: '10.9',
      name: 'Secrets2',
      level: 'R',
      levelNote: 'AWS D',
      proves: 'One loader takes secrets from every source, follows their rotation, and never shows one.',
    },
    {
      id: '10.10',
      name: 'IAM',
      level: 'S',
      proves: 'No policy has a wildcard, and what writes backups cannot delete them.',
    },
    {
      id: '10.11',
      name: 'MFA',
      level: 'R',
      proves: 'A second factor is demanded by role, cannot be used twice, and guards refunds and restores again.',
    },
    {
      id: '10.12',
      name: 'RBAC',
      level: 'R',
      proves: 'Every route is tried with every role; what is not allowed is denied.',
    },
    { id: '10.13', name: 'Audit', level: 'R', proves: 'Who did what is chained, so that a deleted entry shows.' },
    {
      id: '10.14',
      name: 'Compliance',
      level: 'R',
      proves: 'Retention, erasure, consent and allergen duties are a list that runs.',
    },
    { id: '10.15', name: 'Scanning', level: 'R/S', proves: 'Packages are compared with known vulnerabilities.' },
    { id: '10.16', name: 'Internet2', level: 'R', proves: 'A traced request passes every layer in the guide’s order.' },
  ],
}
