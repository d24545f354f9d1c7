import type { Section } from '../node.ts'

export const CONTAINERS: Section = {
  number: 4,
  title: 'Container deployment',
  nodes: [
    {
      id: '4.1',
      name: 'AppImage',
      level: 'R',
      proves:
        'The image runs without root, without capabilities and on a read-only disk, and holds neither development packages nor secrets.',
    },
    {
      id: '4.2',
      name: 'DBImage',
      level: 'R',
      proves: 'The database image owns its file, is healthy only when a query answers, and will not share its volume.',
    },
    {
      id: '4.3',
      name: 'NginxImage',
      level: 'R+S',
      proves: 'The proxy’s configuration is valid and runs, in the guide’s image and on Debian’s nginx alike.',
    },
    {
      id: '4.4',
      name: 'Network',
      level: 'R',
      proves: 'Containers find each other by name, and the database cannot be reached from the host.',
    },
    {
      id: '4.5',
      name: 'WebService',
      level: 'R',
      proves: 'Port 80 leads to 443, TLS is 1.2 or newer, and live streams pass through.',
    },
    {
      id: '4.6',
      name: 'AppService',
      level: 'R',
      proves: 'The app is not published on the host and waits for a healthy database.',
    },
    {
      id: '4.7',
      name: 'DBService',
      level: 'R',
      proves: 'The database killed under load comes back with every acknowledged order.',
    },
    { id: '4.8', name: 'AppVolume', level: 'R', proves: 'Uploads outlive taking the stack down and up.' },
    {
      id: '4.9',
      name: 'DBVolume',
      level: 'R',
      proves: 'Orders outlive taking the stack down and up, and a newer image.',
    },
    {
      id: '4.10',
      name: 'LogVolume',
      level: 'R',
      proves: 'Logs rotate under a cap, and a full log volume stops no sale.',
    },
  ],
}
