import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { vitestProjects } from "@ocop/test-kit/vitest"

/** Every package at once: `npx vitest run --project '*:unit'` or `'*:api'`. Inside a package, `npx vitest run` runs its own. */
export default {
  test: {
    projects: ["apps", "packages"].flatMap((room) =>
      readdirSync(join(import.meta.dirname, room))
        .filter((name) => existsSync(join(import.meta.dirname, room, name, "tests")))
        .flatMap((name) => vitestProjects(join(import.meta.dirname, room, name), `${name}:`)),
    ),
  },
}
