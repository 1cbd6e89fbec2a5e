import { storedValue } from "../../browser/stored-value"

export interface RecentTrace {
  path: string
  title: string
}

const MOST = 8

/** What was looked at on this device, newest first. It never leaves it. */
export const recentTraces = storedValue<RecentTrace[]>({ key: "ocop-truy-xuat", area: "local", parse })

export const remember = (trace: RecentTrace) => recentTraces.change((all) => (all[0]?.path === trace.path && all[0].title === trace.title ? all : [trace, ...all.filter(({ path }) => path !== trace.path)].slice(0, MOST)))

export function parse(text: string | null): RecentTrace[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(value) ? value.filter(isRecent).slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Whatever else lies in the storage, a path of ours begins with one slash. */
const isRecent = (value: unknown): value is RecentTrace =>
  typeof value === "object" && value !== null && "path" in value && "title" in value && typeof value.title === "string" && typeof value.path === "string" && /^\/01\/\d{14}/.test(value.path)
