import { startPage } from '../ui/start-page.tsx'
import { board } from '../ui/text/en/board.ts'

startPage(
  <main className="p-6">
    <h1 className="font-display text-3xl">{board.title}</h1>
  </main>,
)
