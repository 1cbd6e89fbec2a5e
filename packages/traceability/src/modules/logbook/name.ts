export const LOGBOOK_MODULE = "logbook"
