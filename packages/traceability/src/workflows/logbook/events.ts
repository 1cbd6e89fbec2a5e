/** ENTRIES_APPENDED: `EntriesAppended` of `http/logbook`. PLACE_SAVED: `{ producer_id, of, id }`. PHOTO_CHOSEN: `{ producer_id, sha256, shown }`. HEADS_SIGNED: `{ days }`. */
export const LogbookEvents = {
  ENTRIES_APPENDED: "logbook.entries_appended",
  PLACE_SAVED: "logbook.place_saved",
  PHOTO_CHOSEN: "logbook.photo_chosen",
  HEADS_SIGNED: "logbook.heads_signed",
} as const
