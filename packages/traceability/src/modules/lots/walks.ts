/** `union`, not `union all`: a lot that is reached twice (split, then merged) is walked once. */
const walk = (from: "in" | "out", to: "in" | "out"): string => `
  with recursive reached (lot_id) as (
    select jsonb_array_elements_text(?::jsonb)
    union
    select next.lot_id from reached
      join lot_flow here on here.lot_id = reached.lot_id and here.direction = '${from}' and here.deleted_at is null
      join lot_flow next on next.operation_id = here.operation_id and next.direction = '${to}' and next.deleted_at is null
  )
  select lot_id from reached order by lot_id`

/** Everything that was made of these lots. */
export const DESCENDANTS = walk("in", "out")
/** Everything these lots were made of. */
export const ANCESTORS = walk("out", "in")
