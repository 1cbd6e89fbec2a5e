import { isDatabaseAway } from "../../src/rules"

describe("a database that is away", () => {
  it.each([
    ["a server that is not there", { code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:5432" }],
    ["one that tried two addresses", { message: "", errors: [{ code: "ECONNREFUSED" }, { code: "ECONNREFUSED" }] }],
    ["one that shuts down", { code: "57P01", message: "terminating connection due to administrator command" }],
    ["one that starts up", { code: "57P03", message: "the database system is starting up" }],
    ["a line that broke", new Error("Connection terminated unexpectedly")],
    ["the same as the ORM tells it", new Error('select "t0".*\nfrom "tax_region" - Connection terminated unexpectedly')],
    ["a pool nobody gives back to", new Error("Knex: Timeout acquiring a connection. The pool is probably full.")],
    ["a transaction whose connection has died", new Error("Transaction query already complete, run with DEBUG=knex:tx for more info")],
    ["one inside a workflow's error", new Error("step failed", { cause: new Error("select 1", { cause: { code: "08006" } }) })],
  ])("is recognised: %s", (_, error) => {
    expect(isDatabaseAway(error)).toBe(true)
  })

  it.each([
    ["a row that is there already", { code: "23505", message: "duplicate key" }],
    ["a mistake in a question", { code: "42P01", message: 'relation "cam" does not exist' }],
    ["words that only speak of it", new Error("The buyer wrote: Connection terminated")],
    ["another server", new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })],
    ["nothing", undefined],
  ])("is not to blame for %s", (_, error) => {
    expect(isDatabaseAway(error)).toBe(false)
  })

  it("does not look for ever", () => {
    const circle: { cause?: unknown } = {}
    circle.cause = circle

    expect(isDatabaseAway(circle)).toBe(false)
  })
})
