import { join } from "node:path"
import { register } from "ts-node"

import { ROOT } from "./root"

// vitest set-up file: Medusa `require()`s medusa-config.ts and looks for packages from the working directory.
register({ swc: true, cwd: ROOT, project: join(ROOT, "tsconfig.json") })
process.chdir(ROOT)
