/** Under this name the browser wakes the worker when the signal is back. */
export const BACKGROUND_TAG = "gui-so-quay"
