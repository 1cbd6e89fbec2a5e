/** What a page that lives on the device asks its worker, and what the worker says when there is a newer one. */
export const ASK_FOR_NEWER = "newer"
