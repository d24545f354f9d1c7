import type { Section } from '../node.ts'

export const CHECKLIST: Section = {
  number: 12,
  title: 'Deployment checklist',
  nodes: [
    {
      id: '12.1',
      name: 'CodeReview',
      level: 'R/D',
      proves: 'A release is refused without an approving review of its merge.',
    },
    {
      id: '12.2',
      name: 'TestsPassed',
      level: 'R',
      proves: 'A release reads the signed test result of its own commit.',
    },
    { id: '12.3', name: 'SecurityScan', level: 'R', proves: 'A release reads the signed scan of its own commit.' },
    {
      id: '12.4',
      name: 'Documentation',
      level: 'R',
      proves: 'Links hold, and generated pages regenerate without a difference.',
    },
    {
      id: '12.5',
      name: 'BackupCurrent',
      level: 'R',
      proves: 'There is a verified backup of now, and the previous image is kept.',
    },
    { id: '12.6', name: 'DeployNew', level: 'R', proves: 'The new version goes out one server at a time.' },
    {
      id: '12.7',
      name: 'HealthCheck',
      level: 'R',
      proves: 'Readiness covers a write, the schema’s level and the clock.',
    },
    {
      id: '12.8',
      name: 'SmokeTest',
      level: 'R',
      proves: 'A real order by page, by Bella and at the bar, then voided with a record.',
    },
    { id: '12.9', name: 'MonitorMetrics', level: 'R', proves: 'Objectives are watched against the release before.' },
    { id: '12.10', name: 'CheckErrors', level: 'R', proves: 'Errors that are new with this release are listed.' },
    {
      id: '12.11',
      name: 'UserFeedback',
      level: 'R',
      proves: 'What customers and baristas say is tied to the release.',
    },
    {
      id: '12.12',
      name: 'Rollback',
      level: 'R',
      proves: 'The version before runs on the new schema, and comes back by one command.',
    },
    { id: '12.13', name: 'QAApproval', level: 'R', proves: 'The tester’s sign-off is recorded.' },
    { id: '12.14', name: 'ProductApproval', level: 'R', proves: 'A second person’s sign-off is recorded.' },
    { id: '12.15', name: 'Announcement', level: 'R/D', proves: 'The changelog’s entry reaches the staff.' },
  ],
}
