import { startPage } from '../ui/start-page.tsx'

startPage(<main className="p-6" />)
