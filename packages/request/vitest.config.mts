import { vitestPreset } from "@ocop/test-kit/vitest"

export default vitestPreset(import.meta.dirname)
