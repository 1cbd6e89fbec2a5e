import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { userInfo } from "node:os"
import { join } from "node:path"
import { Refusal, ROOT } from "./root.mjs"

const require = createRequire(join(ROOT, "apps", "e2e", "package.json"))

/**
 * A real Chromium: the one named in E2E_CHROMIUM or CHROME_PATH, the system's, Playwright's own;
 * else Debian's is installed where we may (root), or Playwright's.
 * @param {{ processes: import("./processes.mjs").Processes, logDir: string }} input
 * @returns {Promise<string>}
 */
export async function findChromium({ processes, logDir }) {
  const there = present()
  if (there) return there
  const logFile = join(logDir, "chromium.log")
  const root = userInfo().uid === 0
  if (root && existsSync("/usr/bin/apt-get")) {
    const install = "apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-noto-core"
    await processes
      .run({ name: "apt-get install chromium", program: "/bin/sh", args: ["-c", install], cwd: ROOT, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, logFile })
      .catch(() => undefined)
    const installed = present()
    if (installed) return installed
  }
  const playwright = join(require.resolve("@playwright/test/package.json"), "..", "cli.js")
  await processes.run({ name: "playwright install chromium", program: process.execPath, args: [playwright, "install", ...(root ? ["--with-deps"] : []), "chromium"], cwd: ROOT, env: process.env, logFile })
  const installed = present()
  if (!installed) throw new Refusal("No Chromium could be found or installed; set CHROME_PATH to one")
  return installed
}

/** @returns {string | undefined} */
function present() {
  const { chromium } = require("@playwright/test")
  return [process.env.E2E_CHROMIUM, process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", chromium.executablePath()].find((path) => path && existsSync(path))
}
