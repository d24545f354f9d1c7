import { writeFileSync } from 'node:fs'
import { SETTINGS } from '../../server/config/settings.ts'
import { configurationPage, envExample } from './config-docs.ts'
import { ROOT } from './root.ts'

writeFileSync(`${ROOT}/.env.example`, envExample(SETTINGS))
writeFileSync(`${ROOT}/docs/configuration.md`, configurationPage(SETTINGS))
