import { Client } from "pg"

export function databaseUrl(database: string): string {
  const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${database}`
}

/** One statement outside of any shop's database. */
export async function sql(statement: string, values: unknown[] = []): Promise<unknown[]> {
  return withClient(async (client) => (await client.query(statement, values)).rows as unknown[])
}

/** Of the test files that run at once, the others wait until this one's work is done. */
export async function oneAtATime(name: string, work: () => Promise<void>): Promise<void> {
  await withClient(async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [name])
    await work()
  })
}

export async function databaseExists(name: string): Promise<boolean> {
  return (await sql("select 1 from pg_database where datname = $1", [name])).length > 0
}

async function withClient<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl("postgres") })
  await client.connect()
  return work(client).finally(() => client.end())
}
