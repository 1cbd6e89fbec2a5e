"use server"
import type { DossierDetail, IdeaDetail, PlanDetail, Registration, SelfReport } from "@ocop/certification/http"
import { notFound } from "next/navigation"
import { change, idIn, text } from "../form-tools"
import type { FormAnswer } from "../portal-form"

/** Plain forms of the OCOP year; what a form does not ask it does not change. */

const LONGEST_TEXT = 8_000
const texts = <Name extends string>(form: FormData, names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, text(form, name, LONGEST_TEXT)])) as Record<Name, string>

export async function beginDossier(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const kind = text(form, "kind", 10)
  const body = { product_id: idIn(form, "product_id"), kind, sheet: Number(text(form, "sheet", 2)) }
  return change<{ dossier: DossierDetail }>(form, "/producer/dossiers", body, ({ dossier }) => `/nha-san-xuat/ho-so/${dossier.id}`)
}

const ofDossier = (form: FormData, body: object, part: string): Promise<FormAnswer> => {
  const id = idIn(form)
  return change(form, `/producer/dossiers/${id}`, body, `/nha-san-xuat/ho-so/${id}?xong=${part}`)
}

export async function saveRegistration(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const samples = /^\d{1,3}$/.test(text(form, "samples", 3)) ? Number(text(form, "samples", 3)) : 0
  const registration: Partial<Registration> = { ...texts(form, ["unit_name", "representative", "position", "address", "phone", "email", "product_name"]), ...(form.has("samples") && { samples }) }
  return ofDossier(form, { registration }, "dang-ky")
}

export async function saveReport(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const names = (["general", "plan_result", "changes", "plan_ahead"] as const).filter((name) => form.has(name))
  return ofDossier(form, { report: texts(form, names) }, "bao-cao")
}

export async function saveScores(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const self_scores: SelfReport["self_scores"] = {}
  for (const [name, value] of form) {
    if (/^score\.\d{1,2}(\.\d{1,2})?$/.test(name) && typeof value === "string" && /^\d{1,2}(\.\d+)?$/.test(value)) self_scores[name.slice("score.".length)] = Number(value)
  }
  return ofDossier(form, { report: { self_scores } }, "tu-cham")
}

export async function savePapers(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const papers = form.getAll("papers").filter((id): id is string => typeof id === "string" && /^[\w-]{1,64}$/.test(id)).slice(0, 60)
  return ofDossier(form, { papers }, "giay-to")
}

export async function submitDossier(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  return change(form, `/producer/dossiers/${id}/submit`, {}, `/nha-san-xuat/ho-so/${id}`)
}

export async function beginIdea(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change<{ idea: IdeaDetail }>(form, "/producer/ideas", { title: text(form, "title", 200) }, ({ idea }) => `/nha-san-xuat/y-tuong/${idea.id}`)
}

export async function saveIdea(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  const body = { title: text(form, "title", 200), form: texts(form, ["description", "material_origin", "local_identity", "market", "scale"]) }
  return change(form, `/producer/ideas/${id}`, body, `/nha-san-xuat/y-tuong/${id}?xong=luu`)
}

export async function submitIdea(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  return change(form, `/producer/ideas/${id}/submit`, {}, `/nha-san-xuat/y-tuong/${id}`)
}

export async function beginPlan(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  return change<{ plan: PlanDetail }>(form, "/producer/plans", { idea_id: idIn(form, "idea_id") }, ({ plan }) => `/nha-san-xuat/phuong-an/${plan.id}`)
}

export async function savePlan(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  return change(form, `/producer/plans/${id}`, { content: texts(form, ["goals", "materials", "process", "investment", "market", "schedule"]) }, `/nha-san-xuat/phuong-an/${id}?xong=luu`)
}

export async function movePlan(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const id = idIn(form)
  const verb = ["submit", "start", "finish"].find((each) => each === form.get("verb"))
  if (!verb) notFound()
  return change(form, `/producer/plans/${id}/${verb}`, {}, `/nha-san-xuat/phuong-an/${id}`)
}
