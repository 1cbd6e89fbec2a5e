import { existsSync } from "node:fs"
import { connect, createServer } from "node:net"
import { join } from "node:path"
import { Refusal } from "./root.mjs"

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether nobody listens on it, on any address of this machine
 */
export async function isPortFree(port) {
  if (await answers(port, "127.0.0.1")) return false
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 })
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false)).once("timeout", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
}

/** @param {Record<string, number>} ports by the variable that sets each */
export async function requirePorts(ports) {
  for (const [variable, port] of Object.entries(ports)) {
    if (!(await isPortFree(port))) throw new Refusal(`Port ${port} is taken by another program. Stop that one, or choose another port: ${variable}=${port + 10} npm start`)
  }
}

/**
 * The embedded database's port, to be asked for before minutes of building: unless the database is yours, or a server
 * that outlived its start may still have it, which `startPostgres` ends.
 * @param {string} dataDir @param {number} port
 * @returns {Record<string, number>}
 */
export function databasePort(dataDir, port) {
  const taken = process.env.DATABASE_URL || existsSync(join(dataDir, "postgres", "postmaster.pid"))
  return taken ? {} : { EMBEDDED_PG_PORT: port }
}
