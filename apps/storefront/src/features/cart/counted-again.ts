/** A sum that is being counted again loses its colour, never its contrast: people read it while they wait. */
export const COUNTED_AGAIN = "grayscale"
