import { startPage } from '../ui/start-page.tsx'
import { BaristaPage } from './BaristaPage.tsx'

startPage(<BaristaPage />)
