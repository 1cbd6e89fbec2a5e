import { join } from "node:path"
import { buildBackend, buildPackages, install, medusa, next } from "./launch/build.mjs"
import { dataDirectory, portFrom, prepare, runCommand, takeDataDirectory } from "./launch/command.mjs"
import { migrate, openDatabase, publishableKey, seedDemo } from "./launch/database.mjs"
import { requirePorts } from "./launch/ports.mjs"
import { ROOT } from "./launch/root.mjs"
import { ownEnvironment } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

// npm run dev: the same shop to work on. Plugins are compiled as they are saved, and only their output restarts the
// backend; the storefront reloads by itself. `medusa develop` would restart the backend on any saved file.
prepare()

try {
  const dataDir = dataDirectory()
  const ports = { database: portFrom("EMBEDDED_PG_PORT", 5433), backend: portFrom("BACKEND_PORT", 9000), storefront: portFrom("STOREFRONT_PORT", 8000) }
  const record = await takeDataDirectory(dataDir, ports)
  await runCommand(async ({ processes, atEnd, opened }) => {
    await requirePorts({ BACKEND_PORT: ports.backend, STOREFRONT_PORT: ports.storefront })
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

    const watch = join(ROOT, "node_modules", "turbo", "bin", "turbo")
    const children = [
      processes.start({ name: "packages", program: process.execPath, args: [watch, "watch", "build", "--filter=./packages/*", "--output-logs=new-only"], cwd: ROOT, env, logFile: join(logDir, "dev-packages.log") }),
      processes.start({
        name: "backend",
        program: process.execPath,
        args: [...watched(), ...medusa(["start"]).args],
        cwd: join(ROOT, ".medusa", "server"),
        env: { ...env, PORT: String(ports.backend) },
        logFile: join(logDir, "backend.log"),
      }),
      processes.start({ ...next(["dev", "--port", String(ports.storefront)]), name: "storefront", cwd: join(ROOT, "apps", "storefront"), env, logFile: join(logDir, "storefront.log") }),
    ]
    say(["", `  Shop          ${env.STOREFRONT_URL}`, `  Medusa Admin  ${env.BACKEND_URL}/app`, `  What they say: ${logDir}`, "", "  Ctrl-C stops everything."].join("\n"))
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
  return ["catalogue", "certification", "checkout", "editorial", "mail", "media", "producer", "sales-point", "territory", "vietnam-payment"]
    .map((name) => join(ROOT, "packages", name, name === "mail" ? "dist" : ".medusa/server"))
    .flatMap((path) => ["--watch-path", path])
}
