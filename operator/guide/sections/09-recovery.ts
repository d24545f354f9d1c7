import type { Section } from '../node.ts'

export const RECOVERY: Section = {
  number: 9,
  title: 'Disaster recovery',
  nodes: [
    {
      id: '9.1',
      name: 'Continuous',
      level: 'R',
      proves: 'Changes leave the machine within seconds, in objects at most 15 minutes apart.',
    },
    { id: '9.2', name: 'Daily', level: 'R', proves: 'A snapshot counts only after it has been restored and verified.' },
    {
      id: '9.3',
      name: 'Weekly',
      level: 'R+S',
      levelNote: 'against doubles',
      proves: 'Retention keeps what it promises, with checksums and a lock against deletion.',
    },
    {
      id: '9.4',
      name: 'Monthly',
      level: 'D+S',
      proves: 'The archive’s slow retrieval, its waiting included, is carried through.',
    },
    {
      id: '9.5',
      name: 'Primary',
      level: 'D',
      proves: 'Bad credentials, a refusing bucket and a torn upload are each handled.',
    },
    {
      id: '9.6',
      name: 'Secondary',
      level: 'D',
      proves: 'With the first bucket gone, the restore comes from the second.',
    },
    { id: '9.7', name: 'ColdStorage', level: 'D+S', proves: 'The archive is never on the fast way back.' },
    { id: '9.8', name: 'DetectFailure', level: 'R', proves: 'A dead region is known within 60 s.' },
    {
      id: '9.9',
      name: 'AssessImpact',
      level: 'R',
      proves: 'One command prints the last commit of every copy, the orders at risk and what to do.',
    },
    {
      id: '9.10',
      name: 'InitiateRecovery',
      level: 'R',
      proves: 'Recovery needs one command and a human yes, is recorded, and fences the old leader off.',
    },
    {
      id: '9.11',
      name: 'RestoreData',
      level: 'R',
      proves: 'An empty machine gets its database back from object storage alone.',
    },
    {
      id: '9.12',
      name: 'ValidateRecovery',
      level: 'R',
      proves: 'The restored store passes integrity, the café’s own sums, and one order.',
    },
    {
      id: '9.13',
      name: 'SwitchTraffic',
      level: 'R',
      proves: 'Traffic moves over, and the old leader is turned away on its return.',
    },
    { id: '9.14', name: 'RTO', level: 'R', proves: 'The drill’s measured time to recover is under an hour.' },
    { id: '9.15', name: 'RPO', level: 'R', proves: 'The drill’s measured loss is under 15 minutes.' },
  ],
}
