import type { Section } from '../node.ts'

export const PIPELINE: Section = {
  number: 6,
  title: 'CI/CD pipeline',
  nodes: [
    { id: '6.1', name: 'Dev', level: 'R', proves: 'One command on a laptop is exactly what the pipeline runs.' },
    {
      id: '6.2',
      name: 'LocalTest',
      level: 'R',
      proves: 'The tests take less than two minutes and need neither network nor key.',
    },
    { id: '6.3', name: 'GitHub', level: 'S', proves: 'Owners and branch rules are kept as code.' },
    {
      id: '6.4',
      name: 'PR',
      level: 'R/S',
      proves: 'A change states its risk and way back, and a script reports its size, coverage and bundle.',
    },
    {
      id: '6.5',
      name: 'GHActions',
      level: 'R+S',
      proves: 'Workflows are valid, least privileged and pinned, and every job is a script of the repository.',
    },
    { id: '6.6', name: 'Build', level: 'R', proves: 'Two builds of one commit have the same hashes.' },
    {
      id: '6.7',
      name: 'Test',
      level: 'R',
      proves: 'Unit tests and browser journeys run, and a test that fails now and then is a failure.',
    },
    { id: '6.8', name: 'Lint', level: 'R', proves: 'No warning, no dead code, no circle of imports.' },
    {
      id: '6.9',
      name: 'Security',
      level: 'R',
      levelNote: 'Trivy job S',
      proves: 'A planted key and a planted vulnerable package each stop the line; a bill of materials is made.',
    },
    {
      id: '6.10',
      name: 'BuildImage',
      level: 'R',
      proves: 'Images carry the commit and their provenance, and never `latest` alone.',
    },
    { id: '6.11', name: 'PushRegistry', level: 'D', proves: 'Images are pushed and fetched by digest.' },
    {
      id: '6.12',
      name: 'DeployStaging',
      level: 'R',
      proves: 'Staging runs the digest that was tested, and says so at `/version`.',
    },
    {
      id: '6.13',
      name: 'StagingTests',
      level: 'R',
      proves: 'Smoke, contract and load tests run against staging, and one failure stops the line.',
    },
    {
      id: '6.14',
      name: 'Approval',
      level: 'R+S',
      proves:
        'Production refuses a release without an approval that names its commit, by somebody else than its author.',
    },
    {
      id: '6.15',
      name: 'DeployProd',
      level: 'R',
      proves:
        'A release saves first, goes one server at a time, and takes itself back when errors rise, with no order lost.',
    },
  ],
}
