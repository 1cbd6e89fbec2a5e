/** By what the lists of the office may be sorted; the first is their own order, newest first. */
export const SORTABLE = {
  idea: ["state_since", "title", "producer_name", "state", "year", "commune_code"],
  plan: ["state_since", "title", "producer_name", "state", "year", "commune_code"],
  dossier: ["state_since", "due_on", "code", "title", "producer_name", "state", "submitted_at", "commune_code"],
} as const
