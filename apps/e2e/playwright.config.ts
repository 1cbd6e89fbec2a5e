import { existsSync } from "node:fs"
import { defineConfig, type ReporterDescription } from "@playwright/test"
import { environment } from "./support/environment"

const chromium = [environment.chromium, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
)
const report: ReporterDescription[] = environment.report ? [["json", { outputFile: environment.report }]] : []

/** Journeys against a shop that is already open; `support/environment.ts` says where it is told which one. */
export default defineConfig({
  testDir: "./journeys",
  outputDir: environment.artefacts,
  workers: environment.workers,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...report],
  use: {
    baseURL: environment.storefrontUrl,
    browserName: "chromium",
    launchOptions: {
      executablePath: chromium,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    },
    viewport: { width: 360, height: 740 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
})
