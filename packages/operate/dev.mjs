import { join } from "node:path"
import { readArguments } from "./launch/arguments.mjs"
import { buildBackend, buildPackages, install, medusa, next } from "./launch/build.mjs"
import { dataDirectory, portFrom, prepare, runCommand, takeDataDirectory } from "./launch/command.mjs"
import { bundleAdmin, compileAsSaved, runningPackages } from "./launch/compile-as-saved.mjs"
import { migrate, openDatabase, publishableKey, seedDemo } from "./launch/database.mjs"
import { databasePort, requirePorts } from "./launch/ports.mjs"
import { lastLines } from "./launch/processes.mjs"
import { restarting } from "./launch/restarting.mjs"
import { ROOT } from "./launch/root.mjs"
import { demoLogins, ownEnvironment, untilAnswers, welcome } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

// `medusa develop` would restart the backend on any saved file.
readArguments({ usage: "npm run dev\n\nThe same shop to work on. A plugin's file is compiled as it is saved, and only that restarts the backend; the storefront reloads by itself." })
prepare()

try {
  const dataDir = dataDirectory()
  const ports = { database: portFrom("EMBEDDED_PG_PORT", 5433), backend: portFrom("BACKEND_PORT", 9000), storefront: portFrom("STOREFRONT_PORT", 8000) }
  const env = ownEnvironment({ env: { ...process.env, OCOP_DEMO: process.env.OCOP_DEMO?.trim() || "true" }, ports, dataDir })
  const record = await takeDataDirectory(dataDir, ports)
  await runCommand(async ({ processes, atEnd, opened }) => {
    await requirePorts({ BACKEND_PORT: ports.backend, STOREFRONT_PORT: ports.storefront, ...databasePort(dataDir, ports.database) })
    say("OCOP Vũ Quang, for work")
    const logDir = join(dataDir, "logs")
    await step("Install npm packages", () => install({ processes, logDir }))
    await step("Build the packages", () => buildPackages({ processes, logDir }))

    const database = await step("Start PostgreSQL", () => openDatabase({ dataDir, port: ports.database, databaseUrl: process.env.DATABASE_URL, onRepair: (message) => say(`  ! ${message}`) }))
    atEnd(database.stop)
    env.DATABASE_URL = database.url
    await step("Migrate the database", () => migrate({ processes, logDir, env, url: database.url }))
    await step("Fill in the demo catalogue", () => seedDemo({ processes, logDir, env, url: database.url }))
    await step("Build Medusa Admin", () => buildBackend({ processes, logDir, env }))
    env.NODE_ENV = "development"

    const backend = restarting({
      name: "backend",
      stopping: () => processes.stopping,
      start: () => processes.start({ ...medusa(["start"]), name: "backend", cwd: join(ROOT, ".medusa", "server"), env: { ...env, PORT: String(ports.backend) }, logFile: join(logDir, "backend.log") }),
      ready: (child) => untilAnswers({ url: `${env.BACKEND_URL}/health`, child, logFile: join(logDir, "backend.log") }),
    })
    const saved = compileAsSaved({
      packages: runningPackages(),
      onSaved: async ({ files, failed, admin }) => {
        say(`  ~ ${files.length > 3 ? `${files.length} files` : files.join(", ")}`)
        if (files.some((file) => file.includes("/migrations/"))) say("    Migrations are run when `npm run dev` starts.")
        for (const failure of failed) complain(failure)
        if (failed.length) return say("    The backend runs on as it was.")
        try {
          for (const one of admin) await bundleAdmin(one)
          await backend.again()
        } catch (error) {
          if (!processes.stopping) complain(error instanceof Error ? error.message : String(error))
        }
      },
    })
    atEnd(saved.stop)
    await step("Start the backend", backend.again)
    env.PUBLISHABLE_KEY = await publishableKey(database.url)
    const storefront = processes.start({ ...next(["dev", "--port", String(ports.storefront)]), name: "storefront", cwd: join(ROOT, "apps", "storefront"), env, logFile: join(logDir, "storefront.log") })
    await step("Start the storefront", () => untilAnswers({ url: `${env.STOREFRONT_URL}/`, child: storefront, logFile: join(logDir, "storefront.log") }))
    const logins = env.OCOP_DEMO === "true" ? demoLogins(`${env.BACKEND_URL}/app`, String(env.STOREFRONT_URL)) : []
    say(welcome({ storefront_url: String(env.STOREFRONT_URL), admin_url: `${env.BACKEND_URL}/app`, logins }))
    say(`  What they say: ${logDir}`)
    opened()
    await storefront.ended
    if (!processes.stopping) complain(`The storefront ended. ${lastLines(join(logDir, "storefront.log"))}`)
    return 1
  }, { record })
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
