import { startPage } from '../ui/start-page.tsx'
import { CustomerPage } from './CustomerPage.tsx'
import { registerServiceWorker, reloadWhenChunkIsGone } from './register-service-worker.ts'

reloadWhenChunkIsGone()
startPage(<CustomerPage />)
registerServiceWorker()
