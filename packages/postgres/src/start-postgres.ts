import { type ChildProcess, execFile, spawn } from "node:child_process"
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { promisify } from "node:util"
import { Client } from "pg"

import { type Binaries, findBinaries } from "./binaries"
import { reachableDataDir, withinReach } from "./reach"
import { type Account, serverAccount } from "./server-account"

const run = promisify(execFile)
const USER = "ocop"
const PASSWORD = "ocop"

export interface StartPostgresInput {
  /** made when missing; one that is not a database cluster is moved aside, never deleted */
  dataDir: string
  port: number
  /** what the server has to say; the way to find out why it would not start */
  logFile: string
  /** settings on top of PostgreSQL's own defaults */
  settings?: Record<string, string | number>
  /** told in one line what was repaired, e.g. a folder moved aside */
  onRepair?: (message: string) => void
}

export interface Postgres {
  port: number
  pid: number
  /** connection string for a database of this server */
  url(database: string): string
  /** does nothing when it exists */
  createDatabase(database: string): Promise<void>
  query(sql: string, database?: string): Promise<void>
  /** resolves when the server is gone; open connections are closed, nothing committed is lost */
  stop(): Promise<void>
  /** settles when the server ended, asked or not */
  ended: Promise<void>
}

/**
 * Starts the PostgreSQL that npm brought and resolves when it answers. Runs in a process group of its own, so that
 * Ctrl-C in a terminal does not take it away before its clients have finished.
 *
 * Recovers by itself from what a killed start leaves: a half-made cluster, an orphaned server on the same folder,
 * a stale or broken `postmaster.pid`. A cluster that still will not start is moved aside and a new one made.
 */
export async function startPostgres(input: StartPostgresInput): Promise<Postgres> {
  const account = await serverAccount()
  const binaries = await withinReach(await findBinaries(), account)
  await mkdir(dirname(input.dataDir), { recursive: true })
  if (account) input = { ...input, dataDir: await reachableDataDir(input.dataDir, account) }
  await stopOrphan(input.dataDir)
  await makeCluster({ ...input, binaries, account })
  try {
    return await launch({ ...input, binaries, account })
  } catch (error) {
    if (!(error instanceof ClusterBroken)) throw error
    await moveAside({ ...input, why: error.message })
    await makeCluster({ ...input, binaries, account })
    return launch({ ...input, binaries, account })
  }
}

interface Prepared extends StartPostgresInput {
  binaries: Binaries
  account?: Account
}

class ClusterBroken extends Error {}

async function makeCluster({ binaries, account, ...input }: Prepared): Promise<void> {
  const { dataDir } = input
  const content = await list(dataDir)
  // `global/pg_control` is the last thing without which no server starts; PG_VERSION alone may be left of a torn copy.
  const isCluster = content.includes("PG_VERSION") && (await list(join(dataDir, "global"))).includes("pg_control")
  if (isCluster) return
  if (content.length) await moveAside({ ...input, why: "it holds no database" })

  // Made beside and renamed when complete: a start killed here leaves nothing that looks finished.
  const unfinished = `${dataDir}.unfinished`
  const passwordFile = join(tmpdir(), `ocop-${process.pid}-${Date.now()}`)
  await rm(unfinished, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await writeFile(passwordFile, PASSWORD, { mode: 0o600 })
  if (account) await Promise.all([unfinished, passwordFile].map((path) => chown(path, account.uid, account.gid)))
  try {
    await run(
      binaries.initdb,
      ["--pgdata", unfinished, "--username", USER, "--pwfile", passwordFile, "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--no-sync"],
      { ...account, cwd: "/" },
    )
  } catch (cause) {
    throw new Error(`PostgreSQL could not make a database in ${dataDir}: ${lastLine((cause as { stderr?: string }).stderr)}`, { cause })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(unfinished, dataDir)
}

async function launch({ binaries, account, dataDir, port, logFile, settings = {} }: Prepared): Promise<Postgres> {
  await mkdir(dirname(logFile), { recursive: true })
  const log = await open(logFile, "w")
  const flags = Object.entries({ listen_addresses: "127.0.0.1,::1", unix_socket_directories: "", jit: "off", max_connections: 200, ...settings }).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const server = spawn(binaries.postgres, ["-D", dataDir, "-p", String(port), ...flags], { ...account, cwd: "/", detached: true, stdio: ["ignore", log.fd, log.fd] })
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()).once("error", () => resolve()))
  await log.close()

  const url = (database: string) => `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`
  const query = async (sql: string, database = "postgres") => {
    const client = new Client({ connectionString: url(database) })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const stop = async () => {
    if (isRunning(server)) server.kill("SIGINT")
    await ended
  }

  for (const deadline = Date.now() + 60_000; ; await wait(50)) {
    if (!isRunning(server)) throw whyNotStarted({ log: await readFile(logFile, "utf8"), logFile, port })
    const answered = await dataDirectoryAt(url("postgres"))
    if (answered === dataDir) break
    if (answered !== undefined) {
      await stop()
      throw portTaken(port)
    }
    if (Date.now() > deadline) {
      await stop()
      throw new Error(`PostgreSQL did not answer on port ${port} within a minute; see ${logFile}`)
    }
  }
  return {
    port,
    pid: server.pid!,
    url,
    query,
    stop,
    ended,
    async createDatabase(database) {
      await query(`create database "${database}"`).catch((error: { code?: string }) => {
        if (error.code !== "42P04") throw error
      })
    },
  }
}

/** Whose server answers on the port: ours has our folder. Undefined while none does; "" when it is one that does not know us. */
async function dataDirectoryAt(connectionString: string): Promise<string | undefined> {
  const client = new Client({ connectionString })
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>("show data_directory")
    return rows[0]?.data_directory
  } catch (error) {
    return /^28|^3D|^42/.test((error as { code?: string }).code ?? "") ? "" : undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

const portTaken = (port: number) => new Error(`Port ${port} is taken, so PostgreSQL cannot start there. Stop what uses it, or choose another port: EMBEDDED_PG_PORT=${port + 10}`)

/** What the machine lacks is not the fault of the files: they stay where they are. */
const MACHINE = /no space left|permission denied|shared memory|cannot allocate|too many open files|resource temporarily/i

function whyNotStarted({ log, logFile, port }: { log: string; logFile: string; port: number }): Error {
  const fatal = /(?:FATAL|PANIC): {2}(.*)/.exec(log)?.[1] ?? lastLine(log)
  if (/could not (bind|create any TCP)/i.test(log)) return portTaken(port)
  return MACHINE.test(log) ? new Error(`PostgreSQL does not start: ${fatal} (${logFile})`) : new ClusterBroken(fatal)
}

async function moveAside({ dataDir, why, onRepair }: { dataDir: string; why: string; onRepair?: (message: string) => void }): Promise<void> {
  const aside = join(dirname(dataDir), `broken-${new Date().toISOString().replace(/[:.]/g, "-")}`)
  await rename(dataDir, aside)
  onRepair?.(`${dataDir} could not be used (${why}); it was moved to ${aside} and a new database is made`)
}

/** Stops a server that outlived its owner (kill -9, power cut of a container) and removes what it left. */
async function stopOrphan(dataDir: string): Promise<void> {
  const pidFile = join(dataDir, "postmaster.pid")
  const pid = Number((await readFile(pidFile, "utf8").catch(() => "")).split("\n")[0])
  if (Number.isInteger(pid) && pid > 1 && (await commandOf(pid)).includes(dataDir)) {
    process.kill(pid, "SIGINT")
    for (let patience = 200; patience > 0 && isAlive(pid); patience--) await wait(50)
    if (isAlive(pid)) process.kill(pid, "SIGQUIT")
    for (let patience = 100; patience > 0 && isAlive(pid); patience--) await wait(50)
  }
  await rm(pidFile, { force: true })
}

async function commandOf(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined)
  if (fromProc !== undefined) return fromProc.replaceAll("\0", " ")
  return run("ps", ["-o", "command=", "-p", String(pid)]).then(({ stdout }) => stdout, () => "")
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const isRunning = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null

const list = (dir: string): Promise<string[]> => readdir(dir).catch(() => [])

const lastLine = (text = "") => text.trim().split("\n").at(-1) ?? ""
