import { DEVELOPMENT } from './sections/01-development.ts'
import { STAGING } from './sections/02-staging.ts'
import { PRODUCTION } from './sections/03-production.ts'
import { CONTAINERS } from './sections/04-containers.ts'
import { KUBERNETES } from './sections/05-kubernetes.ts'
import { PIPELINE } from './sections/06-pipeline.ts'
import { INFRASTRUCTURE } from './sections/07-infrastructure.ts'
import { MONITORING } from './sections/08-monitoring.ts'
import { RECOVERY } from './sections/09-recovery.ts'
import { SECURITY } from './sections/10-security.ts'
import { SCALING } from './sections/11-scaling.ts'
import { CHECKLIST } from './sections/12-checklist.ts'
import { CONFIGURATION } from './sections/13-configuration.ts'
import type { GuideNode, Section } from './node.ts'

/** The deployment guide: thirteen diagrams, 170 nodes. */
export const SECTIONS: readonly Section[] = [
  DEVELOPMENT,
  STAGING,
  PRODUCTION,
  CONTAINERS,
  KUBERNETES,
  PIPELINE,
  INFRASTRUCTURE,
  MONITORING,
  RECOVERY,
  SECURITY,
  SCALING,
  CHECKLIST,
  CONFIGURATION,
]

export const NODES: readonly GuideNode[] = SECTIONS.flatMap((section) => section.nodes)
