/** ENTRIES_APPENDED: `EntriesAppended` of `http/logbook`. PLACE_SAVED: `{ producer_id, of, id }`. HEADS_SIGNED: `{ days }`. */
export const LogbookEvents = {
  ENTRIES_APPENDED: "logbook.entries_appended",
  PLACE_SAVED: "logbook.place_saved",
  HEADS_SIGNED: "logbook.heads_signed",
} as const
