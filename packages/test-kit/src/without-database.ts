import { sql } from "./database"

/**
 * The database as if its server had stopped: every connection is cut, none is taken, until `work` is done.
 * @param kept backends of the test itself
 */
export async function withoutDatabase<Result>(name: string, kept: number[], work: () => Promise<Result>): Promise<Result> {
  await sql(`alter database "${name}" with allow_connections false`)
  try {
    await sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> all($2)", [name, kept])
    return await work()
  } finally {
    await sql(`alter database "${name}" with allow_connections true`)
  }
}
