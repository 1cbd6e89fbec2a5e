import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { buildBackend, buildPackages, install, medusa, next } from "./launch/build.mjs"
import { dataDirectory, portFrom, prepare, runCommand, takeDataDirectory } from "./launch/command.mjs"
import { migrate, openDatabase, publishableKey, seedDemo } from "./launch/database.mjs"
import { databasePort, requirePorts } from "./launch/ports.mjs"
import { ROOT } from "./launch/root.mjs"
import { demoLogins, ownEnvironment, untilAnswers, welcome } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

// npm run dev: the same shop to work on. Plugins are compiled as they are saved, and only their output restarts the
// backend; the storefront reloads by itself. `medusa develop` would restart the backend on any saved file.
prepare()

try {
  const dataDir = dataDirectory()
  const ports = { database: portFrom("EMBEDDED_PG_PORT", 5433), backend: portFrom("BACKEND_PORT", 9000), storefront: portFrom("STOREFRONT_PORT", 8000) }
  const record = await takeDataDirectory(dataDir, ports)
  await runCommand(async ({ processes, atEnd, opened }) => {
    await requirePorts({ BACKEND_PORT: ports.backend, STOREFRONT_PORT: ports.storefront, ...databasePort(dataDir, ports.database) })
    say("OCOP Vũ Quang, for work")
    const logDir = join(dataDir, "logs")
    await step("Install npm packages", () => install({ processes, logDir }))
    await step("Build the packages", () => buildPackages({ processes, logDir }))

    const env = ownEnvironment({ env: { ...process.env, OCOP_DEMO: process.env.OCOP_DEMO?.trim() || "true" }, ports, dataDir })
    const database = await step("Start PostgreSQL", () => openDatabase({ dataDir, port: ports.database, databaseUrl: process.env.DATABASE_URL, onRepair: (message) => say(`  ! ${message}`) }))
    atEnd(database.stop)
    env.DATABASE_URL = database.url
    await step("Migrate the database", () => migrate({ processes, logDir, env, url: database.url }))
    await step("Fill in the demo catalogue", () => seedDemo({ processes, logDir, env, url: database.url }))
    await step("Build Medusa Admin", () => buildBackend({ processes, logDir, env }))
    env.PUBLISHABLE_KEY = await publishableKey(database.url)
    env.NODE_ENV = "development"

    const turbo = join(ROOT, "node_modules", "turbo", "bin", "turbo")
    const packages = processes.start({
      name: "packages",
      program: process.execPath,
      args: [turbo, "watch", "build", "--filter=./packages/*", "--output-logs=new-only"],
      cwd: ROOT,
      // As they were built a moment ago: turbo begins with nothing to do.
      env: { ...env, NODE_ENV: "production" },
      logFile: join(logDir, "dev-packages.log"),
    })
    const backend = processes.start({
      name: "backend",
      program: process.execPath,
      args: [...watched(), ...medusa(["start"]).args],
      cwd: join(ROOT, ".medusa", "server"),
      env: { ...env, PORT: String(ports.backend) },
      logFile: join(logDir, "backend.log"),
    })
    await step("Start the backend", () => untilAnswers({ url: `${env.BACKEND_URL}/health`, child: backend, logFile: join(logDir, "backend.log") }))
    const storefront = processes.start({ ...next(["dev", "--port", String(ports.storefront)]), name: "storefront", cwd: join(ROOT, "apps", "storefront"), env, logFile: join(logDir, "storefront.log") })
    await step("Start the storefront", () => untilAnswers({ url: `${env.STOREFRONT_URL}/`, child: storefront, logFile: join(logDir, "storefront.log") }))
    const children = [packages, backend, storefront]
    const logins = env.OCOP_DEMO === "true" ? demoLogins(`${env.BACKEND_URL}/app`, String(env.STOREFRONT_URL)) : []
    say(welcome({ storefront_url: String(env.STOREFRONT_URL), admin_url: `${env.BACKEND_URL}/app`, logins }))
    say(`  What they say: ${logDir}`)
    opened()
    const why = await Promise.race(children.map(({ name, ended }) => ended.then(() => `${name} ended, see ${logDir}`)))
    if (!processes.stopping) complain(why)
    return 1
  }, { record })
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/** Build output alone: a saved test, page or README restarts nothing. */
function watched() {
  return readdirSync(join(ROOT, "packages"))
    .filter((name) => !["demo", "operate", "postgres", "test-kit"].includes(name))
    .flatMap((name) => [".medusa/server", "dist"].map((output) => join(ROOT, "packages", name, output)))
    .filter((path) => existsSync(path))
    .flatMap((path) => ["--watch-path", path])
}
