import type { Section } from '../node.ts'

export const KUBERNETES: Section = {
  number: 5,
  title: 'Kubernetes deployment',
  nodes: [
    {
      id: '5.1',
      name: 'Ingress',
      level: 'S',
      proves: 'Gateway, routes and the Ingress overlay are valid against their schemas.',
    },
    {
      id: '5.2',
      name: 'AppDeploy',
      level: 'S',
      levelNote: 'behaviour R',
      proves:
        'Three bounded, unprivileged replicas with separate probes and a disruption budget; the same image runs threefold under the same probes.',
    },
    {
      id: '5.3',
      name: 'DBDeploy',
      level: 'S',
      levelNote: 'behaviour R',
      proves: 'The database’s set stops more slowly than its checkpoint takes and never runs twice on one volume.',
    },
    { id: '5.4', name: 'AppSvc', level: 'S', proves: 'The app’s service selects pods that exist.' },
    {
      id: '5.5',
      name: 'DBSvc',
      level: 'S',
      proves: 'The database has a headless and a client service, and only the app may reach it.',
    },
    {
      id: '5.6',
      name: 'Config',
      level: 'R/S',
      proves: 'Configuration keys and the app’s schema are the same set; a change rolls the pods.',
    },
    {
      id: '5.7',
      name: 'Secrets',
      level: 'S',
      levelNote: 're-reading files R',
      proves: 'No secret is written out in git; secrets come as files and are read again when they change.',
    },
    {
      id: '5.8',
      name: 'PVC',
      level: 'S',
      levelNote: 'restore R',
      proves: 'The volume may grow, belongs to one node, and can be filled from a backup when empty.',
    },
    {
      id: '5.9',
      name: 'Prometheus',
      level: 'R+S',
      proves: 'The app is scraped both ways, and the alert rules pass their tests.',
    },
    {
      id: '5.10',
      name: 'Grafana',
      level: 'S',
      proves: 'Dashboards come from files, and every metric they name exists in a recorded scrape.',
    },
    { id: '5.11', name: 'Internet', level: 'S', proves: 'Nothing but the gateway is open to the outside.' },
  ],
}
