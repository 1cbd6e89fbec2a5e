import { Client } from "pg"

export function databaseUrl(database: string): string {
  const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${database}`
}

/** One statement outside of any shop's database. */
export async function sql(statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl("postgres") })
  await client.connect()
  return client
    .query(statement, values)
    .then(({ rows }) => rows as unknown[])
    .finally(() => client.end())
}

export async function databaseExists(name: string): Promise<boolean> {
  return (await sql("select 1 from pg_database where datname = $1", [name])).length > 0
}
