import { LEADS_TO, missingToOpen, POINT_STATUSES, POINT_VERBS, targetBoard, verbsFrom, whyNoStep } from "../../src/rules"

describe("the states of a point", () => {
  it("lead from proposed to closed, and never back to the beginning", () => {
    const seen = new Set<string>(["proposed"])
    for (const status of POINT_STATUSES) for (const verb of verbsFrom(status)) seen.add(LEADS_TO[verb])
    expect([...seen].sort()).toEqual([...POINT_STATUSES].sort())
    expect(POINT_STATUSES.flatMap((status) => verbsFrom(status).map((verb) => LEADS_TO[verb]))).not.toContain("proposed")
  })

  it("name what can be done instead of a wrong step", () => {
    for (const status of POINT_STATUSES) for (const verb of POINT_VERBS) expect(whyNoStep(status, verb) === null).toBe(verbsFrom(status).includes(verb))
    expect(whyNoStep("proposed", "open")).toContain("Bây giờ có thể: duyệt, đóng hẳn")
    expect(whyNoStep("closed", "open")).toContain("đề xuất một điểm mới")
  })

  it("open only with a store-room, hours, the regulation in force signed, and papers that have not run out", () => {
    const ready = { has_stock_location: true, has_hours: true, regulation_in_force: 2, regulation_signed: 2, expired_papers: [] }
    expect(missingToOpen(ready)).toEqual([])
    expect(missingToOpen({ ...ready, regulation_signed: 1 })).toEqual(["chưa ký quy chế quản lý bản 2"])
    expect(missingToOpen({ ...ready, has_stock_location: false, has_hours: false, expired_papers: ["ATTP số 5"] })).toHaveLength(3)
    expect(missingToOpen({ ...ready, regulation_in_force: null, regulation_signed: null })).toEqual([])
  })
})

describe("the target board", () => {
  const communes = [{ code: "1", name: "Mai Hoa" }, { code: "2", name: "Thượng Đức" }]

  it("counts only open points of a commune's own, and one shared point for all", () => {
    const board = targetBoard({
      communes,
      points: [
        { kind: "commune", status: "open", commune_code: "1" },
        { kind: "commune", status: "approved", commune_code: "2" },
        { kind: "supermarket_stall", status: "open", commune_code: "2" },
        { kind: "district", status: "suspended", commune_code: "1" },
      ],
    })
    expect(board.shared).toEqual({ open: 0, target: 1, met: false })
    expect(board.communes.map(({ commune_name, open, coming, met }) => ({ commune_name, open, coming, met }))).toEqual([
      { commune_name: "Mai Hoa", open: 1, coming: 0, met: true },
      { commune_name: "Thượng Đức", open: 0, coming: 1, met: false },
    ])
    expect(board.met).toBe(1)
  })
})
