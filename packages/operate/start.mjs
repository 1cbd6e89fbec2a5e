import { join } from "node:path"
import { readArguments } from "./launch/arguments.mjs"
import { buildPackages, install } from "./launch/build.mjs"
import { dataDirectory, portFrom, prepare, runCommand, takeDataDirectory } from "./launch/command.mjs"
import { databasePort, requirePorts } from "./launch/ports.mjs"
import { demoFile, openShop, ownEnvironment, welcome } from "./launch/shop.mjs"
import { complain, say, step } from "./launch/terminal.mjs"

readArguments({ usage: "npm start\n\nFrom a fresh clone to an open shop; Ctrl-C ends everything. Ports, database and services: .env.template" })
prepare()

try {
  const dataDir = dataDirectory()
  const ports = { database: portFrom("EMBEDDED_PG_PORT", 5433), backend: portFrom("BACKEND_PORT", 9000), storefront: portFrom("STOREFRONT_PORT", 8000) }
  const env = ownEnvironment({ env: { ...process.env, OCOP_DEMO: process.env.OCOP_DEMO?.trim() || "true" }, ports, dataDir })
  const record = await takeDataDirectory(dataDir, ports)
  await runCommand(async ({ processes, atEnd, opened }) => {
    const demo = demoFile(dataDir)
    demo.remove()
    atEnd(demo.remove)
    await requirePorts({ BACKEND_PORT: ports.backend, STOREFRONT_PORT: ports.storefront, ...databasePort(dataDir, ports.database) })

    say("OCOP Vũ Quang")
    const logDir = join(dataDir, "logs")
    await step("Install npm packages", () => install({ processes, logDir }))
    await step("Build the packages", () => buildPackages({ processes, logDir }))
    const { shop, failed } = await openShop({
      processes,
      dataDir,
      ports,
      env,
      onRepair: (message) => say(`  ! ${message}`),
      onDatabase: atEnd,
    })
    demo.write(shop)
    say(welcome(shop))
    opened()

    const why = await failed
    if (!processes.stopping) complain(why)
    return 1
  }, { record })
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
