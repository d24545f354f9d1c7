import { startPage } from '../ui/start-page.tsx'
import { barista } from '../ui/text/en/barista.ts'

startPage(
  <main className="p-6">
    <h1 className="font-display text-3xl">{barista.title}</h1>
  </main>,
)
