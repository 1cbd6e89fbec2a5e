/** Columns a list shows. The long texts and papers of a row are read where it is opened: ten thousand of them would not fit into memory. */
const COMMON = ["id", "year", "title", "state", "producer_id", "producer_name", "commune_code", "state_since", "updated_at"]

export const LISTED = {
  idea: COMMON,
  plan: [...COMMON, "idea_id", "mentor_body", "mentor_user_id"],
  dossier: [...COMMON, "code", "product_id", "kind", "route", "sheet", "criteria_set_id", "due_on", "submitted_at"],
}
