import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precache } from './web/build/precache.ts'
import { precompress } from './web/build/precompress.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One build, one page a door. The service worker keeps its name, so that a browser finds the next one. */
export default defineConfig({
  root: at('web'),
  plugins: [react(), tailwind(), precache({ page: 'index.html', worker: 'service-worker.js' }), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        customer: at('web/index.html'),
        barista: at('web/barista.html'),
        board: at('web/board.html'),
        'service-worker': at('web/customer/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
