/** Under this name the browser is asked to send the books when the signal is back, even with the page closed. */
export const BACKGROUND_TAG = "so-ghi-chep"
