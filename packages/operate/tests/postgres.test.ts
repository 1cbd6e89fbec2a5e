import { execFileSync } from "node:child_process"
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort, type Postgres, startPostgres } from "@ocop/postgres"

describe("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  let dir: string
  let running: Postgres | undefined
  let repairs: string[]
  const dataDir = () => join(dir, "postgres")
  const start = async () => (running = await startPostgres({ dataDir: dataDir(), port: await freePort(), logFile: join(dir, "postgres.log"), onRepair: (message) => repairs.push(message) }))
  const isAside = async () => (await readdir(dir)).some((name) => name.startsWith("broken-"))

  beforeEach(async () => {
    repairs = []
    dir = await mkdtemp(join(tmpdir(), "ocop-postgres-"))
    await chmod(dir, 0o755)
  })
  afterEach(async () => {
    await running?.stop()
    await rm(dir, { recursive: true, force: true })
  })

  it("keeps what was written over a restart", async () => {
    const first = await start()
    await first.createDatabase("ocop")
    await first.query("create table orange (boxes integer)", "ocop")
    await first.stop()

    const second = await start()

    await expect(second.query("select boxes from orange", "ocop")).resolves.toBeUndefined()
    expect(repairs).toEqual([])
  })

  it("moves a folder of garbage aside instead of deleting it, and says so", async () => {
    await mkdir(dataDir())
    await writeFile(join(dataDir(), "PG_VERSION"), "not a version")

    await start()

    expect(repairs).toHaveLength(1)
    expect(await isAside()).toBe(true)
  })

  it("begins anew after it was killed while making its files", async () => {
    await mkdir(join(dir, "postgres.unfinished", "base"), { recursive: true })

    await start()

    expect(await readdir(dir)).not.toContain("postgres.unfinished")
    expect(repairs).toEqual([])
  })

  it("starts beside a broken postmaster.pid", async () => {
    await (await start()).stop()
    await writeFile(join(dataDir(), "postmaster.pid"), "garbage\n")

    await start()

    expect(repairs).toEqual([])
  })

  it("takes over from a server whose owner was killed", async () => {
    const orphan = await start()
    await orphan.createDatabase("ocop")

    const second = await start()
    await orphan.ended

    await expect(second.query("select 1", "ocop")).resolves.toBeUndefined()
  })

  it("names the variable when its port is taken", async () => {
    const other = await start()
    const port = other.port
    const second = join(dir, "second")

    await expect(startPostgres({ dataDir: second, port, logFile: join(dir, "second.log") })).rejects.toThrow(`Port ${port} is taken`)
    expect(execFileSync("ls", [dir], { encoding: "utf8" })).not.toContain("broken-")
  })
})
