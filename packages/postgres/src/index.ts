export { startPostgres, type Postgres, type StartPostgresInput } from "./start-postgres"
export { startThrowAwayPostgres } from "./start-throw-away-postgres"
export { freePort } from "./free-port"
