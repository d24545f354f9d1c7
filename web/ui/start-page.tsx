import { StrictMode, type ReactNode } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../api/query-client.ts'
import './theme.css'

/** Starts a door: call it once, from its `main.tsx`. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>
    </StrictMode>,
  )
}
