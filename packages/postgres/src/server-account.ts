import { execFile } from "node:child_process"
import { userInfo } from "node:os"
import { promisify } from "node:util"

const run = promisify(execFile)

export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when there is none.
 * Undefined for everybody else: it runs as the caller.
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (userInfo().uid !== 0) return undefined
  return readAccount().catch(async () => {
    await run("groupadd", ["--system", "--force", "postgres"]).catch(() => run("addgroup", ["-S", "postgres"]))
    await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]).catch(() => run("adduser", ["-S", "-G", "postgres", "postgres"]))
    return readAccount()
  })
}

async function readAccount(): Promise<Account> {
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => Number((await run("id", [flag, "postgres"])).stdout)))
  return { uid: uid!, gid: gid! }
}
