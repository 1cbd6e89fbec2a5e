import { availableParallelism } from "node:os"
import { resolve } from "node:path"

/**
 * The vitest configuration of every package, as two projects:
 * `unit` (everything in `tests/` but `tests/api`) and `api` (HTTP against the whole shop on a throw-away PostgreSQL).
 *
 * ```ts
 * // packages/x/vitest.config.mts
 * import { vitestPreset } from "@ocop/test-kit/vitest"
 * export default vitestPreset(import.meta.dirname)
 * ```
 */
export function vitestPreset(packageDir: string) {
  return { test: { projects: vitestProjects(packageDir) } }
}

/** The projects alone, for the root configuration that runs every package. */
export function vitestProjects(packageDir: string, prefix = "") {
  const common = {
    root: packageDir,
    globals: true,
    pool: "forks" as const,
    silent: "passed-only" as const,
    // Compiled packages are CommonJS reached through npm's links: node loads them, vite must not rewrite them.
    server: { deps: { external: [/\/packages\/[^/]+\/(dist|\.medusa)\//] } },
  }
  return [
    {
      test: {
        ...common,
        name: `${prefix}unit`,
        include: ["tests/**/*.test.ts"],
        exclude: ["tests/api/**", "**/node_modules/**", "**/.medusa/**"],
        testTimeout: 30_000,
      },
    },
    {
      test: {
        ...common,
        name: `${prefix}api`,
        include: ["tests/api/**/*.test.ts"],
        globalSetup: [resolve(__dirname, "throw-away-shop.js")],
        setupFiles: [resolve(__dirname, "load-like-medusa.js")],
        // Each file boots a Medusa of its own: as many at once as there are processors for them.
        maxWorkers: Math.min(2, availableParallelism()),
        sequence: { groupOrder: 1 },
        testTimeout: 90_000,
        hookTimeout: 180_000,
      },
    },
  ]
}
