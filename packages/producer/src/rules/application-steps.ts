import { stepFor, type Step } from "./machine"
import { APPLICATION_STATE_NAMES, type ApplicationState } from "./words"

export type ApplicationActor = "applicant" | "commune_officer" | "coordination_office"

export const APPLICATION_ACTOR_NAMES: Record<ApplicationActor, string> = {
  applicant: "Người nộp",
  commune_officer: "Cán bộ xã",
  coordination_office: "Văn phòng điều phối",
}

/** The way of an application. `approved` and `refused` are ends: who was refused opens a new one. */
export const APPLICATION_STEPS: readonly Step<ApplicationState, ApplicationActor>[] = [
  { verb: "submit", from: ["draft", "returned"], to: "submitted", by: "applicant" },
  { verb: "check", from: ["submitted"], to: "commune_checked", by: "commune_officer" },
  { verb: "return", from: ["submitted"], to: "returned", by: "commune_officer", reasoned: true },
  { verb: "approve", from: ["commune_checked"], to: "approved", by: "coordination_office" },
  { verb: "return", from: ["commune_checked"], to: "returned", by: "coordination_office", reasoned: true },
  { verb: "refuse", from: ["commune_checked"], to: "refused", by: "coordination_office", reasoned: true },
]

const VERBS: Record<string, string> = { submit: "nộp", check: "xác nhận đã kiểm tra", return: "trả lại", approve: "chấp thuận", refuse: "từ chối" }

export interface ApplicationStepInput {
  state: ApplicationState
  verb: string
  by: ApplicationActor
  reason?: string | null
}

export const applicationStep = (input: ApplicationStepInput): Step<ApplicationState, ApplicationActor> =>
  stepFor({ ...input, steps: APPLICATION_STEPS, nameOf: (state) => APPLICATION_STATE_NAMES[state], verbOf: (verb) => VERBS[verb] ?? verb })

/** Verbs open to these actors now, for buttons. */
export const openVerbs = (state: ApplicationState, actors: readonly ApplicationActor[]): string[] => [
  ...new Set(APPLICATION_STEPS.filter(({ by, from }) => actors.includes(by) && from.includes(state)).map(({ verb }) => verb)),
]

export const mayEdit = (state: ApplicationState): boolean => state === "draft" || state === "returned"

const NEXT: Record<ApplicationState, string> = {
  draft: "Điền đủ các mục rồi bấm Nộp. Bản nháp được giữ trên máy chủ, lúc nào cũng làm tiếp được.",
  submitted: "Cán bộ xã đang kiểm tra. Nếu thiếu gì, hồ sơ được trả lại kèm lý do.",
  commune_checked: "Xã đã xác nhận. Văn phòng điều phối đang xem để chấp thuận.",
  approved: "Bạn đã là chủ thể của gian hàng. Dùng mã mời đã gửi để đặt mật khẩu và đăng nhập.",
  returned: "Hãy sửa theo lý do bên dưới rồi nộp lại; những gì đã điền vẫn còn.",
  refused: "Hồ sơ không được chấp thuận. Khi đã khắc phục lý do bên dưới, bạn có thể lập hồ sơ mới.",
}
export const nextOf = (state: ApplicationState): string => NEXT[state]
