import { createHash } from "node:crypto"
import { chown, cp, lstat, mkdir, readlink, rename, rm, stat, symlink } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"

import type { Binaries } from "./binaries"
import type { Account } from "./server-account"

/** Where root keeps what the account `postgres` must reach, when the repository lies in a private folder such as /root. */
const SHARED = "/var/tmp"

/** The programs, copied to a place the account can read when npm's own is not. */
export async function withinReach(binaries: Binaries, account: Account | undefined): Promise<Binaries> {
  if (!account || (await canWalkTo(dirname(binaries.postgres), account))) return binaries
  const native = resolve(dirname(binaries.postgres), "..")
  const copy = join(SHARED, `ocop-postgres-${shortHash(native)}`)
  if (!(await isThere(copy))) {
    await rm(`${copy}.unfinished`, { recursive: true, force: true })
    await cp(native, `${copy}.unfinished`, { recursive: true, verbatimSymlinks: true })
    await rename(`${copy}.unfinished`, copy)
  }
  return { initdb: join(copy, "bin", "initdb"), postgres: join(copy, "bin", "postgres") }
}

/** The folder itself, or, where the account cannot walk to it, one it can, which the folder then links to. */
export async function reachableDataDir(dataDir: string, account: Account): Promise<string> {
  const link = await lstat(dataDir).catch(() => undefined)
  const linked = link?.isSymbolicLink() ? resolve(dirname(dataDir), await readlink(dataDir)) : undefined
  if (!linked && (link || (await canWalkTo(dirname(dataDir), account)))) return dataDir
  const target = linked ?? join(SHARED, `ocop-data-${shortHash(dataDir)}`, "postgres")
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  await chown(dirname(target), account.uid, account.gid)
  if (!linked) await symlink(target, dataDir)
  return target
}

async function canWalkTo(dir: string, account: Account): Promise<boolean> {
  for (let path = resolve(dir); ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (path === dirname(path)) return true
  }
}

const isThere = (path: string) => stat(path).then(() => true, () => false)

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12)
