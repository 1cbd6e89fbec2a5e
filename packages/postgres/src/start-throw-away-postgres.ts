import { mkdtemp, chmod, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { freePort } from "./free-port"
import { type Postgres, startPostgres } from "./start-postgres"

/** A server for tests: on a free port, in a temporary folder, fast because nothing has to survive. `stop` deletes it. */
export async function startThrowAwayPostgres(): Promise<Postgres> {
  const dir = await mkdtemp(join(tmpdir(), "ocop-test-"))
  // The server may run as another account than ours and has to walk through.
  await chmod(dir, 0o755)
  const postgres = await startPostgres({
    dataDir: join(dir, "postgres"),
    port: await freePort(),
    logFile: join(dir, "postgres.log"),
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_wal_size: "2GB" },
  })
  return {
    ...postgres,
    async stop() {
      await postgres.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
