import { defineConfig } from '@playwright/test'

/** The journeys: a real café, a real browser, one after the other, so that none waits for another's café to start. */
export default defineConfig({
  testDir: 'test/journeys',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    // Playwright cannot stand between a page and a service worker; the journey of the offline menu lets it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
})
