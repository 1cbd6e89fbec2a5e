import { HISTORY_WEEKS, judgeHealth, type PointHistory, type PointToday, type PointWeek } from "../../src/rules/health"

const WELL: PointToday = { on_hand: 40, expiring: 0, expired: 0, certified: 40, papers: { expired: 0, soon: 0 } }
const YEAR = 52
/** Two years that nobody looks at, then the year in which three points die. */
const WEEKS = HISTORY_WEEKS + YEAR
const TWO_MONTHS = 61 / 7

type Death = "fades" | "runs_empty" | "is_left_alone"
interface Point {
  id: string
  /** boxes a week in high season, by goods */
  carries: Record<string, number>
  dies?: Death
}

/** Share of its best week in which something is bought, by week of the year from January: 0 is "there is none". */
const SEASONS: Record<string, (week: number) => number> = {
  orange: (week) => (week < 5 || week >= 42 ? 1 : 0),
  bamboo: (week) => (week >= 8 && week < 26 ? 1 : 0),
  honey: (week) => (week >= 18 && week < 30 ? 1 : 0.5),
  tea: (week) => (week < 6 || week >= 48 ? 1 : 0.7),
}

function chanceOf(seed: number) {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    roll,
    /** how many buyers come when so many are usual */
    buyers: (usual: number) => {
      let count = 0
      for (let left = Math.exp(-usual), all = roll(); all > left; all *= roll()) count++
      return count
    },
  }
}

const POINTS: Point[] = [
  ...Array.from({ length: 8 }, (_, index) => ({ id: `orange-stall-${index}`, carries: { orange: 10 + index } })),
  ...Array.from({ length: 6 }, (_, index) => ({ id: `commune-${index}`, carries: { tea: 4 + index, honey: 4 } })),
  { id: "bamboo-only", carries: { bamboo: 9 } },
  { id: "shared", carries: { orange: 30, tea: 12, honey: 10, bamboo: 8 } },
  { id: "small-shop", carries: { tea: 2, bamboo: 2 } },
  { id: "fading", carries: { tea: 10, honey: 6 }, dies: "fades" },
  { id: "empty", carries: { tea: 9, honey: 7 }, dies: "runs_empty" },
  { id: "alone", carries: { tea: 8, orange: 12 }, dies: "is_left_alone" },
]

/** Three years, week by week. Deaths begin with the third year and end with it. */
function lived({ carries, dies }: Point, seed: number): PointWeek[] {
  const { roll, buyers } = chanceOf(seed)
  return Array.from({ length: WEEKS }, (_, week) => {
    const ill = Math.max(0, (week - HISTORY_WEEKS) / YEAR)
    const empty = dies === "runs_empty" && ill > 0.1 && roll() < 0.35 + ill * 0.6
    const less = dies === "fades" ? Math.max(0, 1 - ill * 1.15) : dies === "is_left_alone" ? Math.max(0.2, 1 - ill) : 1
    const goods = Object.entries(carries).map(([kind, usual]) => ({ kind, usual: usual * SEASONS[kind]!(week % YEAR) * less }))
    const open = goods.some(({ usual }) => usual > 0)
    return {
      sold: Object.fromEntries(goods.map(({ kind, usual }) => [kind, empty || usual === 0 ? 0 : buyers(usual)])),
      had: Object.fromEntries(goods.map(({ kind, usual }) => [kind, empty || SEASONS[kind]!(week % YEAR) === 0 || usual === 0 ? 0 : 20])),
      open_days: !open ? 0 : dies === "is_left_alone" ? Math.max(1, Math.round(6 - ill * 9)) : 5 + Math.round(roll()),
    }
  })
}

describe("the health of sales points", () => {
  it("flags exactly the three that die, each at least two months before its last sale, and never a stall that only waits for its oranges", () => {
    for (const year of [1, 2, 3, 4, 5]) {
      const lives = POINTS.map((point, index) => ({ ...point, weeks: lived(point, year * 1000 + index) }))
      const firstFlag = new Map<string, { week: number; why: string[] }>()
      for (let week = HISTORY_WEEKS; week < WEEKS; week++) {
        const seen = lives.map(({ id, weeks }): PointHistory => ({ point_id: id, weeks_open: HISTORY_WEEKS, weeks: weeks.slice(week + 1 - HISTORY_WEEKS, week + 1) }))
        for (const point of seen) {
          const { level, reasons } = judgeHealth(point, seen.filter((other) => other !== point), WELL)
          if (level === "dying" && !firstFlag.has(point.point_id)) firstFlag.set(point.point_id, { week, why: reasons.map(({ code }) => code) })
        }
      }
      expect([...firstFlag.keys()].sort(), `year ${year}`).toEqual(["alone", "empty", "fading"])
      for (const { id, weeks } of lives.filter(({ dies }) => dies)) {
        const lastSale = weeks.findLastIndex(({ sold }) => Object.values(sold).some((boxes) => boxes > 0))
        expect(lastSale - firstFlag.get(id)!.week, `${id}, year ${year}`).toBeGreaterThanOrEqual(TWO_MONTHS)
      }
      expect(firstFlag.get("empty")!.why).toContain("empty")
    }
  })

  const steady = (sold: number, more: Partial<PointHistory> = {}): PointHistory => ({
    point_id: "a", weeks_open: HISTORY_WEEKS, ...more,
    weeks: more.weeks ?? Array.from({ length: HISTORY_WEEKS }, () => ({ sold: { tea: sold }, had: { tea: 5 }, open_days: 6 })),
  })
  const quiet = (weeks: number, sold: number): PointWeek[] => [...steady(10).weeks.slice(weeks), ...Array.from({ length: weeks }, () => ({ sold: { tea: sold }, had: { tea: 5 }, open_days: 6 }))]

  it("says why, in figures one can repeat", () => {
    const { level, reasons, sold, expected } = judgeHealth(steady(10, { weeks: quiet(8, 4) }), [steady(10)], WELL)
    expect(level).toBe("dying")
    expect(reasons).toEqual([{ code: "fading", deadly: true, vi: "Bán ít hơn 60% so với cùng kỳ năm trước: 8 tuần bán 32 hộp, lẽ ra 80", en: expect.stringContaining("60% less than a year before") }])
    expect([sold, expected]).toEqual([32, 80])
  })

  it("blames no point for what went down everywhere, and none that is too young to know", () => {
    expect(judgeHealth(steady(10, { weeks: quiet(8, 4) }), [steady(10, { weeks: quiet(8, 4) })], WELL).level).toBe("healthy")
    expect(judgeHealth(steady(10, { weeks: quiet(8, 4), weeks_open: 10 }), [steady(10)], WELL)).toMatchObject({ level: "healthy", expected: null })
    expect(judgeHealth(steady(0, { weeks_open: 0 }), [], { ...WELL, on_hand: 0, certified: 0 }).level).toBe("healthy")
  })

  it("asks for a look when goods or papers run out, without calling it dying", () => {
    const { level, reasons } = judgeHealth(steady(10), [steady(10)], { on_hand: 20, expiring: 8, expired: 2, certified: 5, papers: { expired: 0, soon: 1 } })
    expect(level).toBe("watch")
    expect(reasons.map(({ code }) => code)).toEqual(["expired", "expiring", "papers", "uncertified"])
  })
})
