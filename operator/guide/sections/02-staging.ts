import type { Section } from '../node.ts'

export const STAGING: Section = {
  number: 2,
  title: 'Staging environment',
  nodes: [
    {
      id: '2.1',
      name: 'LoadBalancer',
      level: 'R',
      proves:
        'Requests to the staging name split evenly over both servers, and a dead server is out within 3 s with no request failed after.',
    },
    {
      id: '2.2',
      name: 'StagingServer1',
      level: 'R',
      levelNote: 'unit file S',
      proves: 'PM2 brings a killed server back within 2 s and reloads under load without a failed request.',
    },
    {
      id: '2.3',
      name: 'StagingServer2',
      level: 'R',
      proves: 'The second server behaves as the first, and a rolling restart always leaves one healthy.',
    },
    {
      id: '2.4',
      name: 'StagingDB',
      level: 'R',
      proves: 'What one server writes the other reads in the same second; a killed leader loses no acknowledged order.',
    },
    {
      id: '2.5',
      name: 'OpenAIStaging',
      level: 'D',
      proves: 'Staging has a key and a spending cap of its own, and refuses to start on the production key.',
    },
    {
      id: '2.6',
      name: 'Monitoring',
      level: 'R',
      proves: 'Both servers are scraped, and one request can be found in the logs of balancer and server by its id.',
    },
    {
      id: '2.7',
      name: 'Users',
      level: 'R',
      proves: 'The QA role resets sample data and forces failures, and cannot see a real customer.',
    },
  ],
}
