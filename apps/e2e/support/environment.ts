import { tmpdir } from "node:os"
import { join } from "node:path"

/** Where the shop under test is; `npm test` starts one and says so. By hand: `npm start`, then fill these from `.data/demo.json`. */
export const environment = {
  storefrontUrl: process.env.E2E_STOREFRONT_URL ?? "http://localhost:8000",
  backendUrl: process.env.E2E_BACKEND_URL ?? "http://localhost:9000",
  publishableKey: process.env.E2E_PUBLISHABLE_KEY ?? "",
  admin: {
    email: process.env.E2E_ADMIN_EMAIL ?? "admin@vuquang.example",
    password: process.env.E2E_ADMIN_PASSWORD ?? "demo-cam-chanh-2026",
  },
  /** process of the backend, to be held and let go; without it the journeys through a silent backend are not possible */
  backendPid: Number(process.env.E2E_BACKEND_PID) || null,
  /** file for Playwright's JSON report */
  report: process.env.E2E_REPORT,
  artefacts: process.env.E2E_ARTEFACTS ?? join(tmpdir(), "ocop-e2e"),
  chromium: process.env.E2E_CHROMIUM ?? process.env.CHROME_PATH,
  workers: Number(process.env.E2E_WORKERS ?? 1),
}
